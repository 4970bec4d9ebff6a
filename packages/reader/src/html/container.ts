import type { AnyNode, Element } from "domhandler";
import { classifyLine } from "../boilerplate/classify.ts";
import { endsSentence, isProse, startsItem } from "../text/shape.ts";
import type { Block } from "./blocks.ts";

/** How much a line speaks for being in an article: its running text counts for it, links and buttons against. */
export function weigh(block: Block): number {
  const own = block.text.length - block.linked;
  if (block.cells !== null) return own * 0.5;
  if (block.linked > block.text.length * 0.6) return -Math.min(block.linked, 120) - 25;
  const { kind } = classifyLine(block.text);
  if (kind === "related") return -80;
  if (kind !== null && kind !== "image") return -30;
  if (isProse(block.text)) return own;
  if (own >= 60) return own * 0.7;
  return endsSentence(block.text) || startsItem(block.text) ? own * 0.5 : -8;
}

/**
 * The smallest element that holds the article: the one whose lines weigh most together. Half-open range of blocks, or null where no
 * line weighs anything.
 */
export function findContainer(blocks: readonly Block[]): { element: Element; start: number; end: number } | null {
  const sums = new Map<Element, { sum: number; start: number; end: number; depth: number }>();
  blocks.forEach((block, index) => {
    const weight = weigh(block);
    for (let at: AnyNode | null = block.element; at !== null; at = at.parent) {
      if (at.type !== "tag") continue;
      const seen = sums.get(at);
      if (seen === undefined) sums.set(at, { sum: weight, start: index, end: index + 1, depth: depthOf(at) });
      else {
        seen.sum += weight;
        seen.end = index + 1;
      }
    }
  });
  let best: { element: Element; sum: number; start: number; end: number; depth: number } | null = null;
  for (const [element, found] of sums) {
    if (/^(?:p|span|strong|b|em|i|u|font|a|h[1-6]|li|tr)$/.test(element.name)) continue;
    if (best === null || found.sum > best.sum || (found.sum === best.sum && found.depth > best.depth)) best = { element, ...found };
  }
  return best === null || best.sum <= 0 ? null : best;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at: AnyNode | null = element.parent; at !== null; at = at.parent) depth++;
  return depth;
}

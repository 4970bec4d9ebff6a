import type { AnyNode } from "domhandler";
import { classifyLine } from "../boilerplate/classify.ts";
import { isBanner, isMotto, isSection } from "../titles/banner.ts";
import { titleKey, withoutSiteName } from "../titles/headline.ts";
import type { Block } from "./blocks.ts";

const TITLED = /title|headline|heading|tieu-?de|ten-?bai|tit(?:$|[-_\s])|(?:^|\s)head(?:$|\s)/i;

function namedTitle(block: Block): boolean {
  for (let at: AnyNode | null = block.element, up = 0; at !== null && up < 3; at = at.parent, up++)
    if (at.type === "tag" && TITLED.test(`${at.attribs.class ?? ""} ${at.attribs.id ?? ""} ${at.attribs.itemprop ?? ""}`)) return true;
  return false;
}

/** How well a line agrees with a title of the head: 2 it is its beginning, 1 the head's was cut short, 0 not at all. */
function agreement(key: string, heads: readonly string[]): number {
  if (key.length < 8) return 0;
  let best = 0;
  for (const head of heads) {
    if (head === key || head.startsWith(`${key} `) || head.endsWith(` ${key}`)) best = Math.max(best, 2);
    else if (head.length >= 25 && key.startsWith(head)) best = Math.max(best, 1.5);
  }
  return best;
}

/**
 * The headline: the line before or at the beginning of the article that the head's titles agree with; else the best heading; else what
 * the head says without the site's name. `index` is its block, or -1.
 */
export function findTitle(
  blocks: readonly Block[],
  container: { start: number; end: number },
  titles: readonly string[],
): { title: string; index: number } {
  const heads = titles.map((title) => titleKey(title.replace(/(?:\.\.\.|…)\s*$/, "")));
  let best = { title: "", index: -1, score: 1.2 };
  const limit = Math.min(container.end, container.start + 6);
  for (let i = 0; i < limit; i++) {
    const block = blocks[i];
    if (block === undefined || block.cells !== null || block.text.length > 400) continue;
    const key = titleKey(block.text);
    const words = key.split(" ").length;
    if (words < 2) continue;
    const agrees = agreement(key, heads);
    // The site's own name agrees with the head of every page.
    const site = isBanner(block.text) || isSection(block.text);
    if (agrees === 0 && (site || isMotto(block.text))) continue;
    let score = 2.5 * agrees + Math.min(words, 12) * 0.12 * (agrees > 0 ? 1 : 0.3);
    if (site) score -= 5.5;
    if (block.heading > 0) score += block.heading <= 2 ? 1.4 : 1;
    const named = namedTitle(block);
    if (named) score += 1;
    if (block.linked > block.text.length * 0.6) score -= agrees > 0 ? 0.6 : 2.5;
    if (classifyLine(block.text).kind !== null) score -= 3;
    if (agrees === 0 && words < 4) score -= 1.5;
    if (agrees > 0 && words < 4) score -= 3;
    // Near the article, rather than in the banner.
    score -= Math.min(Math.abs(container.start - i), 40) * 0.02;
    if (i >= container.start && agrees === 0 && block.heading === 0 && !named) score -= 1.5;
    if (score > best.score) best = { title: block.text, index: i, score };
  }
  if (best.index >= 0) return best;
  for (const title of titles) {
    const clean = withoutSiteName(title);
    if (!isBanner(clean) && !isSection(clean) && titleKey(clean).split(" ").length >= 3) return { title: clean, index: -1 };
  }
  return { title: "", index: -1 };
}

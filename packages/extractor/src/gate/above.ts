import { lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";

/** Longest line that titles what stands below it (UTF-16 code units). */
const LONGEST_TITLE = 160;
const MOST_LINES = 8;

const ENDS_SENTENCE = /[.!?;]["”)]?$/u;

function isTitle({ view }: ArticleDocument, block: Block | undefined): block is Block {
  if (!block || block.kind === "row" || block.end - block.start > LONGEST_TITLE) return false;
  return !ENDS_SENTENCE.test(view.slice(block.start, block.end));
}

/** The first row of the table that a row stands in, or null for the first row itself and for what is no row. */
export function headerOf(document: ArticleDocument, block: Block): Block | null {
  if (block.kind !== "row") return null;
  let first = block.index;
  while (document.blocks[first - 1]?.kind === "row") first--;
  return first === block.index ? null : (document.blocks[first] ?? null);
}

// How deep a line stands in an outline: "I.", "1.", "a)", "-"
const LEVELS: readonly RegExp[] = [/^[ivx]{1,5}[.)/-] ?/u, /^(?:điều )?\d{1,2}[.)/:] ?/u, /^\(?[a-zđ][.)] ?/u, /^[-+*•–▪] ?/u];
/** Lines that an outline is looked up over, at most. */
const MOST_SIBLINGS = 40;

function levelIn(view: string, block: Block): number {
  const start = view.slice(block.start, block.start + 12);
  return LEVELS.findIndex((pattern) => pattern.test(start));
}

/** The nearest line above that stands higher in the outline of what has no parent of its own. */
function outlined(document: ArticleDocument, block: Block): Block | null {
  const level = levelIn(document.view, block);
  if (level <= 0) return null;
  for (let at = block.index - 1; at >= 0 && at >= block.index - MOST_SIBLINGS; at--) {
    const above = document.blocks[at];
    if (!above) return null;
    const other = levelIn(document.view, above);
    if (other >= 0 ? other < level : above.kind === "lead" || above.kind === "heading") return above;
  }
  return null;
}

/** The lines that govern a line, nearest first: the head of its table, its title, the leads and headings above. */
export function linesAbove(document: ArticleDocument, block: Block): Block[] {
  const { blocks } = document;
  const header = headerOf(document, block);
  const lines: Block[] = header ? [header] : [];
  const listed = block.kind === "item";
  for (let at = (header ?? block).index - 1, steps = 0; !listed && steps < 2; at--, steps++) {
    const above = blocks[at];
    if (!isTitle(document, above)) break;
    lines.push(above);
  }
  for (const from of [...lines, block]) {
    let above = blocks[from.parent] ?? outlined(document, from);
    for (; above && lines.length < MOST_LINES; above = blocks[above.parent] ?? outlined(document, above))
      if (!lines.includes(above)) lines.push(above);
  }
  return lines.sort((a, b) => b.index - a.index);
}

const CELL = " | ";

export interface Cell {
  readonly start: number;
  readonly end: number;
}

/** The cells of a row, in order. */
export function cellsIn(view: string, row: Block): Cell[] {
  const cells: Cell[] = [];
  for (let start = row.start; ; ) {
    const next = view.indexOf(CELL, start);
    const end = next < 0 || next > row.end ? row.end : next;
    cells.push({ start, end });
    if (end === row.end) return cells;
    start = end + CELL.length;
  }
}

const NUMBER_ALONE = lean(/^\s*(?:0|[1-9]\d{0,2}(?:\.\d{3})+|\d+)\s*$/u);

/** The whole number that a cell is, or null. */
export function countIn(view: string, { start, end }: Cell): number | null {
  const words = view.slice(start, end);
  return NUMBER_ALONE.test(words) ? Number(words.replaceAll(".", "").trim()) : null;
}

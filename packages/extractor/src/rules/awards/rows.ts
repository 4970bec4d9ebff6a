import type { RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { readCount } from "./counts.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { FormToken } from "./tokens.ts";

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Cells of a row, trimmed. */
function cellsOf(view: string, block: Block): Cell[] {
  const cells: Cell[] = [];
  let from = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && view.charAt(at) !== "|") continue;
    let [start, end] = [from, at];
    while (start < end && view.charAt(start) === " ") start++;
    while (end > start && view.charAt(end - 1) === " ") end--;
    cells.push({ start, end });
    from = at + 1;
  }
  return cells;
}

const COLUMN_KINDS: readonly (readonly [RegExp, RecipientKind])[] = [
  [/^(?:số +(?:lượng +)?)?(?:tập thể|đơn vị)/u, "collective"],
  [/^(?:số +(?:lượng +)?)?cá nhân/u, "individual"],
  [/^(?:số +(?:lượng +)?)?(?:hộ|gia đình)/u, "household"],
  [/^(?:số lượng|tổng(?: số| cộng)?|cộng)$/u, "unspecified"],
];

/** The cell of the header above, in the same column. */
function headerOf(document: ArticleDocument, block: Block, column: number): string | null {
  for (let at = block.index - 1; at >= 0 && block.index - at < 60; at--) {
    const above = document.blocks[at];
    if (above?.kind !== "row") return null;
    const cell = cellsOf(document.view, above)[column];
    const words = cell ? document.view.slice(cell.start, cell.end) : "";
    if (words !== "" && !/^[\d.,-]+$/u.test(words) && COLUMN_KINDS.some(([pattern]) => pattern.test(words))) return words;
  }
  return null;
}

/**
 * Whom the row of a form names ("1 | Trường THCS Hải Hà | Giấy khen của Chủ tịch UBND huyện") or counts by its columns
 * ("Bằng khen | 12 | 30" under "Tập thể | Cá nhân").
 */
export function receiversInRow(document: ArticleDocument, block: Block, form: FormToken): Receiver[] {
  const { text, view } = document;
  const cells = cellsOf(view, block);
  const own = cells.findIndex((cell) => cell.start <= form.start && form.end <= cell.end);
  if (own < 0) return [];
  const counts: Receiver[] = [];
  for (const [column, cell] of cells.entries()) {
    if (column <= own) continue;
    const words = view.slice(cell.start, cell.end);
    const [count] = /^[\d. ]+$/u.test(words) ? readCount(words) : [];
    const header = count ? headerOf(document, block, column) : null;
    const kind = COLUMN_KINDS.find(([pattern]) => header !== null && pattern.test(header))?.[1];
    if (count && kind)
      counts.push({ kind, start: cell.start, end: cell.end, name: null, count: count.value, vague: false, pointer: false });
  }
  const parts = counts.filter((receiver) => receiver.kind !== "unspecified");
  if (counts.length > 0) return parts.length > 0 ? parts : counts;
  for (const cell of cells.slice(0, own)) {
    const [named] = readRecipients(text, view, cell.start, cell.end, { subject: false, loose: true });
    if (named?.name && !named.pointer) return [named];
  }
  return [];
}

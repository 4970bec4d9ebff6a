import { lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { kindOf } from "./kinds.ts";
import { type Receiver, readRecipients } from "./recipients.ts";

/*
 * Tables of which a page keeps one cell a line:
 *   1 | Phòng Nội vụ | Bằng khen        as three lines
 *   Bằng khen | 4 | 9                   as three lines, under "Hình thức", "Tập thể", "Cá nhân"
 */

const NUMBER_ALONE = /^\d{1,3}(?:\.\d{3})*\.?$/u;
const COUNT_OR_NOTHING = /^(?:\d{1,3}(?:\.\d{3})*|\d+|-)$/u;
/** Cells of one row, and of the columns of a table, at most. */
const MOST_CELLS = 6;
/** Lines back to the header of a table. */
const MOST_LINES = 120;

const wordsOf = ({ view, blocks }: ArticleDocument, at: number): string => {
  const block = blocks[at];
  return block && block.kind !== "row" && block.end - block.start <= 120 ? view.slice(block.start, block.end).trim() : "";
};

/** What the row of a cell tells of the form that the cell consists of. */
export interface CellRow {
  readonly receivers: readonly Receiver[];
  /** Whether the header says that the form is only asked for. */
  readonly asked: boolean;
  readonly start: number;
  readonly end: number;
}

/** The row that `block`, a form alone, is a cell of: whom it names before the form or counts behind it. Null where there is no such table. */
export function rowOfCells(document: ArticleDocument, block: Block): CellRow | null {
  const named = receiversInCells(document, block);
  const receivers = named.length > 0 ? named : countsInCells(document, block);
  const [first] = receivers;
  const last = receivers.at(-1);
  if (!first || !last) return null;
  return { receivers, asked: isAsked(document, block), start: Math.min(first.start, block.start), end: Math.max(last.end, block.end) };
}

const ASKED = lean(/^(?:hình thức|danh hiệu)[^.;:]{0,40}(?:đề nghị|đề xuất|trình|suy tôn)/u);

function isAsked(document: ArticleDocument, block: Block): boolean {
  for (let at = block.index - 1; at >= Math.max(0, block.index - MOST_LINES); at--) {
    const words = wordsOf(document, at);
    if (words === "") return false;
    if (FIRST_COLUMN.test(words)) return ASKED.test(words);
  }
  return false;
}

/** Whom the row of the cell `block`, a form alone, names: its first cell behind the number that opens it. */
function receiversInCells(document: ArticleDocument, block: Block): Receiver[] {
  const { text, view, blocks } = document;
  for (let at = block.index - 1; at >= Math.max(0, block.index - MOST_CELLS); at--) {
    const words = wordsOf(document, at);
    if (words === "") return [];
    if (!NUMBER_ALONE.test(words)) continue;
    const cell = blocks[at + 1] as Block;
    if (cell === block || !goesOn(document, block, Number(words.replace(".", "")))) return [];
    const [found] = readRecipients(text, view, cell.start, cell.end, { subject: false, loose: true });
    return found?.name && !found.pointer && found.start - cell.start <= 12 ? [found] : [];
  }
  return [];
}

/** Whether the next row begins within a few cells: its number is the next one. The last row of a table has the one before it. */
function goesOn(document: ArticleDocument, block: Block, number: number): boolean {
  for (const step of [1, -1])
    for (let many = 1; many <= MOST_CELLS * 2; many++) {
      const words = wordsOf(document, block.index + step * many);
      if (words === "") break;
      if (NUMBER_ALONE.test(words) && Number(words.replace(".", "")) === number + step) return true;
    }
  return false;
}

const COLUMN = /^(?:số )?(?:tập thể|cá nhân|hộ gia đình|hộ|gia đình)$/u;
const FIRST_COLUMN = lean(/^(?:(?:các )?hình thức|danh hiệu|nội dung|loại hình)(?![\p{L}\p{M}])/u);

/** Whom the numbers below a form count, by the columns of the header above: "Hình thức", "Tập thể", "Cá nhân". */
function countsInCells(document: ArticleDocument, block: Block): Receiver[] {
  const cells: Block[] = [];
  for (let at = block.index + 1; cells.length <= MOST_CELLS; at++) {
    if (!COUNT_OR_NOTHING.test(wordsOf(document, at))) break;
    cells.push(document.blocks[at] as Block);
  }
  const kinds = cells.length === 0 ? [] : columnsAbove(document, block);
  if (kinds.length !== cells.length) return [];
  return cells.flatMap(({ start, end }, index) => {
    const count = Number(document.view.slice(start, end).trim().replaceAll(".", ""));
    const kind = kinds[index] as RecipientKind;
    return Number.isSafeInteger(count) && count > 0 ? [{ kind, start, end, name: null, count, vague: false, pointer: false }] : [];
  });
}

function columnsAbove(document: ArticleDocument, block: Block): RecipientKind[] {
  for (let at = block.index - 1; at >= Math.max(0, block.index - MOST_LINES); at--) {
    const words = wordsOf(document, at);
    if (words === "") return [];
    if (!FIRST_COLUMN.test(words)) continue;
    const kinds: RecipientKind[] = [];
    for (let next = at + 1; COLUMN.test(wordsOf(document, next)); next++)
      kinds.push(kindOf(wordsOf(document, next).replace(/^số /u, "")) ?? "unspecified");
    return kinds;
  }
  return [];
}

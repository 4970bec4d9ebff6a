import type { ArticleDocument, Block } from "../document/document.ts";
import type { TimeIndex } from "./times-index.ts";
import type { PlacedTime } from "./times-placing.ts";

const CELL = " | ";

/** The cell of a row that holds `at`: its number and its span. */
function cellAt(view: string, row: Block, at: number): { column: number; start: number; end: number } {
  let column = 0;
  let start = row.start;
  for (;;) {
    const next = view.indexOf(CELL, start);
    if (next < 0 || next >= row.end || at < next) return { column, start, end: next < 0 || next > row.end ? row.end : next };
    column++;
    start = next + CELL.length;
  }
}

function cellOf(view: string, row: Block, column: number): { start: number; end: number } | null {
  let start = row.start;
  for (let i = 0; i < column; i++) {
    const next = view.indexOf(CELL, start);
    if (next < 0 || next >= row.end) return null;
    start = next + CELL.length;
  }
  const next = view.indexOf(CELL, start);
  return { start, end: next < 0 || next > row.end ? row.end : next };
}

function timeIn(index: TimeIndex, block: Block, start: number, end: number): PlacedTime | null {
  for (let i = block.firstSentence; i < block.endSentence; i++) {
    const one = index.sentences[i]?.times.find((time) => time.start >= start && time.end <= end && time.standing !== "aside");
    if (one) return one;
  }
  return null;
}

const MOST_ROWS = 200;

/** The time of a table cell: in the cell itself, in the head of its column, in the first cell of its row, or in the line above the table; or null. */
export function columnTime(document: ArticleDocument, index: TimeIndex, row: Block, at: number): PlacedTime | null {
  const { view, blocks } = document;
  const cell = cellAt(view, row, at);
  const own = timeIn(index, row, cell.start, cell.end);
  if (own) return own;
  let caption: Block | undefined;
  for (let i = row.index - 1; i >= Math.max(0, row.index - MOST_ROWS); i--) {
    const above = blocks[i];
    if (above?.kind !== "row") {
      caption = above;
      break;
    }
    const head = cellOf(view, above, cell.column);
    const time = head && timeIn(index, above, head.start, head.end);
    if (time) return time;
  }
  const first = cellOf(view, row, 0);
  const named = first && cell.column > 0 ? timeIn(index, row, first.start, first.end) : null;
  return named ?? (caption && isCaption(view, caption) ? timeIn(index, caption, caption.start, caption.end) : null);
}

const LONGEST_CAPTION = 160;

/** "Biểu: Một số chỉ tiêu năm 2014": a line of its own, no sentence, right above the rows. */
function isCaption(view: string, { start, end }: Block): boolean {
  return end - start <= LONGEST_CAPTION && !/[.;!?]$/u.test(view.slice(start, end));
}

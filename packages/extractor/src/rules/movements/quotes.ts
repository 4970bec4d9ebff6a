import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";

/** A quoted string; `start..end` is what stands inside, `open..close` with its marks. */
export interface Quoted {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  /** One past the closing mark; `end` where no mark closes it. */
  readonly close: number;
  readonly closed: boolean;
  readonly block: number;
}

/** Longer quotations are speech, no names (UTF-16 code units). */
const LONGEST = 260;
/** How far into the next line a wrapped name is followed. */
const WRAPPED = 160;

const OPENERS = "“„«‘‚";
const CLOSERS = "”»’";
const LETTER = lean(/[\p{L}\p{M}\p{N}]/u);

function isSpace(character: string): boolean {
  return character === "" || character === " " || character === "\n";
}

/** Whether a mark at `at` looks like one that opens (space before, a word after) or closes (a word before, none after). */
function leaning(text: string, at: number): { opens: boolean; closes: boolean } {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const opens = (isSpace(before) || "([{,;:-–/".includes(before)) && !isSpace(after);
  const closes = !isSpace(before) && !LETTER.test(after);
  return { opens, closes };
}

const SINGLES = "'`’‘";

/** Whether the second of two single marks stands at `at`, with a blank or a bracket before them. */
function isTwin(text: string, at: number): boolean {
  const before = text.charAt(at - 2);
  return at > 0 && SINGLES.includes(text.charAt(at - 1)) && (isSpace(before) || "([,;:-–/".includes(before));
}

type Role = "open" | "close" | "none";

/** What one mark does, given whether a quotation is open: typed marks are often the wrong one of the pair, or straight. */
function roleOf(text: string, at: number, isOpen: boolean): Role {
  const mark = text.charAt(at);
  const { opens, closes } = leaning(text, at);
  if (mark === "'" || mark === "`" || mark === "’" || mark === "‘") {
    // "M'Nông", "Đắk R’lấp": a mark inside a word is an apostrophe.
    if (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1))) return "none";
    if (isOpen) return closes ? "close" : "none";
    // ''Ngõ sạch'': two single marks for a double one
    if (isTwin(text, at)) return LETTER.test(text.charAt(at + 1)) ? "open" : "none";
    return opens && LETTER.test(text.charAt(at + 1)) ? "open" : "none";
  }
  if (OPENERS.includes(mark)) return isOpen && closes && !opens ? "close" : "open";
  if (CLOSERS.includes(mark)) return !isOpen && opens ? "open" : isOpen ? "close" : "none";
  if (isOpen) return opens && !closes ? "open" : "close";
  return closes && !opens ? "none" : "open";
}

/** Positions of all marks in `start..end`, in order. */
function marksIn(view: string, start: number, end: number): number[] {
  const marks: number[] = [];
  for (const mark of ['"', "'"])
    for (let at = view.indexOf(mark, start); at >= 0 && at < end; at = view.indexOf(mark, at + 1)) marks.push(at);
  return marks.sort((a, b) => a - b);
}

/** All quotations of one line, nested ones as one, unclosed ones up to the next that opens. Linear in the line. */
export function quotationsIn(document: ArticleDocument, block: number): Quoted[] {
  const bounds = document.blocks[block];
  if (!bounds) return [];
  const { text, view } = document;
  const found: Quoted[] = [];
  let open = -1;
  let depth = 0;
  const marks = marksIn(view, bounds.start, bounds.end);
  const finish = (end: number, closed: boolean) => {
    const start = open + 1;
    const twin = view.charAt(open) === "'" && view.charAt(open - 1) === "'";
    const close = closed ? end + (twin && view.charAt(end + 1) === "'" ? 2 : 1) : end;
    if (end > start && end - start <= LONGEST) found.push({ open: twin ? open - 1 : open, start, end, close, closed, block });
    open = -1;
    depth = 0;
  };
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] as number;
    const single = view.charAt(at) === "'";
    const openedSingle = open >= 0 && view.charAt(open) === "'";
    if (single && open >= 0 && !openedSingle) continue;
    const role = roleOf(text, at, open >= 0 && !(openedSingle && !single));
    if (role === "none") {
      const start = open < 0 && !single ? unopened(document, Math.max(bounds.start, found.at(-1)?.close ?? 0), at) : -1;
      if (start >= 0) found.push({ open: start, start, end: at, close: at + 1, closed: true, block });
      continue;
    }
    if (role === "open") {
      if (open < 0) open = at;
      else if (!openedSingle && isNested(text, marks, i, open)) depth++;
      else {
        finish(at, false);
        open = at;
      }
    } else if (depth > 0) depth--;
    else if (openedSingle && !single) open = at;
    else finish(at, true);
  }
  if (open >= 0) finishLine(document, block, open, found);
  return found;
}

// phong trào Giúp nhau phát triển kinh tế hộ” thu hút …
const UNOPENED = lean(/(?<![\p{L}\p{M}])phong trào(?: thi đua)?:? ([^.;:()"\d]{8,140})$/u);

/** Where a name begins of which only the closing mark at `at` was typed; -1 where no "phong trào" before a capital says so. */
function unopened({ text, view }: ArticleDocument, from: number, at: number): number {
  const match = UNOPENED.exec(view.slice(Math.max(from, at - 160), at));
  const start = match ? at - (match[1] as string).length : -1;
  return match && /^\p{Lu}/u.test(text.slice(start, start + 2)) && /^[\p{L}\p{M}\p{N} ,&-]+$/u.test(match[1] as string) ? start : -1;
}

/** A second opening mark is nested where two closing ones follow it: "“Xây dựng gia đình “5 không, 3 sạch””". */
function isNested(text: string, marks: readonly number[], i: number, open: number): boolean {
  const first = marks[i + 1];
  const second = marks[i + 2];
  if (first === undefined || second === undefined || second - open > LONGEST) return false;
  return roleOf(text, first, true) === "close" && roleOf(text, second, true) === "close" && !leaning(text, second).opens;
}

/** A quotation still open at the end of its line: closed on the next where the line was wrapped, else left unclosed. */
function finishLine(document: ArticleDocument, block: number, open: number, found: Quoted[]): void {
  const here = document.blocks[block];
  const next = document.blocks[block + 1];
  if (!here) return;
  const { text, view } = document;
  const start = open + 1;
  if (next && next.start - here.end <= 2 && here.end - start <= LONGEST && !/[.;:!?]$/.test(text.slice(here.end - 1, here.end))) {
    const close = view.slice(next.start, next.start + WRAPPED).indexOf('"');
    const first = text.charAt(next.start);
    const lower = first === first.toLowerCase() && LETTER.test(first);
    if (
      close > 0 &&
      (lower || !view.slice(next.start, next.start + close).includes(".")) &&
      roleOf(text, next.start + close, true) === "close"
    ) {
      const end = next.start + close;
      found.push({ open, start, end, close: end + 1, closed: true, block });
      return;
    }
  }
  const end = Math.min(here.end, start + LONGEST);
  if (end > start) found.push({ open, start, end, close: end, closed: false, block });
}

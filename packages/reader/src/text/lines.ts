import { normalise } from "@thidua/core";
import { BLANK, classOf, OTHER, PLAIN } from "./characters.ts";

/** One line of a page, trimmed. Runs of blanks and tabs inside are kept: they may separate the cells of a table. */
export interface Line {
  text: string;
  /** A blank line stood above it. */
  gap: boolean;
  /** How many blanks it was indented by. */
  indent: number;
  /** Cells, where the page itself says that it is a row of a table. */
  cells?: readonly string[] | null;
  /** Nearly all of it is the text of links. */
  linked?: boolean;
}

// A private character carries each tab through `normalise`, which would make it a blank.
const TAB = "\ue009";

function addLine(lines: Line[], whole: string, gap: boolean): boolean {
  const trimmed = whole.trim();
  if (trimmed === "") return true;
  const indent = trimmed.length === whole.length ? 0 : whole.length - whole.trimStart().length;
  lines.push({ text: trimmed, gap, indent });
  return false;
}

/** NFC, ordinary blanks, nothing invisible, as the text of one line; most lines are so already. */
export function cleanCharacters(text: string): string {
  let plain = PLAIN;
  for (let at = 0; at < text.length && plain !== 0; at++) plain &= classOf(text.charCodeAt(at));
  return plain === 0 ? collapse(normalise(text)) : text;
}

/** What is not plain throughout: it may become several lines. */
function addNormalised(lines: Line[], written: string, gap: boolean): boolean {
  const text = normalise(
    written
      .replaceAll(TAB, " ")
      .replace(/\f/g, "\n\n")
      .replace(/[\u2028\u2029\u0085]/g, "\n")
      .replaceAll("\t", TAB),
  );
  for (const line of text.split("\n")) gap = addLine(lines, line.replaceAll(TAB, "\t"), gap);
  return gap;
}

const LINE_FEED = 10;
const RETURN = 13;

/** Text of any origin as lines: NFC, LF, ordinary blanks, nothing invisible; form feeds are blank lines; tabs stay tabs. */
export function toLines(raw: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let from = 0;
  // One look at each character tells the lines that are as they should be already, nearly all, from the others.
  let plain = PLAIN;
  for (let at = 0; at <= raw.length; at++) {
    const code = raw.charCodeAt(at);
    if (at < raw.length && code !== LINE_FEED) {
      if (code !== RETURN || raw.charCodeAt(at + 1) !== LINE_FEED) plain &= classOf(code);
      continue;
    }
    const end = raw.charCodeAt(at - 1) === RETURN && at < raw.length ? at - 1 : at;
    const line = raw.slice(from, end);
    gap = plain === 0 ? addNormalised(lines, line, gap) : addLine(lines, line, gap);
    plain = PLAIN;
    from = at + 1;
  }
  return lines;
}

const SPACE = 32;

/** Whether a text has runs of white space, or white space that is no blank. */
export function isUneven(text: string): boolean {
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (blank) return true;
      blank = true;
      continue;
    }
    blank = false;
    const found = classOf(code);
    if ((found & BLANK) !== 0 || (found === OTHER && /\s/.test(text.charAt(at)))) return true;
  }
  return false;
}

/** One blank for every run of white space. */
export function collapse(text: string): string {
  return (isUneven(text) ? text.replace(/\s+/g, " ") : text).trim();
}

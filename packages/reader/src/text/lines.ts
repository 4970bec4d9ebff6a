import { normalise } from "@thidua/core";

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

/** Text of any origin as lines: NFC, LF, ordinary blanks, nothing invisible; form feeds are blank lines; tabs stay tabs. */
export function toLines(raw: string): Line[] {
  const text = normalise(
    raw
      .replaceAll(TAB, " ")
      .replace(/\f/g, "\n\n")
      .replace(/[\u2028\u2029\u0085]/g, "\n")
      .replaceAll("\t", TAB),
  );
  const lines: Line[] = [];
  let gap = true;
  for (const whole of text.split("\n")) {
    const inner = whole.replaceAll(TAB, "\t");
    const trimmed = inner.trim();
    if (trimmed === "") {
      gap = true;
      continue;
    }
    lines.push({ text: trimmed, gap, indent: inner.length - inner.trimStart().length });
    gap = false;
  }
  return lines;
}

/** One blank for every run of white space. */
export function collapse(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

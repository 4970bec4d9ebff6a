import { slashedRows } from "@thidua/core";
import { type Classified, classifyLine } from "../boilerplate/classify.ts";
import { continues, isCutNumber, LONGEST_END, wrapWidth } from "./join.ts";
import { collapse, isUneven, type Line } from "./lines.ts";
import { dropPageFurniture } from "./pages.ts";
import { readTables } from "./tables.ts";
import { foldVerticalTables } from "./vertical-tables.ts";

/** One paragraph, item, row or piece of boilerplate: the lines of it joined. */
export interface Logical extends Classified {
  text: string;
  /** As it stood, runs of blanks kept (the first line of it). */
  raw: string;
  gap: boolean;
  row: boolean;
}

// No paragraph of an article is longer; what goes on beyond is no running text.
const LONGEST_PARAGRAPH = 8_000;
const LONGEST_OF_KIND = 80;
const FIXED = new Set(["image", "related", "footer", "motto", "tags", "rule"]);

/** A paragraph that lines may still be joined to. Put together once: adding line by line copies what stands there each time. */
interface Open {
  line: Logical;
  parts: string[];
  length: number;
  /** How it ends. */
  end: string;
}

function extend(open: Open, text: string): void {
  const blank = isCutNumber(open.end, text) ? "" : " ";
  open.parts.push(blank, text);
  open.length += blank.length + text.length;
  open.end = `${open.end}${blank}${text}`.slice(-LONGEST_END);
  // Once joined it is no line of a menu or a date any more.
  if (open.length <= LONGEST_OF_KIND) Object.assign(open.line, classifyLine(open.parts.join("")));
  else if (open.line.kind !== null && !open.line.anywhere) open.line.kind = null;
}

function finish(open: Open | null): void {
  if (open !== null && open.parts.length > 1) open.line.text = open.parts.join("");
}

/** Joins what a margin or a scraper parted, and reads the rows of tables. */
export function toLogical(all: readonly Line[], printed = false): Logical[] {
  const lines = dropPageFurniture(foldVerticalTables(all));
  const classes = lines.map((line): Classified => {
    const found = classifyLine(line.text);
    return line.linked === true && found.kind === null ? { ...found, kind: "menu" } : found;
  });
  // Asked once a line: what is even has no cells, and nothing to collapse.
  const uneven = lines.map((line) => isUneven(line.text));
  const tables = readTables(
    lines.map((line, index) => ({ text: line.text, uneven: uneven[index] === true })),
    (index) => {
      const found = classes[index];
      return (
        found !== undefined &&
        lines[index]?.cells == null &&
        found.kind !== "meta" &&
        !(found.kind !== null && (FIXED.has(found.kind) || found.anywhere))
      );
    },
  );
  const slashed = slashedRows(lines.map(({ text }) => text));
  const fixed = (index: number) => {
    const found = classes[index];
    return (
      tables[index] !== null ||
      slashed[index] === true ||
      lines[index]?.cells != null ||
      (found?.kind != null && (FIXED.has(found.kind) || found.anywhere || found.kind === "menu"))
    );
  };
  const width = wrapWidth(
    lines.filter((_, index) => !fixed(index)),
    printed,
  );
  const logical: Logical[] = [];
  let open: Open | null = null;
  for (const [index, line] of lines.entries()) {
    const found = classes[index];
    if (found === undefined) continue;
    const table = line.cells ? { cells: [...line.cells], numeric: true } : (tables[index] ?? null);
    const stands = fixed(index);
    const whole = uneven[index] === true ? collapse(line.text) : line.text.trim();
    if (table !== null) {
      const text = table.cells.join(" | ");
      const kind = table.numeric && found.kind !== "motto" ? null : found.kind;
      if (text !== "") logical.push({ kind, meta: found.meta, anywhere: found.anywhere, text, raw: line.text, gap: line.gap, row: true });
      finish(open);
      open = null;
      continue;
    }
    if (slashed[index] === true) {
      logical.push({ kind: null, meta: null, anywhere: false, text: whole, raw: line.text, gap: line.gap, row: true });
      finish(open);
      open = null;
      continue;
    }
    if (
      open !== null &&
      !stands &&
      open.length < LONGEST_PARAGRAPH &&
      continues(open.end, line.text, line.gap, width, lines[index - 1]?.text.length)
    ) {
      extend(open, whole);
      continue;
    }
    const piped = found.kind === null && line.text.includes("|") && /\S\s*\|\s*\S/.test(line.text);
    const text = piped
      ? line.text
          .replace(/^\||\|$/g, "")
          .split("|")
          .map(collapse)
          .join(" | ")
      : whole;
    finish(open);
    const next = { kind: found.kind, meta: found.meta, anywhere: found.anywhere, text, raw: line.text, gap: line.gap, row: false };
    logical.push(next);
    open = stands ? null : { line: next, parts: [text], length: text.length, end: text };
  }
  finish(open);
  return logical;
}

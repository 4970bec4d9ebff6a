import { type Classified, classifyLine } from "../boilerplate/classify.ts";
import { continues, wrapWidth } from "./join.ts";
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
const FIXED = new Set(["image", "related", "footer", "motto", "tags", "rule"]);

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
  const fixed = (index: number) => {
    const found = classes[index];
    return (
      tables[index] !== null ||
      lines[index]?.cells != null ||
      (found?.kind != null && (FIXED.has(found.kind) || found.anywhere || found.kind === "menu"))
    );
  };
  const width = wrapWidth(
    lines.filter((_, index) => !fixed(index)),
    printed,
  );
  const logical: Logical[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const found = classes[index];
    if (found === undefined) return;
    const table = line.cells ? { cells: [...line.cells], numeric: true } : (tables[index] ?? null);
    const stands = fixed(index);
    const whole = uneven[index] === true ? collapse(line.text) : line.text.trim();
    const last = logical.at(-1);
    if (table !== null) {
      const text = table.cells.join(" | ");
      const kind = table.numeric && found.kind !== "motto" ? null : found.kind;
      if (text !== "") logical.push({ kind, meta: found.meta, anywhere: found.anywhere, text, raw: line.text, gap: line.gap, row: true });
      open = false;
      return;
    }
    if (
      open &&
      !stands &&
      last !== undefined &&
      last.text.length < LONGEST_PARAGRAPH &&
      continues(last.text, line.text, line.gap, width, lines[index - 1]?.text.length)
    ) {
      last.text = `${last.text} ${whole}`;
      // Once joined it is no line of a menu or a date any more.
      if (last.text.length <= 80) Object.assign(last, classifyLine(last.text));
      else if (last.kind !== null && !last.anywhere) last.kind = null;
      return;
    }
    const piped = found.kind === null && line.text.includes("|") && /\S\s*\|\s*\S/.test(line.text);
    const text = piped
      ? line.text
          .replace(/^\||\|$/g, "")
          .split("|")
          .map(collapse)
          .join(" | ")
      : whole;
    logical.push({ kind: found.kind, meta: found.meta, anywhere: found.anywhere, text, raw: line.text, gap: line.gap, row: false });
    open = !stands;
  });
  return logical;
}

import type { AnyNode, Element } from "domhandler";
import { collapse } from "../text/lines.ts";
import { isDocument } from "./attachments.ts";

/** One line of a page as a browser would break it, with what the tree tells of it. */
export interface Block {
  text: string;
  /** How many of its characters are link text, 0..text.length. */
  linked: number;
  /** It begins a paragraph of its own; false after a `<br>`. */
  gap: boolean;
  /** Cells, where it is a row of a data table. */
  cells: string[] | null;
  /** Heading level 1..6, or 0. */
  heading: number;
  /** A link in it leads to a document. */
  filed: boolean;
  /** Closest element around the text. */
  element: Element;
}

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody td tfoot th thead title tr ul".split(
    " ",
  ),
);
const LONGEST_CELL = 300;

// What HTML takes for blanks; a no-break space may be half of a letter in a damaged text.
const HTML_BLANKS = /[ \t\r\n\f]+/g;

function collapseHtml(text: string): string {
  return text.replace(HTML_BLANKS, " ").replace(/^ | $/g, "");
}

function isElement(node: AnyNode): node is Element {
  return node.type === "tag";
}

/** Rows of a table, not of tables inside it. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const part of table.children.filter(isElement)) {
    if (part.name === "tr") rows.push(part);
    else if (/^t(?:head|body|foot)$/.test(part.name)) rows.push(...part.children.filter(isElement).filter((row) => row.name === "tr"));
  }
  return rows;
}

function cellsOf(row: Element): string[] {
  return row.children
    .filter((cell): cell is Element => isElement(cell) && (cell.name === "td" || cell.name === "th"))
    .map((cell) => collapseHtml(spaced(cell)));
}

function holdsTable(element: Element): boolean {
  return element.children.some((child) => isElement(child) && (child.name === "table" || holdsTable(child)));
}

/** Rows of a table of data, not of one that lays out the page: at least two of two short cells. Else null. */
function dataRows(table: Element): { row: Element; cells: string[] }[] | null {
  if (holdsTable(table)) return null;
  const rows = rowsOf(table).map((row) => ({ row, cells: cellsOf(row) }));
  if (rows.some(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL))) return null;
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell !== "").length >= 2).length;
  return wide >= 2 ? rows : null;
}

/** The visible lines below `root` in order. Scripts and the like are taken out before. */
export function readBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let text = "";
  // Nothing but blanks so far; asked at every piece of a line that may be long.
  let empty = true;
  let linked = 0;
  let filed = false;
  let gap = true;
  let holder: Element = root;

  const flush = (nextGap: boolean) => {
    const line = collapseHtml(text);
    if (line !== "") {
      const heading = headingOf(holder);
      blocks.push({ text: line, linked: Math.min(linked, line.length), gap, cells: null, heading, filed, element: holder });
      gap = false;
    }
    gap ||= nextGap;
    text = "";
    empty = true;
    linked = 0;
    filed = false;
  };

  const walk = (element: Element, inLink: boolean) => {
    for (const node of element.children) {
      if (node.type === "text") {
        if (empty && node.data.trim() !== "") {
          holder = element;
          empty = false;
        }
        text += node.data.replace(HTML_BLANKS, " ");
        if (inLink) linked += collapse(node.data).length;
        continue;
      }
      if (!isElement(node)) continue;
      const name = node.name;
      if (name === "br") {
        flush(/^(?:br)$/.test(nextElement(node)?.name ?? ""));
        continue;
      }
      const rows = name === "table" ? dataRows(node) : null;
      if (rows !== null) {
        flush(true);
        for (const { row, cells } of rows) {
          const line = cells.join(" ").trim();
          if (line !== "") blocks.push({ text: line, linked: 0, gap, cells, heading: 0, filed: false, element: row });
          gap = false;
        }
        gap = true;
        continue;
      }
      if (name === "a" && isDocument(node.attribs.href ?? "")) filed = true;
      const block = BLOCKS.has(name);
      if (block) flush(true);
      walk(node, inLink || name === "a");
      if (block) flush(true);
    }
  };
  walk(root, false);
  flush(true);
  return blocks;
}

function nextElement(node: Element): Element | null {
  let next = node.next;
  while (next !== null && next.type === "text" && next.data.trim() === "") next = next.next;
  return next !== null && isElement(next) ? next : null;
}

function headingOf(element: Element): number {
  for (let at: AnyNode | null = element, up = 0; at !== null && up < 4; at = at.parent, up++)
    if (isElement(at)) {
      const found = /^h([1-6])$/.exec(at.name);
      if (found?.[1] !== undefined) return Number(found[1]);
    }
  return 0;
}

/** Text of a cell with its own paragraphs and lines apart. */
function spaced(cell: Element): string {
  let text = "";
  const walk = (node: AnyNode) => {
    if (node.type === "text") text += node.data;
    if (!isElement(node)) return;
    const apart = BLOCKS.has(node.name) || node.name === "br";
    if (apart) text += " ";
    for (const child of node.children) walk(child);
    if (apart) text += " ";
  };
  walk(cell);
  return text;
}

import { lean, parseNumber, parseUnit, type Quantity, quantityAt, readNumbers, type UnitKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import type { FigureDraft } from "../../draft.ts";
import { isHonour } from "./honours.ts";
import { draftsOfCells } from "./table-drafts.ts";
import type { Cell, TableFigure } from "./tables.ts";

/** What stands at one position of every line of a list: its unit, where that is told, and what is measured. */
interface Column {
  readonly unit: string;
  readonly kind: UnitKind;
  readonly exponent: number;
  readonly start: number;
  readonly end: number;
  /** "tiền vận động" of the lead, or null. */
  readonly head: Cell | null;
}

interface Line {
  readonly block: Block;
  readonly label: Cell;
  readonly cells: readonly Cell[];
}

// "3) Huyện Hòa Bình: 6.430; 87"
const LINE = lean(
  /^(?:[-+*•] ?|\d{1,2}[.)] ?|[a-zđ][.)] ?)?((?:huyện|thị xã|thành phố|tp\.?|tx\.?|tt\.?|xã|phường|thị trấn|quận|tỉnh|đặc khu|thôn|ấp|bản|khóm|khu phố) [^:;,.()\d]{2,40}): ?(?=\d)/u,
);
// "(tiền vận động, tính bằng triệu đồng; số nhà, tính bằng căn)": in the brackets of a lead
const BRACKETS = /\(([^()]{6,240})\)(?=[^()]*$)/u;
const COLUMN = lean(
  /^\s*(?:và )?(?:cột (?:thứ )?\p{L}+(?: là)?:? )?(\p{L}[^,:;]{2,60}?) ?(?:,? (?:tính (?:bằng|theo)|đơn vị(?: tính)?(?: là)?:?)|:|,) ?([\p{L}%][\p{L}%/. ]{0,24}?)\s*$/u,
);
// What is aimed at, handed out or asked for is no result.
const AIMS = lean(
  /(?<!\p{L})(?:chỉ tiêu|kế hoạch|mục tiêu|phấn đấu|giao|dự kiến|nhiệm vụ|sẽ|đăng ký|dự toán|phân bổ|ước|thứ hạng|xếp hạng|điểm)(?!\p{L})/u,
);
const FEWEST_LINES = 2;
const MOST_LINES = 40;
const LONGEST_LINE = 160;
const LONGEST_LEAD = 600;

function cellAt(view: string, start: number, end: number): Cell {
  let from = start;
  let to = end;
  while (from < to && view.charCodeAt(from) <= 32) from++;
  while (to > from && (view.charCodeAt(to - 1) <= 32 || view.charCodeAt(to - 1) === 46 || view.charCodeAt(to - 1) === 59)) to--;
  return { start: from, end: to, view: view.slice(from, to) };
}

function lineOf({ view }: ArticleDocument, block: Block): Line | null {
  if (block.kind === "row" || block.end - block.start > LONGEST_LINE) return null;
  const line = view.slice(block.start, block.end);
  const found = LINE.exec(line);
  if (!found?.[1]) return null;
  const rest = block.start + found[0].length;
  const separator = view.slice(rest, block.end).includes("; ") ? /; /gu : /, /gu;
  const cells: Cell[] = [];
  let from = rest;
  for (const { index } of view.slice(rest, block.end).matchAll(separator)) {
    cells.push(cellAt(view, from, rest + index));
    from = rest + index + 2;
  }
  cells.push(cellAt(view, from, block.end));
  if (cells.length < 2 || !cells.every((cell) => /^\d/u.test(cell.view))) return null;
  const label = block.start + line.indexOf(found[1]);
  return { block, label: cellAt(view, label, label + found[1].length), cells };
}

/** The number that opens a cell, and what is written behind it: a unit, or nothing. */
function numberOf({ view }: ArticleDocument, cell: Cell): { quantity: Quantity; value: number; unit: string; unitStart: number } | null {
  const number = readNumbers(view, cell.start, cell.end).next().value;
  if (!number || number.start !== cell.start) return null;
  const value = parseNumber(view.slice(number.start, number.digitsEnd));
  const unit = view.slice(number.digitsEnd, cell.end).trim();
  if (value === null) return null;
  return { quantity: quantityAt(view, number, cell.end), value, unit, unitStart: cell.end - unit.length };
}

/** The columns that the brackets of a lead name, with their units; or null. */
function columnsOfLead({ view }: ArticleDocument, lead: Block): Column[] | null {
  const found = BRACKETS.exec(view.slice(lead.start, lead.end));
  if (!found?.[1]) return null;
  let at = lead.start + found.index + 1;
  const columns: Column[] = [];
  for (const part of found[1].split(";")) {
    const read = COLUMN.exec(part);
    const unit = read?.[2] ? parseUnit(read[2]) : null;
    if (!read?.[1] || !unit) return null;
    const start = at + part.indexOf(read[1]);
    columns.push({ ...unit, start, end: at + part.length, head: cellAt(view, start, start + read[1].length) });
    at += part.length + 1;
  }
  return columns;
}

/** The columns that a line tells, each of its numbers with its unit; or null. */
function columnsOfLine(document: ArticleDocument, { cells }: Line): Column[] | null {
  const columns: Column[] = [];
  for (const cell of cells) {
    const read = numberOf(document, cell);
    const unit = read && read.unit !== "" ? parseUnit(read.unit) : null;
    if (!read || !unit || unit.kind === "honour" || unit.kind === "duration") return null;
    columns.push({ ...unit, start: read.unitStart, end: cell.end, head: null });
  }
  return columns;
}

function bareNumbers(document: ArticleDocument, line: Line): boolean {
  return line.cells.every((cell) => numberOf(document, cell)?.unit === "");
}

function draftsOfLine(document: ArticleDocument, { block, label, cells }: Line, columns: readonly Column[]): FigureDraft[] {
  return cells.flatMap((cell, index) => {
    const column = columns[index];
    const read = numberOf(document, cell);
    if (!column || !read) return [];
    const own = read.unit !== "";
    const figure: TableFigure = {
      row: { start: block.start, end: block.end },
      cell,
      quantity: read.quantity,
      value: column.exponent === 0 ? read.value : Number(`${read.value}e${column.exponent}`),
      unit: {
        unit: column.unit,
        kind: column.kind,
        start: own ? read.unitStart : column.start,
        end: own ? cell.end : column.end,
        doubt: own ? null : "unit-carried",
      },
      label,
      labelHead: null,
      head: column.head,
      counted: null,
      caption: null,
      status: "actual",
    };
    const [draft] = draftsOfCells(document, [figure]);
    if (!draft) return [];
    const head = column.head ? document.text.slice(column.head.start, column.head.end) : null;
    const indicator = head
      ? `${head.charAt(0).toLowerCase()}${head.slice(1)}`
      : column.kind === "money"
        ? "số tiền"
        : column.kind === "percent"
          ? "tỷ lệ"
          : `số ${column.unit}`;
    return [{ ...draft, fields: { ...draft.fields, indicator } }];
  });
}

/**
 * The figures of a list of places with several numbers each, whose units are told once: in the brackets of its lead or in its first lines.
 * `block` is the first line of the list; `to` the block behind its last. Null for every other list.
 */
export function placeListAt(document: ArticleDocument, block: Block): { drafts: FigureDraft[]; to: number } | null {
  const first = lineOf(document, block);
  if (!first) return null;
  const lead = document.blocks[block.parent];
  if (!lead || lead.end - lead.start > LONGEST_LEAD) return null;
  const written = document.view.slice(lead.start, lead.end);
  if (!written.trimEnd().endsWith(":") || AIMS.test(written) || isHonour(written)) return null;
  const lines = [first];
  for (let index = block.index + 1; lines.length < MOST_LINES; index++) {
    const next = document.blocks[index];
    const line = next && next.parent === block.parent ? lineOf(document, next) : null;
    if (!line || line.cells.length !== first.cells.length) break;
    lines.push(line);
  }
  if (lines.length < FEWEST_LINES || !lines.some((line) => bareNumbers(document, line))) return null;
  const named = columnsOfLead(document, lead);
  const told = columnsOfLine(document, first);
  const columns = named?.length === first.cells.length ? named : told;
  if (!columns) return null;
  // Every line is bare, or tells the same units again.
  const alike = lines.every((line) => {
    if (bareNumbers(document, line)) return true;
    const own = columnsOfLine(document, line);
    return own?.every(({ unit, exponent }, index) => unit === columns[index]?.unit && exponent === columns[index]?.exponent) ?? false;
  });
  if (!alike) return null;
  return { drafts: lines.flatMap((line) => draftsOfLine(document, line, columns)), to: (lines.at(-1) as Line).block.index + 1 };
}

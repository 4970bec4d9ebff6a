import { lean, looksLikeYear, parseUnit, type Quantity, quantityAt, readNumbers, readUnit } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { isRank, MARKED_BY, MARKS, noteFits } from "./columns.ts";
import { anyOf, EDGE_AFTER } from "./patterns.ts";
import { HEAD } from "./subjects.ts";
import type { FigureUnit } from "./unit.ts";

/** A cell of a row, trimmed; offsets of the text. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly view: string;
}

/** A numeric cell with all that its row and column say of it. */
export interface TableFigure {
  /** From the first cell of the row to its last. */
  readonly row: { readonly start: number; readonly end: number };
  readonly cell: Cell;
  readonly quantity: Quantity;
  readonly value: number;
  readonly unit: FigureUnit;
  /** First cell of the row that is words. */
  readonly label: Cell;
  /** What heads the column of labels: "Xã". */
  readonly labelHead: Cell | null;
  readonly head: Cell | null;
  /** The head of the counts to the left that a part or share is of: "Số xã" before "Đạt chuẩn". */
  readonly counted: Cell | null;
  /** The line above the table that says what it shows: "Bảng 2. Tỷ lệ tốt nghiệp". */
  readonly caption: Cell | null;
  readonly status: "actual" | "estimate" | "target";
}

/** What is told above a table. */
export interface TableNotes {
  /** "ĐVT: triệu đồng" */
  readonly unit: { unit: string; start: number } | null;
  readonly caption: Cell | null;
}

const SEPARATOR = "|";
export const ORDER_HEAD = /^(?:stt|tt|số tt|số thứ tự|số thứ tự)$/u;
export const UNIT_HEAD = /^(?:đvt|đơn vị tính|đ\.v\.t|đv tính)$/u;
/** "Đơn vị" heads units in one table and offices in the next: its cells tell. */
const UNIT_OR_OFFICE = /^đơn vị$/u;
// "Số hộ nghèo", "Tổng số xã"
const COUNT_HEAD = /^[-+*• ]*(?:tổng )?số (?:lượng )?/u;
const NOTE_HEAD =
  /^(?:năm (?:sinh|đạt|công nhận|thành lập|về đích|xây dựng|hoàn thành|phong|tặng|khởi công|tốt nghiệp|vào)|ngày|tuổi|số quyết định|số hiệu|số điện thoại|điện thoại|họ và tên|họ tên|chức vụ|ghi chú|chú thích|nguồn|cơ quan chủ trì|đơn vị thực hiện|thời gian)/u;
// "KH 2022", "Kế hoạch", "Mục tiêu đến năm 2025"; "TH/KH (%)" is what was reached
const AIM_HEAD = lean(
  new RegExp(`^(?:kh|${anyOf(["kế hoạch", "mục tiêu", "chỉ tiêu", "dự toán", "nghị quyết", "phấn đấu"])})${EDGE_AFTER}`, "u"),
);
const RATIO_HEAD = /(?:th|thực hiện|kết quả|tỷ lệ|so)[^/]{0,20}(?:\/|so với|với) ?(?:kh|kế hoạch|dự toán|chỉ tiêu|cùng kỳ|\d)|%|tỷ lệ/u;
// "TH đến 30/6/2023" holds a date, no ratio
const DATES_OF_HEAD = /(?<!\d)\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?!\d)|(?<!\d)\d{1,2}\/\d{4}(?!\d)/gu;

/** Whether a head tells how much of a plan, or of another year, something comes to. */
function isRatioHead(head: string): boolean {
  return RATIO_HEAD.test(head.includes("/") ? head.replace(DATES_OF_HEAD, " ") : head);
}

// "Kết quả huy động nguồn lực", "Nguồn lực đầu tư": of money and shares a measure as well
export const RAISED = lean(
  /^(?:kết quả )?(?:huy động|giải ngân|cho vay|đóng góp|ủng hộ|quyên góp|vận động|thu hồi|thu nợ|nguồn lực)(?!\p{L})/u,
);
const ESTIMATE_HEAD = /^(?:ước|ut)/u;
const UNIT_NOTE = /(?:đvt|đơn vị tính|đơn vị) ?: ?([^|()\n,;]{1,24})/u;
const IN_BRACKETS = /\(([^()]{1,24})\)\s*$/u;
const HEAD_ROWS = 3;
const YEARS_HEAD = /^(?:năm|năm học|thời điểm|niên độ)$/u;

export function cellsOf(document: ArticleDocument, row: Block): Cell[] {
  const cells: Cell[] = [];
  const { view } = document;
  let from = row.start;
  while (from <= row.end) {
    const next = view.indexOf(SEPARATOR, from);
    const stop = next < 0 || next > row.end ? row.end : next;
    let start = from;
    let end = stop;
    while (start < end && view.charCodeAt(start) <= 32) start++;
    while (end > start && view.charCodeAt(end - 1) <= 32) end--;
    cells.push({ start, end, view: view.slice(start, end) });
    from = stop + 1;
  }
  return cells;
}

/** The number that a cell holds and nothing but its unit: "1.384,6", "15 xã", "95%"; null for words, dates, "-" and empty cells. */
export function quantityOf(document: ArticleDocument, cell: Cell): Quantity | null {
  if (!/^\d/.test(cell.view)) return null;
  for (const number of readNumbers(document.view, cell.start, cell.end)) {
    if (number.start !== cell.start) return null;
    const quantity = quantityAt(document.view, number, cell.end);
    return quantity.end === cell.end ? quantity : null;
  }
  return null;
}

const tableStarts = new WeakMap<ArticleDocument, Map<number, number>>();

/** Index of the first row of the table that a row stands in. Rows are asked for in order, so that each looks one row up. */
function tableStart(document: ArticleDocument, row: Block): number {
  let starts = tableStarts.get(document);
  if (!starts) {
    starts = new Map();
    tableStarts.set(document, starts);
  }
  let first = row.index;
  for (let index = row.index - 1; index >= 0 && document.blocks[index]?.kind === "row"; index--) {
    const known = starts.get(index);
    first = known ?? index;
    if (known !== undefined) break;
  }
  starts.set(row.index, first);
  return first;
}

/** The row of column heads: one of the first rows of the table whose cells after the first are words or years. */
function headOf(document: ArticleDocument, row: Block, columns: number): Cell[] | null {
  const first = tableStart(document, row);
  for (let index = Math.min(first + HEAD_ROWS, row.index) - 1; index >= first; index--) {
    const above = document.blocks[index];
    if (!above) continue;
    const written = cellsOf(document, above);
    // A row that sums up has no running number.
    const cells = written.length === columns + 1 && ORDER_HEAD.test(written[0]?.view ?? "") ? written.slice(1) : written;
    if (cells.length !== columns) continue;
    const rest = cells.slice(1).filter((cell) => cell.view !== "");
    if (rest.length > 0 && rest.every((cell) => quantityOf(document, cell) === null || looksLikeYear(cell.view))) return cells;
  }
  return null;
}

/** "ĐVT: triệu đồng" in the last lines above a table. */
export function unitNote(lines: readonly Cell[]): { unit: string; start: number } | null {
  for (const line of lines.slice(-3).reverse()) {
    const note = UNIT_NOTE.exec(line.view);
    if (note?.[1]) return { unit: note[1].trim(), start: line.start + note.index + note[0].length - note[1].length };
  }
  // "Bảng 1. Doanh thu du lịch (tỷ đồng)"
  const caption = lines.at(-1);
  const shows = caption && (NUMBERED_CAPTION.test(caption.view) || HEAD.test(caption.view) || RAISED.test(caption.view));
  const closing = shows ? IN_BRACKETS.exec(caption.view) : null;
  if (!caption || !closing?.[1] || !parseUnit(closing[1])) return null;
  return { unit: closing[1].trim(), start: caption.start + closing.index + 1 };
}

/** "ĐVT: triệu đồng" near the table. */
function noteAbove(document: ArticleDocument, row: Block): { unit: string; start: number } | null {
  const first = tableStart(document, row);
  const above = document.blocks.slice(Math.max(0, first - 3), first).filter((block) => block.end - block.start <= 300);
  return unitNote(above.map(({ start, end }) => ({ start, end, view: document.view.slice(start, end) })));
}

interface ScaledUnit {
  readonly unit: FigureUnit;
  readonly exponent: number;
}

function unitFrom(written: string, start: number): ScaledUnit | null {
  const known = parseUnit(written);
  if (known)
    return {
      unit: { unit: known.unit, kind: known.kind, start, end: start + written.length, doubt: "unit-carried" },
      exponent: known.exponent,
    };
  return /^[\p{L} ]{1,24}$/u.test(written)
    ? { unit: { unit: written, kind: "unknown", start, end: start + written.length, doubt: "unit-unknown" }, exponent: 0 }
    : null;
}

function unitInBrackets(cell: Cell | null | undefined): ScaledUnit | null {
  const found = cell && IN_BRACKETS.exec(cell.view);
  if (!cell || !found?.[1]) return null;
  const known = parseUnit(found[1]);
  return known ? unitFrom(found[1].trim(), cell.start + found.index + 1) : measureOfKind(found[1], cell.start + found.index + 1);
}

// "(tấn nhân/ha)", "(kg hơi/con)": a measure of what is named behind it
const OF_A_KIND = /^(\p{L}+\d?)(?: \p{L}+){1,2}(\/[\p{L}\d/]+)$/u;

function measureOfKind(written: string, start: number): ScaledUnit | null {
  const found = OF_A_KIND.exec(written);
  const known = found && parseUnit(`${found[1]}${found[2]}`);
  if (known?.kind !== "measure" || known.exponent !== 0) return null;
  return { unit: { unit: written, kind: "measure", start, end: start + written.length, doubt: "unit-carried" }, exponent: 0 };
}

const NUMBERED_CAPTION = /^(?:bảng|biểu|phụ lục)(?: số)? ?\d/u;
const NOTHING_BUT_UNIT = /^\(?(?:đvt|đơn vị tính|đơn vị) ?:/u;
const LONGEST_CAPTION = 160;

/** The line right above a table, or above its unit, that says what the table shows. `block` is that of its first line. */
export function captionAbove({ blocks, view }: ArticleDocument, block: number): Cell | null {
  for (let index = block - 1; index >= Math.max(0, block - 3); index--) {
    const above = blocks[index];
    if (!above || above.kind === "row" || above.end - above.start > LONGEST_CAPTION) return null;
    const line = view.slice(above.start, above.end);
    if (NOTHING_BUT_UNIT.test(line)) continue;
    const tells = NUMBERED_CAPTION.test(line) || (index >= block - 2 && !/[.;,]$/u.test(line));
    return tells ? { start: above.start, end: above.end, view: line } : null;
  }
  return null;
}

/** The figures of one row of a table, under its heads. A row without heads above it yields only cells that carry their unit. */
export function figuresOfRow(document: ArticleDocument, row: Block): TableFigure[] {
  const cells = cellsOf(document, row);
  if (cells.length < 2) return [];
  return figuresOfCells(document, cells, headOf(document, row, cells.length), () => ({
    unit: noteAbove(document, row),
    caption: captionAbove(document, tableStart(document, row)),
  }));
}

/** The cells of a row, behind its label, that tell their figures in words: "Góp 1.270 ngày công; dựng xong 36 nhà". */
export function toldCells(document: ArticleDocument, row: Block): Cell[] {
  const cells = cellsOf(document, row);
  const heads = headOf(document, row, cells.length);
  if (!heads) return [];
  const { label } = columnsOf(document, cells, heads);
  return cells.filter((cell, at) => at > label && label >= 0 && isTold(document, cell) && !NOTE_HEAD.test(heads[at]?.view ?? ""));
}

const TOLD = lean(/\p{L}{2}[^\d]* \d|\d[^\p{L}]* \p{L}{2,} \p{L}{2,} \p{L}/u);

function isTold(document: ArticleDocument, cell: Cell): boolean {
  return TOLD.test(cell.view) && quantityOf(document, cell) === null;
}

interface Columns {
  readonly order: number;
  readonly unit: number;
  readonly label: number;
}

/** Which column numbers the rows, which holds units, and which says what the row is about. */
function columnsOf(document: ArticleDocument, cells: readonly Cell[], heads: readonly Cell[] | null): Columns {
  const order = heads?.findIndex((head) => ORDER_HEAD.test(head.view)) ?? -1;
  const isUnits = (head: Cell, at: number) =>
    UNIT_HEAD.test(head.view) || (at > 0 && UNIT_OR_OFFICE.test(head.view) && parseUnit(cells[at]?.view ?? "") !== null);
  const unit = heads?.findIndex(isUnits) ?? -1;
  const named = cells.findIndex(
    (cell, at) => at !== order && at !== unit && /\p{L}{2}/u.test(cell.view) && quantityOf(document, cell) === null,
  );
  // "Năm | Số xã", "2020 | 12": the years are what the rows are about.
  const years = heads?.findIndex((head, at) => YEARS_HEAD.test(head.view) && looksLikeYear(cells[at]?.view ?? "")) ?? -1;
  const label = years >= 0 && (named < 0 || named > years) ? years : named;
  return { order, unit, label };
}

// What tables of commendations count.
export const HONOURED = lean(
  /(?:^|[^\p{L}])(?:bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|cờ|danh hiệu|tập thể|cá nhân|chiến sĩ|tiên tiến|anh hùng|ưu tú|nhân dân ưu tú|khen|khen thưởng|đơn vị quyết thắng|gia đình văn hóa|giải(?! (?:quyết|ngân|pháp|phóng|tỏa|trí|thể)))(?!\p{L})/u,
);

// "Số cá nhân được khen thưởng", "Số hộ đạt Gia đình văn hóa": those who hold an award
const CONFERRED = lean(
  /(?<!\p{L})(?:khen|khen thưởng|bằng khen|giấy khen|huân chương|huy chương|kỷ niệm chương|cờ thi đua|danh hiệu|chiến sĩ thi đua|lao động tiên tiến|gia đình văn hóa|được tặng)(?!\p{L})/u,
);

/** The noun that heads a column of counts: "Sáng kiến được công nhận", "Km đường". */
function nounOfHead(head: Cell, label: Cell): ScaledUnit | null {
  // "Kế hoạch" heads what was planned, not plans.
  const tells = !HONOURED.test(head.view) && !HONOURED.test(label.view) && !PERIOD_HEAD.test(head.view) && !AIM_HEAD.test(head.view);
  const unit = tells ? readUnit(head.view, 0) : null;
  if (!unit || (unit.kind !== "noun" && unit.kind !== "measure")) return null;
  const start = head.start + unit.start;
  return {
    unit: { unit: unit.unit, kind: unit.kind, start, end: head.start + unit.end, doubt: "unit-carried" },
    exponent: unit.exponent,
  };
}

// "Số trường", then "Đạt chuẩn": of those counted before
const OF_THE_COUNTED =
  /^(?:trong đó,?:? ?)?(?:đã |mới |được )?(?:đạt|công nhận|hoàn thành|tham gia|đăng ký|về đích|nâng cao|kiểu mẫu|xuất sắc|tốt|khá|giỏi|xếp loại|thoát|thực hiện|áp dụng|nghiệm thu|có|còn|triển khai|giải quyết|cấp|nữ|công lập|xong|làm mới|sửa chữa|xây mới|khởi công)(?!\p{L})/u;

/** The unit of a cell: its own, of its column's head, of its row, of the note above the table. */
function unitOfCell(
  quantity: Quantity,
  head: Cell | null,
  label: Cell,
  rowUnit: ScaledUnit | null,
  note: () => TableNotes,
): ScaledUnit | null {
  const own = quantity.unit;
  if (own && own.kind !== "duration") {
    return { unit: { unit: own.unit, kind: own.kind, start: own.start, end: own.end, doubt: null }, exponent: 0 };
  }
  if (!head) return null;
  const inHead = unitInBrackets(head);
  if (inHead) return inHead;
  if (MARKS.test(head.view))
    return { unit: { unit: "điểm", kind: "measure", start: head.start, end: head.end, doubt: "unit-carried" }, exponent: 0 };
  if (MARKED_BY.test(head.view)) return pointsIn(head) ?? pointsIn(note().caption);
  const counted = unitCounted(head);
  if (counted) return counted;
  if (isRatioHead(head.view))
    return { unit: { unit: "%", kind: "percent", start: head.start, end: head.end, doubt: "unit-carried" }, exponent: 0 };
  if (rowUnit) return rowUnit;
  const measured = PERIOD_HEAD.test(head.view) && !HONOURED.test(label.view) ? (unitCounted(label) ?? unitOfShare(label)) : null;
  if (measured) return measured;
  const noted = note().unit;
  const unit = noted && unitFrom(noted.unit, noted.start);
  const noun = nounOfHead(head, label);
  if (!unit) return noun ?? unitOfCaption(note().caption, head);
  if (noteFits(unit.unit, label.view) && noteFits(unit.unit, head.view)) {
    // "Hộ vay" in a table of millions may be how many or how much.
    if (noun && unit.unit.kind === "money") return null;
    return unit;
  }
  return COUNTED_FIRST.test(head.view) ? noun : null;
}

const POINTS = lean(/(?<!\p{L})điểm(?! (?:trường|bưu|sáng|dân cư|tái|giao dịch|du lịch|nóng|đen|cầu))(?!\p{L})/u);

/** The word that says that marks are told. */
function pointsIn(cell: Cell | null): ScaledUnit | null {
  const found = cell && POINTS.exec(cell.view);
  if (!cell || !found) return null;
  const start = cell.start + found.index;
  return { unit: { unit: "điểm", kind: "measure", start, end: start + found[0].length, doubt: "unit-carried" }, exponent: 0 };
}

// "Lượt người", "Ngày công": counts without "số"
const COUNTED_FIRST = /^(?:lượt|ngày công|lao động|dân số)(?!\p{L})/u;

/** The noun behind "số" in a head or label: "Số hộ vay vốn". */
function unitCounted(cell: Cell): ScaledUnit | null {
  const counted = CONFERRED.test(cell.view) ? null : COUNT_HEAD.exec(cell.view);
  const noun = counted && readUnit(cell.view, counted[0].length);
  if (noun?.kind !== "noun") return null;
  const start = cell.start + noun.start;
  return { unit: { unit: noun.unit, kind: "noun", start, end: start + noun.unit.length, doubt: "unit-carried" }, exponent: 0 };
}

// "Tỷ lệ hộ nghèo", not "Tỷ lệ bác sĩ/10.000 dân"
const SHARE_LABEL = /^[-+*• ]*tỷ lệ (?!.*(?:\/|trên \d|nghìn|‰|giới tính|mỗi))/u;

function unitOfShare(label: Cell): ScaledUnit | null {
  return SHARE_LABEL.test(label.view)
    ? { unit: { unit: "%", kind: "percent", start: label.start, end: label.end, doubt: "unit-carried" }, exponent: 0 }
    : null;
}

const PERIOD_HEAD =
  /^(?:(?:năm|quý|tháng|giai đoạn|năm học) ?)?[\dIVXivx][\d /-]*$|^(?:kh|th|kế hoạch|thực hiện|kết quả|ước|đầu|cuối|số lượng)(?!\p{L})/u;
// "Biểu 1. Số xã đạt chuẩn", "Bảng 2: Tỷ lệ hộ nghèo"
const COUNTED_IN_CAPTION = /(?:^|[.:] )(?:(?:tổng )?số (?:lượng )?|(tỷ lệ) )(?=\p{L})/u;

/** What a caption says is counted in columns that only tell the period. */
function unitOfCaption(caption: Cell | null, head: Cell): ScaledUnit | null {
  const found = caption && PERIOD_HEAD.test(head.view) && !HONOURED.test(caption.view) ? COUNTED_IN_CAPTION.exec(caption.view) : null;
  if (!caption || !found) return null;
  const at = found.index + found[0].length;
  if (found[1] !== undefined) {
    const start = caption.start + at - found[0].trimStart().length;
    return { unit: { unit: "%", kind: "percent", start, end: start + found[1].length, doubt: "unit-carried" }, exponent: 0 };
  }
  const noun = readUnit(caption.view, at);
  if (noun?.kind !== "noun") return null;
  const start = caption.start + noun.start;
  return { unit: { unit: noun.unit, kind: "noun", start, end: caption.start + noun.end, doubt: "unit-carried" }, exponent: 0 };
}

/** The unit of the count to the left that a cell is a part of, and no more than it. */
function unitOfPart(quantity: Quantity, head: Cell | null, label: Cell, found: readonly TableFigure[]): ScaledUnit | null {
  if (!head || quantity.unit !== null || HONOURED.test(label.view) || HONOURED.test(head.view)) return null;
  if (!OF_THE_COUNTED.test(head.view)) return null;
  const whole = found.findLast(({ unit }) => unit.kind === "noun");
  return whole && whole.value >= quantity.value ? { unit: { ...whole.unit, doubt: "unit-carried" }, exponent: 0 } : null;
}

/** The head of the count that stands last before a cell of its row. */
function countedBefore(found: readonly TableFigure[], cell: Cell): Cell | null {
  const last = found.at(-1);
  return last && last.cell.end < cell.start && last.unit.kind === "noun" ? (last.head ?? null) : null;
}

export function figuresOfCells(
  document: ArticleDocument,
  cells: readonly Cell[],
  heads: readonly Cell[] | null,
  note: () => TableNotes,
): TableFigure[] {
  const columns = columnsOf(document, cells, heads);
  const label = cells[columns.label];
  const first = cells[0];
  const last = cells.at(-1);
  if (!label || !first || !last) return [];
  const unitCell = cells[columns.unit];
  const rowUnit = unitCell && unitCell.view !== "" ? unitFrom(unitCell.view, unitCell.start) : unitInBrackets(label);
  const found: TableFigure[] = [];
  for (const [at, cell] of cells.entries()) {
    const head = heads?.[at] ?? null;
    if (at <= columns.label || at === columns.unit || at === columns.order) continue;
    if (head && (NOTE_HEAD.test(head.view) || isRank(head.view))) continue;
    const quantity = quantityOf(document, cell);
    const scaled = quantity && (unitOfCell(quantity, head, label, rowUnit, note) ?? unitOfPart(quantity, head, label, found));
    if (!quantity || !scaled || scaled.unit.kind === "honour" || scaled.unit.kind === "duration") continue;
    const aims = head !== null && !isRatioHead(head.view) && AIM_HEAD.test(head.view);
    found.push({
      row: { start: first.start, end: last.end },
      cell,
      quantity,
      value: scaled.exponent === 0 ? quantity.value : Number(`${quantity.value}e${scaled.exponent}`),
      unit: scaled.unit,
      label,
      labelHead: heads?.[columns.label] ?? null,
      head,
      counted:
        head && !PERIOD_HEAD.test(head.view) && (isRatioHead(head.view) || OF_THE_COUNTED.test(head.view))
          ? countedBefore(found, cell)
          : null,
      caption: note().caption,
      status: aims ? "target" : head && ESTIMATE_HEAD.test(head.view) ? "estimate" : "actual",
    });
  }
  return found;
}

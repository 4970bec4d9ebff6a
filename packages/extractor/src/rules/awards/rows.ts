import { lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { readCount } from "./counts.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { isAskedRemark } from "./remarks.ts";
import type { FormToken } from "./tokens.ts";

interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Cells of a row, trimmed. */
export function cellsOf(view: string, block: Block): Cell[] {
  const cells: Cell[] = [];
  let from = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && view.charAt(at) !== "|") continue;
    let [start, end] = [from, at];
    while (start < end && view.charAt(start) === " ") start++;
    while (end > start && view.charAt(end - 1) === " ") end--;
    cells.push({ start, end });
    from = at + 1;
  }
  return cells;
}

const COLUMN_KINDS: readonly (readonly [RegExp, RecipientKind])[] = [
  [/^(?:số +(?:lượng +)?)?(?:tập thể|đơn vị)/u, "collective"],
  [/^(?:số +(?:lượng +)?)?cá nhân/u, "individual"],
  [/^(?:số +(?:lượng +)?)?(?:hộ|gia đình)/u, "household"],
  [/^(?:số lượng|tổng(?: số| cộng)?|cộng)$/u, "unspecified"],
];

/** The cell of the header above, in the same column. */
function headerOf(document: ArticleDocument, block: Block, column: number): string | null {
  for (let at = block.index - 1; at >= 0 && block.index - at < 60; at--) {
    const above = document.blocks[at];
    if (above?.kind !== "row") return null;
    const cell = cellsOf(document.view, above)[column];
    const words = cell ? document.view.slice(cell.start, cell.end) : "";
    if (words !== "" && !/^[\d.,-]+$/u.test(words) && COLUMN_KINDS.some(([pattern]) => pattern.test(words))) return words;
  }
  return null;
}

/**
 * Whom the row of a form names ("1 | Trường THCS Hải Hà | Giấy khen của Chủ tịch UBND huyện") or counts by its columns
 * ("Bằng khen | 12 | 30" under "Tập thể | Cá nhân").
 */
export function receiversInRow(document: ArticleDocument, block: Block, form: FormToken): Receiver[] {
  const { text, view } = document;
  const cells = cellsOf(view, block);
  const own = cells.findIndex((cell) => cell.start <= form.start && form.end <= cell.end);
  if (own < 0) return [];
  const counts: Receiver[] = [];
  for (const [column, cell] of cells.entries()) {
    if (column <= own) continue;
    const words = view.slice(cell.start, cell.end);
    const [count] = /^[\d. ]+$/u.test(words) ? readCount(words) : [];
    const header = count ? headerOf(document, block, column) : null;
    const kind = COLUMN_KINDS.find(([pattern]) => header !== null && pattern.test(header))?.[1];
    if (count && kind)
      counts.push({ kind, start: cell.start, end: cell.end, name: null, count: count.value, vague: false, pointer: false });
  }
  const parts = counts.filter((receiver) => receiver.kind !== "unspecified");
  if (counts.length > 0) return parts.length > 0 ? parts : counts;
  const told = nameColumn(document, block);
  for (const cell of told && told.column > own ? cells.slice(told.column, told.column + 1) : cells.slice(0, own)) {
    const [named] = readRecipients(text, view, cell.start, cell.end, { subject: false, loose: true });
    if (named?.name && !named.pointer) return [named];
  }
  return [];
}

const HEADER =
  /^(?:tt|stt|số tt|họ(?: và)? tên|tên|tập thể|đơn vị|cá nhân|chức (?:vụ|danh)|nơi|địa (?:chỉ|bàn)|ghi chú|hình thức|danh hiệu|nội dung|năm sinh|ngày|thành tích|lý do|số|tổng|dân tộc|quê)/u;
const NAME_HEADERS: readonly (readonly [RegExp, RecipientKind | undefined])[] = [
  [/^(?:họ(?: và)? tên|tên cá nhân|tên người)(?![ /,]*(?:đơn vị|tập thể|tên đơn))/u, "individual"],
  [/^(?:tên (?:tập thể|đơn vị|cơ quan|tổ chức)|tập thể|tên trường|tên doanh nghiệp)(?![ /,]*cá nhân)/u, "collective"],
  [/^(?:tên hộ|hộ gia đình|họ(?: và)? tên chủ hộ)/u, "household"],
  [/^(?:họ(?: và)? tên|tên|tập thể|cá nhân|đơn vị(?! công tác)|cơ quan|đối tượng)/u, undefined],
];

const ASKED_COLUMN = lean(/^(?:hình thức|danh hiệu|mức)[^|]{0,30}(?:đề nghị|đề xuất|trình|suy tôn)/u);

/** Whether the header over a row says that what its cell at `start` names is only asked for: "Hình thức đề nghị". */
export function isAskedInColumn(document: ArticleDocument, block: Block, start: number): boolean {
  const column = cellsOf(document.view, block).findIndex((cell) => cell.start <= start && start <= cell.end);
  for (let at = block.index - 1; column >= 0 && at >= 0 && block.index - at < 60; at--) {
    const above = document.blocks[at];
    if (above?.kind !== "row") return false;
    const cell = cellsOf(document.view, above)[column];
    if (cell && ASKED_COLUMN.test(document.view.slice(cell.start, cell.end))) return true;
  }
  return false;
}

/** Whether a cell of a row is a remark that what the row tells is only asked for: "đang trình". */
export function hasAskedCell({ view }: ArticleDocument, block: Block): boolean {
  return cellsOf(view, block).some(({ start, end }) => end - start <= 60 && isAskedRemark(view.slice(start, end)));
}

/** Whether two cells of a row or more are nothing but forms: the header of a table that counts them. */
export function isFormHeader(document: ArticleDocument, block: Block, forms: readonly FormToken[]): boolean {
  const cells = cellsOf(document.view, block);
  const whole = forms.filter((form) => cells.some(({ start, end }) => form.start - start <= 3 && end - form.end <= 60));
  const columns = cells.filter((cell, at) => at > 0 && forms.some((form) => form.start >= cell.start && form.end <= cell.end));
  return (
    (whole.length > 1 || (whole.length === 1 && columns.length > 1)) &&
    !cells.some(({ start, end }) => /^[\d.]+$/u.test(document.view.slice(start, end)))
  );
}

function isHeader(view: string, cells: readonly Cell[]): boolean {
  const named = cells.filter(({ start, end }) => HEADER.test(view.slice(start, end)));
  return (
    named.length >= Math.max(1, Math.ceil(cells.length / 2)) &&
    /^(?:tt|stt|số tt|họ|tên|tập thể|đơn vị|hình thức|danh hiệu)/u.test(view.slice(cells[0]?.start, cells[0]?.end))
  );
}

interface Column {
  readonly column: number;
  readonly kind: RecipientKind | undefined;
}

const COLUMNS = new WeakMap<ArticleDocument, Map<number, Column | null>>();

/** Which column names the recipients, as the header over a row says, and of what kind they are. */
function nameColumn(document: ArticleDocument, block: Block): Column | null {
  const known = COLUMNS.get(document) ?? new Map<number, Column | null>();
  COLUMNS.set(document, known);
  let at = block.index - 1;
  let found: Column | null = null;
  for (; at >= 0 && document.blocks[at]?.kind === "row"; at--) {
    const told = known.get(at);
    if (told !== undefined) {
      found = told;
      break;
    }
    const cells = cellsOf(document.view, document.blocks[at] as Block);
    if (!isHeader(document.view, cells)) continue;
    found = columnIn(document.view, cells);
    break;
  }
  known.set(block.index - 1, found);
  return found;
}

function columnIn(view: string, cells: readonly Cell[]): Column | null {
  for (const [pattern, kind] of NAME_HEADERS) {
    const column = cells.findIndex(({ start, end }) => pattern.test(view.slice(start, end)));
    if (column >= 0) return { column, kind };
  }
  return null;
}

/** Whom a row of a list names: in the column that the header says, else in its first cell with words. */
export function nameInRow(document: ArticleDocument, block: Block, kind: RecipientKind | undefined): Receiver[] {
  const { text, view } = document;
  const cells = cellsOf(view, block);
  if (isHeader(view, cells)) return [];
  const told = nameColumn(document, block);
  const column = told?.column ?? cells.findIndex(({ start, end }) => /\p{L}{2}/u.test(view.slice(start, end)));
  const cell = cells[column];
  if (!cell || cell.start === cell.end) return [];
  const own = told?.kind ?? kind;
  const [found] = readRecipients(text, view, cell.start, cell.end, { subject: false, loose: true, ...(own && { kind: own }) });
  if (found?.name && !found.pointer) return [own && found.kind !== own && own !== "collective" ? { ...found, kind: own } : found];
  // "K’Brốp" under "Họ và tên"
  if (own !== "individual" || !/^\p{Lu}[\p{L}\p{M}'’ -]{2,40}$/u.test(text.slice(cell.start, cell.end))) return [];
  return [{ kind: own, ...cell, name: cell, count: null, vague: false, pointer: false }];
}

import { canonical, lean, looksLikeYear, type Quantity, readNumbers, readQuantities } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { cellsIn, headerOf, linesAbove } from "./above.ts";
import type { FigureClaim, Span } from "./claim.ts";
import { sameUnit, sameValue } from "./same.ts";

// The unit of a number that none stands beside: that of its column or line, of the number it is told together with, or of what was counted.

/** A number as its surroundings let it be read. */
export interface Lent {
  readonly number: Span;
  /** Where the unit stands. */
  readonly unit: Span;
  /** Words that say whether it was reached, aimed at or reckoned, beside the sentence. */
  readonly heads: readonly Span[];
}

const BRACKETED = /\(([^()]{1,40})\)/gu;
const MEASURED_IN = lean(/(?:đvt|đơn vị tính|đơn vị)[ :.-]+([\p{L}%][^();|]{0,30})/u);
const UNIT_COLUMN = /^\s*(?:đvt|đơn vị tính|đơn vị)\s*$/u;
const COUNTED = lean(/^(?:stt |tổng )?(?:số lượng |số )?(?=\p{L})/u);

interface Measure {
  readonly scale: number;
  readonly unit: string;
}

/** The measure that words of a head are: "triệu đồng" is a million đồng; null where they are none. */
function measureOf(words: string): Measure | null {
  const view = `1 ${words.trim()}`;
  for (const quantity of readQuantities(view)) {
    if (quantity.start !== 0 || !quantity.unit || quantity.unit.kind === "duration") return null;
    return quantity.end === view.length ? { scale: quantity.value, unit: quantity.unit.unit } : null;
  }
  return null;
}

/** What a head says of the measure of what stands below or beside it: in brackets, behind "ĐVT", or as its last word. */
function measureIn(words: string): Measure | null {
  const told = MEASURED_IN.exec(words)?.[1];
  for (const one of [told, ...[...words.matchAll(BRACKETED)].map((found) => found[1])]) {
    const measure = one === undefined ? null : measureOf(one.replace(/^(?:đvt|đơn vị tính|đơn vị)[ :.-]+/u, ""));
    if (measure) return measure;
  }
  if (/%\s*$|^(?:\(?[ivx\d]+[.)] ?)?tỷ lệ/u.test(words)) return { scale: 1, unit: "%" };
  return null;
}

const NUMBER_CELL = lean(/^\s*\d[\d.,]*\s*%?\s*$/u);

/** A number in a cell of a table: its measure is that of the column's head, else of the row's label, else of the title. */
export function inTable(document: ArticleDocument, claim: FigureClaim, place: Span, row: Block): Lent | null {
  const { view } = document;
  const header = headerOf(document, row);
  const heads = header ? cellsIn(view, header) : [];
  const cells = cellsIn(view, row);
  const label = cells.find(({ start, end }) => !NUMBER_CELL.test(view.slice(start, end)));
  const titles = linesAbove(document, row).filter((line) => line !== header);
  // Cells that were merged stand under other heads than their own.
  if (header && heads.length !== cells.length) return null;
  // "ĐVT" as a column of its own
  const measured = heads.findIndex(({ start, end }) => UNIT_COLUMN.test(view.slice(start, end)));
  for (const [column, cell] of cells.entries()) {
    if (cell.start < place.start || cell.end > place.end || !NUMBER_CELL.test(view.slice(cell.start, cell.end))) continue;
    const [number] = readNumbers(view, cell.start, cell.end);
    if (!number) continue;
    const head = heads[column];
    const told = (unit: Span): Lent => ({ number, unit, heads: [head, label, ...titles].filter((one) => one !== undefined) });
    const unitCell = measured >= 0 && measured !== column ? cells[measured] : undefined;
    const percent = head && measureIn(view.slice(head.start, head.end));
    if (unitCell && !percent) {
      const words = view.slice(unitCell.start, unitCell.end).trim();
      const measure = measureOf(words);
      const same = measure ? sameUnit(measure.unit, claim.unit) : sameUnit(words, claim.unit);
      if (same && sameValue(number.value * (measure?.scale ?? 1), claim.value)) return told(unitCell);
      continue;
    }
    let decided = false;
    for (const source of [head, label, ...titles]) {
      if (!source || decided) continue;
      const words = view.slice(source.start, source.end);
      const measure = measureIn(words);
      if (measure) {
        decided = true;
        if (sameUnit(measure.unit, claim.unit) && sameValue(number.value * measure.scale, claim.value)) return told(source);
        continue;
      }
      if (!Number.isInteger(number.value) || !sameValue(number.value, claim.value)) continue;
      const noun = words.replace(COUNTED, "").trim();
      const unit = canonical(claim.unit.normalize("NFC"));
      if (source !== label && (noun === unit || noun.startsWith(`${unit} `))) return told(source);
    }
  }
  return null;
}

// What may stand behind a number whose unit is told elsewhere: the end of its clause, or what goes on without a noun.
const NO_NOUN =
  /^ ?(?:$|[,;.):(|]|so với|và |năm |hồi |vào |nay |được |trong khi|trong năm|mà |còn |lên |xuống |tăng |giảm |đến |tới |- ?\d|trường hợp nào)/u;
const TOGETHER =
  /^ ?(?:\([^()]{1,20}\) ?)?(?:-|–|,|và|đến|tới|lên|lên đến|xuống|xuống còn|còn|tăng lên|giảm còn|rồi|;)(?: (?:năm \d{4}|khoảng|gần|hơn|trên|là|còn|lên|xuống)){0,3} ?$/u;
const COUNTING = lean(/^(?:[-+•*] ?)?(?:tổng )?số (?:lượng )?(?=\p{L})/u);
const COMES_TO = lean(
  /(?<!\p{L})(?:là|đạt|được|còn|lên|xuống|tới|đến|có|từ|ở|con số|mức|kết quả|giao|nhích thêm|thêm|tăng|giảm)(?: (?:khoảng|gần|hơn|trên|đã|chỉ|là|có|còn|được|tăng|lên|giảm)){0,3} $|: ?$/u,
);

/** A number of running text that no noun follows: of the number it is told with, of what the sentence counts, or of what was counted before. */
export function inProse(document: ArticleDocument, claim: FigureClaim, quantity: Quantity, sentence: Span): Lent | null {
  const { view } = document;
  const { number } = quantity;
  if (quantity.unit || looksLikeYear(view.slice(number.start, number.end))) return null;
  if (!NO_NOUN.test(view.slice(number.end, Math.min(sentence.end, number.end + 16)))) return null;
  const all = [...readQuantities(view, sentence.start, sentence.end)];
  const at = all.findIndex((one) => one.number.start === number.start);
  const told = (unit: Span): Lent => ({ number, unit, heads: [] });
  const fits = (other: Quantity | undefined): other is Quantity =>
    other?.unit !== null && other?.unit !== undefined && other.unit.kind !== "duration" && sameUnit(other.unit.unit, claim.unit);
  // "từ 5 đến 8%", "45, 38 và 27 người"
  for (let i = at + 1; i < all.length; i++) {
    const [before, next] = [all[i - 1], all[i]];
    if (!before || !next || !TOGETHER.test(view.slice(before.end, next.number.start))) break;
    if (!next.unit) continue;
    return fits(next) && sameValue(scaledLike(number.value, next), claim.value) && !next.number.form.startsWith("scaled")
      ? told(next)
      : null;
  }
  const before = view.slice(Math.max(sentence.start, number.start - 40), number.start);
  // "Số vụ vi phạm: năm 2016: 21": what the sentence counts
  const clause = Math.max(sentence.start, view.lastIndexOf(";", number.start) + 1);
  for (const from of new Set([clause, sentence.start])) {
    const words = view.slice(from, number.start).trimStart();
    const counting = COUNTING.exec(words);
    if (!counting) continue;
    const noun = words.slice(counting[0].length);
    const unit = canonical(claim.unit.normalize("NFC"));
    const start = from + (view.slice(from, number.start).length - words.length);
    if (!COMES_TO.test(before)) return null;
    return noun.startsWith(`${unit} `) || noun.startsWith(`${unit}:`)
      ? told({ start, end: start + counting[0].length + unit.length })
      : null;
  }
  const previous = all
    .slice(0, at)
    .findLast(({ unit, number: { start, end } }) => unit && unit.kind !== "duration" && !looksLikeYear(view.slice(start, end)));
  // "715,3 tỷ đồng; riêng A 142,6 tỷ": millions and billions among money
  if (number.form.startsWith("scaled")) return previous?.unit?.kind === "money" && fits(previous) ? told(previous) : null;
  if (!previous || previous.unit?.kind === "percent" || previous.unit?.kind === "money" || !fits(previous)) return null;
  return number.start - previous.end <= LONGEST_GAP && !view.slice(previous.end, number.start).includes("%") ? told(previous) : null;
}

/** How far the number that lends its unit may stand before (UTF-16 code units). */
const LONGEST_GAP = 110;

function scaledLike(value: number, { value: whole, number }: Quantity): number {
  return number.value === 0 ? value : Number((value * (whole / number.value)).toPrecision(15));
}

import { canonical } from "./characters.ts";
import { lean } from "./lean.ts";
import { formatNumber, isDigitCode, type NumberReading, parseNumber, readNumbers } from "./numbers.ts";
import { readPer, readUnit, type UnitReading } from "./units.ts";

/** A number with its unit, as it stands in a text. */
export interface Quantity {
  /** "31,3 tỷ đồng", "09/18 xã": number to unit. */
  readonly start: number;
  readonly end: number;
  readonly number: NumberReading;
  /** Scale words of number and unit folded in. */
  readonly value: number;
  /** Null where no known unit follows: a bare number, or a noun that is not in the tables. */
  readonly unit: UnitReading | null;
  /** The whole of which `value` is a part: 18 in "09/18 xã". */
  readonly of: number | null;
}

const NOUN_BEFORE_PER = lean(/^ ?(\p{L}+(?: \p{L}+)?) ?(?=\/ ?\p{L})/u);

/** "gạo/hộ" after "1,5 tạ": a noun between a measure and what it is per belongs to the unit. */
function withNounBeforePer(view: string, unit: UnitReading, to: number): UnitReading {
  if (unit.kind !== "measure" || unit.unit.includes("/")) return unit;
  const noun = NOUN_BEFORE_PER.exec(view.slice(unit.end, Math.min(to, unit.end + 24)));
  if (!noun?.[1]) return unit;
  const per = readPer(view, unit.end + noun[0].length, to);
  return per.per === "" ? unit : { ...unit, end: per.end, unit: `${unit.unit} ${noun[1]}${per.per}` };
}

function unitAfter(view: string, at: number, to: number): UnitReading | null {
  let from = at;
  while (from < to && from < at + 2 && view.charCodeAt(from) === 32) from++;
  const unit = readUnit(view, from, to);
  return unit && withNounBeforePer(view, unit, to);
}

// "02 (hai) xã", "05 (năm) tập thể": the number again in words.
const AGAIN_IN_WORDS = /^ ?\((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)[^()\d]{0,24}\) ?/u;

/**
 * The quantity whose number is `number`, in `view` up to `to`: "09/18 xã" is 9 of 18, "1,5 tạ gạo/hộ" has unit `tạ gạo/hộ`, "500trđ" is
 * 500 million `đồng`. A ratio is read only where a unit follows it.
 */
export function quantityAt(view: string, number: NumberReading, to = view.length): Quantity {
  const bracket = view.charCodeAt(number.end) === 40 || view.charCodeAt(number.end + 1) === 40;
  const again = bracket ? AGAIN_IN_WORDS.exec(view.slice(number.end, Math.min(to, number.end + 32))) : null;
  const after = again ? number.end + again[0].length : number.end;
  if (number.form === "digits" && view.charCodeAt(after) === 47 && isDigitCode(view.charCodeAt(after + 1))) {
    for (const whole of readNumbers(view, after + 1, Math.min(to, after + 24))) {
      if (whole.start !== after + 1) break;
      const unit = whole.form === "digits" ? unitAfter(view, whole.end, to) : null;
      // "1.250/1.100 tỷ đồng": the scale of the plan holds for the result.
      const money = whole.form === "scaled" ? unitAfter(view, whole.end, to) : null;
      const plan = money?.kind === "money" ? parseNumber(view.slice(whole.start, whole.digitsEnd)) : null;
      if (money && plan) {
        const value = Math.round((number.value * whole.value) / plan);
        return { start: number.start, end: money.end, number, value, unit: money, of: whole.value };
      }
      if (!unit || unit.kind === "percent" || unit.kind === "money" || unit.kind === "duration") break;
      return { start: number.start, end: unit.end, number, value: number.value, unit, of: whole.value };
    }
  }
  const unit = unitAfter(view, after, to);
  // Comma and three digits before what only comes whole: "1,250 hộ" of a sloppy text.
  const thousands = number.sloppy === "comma" && number.form === "digits" && unit?.kind === "noun";
  const value = thousands ? number.value * 1000 : number.value;
  const exponent = unit?.exponent ?? 0;
  return {
    start: number.start,
    end: unit?.end ?? number.end,
    number,
    value: exponent === 0 ? (thousands ? Math.round(value) : value) : Number(`${value}e${exponent}`),
    unit,
    of: null,
  };
}

/** All quantities of `view` from `from` to `to`, in order. The whole of a ratio is no quantity of its own. */
export function* readQuantities(view: string, from = 0, to = view.length): Generator<Quantity> {
  let past = from;
  for (const number of readNumbers(view, from, to)) {
    if (number.start < past) continue;
    const quantity = quantityAt(view, number, to);
    past = quantity.end;
    yield quantity;
  }
}

/** Whether a unit counts money of the country: đồng, or đồng per something. */
function isDong(unit: string): boolean {
  return unit === "đồng" || unit.startsWith("đồng/");
}

/** A value with its unit in Vietnamese writing: 31300000000 `đồng` is "31,3 tỷ đồng", 9.86 `tiêu chí/xã` is "9,86 tiêu chí/xã". */
export function formatQuantity(value: number, unit: string): string {
  const joined = (number: string) =>
    unit === "" ? number : unit.startsWith("%") || unit === "‰" ? `${number}${unit}` : `${number} ${unit}`;
  if (!isDong(unit)) return joined(formatNumber(value));
  for (const [scale, word] of [
    [1e9, "tỷ"],
    [1e6, "triệu"],
  ] as const) {
    if (Math.abs(value) < scale) continue;
    const number = formatNumber(value / scale, 3);
    // Only where nothing is lost: 1.234.567.891 đồng keeps its digits.
    if (parseNumber(`${number} ${word}`) === value) return joined(`${number} ${word}`);
  }
  return joined(formatNumber(value));
}

/** The quantity that a text is, and nothing else: "31,3 tỷ đồng"; null where it is more, less or none. */
export function parseQuantity(text: string): Quantity | null {
  const view = canonical(text.normalize("NFC")).trim();
  for (const quantity of readQuantities(view)) return quantity.start === 0 && quantity.end === view.length ? quantity : null;
  return null;
}

import { canonical, type Figure, fold, literal } from "@thidua/core";
import { tokens } from "../text/tokens.ts";
import { comparable } from "../text/words.ts";

/** The words of the quote that spell `words` (as compared), as written there; null where it does not hold them side by side. */
export function asWritten(quote: string, words: readonly string[]): string | null {
  if (words.length === 0) return null;
  const pattern = words.map(literal).join("[^\\p{L}\\p{N}]{1,3}");
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "u").exec(fold(quote));
  return found === null ? null : quote.slice(found.index, found.index + found[0].length);
}

/** Like asWritten, where the quote may shorten what the words spell out: "Chủ tịch UBND tỉnh". */
export function asShortened(quote: string, words: readonly string[]): string | null {
  const list = tokens(quote).filter((token) => token.kind !== "sign");
  const wanted = words.join(" ");
  for (const [from, first] of list.entries()) {
    if (comparable(first.surface)[0] !== words[0]) continue;
    for (const last of list.slice(from, from + words.length)) {
      const said = comparable(quote.slice(first.start, last.end)).join(" ");
      if (said === wanted) return quote.slice(first.start, last.end);
      if (said.length > wanted.length) break;
    }
  }
  return null;
}

/** Value of a number as Vietnamese texts write it: `1.234,5`, `1 864`, `03`; null for anything else. */
export function readNumber(text: string): number | null {
  const bare = text.replace(/(?<=\d)[\s\u00a0](?=\d{3}(?!\d))/gu, "");
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(bare)) return Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^\d+,\d+$/u.test(bare)) return Number(bare.replace(",", "."));
  if (/^\d+(?:\.\d+)?$/u.test(bare)) return Number(bare);
  return null;
}

const NUMBER = /(?<![\p{L}\p{N}.,])\d{1,3}(?:[ \u00a0]\d{3})+(?![\d])|\d+(?:[.,]\d+)*/gu;

/** Numbers of a text as written, with where they stand. */
export function numbersIn(text: string): { text: string; start: number; end: number; value: number | null }[] {
  return [...text.matchAll(NUMBER)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    value: readNumber(match[0]),
  }));
}

/** How the quote writes this count ("03", "1.127"); the plain Vietnamese form where it spells it in words. */
export function countAsWritten(quote: string, count: number, from = 0): string | null {
  const all = numbersIn(quote).filter((one) => one.value === count);
  return (all.find((one) => one.start >= from) ?? all[0])?.text ?? null;
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 4 }).format(value);
}

// What qualifies a number from the left: "ước đạt khoảng 152,7 tỷ đồng", "có ít nhất 28 xã", "giảm hơn 5%"; not "giảm từ 7,2%".
const HEDGES =
  "ước đạt|ước tính|ước khoảng|ước|dự kiến|phấn đấu đạt|phấn đấu|hơn|trên|gần|khoảng|xấp xỉ|ít nhất|tối thiểu|dưới|không quá|tối đa|chưa tới|chưa đến|không dưới";
const QUALIFIER = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:tăng thêm|tăng|giảm|vượt) )?(?:(?:${HEDGES}) )+$|(?<![\\p{L}\\p{M}])(?:tăng thêm|tăng|giảm|vượt) $`,
  "u",
);
const TRAILER = /^(?:\s*\/\s?[\p{L}]+(?:\/[\p{L}]+)*|\s+trở lên|\s+(?:xã|căn|hộ|km|vụ|người|tập thể|cá nhân|%)(?![\p{L}]))/u;

/** Where the figure's own words stand in its quote, its qualifier taken along. */
export function figureSpan(figure: Pick<Figure, "text" | "start">, quote: string, rangeStart: number): { start: number; end: number } {
  const offset = Math.max(0, figure.start - rangeStart);
  let at = quote.indexOf(figure.text, offset);
  if (at < 0) at = quote.indexOf(figure.text);
  if (at < 0) return { start: offset, end: Math.min(quote.length, offset + figure.text.length) };
  const before = canonical(quote.slice(Math.max(0, at - 40), at));
  const qualifier = QUALIFIER.exec(before)?.[0] ?? "";
  const end = at + figure.text.length;
  const trailer =
    /\d$/u.test(figure.text) || /^\s*\/|^\s+trở lên/u.test(quote.slice(end)) ? (TRAILER.exec(quote.slice(end))?.[0] ?? "") : "";
  return { start: at - qualifier.length, end: end + trailer.length };
}

import { canonical } from "@thidua/core";
import type { Line } from "./lines.ts";
import { endsSentence, isCapitals, startsItem } from "./shape.ts";

// "3", "- 3 -", "Trang 3/12", "Page 3 of 12"
const PAGE_NUMBER = /^[-–—\s]*(\d{1,3})[-–—\s]*$/;
const DASHED = /^[-–—]\s*\d{1,3}\s*[-–—]$/;
// also "--- trang 2 ---", "[Trang 4]"
const PAGE_WORDS = /^[-–—=*_[(|\s]*(?:trang|page)\s*(?:số\s*)?:?\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—=*_\])|\s]*$/u;
// "VĂN PHÒNG UBND TỈNH     3418/QĐ-UBND     Trang 1/3", "Trang 2 | Báo cáo số 15/BC-HĐTĐKT": a head or foot that counts the pages
const COUNTS_PAGES =
  /^(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*(?:[|•·–—-]| {2}|\t)|(?:[|•·–—-]\s*| {2}|\t)(?:trang|page)\s*\d{1,3}(?:\s*\/\s*\d{1,3})?$|\s(?:trang|page)\s*\d{1,3}\s*\/\s*\d{1,3}$/u;

/** A short line in the middle of a sentence that begins above it and goes on below. */
function standsInside(text: string, above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined || text.length > 120 || above.length < 40) return false;
  return STARTS_LOW.test(below) && !STARTS_LOW.test(text) && !endsSentence(above) && !startsItem(text) && !startsItem(below);
}

const STARTS_LOW = /^\p{Ll}/u;

/** Heads and feet that are the same on every page but for its number: at least two, and the number goes up. */
function countingPages(lines: readonly Line[]): number[] {
  const alike = new Map<string, { index: number; page: number }[]>();
  lines.forEach(({ text }, index) => {
    if (text.length > 160 || !/\d/.test(text)) return;
    const view = canonical(text);
    const found = view.includes("trang") || view.includes("page") ? COUNTS_PAGES.exec(view) : null;
    if (found === null) return;
    const page = Number(/\d+/.exec(found[0])?.[0]);
    const rest = view.slice(0, found.index) + view.slice(found.index + found[0].length);
    alike.set(rest, [...(alike.get(rest) ?? []), { index, page }]);
  });
  return [...alike.values()].flatMap((pages) => {
    const rises = pages.every(({ page }, at) => at === 0 || page > (pages[at - 1]?.page ?? 0));
    return pages.length >= 2 && rises ? pages.map(({ index }) => index) : [];
  });
}

/**
 * Takes out the numbers of printed pages, and the heads and feet of pages that repeat beside them. A lone number counts as one only
 * where it is centred, or where such numbers follow each other through the text (2, 3, 4).
 */
export function dropPageFurniture(lines: readonly Line[]): Line[] {
  const numbered = new Map<number, number>();
  lines.forEach((line, index) => {
    const found = PAGE_NUMBER.exec(line.text);
    const alone = line.gap && (lines[index + 1]?.gap ?? true);
    const inside = found !== null && standsInside(line.text, lines[index - 1]?.text, lines[index + 1]?.text);
    if (found !== null && (alone || inside || line.indent >= 10)) numbered.set(index, Number(found[1]));
  });
  const entries = [...numbered];
  const counts = entries.every(([, number], at) => at === 0 || number === (entries[at - 1]?.[1] ?? 0) + 1) && entries.length >= 2;
  const drop = new Set<number>();
  for (const [index] of entries) if (counts || (lines[index]?.indent ?? 0) >= 10) drop.add(index);
  for (const index of countingPages(lines)) drop.add(index);
  lines.forEach((line, index) => {
    if (line.text.length <= 30 && /\d/.test(line.text) && (DASHED.test(line.text) || PAGE_WORDS.test(canonical(line.text))))
      drop.add(index);
  });
  // A lone number between the marks of two pages.
  for (const index of [...drop]) for (const near of [index - 1, index + 1]) if (PAGE_NUMBER.test(lines[near]?.text ?? "")) drop.add(near);
  const beside = new Map<string, Set<number>>();
  for (const index of drop)
    for (const near of [index - 2, index - 1, index + 1, index + 2]) {
      const text = lines[near]?.text;
      if (text === undefined || drop.has(near) || text.length > 120) continue;
      const seen = beside.get(text);
      if (seen === undefined) beside.set(text, new Set([near]));
      else seen.add(near);
    }
  for (const seen of beside.values()) if (seen.size >= 2) for (const index of seen) drop.add(index);
  // "…tặng Bằng khen cho 12" / head of the page / "tập thể": what stands in the middle of a sentence and stands elsewhere too.
  const inside = lines.flatMap((line, index) => (standsInside(line.text, lines[index - 1]?.text, lines[index + 1]?.text) ? [index] : []));
  if (inside.length > 0) {
    const times = new Map<string, number>();
    for (const { text } of lines) if (text.length <= 120) times.set(text, (times.get(text) ?? 0) + 1);
    for (const index of inside) {
      const text = lines[index]?.text ?? "";
      // A part of a sentence may well stand twice in a report; a head is set in capitals.
      if (isCapitals(text) && (times.get(text) ?? 0) >= 2) drop.add(index);
    }
  }
  const kept: Line[] = [];
  let cut = true;
  lines.forEach((line, index) => {
    if (drop.has(index)) cut = true;
    else {
      kept.push(cut && !line.gap ? { ...line, gap: true } : line);
      cut = false;
    }
  });
  return kept;
}

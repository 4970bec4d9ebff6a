import { canonical } from "@thidua/core";
import type { Line } from "./lines.ts";
import { endsSentence, startsItem } from "./shape.ts";

// "3", "- 3 -", "Trang 3/12", "Page 3 of 12"
const PAGE_NUMBER = /^[-–—\s]*(\d{1,3})[-–—\s]*$/;
const DASHED = /^[-–—]\s*\d{1,3}\s*[-–—]$/;
const PAGE_WORDS = /^(?:trang|page)\s*(?:số\s*)?:?\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?$/u;

/**
 * Takes out the numbers of printed pages, and the heads and feet of pages that repeat beside them. A lone number counts as one only
 * where it is centred, or where such numbers follow each other through the text (2, 3, 4).
 */
export function dropPageFurniture(lines: readonly Line[]): Line[] {
  const numbered = new Map<number, number>();
  lines.forEach((line, index) => {
    const found = PAGE_NUMBER.exec(line.text);
    const alone = line.gap && (lines[index + 1]?.gap ?? true);
    if (found !== null && (alone || line.indent >= 10)) numbered.set(index, Number(found[1]));
  });
  const entries = [...numbered];
  const counts = entries.every(([, number], at) => at === 0 || number === (entries[at - 1]?.[1] ?? 0) + 1) && entries.length >= 2;
  const drop = new Set<number>();
  for (const [index] of entries) if (counts || (lines[index]?.indent ?? 0) >= 10) drop.add(index);
  lines.forEach((line, index) => {
    if (line.text.length <= 30 && (DASHED.test(line.text) || PAGE_WORDS.test(canonical(line.text)))) drop.add(index);
  });
  const beside = new Map<string, number[]>();
  for (const index of drop)
    for (const near of [index - 2, index - 1, index + 1, index + 2]) {
      const text = lines[near]?.text;
      if (text === undefined || drop.has(near) || text.length > 120) continue;
      const seen = beside.get(text) ?? [];
      if (!seen.includes(near)) beside.set(text, [...seen, near]);
    }
  for (const seen of beside.values()) if (seen.length >= 2) for (const index of seen) drop.add(index);
  // "…tặng Bằng khen cho 12" / head of the page / "tập thể": what stands in the middle of a sentence and stands elsewhere too.
  const times = new Map<string, number>();
  for (const line of lines) if (line.text.length <= 120) times.set(line.text, (times.get(line.text) ?? 0) + 1);
  lines.forEach((line, index) => {
    if ((times.get(line.text) ?? 0) < 2 || startsItem(line.text)) return;
    const above = lines[index - 1];
    const below = lines[index + 1];
    if (above === undefined || below === undefined || above.text.length < 40) return;
    if (!endsSentence(above.text) && !/^\p{Ll}/u.test(line.text) && /^\p{Ll}/u.test(below.text) && !startsItem(below.text)) drop.add(index);
  });
  const kept: Line[] = [];
  let cut = true;
  lines.forEach((line, index) => {
    if (drop.has(index)) cut = true;
    else {
      kept.push({ ...line, gap: line.gap || cut });
      cut = false;
    }
  });
  return kept;
}

import { readNumber } from "./written.ts";

/** An amount as people say it: 10.800.000 đồng is 10,8 triệu đồng; other large numbers where `text` says them so: "6,4 triệu lượt". */
export function money(value: number, unit: string, text = "", own: number | null = null): { value: number; unit: string } {
  const scale = own === null ? null : scaleOf(text, own);
  if (scale !== null) return { value: round(value / scale.factor), unit: `${scale.word}${unit}` };
  if (!unit.startsWith("đồng") && !/\d\s*(?:tỷ|tỉ|triệu)/u.test(text)) return { value, unit };
  if (value >= 1e9) return { value: round(value / 1e9), unit: `tỷ ${unit}` };
  return value >= 1e6 ? { value: round(value / 1e6), unit: `triệu ${unit}` } : { value, unit };
}

/** Without what adding decimals leaves over. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

const SCALES: readonly (readonly [factor: number, word: string])[] = [
  [1e9, "tỷ "],
  [1e6, "triệu "],
  [1e3, "nghìn "],
];

/** The scale that a number of a text is written in, which its value tells: "61.250" of a table in triệu đồng; null for "41 tỷ 270 triệu". */
function scaleOf(text: string, value: number): { factor: number; word: string } | null {
  const numbers = text.match(/\d[\d.,]*/gu) ?? [];
  const number = numbers.length === 1 ? readNumber((numbers[0] ?? "").replace(/[.,]$/u, "")) : null;
  if (number === null || number === 0) return null;
  const found = SCALES.find(([factor]) => Math.abs(value / number / factor - 1) < 1e-9);
  return found === undefined ? null : { factor: found[0], word: found[1] };
}

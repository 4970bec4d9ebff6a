import { canonical } from "./characters.ts";

/** Powers of ten that a scale word stands for. "tỷ" begins other words too: see `NOT_A_SCALE`. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      ["chục", 1],
      ["trăm", 2],
      ["nghìn", 3],
      ["ngàn", 3],
      ["vạn", 4],
      ["triệu", 6],
      ["tỷ", 9],
    ] as const
  ).map(([word, exponent]) => [canonical(word), exponent]),
);

/** What makes a scale word another word: "tỷ lệ", "triệu tập", "vạn sự". */
export const NOT_A_SCALE: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ["tỷ", ["lệ", "trọng", "suất", "số", "giá", "phú", "mỷ", "lượng"]],
      ["triệu", ["tập", "hồi", "phú", "chứng"]],
      ["vạn", ["sự", "tuế", "vật", "lý", "hạnh", "ninh", "thắng", "phúc", "phước", "xuân"]],
    ] as const
  ).map(([word, next]) => [canonical(word), new Set(next.map(canonical))]),
);

export const HALF = canonical("rưỡi");

const DIGITS: ReadonlyMap<string, number> = new Map(
  (
    [
      ["một", 1],
      ["hai", 2],
      ["ba", 3],
      ["bốn", 4],
      ["năm", 5],
      ["sáu", 6],
      ["bảy", 7],
      ["bẩy", 7],
      ["tám", 8],
      ["chín", 9],
    ] as const
  ).map(([word, value]) => [canonical(word), value]),
);

/** Forms of a last digit after mười, mươi, linh: "hai mươi mốt", "mười lăm", "hai mươi tư". */
const LAST_DIGITS: ReadonlyMap<string, number> = new Map([
  ...DIGITS,
  ...(
    [
      ["mốt", 1],
      ["tư", 4],
      ["lăm", 5],
      ["nhăm", 5],
    ] as const
  ).map(([word, value]): [string, number] => [canonical(word), value]),
]);

const TEN = canonical("mười");
const TENS = canonical("mươi");
const HUNDRED = canonical("trăm");
const DOZEN = canonical("chục");
const LINKS = new Set(["linh", "lẻ"].map(canonical));

/** `value` of the first `used` syllables. */
export interface WordsReading {
  readonly value: number;
  readonly used: number;
}

/** Tens and ones: "mười hai", "hai mươi mốt", "ba chục", "bảy". */
function readTens(syllables: readonly string[], at: number): WordsReading | null {
  const first = syllables[at];
  if (first === undefined) return null;
  if (first === TEN) {
    const last = LAST_DIGITS.get(syllables[at + 1] ?? "");
    return last === undefined ? { value: 10, used: 1 } : { value: 10 + last, used: 2 };
  }
  const digit = DIGITS.get(first);
  if (digit === undefined) return null;
  const next = syllables[at + 1];
  if (next === DOZEN) return { value: digit * 10, used: 2 };
  if (next !== TENS) return { value: digit, used: 1 };
  const last = LAST_DIGITS.get(syllables[at + 2] ?? "");
  return last === undefined ? { value: digit * 10, used: 2 } : { value: digit * 10 + last, used: 3 };
}

/** Up to 999: "ba trăm linh năm", "hai trăm mười lăm". */
function readHundreds(syllables: readonly string[], at: number): WordsReading | null {
  const head = DIGITS.get(syllables[at] ?? "");
  if (head === undefined || syllables[at + 1] !== HUNDRED) return readTens(syllables, at);
  if (LINKS.has(syllables[at + 2] ?? "")) {
    const last = LAST_DIGITS.get(syllables[at + 3] ?? "");
    return last === undefined ? { value: head * 100, used: 2 } : { value: head * 100 + last, used: 4 };
  }
  const rest = readTens(syllables, at + 2);
  // "ba trăm năm …" is not 305: a lone digit after "trăm" needs "linh" or "lẻ".
  return rest && rest.value >= 10 ? { value: head * 100 + rest.value, used: 2 + rest.used } : { value: head * 100, used: 2 };
}

/**
 * The number that opens `syllables` in words, or null: "hai mươi mốt" 21, "một nghìn hai trăm" 1200. A scale word after it is read by
 * the caller, as after digits.
 */
export function readNumberWords(syllables: readonly string[]): WordsReading | null {
  const head = readHundreds(syllables, 0);
  if (!head) return null;
  const scale = syllables[head.used];
  if (scale === undefined || SCALES.get(scale) !== 3) return head;
  const rest = readHundreds(syllables, head.used + 1);
  if (!rest || rest.value < 100) return head;
  return { value: head.value * 1000 + rest.value, used: head.used + 1 + rest.used };
}

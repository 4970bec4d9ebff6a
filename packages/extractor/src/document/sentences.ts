/** A longer run without a full stop is cut at a blank, so that no rule ever sees more than this (UTF-16 code units). */
export const LONGEST_SENTENCE = 3000;

// What stands before a full stop that ends no sentence: "TP. Hồ Chí Minh", "ThS. Nguyễn", "Nguyễn T. Hoa", "v.v.".
const ABBREVIATION =
  /(?:^|[\s("])(?:tp|tx|tt|p|q|h|x|ts|ths|pgs|gs|bs|ths\.bs|bsckii|cn|ks|ng|tr|st|no|vs|dr|mr|ms|đ\/c|đc|ubnd|[a-zđ]|\d{1,3}|[ivx]{1,5})$/u;

function isUpper(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/** Sentences of one line, trimmed, in order. `view` is `canonical(text)`. */
export function* sentenceBounds(text: string, view: string, start: number, end: number): Generator<{ start: number; end: number }> {
  let from = start;
  for (let at = start; at < end; at++) {
    const tooLong = at - from >= LONGEST_SENTENCE;
    const code = view.charCodeAt(at);
    if (tooLong && (code === 32 || at - from >= LONGEST_SENTENCE + 200)) {
      yield { start: from, end: at };
      from = at;
      while (from < end && view.charCodeAt(from) === 32) from++;
      continue;
    }
    const isStop = code === 46 || code === 33 || code === 63 || code === 0x2026;
    if (!isStop) continue;
    let next = at + 1;
    while (next < end && ".!?…/".includes(view.charAt(next))) next++;
    if (next < end && (view.charAt(next) === '"' || view.charAt(next) === ")" || view.charAt(next) === "'")) next++;
    let word = next;
    while (word < end && view.charCodeAt(word) === 32) word++;
    if (word >= end) break;
    const spaced = word > next;
    const opens = isUpper(text, word) || "\"'(-+•[".includes(view.charAt(word)) || (spaced && /\d/.test(view.charAt(word)) && code !== 46);
    const digitAfterStop =
      spaced && code === 46 && /\d/.test(view.charAt(word)) && /\p{L}{2}$/u.test(view.slice(Math.max(from, at - 3), at));
    const before = view.slice(Math.max(from, at - 12), at);
    const glued = !spaced && !(/\p{Ll}{2}$/u.test(text.slice(Math.max(from, at - 2), at)) && isUpper(text, word));
    const abbreviated = code === 46 && next === at + 1 && ABBREVIATION.test(before);
    if ((opens || digitAfterStop) && !glued && !abbreviated) {
      yield { start: from, end: next };
      from = word;
    }
    at = Math.max(at, next - 1);
  }
  if (from < end) yield { start: from, end };
}

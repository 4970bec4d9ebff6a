/** Half-open UTF-16 range of a text. */
export interface Range {
  start: number;
  end: number;
}

/** A line shorter than that was not broken for want of room. */
const FULL_LINE = 50;
/** Lines that one sentence may be broken over. */
const MOST_LINES = 12;

/** Whether a sentence goes on over this line break: no stop before it, no capital, bullet or number of a list behind it. */
function goesOn(text: string, newline: number): boolean {
  const before = text.lastIndexOf("\n", newline - 1) + 1;
  if (newline - before < FULL_LINE || !/[\p{L}\p{N},%]\s*$/u.test(text.slice(Math.max(before, newline - 4), newline))) return false;
  const next = text.slice(newline + 1, newline + 24);
  return /^\s?(?:\p{Ll}[\p{L}\p{M}]*[\s,.;]|\d[\d.,]*\s+\p{Ll})/u.test(next) && !/^\s?(?:\d{1,3}|\p{Ll})[.)]\s/u.test(next);
}

/** The line that holds `at`, with those it was broken off from. */
export function lineAt(text: string, at: number): Range {
  let start = text.lastIndexOf("\n", at - 1) + 1;
  for (let lines = 0; start > 0 && lines < MOST_LINES && goesOn(text, start - 1); lines++) start = text.lastIndexOf("\n", start - 2) + 1;
  let newline = text.indexOf("\n", at);
  for (let lines = 0; newline >= 0 && lines < MOST_LINES && goesOn(text, newline); lines++) newline = text.indexOf("\n", newline + 1);
  return { start, end: newline < 0 ? text.length : newline };
}

// A full stop before a capital, a quotation mark or a bullet, or between a word and a number; not after "TP.", "ThS.", a single letter or a number of a list.
const STOP = /[.!?…]["”)]?(?=\s+["“(\-+•]?\p{Lu}|\s+["“(\-+•]|\s*$)|(?<=\p{Ll}\p{Ll})\.(?=\s+\d)/gu;
const ABBREVIATED = /(?:^|[\s("“])(?:TP|Tp|TX|Tx|TT|Q|P|H|ThS|TS|PGS|GS|BS|Ths|[A-ZĐ]|[IVX]{1,4})\.$|^\s*\d{1,2}\.$/u;

/** Sentences of one line, trimmed, in order. */
export function sentencesIn(text: string, line: Range): Range[] {
  const body = text.slice(line.start, line.end);
  const found: Range[] = [];
  let from = 0;
  const add = (to: number): void => {
    const part = body.slice(from, to);
    const lead = part.length - part.trimStart().length;
    const size = part.trim().length;
    if (size > 0) found.push({ start: line.start + from + lead, end: line.start + from + lead + size });
    from = to;
  };
  for (const match of body.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (ABBREVIATED.test(body.slice(Math.max(from, to - 8), to))) continue;
    add(to);
  }
  if (from < body.length) add(body.length);
  return found;
}

/** The sentence around a span; the span's own sentences joined where it runs over several. `of` gives the sentences of a line. */
export function sentenceAround(
  text: string,
  span: Range,
  of: (line: Range) => readonly Range[] = (line) => sentencesIn(text, line),
): Range {
  const first = of(lineAt(text, span.start));
  const line = lineAt(text, Math.max(span.start, span.end - 1));
  const last = of(line);
  const start = first.find((one) => span.start < one.end)?.start ?? span.start;
  const end = last.find((one) => span.end <= one.end)?.end ?? span.end;
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

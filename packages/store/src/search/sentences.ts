/** "TP.", "ThS.", "ông T.", "1.": a full stop after which the sentence goes on. */
const GOES_ON = /(?:^|[\s("“])(?:TP|Tp|TX|Tx|TT|Tt|ThS|Ths|TS|PGS|GS|BS|KS|CN|Đ\/c|\p{Lu}|[a-zđ])\.\s*$|^\s*\d{1,3}\.\s*$/u;
const segmenter = new Intl.Segmenter("vi", { granularity: "sentence" });
/** A longer run without an end is cut: it is a table or no prose at all. */
const LONGEST = 1_200;

export interface Span {
  start: number;
  end: number;
}

/** Sentences of a text, trimmed, in order, for showing; half-open UTF-16 offsets. Linear in the text. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const stop = newline < 0 ? text.length : newline;
    if (stop > from) lineSentences(text, from, stop, spans);
    from = stop + 1;
  }
  return spans;
}

function lineSentences(text: string, from: number, stop: number, spans: Span[]): void {
  let start = from;
  const put = (end: number): void => {
    let first = start;
    let last = end;
    while (first < last && text.charCodeAt(first) <= 32) first++;
    while (last > first && text.charCodeAt(last - 1) <= 32) last--;
    if (last > first) spans.push({ start: first, end: last });
    start = end;
  };
  // Intl.Segmenter is quadratic on some very long inputs, so a line goes through it in pieces.
  for (let at = from; at < stop; ) {
    let end = Math.min(stop, at + LONGEST);
    if (end < stop) {
      const blank = text.lastIndexOf(" ", end);
      if (blank > at) end = blank + 1;
    }
    for (const { segment, index } of segmenter.segment(text.slice(at, end))) {
      const segmentEnd = at + index + segment.length;
      const cut = segmentEnd === end && end < stop;
      if (!cut && !GOES_ON.test(segment.slice(-8))) put(segmentEnd);
      else if (segmentEnd - start > LONGEST) put(segmentEnd);
    }
    at = end;
  }
  put(stop);
}

/** Whole sentences gathered into runs of about `size` UTF-16 units. */
export function runsOf(text: string, size: number): Span[] {
  const runs: Span[] = [];
  let open: Span | undefined;
  for (const sentence of sentencesOf(text)) {
    if (open !== undefined && sentence.end - open.start <= size) open.end = sentence.end;
    else {
      open = { ...sentence };
      runs.push(open);
    }
  }
  return runs;
}

/** About this many UTF-16 units go into one passage. */
const PASSAGE = 1_500;

/** The parts of a text that are searched, in order. */
export function passagesOf(text: string): { start: number; text: string }[] {
  return runsOf(text, PASSAGE).map(({ start, end }) => ({ start, text: text.slice(start, end) }));
}

/** What heads every passage of an article: its title and province. */
export function aboutOf({ title, province }: { title: string; province: { name: string } | null }): string {
  return `${title} ${province?.name ?? ""}`;
}

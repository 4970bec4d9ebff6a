/*
 * The scorer in its plainest form, written from the record contract and from nothing else: predictions are taken one by one, and each
 * takes the first gold item that it meets, an item whose every field is right before others. It shares no code with the one it is held
 * against, so that a fault of either shows.
 */

type Item = Record<string, unknown> & { optional?: boolean };
interface Counts {
  tp: number;
  fp: number;
  fn: number;
  strict: number;
}
/** Whether a record is the gold item, and whether it is right in every field. */
type Judge = (said: Item, gold: Item) => { met: boolean; strict: boolean };

const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const blank = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();
const bare = (text: string) => blank(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();

/** Words of a name: every tone mark at the end of its word, "sỹ" as "sĩ", no punctuation but inside numbers. */
function wordsOf(text: string): string[] {
  const plain = text.normalize("NFC").toLowerCase();
  return [...plain.matchAll(/[\p{L}\p{M}\p{N}%/]+(?:(?<=\d)[.,](?=\d)[\p{N}%/]+)*/gu)].map(([word]) => {
    const apart = word.normalize("NFD");
    const tone = (apart.match(MARKS) ?? []).join("");
    return (apart.replace(MARKS, "") + tone).replace(/^sy\u0303$/, "si\u0303");
  });
}

function alike(one: unknown, other: unknown): number {
  const [a, b] = [wordsOf(String(one ?? "")), wordsOf(String(other ?? ""))];
  const left = [...b];
  const shared = a.filter((word) => left.includes(word) && left.splice(left.indexOf(word), 1).length > 0).length;
  return a.length === 0 || b.length === 0 ? 0 : (2 * shared) / (a.length + b.length);
}

function placesOf(text: string, words: string): [number, number][] {
  const wanted = blank(words);
  const found: [number, number][] = [];
  for (let at = text.indexOf(wanted); wanted !== "" && at >= 0; at = text.indexOf(wanted, at + 1)) found.push([at, at + wanted.length]);
  return found;
}

/** Whether a quote touches an anchor, or the sentence about it. Words that the page has otherwise are compared one by one. */
function touches(text: string, quote: string, anchor: string, sentence: boolean): boolean {
  const quotes = placesOf(text, quote);
  const anchors = placesOf(text, anchor).map(([from, to]): [number, number] => {
    if (!sentence) return [from, to];
    const stop = text.indexOf(". ", to);
    return [Math.max(0, text.lastIndexOf(". ", from), from - 400), Math.min(stop < 0 ? text.length : stop, to + 400)];
  });
  if (quotes.length > 0 && anchors.length > 0) return anchors.some(([a, b]) => quotes.some(([c, d]) => a < d && c < b));
  const wanted = wordsOf(anchor);
  const said = wordsOf(quote);
  return wanted.length > 0 && wanted.filter((word) => said.includes(word)).length >= 0.6 * wanted.length;
}

const unitWords = (unit: string) => wordsOf(unit.replaceAll("%", " % ").replaceAll("/", " / "));

function unitFits(said: string, listed: readonly string[]): boolean {
  return listed.some((one) => {
    const [a, b] = [unitWords(said), unitWords(one)].sort((x, y) => x.length - y.length) as [string[], string[]];
    if (a.length === 0) return b.length === 0;
    return a.join(" ") === b.slice(0, a.length).join(" ") || a.join(" ") === b.slice(-a.length).join(" ");
  });
}

const placeName = (name: unknown) =>
  bare(String(name ?? "").replace(/^(?:tỉnh|thành phố|tp\.?|huyện|thị xã|tx\.?|quận|xã|phường|thị trấn|đặc khu)\s+/iu, ""));

function placeFits(said: { name: string; province: string | null } | null, gold: unknown): boolean {
  return !gold || (said !== null && [said.name, said.province].some((name) => name !== null && placeName(name) === placeName(gold)));
}

type Years = { start: string | null; end: string | null } | null | undefined;
function yearsFit(said: Years, gold: Years): boolean {
  const year = (time: string | null | undefined) => time?.slice(0, 4) ?? null;
  return !gold || (year(said?.end) === year(gold.end) && (gold.start === null || year(said?.start) === year(gold.start)));
}

const movementJudge: Judge = (said, gold) => ({
  met: [gold.name, ...((gold.alt as string[] | undefined) ?? [])].some((name) => alike(said.name, name) >= 0.85),
  strict: (!gold.launcher || alike(said.launcher, gold.launcher) >= 0.5) && placeFits(said.place as never, gold.place),
});

const figureJudge =
  (text: string): Judge =>
  (said, gold) => ({
    met:
      Math.abs((said.value as number) - (gold.value as number)) <= 1e-9 * Math.abs(gold.value as number) &&
      unitFits(said.unit as string, gold.unit as string[]) &&
      touches(text, said.quote as string, gold.anchor as string, false),
    strict:
      (!gold.status || (gold.status as string[]).includes(said.status as string)) &&
      (!gold.comparator || gold.comparator === said.comparator) &&
      yearsFit(said.time as Years, gold.time as Years) &&
      placeFits(said.place as never, gold.place) &&
      ((gold.keywords as string[] | undefined) ?? []).every((word) => bare(said.indicator as string).includes(bare(word))),
  });

interface Recipient {
  kind: string;
  name: string | null;
  count: number | null;
}

const awardJudge =
  (text: string): Judge =>
  (said, gold) => {
    const [is, wanted] = [said.recipient as Recipient, gold.recipient as Recipient];
    const named = wanted.name && is.name !== null && (alike(is.name, wanted.name) >= 0.6 || placeName(is.name) === placeName(wanted.name));
    const counted = is.count === wanted.count && is.kind === wanted.kind && !is.name;
    const recipient = wanted.name ? named : wanted.count === null ? !is.name && is.count === null : counted;
    return {
      met:
        said.award === gold.award &&
        (said.rank ?? null) === (gold.rank ?? null) &&
        said.status === gold.status &&
        recipient === true &&
        touches(text, said.quote as string, gold.anchor as string, true),
      strict:
        (!gold.authority || (said.authority as { level: unknown }).level === gold.authority) &&
        yearsFit(said.time as Years, gold.time as Years) &&
        (!gold.movement || alike(said.movement, gold.movement) >= 0.6) &&
        ((wanted.name === null && wanted.count === null) || is.kind === wanted.kind),
    };
  };

function counted(said: readonly Item[], gold: readonly Item[], judge: Judge): Counts {
  const counts: Counts = { tp: 0, fp: 0, fn: 0, strict: 0 };
  const free = new Set(gold);
  // The same record may be said twice.
  const waiting = new Set(said.map((record) => ({ record })));
  // Required items first and whole ones before others: greedy, but never so that a better pair is taken away by a worse one.
  for (const [optional, whole] of [
    [false, true],
    [false, false],
    [true, true],
    [true, false],
  ] as const) {
    for (const one of waiting) {
      const found = [...free].find((item) => {
        if ((item.optional === true) !== optional) return false;
        const { met, strict } = judge(one.record, item);
        return met && (strict || !whole);
      });
      if (!found) continue;
      free.delete(found);
      waiting.delete(one);
      if (optional) continue;
      counts.tp++;
      if (whole) counts.strict++;
    }
  }
  counts.fp = waiting.size;
  counts.fn = [...free].filter((item) => item.optional !== true).length;
  return counts;
}

/** Counts of one article: what other scorers that `evals agree-with` is given export too. */
export function scoreDoc(extraction: Record<"movements" | "figures" | "awards", Item[]>, gold: typeof extraction, raw: string) {
  const text = blank(raw);
  return {
    movements: counted(extraction.movements, gold.movements, movementJudge),
    figures: counted(extraction.figures, gold.figures, figureJudge(text)),
    awards: counted(extraction.awards, gold.awards, awardJudge(text)),
  };
}

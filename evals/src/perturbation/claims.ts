import type { ArticleDocument, Claim } from "@thidua/extractor";
import type { Gold } from "../scoring/gold.ts";
import { flat } from "../scoring/words.ts";

/** A gold item as an engine would claim it: the sentence as quote, the gold fields as what it states. */
export interface GoldClaim {
  doc: string;
  claim: Claim;
  /** What annotators could differ on: no claim to try, but true where a corruption happens to say it. */
  optional: boolean;
}

interface FlatText {
  text: string;
  /** Offset in the document's text of each character of `text`. */
  offsets: number[];
}

function flattened(text: string): FlatText {
  const offsets: number[] = [];
  let out = "";
  for (const found of text.matchAll(/\S+|\s+/g)) {
    const blank = found[0].trim() === "";
    const part = blank ? " " : found[0];
    for (let i = 0; i < part.length; i++) offsets.push(found.index + i);
    out += part;
  }
  return { text: out, offsets };
}

/** Span of the sentences that an anchor touches, or null where the reader kept no such words. */
function sentencesAround(document: ArticleDocument, whole: FlatText, anchor: string): { start: number; end: number } | null {
  const wanted = flat(anchor);
  const at = whole.text.indexOf(wanted);
  if (at < 0) return null;
  const start = whole.offsets[at] ?? 0;
  const end = (whole.offsets[at + wanted.length - 1] ?? start) + 1;
  const touched = document.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Every gold item of one article as a claim. */
export function goldClaims(document: ArticleDocument, gold: Gold): GoldClaim[] {
  const whole = flattened(document.text);
  const claims: GoldClaim[] = [];
  const quoteOf = (anchor: string) => {
    const span = sentencesAround(document, whole, anchor);
    return span ? document.text.slice(span.start, span.end) : null;
  };
  for (const figure of gold.figures) {
    const quote = quoteOf(figure.anchor);
    const unit = figure.unit[0];
    const status = figure.status?.[0];
    if (quote === null || unit === undefined || !status || !figure.comparator) continue;
    claims.push({
      doc: gold.doc,
      optional: figure.optional === true,
      claim: { kind: "figure", quote, value: figure.value, unit, comparator: figure.comparator, status },
    });
  }
  for (const award of gold.awards) {
    const quote = quoteOf(award.anchor);
    if (quote === null) continue;
    const rank = award.rank === 1 || award.rank === 2 || award.rank === 3 ? award.rank : null;
    claims.push({
      doc: gold.doc,
      optional: award.optional === true,
      claim: { kind: "award", quote, award: award.award, rank, recipient: award.recipient, status: award.status },
    });
  }
  for (const movement of gold.movements) {
    const quote = quoteOf(movement.name);
    if (quote !== null)
      claims.push({ doc: gold.doc, optional: movement.optional === true, claim: { kind: "movement", quote, name: movement.name } });
  }
  return claims;
}

import type { ArticleDocument, Claim } from "@thidua/extractor";
import { type FlatText, flattened } from "../scoring/anchors.ts";
import type { Gold } from "../scoring/gold.ts";
import { flat } from "../scoring/words.ts";

/** A gold item as an engine would claim it: the sentence as quote, the gold fields as what it states. */
export interface GoldClaim {
  doc: string;
  claim: Claim;
  /** What annotators could differ on: no claim to try, but true where a corruption happens to say it. */
  optional: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** Whether an anchor at this place would be the end of a longer number or word: "15%" is not in "3,15%". */
function cutsToken(text: string, at: number, end: number): boolean {
  const meets = (left: number) => WORD.test(text.charAt(left)) && WORD.test(text.charAt(left + 1));
  return meets(at - 1) || meets(end - 1) || (/\d/.test(text.charAt(at)) && /\d[.,]$/.test(text.slice(Math.max(0, at - 2), at)));
}

/** Span of the sentences that an anchor touches, or null where the reader kept no such words; the first of them that `fits`, else the first. */
function sentencesAround(
  document: ArticleDocument,
  whole: FlatText,
  anchor: string,
  fits: RegExp | null,
): { start: number; end: number } | null {
  const wanted = flat(anchor);
  let found: { start: number; end: number } | null = null;
  for (let at = whole.text.indexOf(wanted); at >= 0; at = whole.text.indexOf(wanted, at + 1)) {
    if (cutsToken(whole.text, at, at + wanted.length)) continue;
    const start = whole.offsets[at] ?? 0;
    const end = (whole.offsets[at + wanted.length - 1] ?? start) + 1;
    const touched = document.sentences.filter((sentence) => sentence.start < end && start < sentence.end);
    const first = touched[0];
    const last = touched.at(-1);
    if (!first || !last) continue;
    found ??= { start: first.start, end: last.end };
    if (!fits || fits.test(document.text.slice(first.start, start))) return { start: first.start, end: last.end };
  }
  return found;
}

// A movement's name may stand in other names too: "Ngày hội Toàn dân bảo vệ an ninh Tổ quốc".
const CALLED = /(?:phong trào|thi đua|cuộc vận động|chiến dịch)[^.;]*$/iu;

/** Every gold item of one article as a claim. */
export function goldClaims(document: ArticleDocument, gold: Gold): GoldClaim[] {
  const whole = flattened(document.text);
  const claims: GoldClaim[] = [];
  const quoteOf = (anchor: string, fits: RegExp | null = null) => {
    const span = sentencesAround(document, whole, anchor, fits);
    return span ? document.text.slice(span.start, span.end) : null;
  };
  for (const figure of gold.figures) {
    const quote = quoteOf(figure.anchor);
    const unit = figure.unit[0];
    const { comparator, value } = figure;
    if (quote === null || unit === undefined || !comparator) continue;
    // Of several that annotators hold right the first is tried; no corruption may come out as another of them.
    for (const [index, status] of (figure.status ?? []).entries())
      claims.push({
        doc: gold.doc,
        optional: figure.optional === true || index > 0,
        claim: { kind: "figure", quote, value, unit, comparator, status },
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
    const quote = quoteOf(movement.name, CALLED);
    if (quote !== null)
      claims.push({ doc: gold.doc, optional: movement.optional === true, claim: { kind: "movement", quote, name: movement.name } });
  }
  return claims;
}

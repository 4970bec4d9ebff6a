import { LEAST_WORDS, type Shingles } from "./shingles.ts";

/** The shorter text stands to so much in the longer one: a copy loses and gains a paragraph, a word here and there is another. */
const SHARED = 0.6;
/** A report of the next year, or of the next district, is written over the last one: its words are the same, its numbers are not. */
const FACTS = 0.75;
/** With fewer numbers than this, words alone decide, and have to agree more. */
const LEAST_FACTS = 3;
const SHARED_WITHOUT_FACTS = 0.8;
/** Of both texts together; a quotation in a long article is no copy of it. */
const OVERLAP = 0.3;

/** Whether two texts are one article: the same words for the most part, and the same numbers. */
export function isCopy(one: Shingles, other: Shingles): boolean {
  if (one.words.length < LEAST_WORDS || other.words.length < LEAST_WORDS) return false;
  const [small, large] = one.shingles.size <= other.shingles.size ? [one, other] : [other, one];
  let shared = 0;
  for (const shingle of small.shingles) if (large.shingles.has(shingle)) shared++;
  const contained = shared / small.shingles.size;
  const overlap = shared / (small.shingles.size + large.shingles.size - shared);
  if (contained < SHARED || overlap < OVERLAP) return false;
  const facts = sharedFacts(small.facts, large.facts);
  return facts === null ? contained >= SHARED_WITHOUT_FACTS : facts >= FACTS;
}

/** Share of the numbers of the text with fewer of them that stand in the other too; null where there are too few to tell. */
function sharedFacts(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number | null {
  const sum = (facts: ReadonlyMap<string, number>) => [...facts.values()].reduce((all, count) => all + count, 0);
  const least = Math.min(sum(one), sum(other));
  if (least < LEAST_FACTS) return null;
  let shared = 0;
  for (const [fact, count] of one) shared += Math.min(count, other.get(fact) ?? 0);
  return shared / least;
}

import type { Said } from "@thidua/extractor/engines";
import type { Known } from "../model/gold-server.ts";
import { LIES, liesOf, SIDE_LIES } from "../model/lies.ts";
import { pick, seeded } from "../perturbation/random.ts";

/** What a simulated model says of an article that it knows by heart. */
export type Says = (article: Known) => readonly Said[];

/** Of what is true a middling model passes over one in five, and tells one in six otherwise than it is. */
const PASSED_OVER = 0.2;
const TOLD_WRONG = 1 / 6;

const numberOf = (text: string): number => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);

function liesAbout(article: Known, all: readonly Known[], said: readonly Said[], random: () => number) {
  const others = all.filter((other) => other !== article).flatMap((other) => other.said);
  const context = { random, others, sentences: article.document.sentences.length };
  // What annotators could differ on is no ground for a lie.
  return [...liesOf(LIES, said, context), ...liesOf(SIDE_LIES, said, context)].filter((lie) => !article.optional.has(lie.of));
}

/** Models made of the gold: they show what a gate does to what a model says, and say nothing about any model there is. */
export const SIMULATED: Readonly<Record<string, (all: readonly Known[]) => Says>> = {
  /** Says all that is true and nothing else. */
  perfect:
    () =>
    ({ said }) =>
      said,
  middling: (all) => (article) => {
    const random = seeded(numberOf(article.gold.doc));
    return article.said.flatMap((one) => {
      const what = random();
      if (what < PASSED_OVER) return [];
      const lie = what < PASSED_OVER + TOLD_WRONG ? pick(random, liesAbout(article, all, [one], random)) : undefined;
      return [lie?.said ?? one];
    });
  },
  /** Says all that is true and every lie that can be made of it, in any order. */
  lying: (all) => (article) => {
    const random = seeded(numberOf(article.gold.doc));
    const list = [...article.said, ...liesAbout(article, all, article.said, random).map((lie) => lie.said)];
    for (let at = list.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [list[at], list[other]] = [list[other] as Said, list[at] as Said];
    }
    return list;
  },
};

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Extraction } from "@thidua/core";
import { z } from "zod";
import { seeded } from "../perturbation/random.ts";
import { readByRules } from "../runs/articles.ts";
import { damaged } from "./damage.ts";
import { type GoldArticle, readGold } from "./gold.ts";
import { type ArticleScore, SCORED_KINDS, type ScoredKind, scoreArticle, summarise } from "./score.ts";

const countsSchema = z.object({ tp: z.number(), fp: z.number(), fn: z.number(), strict: z.number() });
const docSchema = z.object({ movements: countsSchema, figures: countsSchema, awards: countsSchema });
type DocCounts = z.infer<typeof docSchema>;

type Scores = { f1: number; strictF1: number };

export interface ScorerRow {
  /** What was scored: real extractions or damaged ones. */
  name: string;
  kind: ScoredKind;
  own: Scores;
  other: Scores;
}

function scoresOf(docs: readonly DocCounts[], kind: ScoredKind): Scores {
  const sum = { tp: 0, fp: 0, fn: 0, strict: 0 };
  for (const doc of docs) for (const name of ["tp", "fp", "fn", "strict"] as const) sum[name] += doc[kind][name];
  const whole = 2 * sum.tp + sum.fp + sum.fn;
  return whole === 0 ? { f1: 1, strictF1: 1 } : { f1: (2 * sum.tp) / whole, strictF1: (2 * sum.strict) / whole };
}

/**
 * This scorer beside another, on the rules' extractions of all gold and on `count` damaged ones. The other is a module that exports
 * `scoreDoc(extraction, gold, raw)` with counts per record type. `cases` names the articles that the two count otherwise, and how.
 */
export async function compareScorers(
  path: string,
  folders: readonly string[],
  count: number,
): Promise<{ rows: ScorerRow[]; cases: string[] }> {
  const { scoreDoc } = (await import(pathToFileURL(resolve(path)).href)) as { scoreDoc: (...args: unknown[]) => unknown };
  const read: { article: GoldArticle; extraction: Extraction }[] = [];
  for (const article of folders.flatMap(readGold)) {
    const { extraction } = await readByRules(article);
    if (extraction) read.push({ article, extraction });
  }
  const random = seeded(9);
  const tried = Array.from({ length: read.length === 0 ? 0 : count }, (_, i) => {
    const { article, extraction } = read[i % read.length] as (typeof read)[number];
    return { article, extraction: damaged(extraction, random) };
  });
  const cases: string[] = [];
  const rows = [
    { name: `${read.length} extractions`, list: read },
    { name: `${tried.length} damaged extractions`, list: tried },
  ].flatMap(({ name, list }) => {
    const own: ArticleScore[] = [];
    const other: DocCounts[] = [];
    for (const { article, extraction } of list) {
      const score = scoreArticle(extraction, article.gold, article.raw);
      const theirs = docSchema.parse(scoreDoc(extraction, article.gold, article.raw));
      own.push(score);
      other.push(theirs);
      for (const kind of SCORED_KINDS) {
        const [a, b] = [score.counts[kind], theirs[kind]];
        if (a.tp !== b.tp || a.fp !== b.fp || a.fn !== b.fn || a.strict !== b.strict)
          cases.push(
            `${name}, ${article.gold.doc} ${kind}: met ${a.tp} and ${b.tp}, false ${a.fp} and ${b.fp}, missed ${a.fn} and ${b.fn}, strict ${a.strict} and ${b.strict}`,
          );
      }
    }
    const summary = summarise(own);
    return SCORED_KINDS.map((kind) => ({ name, kind, own: summary[kind], other: scoresOf(other, kind) }));
  });
  return { rows, cases };
}

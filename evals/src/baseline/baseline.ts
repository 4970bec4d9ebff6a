import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { GoldQuestion } from "../questions/question.ts";
import type { QuestionScore } from "../questions/score.ts";
import type { ArticleRun } from "../runs/articles.ts";
import { SCORED_KINDS } from "../scoring/score.ts";

const countsSchema = z.tuple([z.number().int(), z.number().int(), z.number().int(), z.number().int()]);

/** What was once good enough: counts of every article and question, to be held against those of now. */
export const baselineSchema = z.object({
  /** Why it was moved here, one line each time, newest last. */
  reasons: z.array(z.object({ at: z.string(), reason: z.string().min(1) })),
  /** Per article: of movements, figures and awards [met, false, missed, right in every field]. */
  articles: z.record(z.string(), z.object({ movements: countsSchema, figures: countsSchema, awards: countsSchema })),
  /** Per rule: records that were right in every field, and the others. */
  rules: z.record(z.string(), z.object({ right: z.number().int(), wrong: z.number().int() })),
  /** Questions that were answered rightly, and those that were not. */
  questions: z.object({ right: z.array(z.string()), wrong: z.array(z.string()) }),
});
export type Baseline = z.infer<typeof baselineSchema>;

export const BASELINE = fileURLToPath(new URL("../../baseline.json", import.meta.url));

/** A question in the baseline: an earlier question makes it another one. */
export const nameOf = ({ q, history }: GoldQuestion): string => [...(history ?? []), q].join(" → ");

export function readBaseline(path = BASELINE): Baseline {
  return baselineSchema.parse(JSON.parse(readFileSync(path, "utf8")));
}

/** Per rule, how often what it said was right in every field; what met an optional item counts for neither. */
export function countRules(runs: readonly ArticleRun[]): Baseline["rules"] {
  const rules: Baseline["rules"] = {};
  for (const { extraction, score } of runs) {
    for (const kind of SCORED_KINDS) {
      for (const { predicted, gold, optional, attributes } of score.outcomes[kind]) {
        const record = predicted === null ? undefined : extraction?.[kind][predicted];
        if (!record || optional) continue;
        const rule = rules[record.rule] ?? { right: 0, wrong: 0 };
        rules[record.rule] = rule;
        if (gold !== null && Object.values(attributes).every(Boolean)) rule.right++;
        else rule.wrong++;
      }
    }
  }
  return rules;
}

/** What the runs would be as a baseline. */
export function baselineOf(
  runs: readonly ArticleRun[],
  questions: readonly GoldQuestion[],
  wrongAnswers: QuestionScore["wrong"],
  reasons: Baseline["reasons"],
): Baseline {
  const wrong = new Set(wrongAnswers.map(({ question }) => nameOf(question)));
  const names = [...new Set(questions.map(nameOf))].sort();
  const articles = runs.map(({ article, score: { counts } }) => [
    article.gold.doc,
    Object.fromEntries(SCORED_KINDS.map((kind) => [kind, [counts[kind].tp, counts[kind].fp, counts[kind].fn, counts[kind].strict]])),
  ]);
  return baselineSchema.parse({
    reasons,
    articles: Object.fromEntries(articles),
    rules: Object.fromEntries(Object.entries(countRules(runs)).sort(([a], [b]) => (a < b ? -1 : 1))),
    questions: { right: names.filter((name) => !wrong.has(name)), wrong: names.filter((name) => wrong.has(name)) },
  });
}

/** Moves the baseline: one article, rule or question a line, so that a change of it can be read. */
export function writeBaseline(baseline: Baseline, path = BASELINE): void {
  const lines = (entries: Record<string, unknown>) =>
    Object.entries(entries)
      .map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
      .join(",\n");
  const list = (values: readonly unknown[]) => values.map((value) => `    ${JSON.stringify(value)}`).join(",\n");
  const { reasons, articles, rules, questions } = baseline;
  const parts = [
    `  "reasons": [\n${list(reasons)}\n  ]`,
    `  "articles": {\n${lines(articles)}\n  }`,
    `  "rules": {\n${lines(rules)}\n  }`,
    `  "questions": {\n  "right": [\n${list(questions.right)}\n  ],\n  "wrong": [\n${list(questions.wrong)}\n  ]\n  }`,
  ];
  writeFileSync(path, `{\n${parts.join(",\n")}\n}\n`);
}

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { DEVELOPMENT, HELD_BACK } from "../folders.ts";
import { CMS_FAMILIES, cmsOf } from "../gold/furniture.ts";
import { markdownTable, withInterval } from "../report/markdown.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import { bootstrap } from "../statistics/bootstrap.ts";
import type { Baseline } from "./baseline.ts";

/** The page of figures that the documents point to. */
export const QUALITY_PAGE = fileURLToPath(new URL("../../../docs/quality.md", import.meta.url));

const NAMES: Record<(typeof SCORED_KINDS)[number], string> = { movements: "movements", figures: "figures", awards: "awards" };

/** Precision, recall, F1 and strict F1 of the baseline's articles, with 95 % intervals, as rows of a table. */
function rows(baseline: Baseline, docs: readonly string[]): string[][] {
  return SCORED_KINDS.map((kind) => {
    const units = docs.map((doc) => baseline.articles[doc]?.[kind] ?? [0, 0, 0, 0]);
    const share = (over: number, under: number) => (under === 0 ? 1 : over / under);
    const intervals = bootstrap(units, [
      ([tp = 0, fp = 0]) => share(tp, tp + fp),
      ([tp = 0, , fn = 0]) => share(tp, tp + fn),
      ([tp = 0, fp = 0, fn = 0]) => share(2 * tp, 2 * tp + fp + fn),
      ([tp = 0, fp = 0, fn = 0, strict = 0]) => share(2 * strict, 2 * tp + fp + fn),
    ]);
    return [NAMES[kind], ...intervals.map(withInterval)];
  });
}

/** Strict F1 by the content system that articles came out of, as their furniture tells it. */
function byCms(baseline: Baseline, folder: string, docs: readonly string[]): string[][] {
  const families = docs.map((doc) => [doc, cmsOf(readFileSync(join(folder, `${doc}.txt`), "utf8"))] as const);
  return [...CMS_FAMILIES, null].flatMap((family) => {
    const own = families.flatMap(([doc, is]) => (is === family ? [doc] : []));
    if (own.length === 0) return [];
    const scores = SCORED_KINDS.map((kind) => {
      const sums = own.map((doc) => baseline.articles[doc]?.[kind] ?? [0, 0, 0, 0]);
      const sum = (column: 0 | 1 | 2 | 3) => sums.reduce((total, counts) => total + (counts[column] ?? 0), 0);
      const whole = 2 * sum(0) + sum(1) + sum(2);
      return (whole === 0 ? 1 : (2 * sum(3)) / whole).toFixed(3);
    });
    return [[family ?? "(told by nothing)", String(own.length), ...scores]];
  });
}

/** The page of a baseline; the same baseline gives the same page. */
export function qualityPage(baseline: Baseline): string {
  const parts = [
    "# How good it is",
    "",
    "Written by `npm run evals -- bless --reason WHY` from `evals/baseline.json`, and held against both by a test; do not edit it by hand.",
    "A record counts as met when it says what the gold says (for a figure its value and unit, for an award its form, rank, recipient and status), and as right in every field when status, time, place, giver and the rest are right too (strict). Intervals are 95 %, by drawing the articles again 10,000 times.",
    "",
  ];
  for (const [folder, title] of [
    [HELD_BACK, "Articles that nobody read while rules were written"],
    [DEVELOPMENT, "Articles that rules were written against: these figures say that nothing broke, not how good it is"],
  ] as const) {
    const docs = readdirSync(folder)
      .filter((name) => name.endsWith(".gold.json"))
      .map((name) => basename(name, ".gold.json"))
      .filter((doc) => baseline.articles[doc] !== undefined)
      .sort();
    parts.push(`## ${title}`, "", `${docs.length} articles of \`evals/gold/${basename(resolve(folder))}\`.`, "");
    parts.push(markdownTable(["", "precision", "recall", "F1", "strict F1"], rows(baseline, docs)), "");
    const columns = ["content system", "articles", ...SCORED_KINDS.map((kind) => `${NAMES[kind]}, strict F1`)];
    parts.push("By the content system of the page, as the words around the article tell it:", "");
    parts.push(markdownTable(columns, byCms(baseline, folder, docs)), "");
  }
  const { right, wrong } = baseline.questions;
  const asked = right.length + wrong.length;
  const [share] = bootstrap(
    [...right.map(() => [1, 1]), ...wrong.map(() => [0, 1])],
    [([good = 0, all = 0]) => (all === 0 ? 1 : good / all)],
  );
  parts.push(
    "## Questions",
    "",
    `${right.length} of ${asked} questions over these articles are answered rightly: ${share ? withInterval(share) : "-"}.`,
    "",
  );
  parts.push("## Why it moved", "", ...baseline.reasons.map(({ at, reason }) => `- ${at}: ${reason}`), "");
  return parts.join("\n");
}

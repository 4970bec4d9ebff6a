import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Extraction, Figure } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./assign.ts";
import { type Gold, type GoldArticle, readGold } from "./gold.ts";
import { oracle as oracleOf } from "./oracle.ts";
import { scoreArticle, summarise } from "./score.ts";

const articles = readGold(fileURLToPath(new URL("../../gold/development/", import.meta.url)));

/** An extraction that says just what the gold says. */
const oracle = ({ gold, raw }: GoldArticle): Extraction => oracleOf(gold, raw);

const nothing: Extraction["movements"] = [];

describe("scoring", () => {
  it("gives an oracle 1.000 on every type", () => {
    const summary = summarise(articles.map((article) => scoreArticle(oracle(article), article.gold, article.raw)));
    for (const kind of ["movements", "figures", "awards"] as const) {
      expect(summary[kind].f1, kind).toBe(1);
      expect(summary[kind].strictF1, kind).toBe(1);
    }
    expect(summary.grounded).toBe(1);
  });

  it("gives another article's records nearly nothing", () => {
    const summary = summarise(
      articles.map((article, index) => {
        const other = oracle(articles[(index + 7) % articles.length] as GoldArticle);
        return scoreArticle(other, article.gold, article.raw);
      }),
    );
    expect(summary.figures.f1).toBeLessThan(0.05);
    expect(summary.awards.f1).toBeLessThan(0.1);
  });

  it("counts a wrong value as one miss and one false alarm", () => {
    const [article] = articles as [GoldArticle];
    const whole = oracle(article);
    const [first, ...rest] = whole.figures as [Figure, ...Figure[]];
    const damaged = { ...whole, figures: [{ ...first, value: first.value + 1 }, ...rest] };
    const { counts } = scoreArticle(damaged, article.gold, article.raw);
    expect(counts.figures.fp).toBe(1);
    expect(counts.figures.fn).toBe(1);
  });

  it("neither rewards nor punishes optional items", () => {
    const gold: Gold = {
      doc: "d",
      province: null,
      publishedAt: null,
      title: "t",
      movements: [{ name: "Dân vận khéo", optional: true }],
      figures: [],
      awards: [],
    };
    const raw = "Phong trào “Dân vận khéo”.";
    const said = oracle({ gold, raw, path: "" });
    expect(scoreArticle(said, gold, raw).counts.movements).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(scoreArticle({ ...said, movements: nothing }, gold, raw).counts.movements).toMatchObject({ tp: 0, fp: 0, fn: 0 });
  });

  it("lets one prediction meet one gold item only", () => {
    const gold: Gold = {
      doc: "d",
      province: null,
      publishedAt: null,
      title: "t",
      movements: [{ name: "Dân vận khéo" }],
      figures: [],
      awards: [],
    };
    const raw = "Phong trào “Dân vận khéo”.";
    const said = oracle({ gold, raw, path: "" });
    const twice = { ...said, movements: [...said.movements, ...said.movements] };
    expect(scoreArticle(twice, gold, raw).counts.movements).toMatchObject({ tp: 1, fp: 1, fn: 0 });
  });

  it("scores silence about an empty article as right", () => {
    const gold: Gold = { doc: "d", province: null, publishedAt: null, title: "t", movements: [], figures: [], awards: [] };
    const summary = summarise([scoreArticle(null, gold, "")]);
    expect(summary.figures.f1).toBe(1);
  });

  it("reads every gold file that the project ships", () => {
    const held = fileURLToPath(new URL("../../gold/held-back/", import.meta.url));
    expect(readGold(held).length).toBeGreaterThan(0);
    expect(readFileSync(articles[0]?.path ?? "", "utf8").length).toBeGreaterThan(0);
  });
});

describe("bestAssignment", () => {
  const total = (weights: number[][], pairs: [number, number][]) =>
    pairs.reduce((sum, [row, column]) => sum + (weights[row]?.[column] ?? 0), 0);

  /** By trying all of them. */
  function byForce(weights: number[][], row = 0, used = new Set<number>()): number {
    if (row === weights.length) return 0;
    let best = byForce(weights, row + 1, used);
    (weights[row] ?? []).forEach((weight, column) => {
      if (weight === 0 || used.has(column)) return;
      best = Math.max(best, weight + byForce(weights, row + 1, new Set([...used, column])));
    });
    return best;
  }

  it("is as good as trying everything", () => {
    const matrix = fc
      .integer({ min: 1, max: 4 })
      .chain((columns) => fc.array(fc.array(fc.nat(5), { minLength: columns, maxLength: columns }), { maxLength: 5 }));
    fc.assert(
      fc.property(matrix, (weights) => {
        const pairs = bestAssignment(weights);
        expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
        expect(total(weights, pairs)).toBe(byForce(weights));
      }),
    );
  });
});

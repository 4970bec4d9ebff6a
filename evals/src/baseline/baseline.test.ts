import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { evaluate, rulesEngine } from "../evaluate.ts";
import { DEVELOPMENT } from "../folders.ts";
import { causesOf, changeLines } from "../report/markdown.ts";
import { type PageEngine, readByRules } from "../runs/articles.ts";
import { type Cache, folderCache } from "../runs/cache.ts";
import type { Baseline } from "./baseline.ts";
import { readBaseline, writeBaseline } from "./baseline.ts";
import { compare } from "./compare.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-baseline-"));
afterAll(() => rmSync(folder, { recursive: true }));
const cache = folderCache(join(folder, "cache"));
const gold = [DEVELOPMENT];

/** The rules engine with one rule broken: what it said is said no more. */
function without(rule: string): PageEngine {
  return {
    name: `rules without ${rule}`,
    fingerprint: rule,
    async read(article) {
      const read = await readByRules(article);
      if (!read.extraction) return read;
      const { movements, figures, awards } = read.extraction;
      const kept = <T extends { rule: string }>(list: T[]) => list.filter((record) => record.rule !== rule);
      return { ...read, extraction: { ...read.extraction, movements: kept(movements), figures: kept(figures), awards: kept(awards) } };
    },
  };
}

describe("the gate", { timeout: 300_000 }, async () => {
  const { baseline } = await evaluate({ gold, withoutQuestions: true, cache });

  it("is silent where nothing changed", async () => {
    const { report } = await evaluate({ gold, withoutQuestions: true, cache, baseline });
    expect(report.change).toMatchObject({ worse: [], rules: [], changedArticles: [], lostQuestions: [] });
    expect(report.change?.strictF1.figures).toEqual({ value: 0, low: 0, high: 0 });
  });

  const often = Object.entries(baseline.rules).filter(([, { right }]) => right >= 3);
  // Each kind's most frequent rule, and its rarest that said three things rightly.
  const tried = ["movements/", "figures/", "awards/"].flatMap((kind) => {
    const own = often.filter(([rule]) => rule.startsWith(kind)).sort((a, b) => b[1].right - a[1].right);
    return [own[0]?.[0] ?? "", own.at(-1)?.[0] ?? ""];
  });
  it.each([...new Set(tried)])("fails and names the rule when %s is broken", async (rule) => {
    const { report } = await evaluate({ gold, withoutQuestions: true, cache, baseline, engine: without(rule) });
    expect(report.change?.worse.join()).toContain(rule.split("/")[0]);
    expect(report.change?.rules[0]).toMatchObject({ rule, right: [baseline.rules[rule]?.right, 0] });
    expect(changeLines(report).join("\n")).toContain(`rule ${rule}: right ${baseline.rules[rule]?.right} → 0`);
    expect(causesOf(report).length).toBeGreaterThan(0);
  });

  it("counts a better run as no worse", async () => {
    const { report } = await evaluate({ gold, withoutQuestions: true, cache, engine: without("figures/money") });
    const worse = (await evaluate({ gold, withoutQuestions: true, cache, engine: without("figures/money") })).baseline;
    expect(report.change).toBeNull();
    const better = await evaluate({ gold, withoutQuestions: true, cache, baseline: worse });
    expect(better.report.change?.worse).toEqual([]);
    expect(better.report.change?.strictF1.figures.low).toBeGreaterThan(0);
  });

  it("reads nothing again that it has read", async () => {
    let asked = 0;
    const engine = rulesEngine();
    const counting: PageEngine = {
      ...engine,
      read: (article) => {
        asked++;
        return readByRules(article);
      },
    };
    await evaluate({ gold, withoutQuestions: true, cache, engine: counting });
    expect(asked).toBe(0);
    const damaged: Cache = { get: () => undefined, set: () => {} };
    await evaluate({ gold, withoutQuestions: true, cache: damaged, engine: counting });
    expect(asked).toBeGreaterThan(90);
  });
});

describe("a baseline", () => {
  const small: Baseline = {
    reasons: [{ at: "2025-11-01", reason: "the first" }],
    articles: { a: { movements: [1, 0, 0, 1], figures: [3, 1, 0, 2], awards: [0, 0, 0, 0] } },
    rules: { "figures/money": { right: 2, wrong: 1 } },
    questions: { right: ["Ai?", "Khi nào? → còn 2022?"], wrong: ["Bao nhiêu?"] },
  };

  it("reads as it was written", () => {
    const path = join(folder, "baseline.json");
    writeBaseline(small, path);
    expect(readBaseline(path)).toEqual(small);
  });

  it("judges only what both have", () => {
    const now: Baseline = {
      ...small,
      articles: { ...small.articles, b: { movements: [0, 9, 9, 0], figures: [0, 0, 9, 0], awards: [0, 0, 9, 0] } },
    };
    expect(compare(small, now)).toMatchObject({ articles: 1, worse: [] });
  });

  it.each([
    ["a rule fell silent", { "figures/money": { right: 0, wrong: 0 } }, ["rule figures/money: right 3 → 0"]],
    ["it says less", { "figures/money": { right: 1, wrong: 0 } }, []],
    ["it has another name", { "figures/amounts": { right: 3, wrong: 1 } }, []],
    ["another of its kind took over a part", { "figures/counts": { right: 2, wrong: 0 } }, ["rule figures/money: right 3 → 0"]],
    ["another kind says more", { "awards/counts": { right: 3, wrong: 0 } }, ["rule figures/money: right 3 → 0"]],
  ])("where %s", (_name, rules, worse) => {
    const before: Baseline = { ...small, rules: { "figures/money": { right: 3, wrong: 1 } } };
    expect(compare(before, { ...small, rules }).worse).toEqual(worse);
  });

  it("tells which question was lost and which was won", () => {
    const now = { ...small, questions: { right: ["Ai?", "Bao nhiêu?"], wrong: ["Khi nào? → còn 2022?"] } };
    expect(compare(small, now)).toMatchObject({ lostQuestions: ["Khi nào? → còn 2022?"], wonQuestions: ["Bao nhiêu?"] });
    const lost = { ...small, questions: { right: [], wrong: ["Ai?", "Bao nhiêu?", "Khi nào? → còn 2022?"] } };
    expect(compare(small, lost).worse.join()).toContain("questions");
  });
});

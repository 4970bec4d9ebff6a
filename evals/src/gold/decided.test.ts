import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Extraction, Figure } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractRaw } from "../articles.ts";
import { evaluate } from "../evaluate.ts";
import { DEVELOPMENT } from "../folders.ts";
import { noCache } from "../runs/cache.ts";
import { checkGold } from "./check.ts";
import { decidedIn, writeDecided } from "./decided.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-decided-"));
let store: Store;
let extraction: Extraction;
const by = { editor: "lan", role: "editor" } as const;

async function read(name: string): Promise<Extraction> {
  const done = await extractRaw(readFileSync(join(DEVELOPMENT, `${name}.txt`)), name);
  if ("problem" in done) throw new Error(done.problem);
  return done.extraction;
}

beforeAll(async () => {
  store = await openStore({ data: join(folder, "data") });
  extraction = await read("dev-01");
  await store.save(extraction);
  await store.save(await read("dev-03"));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe("what editors decided", () => {
  it("is nothing where nobody decided", async () => {
    expect(await decidedIn(store)).toEqual({ articles: [], rules: [], decisions: 0 });
  });

  it("is gold of the articles that were called complete, with every correction in it", async () => {
    const [wrong, odd, undone] = extraction.figures as [Figure, Figure, Figure];
    const articleId = extraction.article.id;
    const change = { ...by, articleId, kind: "figure", version: 0 } as const;
    const { indicator } = wrong;
    await store.reviewRecord({
      ...change,
      action: "correct",
      recordId: wrong.id,
      record: { ...wrong, indicator: `${indicator} (đã sửa)` },
      reason: "wrong-name",
    });
    await store.reviewRecord({ ...change, action: "reject", recordId: odd.id, reason: "not-a-record" });
    await store.reviewRecord({ ...change, action: "reject", recordId: undone.id, reason: "duplicate" });
    await store.reviewRecord({ ...change, action: "undo", recordId: undone.id, version: 1 });
    expect((await decidedIn(store)).articles).toEqual([]);

    await store.reviewArticle(articleId, "complete", by);
    const decided = await decidedIn(store);
    expect(decided.articles.map(({ gold }) => gold.doc)).toEqual([articleId]);
    const [{ gold }] = decided.articles as [(typeof decided.articles)[number]];
    expect(gold.figures).toHaveLength(extraction.figures.length - 1);
    expect(gold.figures.flatMap(({ keywords }) => keywords ?? [])).toEqual([`${indicator} (đã sửa)`]);
    expect(gold.awards).toHaveLength(extraction.awards.length);
    const reasons = decided.rules.flatMap((rule) => Object.keys(rule.reasons));
    expect(reasons.sort()).toEqual(["not-a-record", "wrong-name"]);

    const out = join(folder, "gold");
    writeDecided(decided, out);
    expect(checkGold(out).faults).toEqual([]);
    const { report } = await evaluate({ gold: [out], cache: noCache });
    // The rules still say the record that was rejected, and word the other as they did.
    expect(report.whole.kinds.figures).toMatchObject({ fp: 1, fn: 0, strict: extraction.figures.length - 2 });
    expect(report.whole.kinds.awards.strictF1.value).toBe(1);
  });
});

import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startPostgres, type TestServer } from "../../store/test/postgres.ts";
import { exportSnapshot, FORMATS, importSnapshot, isSnapshot, type SnapshotOptions } from "../src/index.ts";
import { filesIn, jsonl, ungrounded } from "./read-files.ts";
import { fill, income, models, odd, person } from "./state.ts";

const WHOLE: SnapshotOptions = { formats: FORMATS, review: "all", tier: "restricted", withText: true, excel: false };
const SOFTWARE = { version: "0.1.0", commit: null };

let folder: string;
let server: TestServer;
let embedded: Store;
let postgres: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-datasets-"));
  server = await startPostgres();
  embedded = await openStore({ data: join(folder, "data") });
  postgres = await openStore({ databaseUrl: await server.database("datasets") });
  await fill(embedded);
  await fill(postgres);
  // Two databases are begun.
}, 300_000);
afterAll(async () => {
  await embedded?.close();
  await postgres?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function exported(store: Store, name: string, changes: Partial<SnapshotOptions> = {}): Promise<string> {
  const target = join(folder, name);
  await exportSnapshot(store, target, { ...WHOLE, ...changes }, SOFTWARE);
  return target;
}

describe("a snapshot", () => {
  it("is the same, byte for byte, twice over, over itself, and on either database", async () => {
    const first = filesIn(await exported(embedded, "first"));
    expect([...first.keys()]).toEqual(expect.arrayContaining(["SHA256SUMS", "build.json", "figures.parquet", "thidua.xlsx"]));
    expect(filesIn(await exported(embedded, "second"))).toEqual(first);
    expect(filesIn(await exported(embedded, "first"))).toEqual(first);
    expect(filesIn(await exported(postgres, "server"))).toEqual(first);
  });

  it("says its own sums, and nothing of the machine or of editors", async () => {
    const target = await exported(embedded, "sums");
    const files = filesIn(target);
    const sums = readFileSync(join(target, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    expect(new Map(sums.map((line) => [line.slice(66), line.slice(0, 64)]))).toEqual(
      new Map([...files].filter(([name]) => name !== "SHA256SUMS")),
    );
    for (const name of files.keys()) {
      if (name.endsWith(".parquet") || name.endsWith(".xlsx")) continue;
      expect(readFileSync(join(target, name), "utf8"), name).not.toMatch(/\/somewhere|Trần Biên Tập|ghi chú riêng|thidua-datasets-/);
    }
  });

  it.each(["restricted", "public"] as const)(
    "of the %s tier gives itself again from its JSON Lines, in an empty store",
    async (tier) => {
      const target = await exported(embedded, `from-${tier}`, { tier });
      expect(await isSnapshot(target)).toBe(true);
      const data = join(folder, `again-${tier}`);
      const again = await openStore({ data });
      try {
        const outcome = await importSnapshot(again, target);
        expect(outcome).toMatchObject({ articles: jsonl(target, "articles").length, known: 0 });
        expect(filesIn(await exported(again, `again-${tier}-out`, { tier }))).toEqual(filesIn(target));
        expect(await importSnapshot(again, target)).toMatchObject({ articles: 0, known: outcome.articles });
      } finally {
        await again.close();
      }
      // Opens a database of its own.
    },
    180_000,
  );

  it.each(["restricted", "public"] as const)("of the %s tier holds every quote in its article at its offsets", async (tier) => {
    const target = await exported(postgres, `grounded-${tier}`, { tier });
    expect(jsonl(target, "figures").length).toBeGreaterThan(40);
    expect(ungrounded(target)).toEqual([]);
  });

  it("cannot be read back without texts, and says so", async () => {
    const target = await exported(embedded, "bare", { withText: false });
    expect(jsonl(target, "articles")[0]).not.toHaveProperty("text");
    await expect(importSnapshot(postgres, target)).rejects.toThrow(/--with-text/);
  });

  it("holds what editors accepted, and who they are as a role", async () => {
    const target = await exported(embedded, "accepted", { review: "accepted" });
    expect(jsonl(target, "figures").map(({ id }) => id)).toEqual([income.id]);
    expect(jsonl(target, "awards")).toMatchObject([{ id: person.id, review: "corrected", changed_by: "editor", rank: 1 }]);
    expect(jsonl(target, "corrections").map(({ action, changed_by }) => [action, changed_by])).toHaveLength(5);
    const all = jsonl(await exported(embedded, "all"), "figures");
    expect(all.find(({ id, article_id }) => id === models.id && article_id === odd.id)).toMatchObject({ review: "rejected" });
  });

  it("refuses a folder with other things in it", async () => {
    await expect(exported(embedded, "data")).rejects.toThrow(/no snapshot/);
  });
});

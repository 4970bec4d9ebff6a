import { existsSync } from "node:fs";
import { appendFile, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, describe, expect, it, vi } from "vitest";
import { communes, contents, extracted, fill, folders, rebuilt } from "../../test/remade.ts";
import { openEmbedded } from "../database/embedded.ts";
import { migrateTo, migrations } from "../database/migrations.ts";
import { openStore } from "../index.ts";
import { lineOf } from "../journal/entry.ts";
import { besides } from "./swap.ts";

/** Names that cannot be given just now. */
const failing = vi.hoisted((): { rename: ((to: string) => boolean) | null } => ({ rename: null }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    rename: async (from: string, to: string) => {
      if (failing.rename?.(to)) throw Object.assign(new Error("EIO: i/o error, rename"), { code: "EIO" });
      return real.rename(from, to);
    },
  };
});

const all = folders();
afterAll(all.clear);

const journalOf = async (data: string): Promise<string> =>
  join(data, "journal", (await readdir(join(data, "journal"))).sort().at(-1) ?? "");

describe("a data folder", () => {
  it("does what was written down by a process that was killed before it did it", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    await fill(store);
    const before = await contents(store);
    await store.close();
    // As if the process had been killed behind its last decision: the file was not closed, the database had not got it.
    const path = await journalOf(data);
    const lines = (await readFile(path, "utf8")).trim().split("\n").slice(0, -1);
    const n = lines.length + 1;
    const row = { id: 7, name: "Lê Văn Cường", key: "le van cuong", articleId: "", reason: null, erasedAt: "2026-01-02T03:04:05.000Z" };
    const line = lineOf({ type: "row", table: "erasures", row }, n, "2026-01-02T03:04:05.000Z");
    await rm(path);
    await writeFile(path.replace(".jsonl", ".open.jsonl"), `${[...lines, line].join("\n")}\n{"n":${n + 1},"at":"2026`);
    const again = await openStore({ data });
    expect((await again.erasures()).map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Lê Văn Cường"]);
    await again.erase({ name: "Trần Thị Bình", articleId: null, reason: null });
    expect((await again.erasures()).length).toBe(3);
    expect((await contents(again)).length).toBeGreaterThan(before.length);
    const after = await contents(again);
    await again.close();
    const { problems } = await rebuilt({ data }, data);
    expect(problems).toEqual([expect.stringMatching(/the last line \(\d+\) is torn/)]);
    const last = await openStore({ data });
    expect(await contents(last)).toBe(after);
    await last.close();
  }, 240_000);

  it("loses one decision with one line, and says so", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    for (const name of ["Nguyễn Văn An", "Lê Văn Cường", "Trần Thị Bình"]) await store.erase({ name, articleId: null, reason: null });
    await store.close();
    const path = await journalOf(data);
    await writeFile(path, (await readFile(path, "utf8")).replace("Lê Văn Cường", "Lê Văn Cươnh"));
    const { result, problems } = await rebuilt({ data }, data);
    expect(result.lost).toBe(1);
    expect(problems).toEqual([expect.stringMatching(/line 3 is damaged/)]);
    const again = await openStore({ data });
    expect((await again.erasures()).map(({ name }) => name)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
    await again.close();
  }, 240_000);

  it("whose database is gone is not taken for an empty one", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    await store.save(extracted(communes("một", 1)));
    const before = await contents(store);
    await store.close();
    await rm(join(data, "store"), { recursive: true });
    await expect(openStore({ data })).rejects.toMatchObject({ code: "to-rebuild", message: expect.stringContaining("thidua rebuild") });
    await rebuilt({ data }, data);
    const again = await openStore({ data });
    expect(await contents(again)).toBe(before);
    await again.close();
  }, 240_000);

  it("gets its new database whole or not at all, wherever the process is killed while it is put in place", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    await store.save(extracted(communes("một", 1)));
    const before = await contents(store);
    await store.close();
    // Killed while it was made: nothing has changed.
    await mkdir(await besides(data), { recursive: true });
    // Killed when it was whole and the old one was out of the way.
    const made = await besides(data);
    await rename(join(data, "store"), join(made, "store"));
    await writeFile(join(made, "complete"), "");
    const again = await openStore({ data });
    expect(await contents(again)).toBe(before);
    await again.close();
    expect((await readdir(data)).filter((name) => name.startsWith(".anew-"))).toEqual([]);
  }, 240_000);

  it("is not made again from nothing: what it has stays", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    await store.save(extracted(communes("một", 1)));
    const before = await contents(store);
    await store.close();
    // As an earlier version left it, or with the journal of another folder in mind.
    await rm(join(data, "journal"), { recursive: true });
    await expect(rebuilt({ data }, data)).rejects.toMatchObject({ code: "nothing-written" });
    expect((await readdir(data)).filter((name) => /^(?:\.anew-|store-before)/.test(name))).toEqual([]);
    const again = await openStore({ data });
    expect(await contents(again)).toBe(before);
    await again.close();
  }, 240_000);

  it("gets its new database from whoever opens it next, where putting it in place failed", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    for (const name of ["Nguyễn Văn An", "Lê Văn Cường"]) await store.erase({ name, articleId: null, reason: null });
    await store.close();
    const path = await journalOf(data);
    await writeFile(path, (await readFile(path, "utf8")).replace("Lê Văn Cường", "Lê Văn Cươnh"));
    failing.rename = (to) => to === join(data, "store");
    await expect(rebuilt({ data }, data)).rejects.toMatchObject({ code: "EIO" });
    failing.rename = null;
    const again = await openStore({ data });
    // Made again from what could be read.
    expect((await again.erasures()).map(({ name }) => name)).toEqual(["Nguyễn Văn An"]);
    await again.close();
    expect((await readdir(data)).filter((name) => name.startsWith(".anew-"))).toEqual([]);
  }, 240_000);

  const older = migrations().slice(0, -1);
  it.each(older.map(({ tag }, i) => [tag, i + 1] as const))(
    "of version %s is backed up, then brought up to date",
    async (tag, count) => {
      const data = await all.withDatabase();
      const old = await openEmbedded(data, { empty: true });
      await old.database.transaction(async (transaction) => {
        await migrateTo(transaction as unknown as typeof old.database, count);
        // What a version does not have yet is passed over.
        const row = JSON.stringify({
          ...{ ...communes("cũ", 3), published: "2020-05-10", published_end: "2020-05-10", content_hash: "x", extraction_hash: "y" },
          ...{
            fetched_at: "2026-01-01T00:00:00.000Z",
            warnings: [],
            movements: 0,
            figures: 0,
            awards: 0,
            words: "",
            saved_at: "2026-01-01",
          },
        });
        await transaction.execute(sql`insert into articles select * from json_populate_record(null::articles, ${row}::json)`);
      });
      await old.close();
      const store = await openStore({ data });
      expect((await store.article("cũ"))?.text).toBe(communes("cũ", 3).text);
      const before = await contents(store);
      await store.close();
      const kept = await readdir(join(data, "backups"));
      expect(kept.some((name) => name.startsWith(`before-upgrade-${tag}`))).toBe(true);
      if (count > 1) return;
      // What was there before the journal began is in the backup that it goes on from.
      const { problems } = await rebuilt({ data }, data);
      expect(problems).toEqual([]);
      const again = await openStore({ data });
      expect(await contents(again)).toBe(before);
      await again.close();
    },
    240_000,
  );

  it("of a newer version is left as it is", async () => {
    const data = await all.withDatabase();
    await (await openStore({ data })).close();
    const opened = await openEmbedded(data, { empty: true });
    await opened.database.execute(sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`);
    await opened.close();
    await expect(openStore({ data })).rejects.toMatchObject({ code: "newer", message: expect.stringContaining("Update the program") });
    expect(existsSync(join(data, "backups"))).toBe(false);
  }, 240_000);

  it("keeps what it has when somebody else holds it", async () => {
    const data = await all.withDatabase();
    const store = await openStore({ data });
    await expect(rebuilt({ data }, data)).rejects.toMatchObject({ code: "locked" });
    await store.save(extracted(communes("một", 1)));
    await store.close();
    await appendFile(await journalOf(data), "");
  }, 240_000);
});

import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { folders } from "../../test/remade.ts";
import type { Connection } from "../database/database.ts";
import { openEmbedded } from "../database/embedded.ts";
import { articleOrigins, erasures } from "../database/schema.ts";
import { keepOrigin } from "../snapshots/kept.ts";
import { applyEntry } from "./apply.ts";
import { type Entry, lineOf } from "./entry.ts";
import { openJournal } from "./journal.ts";
import { NO_NOTE } from "./note.ts";
import { recover } from "./recover.ts";

/** Done once: before a file that was found is opened, and when a new one was made. */
let meanwhile: (() => Promise<unknown>) | null = null;
let onceMade: (() => Promise<unknown>) | null = null;
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
      const [now, then, path] = [meanwhile, onceMade, String(args[0])];
      if (now !== null && path.endsWith(".open.jsonl")) {
        meanwhile = null;
        await now();
      }
      const handle = await real.open(...args);
      if (then !== null && args[1] === "ax") {
        onceMade = null;
        await then();
      }
      return handle;
    },
  };
});

const all = folders();
let data: string;
let connection: Connection;
beforeAll(async () => {
  data = await all.withDatabase();
  connection = await openEmbedded(data);
});
afterAll(async () => {
  await connection.close();
  await all.clear();
});

let next = 0;
/** A journal folder with the file of a process that was killed. */
async function left(...entries: Entry[]): Promise<{ folder: string; path: string }> {
  const folder = join(data, `journal-${next++}`);
  await mkdir(folder);
  const path = join(folder, "000001-20260102T030405Z-0a1b2c3d.open.jsonl");
  await writeFile(path, entries.map((entry, i) => `${lineOf(entry, i + 1, "2026-01-02T03:04:05.000Z")}\n`).join(""));
  return { folder, path };
}

const erased = (id: number, name: string): Entry => ({
  type: "row",
  table: "erasures",
  row: { id, name, key: name, articleId: "", reason: null, erasedAt: "2026-01-02T03:04:05.000Z" },
});

describe("what a killed process left", () => {
  it("may be closed by another that finds it at the same time", async () => {
    const { folder } = await left(erased(900, "Nguyễn Văn An"));
    meanwhile = () => recover(connection.database, folder);
    expect(await recover(connection.database, folder)).toBe(0);
    expect(meanwhile).toBeNull();
    expect((await connection.database.select().from(erasures).where(eq(erasures.id, 900))).length).toBe(1);
    expect(await readdir(folder)).toEqual(["000001-20260102T030405Z-0a1b2c3d.jsonl"]);
  });

  it("is never the file of a process that is just beginning it", async () => {
    const folder = join(data, `journal-${next++}`);
    const journal = openJournal(folder, true);
    // Whoever opens the store just then finds it held, or does not find it.
    onceMade = () => recover(connection.database, folder);
    await journal.add([{ type: "settled", id: 1, editor: "lan" }]);
    expect(onceMade).toBeNull();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/Z-[0-9a-f]{8}\.open\.jsonl$/)]);
    await recover(connection.database, folder);
    expect(await readdir(folder)).toEqual([expect.stringMatching(/\.open\.jsonl$/)]);
    await journal.close();
    expect(await readdir(folder)).toEqual([expect.stringMatching(/Z-[0-9a-f]{8}\.jsonl$/)]);
  });

  it("says where an article is archived only where nothing was said of it later", async () => {
    const origin = (articleId: string, digest: string): Entry => ({ type: "origin", articleId, archiveDigest: `sha256:${digest}` });
    const saved: Omit<Extract<Entry, { type: "article" }>, "id"> = {
      ...{ type: "article", before: "x", after: "y", fetchedAt: "", digest: "new", article: null, warnings: [] },
    };
    const ids = ["last", "saved-later", "said-twice", "elsewhere", "elsewhere-before"];
    for (const id of ids.slice(1)) await keepOrigin(connection.database, id, "sha256:new", NO_NOTE);
    const { folder } = await left(
      origin("last", "old"),
      ...[origin("saved-later", "old"), { ...saved, id: "saved-later" }],
      ...[origin("said-twice", "old"), origin("said-twice", "new")],
      ...[origin("elsewhere", "old"), origin("elsewhere-before", "newer")],
    );
    const others = [
      lineOf(origin("elsewhere-before", "new"), 1, "2026-01-02T03:04:04.000Z"),
      lineOf({ ...saved, id: "elsewhere" }, 2, "2026-01-02T03:04:06.000Z"),
    ];
    await writeFile(join(folder, "000002-20260102T030405Z-0a1b2c3e.jsonl"), `${others.join("\n")}\n`);
    await recover(connection.database, folder);
    const rows = await connection.database.select().from(articleOrigins);
    expect(Object.fromEntries(rows.map((row) => [row.articleId, row.archiveDigest]))).toEqual({
      ...{ last: "sha256:old", "saved-later": "sha256:new", "said-twice": "sha256:new" },
      ...{ elsewhere: "sha256:new", "elsewhere-before": "sha256:newer" },
    });
  });

  it("does not take back the ids that others were given meanwhile", async () => {
    await connection.database.execute(sql`select setval(pg_get_serial_sequence('erasures', 'id'), 5000)`);
    const entry = erased(1007, "Lê Văn Cường");
    if (entry.type !== "row") throw new Error("no row");
    expect(await applyEntry(connection.database, entry)).toBe(true);
    const [added] = await connection.database.insert(erasures).values({ name: "B", key: "b", articleId: "", reason: null }).returning();
    expect(added?.id).toBe(5001);
    // One that is ahead of the counter moves it on.
    const ahead = erased(7000, "Trần Thị Bình");
    if (ahead.type === "row") await applyEntry(connection.database, ahead);
    const [after] = await connection.database.insert(erasures).values({ name: "C", key: "c", articleId: "", reason: null }).returning();
    expect(after?.id).toBe(7001);
  });
});

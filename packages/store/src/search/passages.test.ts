import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anArticle, anExtraction } from "../../test/articles.ts";
import type { Connection } from "../database/database.ts";
import { openEmbedded } from "../database/embedded.ts";
import { save } from "../save.ts";
import { candidates } from "./passages.ts";

/** A step of a plan as `explain (analyze, format json)` tells it. */
interface Step {
  "Relation Name"?: string;
  "Actual Loops": number;
  Plans?: Step[];
}

const scans = (step: Step): Step[] => [...(step["Relation Name"] === "passages" ? [step] : []), ...(step.Plans ?? []).flatMap(scans)];

const ARTICLES = 30;
let folder: string;
let connection: Connection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-passages-"));
  connection = await openEmbedded(folder);
  for (let n = 1; n <= ARTICLES; n++)
    await save(
      connection.database,
      anExtraction(anArticle({ text: `Xã số ${n} có ${n * 7} hộ thoát nghèo, thu ngân sách vượt dự toán.` })),
    );
});
afterAll(async () => {
  await connection?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("passages of a store that nobody has analysed", () => {
  it("are looked at once, however many articles there are", async () => {
    const query = candidates(connection.database, "(thu <-> ngan) | (ngan <-> sach) | ho", { ranked: 400, read: 60 });
    const rows = await query;
    expect(rows).toHaveLength(ARTICLES);
    const explained = (await connection.database.execute(sql`explain (analyze, format json) ${query.getSQL()}`)) as unknown as {
      rows: { "QUERY PLAN": { Plan: Step }[] }[];
    };
    const plan = explained.rows[0]?.["QUERY PLAN"][0]?.Plan;
    expect(plan && scans(plan).map((step) => step["Actual Loops"])).toEqual([1]);
  });
});

import type { SQL } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Database } from "./database.ts";
import { keepPlannable } from "./statistics.ts";

/** A database that is only asked for its sizes, and notes which tables it looked through. */
function sized(pages: number, counted: number): { database: Database; grow(pages: number): void; analyzed: string[] } {
  const analyzed: string[] = [];
  const size = { pages, counted };
  const database = {
    execute: async (query: SQL) => {
      const text = JSON.stringify(query);
      const [, table] = /analyze (\w+)/.exec(text) ?? [];
      if (table === undefined) return { rows: [{ ...size }] };
      analyzed.push(table);
      if (table === "passages") size.counted = size.pages;
      return { rows: [] };
    },
  };
  const grow = (to: number): void => {
    size.pages = to;
  };
  return { database: database as unknown as Database, grow, analyzed };
}

afterEach(() => void vi.restoreAllMocks());

const TABLES = ["articles", "movements", "figures", "awards", "passages"];

describe("what a database knows of its tables", () => {
  it.each<[string, [pages: number, counted: number], [seconds: number, pages: number][], times: number]>([
    ["is counted once where nobody did", [1_000, 0], [[1, 1_000]], 1],
    ["is not where the store is small", [150, 0], [[11, 180]], 0],
    ["is not where somebody did", [1_000, 900], [[11, 1_100]], 0],
    [
      "is not looked at again at once",
      [1_000, 1_000],
      [
        [1, 9_000],
        [9, 9_000],
      ],
      0,
    ],
    [
      "is counted anew where the store has grown by half",
      [1_000, 0],
      [
        [11, 1_600],
        [22, 1_700],
      ],
      2,
    ],
  ])("%s", async (_, [pages, counted], looks, times) => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const { database, grow, analyzed } = sized(pages, counted);
    await keepPlannable(database);
    for (const [seconds, grown] of looks) {
      now = seconds * 1_000;
      grow(grown);
      await Promise.all([keepPlannable(database), keepPlannable(database)]);
    }
    expect(analyzed).toEqual(Array.from({ length: times }, () => TABLES).flat());
  });

  it("is looked at again where it could not be", async () => {
    const database = {
      execute: vi
        .fn()
        .mockRejectedValueOnce(new Error("gone"))
        .mockResolvedValue({ rows: [{ pages: 1, counted: 1 }] }),
    };
    await expect(keepPlannable(database as unknown as Database)).rejects.toThrow("gone");
    await keepPlannable(database as unknown as Database);
    expect(database.execute).toHaveBeenCalledTimes(2);
  });
});

import type { SQL } from "drizzle-orm";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Database } from "../database/database.ts";
import { frequenciesOf } from "./frequencies.ts";

/** A database that is only asked for its sizes and statistics; `read` counts how often the statistics were. */
function counting(): { database: Database; grow(pages: number): void; read(): number } {
  let pages = 1_000;
  let read = 0;
  const database = {
    execute: async (query: SQL) => {
      const text = JSON.stringify(query);
      if (text.includes("pg_stats")) return { rows: [{ passages: pages * 5, words: ["xa"], shares: [++read / 10] }] };
      return { rows: text.includes("relpages") ? [{ counted: pages, pages }] : [] };
    },
  };
  const grow = (to: number): void => {
    pages = to;
  };
  return { database: database as unknown as Database, grow, read: () => read };
}

afterEach(() => void vi.restoreAllMocks());

describe("how often words stand in a store", () => {
  // Seconds behind the first look, pages then, and how often the statistics were read by the end.
  it.each<[string, [seconds: number, pages: number][], number]>([
    ["is read once for questions in a row", [[1, 1_000]], 1],
    ["is not looked at again at once, however much was imported", [[9, 9_000]], 1],
    ["is read anew where the store has grown by half and more", [[11, 1_600]], 2],
    ["is not where it has grown a little", [[11, 1_400]], 1],
    [
      "is read anew each time that it has",
      [
        [11, 1_600],
        [22, 1_700],
        [33, 2_600],
      ],
      3,
    ],
    ["is read anew after a while, grown or not", [[301, 1_000]], 2],
  ])("%s", async (_, looks, expected) => {
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => now);
    const { database, grow, read } = counting();
    await frequenciesOf(database);
    for (const [seconds, pages] of looks) {
      now = seconds * 1_000;
      grow(pages);
      await Promise.all([frequenciesOf(database), frequenciesOf(database)]);
    }
    expect(read()).toBe(expected);
  });
});

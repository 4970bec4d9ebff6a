import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ASKED } from "./asked.ts";
import { benchWeb, type WebRow } from "./run.ts";
import { webPage, writeWebPage } from "./table.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-web-page-"));
afterAll(() => rmSync(folder, { recursive: true }));

const row = (records: number, what: string, p95: number): WebRow => ({
  records,
  what,
  p50: 1.25,
  p95,
  most: 90,
  processor: null,
  load: 0.5,
});

describe("the benchmark of the tables", () => {
  it("every request of it is answered by a small store, and walked to its end", async () => {
    const told: string[] = [];
    const rows = await benchWeb({ records: 120, times: 1, pages: 3, browser: false, say: (line) => told.push(line) });
    expect(rows.map(({ what }) => what)).toEqual(expect.arrayContaining(ASKED.map(([what]) => what)));
    expect(rows.every(({ records, p50, p95, most }) => records >= 120 && p50 > 0 && p95 >= p50 && most >= p95)).toBe(true);
    expect(rows.every(({ processor }) => (processor ?? 0) > 0)).toBe(true);
    expect(told[0]).toMatch(/^\d+ records of 50 articles$/);
  }, 240_000);

  it("its page has a line a row, the slowest first as bars, and the machine", () => {
    const page = webPage([row(1_000, "quick", 4), row(1_000, "slow", 40)], "a machine");
    expect(page).toContain("| 1,000 | quick | 1.3 | 4.0 | 90 |  | 0.5 |");
    expect(page).toContain(`slow   ${"█".repeat(40)} 40 ms\nquick  ████ 4.0 ms`);
    expect(page).toMatch(/Machine: a machine\.\n$/);
  });

  it("a run takes the place of the one over as many records, and leaves the others", () => {
    writeWebPage([row(5, "a", 1), row(5, "b", 1)], folder);
    writeWebPage([row(7, "a", 2)], folder);
    const path = writeWebPage([row(5, "c", 3)], folder);
    const kept = JSON.parse(readFileSync(join(folder, "web.json"), "utf8")) as WebRow[];
    expect(kept.map(({ records, what }) => `${records} ${what}`)).toEqual(["5 c", "7 a"]);
    expect(readFileSync(path, "utf8")).toContain("| 7 | a |");
  });
});

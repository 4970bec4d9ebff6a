import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { benchPage, machine, writeBenchPage } from "./page.ts";
import { growthPage, speedPage } from "./pages.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-pages-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("a page of a benchmark", () => {
  it("has its command, its table and the machine", () => {
    const rounds = [{ extractSeconds: 3, segmentSeconds: 2, ratio: 1.5 }];
    const page = benchPage(speedPage({ megabytes: 20, rounds, ratio: 1.5 }), "a machine");
    expect(page).toContain("`npm run evals -- bench speed --write`");
    expect(page).toContain("| 1 | 3.00 | 2.00 | 1.50 |");
    expect(page).toMatch(/\*\*1\.50\*\*[\s\S]*Machine: a machine\.\n$/);
  });

  it("draws its longest bar forty wide, and every bar", () => {
    const row = { shape: "articles", size: 1024, seconds: 0.5, perByte: 2 };
    const page = benchPage(growthPage([row, { ...row, shape: "html", perByte: 0.001 }]), "");
    expect(page).toContain(`articles  ${"█".repeat(40)} × 2.00`);
    expect(page).toContain("html      █ × 0.00");
  });

  it("is written where it is told", () => {
    const page = growthPage([{ shape: "a", size: 1, seconds: 1, perByte: 1 }]);
    expect(readFileSync(writeBenchPage(page, folder), "utf8")).toBe(benchPage(page, machine()));
  });
});

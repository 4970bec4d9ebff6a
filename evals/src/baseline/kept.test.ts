import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluate } from "../evaluate.ts";
import { readBaseline } from "./baseline.ts";
import { signed } from "./compare.ts";
import { QUALITY_PAGE, qualityPage } from "./page.ts";

/*
 * The whole of the gold and its questions. Where this fails, `npm run evals -- --report report.html` shows what is worse and why; where
 * nothing is worse, `npm run evals -- bless --reason WHY` moves the baseline and its page.
 */
describe("the kept baseline", { timeout: 300_000 }, async () => {
  const kept = readBaseline();
  const { report, baseline } = await evaluate({ baseline: kept });

  it("nothing is worse than it", () => {
    expect(report.change?.worse).toEqual([]);
  });

  it("is what is measured now", () => {
    const moved = report.change?.changedArticles.length ?? 0;
    const said = Object.entries(report.change?.strictF1 ?? {}).map(([kind, interval]) => `${kind} ${signed(interval)}`);
    expect(moved === 0 ? [] : [`${moved} articles count otherwise: ${said.join(", ")}; bless it`]).toEqual([]);
    expect({ ...baseline, reasons: kept.reasons }).toEqual(kept);
  });

  it("has its page", () => {
    expect(readFileSync(QUALITY_PAGE, "utf8")).toBe(qualityPage(kept));
  });

  it("no quote is out of place, and no answer says what no quote holds", () => {
    expect(report.whole.grounded).toBe(1);
    expect([report.questions?.written.unfaithful, report.questions?.written.uncited]).toEqual([[], 0]);
  });
});

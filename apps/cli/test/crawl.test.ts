import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "@thidua/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPortal, type Portal } from "../../scraper/test/portal.ts";
import { thidua } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-crawl-"));
const sources = join(folder, "sources.yaml");
const data = join(folder, "data");
let portal: Portal;

beforeAll(async () => {
  portal = await openPortal();
  writeFileSync(
    sources,
    `sources:\n  - id: thu\n    name: Cổng thử\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true\n`,
  );
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

describe("thidua crawl", () => {
  it("gathers a portal, and asks for no article again whose address it knows", async () => {
    const counts = (out: string) => (/^thu: (\d+) \D+ (\d+)/.exec(out) ?? []).slice(1).map(Number);
    const first = await thidua(["crawl", "--sources", sources, "--data", data]);
    const [pages = 0, articles = 0] = counts(first.out);
    expect(articles).toBeGreaterThan(1);
    const second = await thidua(["crawl", "--sources", sources, "--data", data, "--lang", "en"]);
    const [pagesAgain = 0, articlesAgain = 0] = counts(second.out);
    expect(pagesAgain).toBeLessThan(pages);
    expect(articlesAgain).toBeLessThan(articles);
  }, 120_000);

  it("answers from what it gathered", async () => {
    const { out } = await thidua(["ask", "Những tập thể nào được Chủ tịch UBND tỉnh tặng Bằng khen?", "--format", "json", "--data", data]);
    const answer = JSON.parse(out) as Answer;
    expect(answer.status).toBe("answered");
    expect(answer.citations[0]?.quote).toContain("tặng Bằng khen");
    expect(answer.citations[0]?.url).toContain(portal.base);
  }, 60_000);

  it.each([
    [["--sources", "khong-co.yaml"], /không đọc được tệp nguồn/],
    [["--since", "31/01/2024"], /--since/],
    [["--max-pages", "nhiều"], /--max-pages/],
    [["--source", "khac", "--sources", sources], /không có nguồn “khac”/],
  ])("%j is wrong usage", async (args, why) => {
    const { code, err } = await thidua(["crawl", ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

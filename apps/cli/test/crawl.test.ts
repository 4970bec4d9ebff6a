import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer } from "@thidua/core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { madeArticle } from "../../scraper/test/made-articles.ts";
import { openPortal, type Portal } from "../../scraper/test/portal.ts";
import { BIN, ROOT, thidua } from "./command-line.ts";

vi.setConfig({ testTimeout: 180_000 });

const SIZE = 8;
const folder = mkdtempSync(join(tmpdir(), "thidua-crawl-"));
const sources = join(folder, "sources.yaml");
const data = join(folder, "data");
let portal: Portal;

beforeAll(async () => {
  portal = await openPortal(SIZE, 100);
  writeFileSync(
    sources,
    `contact: thu@example.vn\nsources:\n  - id: thu\n    name: Cổng thử\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true\n`,
  );
});
afterAll(async () => {
  await portal.close();
  rmSync(folder, { recursive: true });
});

/** The command, killed as soon as it has saved an article. */
function killed(): Promise<void> {
  const child = spawn(process.execPath, [BIN, "crawl", "--sources", sources, "--data", data, "--log", "json"], { cwd: ROOT });
  return new Promise((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (text.includes('"saved":"new"')) child.kill("SIGKILL");
    });
    child.on("close", () => resolve());
  });
}

describe("thidua crawl", () => {
  it("killed in the middle, goes on where it was, and says so as JSON", async () => {
    await killed();
    const before = portal.asked.length;
    const { code, out, err } = await thidua(["crawl", "--sources", sources, "--data", data, "--log", "json", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^thu: \d+ pages, \d+ articles, \d+ new/);
    const events = err
      .trim()
      .split("\n")
      .map(
        (line) => JSON.parse(line) as { type: string; time: string; resumed?: boolean; saved?: string; summary?: { unfinished: boolean } },
      );
    expect(events.find(({ type }) => type === "source")?.resumed).toBe(true);
    expect(events.at(-1)).toMatchObject({ type: "summary", summary: { unfinished: false } });
    expect(portal.asked.slice(before).filter(({ path }) => path === "/tin-tuc")).toEqual([]);
    expect(portal.asked.every(({ headers }) => headers["user-agent"]?.includes("thu@example.vn"))).toBe(true);
  });

  it("run again, takes only what is new or changed", async () => {
    portal.change(2, "Đính chính: có 77 hộ được giúp dựng lại nhà.");
    const { code, out, err } = await thidua(["crawl", "--sources", sources, "--data", data]);
    expect(code).toBe(0);
    expect(out).toBe(`thu: ${SIZE + 1} trang, ${SIZE} bài, 0 mới, 1 đổi, ${SIZE - 1} như cũ\n`);
    expect(err).toContain(`thu: changed: ${madeArticle(2).title}`);
  });

  it("answers from what it gathered", async () => {
    const { title, paragraphs } = madeArticle(1);
    const [, place = "", year = ""] = /huyện (.+) tổng kết .* năm (\d{4})/.exec(title) ?? [];
    const [, count = ""] = /có (\d+) sáng kiến/.exec(paragraphs.join(" ")) ?? [];
    const question = `Năm ${year}, huyện ${place} có bao nhiêu sáng kiến được công nhận?`;
    const { out } = await thidua(["ask", question, "--format", "json", "--data", data]);
    const answer = JSON.parse(out) as Answer;
    expect(answer.status).toBe("answered");
    expect(answer.answer).toContain(`${count} sáng kiến`);
    expect(answer.citations[0]?.quote).toContain("sáng kiến được công nhận");
    expect(answer.citations[0]?.url).toContain(portal.base);
  });

  it("imports the same articles from what it archived", async () => {
    const again = join(folder, "again");
    const files = readdirSync(join(data, "warc")).map((name) => join(data, "warc", name));
    const { err } = await thidua(["import", ...files, "--data", again, "--lang", "en"]);
    expect(err).toMatch(new RegExp(`new ${SIZE}, changed 1,`));
    const listed = async (where: string) => {
      const { openStore } = await import("@thidua/store");
      const store = await openStore({ data: where });
      const { items } = await store.articles({ limit: 200 });
      const texts = await Promise.all(items.map(({ id }) => store.article(id)));
      await store.close();
      return texts.map((article) => ({ ...article, fetchedAt: "" })).sort((a, b) => ((a.id ?? "") < (b.id ?? "") ? -1 : 1));
    };
    expect(await listed(again)).toEqual(await listed(data));
  });

  it("an archive is nothing for extract, which reads one article at a time", async () => {
    const file = join(data, "warc", readdirSync(join(data, "warc"))[0] ?? "");
    const { code, err } = await thidua(["extract", file]);
    expect(code).toBe(3);
    expect(err).toMatch(/thidua import/);
  });

  it.each([
    [["--sources", "khong-co.yaml"], /không đọc được tệp nguồn/],
    [["--sources", join(ROOT, "package.json")], /sources\.yaml: /],
    [["--since", "31/01/2024"], /--since/],
    [["--max-pages", "nhiều"], /--max-pages/],
    [["--log", "xml"], /--log nhận một trong/],
    [["--source", "khac", "--sources", sources], /không có nguồn “khac”/],
  ])("%j is wrong usage", async (args, why) => {
    const { code, err } = await thidua(["crawl", ...args]);
    expect(code).toBe(2);
    expect(err).toMatch(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

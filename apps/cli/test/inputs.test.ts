import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Extraction } from "@thidua/core";
import { extractionSchema } from "@thidua/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, thidua } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-inputs-"));
const path = (name: string) => join(folder, name);
const GOOD = join(ROOT, "evals/gold/development/dev-01.txt");

beforeAll(() => {
  mkdirSync(path("folder"));
  writeFileSync(path("empty.txt"), "");
  writeFileSync(path("blank.txt"), " \n\t\n");
  writeFileSync(path("binary.txt"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3]));
  // A PNG with all its parts, whose check sums are wrong: what decodes it complains.
  writeFileSync(
    path("flawed.png"),
    Buffer.from(
      "89504e470d0a1a0a0000000d4948445200000008000000080800000000000000000000000349444154010203000000000000000049454e4400000000",
      "hex",
    ),
  );
  writeFileSync(path("large.txt"), Buffer.alloc(50 * 1024 * 1024, "Phong trào thi đua. "));
  writeFileSync(path("invalid.txt"), Buffer.from(Array.from({ length: 400 }, (_, i) => (i % 3 === 0 ? 0xff : 0x80 + (i % 64)))));
  copyFileSync(GOOD, path("good.txt"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const BAD: [name: string, why: RegExp][] = [
  ["missing.txt", /không có tệp này/],
  ["folder", /là thư mục/],
  ["empty.txt", /rỗng|trống/],
  ["blank.txt", /rỗng|trống/],
  ["binary.txt", /nhị phân|ảnh|không phải văn bản/],
  ["flawed.png", /OCR/],
  ["large.txt", /quá giới hạn/],
  ["invalid.txt", /UTF-8|bảng mã|không phải văn bản/],
];

describe("thidua extract", () => {
  it.each(BAD)("%s: one clear line, exit code 3, the good one still printed", async (name, why) => {
    const { code, out, err } = await thidua(["extract", path(name), path("good.txt")]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(new RegExp(`^thidua: .*${name.replace(".", "\\.")}: `));
    expect(err).toMatch(why);
    expect(code).toBe(3);
    const lines = out.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect((JSON.parse(lines[0] ?? "") as { input: string }).input).toBe(path("good.txt"));
  });

  it("prints one valid, grounded extraction a file", async () => {
    const { code, out, err } = await thidua(["extract", path("good.txt"), GOOD, "--format", "jsonl"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const extractions = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Extraction);
    expect(extractions).toHaveLength(2);
    for (const extraction of extractions) {
      extractionSchema.parse(extraction);
      const records = [...extraction.movements, ...extraction.figures, ...extraction.awards];
      expect(records.length).toBeGreaterThan(10);
      for (const { start, end, quote } of records) expect(extraction.article.text.slice(start, end)).toBe(quote);
    }
  });

  it("reads standard input", async () => {
    const { code, out } = await thidua(["extract", "-"], {
      input: "Tin tỉnh Hà Nam\n\nNăm qua, tỉnh có thêm 21 xã về đích nông thôn mới.\n",
    });
    expect(code).toBe(0);
    expect((JSON.parse(out) as Extraction).figures.map(({ value, unit }) => [value, unit])).toEqual([[21, "xã"]]);
  });

  it.each([
    [["extract"], /cần ít nhất một tệp/],
    [["extract", "--fromat", "json", "x.txt"], /--fromat/],
    [["extract", "--format", "xml", "x.txt"], /--format nhận một trong/],
    [["extrct", "x.txt"], /không có lệnh “extrct”/],
    [["ask"], /cần một câu hỏi/],
    [["serve", "--port", "many"], /cổng “many”/],
  ] as [string[], RegExp][])("%j is wrong usage: exit code 2 and one line", async (args, why) => {
    const { code, out, err } = await thidua(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).toMatch(why);
  });

  it("keeps a hostile file name to one harmless line", async () => {
    const { err } = await thidua(["extract", path("no\nsuch\u001b[31m.txt")]);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err).not.toContain("\u001b");
  });
});

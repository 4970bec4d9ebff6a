import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Award, Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/index.ts";

// Invented: three years of one form, told in sentences of their own.
const COUNTS = [
  ["2021", 15, 22],
  ["2022", 18, 30],
  ["2023", 25, 41],
] as const;
const SENTENCES = COUNTS.map(
  ([year, units, people]) => `Năm ${year}, Chủ tịch UBND tỉnh tặng Bằng khen cho ${units} tập thể, ${people} cá nhân.`,
);
const text = SENTENCES.join(" ");
const province = { name: "Cao Bằng", level: "province", province: "Cao Bằng", code: null } as const;

function award(year: string, kind: "collective" | "individual", count: number, sentence: string): Award {
  const start = text.indexOf(sentence);
  return {
    kind: "award",
    id: `${year}-${kind}`,
    quote: sentence,
    start,
    end: start + sentence.length,
    confidence: 1,
    engine: "editor",
    review: "accepted",
    rule: "made",
    basis: {},
    award: "bang-khen",
    rank: null,
    name: "Bằng khen",
    authority: { level: "province", name: "Chủ tịch UBND tỉnh" },
    recipient: { kind, name: null, count },
    status: "conferred",
    time: { start: year, end: year, text: `Năm ${year}` },
    place: null,
    movement: null,
    decision: null,
  };
}

const extraction: Extraction = {
  article: {
    id: "ba-nam",
    url: "https://vi-du.vn/ba-nam",
    source: "vi-du",
    title: "Cao Bằng: ba năm khen thưởng",
    publishedAt: "2024-01-12",
    author: null,
    province,
    text,
    contentHash: "ba-nam",
    fetchedAt: "2026-01-01T00:00:00Z",
  },
  movements: [],
  figures: [],
  awards: COUNTS.flatMap(([year, units, people], i) => [
    award(year, "collective", units, SENTENCES[i] as string),
    award(year, "individual", people, SENTENCES[i] as string),
  ]),
  warnings: [],
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-series-"));
  store = await openStore({ data: folder });
  await store.save(extraction);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("awards over the years", () => {
  test.each<[string, string[]]>([
    ["Số Bằng khen của Chủ tịch UBND tỉnh Cao Bằng qua các năm 2021 - 2023?", ["Tăng **29**", "**37**", "**48**", "**66**"]],
    ["Số tập thể ở Cao Bằng được Chủ tịch UBND tỉnh tặng Bằng khen qua các năm?", ["Tăng **10**", "**15 tập thể**", "**25 tập thể**"]],
    ["Trung bình mỗi năm Chủ tịch UBND tỉnh Cao Bằng tặng bao nhiêu Bằng khen giai đoạn 2021 - 2023?", ["**50,33**", "(37 + 48 + 66) : 3"]],
    ["Năm nào Chủ tịch UBND tỉnh Cao Bằng tặng nhiều Bằng khen nhất?", ["Nhiều nhất: **Năm 2023**"]],
    ["nam nao chu tich ubnd tinh cao bang tang it bang khen nhat", ["Ít nhất: **Năm 2021**"]],
  ])("%s", async (question, parts) => {
    const answer = await ask(store, { question });
    expect(answer.status).toBe("answered");
    for (const part of parts) expect(answer.answer).toContain(part);
    for (const { articleId, quote, start, end } of answer.citations) {
      expect(articleId).toBe("ba-nam");
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  test.each([
    "Trung bình mỗi năm Cao Bằng có bao nhiêu Huân chương Lao động giai đoạn 2021 - 2023?",
    "Số Giấy khen ở Cao Bằng qua các năm?",
  ])("%s: nobody wrote it", async (question) => {
    expect((await ask(store, { question })).status).toBe("no_data");
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Award, type Extraction, type Figure, fold } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/index.ts";

// Invented: a table of years, a person's own number, a giver in capitals over the decision, what was given beside what was asked for.
const HEAD = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH";
const BUILT = [
  "Năm 2019 hội xây 4 căn nhà tình thương.",
  "Năm 2020 hội xây 6 căn nhà tình thương.",
  "Năm 2021 hội xây 3 căn nhà tình thương.",
];
const PLANTED = ["Năm 2019 hội viên trồng 120 ha quế.", "Năm 2021 hội viên trồng 80 ha quế."];
const DEBT = ["Dư nợ vốn vay năm 2019 là 12 tỷ đồng.", "Dư nợ vốn vay năm 2020 là 15 tỷ đồng."];
const OWN = "Anh Vũ Đức Tâm, hội viên ở thôn Nà Bó, là tác giả của 9 sáng kiến trong năm 2020.";
const GIVEN = "Tặng Bằng khen của Chủ tịch UBND tỉnh cho 14 tập thể.";
const ASKED = "Hội nghị suy tôn, đề nghị Thủ tướng Chính phủ tặng Bằng khen cho Hội Nông dân xã Lũng Cao.";
const TANKS = "Năm 2021 hội làm mới 36 bể nước và sửa chữa 12 bể nước cho hội viên, tập trung ở các huyện Bảo Lạc, Hà Quảng.";
const OFFICES = [
  "Bộ Giao thông vận tải tặng Bằng khen cho 116 cá nhân.",
  "Công đoàn Giao thông vận tải Việt Nam tặng Bằng khen cho 342 cá nhân.",
];
const TITLE = "Hội Nông dân tỉnh Cao Bằng với mái ấm tình thương";
const text = [`${HEAD}`, ...BUILT, ...PLANTED, ...DEBT, OWN, GIVEN, ASKED, TANKS, ...OFFICES].join("\n\n");
const province = { name: "Cao Bằng", level: "province", province: "Cao Bằng", code: null } as const;

const evidence = (id: string, sentence: string) => ({
  id,
  quote: sentence,
  start: text.indexOf(sentence),
  end: text.indexOf(sentence) + sentence.length,
  confidence: 1,
  engine: "editor" as const,
  review: "accepted" as const,
  rule: "made",
  basis: {},
});

function figure(sentence: string, indicator: string, words: string, value: number, unit: string, year: string): Figure {
  return {
    kind: "figure",
    ...evidence(`${indicator}-${year}`, sentence),
    indicator,
    value,
    unit,
    text: words,
    comparator: "eq",
    status: "actual",
    time: { start: year, end: year, text: `năm ${year}` },
    place: province,
    movement: null,
  };
}

function award(sentence: string, status: Award["status"], authority: Award["authority"], recipient: Award["recipient"]): Award {
  return {
    kind: "award",
    ...evidence(`${status}-${recipient.count}`, sentence),
    award: "bang-khen",
    rank: null,
    name: "Bằng khen",
    authority,
    recipient,
    status,
    time: null,
    place: province,
    movement: null,
    decision: null,
  };
}

const extraction: Extraction = {
  article: {
    id: "mai-am",
    url: "https://vi-du.vn/mai-am",
    source: "vi-du",
    title: TITLE,
    publishedAt: "2022-01-12",
    author: null,
    province,
    text,
    contentHash: "mai-am",
    fetchedAt: "2026-01-01T00:00:00Z",
  },
  movements: [],
  figures: [
    ...[4, 6, 3].map((count, i) => figure(BUILT[i] as string, "số căn nhà tình thương", `${count} căn`, count, "căn", `${2019 + i}`)),
    figure(PLANTED[0] as string, "diện tích quế trồng", "120 ha", 120, "ha", "2019"),
    figure(PLANTED[1] as string, "diện tích quế trồng", "80 ha", 80, "ha", "2021"),
    figure(DEBT[0] as string, "dư nợ vốn vay", "12 tỷ đồng", 12e9, "đồng", "2019"),
    figure(DEBT[1] as string, "dư nợ vốn vay", "15 tỷ đồng", 15e9, "đồng", "2020"),
    figure(TANKS, "số bể nước làm mới", "36 bể nước", 36, "bể nước", "2021"),
    figure(TANKS, "số bể nước sửa chữa", "12 bể nước", 12, "bể nước", "2021"),
    figure(OWN, "số sáng kiến", "9 sáng kiến", 9, "sáng kiến", "2020"),
  ],
  awards: [
    award(GIVEN, "conferred", { level: "province", name: HEAD }, { kind: "collective", name: null, count: 14 }),
    award(
      OFFICES[0] as string,
      "conferred",
      { level: "ministry", name: "Bộ Giao thông vận tải" },
      { kind: "individual", name: null, count: 116 },
    ),
    award(
      OFFICES[1] as string,
      "conferred",
      { level: "ministry", name: "Công đoàn Giao thông vận tải Việt Nam" },
      { kind: "individual", name: null, count: 342 },
    ),
    award(
      ASKED,
      "proposed",
      { level: "prime-minister", name: "Thủ tướng Chính phủ" },
      { kind: "collective", name: "Hội Nông dân xã Lũng Cao", count: null },
    ),
  ],
  warnings: [],
};

let folder: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-range-"));
  store = await openStore({ data: folder });
  await store.save(extraction);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const bothWays = (question: string): string[] => [question, fold(question)];

describe("sums over a range of years", () => {
  test.each<[string, string[], string[]]>([
    [
      "Từ năm 2019 đến hết năm 2021 Hội Nông dân tỉnh Cao Bằng xây tổng cộng bao nhiêu căn nhà tình thương?",
      ["**13 căn**", "4 căn", "6 căn", "3 căn"],
      [],
    ],
    ["Giai đoạn 2019 - 2021 Cao Bằng xây tổng cộng mấy căn nhà tình thương?", ["**13 căn**"], []],
    ["Từ 2019 đến 2020 Cao Bằng xây tổng cộng bao nhiêu căn nhà tình thương?", ["**10 căn**"], ["3 căn"]],
    ["Từ năm 2020 đến hết năm 2021 Cao Bằng xây tổng cộng bao nhiêu căn nhà tình thương?", ["**9 căn**"], ["4 căn"]],
    ["Từ năm 2019 đến năm 2021 hội viên Cao Bằng trồng tổng cộng bao nhiêu ha quế?", ["**200 ha**", "chưa đủ các năm"], ["Tổng cộng"]],
    ["Năm 2020 Cao Bằng xây bao nhiêu căn nhà tình thương?", ["**6 căn**"], ["3 căn", "4 căn"]],
  ])("%s", async (question, parts, none) => {
    for (const one of bothWays(question)) {
      const answer = await ask(store, { question: one });
      expect(answer.status, one).toBe("answered");
      for (const part of parts) expect(answer.answer).toContain(part);
      for (const part of none) expect(answer.answer).not.toContain(part);
    }
  });

  test("the year that is missing is named", async () => {
    const answer = await ask(store, { question: "Từ năm 2019 đến năm 2021 hội viên Cao Bằng trồng tổng cộng bao nhiêu ha quế?" });
    expect(answer.notes.join(" ")).toContain("Chưa có số liệu năm 2020");
  });

  test("what stands at a time is not added up", async () => {
    for (const question of bothWays(
      "Từ năm 2019 đến năm 2020 tổng cộng dư nợ vốn vay của Hội Nông dân tỉnh Cao Bằng là bao nhiêu tỷ đồng?",
    ))
      expect((await ask(store, { question })).answer).not.toContain("27");
  });
});

describe("whose it is, and whether it was given", () => {
  test.each([
    "Năm 2020 Hội Nông dân tỉnh Cao Bằng có bao nhiêu sáng kiến?",
    "Năm 2020 Công đoàn Giao thông Vận tải Cao Bằng có bao nhiêu sáng kiến?",
    "Năm 2020 Cao Bằng có bao nhiêu sáng kiến được công nhận?",
    "Năm 2018 anh Vũ Đức Tâm có bao nhiêu sáng kiến?",
    "Năm 2022 Cao Bằng xây bao nhiêu căn nhà tình thương?",
    "Những đơn vị nào của Cao Bằng được đề nghị tặng Huân chương Lao động?",
    "Những đơn vị nào của Cao Bằng được suy tôn, đề nghị Chủ tịch UBND tỉnh tặng Bằng khen?",
  ])("%s: nobody wrote it", async (question) => {
    for (const one of bothWays(question)) expect((await ask(store, { question: one })).status, one).toBe("no_data");
  });

  test.each<[string, string[], string[]]>([
    ["Anh Vũ Đức Tâm ở Cao Bằng có bao nhiêu sáng kiến năm 2020?", ["9 sáng kiến"], []],
    [
      "Những ai, đơn vị nào của Cao Bằng được suy tôn, đề nghị Thủ tướng Chính phủ tặng Bằng khen?",
      ["Lũng Cao", "đề nghị"],
      ["14 tập thể"],
    ],
    ["Bộ GTVT tặng Bằng khen cho bao nhiêu cá nhân ở Cao Bằng?", ["116 cá nhân"], ["342", "458"]],
    ["Cao Bằng có tổng cộng bao nhiêu cá nhân được tặng Bằng khen?", ["116 cá nhân", "342 cá nhân"], ["458"]],
    ["Chủ tịch UBND tỉnh Cao Bằng tặng Bằng khen cho bao nhiêu tập thể?", ["14 tập thể", "của Chủ tịch UBND tỉnh"], [HEAD, "Lũng Cao"]],
  ])("%s", async (question, parts, none) => {
    for (const one of bothWays(question)) {
      const answer = await ask(store, { question: one });
      expect(answer.status, one).toBe("answered");
      for (const part of parts) expect(answer.answer).toContain(part);
      for (const part of none) expect(answer.answer).not.toContain(part);
    }
  });
});

describe("places that are asked together", () => {
  test.each(bothWays("Năm 2021 huyện Bảo Lạc và huyện Hà Quảng cộng lại có bao nhiêu bể nước?"))(
    "%s: what one sentence counts for more places is not theirs",
    async (question) => expect((await ask(store, { question })).answer).not.toContain("48"),
  );
});

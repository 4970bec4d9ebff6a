import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Award, type Extraction, type Figure, fold } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/index.ts";

// Invented: one organisation's report, with counts of two districts in it, a change over two years, two sums of commendations, a rule.
const SAID = {
  debt: "Nguồn vốn ủy thác qua Hội có tỷ lệ nợ quá hạn 0,42%.",
  models: "Các cấp hội duy trì 615 mô hình tiết kiệm.",
  districts: "Bảo Lạc và Hà Quảng mỗi huyện chưa tới 40 câu lạc bộ gia đình.",
  income: "Thu nhập bình quân của hội viên từ 31,5 triệu đồng/người năm 2020 lên 36,2 triệu đồng/người năm 2021.",
  poor: "Hộ nghèo do phụ nữ làm chủ ở vùng cao còn 14,5%, trong khi bình quân toàn tỉnh là 6,25%.",
  founders: "Đề án khởi nghiệp giúp 9 phụ nữ mở cửa hàng năm 2018, năm 2019: 17.",
  given: "Năm 2021, Chủ tịch UBND tỉnh tặng Bằng khen cho 25 tập thể và 40 cá nhân.",
  handed: "Ngay tại hội nghị, Chủ tịch UBND tỉnh tặng Bằng khen cho 3 tập thể.",
  mother: "Mẹ Lục Thị Pảo, xã Thạch Lâm, huyện Bảo Lâm, được phong tặng danh hiệu Bà mẹ Việt Nam anh hùng năm 2014.",
  rule: "Cơ sở hội muốn được xét tặng Giấy khen phải hoàn thành toàn bộ chỉ tiêu thi đua.",
  farmers: "Dự hội nghị có nhiều nông dân, đại biểu là nông dân giỏi.",
} as const;
const text = Object.values(SAID).join("\n\n");
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

function figure(sentence: string, indicator: string, words: string, value: number, unit: string, year: string | null): Figure {
  return {
    kind: "figure",
    ...evidence(`${indicator}-${value}`, sentence),
    indicator,
    value,
    unit,
    text: words,
    comparator: "eq",
    status: "actual",
    time: year === null ? null : { start: year, end: year, text: `năm ${year}` },
    place: province,
    movement: null,
  };
}

function award(sentence: string, count: number, kind: "collective" | "individual"): Award {
  return {
    kind: "award",
    ...evidence(`award-${count}`, sentence),
    award: "bang-khen",
    rank: null,
    name: "Bằng khen",
    authority: { level: "province", name: "Chủ tịch UBND tỉnh" },
    recipient: { kind, name: null, count },
    status: "conferred",
    time: null,
    place: province,
    movement: null,
    decision: null,
  };
}

const mother: Award = {
  ...award(SAID.mother, 1, "individual"),
  ...evidence("mother", SAID.mother),
  award: "ba-me-viet-nam-anh-hung",
  name: "Bà mẹ Việt Nam anh hùng",
  authority: { level: "state", name: null },
  recipient: { kind: "individual", name: "Lục Thị Pảo", count: null },
  time: { start: "2014", end: "2014", text: "năm 2014" },
  place: { name: "Thạch Lâm", level: "commune", province: "Cao Bằng", code: null },
};

const extraction: Extraction = {
  article: {
    id: "phu-nu",
    url: "https://vi-du.vn/phu-nu",
    source: "vi-du",
    title: "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng tổng kết phong trào thi đua năm 2021",
    publishedAt: "2021-12-20",
    author: null,
    province,
    text,
    contentHash: "phu-nu",
    fetchedAt: "2022-01-01T00:00:00.000Z",
  },
  movements: [],
  figures: [
    figure(SAID.debt, "tỷ lệ nợ quá hạn", "0,42%", 0.42, "%", null),
    figure(SAID.models, "số mô hình tiết kiệm được duy trì", "615 mô hình", 615, "mô hình", null),
    figure(SAID.districts, "số câu lạc bộ gia đình Bảo Lạc và Hà Quảng mỗi huyện", "40 câu lạc bộ", 40, "câu lạc bộ", null),
    figure(SAID.income, "thu nhập bình quân của hội viên", "31,5 triệu đồng/người", 31_500_000, "đồng/người", "2020"),
    figure(SAID.income, "thu nhập bình quân của hội viên", "36,2 triệu đồng/người", 36_200_000, "đồng/người", "2021"),
    figure(SAID.poor, "tỷ lệ hộ nghèo do phụ nữ làm chủ", "14,5%", 14.5, "%", null),
    figure(SAID.poor, "tỷ lệ hộ nghèo do phụ nữ làm chủ", "6,25%", 6.25, "%", null),
    figure(SAID.founders, "số phụ nữ mở cửa hàng đề án khởi nghiệp giúp", "9 phụ nữ", 9, "phụ nữ", "2018"),
    figure(SAID.founders, "số phụ nữ mở cửa hàng đề án khởi nghiệp giúp", "17", 17, "phụ nữ", "2019"),
  ],
  awards: [award(SAID.given, 25, "collective"), award(SAID.given, 40, "individual"), award(SAID.handed, 3, "collective"), mother],
  warnings: [],
};

let store: Store;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-whose-"));
  store = await openStore({ data: folder });
  await store.save(extraction);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

// The question, what its answer must hold, and what it must not.
const ANSWERED: readonly [string, readonly string[], readonly string[]][] = [
  ["Tỷ lệ nợ quá hạn vốn ủy thác của Hội LHPN tỉnh Cao Bằng là bao nhiêu?", ["0,42%"], []],
  ["Hội Liên hiệp Phụ nữ tỉnh Cao Bằng có bao nhiêu mô hình tiết kiệm?", ["615"], []],
  ["Từ 2020 đến 2021 thu nhập bình quân của hội viên phụ nữ Cao Bằng tăng thêm bao nhiêu triệu?", ["4,7", "31,5", "36,2"], []],
  ["Thu nhập bình quân của hội viên phụ nữ Cao Bằng năm 2021 so với năm trước tăng bao nhiêu?", ["4,7"], []],
  ["Ở Cao Bằng hộ nghèo do phụ nữ làm chủ vùng cao hơn bình quân toàn tỉnh mấy điểm phần trăm?", ["8,25"], []],
  ["Ở Cao Bằng, năm 2019 phụ nữ mở cửa hàng nhiều hơn năm 2018 bao nhiêu người?", ["**8"], []],
  ["Tổng số tập thể, cá nhân được Chủ tịch UBND tỉnh Cao Bằng tặng Bằng khen năm 2021 là bao nhiêu?", ["**65**"], ["**68**", "**43**"]],
  ["Ai là Bà mẹ Việt Nam anh hùng ở xã Thạch Lâm, Bảo Lâm, phong tặng năm nào?", ["Lục Thị Pảo", "2014"], []],
  ["Cơ sở hội ở Cao Bằng muốn được xét tặng Giấy khen phải thế nào?", ["hoàn thành toàn bộ chỉ tiêu"], ["được đề nghị tặng"]],
];

describe("answered", () => {
  for (const [question, parts, others] of ANSWERED)
    for (const typed of [question, fold(question)])
      test(typed, async () => {
        const answer = await ask(store, { question: typed });
        const said = answer.answer.replaceAll("\\", "");
        expect(answer.status, said).toBe("answered");
        for (const part of parts) expect(said).toContain(part);
        for (const part of others) expect(said).not.toContain(part);
      });
});

// Another organisation's number, a part's told for the whole, a year, a giver or a class that no sentence has.
const REFUSED: readonly string[] = [
  "Tỷ lệ nợ quá hạn vốn ủy thác của Hội Nông dân tỉnh Cao Bằng là bao nhiêu?",
  "Tỷ lệ nợ quá hạn vốn ủy thác của Hội Cựu chiến binh tỉnh Cao Bằng là bao nhiêu?",
  "Liên minh Hợp tác xã tỉnh Cao Bằng có bao nhiêu mô hình tiết kiệm?",
  "Cao Bằng có bao nhiêu câu lạc bộ gia đình?",
  "Huyện Trùng Khánh có bao nhiêu câu lạc bộ gia đình?",
  "Từ 2018 đến 2020 thu nhập bình quân của hội viên phụ nữ Cao Bằng tăng thêm bao nhiêu triệu?",
  "Số mô hình tiết kiệm của phụ nữ Cao Bằng năm 2015?",
  "Ai là Bà mẹ Việt Nam anh hùng ở xã Lý Bôn, Bảo Lâm, phong tặng năm nào?",
  "Giám đốc Công an tỉnh Cao Bằng tặng Bằng khen cho bao nhiêu tập thể năm 2021?",
  "Hội viên phụ nữ Cao Bằng nhận Huân chương Lao động hạng Nhất gồm những ai?",
];

describe("refused", () => {
  for (const question of REFUSED)
    for (const typed of [question, fold(question)])
      test(typed, async () => {
        const answer = await ask(store, { question: typed });
        expect(answer.status, answer.answer).toBe("no_data");
      });
});

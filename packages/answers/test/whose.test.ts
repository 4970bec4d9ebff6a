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
  bridges: "Đoàn viên huyện Bảo Lạc xây được 14 cầu bê tông; Hà Quảng, 9 cây cầu; Thạch An, 5 cây.",
  recruits: "Giao quân đủ 1.650/1.650 công dân.",
  cameras: "Camera an ninh ở các chi hội tăng từ 94 lên 261 mắt.",
  teachers: "Cô giáo Nông Thị Mến và thầy giáo Lý Văn Toản được Giám đốc Sở GD&ĐT tặng Giấy khen.",
  nick: "Ông Nguyễn Văn Nhơn (Hai Nhơn), xã Thạch Lâm, năm 2020 được Thủ tướng Chính phủ tặng Bằng khen.",
  aimed: "Hai xã Đức Long và Lý Bôn đang phấn đấu về đích nông thôn mới.",
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

function person(name: string, sentence: string, slug: Award["award"], called: string, authority: Award["authority"]): Award {
  return {
    ...award(sentence, 1, "individual"),
    ...evidence(name, sentence),
    award: slug,
    name: called,
    authority,
    recipient: { kind: "individual", name, count: null },
  };
}

const at = (one: Figure, name: string): Figure => ({ ...one, place: { name, level: "district", province: "Cao Bằng", code: null } });

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
    at(figure(SAID.bridges, "số cầu bê tông được xây", "14 cầu", 14, "cầu", null), "Bảo Lạc"),
    at(figure(SAID.bridges, "số cây cầu Hà Quảng", "9 cây cầu", 9, "cây cầu", null), "Hà Quảng"),
    at(figure(SAID.bridges, "số cây Thạch An", "5 cây", 5, "cây", null), "Thạch An"),
    figure(SAID.recruits, "số công dân được giao quân đủ", "1.650/1.650 công dân", 1650, "công dân", null),
    figure(SAID.cameras, "số mắt camera an ninh ở các chi hội", "94", 94, "mắt", null),
    figure(SAID.cameras, "số mắt camera an ninh ở các chi hội", "261 mắt", 261, "mắt", null),
  ],
  awards: [
    award(SAID.given, 25, "collective"),
    award(SAID.given, 40, "individual"),
    award(SAID.handed, 3, "collective"),
    mother,
    person("Nông Thị Mến", SAID.teachers, "giay-khen", "Giấy khen", { level: "province-agency", name: "Giám đốc Sở GD&ĐT" }),
    person("Lý Văn Toản", SAID.teachers, "giay-khen", "Giấy khen", { level: "province-agency", name: "Giám đốc Sở GD&ĐT" }),
    person("Nguyễn Văn Nhơn", SAID.nick, "bang-khen", "Bằng khen", { level: "prime-minister", name: "Thủ tướng Chính phủ" }),
  ],
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
  ["Năm 2021 Cao Bằng có đạt chỉ tiêu giao quân 1.650 công dân không?", ["Có, đạt", "1.650/1.650"], []],
  ["Camera an ninh ở các chi hội Cao Bằng tăng thêm bao nhiêu mắt?", ["Tăng **167 mắt**"], []],
  ["Những giáo viên nào ở Cao Bằng được Giám đốc Sở GD&ĐT tặng Giấy khen?", ["Nông Thị Mến", "Lý Văn Toản"], []],
  ["Ông Hai Nhơn ở Thạch Lâm được khen thưởng gì?", ["Nguyễn Văn Nhơn", "Bằng khen"], []],
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

test("what three districts have together, though each is counted by another word", async () => {
  const answer = await ask(store, { question: "Đoàn viên huyện Bảo Lạc, Hà Quảng, Thạch An xây tổng cộng mấy cây cầu?" });
  for (const part of ["**28", "14 cầu", "9 cây cầu", "5 cây"]) expect(answer.answer).toContain(part);
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
  "Xã Lý Bôn được công nhận đạt chuẩn nông thôn mới ngày nào?",
  "Bộ trưởng Bộ LĐTBXH tặng Bằng khen cho bao nhiêu tập thể của Cao Bằng?",
  "Đoàn viên huyện Trùng Khánh xây mấy cây cầu?",
  "Những học sinh nào ở Cao Bằng được Bộ trưởng Bộ GD&ĐT tặng Giấy khen?",
  "Ông Ba Nhơn ở Thạch Lâm được khen thưởng gì?",
  "Camera an ninh ở các chi hội Lạng Sơn tăng thêm bao nhiêu mắt?",
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

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Award, Extraction, Figure, Movement, Place } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/index.ts";

// Invented: a few provinces told by an article each, asked as staff ask over a store of many.
type Told = Partial<Omit<Figure, "time">> & { time?: [string | null, string | null, string?] };

const province = (name: string): Place => ({ name, level: "province", province: name, code: null });

interface Made {
  id: string;
  province: string | null;
  published: string;
  title: string;
  text: string;
  figures?: readonly (readonly [sentence: string, words: string, indicator: string, value: number, unit: string, told?: Told])[];
  awards?: readonly (readonly [sentence: string, words: string, award: Partial<Award>])[];
  movements?: readonly (readonly [sentence: string, name: string, launcher: string | null])[];
}

function extraction(made: Made): Extraction {
  const place = made.province === null ? null : province(made.province);
  const { text } = made;
  const evidence = (id: string, sentence: string, words: string) => {
    const start = text.indexOf(sentence);
    const at = start + sentence.indexOf(words);
    return {
      id: `${made.id}-${id}`,
      quote: sentence,
      start,
      end: start + sentence.length,
      confidence: 1,
      engine: "editor" as const,
      review: "accepted" as const,
      rule: "made",
      basis: { recipient: { how: "stated" as const, start: at, end: at + words.length } },
    };
  };
  const timeOf = (time: Told["time"]) => (time === undefined ? null : { start: time[0], end: time[1], text: time[2] ?? "" });
  return {
    article: {
      id: made.id,
      url: `https://vi-du.vn/${made.id}`,
      source: "vi-du",
      title: made.title,
      publishedAt: made.published,
      author: null,
      province: place,
      text,
      contentHash: made.id,
      fetchedAt: "2026-01-01T00:00:00Z",
    },
    figures: (made.figures ?? []).map(([sentence, words, indicator, value, unit, told = {}], i) => ({
      kind: "figure",
      ...evidence(`f${i}`, sentence, words),
      indicator,
      value,
      unit,
      text: words,
      comparator: "eq",
      status: "actual",
      place,
      movement: null,
      ...told,
      time: timeOf(told.time),
    })),
    awards: (made.awards ?? []).map(([sentence, words, award], i) => ({
      kind: "award",
      ...evidence(`a${i}`, sentence, words),
      award: "bang-khen",
      rank: null,
      name: "Bằng khen",
      authority: { level: null, name: null },
      recipient: { kind: "unspecified", name: null, count: null },
      status: "conferred",
      time: null,
      place,
      movement: null,
      decision: null,
      ...award,
    })),
    movements: (made.movements ?? []).map(
      ([sentence, name, launcher], i): Movement => ({
        kind: "movement",
        ...evidence(`m${i}`, sentence, name),
        start: text.indexOf(sentence) + sentence.indexOf(name),
        end: text.indexOf(sentence) + sentence.indexOf(name) + name.length,
        quote: name,
        name,
        campaign: null,
        launcher,
        level: null,
        place,
        time: null,
        mentions: [],
      }),
    ),
    warnings: [],
  };
}

const BESIDE = "Hội Phụ nữ huyện phát động “Mỗi tuần một việc lành”; Công an huyện với phong trào “Ba không trong tuổi trẻ Công an”.";
const VETERANS =
  "Hội Cựu chiến binh có phong trào “Cựu chiến binh hiến đất mở đường”, Hội LHPN huyện giữ phong trào “Nhà sạch, vườn xanh”.";
const MINES = "Từ đầu năm Công ty để xảy ra 6 vụ tai nạn.";
const ROADS = "Năm 2020, toàn tỉnh xảy ra 347 vụ tai nạn giao thông, làm chết 198 người.";
const POOR_SON_LA = "Tỷ lệ hộ nghèo của tỉnh còn 12,4% năm 2023; hộ cận nghèo còn 4,5%.";
const POOR_LAI_CHAU = "Đến cuối năm 2023, tỷ lệ hộ nghèo còn 19,8%.";
const DISTRICT = "Riêng huyện Mộc Châu, tỷ lệ hộ nghèo chỉ còn 2,1%.";
const VETERAN_POOR = "Tỷ lệ hộ cựu chiến binh nghèo còn 1,1%.";
const GROWTH = "Tốc độ tăng GRDP cả năm đạt 6,42% (kế hoạch đề ra 8%); thu ngân sách đạt 31.200 tỷ đồng, bằng 116% dự toán.";
const YEAR = "Trong năm, Thủ tướng Chính phủ tặng Bằng khen cho 63 tập thể, cá nhân trong tỉnh.";
const SERIES = "Chủ tịch nước đã tặng Huân chương Lao động cho 17 trường hợp (hạng Nhất 02, hạng Nhì 15).";
const COUNTED = "Toàn Khối được khen 06 Huân chương Lao động hạng Ba, 21 Bằng khen của Thủ tướng Chính phủ.";
const BRAVE = "Anh Lò Văn Hịch được Chủ tịch nước tặng Huân chương Dũng cảm vì cứu người trong lũ.";
const BRAVE_TOO = "Huân chương Dũng cảm được trao cho chị Hồ Thị Mận, thôn Pa Hy.";
const BUILT = "Giai đoạn 2021 - 2022 tỉnh Lai Châu từng làm xong 5.120 căn nhà.";
const RULED = "Theo Quy chế của Khối thi đua, đơn vị dẫn đầu hai năm liền sẽ được xét đề nghị tặng Cờ thi đua.";
const FOUR = "Bốn tháng qua, Chủ tịch UBND tỉnh tặng Giấy khen cho 318 tập thể, 742 cá nhân; riêng xóa nhà tạm là 96 tập thể.";
const SAYS = "Phong trào của Công ty lan tới từng ca sản xuất.";

const year = (one: string): Told => ({ time: [one, one, `năm ${one}`] });
const MADE: readonly Made[] = [
  {
    id: "son-la",
    province: "Sơn La",
    published: "2024-01-10",
    title: "Sơn La: thi đua từ việc nhỏ",
    text: [`Tỉnh Sơn La tổng kết năm.`, BESIDE, VETERANS, POOR_SON_LA, DISTRICT, VETERAN_POOR, BRAVE].join("\n\n"),
    movements: [
      [BESIDE, "Mỗi tuần một việc lành", "Hội Phụ nữ huyện"],
      [BESIDE, "Ba không trong tuổi trẻ Công an", "Công an huyện"],
      [VETERANS, "Cựu chiến binh hiến đất mở đường", "Hội Cựu chiến binh"],
      [VETERANS, "Nhà sạch, vườn xanh", "Hội LHPN huyện"],
    ],
    figures: [
      [POOR_SON_LA, "12,4%", "tỷ lệ hộ nghèo của tỉnh", 12.4, "%", year("2023")],
      [POOR_SON_LA, "4,5%", "tỷ lệ hộ cận nghèo", 4.5, "%", year("2023")],
      [
        DISTRICT,
        "2,1%",
        "tỷ lệ hộ nghèo",
        2.1,
        "%",
        { ...year("2023"), place: { name: "Mộc Châu", level: "district", province: "Sơn La", code: null } },
      ],
      [VETERAN_POOR, "1,1%", "tỷ lệ hộ cựu chiến binh nghèo", 1.1, "%", year("2023")],
    ],
    awards: [
      [
        BRAVE,
        "Lò Văn Hịch",
        {
          award: "huan-chuong-dung-cam",
          name: "Huân chương Dũng cảm",
          authority: { level: "state", name: "Chủ tịch nước" },
          recipient: { kind: "individual", name: "Lò Văn Hịch", count: null },
        },
      ],
    ],
  },
  {
    id: "lai-chau",
    province: "Lai Châu",
    published: "2024-01-12",
    title: "Lai Châu nhìn lại một năm",
    text: ["Tỉnh Lai Châu họp tổng kết.", POOR_LAI_CHAU, BRAVE_TOO, BUILT, RULED].join("\n\n"),
    figures: [
      [BUILT, "5.120 căn nhà", "số căn nhà làm xong", 5120, "căn nhà", { time: ["2021", "2022", "Giai đoạn 2021 - 2022"] }],
      [POOR_LAI_CHAU, "19,8%", "tỷ lệ hộ nghèo", 19.8, "%", { time: ["2023", "2023", "cuối năm 2023"] }],
    ],
    awards: [
      [
        BRAVE_TOO,
        "Hồ Thị Mận",
        {
          award: "huan-chuong-dung-cam",
          name: "Huân chương Dũng cảm",
          authority: { level: "state", name: null },
          recipient: { kind: "individual", name: "Hồ Thị Mận", count: null },
        },
      ],
    ],
  },
  {
    id: "quang-ninh",
    province: "Quảng Ninh",
    published: "2020-11-14",
    title: "Mỏ than vào ca ba",
    text: ["Công ty Than Hòn Gai ở Quảng Ninh bước vào ca ba.", SAYS, MINES].join("\n\n"),
    figures: [[MINES, "6 vụ", "số vụ tai nạn", 6, "vụ", year("2020")]],
  },
  {
    id: "binh-dinh",
    province: "Bình Định",
    published: "2021-01-05",
    title: "Bình Định giữ đường bình yên",
    text: ["Tỉnh Bình Định họp bàn.", ROADS, SERIES, COUNTED].join("\n\n"),
    figures: [[ROADS, "347 vụ", "số vụ tai nạn giao thông toàn tỉnh xảy ra", 347, "vụ", year("2020")]],
    awards: [
      [
        SERIES,
        "hạng Nhất 02",
        {
          award: "huan-chuong-lao-dong",
          rank: 1,
          name: "hạng Nhất",
          authority: { level: "state", name: "Chủ tịch nước" },
          recipient: { kind: "unspecified", name: null, count: 2 },
        },
      ],
      [
        COUNTED,
        "21 Bằng khen",
        {
          authority: { level: "prime-minister", name: "Thủ tướng Chính phủ" },
          recipient: { kind: "unspecified", name: null, count: 21 },
        },
      ],
    ],
  },
  {
    id: "lam-dong",
    province: "Lâm Đồng",
    published: "2026-02-06",
    title: "Lâm Đồng phát động thi đua",
    text: ["Lâm Đồng tổng kết năm 2025.", GROWTH, YEAR, FOUR].join("\n\n"),
    figures: [
      [GROWTH, "6,42%", "tốc độ tăng GRDP", 6.42, "%", year("2025")],
      [GROWTH, "8%", "tốc độ tăng GRDP", 8, "%", { ...year("2025"), status: "target" }],
      [GROWTH, "31.200 tỷ đồng", "thu ngân sách", 31.2e12, "đồng", year("2025")],
      [GROWTH, "116%", "thu ngân sách so với dự toán", 116, "%", year("2025")],
    ],
    awards: [
      ...(
        [
          ["318 tập thể", "collective", 318],
          ["742 cá nhân", "individual", 742],
          ["96 tập thể", "collective", 96],
        ] as const
      ).map(
        ([words, kind, count]) =>
          [
            FOUR,
            words,
            {
              award: "giay-khen",
              name: "Giấy khen",
              authority: { level: "province", name: "Chủ tịch UBND tỉnh" },
              recipient: { kind, name: null, count },
            },
          ] as const,
      ),
      [
        YEAR,
        "63 tập thể, cá nhân",
        {
          authority: { level: "prime-minister", name: "Thủ tướng Chính phủ" },
          recipient: { kind: "unspecified", name: null, count: 63 },
          time: { start: "2025", end: "2025", text: "Trong năm" },
        },
      ],
    ],
  },
];

let store: Store;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-free-"));
  store = await openStore({ data: folder });
  for (const made of MADE) await store.save(extraction(made));
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

// Status, what must be told and what must not, in the statements or in the notes; then the question.
const CASES: readonly [question: string, status: string, told: readonly string[], untold: readonly string[]][] = [
  // Who launched it is who is asked for, not a neighbour in the sentence.
  [
    "cho tôi danh sách các phong trào của hội phụ nữ",
    "answered",
    ["Mỗi tuần một việc lành", "Nhà sạch, vườn xanh"],
    ["Ba không", "Cựu chiến binh hiến đất"],
  ],
  ["Danh sách phong trào của công an", "answered", ["Ba không trong tuổi trẻ Công an"], ["Mỗi tuần", "Nhà sạch", "bản ghi"]],
  ["Phong trào của Hội Cựu chiến binh", "answered", ["Cựu chiến binh hiến đất mở đường"], ["Nhà sạch", "Ba không"]],
  ["phong trao cua hoi cuu chien binh", "answered", ["Cựu chiến binh hiến đất mở đường"], ["Nhà sạch", "Ba không"]],
  ["Phong trào do Bộ Công an phát động", "no_data", [], ["Ba không"]],
  ["Các phong trào của Hội Nông dân", "no_data", [], ["hiến đất", "Nhà sạch"]],
  ["Phong trào của Ngân hàng", "no_data", [], ["Công ty"]],
  // One side is told, and which is missing; what measures something else is no side.
  ["so sánh hộ nghèo Sơn La với An Giang", "answered", ["12,4%", "Chưa có số liệu của An Giang"], ["4,5%", "2,1%"]],
  ["so sánh tỷ lệ hộ nghèo Sơn La và Lai Châu", "answered", ["12,4%", "19,8%", "Lai Châu** nhiều hơn"], ["2,1%"]],
  ["so sánh số vụ tai nạn giao thông Bình Định và Quảng Ninh", "answered", ["347 vụ", "Chưa có số liệu của Quảng Ninh"], ["6 vụ", "341"]],
  ["Tổng tỷ lệ hộ nghèo của Sơn La và Lai Châu", "answered", ["12,4%", "19,8%"], ["32,2"]],
  // Provinces beside provinces, of all their households.
  [
    "Tỉnh nào có tỷ lệ hộ nghèo thấp nhất?",
    "answered",
    ["Thấp nhất trong các tỉnh có số liệu: Tỷ lệ hộ nghèo của tỉnh: **12,4%**", "19,8%"],
    ["2,1%", "4,5%", "1,1%"],
  ],
  ["Tỉnh nào có tỷ lệ hộ nghèo cao nhất?", "answered", ["19,8%", "12,4%"], ["2,1%", "4,5%"]],
  ["Huyện nào của Lai Châu có tỷ lệ hộ nghèo cao nhất?", "no_data", [], ["19,8%"]],
  // A result is held against its own aim.
  ["Thu ngân sách Lâm Đồng 2025 có đạt dự toán không?", "answered", ["Có, đạt", "116% dự toán"], ["8%)", "chỉ tiêu 8%"]],
  ["GRDP Lâm Đồng 2025", "answered", ["Tốc độ tăng GRDP: **6,42%**"], ["Không có bản ghi", "31.200"]],
  // The year's count is not told as its first months'.
  ["Bằng khen Thủ tướng Lâm Đồng 6 tháng đầu năm 2025", "answered", ["Chưa có số riêng của kỳ được hỏi", "63 tập thể, cá nhân"], []],
  ["Bằng khen Thủ tướng Lâm Đồng năm 2025", "answered", ["63 tập thể, cá nhân"], ["Chưa có số riêng"]],
  // An award's name stands beside its rank, and what a count counts is told.
  [
    "ai duoc tang huan chuong lao dong o binh dinh",
    "answered",
    ["**02** Huân chương Lao động hạng Nhất của Chủ tịch nước"],
    ["02** được tặng"],
  ],
  [
    "Bình Định được bao nhiêu Bằng khen của Thủ tướng?",
    "answered",
    ["**21** Bằng khen của Thủ tướng Chính phủ đã được trao tặng"],
    ["21** được tặng"],
  ],
  // A few names are told with their places, not asked back.
  ["Huân chương Dũng cảm tặng cho ai?", "answered", ["Lò Văn Hịch", "Hồ Thị Mận", "Theo nơi: ", "Sơn La"], []],
  // What is done, what a rule says and what is counted already answer nothing.
  ["Lai Châu còn bao nhiêu căn nhà chưa làm xong?", "no_data", [], ["5.120"]],
  ["Lai Châu làm xong bao nhiêu căn nhà?", "answered", ["5.120"], []],
  ["Khối thi đua ở Lai Châu đơn vị nào dẫn đầu?", "no_data", [], ["Quy chế"]],
  ["Lâm Đồng tổng cộng bao nhiêu Giấy khen?", "answered", ["1.060", "318", "742"], ["1.156"]],
  // A class of the award that was asked about before.
  [
    "Bình Định được bao nhiêu Huân chương Lao động? => trong đó hạng Nhất mấy cái?",
    "answered",
    ["**02** Huân chương Lao động hạng Nhất"],
    [],
  ],
  ["Sơn La còn bao nhiêu hộ nghèo? => trong đó hạng Nhất mấy cái?", "no_data", [], ["Huân chương"]],
  ["co phong trao gi o son la", "answered", ["Nhà sạch, vườn xanh"], ["Huân chương"]],
  ["Có bao nhiêu Huân chương Dũng cảm?", "clarify", [], ["Lò Văn Hịch"]],
];

describe("asked freely over several provinces", () => {
  test.each(CASES)("%s", async (question, status, told, untold) => {
    const [last = "", ...history] = question.split(" => ").reverse();
    const answer = await ask(store, { question: last, history: history.reverse() });
    const statements = answer.answer
      .split("\n")
      .filter((line) => !line.startsWith("> "))
      .join("\n");
    const said = `${statements}\n${answer.notes.join("\n")}`;
    expect(answer.status, said).toBe(status);
    for (const words of told) expect(said).toContain(words);
    for (const words of untold) expect(said).not.toContain(words);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCopy } from "./alike.ts";
import { shinglesOf } from "./shingles.ts";
import { signatureOf } from "./signature.ts";

/** Chance with a seed, so that the made set is the same every time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const HEADS = [
  "Huyện",
  "Xã",
  "Sở Y tế",
  "Hội Nông dân",
  "Trường Trung học",
  "Công an tỉnh",
  "Hợp tác xã",
  "Đoàn Thanh niên",
  "Khối thi đua",
];
const DEEDS = [
  "làm mới đường liên thôn",
  "mở lớp học ban đêm",
  "trồng rừng gỗ lớn",
  "khơi thông kênh mương",
  "dựng lại nhà cho hộ khó khăn",
  "bán nông sản qua mạng",
  "hiến đất mở rộng sân trường",
  "khám bệnh không lấy tiền",
  "đưa nước sạch về bản",
  "giữ rừng đầu nguồn",
  "sửa cầu tràn",
  "nuôi cá lồng trên hồ",
  "thu gom rác trên sông",
];
const HOW = [
  "được nhân dân hưởng ứng",
  "nhờ cán bộ gương mẫu đi đầu",
  "bằng vốn góp của cộng đồng",
  "theo nghị quyết của chi bộ",
  "trong đợt cao điểm chào mừng ngày lễ lớn",
];
const CLOSE = [
  "Hội nghị thống nhất phương hướng năm tới",
  "Các đại biểu nêu nhiều kinh nghiệm hay",
  "Nhiều cách làm được đề nghị nhân rộng",
  "Phong trào tiếp tục lan tỏa ở cơ sở",
];

/** A report of eight paragraphs; one of the same form for every seed: the same sentences about other places, with other numbers. */
function report(seed: number): string[] {
  const next = chance(seed * 7_919 + 13);
  const pick = (all: readonly string[]) => all[Math.floor(next() * all.length)] ?? "";
  const n = (most: number) => 2 + Math.floor(next() * most);
  const place = `${pick(HEADS)} số ${seed + 1}`;
  const year = 2010 + Math.floor(next() * 15);
  return [
    `Sáng ngày ${n(26)}/${n(10)}, ${place} tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm ${year}, với sự tham dự của ${n(400)} đại biểu.`,
    ...Array.from(
      { length: 5 },
      () =>
        `Trong năm, ${place} đã ${pick(DEEDS)} và ${pick(DEEDS)}, ${pick(HOW)}; có ${n(900)} lượt người tham gia, đạt ${n(98)},${n(8)}% kế hoạch, làm lợi ${n(700)} triệu đồng.`,
    ),
    `${pick(CLOSE)}. ${pick(CLOSE)}, gắn với nhiệm vụ chính trị của địa phương, đơn vị.`,
    `Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho ${n(60)} tập thể và ${n(150)} cá nhân có thành tích xuất sắc trong phong trào thi đua năm ${year}.`,
  ];
}

/** What is done to an article on its way to another portal. */
const COPIES: [name: string, copy: (paragraphs: string[], next: () => number) => string][] = [
  ["as it is", (all) => all.join("\n\n")],
  ["with a word before it", (all) => `Theo Cổng thông tin điện tử tỉnh, ngày hôm qua: ${all.join("\n\n")}`],
  ["with a source behind it", (all) => `${all.join("\n\n")}\n\nNguồn: Báo của tỉnh. Tin và ảnh: Cộng tác viên. Ghi rõ nguồn khi đăng lại.`],
  ["without a paragraph", (all, next) => all.filter((_, i) => i !== Math.floor(next() * 6)).join("\n\n")],
  ["without its lead", (all) => all.slice(1).join("\n\n")],
  ["with one word in thirty another", (all, next) => all.join("\n\n").replace(/\p{L}+/gu, (word) => (next() < 1 / 30 ? "khác" : word))],
  ["in another order", (all) => [...all.slice(4), ...all.slice(0, 4)].join("\n\n")],
  ["decomposed, in capitals, on one line", (all) => all.join(" ").normalize("NFD").toUpperCase()],
  [
    "with a paragraph of its own",
    (all) =>
      `${all.join("\n\n")}\n\nTrước đó, đoàn công tác đã đến thăm, tặng quà gia đình chính sách và động viên cán bộ, nhân viên trạm y tế trực ngày nghỉ.`,
  ],
];
const SIBLINGS: [name: string, sibling: (paragraphs: string[], next: () => number) => string][] = [
  [
    "the report of the next year, written over the last",
    (all, next) => all.join("\n\n").replace(/\d+/g, (digits) => String(1 + Math.floor(next() * 10 ** digits.length))),
  ],
  [
    "half of its numbers are others",
    (all, next) =>
      all
        .join("\n\n")
        .replace(/\d+/g, (digits, at: number) => (at % 2 === 0 ? digits : String(1 + Math.floor(next() * 10 ** digits.length)))),
  ],
  [
    "a quotation in an article about something else",
    (all, next) => `${all[7] ?? ""}\n\n${report(1_000 + Math.floor(next() * 1e6)).join("\n\n")}`,
  ],
];

describe("copies in a made set", () => {
  const texts: { text: string; group: string }[] = [];
  for (let seed = 0; seed < 60; seed++) {
    const next = chance(seed + 1);
    const paragraphs = report(seed);
    for (const [, copy] of COPIES) texts.push({ text: copy(paragraphs, next), group: `article ${seed}` });
    SIBLINGS.forEach(([name, sibling]) => {
      texts.push({ text: sibling(paragraphs, next), group: `${name} ${seed}` });
    });
  }
  const read = texts.map(({ text, group }) => {
    const shingles = shinglesOf(text);
    return { shingles, group, signature: signatureOf(shingles) };
  });

  it("are found, of near pairs at least 95 in 100, and 95 in 100 that are found are copies", () => {
    const byBand = new Map<string, number[]>();
    read.forEach(({ signature }, i) => {
      signature?.bands.forEach((band, at) => {
        const key = `${at} ${band}`;
        byBand.set(key, [...(byBand.get(key) ?? []), i]);
      });
    });
    const candidates = new Set<number>();
    for (const same of byBand.values())
      for (const one of same) for (const other of same) if (one < other) candidates.add(one * read.length + other);
    const count = { right: 0, wrong: 0 };
    for (const pair of candidates) {
      const [one, other] = [read[Math.floor(pair / read.length)], read[pair % read.length]];
      if (one === undefined || other === undefined || !isCopy(one.shingles, other.shingles)) continue;
      count[one.group === other.group ? "right" : "wrong"]++;
    }
    const pairs = 60 * ((COPIES.length * (COPIES.length - 1)) / 2);
    expect(count.right / pairs).toBeGreaterThanOrEqual(0.95);
    expect(count.right / (count.right + count.wrong)).toBeGreaterThanOrEqual(0.95);
  });

  it("exact ones have one key, whatever their spaces, capitals and composition", () => {
    for (let group = 0; group < 60; group++) {
      const key = (name: string) =>
        read[group * (COPIES.length + SIBLINGS.length) + COPIES.findIndex(([one]) => one === name)]?.signature?.textKey;
      expect(key("as it is")).toBe(key("decomposed, in capitals, on one line"));
      expect(key("as it is")).not.toBe(key("without its lead"));
    }
  });
});

it("a text is a copy of itself from twelve words on, both ways alike, and comparing never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.lorem({ maxCount: 60 }), (odd, words) => {
      const [one, other] = [shinglesOf(odd), shinglesOf(words)];
      expect(isCopy(one, other)).toBe(isCopy(other, one));
      expect(isCopy(other, other)).toBe(other.words.length >= 12);
      expect(signatureOf(other) === null).toBe(other.words.length < 12);
    }),
  );
});

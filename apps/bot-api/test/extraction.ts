import { type Extraction, extractionSchema } from "@thidua/core";

const text =
  "Tỉnh Hà Giang phát động phong trào “Chung sức xây dựng nông thôn mới”. Năm 2020, toàn tỉnh có 41 xã đạt chuẩn nông thôn mới. Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể. Hội đồng đề nghị tặng Cờ thi đua của Chính phủ cho huyện Quang Bình.";
const place = { name: "Hà Giang", level: "province", province: "Hà Giang", code: "02" };
const time = { start: "2020", end: "2020", text: "Năm 2020" };

function evidence(id: string, quote: string) {
  const start = text.indexOf(quote);
  return { id, quote, start, end: start + quote.length, confidence: 0.9, engine: "rules", review: "unreviewed", rule: "test", basis: {} };
}

/** One invented article with a record of every kind. */
export const extraction: Extraction = extractionSchema.parse({
  article: {
    id: "ha-giang-2020",
    url: "https://example.gov.vn/ha-giang",
    source: "test",
    title: "Hà Giang tổng kết phong trào thi đua năm 2020",
    publishedAt: "2020-12-20",
    author: null,
    province: place,
    text,
    contentHash: "0".repeat(64),
    fetchedAt: "2026-01-01T00:00:00Z",
  },
  movements: [
    {
      ...evidence("ha-giang-2020-m1", "Tỉnh Hà Giang phát động phong trào “Chung sức xây dựng nông thôn mới”."),
      kind: "movement",
      name: "Chung sức xây dựng nông thôn mới",
      campaign: null,
      launcher: "Tỉnh Hà Giang",
      level: "province",
      place,
      time: null,
      mentions: [],
    },
  ],
  figures: [
    {
      ...evidence("ha-giang-2020-f1", "Năm 2020, toàn tỉnh có 41 xã đạt chuẩn nông thôn mới."),
      kind: "figure",
      indicator: "số xã đạt chuẩn nông thôn mới",
      value: 41,
      unit: "xã",
      text: "41 xã",
      comparator: "eq",
      status: "actual",
      time,
      place,
      movement: null,
    },
  ],
  awards: [
    {
      ...evidence("ha-giang-2020-a1", "Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể."),
      kind: "award",
      award: "bang-khen",
      rank: null,
      name: "Bằng khen",
      authority: { level: "province", name: "Chủ tịch UBND tỉnh" },
      recipient: { kind: "collective", name: null, count: 47 },
      status: "conferred",
      time,
      place,
      movement: null,
      decision: null,
    },
    {
      ...evidence("ha-giang-2020-a2", "Hội đồng đề nghị tặng Cờ thi đua của Chính phủ cho huyện Quang Bình."),
      kind: "award",
      award: "co-thi-dua",
      rank: null,
      name: "Cờ thi đua của Chính phủ",
      authority: { level: "government", name: "Chính phủ" },
      recipient: { kind: "collective", name: "huyện Quang Bình", count: null },
      status: "proposed",
      time,
      place,
      movement: null,
      decision: null,
    },
  ],
  warnings: [],
});

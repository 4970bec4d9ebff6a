import { describe, expect, it } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import type { AwardDraft } from "../../draft.ts";
import { type Example, NOTHING, READ, WITH_TIMES } from "./examples/index.ts";
import { readAwards } from "./read.ts";

function documentOf({ text, title = "Bài kiểm tra", province = "Lào Cai" }: Example) {
  return readDocument({
    id: "a",
    url: null,
    source: "test",
    title,
    publishedAt: "2023-05-10",
    author: null,
    province: { name: province, level: "province", province, code: null },
    text,
    contentHash: "0",
    fetchedAt: "2023-05-10T00:00:00Z",
  });
}

function brief({ fields }: AwardDraft): string {
  const { name, count, kind } = fields.recipient;
  const who = name !== null ? `«${name}»` : (count ?? "?");
  return `${fields.award}${fields.rank ? `#${fields.rank}` : ""} ${fields.authority.level ?? "-"} ${kind} ${who}${fields.status === "proposed" ? " đề nghị" : ""}`;
}

function briefWithTime(draft: AwardDraft): string {
  const { start, end } = draft.fields.time ?? { start: null, end: null };
  const time = end === null ? "" : start === end ? ` @${end}` : ` @${start ?? ""}..${end}`;
  return brief(draft) + time;
}

function check(examples: readonly Example[], told: (draft: AwardDraft) => string): void {
  it.each(examples.map((example) => [example.text, example] as const))("%s", (_, example) => {
    const document = documentOf(example);
    const { drafts } = readAwards(document);
    expect(drafts.map(told).sort().join("\n")).toBe([...example.awards].sort().join("\n"));
    for (const { start, end, fields } of drafts) {
      expect(document.text.slice(start, end).length).toBeGreaterThan(0);
      if (fields.recipient.name !== null) expect(document.text).toContain(fields.recipient.name);
    }
  });
}

describe.each(Object.entries(READ))("%s", (_, examples) => check(examples, brief));
describe.each(Object.entries(WITH_TIMES))("%s", (_, examples) => check(examples, briefWithTime));
describe.each(Object.entries(NOTHING))("nothing: %s", (_, texts) =>
  check(
    texts.map((text) => ({ text, awards: [] })),
    brief,
  ),
);

describe("who gives, and no more", () => {
  it.each([
    ["Chủ tịch nước", "Chủ tịch nước trong 5 năm đã tặng Huân chương Độc lập hạng Ba cho 01 cá nhân."],
    ["Chủ tịch UBND tỉnh", "Chủ tịch UBND tỉnh trong năm 2021 đã tặng Bằng khen cho 12 tập thể."],
    ["Chủ tịch UBND tỉnh", "Hình thức | Tập thể | Cá nhân\n\nBằng khen của Chủ tịch UBND tỉnh | 14 | 23"],
    ["UBND tỉnh", "Hình thức | Tập thể | Cá nhân\n\nCờ thi đua của UBND tỉnh | 02 | -"],
    // What belongs to a name stays.
    ["Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn", "Bằng khen của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn cho 05 tập thể."],
    ["Phòng Thương mại và Công nghiệp Việt Nam", "Phòng Thương mại và Công nghiệp Việt Nam tặng Bằng khen cho 03 doanh nghiệp."],
    ["Bộ Tư lệnh Quân khu 5", "Bộ Tư lệnh Quân khu 5 đã tặng Bằng khen cho 04 tập thể."],
  ])("%s: %s", (giver, text) => {
    const { drafts } = readAwards(documentOf({ text, awards: [] }));
    expect(drafts.length).toBeGreaterThan(0);
    for (const { fields } of drafts) expect(fields.authority.name).toBe(giver);
  });
});

describe("a sum that its parts stand for leaves its reason", () => {
  it.each([
    [
      "named-in-list",
      "Năm 2021, Chủ tịch UBND tỉnh tặng Bằng khen cho 02 tập thể.",
      "\nCác tập thể được tặng Bằng khen của Chủ tịch UBND tỉnh:\n1. Ban Dân vận Huyện ủy Bắc Hà\n2. Trường THPT Bắc Hà",
    ],
    ["sum-of-parts", "Tỉnh có 12 Huân chương Lao động (02 hạng Nhì, 10 hạng Ba).", ""],
  ])("%s: %s", (code, quote, more) => {
    const document = documentOf({ text: quote + more, awards: [] });
    const dropped = readAwards(document).rejections.filter((rejection) => rejection.code === code);
    expect(dropped.length).toBeGreaterThan(0);
    for (const { start, end, reason } of dropped) {
      expect(document.text.slice(start, end)).toBe(quote);
      expect(reason).not.toBe(code);
    }
  });
});

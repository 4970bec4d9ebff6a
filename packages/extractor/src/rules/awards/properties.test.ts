import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import { readAwards } from "./read.ts";

const FRAGMENTS = [
  ..."Chủ tịch UBND tỉnh|Thủ tướng Chính phủ|Bộ Công an|được|tặng|trao tặng|truy tặng|đề nghị|trình|suy tôn|khen thưởng|nhận|đạt|công nhận".split(
    "|",
  ),
  ..."Bằng khen|Giấy khen|Cờ thi đua|Huân chương Lao động|hạng Nhì|hạng Ba|các hạng|danh hiệu|“Gia đình văn hóa”|Chiến sĩ thi đua|cấp tỉnh|toàn quốc".split(
    "|",
  ),
  ..."cho|của|và|cùng|,|;|:|.|(|)|“|”|\n\n|- |1. |Điều 1.|I. TẬP THỂ|trong đó|gồm|sẽ|chưa|phấn đấu|đã|năm 2019".split("|"),
  ..."12|1.148|07|3,5|88%|9/12|tập thể|cá nhân|hộ gia đình|lượt|đơn vị|nhiều|các|ông|bà|Nguyễn Văn An|huyện Bắc Hà|Sở Y tế|xã|Cục".split(
    "|",
  ),
];
const article = fc.array(
  fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...FRAGMENTS) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }),
  {
    minLength: 1,
    maxLength: 60,
  },
);

function documentOf(text: string) {
  return readDocument({
    id: "a",
    url: null,
    source: "test",
    title: "",
    publishedAt: "2023-05-10",
    author: null,
    province: null,
    text: text.normalize("NFC"),
    contentHash: "0",
    fetchedAt: "2023-05-10T00:00:00Z",
  });
}

describe("whatever the text", () => {
  it("never throws, quotes inside the text, and reads counts and names off it", () => {
    fc.assert(
      fc.property(article, (words) => {
        const document = documentOf(words.join(" "));
        const { drafts, rejections } = readAwards(document);
        for (const draft of drafts) {
          const { recipient, status, rank } = draft.fields;
          expect(draft.start).toBeGreaterThanOrEqual(0);
          expect(draft.end).toBeGreaterThan(draft.start);
          expect(draft.end).toBeLessThanOrEqual(document.text.length);
          const quote = document.text.slice(draft.start, draft.end);
          expect(quote).toContain(draft.fields.name);
          if (recipient.name !== null) {
            const basis = draft.basis.recipient;
            expect(quote.includes(recipient.name) || document.text.slice(basis?.start, basis?.end).includes(recipient.name)).toBe(true);
          }
          if (recipient.count !== null) expect(quote.replace(/[. ]/gu, "")).toContain(String(recipient.count));
          if (status === "proposed") expect(recipient.name !== null || recipient.count !== null).toBe(true);
          if (rank !== null) expect(quote.toLowerCase()).toContain("hạng");
        }
        for (const rejection of rejections) expect(rejection.end).toBeLessThanOrEqual(document.text.length);
      }),
      { numRuns: 400 },
    );
  });

  it("says the same twice", () => {
    fc.assert(
      fc.property(article, (words) => {
        const text = words.join(" ");
        expect(readAwards(documentOf(text))).toEqual(readAwards(documentOf(text)));
      }),
      { numRuns: 40 },
    );
  });
});

import { canonical } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleOf } from "../../../test/article.ts";
import { readDocument } from "../../document/read-document.ts";
import { NOTHING, READ } from "./examples/index.ts";
import { movementMentions } from "./mentions.ts";
import { readMovements } from "./read.ts";

function read(text: string) {
  const document = readDocument(articleOf(text.normalize("NFC")));
  const reading = readMovements(document);
  for (const draft of reading.drafts) {
    expect(draft.start).toBeLessThan(draft.end);
    const quote = canonical(document.text.slice(draft.start, draft.end)).replace(/\s+/g, " ");
    const words = canonical(draft.fields.name).split(/[^\p{L}\p{N}]+/u);
    for (const mention of draft.fields.mentions) expect(document.text.slice(mention.start, mention.end)).toBe(mention.quote);
    if (draft.fields.mentions.length === 1) for (const word of words) expect(quote).toContain(word);
    if (draft.fields.launcher !== null) {
      const basis = draft.basis.launcher;
      expect(document.text.slice(basis?.start, basis?.end).replace(/\s+/g, " ")).toBe(draft.fields.launcher);
      if (basis?.how === "stated") expect(quote).toContain(canonical(draft.fields.launcher));
    }
  }
  return reading;
}

describe("readMovements", () => {
  for (const [title, examples] of Object.entries(READ)) {
    describe(title, () => {
      for (const example of examples) {
        test(example.text, () => {
          const { drafts } = read(example.text);
          expect(drafts.map((draft) => draft.fields.name)).toEqual(example.movements.map((movement) => movement.name));
          example.movements.forEach((movement, i) => {
            const fields = drafts[i]?.fields;
            if (movement.launcher !== undefined) expect(fields?.launcher).toBe(movement.launcher);
            if (movement.campaign !== undefined) expect(fields?.campaign).toBe(movement.campaign);
            if (movement.time !== undefined) expect(fields?.time && [fields.time.start, fields.time.end]).toEqual(movement.time);
          });
        });
      }
    });
  }
  for (const [title, texts] of Object.entries(NOTHING)) {
    describe(`nothing: ${title}`, () => {
      for (const text of texts) test(text, () => expect(read(text).drafts.map((draft) => draft.fields.name)).toEqual([]));
    });
  }
  test("a quotation that was refused leaves its reason", () => {
    const { rejections } = read("Phong trào thi đua gắn với mô hình “Tiếng loa an ninh” và phương châm “Bốn tại chỗ”.");
    expect(rejections.map((rejection) => rejection.code)).toEqual(["mo-hinh", "khau-hieu"]);
    for (const rejection of rejections) expect(rejection.reason).not.toBe("");
  });
  test("what is told less clearly carries its doubts", () => {
    const doubts = (text: string) => read(text).drafts[0]?.doubts;
    expect(doubts("Phong trào “Góp gạch xây trường” đã xong.")).toEqual([]);
    expect(doubts("Phong trào “Góp gạch xây trường tiếp tục được duy trì.")).toEqual(["unclosed"]);
    expect(doubts("Phong trào toàn dân bảo vệ an ninh Tổ quốc được giữ vững.")).toEqual(["unquoted"]);
  });
  test("whatever is written, offsets stay in the text and nothing throws", () => {
    const piece = fc.constantFrom(
      "phong trào ",
      "thi đua ",
      "“",
      "”",
      '"',
      "‘",
      "'",
      ", ",
      " và ",
      "của Hội ",
      "do UBND tỉnh phát động ",
      "Dạy tốt, học tốt",
      "Toàn dân bảo vệ an ninh Tổ quốc",
      "\n",
      ". ",
      "danh hiệu ",
      "(",
      ")",
      "- ",
      "giai đoạn 2016 - 2020 ",
      "các ",
      "như ",
      ": ",
      "Ba Vì chung sức ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join("");
        const document = readDocument(articleOf(text));
        for (const draft of read(text).drafts) expect(draft.end).toBeLessThanOrEqual(text.length);
        for (const mention of movementMentions(document)) expect(mention.headStart).toBeLessThanOrEqual(mention.start);
      }),
      { numRuns: 400 },
    );
  });
});

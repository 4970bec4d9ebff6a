import { canonical, fold } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../test/article.ts";
import { readDocument } from "../../document/read-document.ts";
import { type Example, NOTHING, READ } from "./examples/index.ts";
import { readFigures } from "./read.ts";

const article = (text: string) => articleOf(text.normalize("NFC"), { publishedAt: "2023-12-20" });

function read(text: string) {
  const document = readDocument(article(text));
  const { drafts, rejections } = readFigures(document);
  for (const { start, end, fields, basis } of drafts) {
    const value = basis.value;
    if (!value) throw new Error("no basis for the value");
    expect(start).toBeLessThanOrEqual(value.start);
    expect(end).toBeGreaterThanOrEqual(value.end);
    expect(document.text.slice(start, end)).toContain(fields.text);
  }
  for (const { start, end, reason } of rejections) {
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(document.text.length);
    expect(reason).not.toBe("");
  }
  return drafts;
}

function check([text, ...expected]: Example) {
  const drafts = read(text);
  expect(drafts.map(({ fields }) => [fields.value, fields.unit, fields.comparator, fields.status])).toEqual(
    expected.map(([value, unit, comparator, status]) => [value, unit, comparator, status]),
  );
  for (const [index, [, , , , ...words]] of expected.entries()) {
    const indicator = fold(drafts[index]?.fields.indicator ?? "");
    for (const word of words) expect(indicator, `${drafts[index]?.fields.indicator}`).toContain(fold(word));
  }
}

describe.each(Object.entries(READ))("%s", (_, examples) => {
  it.each(examples.map((example) => [example[0], example] as const))("%s", (_text, example) => check(example));
});

describe.each(Object.entries(NOTHING))("nothing: %s", (_, texts) => {
  it.each(texts)("%s", (text) => {
    expect(read(text).map(({ fields }) => `${fields.text} · ${fields.indicator}`)).toEqual([]);
  });
});

describe("any text", () => {
  const words = fc.array(
    fc.constantFrom(
      ...[
        "12",
        "1.234",
        "5,5",
        "%",
        "xã",
        "đồng",
        "tỷ",
        "triệu",
        "năm",
        "2020",
        "(",
        ")",
        ",",
        ";",
        ".",
        ":",
        "“",
        "”",
        "|",
        "\n",
        "-",
        "đạt",
        "tăng",
        "từ",
        "lên",
      ],
      ...[
        "phấn đấu",
        "mục tiêu",
        "Bằng khen",
        "tập thể",
        "tặng",
        "cho",
        "hộ",
        "trên",
        "trở lên",
        "so với",
        "kế hoạch",
        "/",
        "và",
        "Tỷ lệ",
        "số",
        "ngày",
      ],
    ),
    { maxLength: 60 },
  );
  it("never throws, and every value stands in its quote", () => {
    fc.assert(
      fc.property(words, (parts) => {
        for (const { fields } of read(parts.join(" "))) {
          expect(Number.isFinite(fields.value)).toBe(true);
          expect(fields.unit).not.toBe("");
          expect(fields.indicator).not.toBe("");
        }
      }),
    );
  });

  it("gives a rejection its own words", () => {
    const document = readDocument(article("Ngày 28/9/2016, tặng Bằng khen cho 25 tập thể."));
    const codes = readFigures(document).rejections.map(({ code, start, end }) => [code, canonical(document.text.slice(start, end))]);
    expect(codes).toContainEqual(["award", "25 tập thể"]);
    expect(codes.some(([code]) => code === "date")).toBe(true);
  });

  it("of hostile text is soon done", () => {
    for (const text of ["7".repeat(300_000), "12% ".repeat(20_000), "“".repeat(50_000), "(1 ".repeat(20_000), "1 | ".repeat(20_000)]) {
      expect(Array.isArray(read(text))).toBe(true);
    }
  });
});

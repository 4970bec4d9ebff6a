import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article.ts";
import { readDocument } from "../document/read-document.ts";
import { locate } from "./locate.ts";

function documentOf(text: string) {
  return readDocument(articleOf(text, { title: "Bài thử" }));
}

const TEXT = "Năm 2019, huyện Hoà An có 1.500 hộ thoát nghèo;\nphong trào “Dân vận khéo” giai đoạn 2016 – 2020 đạt 98,6% kế hoạch.";

describe("locate", () => {
  it.each([
    [
      "1.500 hộ thoát nghèo",
      ["1.500 hộ thoát nghèo", "1.500  hộ\nthoát nghèo", "1.500 hộ thoát nghèo".normalize("NFD"), "1.500\u00a0hộ thoát nghèo"],
    ],
    ["huyện Hoà An", ["huyện Hoà An", "huyện Hòa An"]],
    ["“Dân vận khéo” giai đoạn 2016 – 2020", ['"Dân vận khéo" giai đoạn 2016 - 2020', "«Dân vận khéo» giai đoạn 2016 — 2020"]],
    ["thoát nghèo;\nphong trào", ["thoát nghèo; phong trào"]],
  ])("finds %s", (value, variants) => {
    const document = documentOf(TEXT);
    for (const variant of variants) {
      const [place] = locate(document, variant);
      expect(place && TEXT.slice(place.start, place.end), variant).toBe(value);
    }
  });

  it.each(["500 hộ", "1.50", "1.500 hộ thoát ngheo", "8,6%", "98,6% k", "1500 hộ", "1.600 hộ", "huyện Hoà A", "", "   "])(
    "does not find %j",
    (quote) => expect(locate(documentOf(TEXT), quote)).toEqual([]),
  );

  it("finds every run of whole words at its own place", () => {
    const document = documentOf(TEXT);
    const words = [...TEXT.matchAll(/\S+/g)];
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(6), (first, more) => {
        const from = words[first];
        const to = words[Math.min(first + more, words.length - 1)];
        if (!from || !to) return;
        const start = from.index;
        const end = to.index + to[0].length;
        expect(locate(document, TEXT.slice(start, end))).toContainEqual({ start, end });
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article.ts";
import { readDocument } from "./read-document.ts";
import { remembered } from "./remembered.ts";

function documentOf(text: string) {
  return readDocument(articleOf(text, { title: "Bài thử" }));
}

describe("remembered", () => {
  it("asks once for each part of each document, whatever the answer was", () => {
    const asked: string[] = [];
    const words = remembered((document, part: { index: number; start: number; end: number }) => {
      const found = document.text.slice(part.start, part.end);
      asked.push(found);
      return found === "Không." ? undefined : found;
    });
    const one = documentOf("Không. Có 12 xã.");
    const other = documentOf("Khác.");
    for (let again = 0; again < 2; again++) {
      expect(one.sentences.map((sentence) => words(one, sentence))).toEqual([undefined, "Có 12 xã."]);
      expect(other.sentences.map((sentence) => words(other, sentence))).toEqual(["Khác."]);
    }
    expect(asked).toEqual(["Không.", "Có 12 xã.", "Khác."]);
  });
});

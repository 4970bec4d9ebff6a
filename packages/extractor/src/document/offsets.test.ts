import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article.ts";
import { firstFrom, sentenceAt } from "./offsets.ts";
import { readDocument } from "./read-document.ts";

const items = [{ start: 0 }, { start: 4 }, { start: 4 }, { start: 9 }];

describe("firstFrom", () => {
  it.each([
    [0, 0],
    [1, 1],
    [1, 4],
    [3, 5],
    [3, 9],
    [4, 10],
  ])("is %i from offset %i on", (index, offset) => expect(firstFrom(items, offset)).toBe(index));
});

describe("sentenceAt", () => {
  const text = "Sở khen 3 xã. Huyện khen 5 hộ.\n\nHội họp.";
  const document = readDocument(articleOf(text));
  it.each([
    [0, "Sở"],
    [0, "3 xã"],
    [1, "Huyện"],
    [2, "họp"],
  ])("is %i at “%s”", (index, words) => expect(sentenceAt(document, text.indexOf(words))).toBe(index));
  it.each([-1, text.indexOf("\n\n"), text.length, text.length + 5])("is none at %i, between or outside of sentences", (at) =>
    expect(sentenceAt(document, at)).toBe(-1),
  );
});

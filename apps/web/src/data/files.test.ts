import { describe, expect, it } from "vitest";
import type { Column } from "./columns.tsx";
import { csvOf, jsonLinesOf } from "./files.ts";

const row = (quote: string) =>
  ({ kind: "figure", id: "f1", quote, value: 1.5, start: 3, end: 9, article: { id: "a1", url: null } }) as never;
const quoted: Column = { name: "quote", label: "quote", width: "1fr", usual: true, text: (one) => ("quote" in one ? one.quote : "") };
const valued: Column = { ...quoted, name: "value", raw: (one) => ("value" in one ? one.value : null) };

describe("a file of what is on the screen", () => {
  it.each([
    ["Có 5 xã", "Có 5 xã"],
    ['nói "thi đua", rồi', '"nói ""thi đua"", rồi"'],
    ["hai\ndòng", '"hai\ndòng"'],
    ["=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"],
    ["+84", "'+84"],
    ["@SUM(1)", "'@SUM(1)"],
    ["-1+1", "'-1+1"],
  ])("%j is the cell %j", (quote, expected) => {
    expect(csvOf([quoted, valued], [row(quote)])).toBe(`\ufeffid,quote,value,article_id,url,start,end\r\nf1,${expected},1.5,a1,,3,9\r\n`);
  });

  it("as JSON Lines is a record a line", () => {
    const lines = jsonLinesOf([row("a\nb"), row("c")])
      .trimEnd()
      .split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { quote: string }).quote)).toEqual(["a\nb", "c"]);
  });
});

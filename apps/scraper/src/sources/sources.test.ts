import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSources } from "./sources.ts";

const one = (more: string) => `sources:\n  - id: cao-bang\n    name: Ban Thi đua\n    start: ["https://example.gov.vn/tin-tuc"]\n${more}`;

describe("sources.yaml", () => {
  it("fills in what is left out", () =>
    expect(readSources(one(""))).toEqual([
      {
        id: "cao-bang",
        name: "Ban Thi đua",
        start: ["https://example.gov.vn/tin-tuc"],
        sitemap: [],
        feed: [],
        delay: 2,
        maxPages: 5000,
        allowPrivateAddresses: false,
      },
    ]));

  it.each([
    ["an unknown setting", one("    delays: 3")],
    ["no delay on a public host", one("    delay: 0")],
    ["an address that is none", "sources:\n  - id: a\n    name: A\n    start: [tin-tuc]"],
    ["a file address", 'sources:\n  - id: a\n    name: A\n    start: ["file:///etc/passwd"]'],
    ["a bad id", "sources:\n  - id: Cao Bằng\n    name: A\n    start: ['https://a.vn']"],
    ["no page at all", "sources:\n  - id: a\n    name: A"],
    ["the same id twice", `${one("")}  - id: cao-bang\n    name: B\n    start: ["https://b.vn"]`],
    ["nothing", ""],
  ])("refuses %s in one line", (_, yaml) => expect(() => readSources(yaml)).toThrow(/^sources\.yaml: [^\n]+$/));

  it("the list that ships is well formed", () => {
    const sources = readSources(readFileSync(new URL("../../sources.yaml", import.meta.url), "utf8"));
    expect(sources.length).toBeGreaterThanOrEqual(12);
    expect(sources.every((source) => source.note !== undefined && source.delay >= 2 && source.province)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import type { AwardDraft } from "../../draft.ts";
import { type Example, GIVEN, LISTED, NOTHING, PROPOSED, WAS_GIVEN } from "./examples.ts";
import { ANY_ORDER, NOTHING_ANY_ORDER, TOLD_WHOSE } from "./examples-any-order.ts";
import { BY_CAUSE, NOTHING_BY_CAUSE } from "./examples-by-cause.ts";
import { BY_REGION, NOTHING_BY_REGION } from "./examples-by-region.ts";
import { NOTHING_PLAIN, PLAIN } from "./examples-plain.ts";
import { readAwards } from "./read.ts";

function documentOf(text: string, province = "Lào Cai") {
  const place = { name: province, level: "province" as const, province, code: null };
  return readDocument({
    id: "a",
    url: null,
    source: "test",
    title: "Bài kiểm tra",
    publishedAt: "2023-05-10",
    author: null,
    province: place,
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

function check(cases: readonly Example[]): void {
  it.each(cases.map((example) => [example.text, example] as const))("%s", (text, example) => {
    const document = documentOf(text, example.province);
    const { drafts } = readAwards(document);
    expect(drafts.map(brief).sort().join("\n")).toBe([...example.awards].sort().join("\n"));
    for (const draft of drafts) {
      expect(draft.start).toBeLessThan(draft.end);
      expect(document.text.slice(draft.start, draft.end).length).toBeGreaterThan(0);
    }
  });
}

describe("given", () => check(GIVEN));
describe("was given", () => check(WAS_GIVEN));
describe("listed", () => check(LISTED));
describe("proposed", () => check(PROPOSED));
describe("nothing", () => check(NOTHING.map((text) => ({ text, awards: [] }))));
describe("by region", () => check(BY_REGION));
describe("nothing, by region", () => check(NOTHING_BY_REGION.map((text) => ({ text, awards: [] }))));
describe("in any order", () => check(ANY_ORDER));
describe("whose told behind", () => check(TOLD_WHOSE));
describe("nothing, in any order", () => check(NOTHING_ANY_ORDER.map((text) => ({ text, awards: [] }))));
describe("by cause", () => check(BY_CAUSE));
describe("nothing, by cause", () => check(NOTHING_BY_CAUSE.map((text) => ({ text, awards: [] }))));
describe("plain", () => check(PLAIN));
describe("nothing, plain", () => check(NOTHING_PLAIN.map((text) => ({ text, awards: [] }))));

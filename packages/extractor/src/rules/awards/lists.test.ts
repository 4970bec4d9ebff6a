import { describe, expect, it } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import type { AwardDraft } from "../../draft.ts";
import { LAYOUTS } from "./examples-layouts.ts";
import {
  ASKED_ABOVE,
  BETWEEN,
  FORM_OVER_NAMES,
  GIVER_OVER_FORMS,
  LEADS,
  type ListExample,
  LONGER_LISTS,
  NO_LISTS,
  PAST_AWARDS,
  RECIPIENT_OVER_FORMS,
  TABLES,
  WHOLE_LISTS,
} from "./examples-lists.ts";
import { readAwards } from "./read.ts";

function documentOf({ text, title, province = "Lào Cai" }: ListExample) {
  return readDocument({
    id: "a",
    url: null,
    source: "test",
    title: title ?? "Bài kiểm tra",
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
  const { start, end } = fields.time ?? { start: null, end: null };
  const time = end === null ? "" : start === end ? ` @${end}` : ` @${start ?? ""}..${end}`;
  return `${fields.award}${fields.rank ? `#${fields.rank}` : ""} ${fields.authority.level ?? "-"} ${kind} ${who}${fields.status === "proposed" ? " đề nghị" : ""}${time}`;
}

function check(cases: readonly ListExample[]): void {
  it.each(cases.map((one) => [one.text, one] as const))("%s", (_, one) => {
    const document = documentOf(one);
    const { drafts } = readAwards(document);
    expect(drafts.map(brief).sort().join("\n")).toBe([...one.awards].sort().join("\n"));
    for (const { start, end, fields } of drafts) {
      const quote = document.text.slice(start, end);
      if (fields.recipient.name !== null && fields.recipient.count === null) expect(document.text).toContain(fields.recipient.name);
      expect(quote.length).toBeGreaterThan(0);
    }
  });
}

describe("a form over names", () => check(FORM_OVER_NAMES));
describe("whole lists", () => check(WHOLE_LISTS));
describe("leads", () => check(LEADS));
describe("tables", () => check(TABLES));
describe("a giver over forms", () => check(GIVER_OVER_FORMS));
describe("a recipient over forms", () => check(RECIPIENT_OVER_FORMS));
describe("lines between a form and its names", () => check(BETWEEN));
describe("past awards under a name", () => check(PAST_AWARDS));
describe("longer lists", () => check(LONGER_LISTS));
describe("asked for, as said above", () => check(ASKED_ABOVE));
describe("no lists", () => check(NO_LISTS));
describe("layouts", () => check(LAYOUTS));

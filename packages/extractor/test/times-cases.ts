import { type Article, normalise } from "@thidua/core";
import { expect, it } from "vitest";
import { type TimePurpose, timeFor } from "../src/context/times.ts";
import { readDocument } from "../src/document/read-document.ts";

export interface Case {
  /** `[65 xã → 2020..2020]` marks what is asked about and the period that it holds for, `[65 xã → ]` that nothing tells. */
  readonly text: string;
  readonly title?: string;
  readonly published?: string | null;
}

const MARK = /\[([^\]→]+) → ([^\]]*)\]/gu;

/** An article of these words. */
export function article(text: string, title: string, publishedAt: string | null): Article {
  return {
    id: "a",
    url: null,
    source: "test",
    title,
    publishedAt,
    author: null,
    province: null,
    text,
    contentHash: "",
    fetchedAt: "2026-01-01",
  };
}

/** The text without its marks, what each marked words' period should be, and what it is read as. */
function check({ text, title = "Tin thi đua", published = null }: Case, purpose: TimePurpose): [string[], string[]] {
  const asked: { start: number; end: number; wanted: string }[] = [];
  let plain = "";
  let last = 0;
  const marked = normalise(text);
  for (const match of marked.matchAll(MARK)) {
    plain += marked.slice(last, match.index);
    asked.push({ start: plain.length, end: plain.length + (match[1] ?? "").length, wanted: match[2] ?? "" });
    plain += match[1];
    last = match.index + match[0].length;
  }
  plain += marked.slice(last);
  const document = readDocument(article(plain, title, published));
  const show = (start: number, end: number, value: string) => `${plain.slice(start, end)}: ${value}`;
  return [
    asked.map(({ start, end, wanted }) => show(start, end, wanted)),
    asked.map(({ start, end }) => {
      const found = timeFor(document, start, end, purpose);
      return show(start, end, found ? `${found.time.start ?? ""}..${found.time.end ?? ""}` : "");
    }),
  ];
}

/** One test a case. */
export function table(purpose: TimePurpose, cases: readonly (string | Case)[]) {
  it.each(cases.map((one) => (typeof one === "string" ? { text: one } : one)).map((one) => [one.text, one] as const))("%s", (_, one) => {
    const [wanted, read] = check(one, purpose);
    expect(wanted.length).toBeGreaterThan(0);
    expect(read).toEqual(wanted);
  });
}

export const FIGURE: TimePurpose = { for: "figure" };
export const AWARD: TimePurpose = { for: "award" };

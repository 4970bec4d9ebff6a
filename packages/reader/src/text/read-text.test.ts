import { describe, expect, it } from "vitest";
import { documents } from "./pages-of/documents.ts";
import { newspapers } from "./pages-of/newspapers.ts";
import { portals } from "./pages-of/portals.ts";
import { readText } from "./read-text.ts";

describe.each([...portals, ...newspapers, ...documents])("$name", (page) => {
  const read = readText(page.raw);
  it("title", () => expect(read.title).toBe(page.title));
  it("date", () => expect(read.publishedAt).toBe(page.publishedAt));
  if (page.author !== undefined) it("author", () => expect(read.author).toBe(page.author));
  it("lines", () => expect(read.text.split("\n")).toEqual(expect.arrayContaining(page.lines)));
  it("nothing foreign", () => expect(page.gone.filter((words) => read.text.includes(words))).toEqual([]));
  it("words of the page only", () => {
    // What a printed page puts in the middle of a sentence is cut out of it; nothing else is.
    const words = page.gone.reduce(
      (raw, gone) => raw.replaceAll(gone, gone.includes("\n") ? "\n" : ""),
      page.raw.normalize("NFC").replace(/^.*BẢN TIN THI ĐUA.*$/gm, ""),
    );
    // A number that a margin cut at its point is put together again.
    const whole = words
      .replace(/\u200b/g, "")
      .replace(/(\d\.)\n(?=\d{3}(?!\d))/g, "$1")
      .replace(/\s+/g, " ");
    for (const line of read.text.split("\n")) if (!line.includes(" | ")) expect(whole).toContain(line);
  });
});

import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readArticle } from "../src/read.ts";
import { BAD_FILES } from "./bad-files.ts";
import { GOOD_FILES } from "./good-files.ts";
import { mutated, mutation } from "./mutations.ts";

vi.setConfig({ testTimeout: 120_000 });

const origin = { source: "bai", fetchedAt: "2026-01-05T08:00:00Z" };

describe("a file made to do harm", () => {
  it.each(BAD_FILES)("%s is read or refused, with one line", async (_what, make) => {
    const read = await readArticle(make(), origin);
    if (read.ok) expect(read.article.text).not.toMatch(/root:|(?:ha){200}/);
    else for (const line of Object.values(read.problem)) expect(line).toMatch(/^[^\n]{10,200}$/);
  });
});

describe("a good file that was spoilt", () => {
  it.each(Object.entries(GOOD_FILES))("%s never throws, and is an article or one line", async (_kind, good) => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const read = await readArticle(mutated(good, mutations), origin);
        if (read.ok) {
          expect(read.article.text).not.toContain("\u0000");
          expect(read.article.text).toBe(read.article.text.normalize("NFC"));
        } else expect(read.problem.vi).toMatch(/^[^\n]{5,300}$/);
      }),
      { numRuns: 60 },
    );
  });
});

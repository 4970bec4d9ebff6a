import { describe, expect, it } from "vitest";
import { holdsWords } from "./holds-words.ts";

describe("holdsWords", () => {
  it.each([
    ["dân vận khéo", ['phong trào "dân vận khéo" năm 2020', "dân vận khéo", "dân  vận,\nkhéo", "khéo dân - vận - khéo"]],
    ["giỏi việc nước, đảm việc nhà", ['"giỏi việc nước - đảm việc nhà"', "giỏi việc nước đảm việc nhà"]],
  ])("finds %j", (phrase, views) => {
    for (const view of views) expect(holdsWords(view, phrase), view).toBe(true);
  });

  it.each([
    ["dân vận khéo", ["dân vận khéoo", "adân vận khéo", "dân khéo vận", "dân vận", ""]],
    ["vận khéo", ["dânvận khéo"]],
  ])("does not find %j", (phrase, views) => {
    for (const view of views) expect(holdsWords(view, phrase), view).toBe(false);
  });
});

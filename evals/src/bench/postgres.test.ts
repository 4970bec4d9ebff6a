import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { benchAnswers } from "./answers.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-bench-told-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("answers of a PostgreSQL of the benchmark's own", { timeout: 120_000 }, () => {
  // Folders that only their owner may enter, as the system makes temporary ones.
  it.each([
    ["its own", undefined],
    ["one that it is told", folder],
  ])("in %s temporary folder", async (_, data) => {
    const rows = await benchAnswers({ database: "PostgreSQL", sizes: [2], questions: 1, data, say: () => {} });
    expect(rows).toMatchObject([{ database: "PostgreSQL", articles: 2, questions: 1 }]);
  });
});

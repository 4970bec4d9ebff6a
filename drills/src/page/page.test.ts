import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Drill } from "../drill.ts";
import { DRILLS } from "../drills/index.ts";
import { PAGES, pageOf } from "./page.ts";
import { type KeptRun, readResults } from "./results.ts";

const drill: Drill = {
  name: "one",
  title: { vi: "Một", en: "One" },
  about: { vi: "Làm một việc.", en: "Does a thing." },
  run: () => Promise.reject(new Error("not run")),
};
const run: KeptRun = {
  drill: "one",
  seed: 7,
  seconds: 12,
  on: "2026-01-02",
  machine: "2 cores",
  figures: [{ what: { vi: "lần dừng", en: "kills" }, value: 1200 }],
  losses: 0,
  problems: [],
  table: { columns: [{ vi: "cột", en: "column" }], rows: [["a|b"]] },
};

describe("the page of the drills", () => {
  it("tells every figure, in both languages", () => {
    expect(pageOf([drill], [run], "en")).toContain("- kills: **1,200**");
    expect(pageOf([drill], [run], "vi")).toContain("- lần dừng: **1.200**");
    expect(pageOf([drill], [run], "en")).toContain("| One | 0 | 12 s | 2026-01-02 |");
    expect(pageOf([drill], [run], "en")).toContain("| a\\|b |");
  });

  it("tells what was lost", () => {
    expect(pageOf([drill], [{ ...run, losses: 1, problems: ["an article is missing"] }], "en")).toContain("- ✗ an article is missing");
  });

  it.each(["en", "vi"] as const)("is what the kept figures say (%s): npm run drill", (language) => {
    expect(readFileSync(PAGES[language], "utf8")).toBe(pageOf(DRILLS, readResults(), language));
  });

  it("tells of no losses", () => {
    for (const { drill: name, losses } of readResults()) expect(losses, name).toBe(0);
  });

  it("has a name of its own for every drill", () => {
    const names = DRILLS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { drill: name } of readResults()) expect(names).toContain(name);
  });
});

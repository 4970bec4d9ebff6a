import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DEVELOPMENT, HELD_BACK } from "../folders.ts";
import type { Gold } from "../scoring/gold.ts";
import { agreement } from "./agreement.ts";
import { checkGold, itemFaults } from "./check.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-gold-"));
const other = mkdtempSync(join(tmpdir(), "thidua-gold-"));
afterAll(() => {
  for (const one of [folder, other]) rmSync(one, { recursive: true });
});

const RAW = "Năm 2024, xã  Tân\nLập có 12 hộ thoát nghèo; phong trào “Dân vận khéo” lan rộng. Xã được tặng Bằng khen.";
const GOLD: Gold = {
  doc: "a",
  province: "Thái Nguyên",
  publishedAt: "2024-12-01",
  title: "t",
  movements: [{ name: "Dân vận khéo" }],
  figures: [{ anchor: "12 hộ", value: 12, unit: ["hộ"], status: ["actual"] }],
  awards: [
    { anchor: "tặng Bằng khen", award: "bang-khen", recipient: { kind: "collective", name: "Tân Lập", count: null }, status: "conferred" },
  ],
};

describe("the gold that the project ships", () => {
  it.each([DEVELOPMENT, HELD_BACK])("%s has no fault", (path) => {
    const { files, faults } = checkGold(path);
    expect(files).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe("an item is at fault", () => {
  const figure = GOLD.figures[0] as Gold["figures"][number];
  const award = GOLD.awards[0] as Gold["awards"][number];
  it.each<[fault: RegExp | null, gold: Partial<Gold>]>([
    [null, {}],
    [null, { figures: [{ ...figure, anchor: "xã Tân Lập có 12 hộ" }] }],
    [null, { movements: [{ name: "Khéo dân vận", alt: ["dân vận khéo"] }] }],
    [/anchor is not in the page: 13 hộ/, { figures: [{ ...figure, anchor: "13 hộ" }] }],
    [/movement is not in the page/, { movements: [{ name: "Ba đảm đang" }] }],
    [/province "Atlantis"/, { province: "Atlantis" }],
    [/publishedAt/, { publishedAt: "1/12/2024" }],
    [/time "2024-13"/, { figures: [{ ...figure, time: { start: "2024-13", end: "2024" } }] }],
    [/ends before it starts/, { figures: [{ ...figure, time: { start: "2025", end: "2024" } }] }],
    [/no unit/, { figures: [{ ...figure, unit: [] }] }],
    [/told twice/, { figures: [figure, figure] }],
    [/name and count/, { awards: [{ ...award, recipient: { kind: "collective", name: "Tân Lập", count: 2 } }] }],
  ])("%s", (fault, gold) => {
    const faults = itemFaults({ ...GOLD, ...gold }, RAW);
    if (fault === null) expect(faults).toEqual([]);
    else expect(faults.join("\n")).toMatch(fault);
  });
});

describe("a folder", () => {
  it("names each file that is at fault, and goes on", () => {
    const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
    write("a.gold.json", JSON.stringify(GOLD));
    write("a.txt", RAW);
    write("b.gold.json", "{");
    write("b.txt", RAW);
    write("c.gold.json", JSON.stringify({ ...GOLD, doc: "c", awards: [{ award: "huy-chuong-vang" }] }));
    write("c.txt", RAW);
    write("d.gold.json", JSON.stringify({ ...GOLD, doc: "d" }));
    write("e.gold.json", JSON.stringify(GOLD));
    write("e.txt", RAW);
    const { files, faults } = checkGold(folder);
    expect(files).toBe(5);
    expect([...new Set(faults.map(({ file }) => file))]).toEqual(["b.gold.json", "c.gold.json", "d.gold.json", "e.gold.json"]);
    expect(faults.map(({ what }) => what).join("\n")).toMatch(/no JSON[\s\S]*awards\[0\][\s\S]*d\.txt is missing[\s\S]*doc is "a"/);
  });

  it("of two annotators shows where they agree and differ", () => {
    const [figure] = GOLD.figures;
    for (const name of ["b.gold.json", "c.gold.json", "d.gold.json", "e.gold.json"]) rmSync(join(folder, name));
    const second = {
      ...GOLD,
      movements: [],
      figures: [{ ...figure, status: ["target"] }],
      awards: [...GOLD.awards, { ...GOLD.awards[0], rank: 1 }],
    };
    writeFileSync(join(other, "a.gold.json"), JSON.stringify(second));
    writeFileSync(join(other, "a.txt"), RAW);
    const { summary, differences, unshared } = agreement(folder, other);
    expect(unshared).toEqual([]);
    expect([summary.movements.f1, summary.figures.f1, summary.figures.strictF1, summary.awards.f1]).toEqual([0, 1, 0, 2 / 3]);
    expect(differences.map(({ who, kind }) => `${who} ${kind}`)).toEqual(["first only movements", "both figures", "second only awards"]);
    const alone = agreement(folder, folder);
    expect(alone.summary.awards.strictF1).toBe(1);
    expect(alone.differences).toEqual([]);
  });
});

import { campaignOf, type Place } from "@thidua/core";
import { beforeAll, describe, expect, it } from "vitest";
import { collection } from "../src/join/collect.ts";
import type { ConflictKind } from "../src/join/conflict-kinds.ts";
import { differenceOf, type Told } from "../src/join/conflicts.ts";
import { indicatorOf } from "../src/join/indicators.ts";
import { movementOf } from "../src/join/movements.ts";
import { recipientOf } from "../src/join/recipients.ts";
import type { FigureRow } from "../src/rows/rows.ts";
import {
  goldFiles,
  type LabelledFigure,
  labelledFigures,
  type Pair,
  pairsOf,
  SAME_MOVEMENTS,
  SAME_RECIPIENTS,
  UNTOLD_MOVEMENTS,
} from "./labelled.ts";

interface Score {
  pairs: number;
  same: number;
  f1: number;
}

/** Pairwise F1 of a way to say what belongs together. */
function scoreOf<T>(pairs: readonly Pair<T>[], target: (item: T) => string | null): Score {
  let tp = 0;
  let wrong = 0;
  for (const { first, second, same } of pairs) {
    const of = target(first);
    const joined = of !== null && of === target(second);
    if (joined && same) tp++;
    else if (joined !== same) wrong++;
  }
  return { pairs: pairs.length, same: pairs.filter(({ same }) => same).length, f1: (2 * tp) / (2 * tp + wrong) };
}

const distinct = (names: readonly string[], without: readonly string[]) => [...new Set(names)].filter((name) => !without.includes(name));

describe("joining, on pairs made from the gold articles", () => {
  let figures: LabelledFigure[];
  beforeAll(async () => {
    figures = await labelledFigures();
  }, 120_000);

  it("movements: pairwise F1 of at least 0.95", () => {
    const known = SAME_MOVEMENTS.flat();
    const names = goldFiles().flatMap(([, gold]) => gold.movements.map(({ name }) => name));
    const pairs = pairsOf(SAME_MOVEMENTS, distinct(names, [...known, ...UNTOLD_MOVEMENTS]));
    const score = scoreOf(pairs, (name) => movementOf(name, campaignOf(name), null).target);
    expect(score.same).toBeGreaterThanOrEqual(40);
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });

  it("recipients: pairwise F1 of at least 0.95, and one name in two provinces is two", () => {
    const named = goldFiles().flatMap(([, { awards, province }]) =>
      awards.flatMap(({ recipient }) =>
        recipient?.kind === "collective" && recipient.name !== null ? [{ name: recipient.name, province }] : [],
      ),
    );
    const pairs = pairsOf(
      SAME_RECIPIENTS,
      distinct(
        named.map(({ name }) => name),
        SAME_RECIPIENTS.flat(),
      ),
    );
    const score = scoreOf(pairs, (name) => recipientOf(name, "collective", "Cao Bằng")?.target ?? null);
    expect(score.same).toBeGreaterThanOrEqual(60);
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
    const elsewhere = named.flatMap((first, i) =>
      named.slice(i + 1).flatMap((second) => (second.name === first.name && second.province !== first.province ? [{ first, second }] : [])),
    );
    expect(elsewhere.length).toBeGreaterThanOrEqual(10);
    const target = ({ name, province }: (typeof named)[number]) => recipientOf(name, "collective", province)?.target;
    for (const { first, second } of elsewhere) expect(target(first)).not.toBe(target(second));
  });

  // Articles of odd numbers were left aside while the words of the catalogue were written.
  it.each([
    ["looked at", 0],
    ["left aside", 1],
  ])("indicators of the half that was %s: pairwise F1 of at least 0.95", (_half, rest) => {
    const half = figures.filter(({ doc, truth }) => truth !== null && Number(doc.replace(/\D/g, "")) % 2 === rest);
    const pairs = half.flatMap((first, i) =>
      half.slice(i + 1).flatMap((second) => (first.known || second.known ? [{ first, second, same: first.truth === second.truth }] : [])),
    );
    const score = scoreOf(pairs, ({ indicator, unit }) => indicatorOf(indicator, unit)?.target ?? null);
    expect(score.same).toBeGreaterThanOrEqual(300);
    expect(score.f1).toBeGreaterThanOrEqual(0.95);
  });
});

const CAO_BANG: Place = { name: "Cao Bằng", level: "province", province: "Cao Bằng", code: "04" };
const year = (end: string) => ({ start: null, end, text: `đến ${end}` });

function told(value: number, changes: Partial<Told> = {}): Told {
  return {
    value,
    comparator: "eq",
    status: "actual",
    time: year("2020"),
    place: CAO_BANG,
    provinceThen: "Cao Bằng",
    provinceNow: "Cao Bằng",
    articlePublishedAt: "2021-01-10",
    ...changes,
  };
}

/** Twenty of every kind, made from values as articles tell them. */
const VALUES = [
  15, 27, 41, 68, 113, 139, 214, 357, 1_286, 2_473, 8_961, 13_420, 45_317, 126_890, 12.7, 4.35, 31.86, 1_250_750_000, 2_837_400_000, 98.64,
];
const SEEDS: Record<ConflictKind, (value: number, i: number) => [Told, Told]> = {
  "unit-slip": (value, i) => [
    told(value),
    told(value * (i % 2 === 0 ? 1_000 : 1_000_000), i % 3 === 0 ? { articlePublishedAt: "2021-06-02" } : {}),
  ],
  rounding: (value, i) => {
    const size = 10 ** Math.floor(Math.log10(value));
    const coarse = Math.floor(value / size) * size;
    // 15 and 27 as "hơn 10", "hơn 20"; the others to two digits.
    const two = Math.round((value / size) * 10) * (size / 10);
    if (two === value || i < 6)
      return [told(value + size / 137), told(Math.round(((value + size / 137) / size) * 10) * (size / 10), { comparator: "approx" })];
    return i % 2 === 0 ? [told(value), told(two)] : [told(coarse + size * 0.04), told(coarse, { comparator: "gt" })];
  },
  update: (value, i) =>
    [
      [told(value, { status: "estimate" }), told(value * 1.031, { articlePublishedAt: "2021-02-20" })],
      [told(value, { time: year("2020-06") }), told(value * 1.17, { time: year("2020-12") })],
      [told(value), told(value * 0.83, { articlePublishedAt: "2021-09-01" })],
    ][i % 3] as [Told, Told],
  "other-territory": (value, i) =>
    [
      [told(value), told(value * 0.31, { place: { ...CAO_BANG, level: "district" } })],
      [
        told(value, { articlePublishedAt: "2025-03-04", provinceNow: "Thái Nguyên" }),
        told(value * 1.77, { articlePublishedAt: "2025-11-05", provinceNow: "Thái Nguyên" }),
      ],
      [told(value, { provinceThen: "Bắc Kạn" }), told(value * 1.9, { provinceThen: "Thái Nguyên" })],
    ][i % 3] as [Told, Told],
  conflict: (value, i) => [told(value), told(value * (i % 2 === 0 ? 1.29 : 0.77), { articlePublishedAt: "2021-01-12" })],
};

describe("conflicts", () => {
  it("of 100 seeded ones at least 95 are found, with the right kind", () => {
    const wrong: string[] = [];
    let seeded = 0;
    for (const [kind, make] of Object.entries(SEEDS)) {
      VALUES.forEach((value, i) => {
        seeded++;
        for (const [a, b] of [make(value, i), make(value, i).reverse() as [Told, Told]]) {
          const found = differenceOf(a, b)?.kind ?? "none";
          if (found !== kind) wrong.push(`${kind} ${a.value} and ${b.value}: ${found}`);
        }
      });
    }
    expect(seeded).toBe(100);
    expect(new Set(wrong).size / 2, wrong.join("\n")).toBeLessThanOrEqual(5);
  });

  it("none where both say the same", () => {
    for (const value of VALUES)
      expect(differenceOf(told(value), told(value, { articlePublishedAt: "2024-01-01", status: "estimate" }))).toBeNull();
  });
});

describe("series", () => {
  const figure = (id: string, value: number, changes: Partial<FigureRow> = {}) =>
    ({
      ...told(value),
      articleId: `a-${id}`,
      id,
      indicator: "tỷ lệ hộ nghèo",
      quote: "",
      unit: "%",
      review: "unreviewed",
      confidence: 0.9,
      placeId: "p",
      ...changes,
    }) as FigureRow;
  const collected = (...rows: FigureRow[]) => {
    const all = collection((article) => article === "a-copy");
    for (const row of rows) all.add(row, { target: "ty-le-ho-ngheo", reason: "", confidence: 1 });
    return all;
  };

  it("have one row a year, told best, and leave out targets, copies, rejected ones and periods of several years", () => {
    const all = collected(
      figure("1", 4.5, { status: "estimate" }),
      figure("2", 4.31),
      figure("3", 2, { status: "target" }),
      figure("4", 9, { review: "rejected" }),
      figure("copy", 7),
      figure("6", 3.2, { time: year("2021") }),
      figure("7", 1.5, { time: { start: "2016", end: "2020", text: "giai đoạn 2016 - 2020" } }),
      figure("8", 5, { place: null }),
    );
    expect(all.series().map(({ year, value, figures, values, figureId }) => [year, value, figures, values, figureId])).toEqual([
      [2020, 4.31, 2, 2, "2"],
      [2021, 3.2, 1, 1, "6"],
    ]);
    expect(all.conflicts()).toMatchObject([{ kind: "update", value: 4.5, otherValue: 4.31, year: 2020 }]);
  });

  it("and conflicts leave out what is told of a part of the place", () => {
    const all = collected(figure("1", 4.5), figure("2", 38, { indicator: "tỷ lệ hộ nghèo của làng" }));
    expect(all.series().map(({ value, values }) => [value, values])).toEqual([[4.5, 1]]);
    expect(all.conflicts()).toEqual([]);
    expect(all.indicators().find(({ id }) => id === "ty-le-ho-ngheo")?.figures).toBe(2);
  });

  it("never put the old and the present province into one row", () => {
    const bacKan = figure("1", 4, { provinceThen: "Bắc Kạn", provinceNow: "Thái Nguyên", placeId: "bk" });
    const thaiNguyen = figure("2", 5, { provinceThen: "Thái Nguyên", provinceNow: "Thái Nguyên", placeId: "tn" });
    expect(
      collected(bacKan, thaiNguyen)
        .series()
        .map(({ provinceThen, provinceNow, value }) => [provinceThen, provinceNow, value]),
    ).toEqual([
      ["Bắc Kạn", "Thái Nguyên", 4],
      ["Thái Nguyên", "Thái Nguyên", 5],
    ]);
  });
});

describe("a campaign run by one place or body", () => {
  it.each([
    ["CCB Đắk Nông chung sức xây dựng nông thôn mới", false],
    ["Toàn dân Cà Mau thi đua chuyển đổi số", false],
    ["Cựu chiến binh Huế chung sức xây dựng nông thôn mới", false],
    ["Người cao tuổi Thanh Hóa chung sức xây dựng nông thôn mới", false],
    ["Tuổi trẻ Trà Vinh chung sức xây dựng nông thôn mới", false],
    ["Doanh nghiệp Nghệ An hội nhập và phát triển", false],
    ["Doanh nghiệp tỉnh Vĩnh Long hội nhập và phát triển", false],
    ["Doanh nghiệp thành phố Cần Thơ đổi mới, hội nhập và phát triển", false],
    ["Doanh nghiệp Việt Nam hội nhập và phát triển", true],
    ["Doanh nghiệp hội nhập và phát triển", true],
    ["Cả nước chung sức xây dựng nông thôn mới", true],
    ["Toàn dân chung sức xây dựng nông thôn mới", true],
    ["Chung sức xây dựng nông thôn mới", true],
  ])("%s is the national one: %s", (name, national) => {
    const joined = movementOf(name, campaignOf(name) ?? "nong-thon-moi", null).target;
    expect(["nong-thon-moi", "doi-moi-sang-tao-chuyen-doi-so", "doanh-nghiep-hoi-nhap"].includes(joined)).toBe(national);
  });
});

describe("what is none of the catalogue", () => {
  it.each([
    ["mức tăng số xã đạt chuẩn nông thôn mới", "xã"],
    ["tỷ lệ hộ cựu chiến binh nghèo", "%"],
    ["tỷ lệ hộ cận nghèo", "%"],
    ["số trạm y tế đạt chuẩn", "xã"],
    ["thu ngân sách", "%"],
    ["số hộ được vay vốn", "hộ"],
    ["tỷ lệ hộ nghèo so với kế hoạch", "%"],
    ["tỷ trọng công nghiệp trong GRDP", "%"],
  ])("%s [%s]", (indicator, unit) => {
    expect(indicatorOf(indicator, unit)).toBeNull();
  });
});

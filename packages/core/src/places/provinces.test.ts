import { describe, expect, it } from "vitest";
import { findProvince, PROVINCES, predecessorsOf, provincesOn, successorOf } from "./provinces.ts";

describe("provincesOn", () => {
  it.each([
    [64, "2008-07-31"],
    [63, "2008-08-01"],
    [63, "2019"],
    [63, "2025-06-30"],
    [34, "2025-07-01"],
    [34, "2025-07"],
    [34, "2026-05-01"],
  ])("%i on %s, each code and name once", (count, date) => {
    const units = provincesOn(date);
    expect([units.length, new Set(units.map((unit) => unit.code)).size, new Set(units.map((unit) => unit.name)).size]).toEqual([
      count,
      count,
      count,
    ]);
  });

  it.each([
    [["Hà Nội", "Hải Phòng", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"], "2020-01-01"],
    [["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"], "2025-01-01"],
    [["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"], "2026-04-29"],
    [["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Đồng Nai", "Hồ Chí Minh", "Cần Thơ"], "2026-04-30"],
  ])("centrally run cities %j on %s", (cities, date) => {
    const names = provincesOn(date).filter((unit) => unit.kind !== "tỉnh");
    expect(names.map((unit) => unit.name)).toEqual(cities);
  });
});

describe("findProvince", () => {
  it.each([
    ["10", "Lào Cai", "2025-06-30"],
    ["15", "Lào Cai", "2025-07-01"],
    ["15", "tỉnh Yên Bái", "2020-05-05"],
    ["17", "Hoà Bình", "2020-05-05"],
    ["46", "Thừa Thiên - Huế", "2020-05-05"],
    ["46", "TP. Huế", "2025-03-01"],
    ["66", "Đăk Lăk", "2020-05-05"],
    ["06", "Bắc Cạn", "2020-05-05"],
    ["79", "TP HCM", "2020-05-05"],
    ["77", "Bà Rịa – Vũng Tàu", "2020-05-05"],
    ["24", "24", "2020-05-05"],
    [null, "Hà Giang", "2025-07-01"],
    [null, "Hà Tây", "2009-01-01"],
    [null, "Sài Thành", "2020-05-05"],
  ])("%s is %s on %s", (code, name, date) => expect(findProvince(name, date)?.code ?? null).toBe(code));

  it("reads a code by its date", () =>
    expect(["2025-06-30", "2025-07-01"].map((date) => findProvince("24", date)?.name)).toEqual(["Bắc Giang", "Bắc Ninh"]));
});

describe("succession", () => {
  const at = (name: string, date: string) => {
    const unit = findProvince(name, date);
    if (!unit) throw new Error(name);
    return unit;
  };

  it.each([
    ["Thái Nguyên", "Bắc Kạn"],
    ["Thái Nguyên", "Thái Nguyên"],
    ["Lào Cai", "Yên Bái"],
    ["Lâm Đồng", "Đắk Nông"],
    ["Hồ Chí Minh", "Bà Rịa - Vũng Tàu"],
    ["Cần Thơ", "Sóc Trăng"],
    ["Huế", "Thừa Thiên Huế"],
    ["Đồng Nai", "Bình Phước"],
  ])("%s took over %s", (later, earlier) => expect(successorOf(at(earlier, "2020"), "2026-06-01").name).toBe(later));

  it.each([
    [["Thái Nguyên", "Bắc Kạn"], "Thái Nguyên"],
    [["Hà Giang", "Tuyên Quang"], "Tuyên Quang"],
    [["Hà Nam", "Nam Định", "Ninh Bình"], "Ninh Bình"],
    [["Cao Bằng"], "Cao Bằng"],
    [["Bình Phước", "Đồng Nai"], "Đồng Nai"],
  ])("%j went into %s", (earlier, later) =>
    expect(
      predecessorsOf(at(later, "2026-06-01"), "2020")
        .map((unit) => unit.name)
        .sort(),
    ).toEqual([...earlier].sort()),
  );

  it("gives every province of 2020 one successor, and the 34 all 63 of them", () => {
    const later = provincesOn("2026-06-01");
    const earlier = later.flatMap((unit) => predecessorsOf(unit, "2020"));
    expect(earlier.length).toBe(63);
    expect(new Set(earlier).size).toBe(63);
    expect(PROVINCES.every((unit) => later.includes(successorOf(unit, "2026-06-01")))).toBe(true);
  });
});

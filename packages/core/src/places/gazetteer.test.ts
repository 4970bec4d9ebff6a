import { describe, expect, it } from "vitest";
import { canonical } from "../vietnamese/characters.ts";
import { EARLIER_DISTRICTS } from "./earlier-districts.ts";
import { communesNamed, districtsNamed, unitIndex } from "./gazetteer.ts";
import { findProvince } from "./provinces.ts";
import { type AdminUnit, stoodOn } from "./units.ts";

const all = (level: "district" | "commune"): AdminUnit[] => [...unitIndex(level).values()].flat();

describe("the lists", () => {
  it("have 696 districts and 10,035 communes until 2025-06-30, 3,321 communes since", () => {
    const count = (level: "district" | "commune", date: string) => all(level).filter((unit) => stoodOn(unit, date)).length;
    expect([
      count("district", "2025-06-30"),
      count("commune", "2025-06-30"),
      count("district", "2025-07-01"),
      count("commune", "2025-07-01"),
    ]).toEqual([696, 10_035, 0, 3_321]);
  });

  it("hold NFC names in one spelling of tones, with no prefix left", () => {
    const wrong = [...all("district"), ...all("commune")].filter(
      ({ name }) =>
        name !== name.normalize("NFC") ||
        name.trim() !== name ||
        /^(?:xã|huyện|quận|thị xã|thị trấn|tp) /iu.test(name) ||
        !/^[\p{Lu}\d]/u.test(name) ||
        /(?:oà|oá|oả|oạ|uỳ|uỷ|uỵ)(?!\p{L})/u.test(name.toLowerCase().replace(/qu\p{L}/gu, "")),
    );
    expect(wrong).toEqual([]);
  });

  it("place every unit in a province of its time", () => {
    const astray = [...all("district"), ...all("commune")].filter((unit) => findProvince(unit.province, unit.until ?? unit.from) === null);
    expect(astray).toEqual([]);
  });

  it("have each code once a day", () => {
    for (const [level, date] of [
      ["district", "2025-06-30"],
      ["commune", "2025-06-30"],
      ["commune", "2025-07-01"],
    ] as const) {
      const codes = all(level)
        .filter((unit) => stoodOn(unit, date))
        .map((unit) => unit.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it("have no district both in the list and among the earlier ones on one day", () => {
    for (const { name, kind, province } of EARLIER_DISTRICTS) {
      const same = districtsNamed(name, province).filter((unit) => canonical(unit.kind) === kind);
      expect(same.length, name).toBe(1);
    }
  });
});

describe("districtsNamed, communesNamed", () => {
  it.each([
    [["Quảng Bình"], "Quảng Ninh"],
    [["Cao Bằng"], "Thông Nông"],
    [["Cao Bằng"], "Phục Hoà"],
    [["Kon Tum"], "Đăk Hà"],
    [["Kon Tum"], "Ia H'Drai"],
    [["Cao Bằng", "Lâm Đồng"], "Bảo Lâm"],
    [["Nghệ An", "Hòa Bình"], "Kỳ Sơn"],
  ])("%j: district %s", (provinces, name) =>
    expect(districtsNamed(name).map((unit) => findProvince(unit.province, "2020")?.name)).toEqual(provinces),
  );

  it.each([
    [1, "Ngũ Hùng", "30"],
    [1, "Cà Lúi", "54"],
    [1, "Ia Mơ Nông", "64"],
    [0, "Ngũ Hùng", "31"],
  ])("%i commune %s in %s", (count, name, province) => expect(communesNamed(name, province).length).toBe(count));
});

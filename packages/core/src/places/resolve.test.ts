import { describe, expect, it } from "vitest";
import { type ResolveOptions, resolvePlace } from "./resolve.ts";

// name level province code
const ONE: readonly (readonly [string, string, ResolveOptions])[] = [
  ["Cao Bằng province Cao Bằng 04", "Cao Bằng", { date: "2020-01-01" }],
  ["Lào Cai province Lào Cai 15", "tỉnh Lào Cai", { date: "2025-08-01" }],
  ["Phú Yên province Phú Yên null", "tỉnh Phú Yên", { date: "2026-01-16" }],
  ["Kim Bảng district Hà Nam 350", "huyện Kim Bảng", { date: "2019" }],
  ["Kim Bảng district Hà Nam 350", "Kim Bảng", {}],
  ["Quảng Ninh district Quảng Bình 456", "huyện Quảng Ninh", { date: "2019" }],
  ["Quảng Ninh province Quảng Ninh 22", "Quảng Ninh", { date: "2019" }],
  ["Hà Giang district Hà Giang 024", "thành phố Hà Giang", { date: "2019" }],
  ["Hải Phòng province Hải Phòng 31", "TP. Hải Phòng", { date: "2019" }],
  ["Huế district Thừa Thiên Huế null", "TP Huế", { date: "2019" }],
  ["Huế province Huế 46", "TP Huế", { date: "2025-02-01" }],
  ["Cai Lậy district Tiền Giang 817", "thị xã Cai Lậy", { date: "2019" }],
  ["Cai Lậy district Tiền Giang 820", "huyện Cai Lậy", { date: "2019" }],
  ["Châu Thành district Bến Tre 831", "huyện Châu Thành", { date: "2019", province: "Bến Tre" }],
  ["Hòa Bình district Bạc Liêu 961", "huyện Hoà Bình", { date: "2019" }],
  ["Sông Hinh district Đắk Lắk null", "huyện Sông Hinh", { date: "2026-01-01" }],
  ["Hòa Thịnh commune Phú Yên 22294", "xã Hòa Thịnh", { date: "2020" }],
  ["Hòa Thịnh commune Đắk Lắk 22276", "xã Hòa Thịnh", { date: "2026-01-01" }],
  ["Lý Sơn commune Quảng Ngãi 21548", "đặc khu Lý Sơn", { date: "2026-01-01" }],
  ["12 district Hồ Chí Minh 761", "quận 12", { date: "2019" }],
  ["9 district Hồ Chí Minh null", "Quận 9", { date: "2019" }],
  ["Việt Nam country null null", "Việt Nam", {}],
];

describe("resolvePlace", () => {
  it.each(ONE)("%s: %s %j", (expected, name, options) => {
    const found = resolvePlace(name, options);
    expect(found?.kind === "one" ? `${found.place.name} ${found.place.level} ${found.place.province} ${found.place.code}` : found).toBe(
      expected,
    );
  });

  it.each([
    ["huyện Châu Thành", { date: "2019" }, 10],
    ["huyện Bảo Lâm", { date: "2019" }, 2],
    ["xã Đoàn Kết", { date: "2019" }, 5],
  ] as const)("%s %j is ambiguous, at least %i", (name, options, least) => {
    const found = resolvePlace(name, options);
    expect(found?.kind === "ambiguous" ? found.places.length : 0).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ["huyện Kim Bảng", { province: "Lào Cai" }],
    ["tỉnh Kim Bảng", {}],
    ["Xanh Tươi", {}],
    ["đặc khu Phú Quốc", { date: "2019", level: "commune" }],
    ["", {}],
  ] as const)("%s %j is none", (name, options) => expect(resolvePlace(name, options)).toBeNull());
});

import { nameKey, splitPrefix } from "./names.ts";
import { type AdminUnit, dayOf, REFORM, stoodOn } from "./units.ts";

export interface ProvinceUnit extends AdminUnit {
  readonly level: "province";
  readonly code: string;
  readonly kind: "tỉnh" | "thành phố trực thuộc trung ương";
  /** Code, in the list that follows, of the province that its territory became part of; null for a province of today. */
  readonly successor: string | null;
}

// Mã|tên|mã tỉnh kế tục từ 01/7/2025. "*" là thành phố trực thuộc trung ương.
// Danh mục theo QĐ 124/2004/QĐ-TTg và các nghị quyết sửa đổi; kế tục theo Nghị quyết 202/2025/QH15.
const UNTIL_2025_06_30 = `
01*Hà Nội|01 02 Hà Giang|08 04 Cao Bằng|04 06 Bắc Kạn|19 08 Tuyên Quang|08 10 Lào Cai|15 11 Điện Biên|11 12 Lai Châu|12 14 Sơn La|14
15 Yên Bái|15 17 Hòa Bình|25 19 Thái Nguyên|19 20 Lạng Sơn|20 22 Quảng Ninh|22 24 Bắc Giang|24 25 Phú Thọ|25 26 Vĩnh Phúc|25
27 Bắc Ninh|24 30 Hải Dương|31 31*Hải Phòng|31 33 Hưng Yên|33 34 Thái Bình|33 35 Hà Nam|37 36 Nam Định|37 37 Ninh Bình|37
38 Thanh Hóa|38 40 Nghệ An|40 42 Hà Tĩnh|42 44 Quảng Bình|44 45 Quảng Trị|44 46*Huế|46 48*Đà Nẵng|48 49 Quảng Nam|48 51 Quảng Ngãi|51
52 Bình Định|52 54 Phú Yên|66 56 Khánh Hòa|56 58 Ninh Thuận|56 60 Bình Thuận|68 62 Kon Tum|51 64 Gia Lai|52 66 Đắk Lắk|66
67 Đắk Nông|68 68 Lâm Đồng|68 70 Bình Phước|75 72 Tây Ninh|80 74 Bình Dương|79 75 Đồng Nai|75 77 Bà Rịa - Vũng Tàu|79
79*Hồ Chí Minh|79 80 Long An|80 82 Tiền Giang|82 83 Bến Tre|86 84 Trà Vinh|86 86 Vĩnh Long|86 87 Đồng Tháp|82 89 An Giang|91
91 Kiên Giang|91 92*Cần Thơ|92 93 Hậu Giang|92 94 Sóc Trăng|92 95 Bạc Liêu|96 96 Cà Mau|96`;

const FROM_2025_07_01 = `
01*Hà Nội 04 Cao Bằng 08 Tuyên Quang 11 Điện Biên 12 Lai Châu 14 Sơn La 15 Lào Cai 19 Thái Nguyên 20 Lạng Sơn 22 Quảng Ninh 24 Bắc Ninh
25 Phú Thọ 31*Hải Phòng 33 Hưng Yên 37 Ninh Bình 38 Thanh Hóa 40 Nghệ An 42 Hà Tĩnh 44 Quảng Trị 46*Huế 48*Đà Nẵng 51 Quảng Ngãi
52 Gia Lai 56 Khánh Hòa 66 Đắk Lắk 68 Lâm Đồng 75 Đồng Nai 79*Hồ Chí Minh 80 Tây Ninh 82 Đồng Tháp 86 Vĩnh Long 91 An Giang
92*Cần Thơ 96 Cà Mau`;

// Từ khi nào, đến khi nào, khác với hai danh mục trên.
const HUE_CITY = "2025-01-01"; // Nghị quyết 175/2024/QH15
const DONG_NAI_CITY = "2026-04-30"; // Nghị quyết 30/2026/QH16

function province(fields: Omit<ProvinceUnit, "level" | "province" | "district">): ProvinceUnit {
  return { ...fields, level: "province", province: fields.code, district: null };
}

const CITY = "thành phố trực thuộc trung ương";

function read(list: string, validity: { from: string | null; until: string | null }): ProvinceUnit[] {
  return [...list.matchAll(/(\d\d)([* ])(\P{Nd}+?)(?:\|(\d\d))?(?=\s+\d\d[* ]|\s*$)/gu)].map(([, code = "", mark, name = "", successor]) =>
    province({ code, name: name.trim(), kind: mark === "*" ? CITY : "tỉnh", successor: successor ?? null, ...validity }),
  );
}

function day(date: string, shift: number): string {
  return new Date(Date.parse(date) + shift * 86_400_000).toISOString().slice(0, 10);
}

/** Every province with its validity, earliest list first. */
export const PROVINCES: readonly ProvinceUnit[] = [
  // Nghị quyết 15/2008/QH12
  province({ code: "28", name: "Hà Tây", kind: "tỉnh", from: null, until: "2008-07-31", successor: "01" }),
  province({ code: "46", name: "Thừa Thiên Huế", kind: "tỉnh", from: null, until: day(HUE_CITY, -1), successor: "46" }),
  ...read(UNTIL_2025_06_30, { from: null, until: REFORM.lastDay }).map((unit) => (unit.code === "46" ? { ...unit, from: HUE_CITY } : unit)),
  ...read(FROM_2025_07_01, { from: REFORM.firstDay, until: null }).flatMap((unit) =>
    unit.code === "75"
      ? [{ ...unit, until: day(DONG_NAI_CITY, -1), successor: "75" }, { ...unit, from: DONG_NAI_CITY, kind: CITY } as const]
      : [unit],
  ),
];

const BY_KEY = new Map<string, ProvinceUnit[]>();
for (const unit of PROVINCES) {
  for (const key of [nameKey(unit.name), unit.code]) {
    const units = BY_KEY.get(key);
    if (units) units.push(unit);
    else BY_KEY.set(key, [unit]);
  }
}

// As the lists write them, which is how places name their province: most questions need no key.
for (const unit of PROVINCES) BY_KEY.set(unit.name, BY_KEY.get(nameKey(unit.name)) ?? [unit]);

/** All provinces that stood on that day: 63 until 2025-06-30, 34 since. */
export function provincesOn(date: string): ProvinceUnit[] {
  return PROVINCES.filter((unit) => stoodOn(unit, date));
}

/** All provinces of any time that bore this name (or, given two digits, this code), earliest first. */
export function provincesNamed(nameOrCode: string): readonly ProvinceUnit[] {
  return BY_KEY.get(nameOrCode) ?? BY_KEY.get(nameKey(splitPrefix(nameOrCode).name)) ?? [];
}

/** The province of that name or code on that day; with date null the last one that bore it. */
export function findProvince(nameOrCode: string, date: string | null): ProvinceUnit | null {
  const units = provincesNamed(nameOrCode);
  return (date === null ? units.at(-1) : units.find((unit) => stoodOn(unit, date))) ?? null;
}

/** The province that the territory of `unit` lay in on a later day; `unit` itself while it stood. */
export function successorOf(unit: ProvinceUnit, date: string): ProvinceUnit {
  let current = unit;
  const wanted = dayOf(date);
  for (let steps = 0; steps < PROVINCES.length && current.until !== null && current.until < wanted; steps++) {
    const after = day(current.until, 1);
    const next = PROVINCES.find((other) => other.code === current.successor && stoodOn(other, after));
    if (!next) break;
    current = next;
  }
  return current;
}

/** The provinces of an earlier day whose territory `unit` took over, itself among them where it stood. */
export function predecessorsOf(unit: ProvinceUnit, date: string): ProvinceUnit[] {
  const since = unit.from ?? REFORM.firstDay;
  return provincesOn(date).filter((earlier) => successorOf(earlier, since) === unit);
}

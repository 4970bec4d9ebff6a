import { canonical } from "../vietnamese/characters.ts";

/** Cities under the central government, with the day since when where that is recent. */
export const CENTRAL_CITIES: readonly { readonly name: string; readonly from: string | null; readonly source: string }[] = [
  { name: "Hà Nội", from: null, source: "Hiến pháp 2013, Điều 110; Luật Thủ đô" },
  { name: "Hồ Chí Minh", from: null, source: "Nghị quyết Quốc hội khóa VI, 1976" },
  { name: "Hải Phòng", from: null, source: "Nghị quyết Quốc hội khóa VI, 1976" },
  { name: "Đà Nẵng", from: null, source: "Nghị quyết Quốc hội khóa IX, 1996" },
  { name: "Cần Thơ", from: null, source: "Nghị quyết 22/2003/QH11" },
  { name: "Huế", from: "2025-01-01", source: "Nghị quyết 175/2024/QH15" },
  { name: "Đồng Nai", from: "2026-04-30", source: "Nghị quyết 30/2026/QH16" },
];

const CITIES = CENTRAL_CITIES.map((city) => ({ view: canonical(city.name), from: city.from }));

/** Whether a name that starts so is a central city's on this ISO date (`Hồ Chí Minh đã`: yes; `Vinh`: no). */
export function namesCentralCity(name: string, date: string | null): boolean {
  const view = canonical(name);
  return CITIES.some((city) => view.startsWith(city.view) && (city.from === null || (date !== null && date >= city.from)));
}

/** Whether a bare "thành phố" in an article about this province, of this ISO date, is a province-level city. */
export function isCentralCity(province: string | null, date: string | null): boolean {
  return province !== null && namesCentralCity(province.replace(/^(?:thành phố|tp\.?)\s*/iu, ""), date);
}

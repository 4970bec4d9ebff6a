import { canonical } from "@thidua/core";
import { CATALOGUE, type Indicator } from "./catalogue.ts";

/** What a record belongs to, why, and how sure that is. */
export interface Link {
  target: string;
  reason: string;
  /** 0..1. */
  confidence: number;
}

// "mức tăng số xã …" is no number of communes; "hộ nghèo CCB", "vùng đồng bào dân tộc" are a part of the people only.
const CHANGED = /^(?:mức (?:tăng|giảm|vượt|kéo giảm)|số .{0,20}(?:tăng thêm|giảm)(?= ))/u;
const PART = /(?<!\p{L})(?:ccb|cựu chiến binh|hội viên|đoàn viên|phụ nữ|dân tộc|khmer|học viên|kế hoạch|khu vực nông thôn không)(?!\p{L})/u;
const RATES: ReadonlySet<string> = new Set(["tang-truong-grdp", "giam-ho-ngheo"]);
/** What a part of the people gives counts as what the people give; disbursement is measured against a plan. */
const GIVEN: ReadonlySet<string> = new Set([
  "hien-dat",
  "ngay-cong",
  "sang-kien",
  "nha-cho-ho-ngheo",
  "luot-khach",
  "san-pham-ocop",
  "giai-ngan",
]);

const BY_ID = new Map(CATALOGUE.map((indicator) => [indicator.id, indicator]));

export function indicatorById(id: string): Indicator | null {
  return BY_ID.get(id) ?? null;
}

/** The indicator of the catalogue that a figure measures, by its unit and the words of its indicator; null for none, which is most. */
export function indicatorOf(indicator: string, unit: string): Link | null {
  const words = canonical(indicator);
  const of = canonical(unit).trim();
  for (const one of CATALOGUE) {
    if (!one.units.test(of)) continue;
    const said = one.words.exec(`${words} ${of}`);
    if (said === null || one.not?.test(words)) continue;
    if ((!RATES.has(one.id) && CHANGED.test(words)) || (!GIVEN.has(one.id) && PART.test(words))) continue;
    const wholly = one.words.source === "." ? "" : `, “${said[0]}”`;
    return { target: one.id, reason: `đơn vị ${unit}${wholly}`, confidence: wholly === "" ? 0.98 : said[0].length >= 6 ? 0.95 : 0.9 };
  }
  return null;
}

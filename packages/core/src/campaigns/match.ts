import { canonical } from "../vietnamese/index.ts";
import { lean } from "../vietnamese/lean.ts";
import type { Campaign } from "./campaign.ts";
import { NATIONAL } from "./national.ts";
import { SECTORS } from "./sectors.ts";

/** All campaigns; where two could claim a name, the earlier one has it. */
export const CAMPAIGNS: readonly Campaign[] = [...NATIONAL, ...SECTORS];

const BY_SLUG = new Map(CAMPAIGNS.map((campaign) => [campaign.slug, campaign]));

/** The campaign of a slug, or null. */
export function campaignBySlug(slug: string): Campaign | null {
  return BY_SLUG.get(slug) ?? null;
}

/** What offices write short inside a name. */
const ABBREVIATIONS = new Map(
  Object.entries({
    ntm: "nông thôn mới",
    antq: "an ninh tổ quốc",
    antt: "an ninh trật tự",
    ccb: "cựu chiến binh",
    atgt: "an toàn giao thông",
    ttatgt: "trật tự an toàn giao thông",
    pccc: "phòng cháy chữa cháy",
    đsvh: "đời sống văn hóa",
    kdc: "khu dân cư",
    sxkd: "sản xuất kinh doanh",
    tđqt: "thi đua quyết thắng",
    tdđkxdđsvh: "toàn dân đoàn kết xây dựng đời sống văn hóa",
    cbccvc: "cán bộ công chức viên chức",
    tdtt: "thể dục thể thao",
  }).map(([short, long]) => [short, canonical(long)] as const),
);

// "giai đoạn 2021 - 2025", "năm 2020", "(2016 - 2020)" at the end of a name, punctuation already gone.
const STAGE = / (?:(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|trong năm|năm) )?(?:19|20)\d\d(?: (?:đến (?:năm )?)?(?:19|20)\d\d)?$/u;
const SHORT = lean(/(?<![\p{L}\p{N}])(?:đsvh|tđqt|tdđkxdđsvh|[a-z]{3,6})(?![\p{L}\p{M}\p{N}])/gu);
const NOT_WORD = lean(/[^\p{L}\p{M}\p{N}]+/gu);

/** Longest name that is looked at, in UTF-16 code units; no campaign is called by a longer one. */
const LONGEST_NAME = 240;

/**
 * A name as it is compared: lower case, one spelling, no punctuation, abbreviations written out, stage off.
 * `“Dạy tốt – Học tốt”` and `dạy tốt, học tốt` are the same key.
 */
export function campaignKey(name: string): string {
  const words = canonical(name.slice(0, LONGEST_NAME)).replace(NOT_WORD, " ").trim();
  return words.replace(SHORT, (short) => ABBREVIATIONS.get(short) ?? short).replace(STAGE, "");
}

const MATCHERS = CAMPAIGNS.map((campaign) => ({
  slug: campaign.slug,
  whole: lean(new RegExp(`^(?:${campaign.forms.map((form) => canonical(form)).join("|")})$`, "u")),
}));

/** Slug of the campaign that a movement of this name belongs to, local variants too ("Bắc Kạn chung sức xây dựng nông thôn mới"); or null. */
export function campaignOf(name: string): string | null {
  const key = campaignKey(name);
  if (key === "") return null;
  return MATCHERS.find((matcher) => matcher.whole.test(key))?.slug ?? null;
}

import { campaignBySlug, campaignKey, campaignOf } from "@thidua/core";
import { NO_NAMES } from "./vocabulary.ts";

const REFUSED = new Set(NO_NAMES.map((name) => campaignKey(name)));

/** Name as a record has it: no quotation marks, blanks single, no stray punctuation at its ends. */
export function cleanName(raw: string): string {
  return raw
    .replace(/["“”„‟«»″＂]|(?<![\p{L}\p{N}])['‘’‚`]|['‘’‚`](?![\p{L}\p{N}])/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.\-–—…]+|[\s,;:.\-–—…]+$/gu, "");
}

interface Spelling {
  /** Without punctuation, case and tone placement. */
  readonly whole: string;
  /** And without "thi đua". */
  readonly key: string;
  readonly campaign: string | null;
}

const SPELLINGS = new Map<string, Spelling>();
const REMEMBERED = 4000;

/** How a name is compared; the same names come again and again in one article and from one to the next. */
function spellingOf(name: string): Spelling {
  const known = SPELLINGS.get(name);
  if (known) return known;
  const whole = campaignKey(name);
  const bare = whole.replace(/(?<![\p{L}\p{M}])(?:phong trào |thi đua )/gu, "").trim();
  const spelling = { whole, key: bare.includes(" ") ? bare : whole, campaign: campaignOf(name) };
  if (SPELLINGS.size >= REMEMBERED) SPELLINGS.clear();
  SPELLINGS.set(name, spelling);
  return spelling;
}

/** Key under which two spellings are one name: punctuation, case, tone placement, and "thi đua" before or inside it make no difference. */
export function nameKey(name: string): string {
  return spellingOf(name).key;
}

/** Campaign of a name, or null. */
export function campaignOfName(name: string): string | null {
  return spellingOf(name).campaign;
}

/** Whether a name begins as names do, with a capital or a number. */
export function beginsAsName(name: string): boolean {
  const first = name.charAt(0);
  return /\d/.test(first) || first !== first.toLowerCase();
}

// "ba không", "5 có": a short name in small letters that is one.
const COUNTED = /^(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|toàn|cả|mỗi|nhà|tuổi)/u;

/** Why a string in quotation marks after "phong trào" is no name, as code and reason, or null where it is one. */
export function refusalOf(name: string): { code: string; reason: string } | null {
  const key = spellingOf(name).whole;
  if (key === "") return { code: "rong", reason: "Không có tên trong dấu ngoặc kép." };
  if (REFUSED.has(key) || REFUSED.has(nameKey(name)))
    return { code: "khong-phai-ten", reason: "Khẩu hiệu, cụm từ chung hoặc danh hiệu, không phải tên phong trào." };
  const words = key.split(" ").length;
  if (name.length > 230 || words > 48) return { code: "qua-dai", reason: "Chuỗi trong ngoặc kép quá dài để là tên." };
  if (/[?]/.test(name) || /[.!] \p{Lu}/u.test(name)) return { code: "cau-noi", reason: "Là câu nói, không phải tên." };
  if (words === 1 && !/\d/.test(key)) return { code: "mot-tieng", reason: "Chỉ một tiếng, dấu ngoặc kép để nhấn mạnh." };
  const first = name.charAt(0);
  const small = first === first.toLowerCase() && /\p{L}/u.test(first);
  if (small && words <= 2 && !COUNTED.test(key) && campaignOfName(name) === null)
    return { code: "nhan-manh", reason: "Dấu ngoặc kép để nhấn mạnh, không phải tên." };
  return null;
}

/** Whether the campaign of this name is by its own name no phong trào but a cuộc vận động. */
export function isCuocVanDong(name: string): boolean {
  const slug = campaignOfName(name);
  return slug !== null && campaignBySlug(slug)?.kind === "cuoc-van-dong";
}

import { canonical, findAll, lean } from "@thidua/core";
import { ORGANISATIONS } from "./launch-words.ts";
import { AFTER, anyOf, BEFORE, CLAUSE, LISTING, MODIFIERS, NAMING, ONLY_ADJACENT, OTHER_NOUNS } from "./vocabulary.ts";

/** What stands before a quotation and says what it is the name of. */
export type Governor =
  | MovementGovernor
  | { readonly kind: "other"; readonly code: string }
  | { readonly kind: "list" }
  | { readonly kind: "none" };

export interface MovementGovernor {
  readonly kind: "movement";
  /** Offset of "phong trào" in the gap. */
  readonly at: number;
  readonly drive: boolean;
  /** "các phong trào", "hai phong trào": more than one name may follow. */
  readonly plural: boolean;
  readonly doubts: readonly string[];
}

/** Longest stretch before a quotation that is looked at (UTF-16 code units). */
export const REACH = 240;

// "phong trào", "đợt thi đua", "tháng cao điểm thi đua", "phát động thi đua", "thi đua cao điểm".
const DRIVE = `(?:đợt|tháng|tuần|cuộc|chiến dịch|phong trào) (?:cao điểm |ra quân |sinh hoạt )?thi đua|(?:phát động|hưởng ứng|đẩy mạnh|ra quân) thi đua|thi đua (?:cao điểm|đặc biệt|nước rút|đột xuất|chuyên đề|ngắn ngày|ngắn hạn)`;
const POSITIVE = canonical(`phong trào|pttđ|${DRIVE}`);
// In "phát động thi đua" the noun phrase begins at the second word.
const OPENING_VERB = lean(new RegExp(`^${anyOf(["phát động", "hưởng ứng", "đẩy mạnh", "ra quân"])} +`, "u"));
const CODE_OF = new Map(Object.entries(OTHER_NOUNS).flatMap(([code, nouns]) => nouns.map((noun) => [canonical(noun), code] as const)));
const WEAK = new Set(ONLY_ADJACENT.map((noun) => canonical(noun)));
const ADJACENT = /^[ :,]*$/;
const PHONG_TRAO = canonical("phong trào");
const THI_DUA = canonical("thi đua");

const STAGE = canonical(
  "(?:giai đoạn|thời kỳ|nhiệm kỳ|năm học|trong năm|năm|quý|đợt|số) [\\divx]+(?: *(?:-|đến(?: năm)?) *\\d{4})?|\\d{1,3} ngày(?: (?:và )?đêm)?",
);
const MODIFIER = `(?:[ ,]+(?:${anyOf(MODIFIERS)}|${STAGE})${AFTER}| +\\([^()"]{1,30}\\))`;
const ONLY_MODIFIERS = lean(new RegExp(`^${MODIFIER}*[ :,()-]*$`, "u"));
const ENDS_NAMING = lean(new RegExp(`${BEFORE}${anyOf(NAMING)}[ :-]*$`, "u"));
// "phong trào có cái tên rất lạ: “…”", "phong trào được gọi tên giản dị: “…”", "một phong trào mới, đó là “…”"
const TELLS_NAME = lean(
  new RegExp(
    `${BEFORE}${canonical("(?:có|mang|gọi|lấy|đặt)(?: bằng)?(?: một)?(?: cái)? tên(?: gọi)?")}(?: \\p{L}+){1,4}: *$|^${MODIFIER}*, *${canonical("(?:đó|ấy) (?:chính )?là")}[ :]*$`,
    "u",
  ),
);
const ENDS_LISTING = lean(new RegExp(`(?:${BEFORE}${anyOf(LISTING)}[ :,-]*|: *)$`, "u"));
const ENDS_COPULA = lean(new RegExp(`${BEFORE}${canonical("là")}[ :]*$`, "u"));
const HAS_CLAUSE = lean(new RegExp(`${BEFORE}${anyOf(CLAUSE)}${AFTER}`, "u"));
// "phong trào thi đua do Thủ tướng Chính phủ phát động “…”", "phong trào của ngành y tế “…”", "phong trào trong trường học “…”"
const ATTRIBUTE = lean(new RegExp(`^${MODIFIER}* +${canonical("(?:do|của|trong|ở|tại|trên|cho|theo)")} [^.;:"]{2,110}$`, "u"));
const ENDS_JOINT = lean(
  new RegExp(`${BEFORE}${anyOf(["với", "bằng", "vào", "cùng", "theo", "từ", "như", "về", "thành", "qua", "sang"])} *$`, "u"),
);
const ENDS_MOST = lean(new RegExp(`${canonical("nhất là")}[ :]*$`, "u"));
// "phong trào phụ nữ “…”", "phong trào thi đua lao động sản xuất “…”"
const DESCRIPTION = lean(new RegExp(`^${MODIFIER}*(?: +\\p{L}+){1,7} *$`, "u"));
const PLURAL = lean(
  new RegExp(
    `${BEFORE}${canonical("(?:các|những|nhiều|một số|hàng loạt|nhóm|hai|ba|bốn|năm|sáu|bảy|tám|\\d{1,2})")}(?: ${canonical("(?:cuộc vận động,|đợt,|nội dung,|chương trình,)")})? *$`,
    "u",
  ),
);

const SEPARATOR = canonical("(?:[,;…]|\\.{2,3}|/|(?:,|;)? *(?:và|cùng với|cùng|hoặc|hay|đến|rồi|rồi đến)(?: với)?)");
const ITEM_LEAD = canonical("(?: *(?:các|xây dựng|thực hiện))?");
// ", “B”" · " và “B”" · " (giai đoạn 2016 - 2020); “B”"
const LIST = lean(new RegExp(`^(?: *\\([^()"]{1,80}\\))?(?: *(?:${STAGE}))? *${SEPARATOR}(?: *${SEPARATOR})?${ITEM_LEAD} *$`, "u"));
// " của ngành giáo dục; xây dựng “B”"
const LIST_WITH_OWNER = lean(
  new RegExp(
    `^(?: *(?:${STAGE}))? *\\(?${canonical("(?:của|do|trong|ở|tại|trên|cho)")} [^;:"]{2,110}(?:[,;…]|\\.{3}| ${canonical("và|cùng")}(?= ))${ITEM_LEAD} *$`,
    "u",
  ),
);

// "phong trào xây dựng đơn vị “An toàn …”", but not "phong trào của phụ nữ xã “…”"
const MEASURED = lean(
  new RegExp(`${BEFORE}${anyOf(["xây dựng", "công nhận", "đăng ký", "trở thành", "đạt", "bình xét"])} +(?:\\p{L}+ +)?$`, "u"),
);

interface Noun {
  readonly at: number;
  readonly end: number;
  /** Null for "phong trào" and its like. */
  readonly code: string | null;
}

const WORD = lean(/[\p{L}\p{M}\p{N}]+/gu);
const HEADS = lean(new RegExp(`${BEFORE}(?:${POSITIVE})${AFTER}`, "gu"));
const MOST_WORDS = Math.max(...[...CODE_OF.keys()].map((noun) => noun.split(" ").length));

function lastHead(gap: string): Noun | null {
  if (!gap.includes(PHONG_TRAO) && !gap.includes(THI_DUA) && !gap.includes("pttđ")) return null;
  let last: Noun | null = null;
  for (const match of findAll(HEADS, gap)) last = { at: match.index, end: match.index + match[0].length, code: null };
  return last;
}

/** The last noun of the table that ends behind `from`; the longest of those that end at one word. */
function lastOther(gap: string, from: number): Noun | null {
  const words = findAll(WORD, gap.slice(from));
  for (let last = words.length - 1; last >= 0; last--) {
    const word = words[last] as RegExpExecArray;
    const end = from + word.index + word[0].length;
    for (let first = Math.max(0, last - MOST_WORDS + 1); first <= last; first++) {
      const at = from + (words[first] as RegExpExecArray).index;
      const noun = gap.slice(at, end);
      const code = CODE_OF.get(noun);
      if (code === undefined || (WEAK.has(noun) && !ADJACENT.test(gap.slice(end)))) continue;
      if (code === "tieu-chuan" && !MEASURED.test(gap.slice(0, at))) continue;
      return { at, end, code };
    }
  }
  return null;
}

function lastNoun(gap: string): Noun | null {
  const head = lastHead(gap);
  // "đợt thi đua ngắn ngày “…”": what only modifies the noun is no noun of its own.
  if (head && ONLY_MODIFIERS.test(gap.slice(head.end))) return head;
  return lastOther(gap, head?.end ?? 0) ?? head;
}

// ", Hội Phụ nữ có “…”": the noun is told once, for the first of several.
const ELLIPSIS = lean(
  new RegExp(
    `^[^.;:"]{0,60}[,;] *(?:${anyOf(["còn", "và", "riêng"])} +)?${anyOf(ORGANISATIONS)}${AFTER}[^.,;:"]{0,70} ${anyOf(["có", "với", "phát động", "triển khai", "duy trì", "đẩy mạnh", "thực hiện", "thực hiện tốt", "khởi xướng", "là"])} *$`,
    "u",
  ),
);
// "Hội Phụ nữ phát động “…”", "Hưởng ứng “…”", "ra sức thi đua “…”"
const VERB_ONLY = lean(
  new RegExp(
    `${BEFORE}(${anyOf(["phát động", "khởi xướng", "hưởng ứng"])}|${anyOf(["thi đua", "thực hiện", "thực hiện tốt", "đẩy mạnh", "triển khai"])}) *$`,
    "u",
  ),
);

/** What came before in the same sentence. */
export interface Before {
  /** The gap begins behind another quotation. */
  readonly follows: boolean;
  /** That one is a movement. */
  readonly followsMovement: boolean;
  /** And one of a list that was introduced as such. */
  readonly followsList: boolean;
}

// "“A”: trồng 40 ha; “B”: …"
const TOLD_ITEM = /^ *[:(-][^;"]{1,200}; *$/u;
// " được duy trì là", " được bà con hưởng ứng nhiều nhất là", but not " được coi là"
const PASSIVE_COPULA = lean(
  new RegExp(
    `^${MODIFIER}*(?: +${anyOf(["đã", "đang", "hiện", "vẫn"])})*(?: +${canonical("được")}(?: \\p{L}+){0,5} +${anyOf(["duy trì", "triển khai", "thực hiện", "phát động", "tổ chức", "nhân rộng", "chú trọng", "hưởng ứng", "đẩy mạnh", "quan tâm", "ghi nhận", "biết đến", "nhắc đến", "tham gia"])})?(?: +(?:\\p{L}+ +)?${canonical("nhất")})? +${canonical("là")}[ :]*$`,
    "u",
  ),
);

// "phong trào thi đua trong học sinh, sinh viên: “A”, “B”"
const GROUP_LEAD = lean(new RegExp(`^${MODIFIER}* +${canonical("trong")}(?:,? \\p{L}+){1,10}: *$`, "u"));
const DRIVE_AGAIN = lean(
  new RegExp(
    `${BEFORE}${canonical("đợt")}(?: (?:\\d{1,2}|${anyOf(["một", "hai", "ba", "đầu", "này", "thứ nhất", "thứ hai", "thứ ba"])}))? *$`,
    "u",
  ),
);

/** Whether nothing but a comma, "và" or the like stands between two names. */
export function joinsNames(gap: string): boolean {
  return LIST.test(gap);
}

/** Whether "các", "những", "hai" … stands before what begins at `at`. */
function isPlural(gap: string, at: number): boolean {
  return PLURAL.test(gap.slice(Math.max(0, at - 32), at));
}

/**
 * What governs a quotation, from the canonical text before it (at most `REACH` long, starting after the quotation before it in the
 * same sentence). Where only a verb governs, the doubt says which.
 */
export function governorOf(gap: string, before: Before): Governor {
  const { follows, followsMovement } = before;
  if (follows && LIST.test(gap)) return { kind: "list" };
  if (before.followsList && TOLD_ITEM.test(gap)) return { kind: "list" };
  // "phát động 4 đợt thi đua cao điểm; riêng đợt “…”"
  const again = gap.includes(THI_DUA) ? DRIVE_AGAIN.exec(gap) : null;
  if (again) return { kind: "movement", at: again.index, drive: true, plural: false, doubts: ["elliptic"] };
  const noun = lastNoun(gap);
  if (!noun) {
    if (followsMovement && ELLIPSIS.test(gap))
      return { kind: "movement", at: gap.length, drive: false, plural: false, doubts: ["elliptic"] };
    if (follows && LIST_WITH_OWNER.test(gap) && !HAS_CLAUSE.test(gap)) return { kind: "list" };
    const verb = VERB_ONLY.exec(gap);
    return verb
      ? { kind: "movement", at: gap.length, drive: false, plural: false, doubts: [verb[1] ? "launch-verb" : "verb-only"] }
      : { kind: "none" };
  }
  const residue = gap.slice(noun.end);
  if (noun.code !== null) return otherNoun(gap, noun.code, residue, follows);
  const phrase = gap.slice(noun.at, noun.end);
  const drive = !phrase.startsWith(PHONG_TRAO) && phrase !== "pttđ";
  const at = noun.at + (OPENING_VERB.exec(phrase)?.[0].length ?? 0);
  const plural = isPlural(gap, noun.at);
  const movement = (...doubts: string[]): Governor => ({ kind: "movement", at, drive, plural, doubts });
  if (ONLY_MODIFIERS.test(residue)) return movement();
  if (ENDS_NAMING.test(residue) || TELLS_NAME.test(residue)) return movement("naming-phrase");
  if (ATTRIBUTE.test(residue) && !HAS_CLAUSE.test(residue.replace(/(?:đã|được|đang) +(?:phát|khởi|triển)/u, "")))
    return movement("attribute-between");
  if (GROUP_LEAD.test(residue)) return movement("attribute-between");
  if (plural && ENDS_LISTING.test(residue)) return movement("list-introduced");
  if (ENDS_COPULA.test(residue)) {
    const before = residue.replace(ENDS_COPULA, "");
    if (ONLY_MODIFIERS.test(before) && (plural || before.trim() !== "")) return movement("copula");
  }
  if (PASSIVE_COPULA.test(residue) && (plural || ENDS_MOST.test(residue))) return movement("attribute-between");
  if (DESCRIPTION.test(residue) && !HAS_CLAUSE.test(residue) && !ENDS_JOINT.test(residue)) return movement("attribute-between");
  return { kind: "none" };
}

// "các phong trào, cuộc vận động như “…”"
const WITH_CUOC_VAN_DONG = lean(
  new RegExp(
    canonical("phong trào(?: thi đua)?(?: yêu nước)?(?:,| và|, các|/) *(?:các )?cuộc vận động[ :]*(?:như|lớn|gồm|là)*[ :]*$"),
    "u",
  ),
);

/** Another noun governs only where it stands right before; a cuộc vận động that is "phong trào" in the same breath is one. */
function otherNoun(gap: string, code: string, residue: string, follows: boolean): Governor {
  const near =
    ONLY_MODIFIERS.test(residue) ||
    ENDS_NAMING.test(residue) ||
    ENDS_LISTING.test(residue) ||
    ENDS_COPULA.test(residue) ||
    residue.length <= 48;
  if (!near) return { kind: "none" };
  if (code === "cuoc-van-dong" && WITH_CUOC_VAN_DONG.test(gap)) {
    return { kind: "movement", at: gap.lastIndexOf("phong trào"), drive: false, plural: true, doubts: ["with-cuoc-van-dong"] };
  }
  if (follows && LIST_WITH_OWNER.test(gap) && !HAS_CLAUSE.test(gap) && residue.trim() !== "" && !ONLY_MODIFIERS.test(residue))
    return { kind: "list" };
  return { kind: "other", code };
}

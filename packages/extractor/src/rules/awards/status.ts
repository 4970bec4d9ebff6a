import { type AwardStatus, lean } from "@thidua/core";
import type { Clause } from "./clause.ts";
import { between, is, lastOf, type Token, type WordToken } from "./tokens.ts";
import type { Reader, Verb } from "./verbs.ts";

/** Words of a deed that is done. */
export const RESULT = lean(/(?<![\p{L}\p{M}])(?:đã|từng|vừa|vinh dự|liên tục)(?![\p{L}\p{M}])/u);

/** What a verb of giving stands with in its clause. */
interface Told {
  readonly ask: Token | undefined;
  readonly nominate: Token | undefined;
  /** The "được" of this verb. */
  readonly passive: Token | undefined;
  /** Whether a word of a deed done stands before it. */
  readonly done: boolean;
}

// "đề nghị và được tặng", "đã trình và được Chủ tịch nước tặng"
const ASKED_AND_GIVEN = /^[^,;]{0,30}(?:và|,) *(?:đã )?được +[^,;]{0,60}$/u;
// "25 tập thể được đề nghị, đã có 18 tập thể được tặng"
const GIVEN_BEHIND = lean(/^[^;]{0,80},(?: [^,;]{0,40})?(?<![\p{L}\p{M}])(?:đã|vừa|từng)(?![\p{L}\p{M}])/u);
// "đã trình 26 hồ sơ, trong đó đã có quyết định tặng Bằng khen"
const DECIDED_BEHIND = /,[^;]{0,60} (?:đã|vừa)(?: (?:có|ký|ban hành|ra))* (?:các )?quyết định *$/u;
// "được thôn, xã suy tôn và được UBND huyện tặng", "chọn ra 5 tập thể xuất sắc và được UBND huyện tặng"
const AND_WAS = /^(?: *(?:và|,|, và)|[^;:]{1,90} và) *(?:đã |từng |vừa )?$/u;

/** Whether who was elected has then been given: "được xã suy tôn và được UBND huyện tặng Giấy khen". */
export function isElectedThenGiven(view: string, nominate?: Token, ask?: Token, passive?: Token): boolean {
  if (!nominate || ask || !passive || passive.start < nominate.end) return false;
  return AND_WAS.test(view.slice(nominate.end, passive.start));
}

// hồ sơ (phong tặng …), thủ tục xét (tặng …)
const OF_FILE = lean(/(?<![\p{L}\p{M}])(?:hồ sơ|thủ tục|tờ trình)(?: xét| về việc)? *$/u);

// (được thông qua danh hiệu …), chờ Hội đồng cấp Nhà nước
const WAITS_BEHIND = lean(
  /^[^;.]{0,120}, *(?:(?:hiện|đang|còn|nay) )*(?:chờ|đợi) (?:hội đồng|quyết định|trung ương|cấp trên|chính phủ|chủ tịch nước|thủ tướng|bộ|phê duyệt|kết quả|xét)(?!\p{L})/u,
);

// (Hồ sơ) chờ Chủ tịch nước (ký 3 Huân chương)
const AWAITED = lean(/(?<![\p{L}\p{M}])(?:chờ|đợi) [^,;.]{2,60}$/u);

/** Whether the deed of a verb is done or asked for, by the words of its own clause: what was asked for before may have come to a giving. */
export function statusOfVerb(view: string, from: number, verb: Verb, { ask, nominate, passive, done }: Told): AwardStatus {
  // "hồ sơ phong tặng danh hiệu … cho ông A, trình từ năm 2022", "được Hội đồng thông qua hồ sơ tặng"
  if (OF_FILE.test(view.slice(from, verb.start))) return "proposed";
  if (!passive && view.startsWith("ký", verb.start) && AWAITED.test(view.slice(from, verb.start))) return "proposed";
  if (!done && WAITS_BEHIND.test(view.slice(verb.end, verb.end + 200))) return "proposed";
  const weighed = verb.weighed && !(done && !/đang/u.test(view.slice(from, verb.start)));
  if (!ask && !nominate) return weighed ? "proposed" : "conferred";
  if (isElectedThenGiven(view, nominate, ask, passive) && !verb.weighed) return "conferred";
  if (!ask) return "proposed";
  const given =
    passive && passive.start > ask.end
      ? ASKED_AND_GIVEN.test(view.slice(ask.end, verb.start)) || GIVEN_BEHIND.test(view.slice(ask.end, passive.start))
      : !passive && DECIDED_BEHIND.test(view.slice(ask.end, verb.start));
  return given ? "conferred" : "proposed";
}

// Mục tiêu đến năm 2025, … · Chỉ tiêu thi đua năm 2022: … · Phương hướng, nhiệm vụ năm tới: …
const AIM = lean(
  /^(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] *)?(?:về +)?(?:các +)?(mục tiêu|chỉ tiêu|phấn đấu|phương hướng|kế hoạch|dự kiến|đăng ký)(?![\p{L}\p{M}])(?! (?:đề ra|đã|số \d|này))/u,
);
const REACHED = lean(/(?<![\p{L}\p{M}])(?:đã|vượt|hoàn thành|kết quả|được giao|thực hiện)(?![\p{L}\p{M}])/u);

/** The word that a sentence opens with where all of it is an aim or a plan: "Mục tiêu đến năm 2025, 5 tập thể được tặng …". */
export function aimOf(view: string, start: number, end: number): Clause["blocked"] {
  const words = view.slice(start, Math.min(end, start + 80));
  const aim = AIM.exec(words);
  if (!aim || REACHED.test(view.slice(start, end))) return null;
  const at = start + aim[0].length;
  return { code: "not-yet", start: at - (aim[1] as string).length, end: at };
}

const NEVER_SOFT = /^(?:tiêu chuẩn|điều kiện|thẩm quyền|chỉ tiêu|mục tiêu|có thể|hướng tới|đề ra|ít nhất|tối thiểu|đến|chưa)$/u;

// chưa được (tặng …)
const NOT_GIVEN = lean(
  /(?<![\p{L}\p{M}])(?:không|chẳng|chưa|khỏi|không có (?:tập thể|cá nhân|đơn vị)[^,;]{0,20})(?: (?:được|xét|đề nghị|bị))*(?: [^,;]{0,24})? *$/u,
);

// không ai (được tặng …)
const NOT_BEFORE = lean(/(?<![\p{L}\p{M}])(?:không|chưa)(?! (?:chỉ|những|ngừng|còn|để))(?:[^,;]{0,24})$/u);

// chỉ được (xét tặng …)
const ONLY = lean(/(?<![\p{L}\p{M}])chỉ *(?:được |xem |khi )*$/u);

// theo quy định, … mới được (đề nghị tặng)
const BY_RULE = lean(
  /(?<![\p{L}\p{M}])(?:theo|quy định|quy chế|luật) (?:quy định|quy chế|luật|nghị định|thông tư|điều lệ|tiêu chí|hiện hành)[^;]{0,200}(?<![\p{L}\p{M}])(?:mới được|mới|chỉ|phải|thì được|được xét)(?: (?:đề nghị|xét|xem xét|trình|được|cấp trên|[\p{L}]+)){0,3} *$/u,
);

// (xã được tặng Cờ thi đua) sẽ được thưởng công trình
const FOLLOWS_FOR = lean(
  /^[^.;]{0,140}(?<![\p{L}\p{M}])(?:sẽ|thì|còn)(?: (?:sẽ|cũng|còn))* (?:được|có|nhận)(?: \p{L}+)? (?:thưởng|nhận|hưởng|xét|ưu tiên|cấp|hỗ trợ|kèm|quyền|tiền)(?![\p{L}\p{M}])/u,
);
const RULE_OPENS = lean(
  /^[^\p{L}]*(?:cũng )?(?:theo|căn cứ|chiếu theo) (?:quy định|quy chế|luật|nghị định|thông tư|điều lệ|hướng dẫn|thể lệ)(?![\p{L}\p{M}])/u,
);
const ANYBODY = lean(
  /^[^\p{L}]*(?:(?:mỗi|các|những) )?(?:xã|phường|huyện|thôn|đơn vị|tập thể|cá nhân|hộ|trường|người|cơ quan|doanh nghiệp)(?: nào)? được *(?:xét +)?$/u,
);

// Lãnh đạo tỉnh giao Sở Nội vụ tham mưu (tặng Bằng khen cho 3 tập thể)
const ORDERED = lean(
  /(?<![\p{L}\p{M}])(?:giao|yêu cầu|chỉ đạo|phân công|đôn đốc|lưu ý|nhắc) [^,;]{2,60} (?:tham mưu|xem xét|rà soát|sớm|kịp thời|chủ động)(?: \p{L}+){0,4} *$/u,
);
// Tháng 9 tới, Chủ tịch nước (tặng …); not "từ đầu năm tới nay", "từ 1/7 tới 20/9", "nhân dịp tới thăm"
const SOON = lean(
  /(?<![\p{L}\p{M}])(?:(?:tháng|tuần|quý|năm|kỳ|đợt|dịp)(?: [\p{L}\d/-]+){0,4}? tới(?=,)|sắp tới|tới đây|ngày mai|(?:sáng|chiều|tối) mai)(?=,| [^,;]{0,60}$)/u,
);

// Mỗi quý, công ty (tặng …); not "nhờ sinh hoạt hằng tháng đều đặn, chi hội được tặng"
const HABIT = lean(/^[^\p{L}]*(?:mỗi|hằng|hàng) (?:tháng|quý|tuần|kỳ)(?![\p{L}\p{M}])[^;]*$/u);

// Lễ trao … sẽ được tổ chức
const CEREMONY_AHEAD = / (?:sẽ|dự kiến)(?= (?:được )?(?:tổ chức|diễn ra))/u;

/** What is left of a sentence, as far as a part of it goes. */
const sentenceFrom = (view: string, at: number): string => /^[^.;]{0,240}/u.exec(view.slice(at, at + 240))?.[0] ?? "";

/** A word before the verb that makes the deed a rule, a wish or a denial. */
export function blockOf(reader: Reader, from: number, verb: Verb, hasAsk: boolean): Clause["blocked"] {
  const { view } = reader;
  const start = lastOf(between(reader.tokens, from, verb.start), is("semi"))?.end ?? from;
  const before = between(reader.tokens, start, verb.start).filter((token): token is WordToken => token.kind === "never");
  for (const token of before.reverse()) {
    const word = view.slice(token.start, token.end);
    // "danh sách cá nhân đủ điều kiện đề nghị phong tặng"
    if (word.startsWith("đủ ") && hasAsk) continue;
    // "có đủ hồ sơ, điều kiện để đề nghị"
    if (word === "điều kiện" && hasAsk && /đủ [^;]{0,24}$/u.test(view.slice(start, token.start))) continue;
    if (NEVER_SOFT.test(word)) {
      // "hoàn thành vượt mức chỉ tiêu, được tặng": a reason in a stretch of its own.
      const rest = view.slice(token.end, verb.start);
      if (/[,;]/u.test(rest) && word !== "chưa" && word !== "có thể") continue;
      // "Thẩm quyền Giám đốc Sở: công nhận …"
      if (word === "thẩm quyền" && rest.includes(":")) continue;
      if (word === "chưa" && /[,;]/u.test(rest)) continue;
    }
    if (
      (word === "phấn đấu" || word === "quyết tâm") &&
      /(?:thi đua|tích cực|luôn|với|sự|ra sức|cố gắng|chủ động|đoàn kết),? *(?:đã )?$/u.test(view.slice(start, token.start)) &&
      /,/u.test(view.slice(token.end, verb.start))
    )
      continue;
    if (word === "nếu" || word === "sẽ" || !/(?<![\p{L}\p{M}])đã(?![\p{L}\p{M}])/u.test(view.slice(token.end, verb.start)))
      return { code: "not-yet", start: token.start, end: token.end };
  }
  const near = view.slice(Math.max(start, verb.start - 40), verb.start);
  // "Lễ trao Huân chương … sẽ tổ chức vào sáng mai"
  const ahead = /(?<![\p{L}\p{M}])lễ *$/u.test(near) ? CEREMONY_AHEAD.exec(sentenceFrom(view, verb.end)) : null;
  if (ahead) return { code: "not-yet", start: verb.end + ahead.index, end: verb.end + ahead.index + ahead[0].length };
  // "ban hành Quyết định số 15/QĐ-UBND về việc tặng Bằng khen cho 5 tập thể" is no rule
  const decided = /quyết định[^,;]{0,60} về việc *$/u.test(view.slice(start, verb.start));
  if (
    !decided &&
    /(?:^|[ ,])(?:việc|quy trình|nguyên tắc|thời hạn|(?<!bằng |với |dưới )hình thức|quy định|hướng dẫn|tiêu chí|đối tượng|trường hợp) *(?:về )?(?:xét *)?$/u.test(
      near,
    )
  )
    return { code: "rule", start: verb.start, end: verb.end };
  // "Theo quy định, xã được tặng Cờ thi đua sẽ được thưởng …": what follows for anybody who is given it
  const follows = FOLLOWS_FOR.test(view.slice(verb.end, verb.end + 160)) && !RESULT.test(view.slice(start, verb.start));
  if (follows && (RULE_OPENS.test(view.slice(start, verb.start)) || ANYBODY.test(view.slice(start, verb.start))))
    return { code: "rule", start: verb.start, end: verb.end };
  // "theo quy định hiện hành, sáng kiến làm lợi lớn mới được đề nghị tặng …"
  if (BY_RULE.test(view.slice(Math.max(start, verb.start - 240), verb.start))) return { code: "rule", start: verb.start, end: verb.end };
  if (ORDERED.test(view.slice(Math.max(start, verb.start - 120), verb.start)) && !RESULT.test(view.slice(start, verb.start)))
    return { code: "not-yet", start: verb.start, end: verb.end };
  const soon = hasAsk ? null : SOON.exec(view.slice(start, verb.start));
  if (soon && !RESULT.test(view.slice(start, verb.start)))
    return { code: "not-yet", start: start + soon.index, end: start + soon.index + soon[0].length };
  if (NOT_GIVEN.test(near) && NOT_BEFORE.test(near)) return { code: "denied", start: verb.start, end: verb.end };
  // "Bộ chỉ xem xét khen thưởng các tập thể …": how it is done
  if (ONLY.test(near)) return { code: "rule", start: verb.start, end: verb.end };
  // "Mỗi quý, công ty tặng Giấy khen cho 3 tổ": what is done as a habit
  if (HABIT.test(view.slice(start, verb.start)) && !RESULT.test(view.slice(start, verb.start)))
    return { code: "rule", start: verb.start, end: verb.end };
  // "Mỗi năm đơn vị bình chọn 2 cá nhân để đề nghị tặng"
  if (
    hasAsk &&
    !RESULT.test(view.slice(start, verb.start)) &&
    /(?:^|[ ,])(?:mỗi|hằng|hàng) năm(?![\p{L}\p{M}])/u.test(view.slice(start, verb.start))
  )
    return { code: "rule", start: verb.start, end: verb.end };
  if (/(?:^|[ ,])mỗi (?:năm, )?[^,;]{2,30}$/u.test(view.slice(start, verb.start)))
    return { code: "rule", start: verb.start, end: verb.end };
  if (
    !hasAsk &&
    /(?:^|[ ,])(?:để|nhằm|(?<!hậu )cần|phải|nên|hãy|muốn|mỗi năm|đang chờ|chờ) *(?:được |xét |kịp thời |tiếp tục )*$/u.test(near)
  )
    return { code: "wish", start: verb.start, end: verb.end };
  return null;
}

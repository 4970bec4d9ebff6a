import { findAll, findProvince, lean, readUnit } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { withoutAgent } from "./agent.ts";
import type { Candidate } from "./candidate.ts";
import { CHANGE_AT_END, changeBefore } from "./change.ts";
import type { Clause } from "./clauses.ts";
import { gradedBy } from "./grades.ts";
import { areBareNames } from "./names.ts";
import { anyOf, EDGE_AFTER, wordSet } from "./patterns.ts";
import { isEmpty, lowered, modifiersOf, NOTHING, type Phrase, phraseOf, shortened, subjectOf } from "./phrase.ts";
import { headOfUnit } from "./unit.ts";
import { RELATING_WORDS } from "./vocabulary/linking.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";
import { NO_NOUN } from "./vocabulary/no-noun.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

/** What a figure measures, and what a figure after it may leave unsaid. */
export interface IndicatorReading {
  readonly indicator: string;
  /** What is counted or measured, without "số" or "tỷ lệ". */
  readonly topic: string;
  /** The words that led up to the number: who did what. */
  readonly frame: string;
  readonly unit: string;
  /** The number is a change, not a level. */
  readonly changed: boolean;
  /** What was graded, in a list of grades. */
  readonly label?: Phrase | null;
  readonly doubt: "indicator-carried" | "indicator-missing" | null;
}

const HEAD = lean(new RegExp(`^(?:${anyOf(MEASURE_HEADS)}${EDGE_AFTER}|số (?!hóa))`, "u"));
const SHARE_HEAD = lean(/^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ|mức|độ che phủ|độ bao phủ|chỉ số|tăng trưởng|cơ cấu)(?!\p{L})/iu);
const NO_SHARE = /^(?:nợ|số |quỹ|vốn|diện tích|dư nợ|dân số|đàn)/u;
// "góp phần đưa tỷ lệ hồ sơ đúng hạn", "đề ra mục tiêu GRDP": what is measured begins behind the verb
const HEAD_INSIDE = lean(
  new RegExp(
    `(?:^|[\\s,])(?:đưa|nâng|kéo|giữ|có|với|giảm|tăng|là|đạt|làm|góp phần|phấn đấu|mục tiêu|duy trì|quyết tâm|giúp|cho|nên|khiến|khiến cho|do đó|nhờ vậy|vì vậy|bởi vậy|song|nhưng|đề ra|cho biết|cho thấy|hạ|bảo đảm|đảm bảo|kiềm chế|trong đó|và) (?=${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`,
    "u",
  ),
);
const RELATING = lean(new RegExp(`^(?:(?:mỗi|một|từng) \\p{L}+ )?${anyOf(RELATING_WORDS)}$`, "u"));
const PLAN = lean(/^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh|nhiệm vụ|dự kiến)(?!\p{L})/u);
const WHOLE = lean(/^(?:tổng|dân số|toàn bộ|số hộ toàn|gdp|grdp)(?!\p{L})/u);
const LEADING_NUMBER_OF = /^(?:tổng số|số lượng|số) /iu;
const NOUN_THOUGH_STOPPED = /^(?:các|những|cấp|đầu|trung|nam|nhà|toàn|lớn|mặt|chính) /u;
const STOP = wordSet(NO_NOUN);
// "thị xã Long Mỹ kế bên", "riêng huyện Ba Vì": another place of the same measure. On the text, for its capitals.
// "con số ấy chỉ còn", "tỷ lệ này đạt": what was told of before
const POINTS_BACK = /^(?:hai |các |những )?(?:con số|tỷ lệ|số|chỉ số|mức|kết quả) (?:này|ấy|đó|trên)$/u;
// "(KH: 8.800 tỷ đồng)", "(cùng kỳ: 11 người)": which of them, not what
const WHICH =
  /^(?:kh|ct|nq|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|dự toán|cùng kỳ|năm trước|kỳ trước|năm ngoái|đầu kỳ|đầu nhiệm kỳ)(?: (?:là|giao|năm|cả năm|đề ra|tỉnh giao|huyện giao|trung ương giao|được giao|năm trước|đầu năm|thu))*$/u;
// "riêng Phú Mỡ, xã vùng cao xa nhất, vẫn trên 60%", "so với mức 0,47%"
const KIND_OF_PLACE = lean(
  /^(?:mức|(?:xã|huyện|phường|thôn|bản|địa phương|nơi|vùng)(?: (?:vùng|biên giới|cao|xa|nghèo|khó|khó khăn|nhất|nhì|bậc nhất|miền núi|ven biển|này|còn lại|khác|lân cận|kế bên|điểm))*)$/u,
);
const PLACE_ONLY = lean(
  /^(?:riêng |còn )?(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\.?|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Qq]uận|[Đđ]ặc khu|[Tt]hị trấn|[Tt]hôn|[Vv]ùng|[Kk]hu vực|[Đđ]ịa bàn|[Bb]ản|[Ll]àng|[Ấấ]p)(?: (?:huyện|xã|tỉnh|phía))?(?: \p{Lu}\p{L}*)+(?: (?:kế bên|lân cận|cũ|\(cũ\)|trước đây|mới|vẫn|cũng|(?:dù|tuy|mặc dù)(?: \p{L}+){1,5}))*(?:, [^,]{1,40})?$/u,
);
const BEFORE_PLACE =
  /^(?:(?:riêng|còn|của|ở|tại|và|trong đó|trong khi|là|bình quân|toàn|(?:kế|tiếp|tiếp theo|sau) (?:đến|đó|theo)?(?: đến)?|kế đến|tiếp đến|tiếp theo|sau đó|kế đó|thứ hai|thứ ba|dẫn đầu|đứng đầu|cao nhất|thấp nhất|nhiều nhất|ít nhất|thuộc về|đến) )+/u;
// "Chiêm Hóa", "kế đến là Thoại Sơn", "Yên Sơn kém hơn một chút": the same of another that is named without its kind
const NAME_COMPARED = lean(
  /(?: (?:kém hơn|kém|nhỉnh hơn|nhiều hơn|ít hơn|cao hơn|thấp hơn|theo sau|đứng sau|kế tiếp|xếp sau|cùng|đều|cũng|thì)){0,2}(?: (?:một chút|chút ít|một ít|không đáng kể))?(?:,? (?:vỏn vẹn|chỉ|vẻn vẹn))?$/u,
);
const NAMED = lean(/(?:^| )\p{Lu}\p{L}* \p{Lu}/u);

function isNameOnly(subject: string): boolean {
  return subject.length <= 80 && areBareNames(subject.replace(BEFORE_PLACE, "").replace(NAME_COMPARED, ""));
}

const AFTER_PLACE = / \((?:cũ|mới)\)$/u;

function isPlaceOnly(subject: string): boolean {
  if (subject === "") return false;
  const name = subject.replace(BEFORE_PLACE, "").replace(AFTER_PLACE, "");
  return PLACE_ONLY.test(name) || PLACE_ONLY.test(subject) || findProvince(name, null) !== null;
}

// "đạt 79,6%", "chiếm 5,83%": a share of what stands right before, whatever shares were told earlier
const SHARE_OF_PREVIOUS = lean(/(?<!\p{L})(?:đạt|chiếm|tương đương|tương ứng|bằng|tỷ lệ)(?: [\p{L}]+){0,3} *$/u);
// "cấp huyện là 120": a level, not the verb
const DOING = lean(
  new RegExp(`^(?!cấp (?:tỉnh|huyện|xã|cơ sở|thành phố|trung ương|quốc gia|bộ|ngành))${anyOf(DOING_VERBS)}${EDGE_AFTER}`, "u"),
);
// "Hợp tác xã có 125 thành viên": the owner of what is counted
const OWNS = lean(/(?<!\p{L})(?:có|hiện có|gồm|duy trì|còn)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng|tới|đến|thêm))*\s*$/u);
// "Bình quân mỗi năm toàn ngành có 230 đề tài"
const MEAN_OF = lean(/^(?:mức )?(?:bình quân|trung bình)(?: chung)?(?: của)?(?: toàn \p{L}+| cả \p{L}+)?$/u);
const MEAN_LEVEL = /^mức /u;
const JUST_DOING = lean(/^(?:toàn \p{L}+ )?(?:hoàn thành|thực hiện|đạt và vượt|giải quyết|hoàn thành tốt)$/u);
// "vượt chỉ tiêu 3,5%", "thấp hơn kế hoạch 0,43 điểm phần trăm", "cao hơn bình quân cả nước 0,6%"
const OVER_PLAN = lean(
  /^(?:vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn) (?:mức )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|bình quân|trung bình|mặt bằng|cả nước|toàn quốc|toàn tỉnh|toàn ngành|năm trước|cùng kỳ)(?: [\p{L}]+){0,4}$/u,
);
const AVERAGE = lean(/^(?:mỗi \p{L}+ )?(?:bình quân|trung bình)$/u);
const EACH_WORTH = /^(mỗi \S+) (.+)$/u;
const LONGEST_BARE_VERB = 4;
// "chi trả tiền đền bù cho 318 hộ": it is done to those who are counted
const AMONG = /(?:^|[ ,;(])trong đó/u;
// "ở tiểu học 99,1%, trung học cơ sở 98,6%"
const SIDE = / (ở|tại|của|trong|bậc|cấp|khối) [^,]{2,40}$/u;
const SHORT_NOUNS = 4;
const VERBAL = lean(
  /(?<!\p{L})(?:đạt|được|có|đã|sử dụng|tham gia|hoàn thành|tăng|giảm|vượt|hộ|người|xã|học sinh|cán bộ|lao động|tỷ lệ)(?!\p{L})/u,
);
const STRUCTURE_OF = /(?:^|[ ,;])cơ cấu [^;.]{2,40}: [^:;]*$/u;
const DONE_TO = /(?<!\p{L})(?:cho|đối với)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng|tới|đến|thêm))*\s*$/u;
// "qua kiểm tra 120 cơ sở"
const AFTER_DOING = lean(new RegExp(`^(?:qua|sau khi|sau|thông qua) (?=${anyOf(DOING_VERBS)}$)`, "u"));

function text(...parts: (string | null | undefined | false)[]): string {
  const words = parts.filter((part): part is string => Boolean(part)).join(" ");
  const single = words.includes("  ") ? words.replace(/\s+/gu, " ") : words;
  return (single.includes(" ,") ? single.replaceAll(" ,", ",") : single).trim();
}

// "giảm tổn thất còn 4,2%", "nâng diện tích chè lên 156 ha": the level of what was changed
const TO_A_LEVEL = /(?:còn|xuống|lên|lên tới|lên đến)(?: (?:gần|hơn|trên|dưới|khoảng|mức))* $/u;
const CHANGING = lean(/^(?:[^,]{0,40} )?(?:kéo giảm|kéo|giảm(?! nghèo)|hạ|đưa|nâng|rút) (?=\p{L})/u);

function withoutVerb(subject: Phrase): Phrase {
  if (HEAD.test(subject.view)) return subject;
  const verb = CHANGING.exec(subject.view)?.[0].length ?? 0;
  return { text: subject.text.slice(verb), view: subject.view.slice(verb) };
}

// "làm chết 98 người": the people are "chết", nobody made them
const WITHIN = /^\s*(?:với|gồm|có)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng))* *$/u;
const HARMS = /^làm (?=chết|bị thương|mất tích|hư hỏng|thiệt mạng|tốc mái|sập)/u;

function harmed(subject: Phrase): Phrase {
  return HARMS.test(subject.view) ? { text: subject.text.slice(4), view: subject.view.slice(4) } : subject;
}

function withoutAfter(subject: Phrase): Phrase {
  const length = AFTER_DOING.exec(subject.view)?.[0].length ?? 0;
  return length === 0 ? subject : { text: subject.text.slice(length), view: subject.view.slice(length) };
}

function joined(first: Phrase, second: Phrase): Phrase {
  return { text: `${first.text} ${second.text}`, view: `${first.view} ${second.view}` };
}

// "nhà sạch"
const FIRST_WORD = lean(/^["']?(\p{L}+)/u);

function startsWithNoun(right: Phrase): boolean {
  const first = FIRST_WORD.exec(right.view)?.[1];
  if (!first) return false;
  return (
    !STOP.has(first) ||
    readUnit(right.view, 0)?.kind === "noun" ||
    NOUN_THOUGH_STOPPED.test(right.view) ||
    PLAN.test(right.view) ||
    WHOLE.test(right.view) ||
    LEADING_NUMBER_OF.test(right.view)
  );
}

// "… chỉ còn 27. Doanh thu bình quân …": a sentence that was not parted because a number ends it
const SENTENCE_INSIDE = lean(/[\p{Ll}\d%)]\. (?=\p{Lu})/gu);

function lastSentenceOf(left: Phrase): Phrase {
  let at = 0;
  for (const found of findAll(SENTENCE_INSIDE, left.text)) at = found.index + found[0].length;
  return at === 0 ? left : { text: left.text.slice(at), view: left.view.slice(at) };
}

// "quỹ tín dụng có tổng nguồn vốn"
const FUND_HAS = lean(new RegExp(`^quỹ (?:\\p{L}+ ){1,5}(?:có|đạt) (?=${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`, "u"));

function fromHead(core: Phrase): Phrase {
  const fund = FUND_HAS.exec(core.view)?.[0].length ?? 0;
  if (fund > 0) return { text: core.text.slice(fund), view: core.view.slice(fund) };
  if (HEAD.test(core.view)) return core;
  const found = HEAD_INSIDE.exec(core.view);
  if (!found) return core;
  const at = found.index + found[0].length;
  return { text: core.text.slice(at), view: core.view.slice(at) };
}

/** Words of other figures that hold for this one too. */
export interface Lent {
  /** Instead of the words before the number: its own of those before "lần lượt". */
  readonly left: Phrase | null;
  /** Of the next count, whose predicate the two share. */
  readonly shared: Clause | null;
  /** Behind the bracket that follows the count. */
  readonly behind: Clause | null;
  /** Criteria that those counted meet, themselves a number: "đạt 19/19 tiêu chí". */
  readonly meets: Phrase | null;
}

// "và 2 huyện về đích nông thôn mới", not "và 2 huyện miền núi"
const PREDICATE = lean(
  /^(?:được|đạt|về đích|hoàn thành|tham gia|thoát|đăng ký|ký|sử dụng|chưa|bị|tình nguyện|hưởng ứng|duy trì|vươn lên|có|cam kết|phạm tội|vi phạm|liên quan|thụ hưởng|hưởng|nhận|đoạt|giành|áp dụng|ra mắt|ra quân)(?!\p{L})/u,
);

// "phát hiện 421 vụ, 508 đối tượng phạm tội về ma túy"
const ADJECTIVE = lean(/^(?:phạm tội|vi phạm|liên quan|về|tàng trữ|mua bán|buôn lậu|đánh bạc|phạm pháp|xâm phạm)(?!\p{L})/u);

/** The predicate that two counts share, from the clause of the second. */
function predicateOf(document: ArticleDocument, clause: Clause, bare: boolean): Phrase {
  const after = modifiersOf(phraseOf(document.text, document.view, clause.rightStart, clause.rightEnd));
  return (bare ? PREDICATE : ADJECTIVE).test(after.view) ? after : NOTHING;
}

/** What is known of a figure when its indicator is put together. */
interface Words {
  /** "tăng", "kéo giảm bình quân", or null for a level. */
  readonly change: string | null;
  readonly core: Phrase;
  /** The core as it is written inside a phrase. */
  readonly frame: string;
  /** A word that hangs on the figure before: "trị giá", or empty. */
  readonly relating: string;
  readonly after: Phrase;
  readonly right: string;
  /** The core owns what is counted. */
  readonly owned: boolean;
  /** "trong đó" before it. */
  readonly among: boolean;
  /** "cơ cấu kinh tế:" before it. */
  readonly ofStructure: boolean;
  /** A colon right before the number. */
  readonly labelled: boolean;
  /** "cho" right before the number. */
  readonly doneTo: boolean;
  /** Nothing but "với", "gồm" before the number: a part of what was counted before. */
  readonly within: boolean;
  /** "chiếm", "đạt" right before the number. */
  readonly sharing: boolean;
  readonly unit: string;
  /** The unit measures, it does not count. */
  readonly measure: boolean;
  readonly before: IndicatorReading | undefined;
}

// "tỷ lệ hộ nghèo của cụm, hiện là 18,6%"
const NOW_AT_END = /, (?:hiện|hiện nay|nay|đến nay)$/u;

// "Tiền là một chuyện, cái bụng mới quý: 428 hộ tự tháo hàng rào": what a clause says before its colon is not what is counted
const MEASURED_CLAUSE = lean(/^(?:số|tỷ lệ|tổng|kết quả|diện tích|sản lượng|thu nhập|doanh thu)(?!\p{L})/u);
const CLAUSE = lean(/(?<!\p{L})(?:là|mới|rất|thật|đã|thì|cũng) \p{L}/u);

interface Built {
  readonly indicator: string;
  readonly topic: string;
  readonly carried: boolean;
}

/** "tỷ trọng nông nghiệp giảm 3%; công nghiệp tăng 5%": the second is a tỷ trọng too. */
function parallelHead({ core, before }: Words): string | null {
  if (HEAD.test(core.view) || before?.unit !== "%") return null;
  return /(?:^| )(tỷ trọng|tỷ lệ|giá trị sản xuất|giá trị tăng thêm)(?= )/iu.exec(before.indicator)?.[1] ?? null;
}

function ofShare(words: Words): Built {
  const { change, core, frame, after, right, before } = words;
  const topic = frame || (before?.topic ?? "");
  const amount = change && `mức ${change}`;
  if (right !== "" && PLAN.test(after.view) && !(JUST_DOING.test(core.view) && !before)) {
    // "hoàn thành 101,2% kế hoạch": the share is one of the amount told before
    const of = before && JUST_DOING.test(core.view) ? before.topic : topic;
    return { indicator: text(amount, of, "so với", right.replace(/^so với /u, "")), topic: of, carried: of !== frame };
  }
  if (right !== "" && startsWithNoun(after)) {
    const noun = right.replace(LEADING_NUMBER_OF, "");
    if (amount) return { indicator: text(amount, right), topic: noun, carried: false };
    if (WHOLE.test(after.view) && topic !== "" && (frame !== "" || words.sharing))
      return { indicator: text(SHARE_HEAD.test(topic) ? null : "tỷ lệ", topic, "trong", right), topic, carried: frame === "" };
    const done = core.view.split(" ").length <= LONGEST_BARE_VERB && DOING.test(core.view) && !/(?:^| )được(?: |$)/u.test(after.view);
    return { indicator: text("tỷ lệ", noun, done ? `được ${frame}` : frame), topic: noun, carried: false };
  }
  if (before && OVER_PLAN.test(core.view))
    return { indicator: text(`mức ${frame} của`, before.topic, right), topic: before.topic, carried: true };
  if (frame === "") return { indicator: text(amount ?? (SHARE_HEAD.test(topic) ? null : "tỷ lệ"), topic, right), topic, carried: true };
  if (amount) return { indicator: text(amount, parallelHead(words), frame, right), topic: frame, carried: false };
  const beside = right === "" && before?.unit === "%" && isNouns(core.view) ? SIDE.exec(before.indicator) : null;
  if (before && beside)
    return { indicator: `${before.indicator.slice(0, beside.index)} ${beside[1]} ${frame}`, topic: frame, carried: true };
  const share =
    HEAD.test(core.view) && !NO_SHARE.test(core.view) ? null : (parallelHead(words) ?? (words.ofStructure ? "tỷ trọng" : "tỷ lệ"));
  return { indicator: text(share, frame, right), topic: frame, carried: false };
}

/** Few words, none of them a verb or the head of what is measured: "trung học cơ sở". */
function isNouns(view: string): boolean {
  return view.split(" ").length <= SHORT_NOUNS && !HEAD.test(view) && !DOING.test(view) && !VERBAL.test(view);
}

function ofTimes({ change, frame, right, before }: Words): Built {
  const topic = frame || (before?.topic ?? "");
  return {
    indicator: text(change === "gấp" ? "số lần gấp" : change ? `mức ${change}` : "số lần", topic, right),
    topic,
    carried: frame === "",
  };
}

function ofMoney({ change, core, frame, relating, right, before, among }: Words): Built {
  const amount = change && `mức ${change}`;
  // "mỗi suất quà trị giá 500.000 đồng", "hiến đất trị giá 57 tỷ đồng"
  const worth = /^(.+) ((?:tổng )?(?:trị giá|giá trị))$/u.exec(frame);
  if (worth?.[1] && !HEAD.test(core.view) && relating === "")
    return { indicator: text(amount, worth[2], worth[1], right), topic: frame, carried: false };
  const each = EACH_WORTH.exec(relating);
  if (each) return { indicator: text(each[2], each[1]), topic: before?.topic ?? "", carried: true };
  if (relating !== "") return { indicator: text(relating, before?.topic, right), topic: before?.topic ?? "", carried: true };
  // "xây 38 nhà tình nghĩa, mỗi căn 60 triệu đồng"
  if (before && EACH.test(core.view))
    return {
      indicator: text("số tiền", before.topic.startsWith(`${frame.slice(4)} `) ? "mỗi" : frame, before.topic),
      topic: before.topic,
      carried: true,
    };
  // "thẩm định 85 hồ sơ, cắt giảm 24 tỷ đồng": no change of the files
  if (frame === "" && amount && before && COUNTED.test(before.indicator))
    return { indicator: text(amount, right), topic: text(change, right), carried: false };
  if (frame === "") {
    const carried = before ? before.frame || before.topic : "";
    return { indicator: text(amount ?? "số tiền", carried, right), topic: carried, carried: true };
  }
  // "tổng dư nợ 45 tỷ đồng, trong đó nông nghiệp 30 tỷ đồng"
  if (among && !amount && before && isNouns(core.view) && OF_A_SUM.test(before.topic) && before.topic.split(" ").length <= LONGEST_SUM)
    return { indicator: text(before.topic.replace(/^tổng (?:số )?/iu, ""), frame, right), topic: before.topic, carried: true };
  const head = HEAD.test(core.view) ? amount : (amount ?? "số tiền");
  // "phạt tiền 2,3 tỷ đồng"
  if (head === "số tiền" && MONEY_AT_END.test(frame))
    return { indicator: text(head, frame.replace(MONEY_AT_END, ""), right), topic: frame, carried: false };
  return { indicator: text(head, frame, right), topic: frame, carried: false };
}

const OF_A_SUM = lean(/^(?:tổng|dư nợ|nguồn vốn|vốn|kinh phí|doanh thu|thu|chi|kim ngạch|giá trị|nợ)(?!\p{L})/iu);
const LONGEST_SUM = 8;
const EACH = lean(/^mỗi \p{L}+$/u);
const COUNTED = /^số (?!tiền)/u;
// "qua bình xét có 8.900 hộ", "trong lĩnh vực kinh tế có 420 mô hình": nobody owns them
const ASIDE = /^(?:qua|sau|nhờ|theo|bước đầu|kết thúc)(?= )/u;
const LOCATIVE = /^(?:trong|ở|tại|trên|thuộc|về|đối với)(?= )/u;
// "xuất khẩu lao động 820 người": so many people
const VERBAL_HEAD = lean(/^(?:xuất khẩu|giải ngân|huy động vốn|che phủ|bao phủ|tích lũy)(?!\p{L})/u);
// "236 số điện thoại"
const TWICE = /^(số )số (?=điện thoại|máy)/u;
const MONEY_AT_END = /(?<=\S)(?<! ra| thành| bằng) (?:số )?tiền$/u;
// "04 xã nâng cao" after "28 xã đạt chuẩn nông thôn mới"
const QUALITY = /^(?:nâng cao|kiểu mẫu|mức độ \d|cấp độ \d)/u;
function qualityOf(after: Phrase, before: IndicatorReading | undefined): string | null {
  if (!before || !QUALITY.test(after.view)) return null;
  const found = /đạt (?:chuẩn|tiêu chuẩn)[^,;]*/u.exec(before.topic);
  return found ? found[0].replace(/ (?:nâng cao|kiểu mẫu|mức độ \d|cấp độ \d)$/u, "") : null;
}

function ofCount(words: Words): Built {
  const { change, core, frame, relating, after, right, owned, unit, measure, before } = words;
  const quality = qualityOf(after, before);
  const counted = text(unit, quality, right);
  const headed = frame !== "" && HEAD.test(core.view) && !VERBAL_HEAD.test(core.view);
  if (AVERAGE.test(relating) || ((owned || MEAN_LEVEL.test(core.view)) && MEAN_OF.test(core.view)))
    return { indicator: text("số", counted, relating || "bình quân"), topic: counted, carried: false };
  if (relating !== "" && right === "") return { indicator: text(relating, before?.topic), topic: before?.topic ?? "", carried: true };
  if (change) {
    const alike = before && (before.unit === unit || before.unit.startsWith(`${unit} `));
    const of = frame || (right === "" ? ((measure || alike) && before?.topic) || before?.frame || "" : "");
    const again =
      headed || of.toLowerCase() === unit || of.toLowerCase().startsWith(`số ${unit}`) || of.toLowerCase().startsWith(`${unit} `);
    const topic = again ? text(of.replace(LEADING_NUMBER_OF, ""), right) : text(counted, of);
    return {
      indicator: text(
        `mức ${change}`,
        measure || (headed && !LEADING_NUMBER_OF.test(of)) ? null : "số",
        measure && of !== "" ? text(of, right) : topic,
      ),
      topic,
      carried: frame === "" && right === "",
    };
  }
  if (headed)
    return { indicator: text(frame, right), topic: right === "" ? frame.replace(LEADING_NUMBER_OF, "") : counted, carried: false };
  if (frame === "" && right === "") {
    // "số người tham gia tăng gấp 3 lần, từ 1.200 người"
    if (before?.topic.toLowerCase().startsWith(`số ${unit} `)) return { indicator: before.topic, topic: before.topic, carried: true };
    // "hộ thoát nghèo" says enough by itself.
    // "450 tổ công nghệ số với 2.700 thành viên": of what was counted before
    // What was measured before says nothing of what is counted: "diện tích liên kết 60 ha; 17 hộ".
    const within = words.within && before && before.topic !== before.unit ? before.topic : "";
    const from = within || (words.within ? "" : (before?.frame ?? ""));
    const carried = unit.split(" ").length > 2 || HEAD.test(from.toLowerCase()) ? "" : from;
    return { indicator: text("số", unit, carried), topic: text(unit, carried), carried: true };
  }
  if (frame === "") return { indicator: text("số", counted), topic: counted, carried: quality !== null };
  if (core.view === unit || core.view.startsWith(`${unit} `) || core.view.startsWith(`số ${unit}`)) {
    const noun = text(frame.replace(LEADING_NUMBER_OF, ""), right);
    return { indicator: text("số", noun), topic: noun, carried: false };
  }
  if (owned && ASIDE.test(core.view)) return { indicator: text("số", counted), topic: counted, carried: false };
  if (owned && LOCATIVE.test(core.view)) return { indicator: text("số", counted, frame), topic: text(counted, frame), carried: false };
  if (owned) return { indicator: text("số", counted, "của", frame), topic: text(counted, "của", frame), carried: false };
  // "số vụ được khởi tố", but "số vụ, việc TAND hai cấp thụ lý"
  const bare =
    !words.labelled &&
    (words.doneTo || core.view.split(" ").length <= LONGEST_BARE_VERB) &&
    DOING.test(core.view) &&
    !VERBAL_HEAD.test(core.view);
  return { indicator: text("số", counted, bare ? `được ${frame}` : frame), topic: text(counted, frame), carried: false };
}

/**
 * What a figure of a sentence measures, as a noun phrase: built from the words that lead up to its number and those that follow its
 * unit, and where they say nothing from the figures before it. `earlier` are those, nearest last, of the same block.
 */
export function indicatorOf(
  document: ArticleDocument,
  sentenceStart: number,
  candidate: Candidate,
  clause: Clause,
  earlier: readonly IndicatorReading[],
  lent: Lent,
): IndicatorReading {
  const left = lent.left ?? lastSentenceOf(phraseOf(document.text, document.view, clause.leftStart, clause.leftEnd));
  const rightPhrase = phraseOf(document.text, document.view, Math.max(candidate.end, clause.rightStart), clause.rightEnd);
  const whole = subjectOf(left, CHANGE_AT_END);
  // "hộ có thu nhập từ 500 triệu đồng": what is counted opens the phrase.
  const opens = candidate.unit.kind === "noun" && whole.view.startsWith(`${headOfUnit(candidate.unit.unit)} `);
  const subject = withoutAfter(withoutAgent(shortened(opens ? whole : fromHead(whole))));
  const relates = RELATING.test(subject.view) && !(candidate.unit.kind === "percent" && AVERAGE.test(subject.view));
  const graded = gradedBy(left, subject, earlier.at(-1));
  const change = changeBefore(left, document.view.slice(candidate.end, candidate.end + 40), candidate.unit.kind);
  const last = earlier.at(-1);
  const again =
    last !== undefined &&
    last.unit === headOfUnit(candidate.unit.unit) &&
    !last.changed &&
    !NAMED.test(last.indicator) &&
    isNameOnly(subject.text);
  const placed = again || ((earlier.length > 0 || change !== null) && isPlaceOnly(subject.text));
  const told =
    candidate.unit.kind === "noun" && left.view.trimEnd().endsWith(":") && CLAUSE.test(subject.view) && !MEASURED_CLAUSE.test(subject.view);
  const core = graded
    ? joined(graded.label, graded.grade)
    : relates ||
        isEmpty(subject) ||
        placed ||
        (told && !isEmpty(rightPhrase)) ||
        POINTS_BACK.test(subject.view) ||
        (earlier.length > 0 && (WHICH.test(subject.view) || KIND_OF_PLACE.test(subject.view)))
      ? NOTHING
      : harmed(change === null && TO_A_LEVEL.test(left.view) ? withoutVerb(subject) : subject);
  const kind = candidate.unit.kind;
  const own = isEmpty(rightPhrase) ? NOTHING : modifiersOf(rightPhrase, kind === "percent");
  const shared = isEmpty(own) && lent.shared ? predicateOf(document, lent.shared, isEmpty(core)) : own;
  const behind = lent.behind ? predicateOf(document, lent.behind, true) : NOTHING;
  const after = lent.meets ? lent.meets : isEmpty(behind) ? shared : isEmpty(shared) ? behind : joined(shared, behind);
  const unit = headOfUnit(candidate.unit.unit);
  const before = earlier.at(-1);
  const words: Words = {
    change,
    core,
    frame: lowered(core, lent.left !== null || clause.leftStart <= sentenceStart + 2),
    relating: relates ? lowered(subject, true) : "",
    after,
    right: after.text,
    owned: OWNS.test(left.view),
    doneTo: DONE_TO.test(left.view),
    labelled: left.view.trimEnd().endsWith(":"),
    among: AMONG.test(left.view),
    ofStructure: STRUCTURE_OF.test(left.view),
    within: WITHIN.test(left.view),
    sharing: SHARE_OF_PREVIOUS.test(left.view),
    unit,
    measure: kind === "measure" || kind === "duration",
    before,
  };
  const finish = ({ indicator, topic, carried }: Built): IndicatorReading => ({
    indicator: indicator === "" ? unit : indicator.replace(TWICE, "$1").replace(NOW_AT_END, ""),
    topic: topic.replace(NOW_AT_END, "") || (before?.topic ?? ""),
    frame:
      words.frame === ""
        ? (before?.frame ?? "")
        : words.owned && kind === "noun" && !HEAD.test(words.core.view) && !LOCATIVE.test(words.core.view)
          ? `của ${words.frame}`
          : words.frame,
    unit,
    changed: words.change !== null,
    label: graded?.label ?? null,
    doubt: indicator === "" ? "indicator-missing" : carried ? "indicator-carried" : null,
  });

  // Nothing of its own: the second of a pair, a bracket, an ellipsis.
  const bare = words.frame === "" && !relates && words.right === "" && words.change === null;
  const share = kind === "percent" && before?.unit !== unit && (clause.inBracket || words.sharing);
  const same = bare && !share ? earlier.findLast((one) => one.unit === unit || one.unit.startsWith(`${unit} `)) : undefined;
  if (same?.changed && same.topic !== "" && !placed)
    return finish({
      indicator: text(
        kind === "percent" ? (SHARE_HEAD.test(same.topic) ? null : "tỷ lệ") : HEAD.test(same.topic) ? null : "số",
        same.topic,
      ),
      topic: same.topic,
      carried: true,
    });
  if (same) return finish({ indicator: same.indicator, topic: same.topic, carried: true });
  if (kind === "percent") return finish(ofShare(words));
  if (unit === "lần") return finish(ofTimes(words));
  return finish(kind === "money" ? ofMoney(words) : ofCount(words));
}

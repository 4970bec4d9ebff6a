import { canonical, lean, readUnit } from "@thidua/core";
import { anyOf, EDGE_AFTER, wordSet } from "./patterns.ts";
import type { Phrase } from "./phrase.ts";
import { HEAD } from "./subjects.ts";
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

export const SHARE_HEAD = lean(/^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ|mức|độ che phủ|độ bao phủ|chỉ số|tăng trưởng|cơ cấu)(?!\p{L})/iu);
const NO_SHARE = /^(?:nợ|số |quỹ|vốn|diện tích|dư nợ|dân số|đàn)/u;
const PLAN = lean(/^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh|nhiệm vụ|dự kiến)(?!\p{L})/u);
const WHOLE = lean(/^(?:tổng|dân số|toàn bộ|số hộ toàn|gdp|grdp)(?!\p{L})/u);
const LEADING_NUMBER_OF = /^(?:tổng số|số lượng|số) /iu;
const NOUN_THOUGH_STOPPED = /^(?:các|những|cấp|đầu|trung|nam|nhà|toàn|lớn|mặt|chính) /u;
const STOP = wordSet(NO_NOUN);
// "cấp huyện là 120": a level, not the verb; "giao thông" is no handing over
export const DOING = lean(
  new RegExp(
    `^(?!cấp (?:tỉnh|huyện|xã|cơ sở|thành phố|trung ương|quốc gia|bộ|ngành)|giao (?:thông|dịch|lưu|ban))${anyOf(DOING_VERBS)}${EDGE_AFTER}`,
    "u",
  ),
);
// "Bình quân mỗi năm toàn ngành có 230 đề tài"
const MEAN_OF = lean(/^(?:mức )?(?:bình quân|trung bình)(?: chung)?(?: của)?(?: toàn \p{L}+| cả \p{L}+)?$/u);
const MEAN_LEVEL = /^mức /u;
const JUST_DOING = lean(/^(?:toàn \p{L}+ )?(?:hoàn thành|thực hiện|đạt và vượt|giải quyết|hoàn thành tốt)$/u);
// "vượt chỉ tiêu 3,5%", "thấp hơn kế hoạch 0,43 điểm phần trăm", "cao hơn bình quân cả nước 0,6%"
const OVER_PLAN = lean(
  /^(?:vượt|thấp hơn|cao hơn|nhiều hơn|ít hơn) (?:mức )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết|bình quân|trung bình|mặt bằng|cả nước|toàn quốc|toàn tỉnh|toàn ngành|năm trước|cùng kỳ)(?: [\p{L}]+){0,4}$/u,
);
export const AVERAGE = lean(/^(?:mỗi \p{L}+ )?(?:bình quân|trung bình)$/u);
const EACH_WORTH = /^(mỗi \S+) (.+)$/u;
const LONGEST_BARE_VERB = 4;
// "ở tiểu học 99,1%, trung học cơ sở 98,6%"
const SIDE = / (ở|tại|của|trong|bậc|cấp|khối) [^,]{2,40}$/u;
const SHORT_NOUNS = 4;
const VERBAL = lean(
  /(?<!\p{L})(?:đạt|được|có|đã|sử dụng|tham gia|hoàn thành|tăng|giảm|vượt|hộ|người|xã|học sinh|cán bộ|lao động|tỷ lệ)(?!\p{L})/u,
);

export function text(...parts: (string | null | undefined | false)[]): string {
  const words = parts.filter((part): part is string => Boolean(part)).join(" ");
  const single = words.includes("  ") ? words.replace(/\s+/gu, " ") : words;
  return (single.includes(" ,") ? single.replaceAll(" ,", ",") : single).trim();
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

/** What is known of a figure when its indicator is put together. */
export interface Words {
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

export interface Built {
  readonly indicator: string;
  readonly topic: string;
  readonly carried: boolean;
}

/** "tỷ trọng nông nghiệp giảm 3%; công nghiệp tăng 5%": the second is a tỷ trọng too. */
function parallelHead({ core, before }: Words): string | null {
  if (HEAD.test(core.view) || before?.unit !== "%") return null;
  return /(?:^| )(tỷ trọng|tỷ lệ|giá trị sản xuất|giá trị tăng thêm)(?= )/iu.exec(before.indicator)?.[1] ?? null;
}

export function ofShare(words: Words): Built {
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

export function ofTimes({ change, frame, right, before }: Words): Built {
  const topic = frame || (before?.topic ?? "");
  return {
    indicator: text(change === "gấp" ? "số lần gấp" : change ? `mức ${change}` : "số lần", topic, right),
    topic,
    carried: frame === "",
  };
}

export function ofMoney({ change, core, frame, relating, right, before, among }: Words): Built {
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
export const LOCATIVE = /^(?:trong|ở|tại|trên|thuộc|về|đối với)(?= )/u;
// "xuất khẩu lao động 820 người": so many people
const VERBAL_HEAD = lean(/^(?:xuất khẩu|giải ngân|huy động vốn|che phủ|bao phủ|tích lũy)(?!\p{L})/u);
const MONEY_AT_END = /(?<=\S)(?<! ra| thành| bằng) (?:số )?tiền$/u;
// "04 xã nâng cao" after "28 xã đạt chuẩn nông thôn mới"
const QUALITY = /^(?:nâng cao|kiểu mẫu|mức độ \d|cấp độ \d)/u;

function qualityOf(after: Phrase, before: IndicatorReading | undefined): string | null {
  if (!before || !QUALITY.test(after.view)) return null;
  const found = /đạt (?:chuẩn|tiêu chuẩn)[^,;]*/u.exec(before.topic);
  return found ? found[0].replace(/ (?:nâng cao|kiểu mẫu|mức độ \d|cấp độ \d)$/u, "") : null;
}

// "cụ đạt tiêu chuẩn làm kinh tế giỏi | cấp cơ sở"
const LEVELS = "cấp (?:cơ sở|xã|phường|huyện|thị xã|quận|tỉnh|thành phố|trung ương|quốc gia|toàn quốc|bộ|ngành|trường|tổng)";
const AT_LEVEL = new RegExp(`^(?:đạt |được |được công nhận |ở )?(${LEVELS})$`, "u");
const LEVEL_AT_END = new RegExp(` ${LEVELS}$`, "u");

/** "318 cụ đạt cấp huyện" after "2.140 cụ đạt tiêu chuẩn … cấp cơ sở": what was reached is the same, of another level. */
function ofLevel({ frame, after, unit, before }: Words): Built | null {
  const level = AT_LEVEL.exec(after.view)?.[1];
  const topic = before?.topic;
  if (!level || !topic || frame !== "" || before.unit !== unit) return null;
  const cut = LEVEL_AT_END.exec(topic.toLowerCase());
  if (!cut || cut.index <= unit.length) return null;
  const same = `${topic.slice(0, cut.index)} ${level}`;
  return { indicator: text(HEAD.test(same) ? null : "số", same), topic: same, carried: true };
}

// "214 mô hình: kinh tế 80, văn hóa 134": a field, not a measure
const FIELD = canonical("kinh tế");

export function ofCount(words: Words): Built {
  const levelled = ofLevel(words);
  if (levelled) return levelled;
  const { change, core, frame, relating, after, right, owned, unit, measure, before } = words;
  const quality = qualityOf(after, before);
  const counted = text(unit, quality, right);
  const headed = frame !== "" && HEAD.test(core.view) && !VERBAL_HEAD.test(core.view) && !(core.view === FIELD && !measure);
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

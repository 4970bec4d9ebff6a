import type { ArticleDocument } from "../../document/document.ts";
import type { Candidate } from "./candidates.ts";
import type { Clause } from "./clauses.ts";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, wordSet } from "./patterns.ts";
import { isEmpty, lowered, modifiersOf, NOTHING, type Phrase, phraseOf, subjectOf, withoutTimes } from "./phrase.ts";
import { headOfUnit } from "./unit.ts";
import { DOWN_WORDS, MEASURE_HEADS, NO_NOUN, RELATING_WORDS, UP_WORDS } from "./vocabulary.ts";

/** What a figure measures, and what a figure after it may leave unsaid. */
export interface IndicatorReading {
  readonly indicator: string;
  /** What is counted or measured, without "số" or "tỷ lệ". */
  readonly topic: string;
  /** The words that led up to the number: who did what. */
  readonly frame: string;
  readonly unit: string;
  readonly doubt: "indicator-carried" | "indicator-missing" | null;
}

const CHANGE_WORDS = [...UP_WORDS, ...DOWN_WORDS];
const BETWEEN_CHANGE =
  "(?: (?:thêm|được|bình quân|khoảng|hơn|gần|trên|ít nhất|tối thiểu|mới|trung bình|tới|là|dưới|thấp nhất|quá|thêm được|không quá|xấp xỉ))*";
// "tăng thêm khoảng", "kéo giảm bình quân" right before a number: the number is the change
const CHANGE = new RegExp(`${EDGE_BEFORE}(${anyOf(CHANGE_WORDS)})${BETWEEN_CHANGE} *$`, "u");
const CHANGE_AT_END = new RegExp(
  `(?:^|[\\s,])(?:cũng |đã |tiếp tục |giữ )?${anyOf([...CHANGE_WORDS, "đưa", "kéo", "nâng", "hạ", "giữ"])}\\s*$`,
  "u",
);
const UPWARD = wordSet(UP_WORDS);
const HEAD = new RegExp(`^${anyOf(MEASURE_HEADS)}${EDGE_AFTER}`, "u");
const SHARE_HEAD = /^(?:tỷ lệ|tỷ trọng|tỷ suất|tốc độ|mức|độ che phủ|độ bao phủ|chỉ số|tăng trưởng|cơ cấu)(?!\p{L})/u;
const HEAD_INSIDE = new RegExp(
  `(?:^|[\\s,])(?:đưa|nâng|kéo|giữ|có|với|giảm|tăng|là|đạt|làm|góp phần|phấn đấu|mục tiêu|duy trì|quyết tâm|giúp|cho|đề ra|cho biết|cho thấy|hạ|bảo đảm|đảm bảo|kiềm chế|trong đó|và|,) (?=${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`,
  "gu",
);
const RELATING = new RegExp(`^(?:(?:mỗi|một|từng) \\p{L}+ )?${anyOf(RELATING_WORDS)}$`, "u");
const PLAN = /^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh|nhiệm vụ|dự kiến)(?!\p{L})/u;
const WHOLE = /^(?:tổng|dân số|toàn bộ|số hộ toàn|gdp|grdp)(?!\p{L})/u;
const LEADING_NUMBER_OF = /^(?:tổng số|số lượng|số) /u;
const ABOUT = /^(?:về|ở|đối với|trong) /u;
const STOP = wordSet(NO_NOUN);
const PASSIVE_UP_TO = 3;

function words(view: string): number {
  return view.split(" ").filter(Boolean).length;
}

function startsWithNoun(right: Phrase): boolean {
  const first = /^["']?(\p{L}+)/u.exec(right.view)?.[1];
  if (!first) return false;
  if (
    PLAN.test(right.view) ||
    WHOLE.test(right.view) ||
    LEADING_NUMBER_OF.test(right.view) ||
    /^(?:các|những|cấp|đầu|trung|nam|nhà|toàn|lớn|mặt|chính) /u.test(right.view)
  )
    return true;
  return !STOP.has(first);
}

/** "góp phần đưa tỷ lệ hồ sơ đúng hạn" is about "tỷ lệ hồ sơ đúng hạn". */
function fromHead(core: Phrase): Phrase {
  if (HEAD.test(core.view)) return core;
  let at = -1;
  for (const found of core.view.matchAll(HEAD_INSIDE)) {
    at = found.index + found[0].length;
    break;
  }
  return at < 0 ? core : { text: core.text.slice(at), view: core.view.slice(at) };
}

function text(...parts: (string | null | undefined | false)[]): string {
  return parts
    .filter((part): part is string => Boolean(part))
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
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
): IndicatorReading {
  const left = phraseOf(document.text, document.view, clause.leftStart, clause.leftEnd);
  const rightPhrase = phraseOf(document.text, document.view, Math.max(candidate.end, clause.rightStart), clause.rightEnd);
  const change = CHANGE.exec(withoutTimes(left).view.trimEnd())?.[1] ?? null;
  const moved =
    change && (UPWARD.has(change) ? (change.startsWith("vượt") ? "vượt" : "tăng") : change.startsWith("rút") ? "rút ngắn" : "giảm");
  const subject = fromHead(subjectOf(left, CHANGE_AT_END));
  const relating = RELATING.test(subject.view);
  const core = relating || isEmpty(subject) ? NOTHING : subject;
  const frame = lowered(core, clause.leftStart <= sentenceStart + 2);
  const after = isEmpty(rightPhrase) ? NOTHING : modifiersOf(rightPhrase);
  const right = after.text;
  const unit = headOfUnit(candidate.unit.unit);
  const kind = candidate.unit.kind;
  const same = earlier.findLast((reading) => reading.unit === unit);
  const before = earlier.at(-1);
  const amount = moved ? `mức ${moved}` : null;
  const done = (indicator: string, topic: string, carried: boolean): IndicatorReading => ({
    indicator: indicator === "" ? candidate.unit.unit || "giá trị" : indicator,
    topic: topic || (before?.topic ?? ""),
    frame: frame || (before?.frame ?? ""),
    unit,
    doubt: indicator === "" ? "indicator-missing" : carried ? "indicator-carried" : null,
  });

  // Nothing of its own: the second of a pair, a bracket, an ellipsis.
  if (frame === "" && !relating && right === "" && same && !moved) return done(same.indicator, same.topic, true);
  const topic = frame || (relating ? "" : "") || (before?.topic ?? "");

  if (kind === "percent" || unit === "lần") {
    if (right !== "" && PLAN.test(after.view))
      return done(text(amount, topic, "so với", right.replace(/^so với /u, "")), topic, frame === "");
    if (right !== "" && startsWithNoun(after) && unit !== "lần") {
      if (moved) return done(text(`mức ${moved}`, right), right.replace(LEADING_NUMBER_OF, ""), false);
      if (WHOLE.test(after.view) && topic !== "")
        return done(text(SHARE_HEAD.test(core.view) ? null : "tỷ lệ", topic, "trong", right), topic, frame === "");
      const noun = right.replace(LEADING_NUMBER_OF, "").replace(/^(?:Tổng số|Số) /u, "");
      return done(text("tỷ lệ", noun, frame), noun, false);
    }
    const tail = right !== "" ? right : null;
    if (frame === "") {
      const share = amount ?? (SHARE_HEAD.test(before?.topic.toLowerCase() ?? "") ? null : "tỷ lệ");
      return done(text(share, before?.topic, tail), before?.topic ?? "", true);
    }
    if (moved) return done(text(amount, parallelHead(core, before), frame, tail), frame, false);
    if (HEAD.test(core.view) && !/^(?:nợ|số |quỹ|vốn)/u.test(core.view))
      return done(text(frame, ABOUT.test(tail ?? "") || tail ? tail : null), frame, false);
    return done(text(parallelHead(core, before) ?? "tỷ lệ", frame, tail), frame, false);
  }

  if (kind === "money") {
    if (relating) return done(text(lowered(subject, false), before?.topic, right), text(before?.topic), true);
    if (frame === "") {
      const carried = before ? text(before.frame || before.topic) : "";
      return done(text(amount ?? "số tiền", carried, right), carried, true);
    }
    if (HEAD.test(core.view)) return done(text(amount, frame, right), frame, false);
    return done(text(amount ?? "số tiền", frame, right), frame, false);
  }

  const counted = text(candidate.unit.doubt === "unit-carried" ? unit : unit, right);
  if (moved)
    return done(text(`mức ${moved} số`, counted, frame || (right === "" ? before?.topic : null)), counted, frame === "" && right === "");
  if (frame !== "" && HEAD.test(core.view))
    return done(text(frame, right), right === "" ? frame.replace(LEADING_NUMBER_OF, "") : counted, false);
  if (frame === "" && right === "") {
    const carried = before?.frame ?? "";
    return done(text("số", unit, carried || (relating ? before?.topic : "")), text(unit, carried), true);
  }
  if (frame === "") return done(text("số", counted, before && sharesQuality(after) ? qualityOf(before) : null), counted, false);
  if (core.view.startsWith(`${unit} `) || core.view === unit) return done(text("số", frame, right), text(frame, right), false);
  const verb = words(core.view) <= PASSIVE_UP_TO && !/^(?:được|có|do|của|cấp|ở) /u.test(core.view) ? `được ${frame}` : frame;
  return done(text("số", counted, verb), text(counted, frame), false);
}

/** "tỷ trọng nông nghiệp giảm 3%; công nghiệp tăng 5%": the second is a tỷ trọng too. */
function parallelHead(core: Phrase, before: IndicatorReading | undefined): string | null {
  if (HEAD.test(core.view)) return null;
  const found = /(?:^| )(tỷ trọng|tỷ lệ|giá trị sản xuất|giá trị tăng thêm)(?= )/iu.exec(before?.indicator ?? "");
  return found?.[1] && before?.unit === "%" ? found[1] : null;
}

// "04 xã nâng cao" after "28 xã đạt chuẩn nông thôn mới"
const QUALITY = /^(?:nâng cao|kiểu mẫu|mức độ \d|cấp độ \d)/u;
function sharesQuality(after: Phrase): boolean {
  return QUALITY.test(after.view);
}
function qualityOf(before: IndicatorReading): string | null {
  const found = /đạt (?:chuẩn|tiêu chuẩn)[^,;]*/u.exec(before.topic);
  return found ? found[0].replace(/ (?:nâng cao|kiểu mẫu)$/u, "") : null;
}

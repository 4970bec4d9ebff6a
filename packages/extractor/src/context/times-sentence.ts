import { canonical, findAll, lean } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../document/document.ts";
import { type Change, changesOf } from "./times-change.ts";
import { type Enclosure, enclosing, type PlacedTime } from "./times-placing.ts";

/** The times of a sentence and how it is divided. */
export interface TimedSentence {
  readonly sentence: Sentence;
  readonly times: readonly PlacedTime[];
  readonly enclosures: readonly Enclosure[];
  /** Found at the first question about the sentence. */
  changes: readonly Change[] | null;
}

export interface Purpose {
  readonly for: "figure" | "award";
}

/** `before`, `after`: the two sides of a change ("giảm từ 5% xuống 3%") of which the sentence gives no time. */
export type Choice = { readonly placed: PlacedTime } | "before" | "after" | null;

type Range = readonly [number, number];

/** One question: what is asked about, and the times of its sentence that could answer. */
interface Question {
  readonly view: string;
  readonly start: number;
  readonly end: number;
  readonly award: boolean;
  /** Between semicolons, and between commas. */
  readonly clause: Range;
  readonly part: Range;
  /** What is not an aside and not in a quotation seen from outside. */
  readonly usable: readonly PlacedTime[];
  /** Of these, what is not in a bracket either. */
  readonly open: readonly PlacedTime[];
}

const word = (source: string) => lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})(?![\\p{L}\\p{M}])`, "u"));
const CONTINUES = lean(
  new RegExp(
    `^ ?(?:${canonical("tăng|giảm|bằng|đạt|chiếm|vượt|gấp|cao hơn|thấp hơn|tương đương|tương ứng|trong đó|bình quân|trị giá|với|gồm")})(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const GIVEN_AT = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${canonical("hội nghị|đại hội|lễ|buổi|kỳ họp|phiên họp|chương trình|quyết định")})(?![\\p{L}\\p{M}])[^.;:!?]{0,120}$`,
    "u",
  ),
);
const MEETING = word("hội nghị|tổng kết|sơ kết|họp|báo cáo|đại hội|lễ phát động|lễ ký kết|ký kết giao ước|khai mạc|diễn ra");
const DECISION = word("quyết định");
// "(Kèm theo Quyết định số 12/QĐ-UBND ngày 3/4/2019)": of which paper a list is a part
const APPLIED = word("thực hiện|căn cứ|triển khai|quy định|hưởng ứng|kèm theo|đính kèm");
const GIVING = word("được|tặng|trao|nhận|đạt|phong");
const CURRENTLY = lean(new RegExp(`^${canonical("hiện")}`, "u"));
const RESPECTIVELY = word("lần lượt|tương ứng");
// "51,3% hồi đầu nhiệm kỳ": a time that has no year
const BEGINNING = lean(
  new RegExp(
    `^(?!${canonical(" so với| cùng kỳ")})[^,;:.()\\d]{0,24}\\)? ?(?:(?:${canonical("hồi|vào|ở|lúc|thời điểm|khi")}) )*(?<!${canonical("từ ")})(?:${canonical("đầu|trước")}) (?:${canonical("nhiệm kỳ|năm|kỳ|giai đoạn|năm học")})(?! (?:\\d|này|đó))`,
    "u",
  ),
);
const TO_A_YEAR = lean(new RegExp(`^${canonical("(?:đến|tới) năm")} \\d`, "u"));
const LABEL = /^[ :,]+/u;
const ITSELF = lean(new RegExp(`^(?:(?:${canonical("là|chỉ|đạt|có|mới|ở mức|khi đó|lúc đó")}) )*$`, "u"));
const THEN_IT_WAS = lean(
  new RegExp(
    `^ (?:${canonical("con số")} (?:${canonical("này|ấy|đó")} )?)?(?:(?:${canonical("mới|chỉ")}) )*(?:${canonical("là|có|ở mức|đạt")}) (?:(?:${canonical("hơn|gần|trên|khoảng")}) )?$`,
    "u",
  ),
);
const SAME_TIME = lean(
  new RegExp(
    `(?:^|[,;(] ?|(?:${canonical("trong khi|còn|mà")}) )(?:(?:${canonical("trong khi|còn|mà|của|con số")}) )*${canonical("cùng kỳ")}(?: [^,;]*)?$`,
    "u",
  ),
);
const YEARLY = word("mỗi năm|hằng năm|hàng năm|bình quân (?:một )?năm|trung bình (?:mỗi |một )?năm");
// "Ra đời năm 2001 | với vỏn vẹn 27 xã viên, vốn điều lệ 86 triệu đồng": what it began with
const STARTED = lean(
  new RegExp(
    `^\\)?,? (?:${canonical("ban đầu |lúc đầu |khi đó |khi ấy |khi mới |thì |mà ")})*(?:${canonical("với|gồm|bằng|chỉ có|chỉ với|chỉ gồm|mới có|mới chỉ có|vỏn vẹn|vẻn vẹn")})(?= )[^,;:()]*(?:(?:,|,? ${canonical("và")}) (?:${canonical("vốn|số vốn|tổng vốn|quỹ|tài sản|diện tích|số tiền|nguồn vốn|doanh thu ban đầu")})(?= )[^,;:()]*|(?:,|,? ${canonical("và")}) (?=\\d)[^,;:()]*)*$`,
    "u",
  ),
);
const DIGIT = /\d/u;
const NUMBER = /(?<![\d.,])\d[\d.,]*/gu;

const within = (one: PlacedTime, [from, to]: Range) => one.start >= from && one.start < to;

/** The day of an event, not one up to which something is reckoned. */
function isDay({ mention }: PlacedTime): boolean {
  return mention.shape === "day" && mention.bound === "in" && mention.time.start === mention.time.end;
}

/**
 * The time of the same sentence that holds for `start..end`: in its bracket, on its side of a change, directly after it, before it in its
 * clause, the head that governs it, or the last of the clauses before.
 */
export function timeInSentence(document: ArticleDocument, timed: TimedSentence, start: number, end: number, purpose: Purpose): Choice {
  const { view } = document;
  const { sentence, enclosures } = timed;
  const around = enclosing(enclosures, start);
  const usable = timed.times.filter((one) => one.standing !== "aside" && one.until > start && !isQuoted(one, enclosures, around));
  if (around?.bracket) {
    const own = usable.filter((one) => one.enclosure === around.start);
    const placed = own.filter((one) => one.start <= start).at(-1) ?? own[0];
    if (placed) return { placed };
    const compared = comparedWith(view, timed.times, around, start);
    if (compared) return { placed: compared };
  }
  const likewise = purpose.for === "figure" ? timed.times.find((one) => isLikewise(view, sentence.start, one, start)) : undefined;
  if (likewise) return { placed: likewise };
  if (purpose.for === "figure" && BEGINNING.test(view.slice(end, Math.min(end + 60, sentence.end)))) {
    const placed = usable.find((one) => one.start >= end && one.start < end + 60 && one.mention.relative === "term-start");
    return placed ? { placed } : "before";
  }
  // "từ 2016 đến 2020" is a time, not a change.
  timed.changes ??= clausesOf(view, sentence)
    .flatMap(([from, to]) => changesOf(view, from, to))
    .filter(({ before, after }) => !timed.times.some((one) => one.start <= before[0] && one.end > after[0]));
  const change = timed.changes.find(({ before, after }) => start >= before[0] && start < after[1]);
  const clause = clauseAround(view, sentence, start);
  const part: Range = [commaBefore(view, clause[0], start), commaAfter(view, end, clause[1])];
  if (change) {
    const first = start < change.before[1];
    const side = first ? change.before : change.after;
    const own = usable.filter((one) => within(one, side));
    const placed = own.find((one) => one.start >= start) ?? own.at(-1);
    if (placed) return { placed };
    if (first) return "before";
  }
  const reachable = change ? usable.filter((one) => !within(one, change.before)) : usable;
  const open = reachable.filter((one) => one.enclosure < 0 || one.enclosure === around?.start);
  const question: Question = { view, start, end, award: purpose.for === "award", clause, part, usable: reachable, open };
  const beginning = question.award
    ? undefined
    : timed.times.findLast((one) => one.begun && one.end <= start && STARTED.test(view.slice(one.end, start)));
  if (beginning) return { placed: beginning };
  const placed = choose(question) ?? (question.award ? decidedOn(question, timed.times) : null);
  if (placed) return { placed: overTheTerm(question, reachedAt(question, oneOfList(question, placed))) };
  return change ? "after" : null;
}

/** "…, cùng kỳ năm 2021 | là 12 vụ": the result of then, not by how much it differs. */
function isLikewise(view: string, from: number, one: PlacedTime, start: number): boolean {
  if (one.mention.role !== "comparison" || one.enclosure >= 0 || one.time.end === null || one.end >= start || start - one.end > 40)
    return false;
  return THEN_IT_WAS.test(view.slice(one.end, start)) && SAME_TIME.test(view.slice(Math.max(from, one.start - 32), one.end));
}

/** "cao hơn năm 2014 (6,02%)", "(cùng kỳ năm 2021: 45 vụ)": what a result is compared with, given in brackets after its year. */
function comparedWith(view: string, times: readonly PlacedTime[], around: Enclosure, start: number): PlacedTime | null {
  const inside = times.find((one) => one.enclosure === around.start && one.end <= start);
  if (!ITSELF.test(view.slice(inside ? inside.end : around.start + 1, start).replace(LABEL, ""))) return null;
  const placed = inside ?? times.find((one) => one.enclosure < 0 && one.end <= around.start && around.start - one.end < 2);
  return placed?.mention.role === "comparison" && placed.time.end !== null ? placed : null;
}

function isQuoted(one: PlacedTime, enclosures: readonly Enclosure[], around: Enclosure | null): boolean {
  return enclosures.some(
    (enclosure) => !enclosure.bracket && enclosure.start < one.start && one.start < enclosure.end && enclosure.start !== around?.start,
  );
}

function clausesOf(view: string, { start, end }: Sentence): Range[] {
  const clauses: Range[] = [];
  let from = start;
  for (let at = view.indexOf(";", start); at >= 0 && at < end; at = view.indexOf(";", at + 1)) {
    clauses.push([from, at]);
    from = at + 1;
  }
  clauses.push([from, end]);
  return clauses;
}

function clauseAround(view: string, { start, end }: Sentence, at: number): Range {
  const before = view.slice(start, at).lastIndexOf(";");
  const after = view.slice(at, end).indexOf(";");
  return [start + before + 1, after < 0 ? end : at + after];
}

function commaBefore(view: string, floor: number, at: number): number {
  const found = view.slice(floor, at).lastIndexOf(", ");
  return found < 0 ? floor : floor + found + 1;
}

function commaAfter(view: string, at: number, ceiling: number): number {
  const found = view.slice(at, Math.max(at, ceiling)).indexOf(", ");
  return found < 0 ? ceiling : at + found;
}

function choose(question: Question): PlacedTime | null {
  const { view, start, end, award, clause, part, open } = question;
  const eligible = open.filter(
    (one) =>
      one.start < start &&
      !(award && !within(one, clause) && isListOfYears(one)) &&
      (award ? !isDay(one) && !CURRENTLY.test(one.mention.time.text) : !(isDay(one) && opensMeeting(view, one))),
  );
  const head = eligible.filter((one) => one.standing === "head").at(-1) ?? null;
  const following = question.usable.filter(
    (one) =>
      one.start >= start &&
      one.start < clause[1] &&
      (one.standing === "inner" || !open.includes(one)) &&
      (open.includes(one) || isLabel(view, one)),
  );
  const tied = award ? following.find((one) => isTied(question, one, head)) : undefined;
  if (tied) return tied;
  const preceding = eligible.filter((one) => within(one, part)).at(-1) ?? null;
  const next = following.find((one) => reaches(question, one));
  if (next && !(next.named && (head || preceding)) && (!preceding || isClose(view, end, next))) return next;
  if (preceding) return preceding;
  const inner = eligible.filter((one) => within(one, clause) && one.standing === "inner" && !isDay(one) && !one.named).at(-1) ?? null;
  if (inner && CONTINUES.test(view.slice(part[0], start)) && (!head || inner.start > head.start)) return inner;
  if (head ?? inner) return head ?? inner;
  if (!award) {
    const trailing = following.find(
      (one) => one.enclosure < 0 && !one.named && !isDay(one) && view.slice(one.end, clause[1]).trim().length < 3,
    );
    if (trailing) return trailing;
  }
  const earlier = eligible.filter((one) => !isDay(one) && !followsFigure(view, one)).at(-1);
  if (earlier) return earlier;
  const apart = question.usable
    .filter(
      (one) =>
        one.start < start &&
        // "(năm 2010: 117), giá trị …": what stands in brackets with its own figure
        (one.enclosure < 0 || isLabel(view, one)) &&
        !(award && isListOfYears(one)) &&
        !isDay(one) &&
        !followsFigure(view, one) &&
        !(award && CURRENTLY.test(one.mention.time.text)),
    )
    .at(-1);
  if (apart) return apart;
  // The day of the meeting, or of the decision, is when the award was given, where nothing else tells.
  return (award && question.usable.filter((one) => isDay(one) && one.start < start && givesAt(view, clause[0], one)).at(-1)) || null;
}

/** "(năm 2014)" dates what stands before it, "(năm 2014: 12 xã)" what stands in it. */
function isLabel(view: string, one: PlacedTime): boolean {
  const close = view.slice(one.end, one.end + 60).indexOf(")");
  return view.charCodeAt(one.end - 1) === 41 || (close >= 0 && !DIGIT.test(view.slice(one.end, one.end + close)));
}

/** "tặng Cờ thi đua … năm 2021": no other award stands between. */
function isTied({ view, start, end }: Question, one: PlacedTime, head: PlacedTime | null): boolean {
  if (isDay(one) || one.mention.shape === "relative" || (one.named && head && one.mention.bound !== "in")) return false;
  const between = view.slice(Math.max(start, end), Math.max(end, one.start));
  if (one.enclosure >= 0) return !DIGIT.test(between) && !GIVING.test(between);
  return !GIVING.test(between) || (!head && !/(?:được|và)(?: [\p{L}\p{M}]+){0,6} (?:tặng|nhận|trao|phong)/u.test(between));
}

/** Whether a time after the figure is its own: no other figure between, in the same part of the clause or a deadline. */
function reaches({ view, end, part }: Question, one: PlacedTime): boolean {
  if (DIGIT.test(view.slice(end, Math.max(end, one.start)))) return false;
  return isDay(one) ? isClose(view, end, one) : within(one, part) || one.mention.bound === "before";
}

/** "tặng Cờ thi đua cho Hội A các năm 2017, 2019; Bằng khen cho …": single years are those of what they follow only. */
function isListOfYears({ mention, standing }: PlacedTime): boolean {
  return mention.shape === "years" && standing === "inner" && /,|và/u.test(mention.time.text);
}

/** "Ngày 12/1/2022, … tổ chức Hội nghị tổng kết": when they met, not when the results were reached. */
function opensMeeting(view: string, one: PlacedTime): boolean {
  return MEETING.test(view.slice(one.end, one.end + 110));
}

/** The date of the decision that gives the award: "Tại Quyết định số … ngày 12/3/2019, … tặng". */
function decidedOn({ view, start, end, clause }: Question, times: readonly PlacedTime[]): PlacedTime | null {
  const decisions = times.filter((one) => {
    if (one.mention.role !== "document" || one.mention.shape !== "day" || !within(one, clause)) return false;
    const before = view.slice(Math.max(clause[0], one.start - 70), one.start);
    if (!DECISION.test(before) || APPLIED.test(before)) return false;
    return one.start >= end || start - one.end < 120;
  });
  return decisions.at(-1) ?? null;
}

function givesAt(view: string, from: number, one: PlacedTime): boolean {
  return one.standing === "head" || GIVEN_AT.test(view.slice(from, one.start));
}

/** "14,94% năm 2023": nothing but the unit between the figure and its time. */
function isClose(view: string, end: number, one: PlacedTime): boolean {
  return one.start - end < 24 && !/[,;]/u.test(view.slice(end, Math.max(end, one.start)));
}

/** A time that is a figure's own holds for nothing after it. */
function followsFigure(view: string, one: PlacedTime): boolean {
  return (one.standing === "inner" || one.enclosure >= 0) && /\d[^,;]{0,24}$/u.test(view.slice(Math.max(0, one.start - 28), one.start));
}

/** "Nếu năm 2012 chỉ có …, thì đến năm 2016 con số này là": a year that is compared with another, not all up to it. */
function reachedAt({ usable }: Question, placed: PlacedTime): PlacedTime {
  const { mention, time } = placed;
  if (mention.bound !== "until" || mention.shape !== "year" || !TO_A_YEAR.test(mention.time.text)) return placed;
  const compared = usable.some(
    (one) =>
      one.end <= placed.start && one.mention.shape === "year" && one.time.end !== null && time.end !== null && one.time.end < time.end,
  );
  return compared ? { ...placed, time: { ...time, start: time.end } } : placed;
}

/** "giai đoạn 2016 - 2020: …; đến năm 2020 có 24 xã; mỗi năm giảm 1,5%": a yearly rate is one of the years, not of the last of them. */
function overTheTerm({ view, end, clause, open, award }: Question, placed: PlacedTime): PlacedTime {
  if (award || placed.mention.bound !== "until" || within(placed, clause)) return placed;
  if (!YEARLY.test(view.slice(clause[0], Math.min(clause[1], end + 12)))) return placed;
  return open.findLast((one) => one.mention.shape === "years" && one.end <= placed.start && one.time.end === placed.time.end) ?? placed;
}

/** "Năm 2021, 2022, 2023 lần lượt đạt 5%, 6%, 7%": the year in the figure's own place. */
function oneOfList({ view, start, clause }: Question, placed: PlacedTime): PlacedTime {
  const years = placed.mention.shape === "years" ? (placed.time.text.match(/\d{4}/gu) ?? []) : [];
  if (years.length < 2 || placed.end > start || !/,|và/u.test(placed.time.text)) return placed;
  const between = view.slice(placed.end, start);
  const respectively = RESPECTIVELY.exec(between);
  if (!respectively) return placed;
  const from = placed.end + respectively.index;
  const numbers = findAll(NUMBER, view.slice(from, clause[1])).map((match) => from + match.index);
  const year = numbers.length === years.length ? years[numbers.findIndex((at) => at >= start)] : undefined;
  return year === undefined ? placed : { ...placed, time: { start: year, end: year, text: placed.time.text } };
}

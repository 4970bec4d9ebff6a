import type { Time } from "../records/time.ts";
import { type Atom, findAtoms } from "./times-atoms.ts";
import { isBefore, iso, type Moment, momentOf, yearNear } from "./times-calendar.ts";
import { viewPattern } from "./times-pattern.ts";
import { findRelative, type RelativeFound, type RelativeTime, resolveRelative } from "./times-relative.ts";
import { isCompared, roleOf, type TimeRole } from "./times-roles.ts";
import { type Opening, openingBefore, type TimeBound } from "./times-words.ts";

export type TimeShape = "day" | "month" | "quarter" | "part" | "year" | "years" | "relative";

/** A time as it is written. Offsets are of the view, half-open; `time.text` is cut from the view. */
export interface TimeMention {
  readonly start: number;
  readonly end: number;
  readonly shape: TimeShape;
  readonly bound: TimeBound;
  readonly role: TimeRole;
  readonly time: Time;
  /** Whether the year, or all of it, was reckoned from the date of the article, or would have to be. */
  readonly fromReference: boolean;
  /** "năm học 2023 - 2024". */
  readonly schoolYear: boolean;
  readonly relative: RelativeTime | null;
  /** For "5 năm qua" and its like: how many. */
  readonly years: number | null;
}

// What is counted: "2.020 hộ" has a separator, "đến 2020 hộ" has not.
const COUNTED = viewPattern(
  "^ ?(?:hộ|người|xã|thôn|bản|ấp|đồng|triệu|tỷ|nghìn|ngàn|trăm|ha|hecta|km|m|m2|m3|m²|tấn|tạ|kg|lít|căn|ngôi|nhà|suất|phần|ngày công|công|lượt|cán bộ|chiến sỹ|công trình|mô hình|đơn vị|tập thể|cá nhân|học sinh|sinh viên|giáo viên|trường|lớp|con|cây|sản phẩm|doanh nghiệp|hội viên|đoàn viên|đảng viên|thanh niên|tổ|vụ|trường hợp|đối tượng|lao động|sáng kiến|đề tài|giấy khen|bằng khen|huy chương|huân chương|cháu|em|bộ|cuốn|chiếc|cái|cuộc|buổi|tin|bài|điểm|giường|bệnh nhân|mẹ|gia đình|cặp|usd|đô la|ngày đêm|ngày|năm|tháng|giờ|phút|w|mw|kw)(?![\\p{L}\\p{M}])",
);
const OF_AN_EXAM = viewPattern("(?<![\\p{L}\\p{M}])kỳ (?:thi|tuyển sinh) [\\p{L} ]{2,40} $");
const BARE_AFTER = /^(?:\s*[)|;:.,!?"]|\s*$|\s-)/u;
// "Đến 15/8 có 3.466 hộ", "; tới 31-5 vừa rồi thêm 4 xã": no part of a whole
const TO_A_DAY = viewPattern('(?:^|[-+•*] |[,;:.("] |\\p{L}[,:;] )(?:tính )?(?:đến|tới|từ) $');
const DAY_HAS = viewPattern(
  "^(?: vừa (?:rồi|qua))?(?:,|,? (?:đã |mới |vẫn |còn )?(?:có|đạt|thêm|được|thu|toàn|cả|tỉnh|huyện|xã|thành phố|trên địa bàn)(?![\\p{L}\\p{M}]))",
);
const YEAR_HAS = viewPattern("^ (?:có|là|đạt|còn|được|chỉ) ");
const LUNAR = viewPattern("^ ?(?:\\(?âm lịch|\\(?al\\))");
const CLOSING = /^ ?\)/;

interface Draft {
  start: number;
  end: number;
  from: Moment;
  to: Moment;
  shape: Exclude<TimeShape, "relative">;
  opening: Opening;
}

/**
 * Every time between two offsets of `view` (`canonical(text)`), in order, dates as dd/MM. `reference` is the date of the article
 * (ISO) from which years that are not said are reckoned. Ratios, counts, document numbers and bare day-months ("24/7") are no times.
 */
export function findTimes(view: string, start: number, end: number, reference: string | null = null): TimeMention[] {
  const drafts: Draft[] = [];
  for (const atom of findAtoms(view, start, end)) {
    const last = drafts.at(-1);
    const opening = openingBefore(view, last ? last.end : start, atom.start);
    if (LUNAR.test(view.slice(atom.end, atom.end + 10))) {
      if (last && /^ ?(?:-|đến)/u.test(view.slice(last.end, atom.start))) drafts.pop();
      continue;
    }
    if (last && join(view, last, atom, opening)) continue;
    if (!isTime(view, start, end, atom, opening)) continue;
    drafts.push(draftOf(atom, opening));
  }
  for (const draft of drafts) closeBracket(view, draft);
  giveYears(view, drafts, reference);
  const mentions = drafts.map((draft) => mentionOf(view, start, draft, reference));
  for (const found of findRelative(view, start, end)) {
    if (drafts.some((draft) => draft.start < found.end && found.start < draft.end)) continue;
    // Not the months of this year: how long something took.
    if (found.relative === "months-so-far" && resolveRelative(found, reference).end === null) continue;
    const from =
      found.relative === "now"
        ? mentions.findIndex((one) => one.bound === "since" && /^ ?-? ?$/u.test(view.slice(one.end, found.start)))
        : -1;
    const since = mentions[from];
    // "từ năm 2014 đến nay"
    if (since)
      mentions[from] = {
        ...since,
        end: found.end,
        bound: "in",
        time: { start: since.time.start, end: reference, text: view.slice(since.start, found.end) },
        fromReference: true,
      };
    else mentions.push(relativeMention(view, start, found, reference));
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function relativeMention(view: string, floor: number, found: RelativeFound, reference: string | null): TimeMention {
  const period = resolveRelative(found, reference);
  return {
    start: found.start,
    end: found.end,
    shape: "relative",
    bound: found.relative === "now" ? "until" : "in",
    role: isCompared(view, floor, found.start) ? "comparison" : "time",
    time: { start: period.start, end: period.end, text: view.slice(found.start, found.end) },
    fromReference: true,
    schoolYear: found.relative === "same-school-year",
    relative: found.relative,
    years: found.years,
  };
}

function draftOf(atom: Atom, opening: Opening): Draft {
  return { start: opening.start, end: atom.end, from: atom.from, to: atom.to, shape: atom.shape, opening };
}

/** "Năm 2020, đến ngày 30/6 …; riêng quý IV": what belongs to a year named before it. The day of a meeting belongs to the article's. */
function giveYears(view: string, drafts: readonly Draft[], reference: string | null): void {
  let year: number | undefined;
  for (const draft of drafts) {
    giveOwnYear(view, draft, reference);
    const within = draft.shape !== "day" || draft.opening.bound === "until" || draft.opening.bound === "before";
    if (draft.from.year === undefined && draft.to.year === undefined && within && year !== undefined) {
      draft.from = { ...draft.from, year };
      draft.to = { ...draft.to, year };
    }
    year = draft.to.year ?? year;
  }
}

// "6 tháng đầu năm | nay", "quý I | năm ngoái"
const WRITERS_YEAR = viewPattern("^ (?:năm )?(nay|ngoái)(?![\\p{L}\\p{M}])", "u");

/** A part of the writer's own year, or of the one before, whatever year was named earlier. */
function giveOwnYear(view: string, draft: Draft, reference: string | null): void {
  if (draft.from.year !== undefined || draft.to.year !== undefined || draft.shape === "day" || draft.shape === "years") return;
  const found = WRITERS_YEAR.exec(view.slice(draft.end, draft.end + 12));
  const now = reference === null ? undefined : momentOf(reference).year;
  if (!found || now === undefined) return;
  const own = found[1] === "nay" ? now : now - 1;
  draft.from = { ...draft.from, year: own };
  draft.to = { ...draft.to, year: own };
  draft.end += found[0].length;
}

/** "5 năm qua (2015-2020" takes its closing bracket. */
function closeBracket(view: string, draft: Draft): void {
  if (!view.slice(draft.start, draft.end).includes("(")) return;
  draft.end += CLOSING.exec(view.slice(draft.end, draft.end + 2))?.[0].length ?? 0;
}

/** Whether the digits of an atom are a time, by the words around them. */
function isTime(view: string, start: number, end: number, atom: Atom, opening: Opening): boolean {
  const after = view.slice(atom.end, Math.min(end, atom.end + 24));
  const before = view.slice(Math.max(start, atom.start - 3), atom.start);
  if (atom.shape === "years") {
    if (opening.names.year) return true;
    return view.slice(atom.start, atom.end).includes("-") && atom.end - atom.start >= 9 && !COUNTED.test(after);
  }
  if (!atom.bare) return true;
  if (atom.shape === "day")
    return (
      opening.names.day ||
      (/(?:tính đến|trước) $/u.test(view.slice(opening.start, atom.start)) && BARE_AFTER.test(after)) ||
      (TO_A_DAY.test(view.slice(Math.max(start, atom.start - 16), atom.start)) && DAY_HAS.test(after))
    );
  if (/(?:số|tt|qđ|nđ|nq) ?$/u.test(view.slice(Math.max(start, atom.start - 4), atom.start))) return false;
  if (COUNTED.test(after)) return /năm(?: học)? ?\(?$/u.test(view.slice(opening.start, atom.start));
  if (atom.shape === "month") return opening.names.month || opening.names.year || /[(-] ?$/u.test(before);
  if (opening.names.year) return true;
  // "kỳ thi tốt nghiệp THPT 2025"
  if (OF_AN_EXAM.test(view.slice(Math.max(start, atom.start - 60), atom.start))) return true;
  // "(2019)", a cell of a table, a year of a heading
  if (/[(|]\s*$/u.test(before) || (before === "" && /^\s*\|/u.test(after))) return BARE_AFTER.test(after);
  // "KH 2022 | TH 2022"
  if (
    /^\s*(?:\||$)/u.test(after) &&
    /(?:^|\|)[^|\d]{0,24}$/u.test(view.slice(Math.max(start, atom.start - 28), atom.start)) &&
    view.slice(start, end).includes(" | ")
  )
    return true;
  // "năm 2019 có 45 sáng kiến, 2020 có 52"
  if (/[;,] ?$/u.test(before) && YEAR_HAS.test(after)) return true;
  // "2019: 12 xã; 2020: 15 xã"
  return /(?:^|[;:,-]\s*)$/u.test(before) && /^\s*:/u.test(after);
}

/** Takes an atom into the time before it: "từ ngày 1/5 | đến ngày 30/6/2020", "năm 2017 | và 2018", "tháng 3 | - tháng 5/2021". */
function join(view: string, last: Draft, atom: Atom, opening: Opening): boolean {
  if (view.charCodeAt(last.end) === 41) return false;
  const gap = view.slice(last.end, opening.start).trim();
  const years = (last.shape === "year" || last.shape === "years") && (atom.shape === "year" || atom.shape === "years");
  if (
    gap === "" &&
    opening.bound === "until" &&
    (last.opening.bound === "since" || (last.opening.bound === "in" && last.shape !== "years" && !followsFigure(view, last.start)))
  )
    return span(last, atom);
  if (gap === "-" && opening.bound === "in" && last.shape !== "years" && sameUnit(last, atom)) return span(last, atom);
  // "giai đoạn 2021 - 6/2023"
  const partly = last.shape === "year" && (atom.shape === "month" || atom.shape === "quarter") && (atom.to.year ?? 0) > (last.to.year ?? 0);
  if (gap === "-" && partly && last.opening.names.year && opening.bound === "in") return span(last, atom);
  // "năm 2023 và 6 tháng đầu năm 2024"
  const sooner = last.shape === "year" && (atom.shape === "part" || atom.shape === "quarter") && atom.from.year === (last.to.year ?? 0) + 1;
  if (sooner && gap === "và" && opening.bound === "in") return span(last, atom);
  // "tháng 4 và tháng 5/2020", "quý I và quý II năm 2020"
  const parts = (last.shape === "month" || last.shape === "quarter") && last.shape === atom.shape && last.to.year === undefined;
  if (parts && /^(?:,|và|, và)$/u.test(gap) && opening.bound === "in") return span(last, atom);
  const counted = COUNTED.test(view.slice(atom.end, atom.end + 24));
  if (!years || counted) return false;
  const bare = opening.start === atom.start || (opening.start > last.end && view.slice(opening.start, atom.start).trim() === "");
  if (
    (gap === "và" ||
      gap === ", và" ||
      gap === "&" ||
      (gap === "," && (last.opening.list || nextYear(view, atom.end) || isNextYear(last, atom) || isListed(view, last, atom)))) &&
    bare
  )
    return span(last, atom);
  return false;
}

/** "(năm 2018, 2020)" */
function isListed(view: string, last: Draft, atom: Atom): boolean {
  return last.opening.names.year && view.charCodeAt(last.start - 1) === 40 && view.charCodeAt(atom.end) === 41;
}

function isNextYear(last: Draft, atom: Atom): boolean {
  return last.opening.names.year && atom.from.year === (last.to.year ?? 0) + 1;
}

function nextYear(view: string, at: number): boolean {
  return /^(?:, ?| và )(?:19|20)\d\d(?!\d)/u.test(view.slice(at, at + 10));
}

/** "từ 12% năm 2015 đến năm 2020": the time before belongs to the figure before it. */
function followsFigure(view: string, at: number): boolean {
  return /(?:[\d%)]|đồng|hộ|người|xã|ha|tấn|km|lượt|tiêu chí) ?\(?$/u.test(view.slice(Math.max(0, at - 14), at));
}

function sameUnit(last: Draft, atom: Atom): boolean {
  return last.shape === atom.shape && (last.to.day === undefined) === (atom.from.day === undefined);
}

function span(last: Draft, atom: Atom): boolean {
  const from = last.from.year === undefined ? { ...last.from, year: atom.to.year } : last.from;
  const to = atom.to.year === undefined ? { ...atom.to, year: last.to.year } : atom.to;
  const start = iso(from);
  const end = iso(to);
  if (start !== null && end !== null && isBefore(end, start)) return false;
  last.from = from;
  last.to = to;
  last.end = atom.end;
  last.opening = { ...last.opening, bound: "in" };
  const years = /^years?$/u;
  last.shape = years.test(last.shape) && years.test(atom.shape) ? "years" : atom.shape;
  return true;
}

function mentionOf(view: string, floor: number, draft: Draft, reference: string | null): TimeMention {
  const { opening, shape } = draft;
  const yearless = draft.from.year === undefined || draft.to.year === undefined;
  const dated = yearless ? withYear(draft, reference) : draft;
  const from = opening.fromNewYear ? iso({ year: dated.to.year }) : iso(dated.from);
  const to = iso(dated.to);
  const open = opening.bound === "until" || opening.bound === "before";
  const endless = (opening.bound === "since" || opening.bound === "after") && from === to;
  const day = shape === "day";
  const repeated = day && from !== null && to !== null && from !== to && from.slice(5) === to.slice(5);
  const role = repeated ? "anniversary" : roleOf(view, floor, draft.start, draft.end, day);
  return {
    start: draft.start,
    end: draft.end,
    shape,
    bound: opening.bound === "since" && from !== to ? "in" : opening.bound,
    role,
    time: {
      start: opening.fromNow ? fromNow(to, reference) : open ? null : from,
      end: endless ? null : to,
      text: view.slice(draft.start, draft.end),
    },
    fromReference: yearless,
    schoolYear: opening.schoolYear,
    relative: null,
    years: null,
  };
}

/** The article's date where what follows does not lie before it. */
function fromNow(to: string | null, reference: string | null): string | null {
  return to !== null && reference !== null && !isBefore(to, reference) ? reference : null;
}

/** The months of a year in which the one before is reported on. */
const REPORTING = 2;
const HALF = 6;

function withYear(draft: Draft, reference: string | null): { from: Moment; to: Moment } {
  if (reference === null) return draft;
  const now = momentOf(reference);
  // "6 tháng cuối năm", written in January: of the year that has just ended
  const ended = (now.month ?? 12) <= REPORTING && (draft.from.month ?? 1) > HALF;
  const year = draft.shape === "part" ? (now.year ?? 0) - (ended ? 1 : 0) : yearNear(draft.from.month ?? 1, reference);
  const from = { ...draft.from, year: draft.from.year ?? year };
  const wraps = draft.to.year === undefined && (draft.to.month ?? 1) < (draft.from.month ?? 1);
  return { from, to: { ...draft.to, year: draft.to.year ?? (wraps ? (from.year ?? 0) + 1 : from.year) } };
}

import type { Time, TimeMention } from "@thidua/core";
import type { OwnPeriod } from "./times-own-period.ts";
import type { PlacedTime } from "./times-placing.ts";
import type { TimedSentence } from "./times-sentence.ts";

/** Periods by their length in years and whether they lie ahead of the article; one look-up each. */
type Periods = Map<string, Time>;

const spanYears = ({ start, end }: Time) => (start === null || end === null ? 0 : Number(end.slice(0, 4)) - Number(start.slice(0, 4)));

function periodKey(years: number, ahead: boolean): string {
  return `${years}${ahead ? "+" : ""}`;
}

function note(periods: Periods, time: Time, published: string | null): void {
  const ahead = published !== null && time.start !== null && time.start.slice(0, 4) >= published;
  periods.set(periodKey(spanYears(time), ahead), time);
}

/** "5 năm" is 2016 - 2020, or 2015 - 2020 where the first year is not counted. */
function ofLength(periods: Periods, years: number, ahead: boolean): Time | null {
  return periods.get(periodKey(years - 1, ahead)) ?? periods.get(periodKey(years, ahead)) ?? null;
}

/** Gives "cùng năm", "trong 5 năm", "giai đoạn này" the time that they point back at; what points at nothing governs nothing. */
export function resolveBack(
  timed: readonly TimedSentence[],
  own: OwnPeriod | null,
  reference: string | null,
  title: readonly TimeMention[],
): void {
  const published = reference?.slice(0, 4) ?? null;
  let last: Time | null = null;
  let period: Time | null = own && spanYears(own.time) > 0 ? own.time : null;
  let year: Time | null = own && isYear(own.time) ? own.time : null;
  let school: Time | null = null;
  // What is named only further on serves where nothing is named before; the first of these is the nearest.
  const later: Periods = new Map();
  for (let i = timed.length - 1; i >= 0; i--) {
    for (const { mention, standing, time } of timed[i]?.times ?? [])
      if (mention.shape === "years" && standing !== "aside") note(later, time, published);
  }
  const earlier: Periods = new Map();
  if (own) note(earlier, own.time, published);
  for (const { shape, time } of title) if (shape === "years") note(earlier, time, published);
  let yearOf = -2;
  for (const [order, { times }] of timed.entries()) {
    for (const placed of times) {
      const { relative, years, shape, schoolYear } = placed.mention;
      if (relative !== null) {
        const found: Period | null = pointsAt(placed, {
          last,
          period,
          year,
          near: order - yearOf <= 1,
          school,
          earlier,
          later,
          own: own?.time ?? null,
          published: reference,
        });
        if (found) placed.time = { start: found.start, end: found.end, text: placed.time.text };
        else if (NAMELESS.test(relative) && (years === null || relative === "years-later")) placed.standing = "aside";
        if (found && years === null && relative !== "now" && relative !== "term-start") last = placed.time;
        continue;
      }
      if (placed.standing === "aside" || placed.time.end === null) continue;
      if (placed.standing === "head" || shape === "years") last = placed.time;
      if (shape === "years" && spanYears(placed.time) > 1) period = placed.time;
      if (schoolYear) school = placed.time;
      else if (shape === "years") {
        // The term before the article's own, told only beside it, is not meant by "trong 5 năm".
        const before = own !== null && spanYears(own.time) > 1 && (placed.time.end ?? "") <= (own.time.start ?? "");
        if (!before || (placed.standing === "head" && !WHILE.test(placed.time.text))) note(earlier, placed.mention.time, published);
      } else {
        year = { start: placed.time.end.slice(0, 4), end: placed.time.end.slice(0, 4), text: placed.time.text };
        yearOf = order;
      }
    }
  }
}

interface Before {
  readonly last: Time | null;
  /** The last of several years. */
  readonly period: Time | null;
  readonly year: Time | null;
  /** Whether that year was named in the same sentence or the one before. */
  readonly near: boolean;
  readonly school: Time | null;
  readonly earlier: Periods;
  readonly later: Periods;
  readonly own: Time | null;
  readonly published: string | null;
}

function pointsAt({ mention }: PlacedTime, { last, period, year, near, school, earlier, later, own, published }: Before): Period | null {
  const { relative, years } = mention;
  if (relative === "years-later") return year ? reachedBy(published, yearAfter(year, years ?? 1)) : null;
  // "Năm 2019 có 12 hộ, năm sau có 19 hộ": of a year that is over, not of the writer's
  if (relative === "next-year" && near && year && mention.time.text.endsWith("sau")) return reachedBy(published, yearAfter(year, 1));
  if (relative === "same-school-year") return school ?? (own && !isYear(own) ? own : null);
  // "Đầu năm có 12 mô hình": of the year told last, else of the one that is reported on
  if (relative === "same-year" && /^đầu/iu.test(mention.time.text)) return near && year ? year : own && isYear(own) ? own : year;
  if (relative === "same-year") return /^(?:trong|cả|suốt)/u.test(mention.time.text) && own && isYear(own) ? own : year;
  if (relative === "past-year") return own && isYear(own) ? own : null;
  // "Năm trước" is the one before the year that is reported on, "năm ngoái" the one before the writer's.
  if (relative === "last-year" && own && isYear(own) && mention.time.text.endsWith("trước")) return yearBefore(own);
  // "Giai đoạn này" is one of several years, whatever year a table has told since
  if (relative === "same-period" && years === null) {
    if (WHOLE.test(mention.time.text)) return period;
    return OF_YEARS.test(mention.time.text) ? (period ?? last) : last;
  }
  if (relative === "term-end") {
    const [past, ahead] = [termOf(earlier, false), termOf(earlier, true)];
    const end = past && ahead ? null : ((past ?? ahead ?? own)?.end ?? null);
    return end === null ? null : { start: mention.time.text.startsWith("cuối") ? end : null, end };
  }
  if (relative === "past-term" || relative === "term-start" || relative === "term-so-far") {
    const term = own && spanYears(own) >= SHORTEST_TERM ? own : (termOf(earlier, false) ?? termOf(later, false));
    if (!term || relative === "past-term") return term;
    return { start: term.start, end: relative === "term-start" ? term.start : published };
  }
  if (years === null || (relative !== "same-period" && relative !== "past-years" && relative !== "next-years")) return null;
  const ahead = relative === "next-years";
  return ofLength(earlier, years, ahead) ?? ofLength(later, years, ahead);
}

// "trong | khi giai đoạn 2012 - 2016 chỉ có 19"
const WHILE = /^(?:trong )?khi /iu;

type Period = Pick<Time, "start" | "end">;

const SHORTEST_TERM = 3;
const OF_YEARS = /^(?:cũng |trong |cả |suốt |ở |của )*(?:giai đoạn|nhiệm kỳ|thời kỳ|chặng)/iu;
const WHOLE = /^(?:cũng )?(?:trong )?(?:cả|suốt)/iu;
// What means nothing without another time that it points back at.
const NAMELESS = /^(?:same|term|past-term|years-later)/u;

/** The nearest period of a term's length that had begun, or that lies ahead. */
function termOf(periods: Periods, ahead: boolean): Time | null {
  return periods.get(periodKey(5, ahead)) ?? periods.get(periodKey(4, ahead)) ?? periods.get(periodKey(SHORTEST_TERM, ahead)) ?? null;
}

function yearBefore({ start }: Time): Period {
  const year = String(Number(start) - 1);
  return { start: year, end: year };
}

function yearAfter({ end }: Time, years: number): Period {
  const year = String(Number(end) + years);
  return { start: year, end: year };
}

/** A period that is told of had begun when it was told. */
function reachedBy(published: string | null, period: Period): Period | null {
  return published === null || (period.start ?? "") <= published.slice(0, 4) ? period : null;
}

function isYear({ start, end }: Time): boolean {
  return start !== null && start === end && start.length === 4;
}

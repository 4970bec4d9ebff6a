import { canonical } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../document/document.ts";
import { type Enclosure, enclosing, type PlacedTime } from "./times-placing.ts";

/** The times of a sentence and how it is divided. */
export interface TimedSentence {
  readonly sentence: Sentence;
  readonly times: readonly PlacedTime[];
  readonly enclosures: readonly Enclosure[];
}

export interface Purpose {
  readonly for: "figure" | "award";
}

const source = (text: string) => canonical(text);
const CHAIN_START = new RegExp(
  `(?<![\\p{L}\\p{M}])${source("từ")} (?:(?:${source("mức|khoảng|hơn|gần|trên|dưới|chỗ|con số|chỉ")}) )*\\d`,
  "gu",
);
const TURN = new RegExp(`(?<![\\p{L}\\p{M}])(?:${source("xuống|lên|còn|đến|tới|thành|nay")})(?![\\p{L}\\p{M}])`, "gu");
const CONTINUES = new RegExp(
  `^ ?(?:${source("tăng|giảm|bằng|đạt|chiếm|vượt|gấp|cao hơn|thấp hơn|tương đương|tương ứng|trong đó|bình quân|trị giá|với|gồm")})(?![\\p{L}\\p{M}])`,
  "u",
);
const DIGIT = /\d/u;

/** "từ 14,94% năm 2023 | xuống còn 10,75% năm 2024": the two sides of a change around `at`, or null. */
function chainAround(view: string, from: number, to: number, at: number): { from: [number, number]; to: [number, number] } | null {
  const clause = view.slice(from, to);
  let chain: { from: [number, number]; to: [number, number] } | null = null;
  const starts = [...clause.matchAll(CHAIN_START)].map((match) => match.index);
  for (const [index, start] of starts.entries()) {
    const limit = starts[index + 1] ?? clause.length;
    const number = start + clause.slice(start).search(DIGIT);
    TURN.lastIndex = number;
    let turn = -1;
    for (let match = TURN.exec(clause); match && match.index < limit; match = TURN.exec(clause)) {
      // "đến năm 2015" is no turn, "đến 15 xã" is.
      const next = clause.slice(match.index + match[0].length, match.index + match[0].length + 24);
      if (/^[^,;()]*?\d/u.test(next) && !/^ (?:cuối |hết |đầu )?(?:năm|tháng|ngày|quý)/u.test(next)) {
        turn = match.index;
        break;
      }
    }
    if (turn < 0 || from + start > at || from + limit <= at) continue;
    chain = { from: [from + start, from + turn], to: [from + turn, from + limit] };
  }
  return chain;
}

function bounds(view: string, start: number, end: number, at: number): [number, number] {
  const before = view.lastIndexOf(";", at - 1);
  const after = view.indexOf(";", at);
  return [before < start ? start : before + 1, after < 0 || after > end ? end : after];
}

function commaBefore(view: string, floor: number, at: number): number {
  const found = view.lastIndexOf(", ", at - 1);
  return found < floor ? floor : found + 1;
}

function commaAfter(view: string, at: number, ceiling: number): number {
  const found = view.indexOf(", ", at);
  return found < 0 || found > ceiling ? ceiling : found;
}

const inside = (one: PlacedTime, [from, to]: readonly [number, number]) => one.start >= from && one.start < to;
/** The day of an event, not one up to which something is reckoned. */
const isDay = (one: PlacedTime) =>
  one.mention.shape === "day" && one.mention.bound === "in" && one.mention.time.start === one.mention.time.end;
const GIVEN = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${source("hội nghị|đại hội|lễ|buổi|kỳ họp|phiên họp|chương trình|quyết định")})(?![\\p{L}\\p{M}])[^.;:!?]{0,120}$`,
  "u",
);

/** `before`, `after`: the two sides of a change ("giảm từ 5% xuống 3%") of which the sentence gives no time. */
export type Choice = { readonly placed: PlacedTime } | "before" | "after" | null;

/**
 * The time of the same sentence that holds for `start..end`: in its bracket, on its side of a change, directly after it, before it in its
 * clause, the head that governs it, or the last of the clauses before.
 */
export function timeInSentence(document: ArticleDocument, timed: TimedSentence, start: number, end: number, purpose: Purpose): Choice {
  const { view } = document;
  const { sentence, enclosures } = timed;
  const around = enclosing(enclosures, start);
  const usable = timed.times.filter((one) => one.standing !== "aside");
  if (around) {
    const own = usable.filter((one) => one.enclosure === around.start);
    const before = own.filter((one) => one.start <= start).at(-1);
    const after = own.find((one) => one.start > start);
    if (before ?? after) return { placed: (before ?? after) as PlacedTime };
  }
  // Seen from outside, what an enclosure holds governs nothing but what it directly follows.
  const outer = usable.filter((one) => one.enclosure < 0 || (around !== null && one.enclosure === around.start));
  const [from, to] = bounds(view, sentence.start, sentence.end, start);
  const chain = chainAround(view, from, to, start);
  if (chain) {
    const first = start < chain.from[1];
    const own = usable.filter((one) => inside(one, first ? chain.from : chain.to) && !isQuoted(one, enclosures));
    const next = own.find((one) => one.start >= start) ?? own.at(-1);
    if (next) return { placed: next };
    if (first) return "before";
  }
  const reachable = chain ? outer.filter((one) => !inside(one, chain.from)) : outer;
  return choose(view, [from, to], reachable, usable, enclosures, start, end, purpose) ?? (chain ? "after" : null);
}

function isQuoted(one: PlacedTime, enclosures: readonly Enclosure[]): boolean {
  return enclosures.some((enclosure) => !enclosure.bracket && enclosure.start < one.start && one.start < enclosure.end);
}

function choose(
  view: string,
  [from, to]: readonly [number, number],
  outer: readonly PlacedTime[],
  usable: readonly PlacedTime[],
  enclosures: readonly Enclosure[],
  start: number,
  end: number,
  purpose: Purpose,
): Choice {
  const part: [number, number] = [commaBefore(view, from, start), commaAfter(view, end, to)];
  const noDigits = (one: PlacedTime) => !DIGIT.test(view.slice(end, Math.max(end, one.start)));
  const following = usable.filter((one) => one.start >= start && one.start < to && one.standing === "inner" && !isQuoted(one, enclosures));
  const heads = outer.filter((one) => one.standing === "head" && one.start < start && (purpose.for === "figure" || !isDay(one)));
  const head = heads.at(-1);
  const tied =
    purpose.for === "award"
      ? following.find(
          (one) =>
            !isDay(one) &&
            one.mention.shape !== "relative" &&
            (noDigits(one) || one.enclosure < 0) &&
            !(head && one.named && one.mention.bound !== "in"),
        )
      : undefined;
  if (tied) return { placed: tied };
  const next = following.find(
    (one) => noDigits(one) && (isDay(one) ? isClose(view, end, one) : inside(one, part) || one.mention.bound === "before"),
  );
  const preceding = outer.filter((one) => inside(one, part) && one.start < start && (purpose.for === "figure" || !isDay(one))).at(-1);
  if (next && !(next.named && (head || preceding)) && (!preceding || isClose(view, end, next))) return { placed: next };
  if (preceding) return { placed: preceding };
  const clauseInner = outer.filter((one) => inside(one, [from, start]) && one.standing === "inner" && !isDay(one) && !one.named).at(-1);
  if (clauseInner && CONTINUES.test(view.slice(part[0], start)) && (!head || clauseInner.start > head.start))
    return { placed: clauseInner };
  if (head) return { placed: head };
  if (clauseInner) return { placed: clauseInner };
  const trailing = following.find((one) => one.enclosure < 0 && !one.named && view.slice(one.end, to).trim().length < 3 && !isDay(one));
  if (trailing && purpose.for === "figure") return { placed: trailing };
  const earlier = outer.filter((one) => one.start < start && !isDay(one) && !followsChain(view, one)).at(-1);
  if (earlier) return { placed: earlier };
  // The day of the meeting is when the award was given, where nothing else tells.
  const day =
    purpose.for === "award"
      ? usable
          .filter(
            (one) =>
              isDay(one) &&
              one.start < start &&
              !isQuoted(one, enclosures) &&
              (one.standing === "head" || GIVEN.test(view.slice(from, one.start))),
          )
          .at(-1)
      : undefined;
  return day ? { placed: day } : null;
}

/** "14,94% năm 2023": nothing but the unit between the figure and its time. */
function isClose(view: string, end: number, one: PlacedTime): boolean {
  return one.start - end < 24 && !/[,;]/u.test(view.slice(end, Math.max(end, one.start)));
}

/** The year of one side of a change holds for nothing after it. */
function followsChain(view: string, one: PlacedTime): boolean {
  return one.standing === "inner" && /\d[^,;]{0,24}$/u.test(view.slice(Math.max(0, one.start - 28), one.start));
}

import { type Basis, canonical, lean, type Time } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { continuedFrom, isManyTimes, isTiedToAward, isTimeless } from "./times-award.ts";
import { type TimeIndex, timesOf } from "./times-index.ts";
import type { PlacedTime } from "./times-placing.ts";
import { timeInSentence } from "./times-sentence.ts";
import { columnTime } from "./times-table.ts";

/** What the period is asked for: a result holds for a period; an award has one only where the text ties it to the award. */
export interface TimePurpose {
  readonly for: "figure" | "award";
}

export interface TimeFound {
  readonly time: Time;
  readonly basis: Basis;
}

const has = (source: string) => lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})(?![\\p{L}\\p{M}])`, "u"));
const FORWARD = has(
  "phấn đấu|sẽ|dự kiến|đặt (?:ra )?(?:mục tiêu|chỉ tiêu)|đề ra (?:mục tiêu|chỉ tiêu)|mục tiêu (?:là|đến)|quyết tâm|thời gian tới|giao ước|hướng tới",
);
const ONE_YEAR = has("(?:qua|sau|trong) (?:một|1|01) năm");
const PROPOSED = has("đề nghị|trình|hồ sơ|giới thiệu|xét tặng");
/**
 * The period that holds for what stands at `start..end` (offsets of the article's text): stated in its clause or sentence, or carried
 * over from the sentences, leads and headings before it, or the article's own; null where nothing tells.
 */
export function timeFor(document: ArticleDocument, start: number, end: number, purpose: TimePurpose = { for: "figure" }): TimeFound | null {
  const index = timesOf(document);
  const at = index.sentenceAt(start);
  if (at < 0) return null;
  const timed = index.sentences[at];
  const sentence = document.sentences[at];
  const block = sentence && document.blocks[sentence.block];
  if (!timed || !sentence || !block) return null;
  if (block.kind === "row") {
    const column = columnTime(document, index, block, start);
    if (column) return found(column, "inferred");
  }
  // A span that opens with its own time, "Năm 2018, ông …", is asked about what follows it.
  const opening = timed.times.find((one) => one.standing === "head" && one.start - start < 3 && one.start >= start && one.end < end);
  const choice = timeInSentence(document, timed, opening ? opening.end : start, end, purpose);
  if (choice === "before") return null;
  if (choice !== null && choice !== "after") {
    // Awards "năm 2019" that are handed over on a day of 2020 are those of 2019.
    const { own } = index;
    const handedOver = purpose.for === "award" && own?.ofAwards && choice.placed.mention.shape === "day";
    if (purpose.for === "award" && isEver(document, choice.placed, start)) return null;
    // "qua một năm thực hiện phong trào": the year that the article is about
    if (own && purpose.for === "figure" && ONE_YEAR.test(choice.placed.time.text) && choice.placed.time.end === null)
      return { time: own.time, basis: { how: "inferred", start: own.start, end: own.end } };
    if (!handedOver) return stated(document, choice.placed, start, purpose);
    return { time: own.time, basis: { how: "inferred", start: own.start, end: own.end } };
  }
  const carried = carriedOver(document, index, at, block, start, purpose);
  // What something came down to holds at the end of a period, not throughout it.
  return choice === "after" && carried && carried.time.start !== null && carried.time.start !== carried.time.end ? null : carried;
}

/** "tặng Cờ thi đua năm 2014 và nhiều năm liền được …": a year told before is not that of what was given in many. */
function isEver({ view }: ArticleDocument, { mention, end }: PlacedTime, start: number): boolean {
  return mention.shape === "year" && end < start && isManyTimes(view.slice(end, start));
}

function found(placed: PlacedTime, how: Basis["how"]): TimeFound {
  return { time: placed.time, basis: { how, start: placed.start, end: placed.end } };
}

function stated(document: ArticleDocument, placed: PlacedTime, start: number, purpose: TimePurpose): TimeFound {
  const result = found(placed, placed.resolvedElsewhere ? "inferred" : "stated");
  // "đến năm 2022 chị mới nhận Bằng khen" is an event, not a state.
  const event =
    purpose.for === "award" &&
    placed.mention.bound === "until" &&
    placed.end <= start &&
    has("mới").test(document.view.slice(placed.end, start));
  if (event) return { ...result, time: { ...placed.time, start: placed.time.end } };
  // "được tặng Huân chương Độc lập từ năm 2004": when that was, not since when it is
  const since = purpose.for === "award" && placed.mention.bound === "since" && placed.mention.shape === "year" && placed.time.end === null;
  return since && placed.start > start ? { ...result, time: { ...placed.time, end: placed.time.start } } : result;
}

/** What a sentence says up to the end of the clause of what is asked about: "142 tập thể đạt …, 38 tập thể được đề nghị …". */
function proposing(view: string, sentence: { readonly start: number; readonly end: number }, start: number): string {
  const rest = view.slice(start, sentence.end).search(/[,;]/u);
  return view.slice(sentence.start, rest < 0 ? sentence.end : start + rest);
}

function carriedOver(
  document: ArticleDocument,
  index: TimeIndex,
  at: number,
  block: Block,
  start: number,
  purpose: TimePurpose,
): TimeFound | null {
  const { view } = document;
  const sentence = document.sentences[at];
  if (!sentence) return null;
  const before = view.slice(sentence.start, start);
  const forward = FORWARD.test(before);
  const carried = index.carried[at];
  if (purpose.for === "award" && block.kind !== "item" && !carried?.announced && PROPOSED.test(proposing(view, sentence, start)))
    return null;
  if (purpose.for === "award" && isTimeless(before)) return null;
  if (carried && (!forward || index.isAhead(carried.placed) || carried.forward)) return found(carried.placed, "inferred");
  const above = index.above(block);
  if (above && (!forward || index.isAhead(above.placed) || above.forward)) return found(above.placed, "inferred");
  if (purpose.for === "award" && !forward) {
    const continued = continuedFrom(document, index, block, sentence.end);
    if (continued) return found(continued, "inferred");
  }
  const own = index.own;
  if (!own || forward) return null;
  const tied = purpose.for === "figure" || isTiedToAward(document, index, own, block, sentence, before);
  return tied ? { time: own.time, basis: { how: "inferred", start: own.start, end: own.end } } : null;
}

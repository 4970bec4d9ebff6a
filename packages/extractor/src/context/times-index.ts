import { canonical, type Time } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { type OwnPeriod, ownPeriodOf } from "./times-own-period.ts";
import { enclosuresOf, type PlacedTime, placeTimes } from "./times-placing.ts";
import type { TimedSentence } from "./times-sentence.ts";

/** A time that holds beyond its sentence. */
export interface Carried {
  readonly placed: PlacedTime;
  /** Whether its sentence looks ahead ("phấn đấu"). */
  readonly forward: boolean;
}

/** All times of an article, read once. */
export interface TimeIndex {
  readonly sentences: readonly TimedSentence[];
  /** For each sentence, the time that the ones before it in its paragraph leave it. */
  readonly carried: readonly (Carried | null)[];
  readonly own: OwnPeriod | null;
  /** A decision: its title governs its articles. */
  readonly isDecision: boolean;
  /** The sentence that holds an offset, or -1. */
  sentenceAt(offset: number): number;
  /** The time of the lead, question or heading that governs a block. */
  above(block: Block): Carried | null;
  /** Whether a time ends in the article's own year or after it. */
  isAhead(placed: PlacedTime): boolean;
}

const indices = new WeakMap<ArticleDocument, TimeIndex>();

/** The times of a document; reckoned at the first call. */
export function timesOf(document: ArticleDocument): TimeIndex {
  const known = indices.get(document);
  if (known) return known;
  const index = build(document);
  indices.set(document, index);
  return index;
}

const has = (source: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})(?![\\p{L}\\p{M}])`, "u");
const FORWARD = has("phấn đấu|sẽ|mục tiêu|chỉ tiêu|giao ước|phương hướng|nhiệm vụ|kế hoạch");
const NEW_TIME = new RegExp(
  `^(?:[-+*] ?)?(?:${canonical("trước đó|trước đây|sau đó|trước kia|sắp tới|thời gian tới|tới đây|hiện đang|hiện tỉnh|hiện hội|trong thời gian tới|từng")})(?![\\p{L}\\p{M}])`,
  "u",
);
const DECISION = has("quyết định (?:về việc|khen thưởng|tặng|công nhận)|quyết định:|điều 1");
// A digit, or one of the words that a time without digits is made of.
const TRIGGER = /\d|năm|nay|hiện|giai đoạn|thời gian|nhiệm kỳ|quý/u;

function build(document: ArticleDocument): TimeIndex {
  const { article, view, sentences, blocks } = document;
  const reference = article.publishedAt;
  const timed: TimedSentence[] = sentences.map((sentence) => {
    const triggered = TRIGGER.test(view.slice(sentence.start, sentence.end));
    const enclosures = triggered ? enclosuresOf(document, sentence.start, sentence.end) : [];
    return {
      sentence,
      enclosures,
      changes: null,
      times: triggered ? placeTimes(document, sentence.start, sentence.end, enclosures, reference) : [],
    };
  });
  const own = ownPeriodOf(
    document,
    timed.map(({ times }) => times),
  );
  resolveBack(timed, own, reference?.slice(0, 4) ?? null);
  const carried: (Carried | null)[] = [];
  const questions: (Carried | null)[] = [];
  const last: (Carried | null)[] = [];
  let question: Carried | null = null;
  for (const block of blocks) {
    const previous = blocks[block.index - 1];
    let state: Carried | null =
      previous && continues(document, previous, block) ? (strongest(view, timed, previous) ?? last[previous.index] ?? null) : null;
    for (let i = block.firstSentence; i < block.endSentence; i++) {
      const one = timed[i];
      if (!one) continue;
      if (NEW_TIME.test(view.slice(one.sentence.start, one.sentence.start + 24))) state = null;
      carried[i] = state;
      state = leaves(view, one) ?? state ?? speaksOf(view, one);
    }
    last[block.index] = state;
    questions[block.index] = question;
    const asks = view.charCodeAt(block.end - 1) === 63 && block.end - block.start < 300;
    if (asks) question = strongest(view, timed, block);
    else if (block.kind === "heading") question = null;
  }
  const sections = sectionsOf(document);
  const parents = new Map<number, Carried | null>();
  const climb = ({ index, parent }: Block): Carried | null => {
    const section = sections[index] ?? -1;
    return (section >= 0 ? parentTime(section) : null) ?? (parent >= 0 ? parentTime(parent) : null);
  };
  const parentTime = (index: number): Carried | null => {
    const known = parents.get(index);
    if (known !== undefined) return known;
    parents.set(index, null);
    const block = blocks[index];
    const time = block ? (strongest(view, timed, block) ?? last[index] ?? climb(block)) : null;
    parents.set(index, time);
    return time;
  };
  const published = reference?.slice(0, 4) ?? null;
  return {
    sentences: timed,
    carried,
    own,
    isDecision: DECISION.test(canonical(article.title)) || DECISION.test(view.slice(0, 1500)),
    sentenceAt: (offset) => sentenceAt(document, offset),
    above: (block) => climb(block) ?? questions[block.index] ?? null,
    isAhead: ({ time }) => published === null || (time.end !== null && time.end.slice(0, 4) >= published),
  };
}

function sentenceAt({ sentences }: ArticleDocument, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = sentences[middle];
    if (!one) return -1;
    if (offset < one.start) high = middle - 1;
    else if (offset >= one.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

const BULLETS: readonly RegExp[] = [/^\(?\d{1,3}[.)]/u, /^\(?[a-zđ][.)]/u, /^-/u, /^\+/u, /^[*•·▪]/u];
const ARTICLE_OF_DECISION = new RegExp(`^${canonical("điều")} \\d`, "u");
const ROMAN = /^[IVX]{1,5}[.)] /u;
const LETTER = /^[A-Z][.)] /u;
const PLAIN = -1;
const LEAD = -2;
const SHORT_LEAD = -3;
const CAPITALS = -4;
const PART = -5;
const SUBPART = -6;
const ARTICLE = -7;

/**
 * For each line, the line above it that it belongs to: a numbered line over differently numbered items ("2. Chỉ tiêu đến năm 2025" over
 * "a) …"), a title over its paragraphs, a lead over leads and items; or -1.
 */
function sectionsOf(document: ArticleDocument): number[] {
  const { view, text, blocks } = document;
  const open: { style: number; index: number; titled: boolean }[] = [];
  const sections: number[] = [];
  for (const block of blocks) {
    const previous = blocks[block.index - 1];
    const style = styleOf(block, view, text);
    if (style === PLAIN && previous && continues(document, previous, block)) {
      sections.push(sections[block.index - 1] ?? -1);
      continue;
    }
    // A paragraph ends the reach of items and leads, not of the titles of sections.
    if (style === LEAD || (style === PLAIN && block.kind !== "row")) while (open.length > 0 && !open.at(-1)?.titled) open.pop();
    const same = style === ARTICLE || (style === CAPITALS && open[0]?.style !== ARTICLE) ? 0 : open.findIndex((one) => one.style === style);
    if (same >= 0) open.length = same;
    sections.push(open.at(-1)?.index ?? -1);
    const short = block.end - block.start < 120 && !".;,:".includes(text.charAt(block.end - 1));
    const titled = style === ARTICLE || (short && style !== LEAD && style !== SHORT_LEAD);
    if (style !== PLAIN) open.push({ style, index: block.index, titled });
  }
  return sections;
}

function styleOf(block: Block, view: string, text: string): number {
  const words = text.slice(block.start, block.start + 8);
  if (ARTICLE_OF_DECISION.test(view.slice(block.start, block.start + 8))) return ARTICLE;
  if (ROMAN.test(words)) return PART;
  if (LETTER.test(words)) return SUBPART;
  if (block.kind === "heading") return CAPITALS;
  const bullet = BULLETS.findIndex((one) => one.test(view.slice(block.start, block.start + 6)));
  if (bullet >= 0) return bullet;
  // "Trong đó:" stands under the lead before it.
  return block.kind !== "lead" ? PLAIN : block.end - block.start < 40 ? SHORT_LEAD : LEAD;
}

/** A line that the page broke in the middle of a sentence. */
function continues(document: ArticleDocument, previous: Block, block: Block): boolean {
  if (block.start - previous.end > 1 || previous.kind === "heading" || previous.kind === "caption") return false;
  const first = document.text.charAt(block.start);
  if (block.kind !== "paragraph" || ".!?".includes(document.text.charAt(previous.end - 1))) return false;
  if (first !== first.toUpperCase()) return true;
  const long = previous.end - previous.start >= 60 && previous.end - previous.start <= 130;
  return (long || /\d/u.test(first)) && !":;".includes(document.text.charAt(previous.end - 1));
}

/** The time that a sentence leaves to the next: its last head; the day of an event is left to nothing. */
function leaves(view: string, { sentence, times }: TimedSentence): Carried | null {
  const heads = times.filter(
    ({ standing, enclosure, mention, time }) =>
      standing === "head" &&
      enclosure < 0 &&
      (time.end !== null || mention.relative !== null) &&
      !(mention.shape === "day" && mention.bound === "in"),
  );
  const placed = heads.at(-1);
  return placed ? { placed, forward: FORWARD.test(view.slice(sentence.start, sentence.end)) } : null;
}

/** The term or stage that a sentence speaks of, though it does not open with it: "Phong trào giai đoạn 2013 - 2017 thu hút …". */
function speaksOf(view: string, { sentence, times }: TimedSentence): Carried | null {
  const terms = times.filter(({ standing, enclosure, mention }) => standing === "inner" && enclosure < 0 && mention.shape === "years");
  const [placed] = terms;
  return placed && terms.length === 1 ? { placed, forward: FORWARD.test(view.slice(sentence.start, sentence.end)) } : null;
}

/** The time of a lead, heading or question: its last. */
function strongest(view: string, timed: readonly TimedSentence[], block: Block): Carried | null {
  for (let i = block.endSentence - 1; i >= block.firstSentence; i--) {
    const one = timed[i];
    const placed = one?.times
      .filter(
        (time) => time.standing !== "aside" && !(time.mention.shape === "day" && time.mention.bound === "in") && !isQuotation(one, time),
      )
      .at(-1);
    if (placed) return { placed, forward: FORWARD.test(view.slice(block.start, block.end)) };
  }
  return null;
}

function isQuotation({ enclosures }: TimedSentence, time: PlacedTime): boolean {
  return enclosures.some((one) => !one.bracket && one.start < time.start && time.start < one.end);
}

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
function resolveBack(timed: readonly TimedSentence[], own: OwnPeriod | null, published: string | null): void {
  let last: Time | null = null;
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
  for (const { times } of timed) {
    for (const placed of times) {
      const { relative, years, shape, schoolYear } = placed.mention;
      if (relative !== null) {
        const found: Time | null = pointsAt(placed, { last, year, school, earlier, later, own: own?.time ?? null });
        if (found) placed.time = { start: found.start, end: found.end, text: placed.time.text };
        else if (relative.startsWith("same-") && years === null) placed.standing = "aside";
        if (found && years === null && relative !== "now") last = placed.time;
        continue;
      }
      if (placed.standing === "aside" || placed.time.end === null) continue;
      if (placed.standing === "head" || shape === "years") last = placed.time;
      if (schoolYear) school = placed.time;
      else if (shape === "years") note(earlier, placed.time, published);
      else year = { start: placed.time.end.slice(0, 4), end: placed.time.end.slice(0, 4), text: placed.time.text };
    }
  }
}

interface Before {
  readonly last: Time | null;
  readonly year: Time | null;
  readonly school: Time | null;
  readonly earlier: Periods;
  readonly later: Periods;
  readonly own: Time | null;
}

function pointsAt({ mention }: PlacedTime, { last, year, school, earlier, later, own }: Before): Time | null {
  const { relative, years } = mention;
  if (relative === "same-school-year") return school ?? (own && !isYear(own) ? own : null);
  if (relative === "same-year") return /^(?:trong|cả|suốt)/u.test(mention.time.text) && own && isYear(own) ? own : year;
  if (relative === "past-year") return own && isYear(own) ? own : null;
  if (relative === "same-period" && years === null) return last;
  if (years === null || (relative !== "same-period" && relative !== "past-years" && relative !== "next-years")) return null;
  const ahead = relative === "next-years";
  return ofLength(earlier, years, ahead) ?? ofLength(later, years, ahead);
}

function isYear({ start, end }: Time): boolean {
  return start !== null && start === end && start.length === 4;
}

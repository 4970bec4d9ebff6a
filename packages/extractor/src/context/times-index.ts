import { canonical, findTimes, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import { isLimited, limitCompared } from "./times-compared.ts";
import { type OwnPeriod, ownPeriodOf } from "./times-own-period.ts";
import { enclosuresOf, type PlacedTime, placeTimes } from "./times-placing.ts";
import { resolveBack } from "./times-pointing.ts";
import { continues, sectionsOf } from "./times-sections.ts";
import type { TimedSentence } from "./times-sentence.ts";

/** A time that holds beyond its sentence. */
export interface Carried {
  readonly placed: PlacedTime;
  /** Whether its sentence looks ahead ("phấn đấu"). */
  readonly forward: boolean;
  /** Whether it is the period of results that a sentence announces: it holds for proposals too. */
  readonly announced?: true;
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
  /** For each block, the time that it leaves to one that goes on with it. */
  readonly left: readonly (Carried | null)[];
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

const has = (source: string) => lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})(?![\\p{L}\\p{M}])`, "u"));
const FORWARD = has("phấn đấu|sẽ|mục tiêu|chỉ tiêu|giao ước|phương hướng|nhiệm vụ|kế hoạch");
const PERIODS: ReadonlySet<string> = new Set(["year", "years", "part", "quarter"]);
// "công bố kết quả bình xét |năm 2017", "ký quyết định khen thưởng thành tích công tác |năm 2013"
const ANNOUNCED = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${canonical("kết quả|tổng kết|sơ kết|nhìn lại|bình xét|họp xét|xét tặng|xét duyệt|xét công nhận|khen thưởng|công nhận|danh hiệu|thành tích")})(?![\\p{L}\\p{M}])(?:(?!${canonical("nhiệm vụ|phương hướng|kế hoạch|phát động|triển khai")})[^.;:!?]){0,70}$`,
    "u",
  ),
);
const GIVING = has("tặng|trao|nhận|phong");
const THEREBY = lean(new RegExp(`^(?:[-+*] ?)?(?:${canonical("theo đó|cụ thể|trong đó|kết quả|gồm")})(?![\\p{L}\\p{M}])`, "u"));
const NEW_TIME = lean(
  new RegExp(
    `^(?:[-+*] ?)?(?:${canonical("trước đó|trước đây|sau đó|trước kia|sắp tới|thời gian tới|tới đây|hiện đang|hiện tỉnh|hiện hội|trong thời gian tới|từng")})(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const COUNTS = new Map(
  [..."một hai ba bốn năm sáu bảy tám chín mười".split(" ").map(canonical).entries()].map(([at, word]) => [word, at + 1]),
);
const SINCE_DAY = lean(
  new RegExp(
    `^(?:(?:${canonical("chỉ|mới|ngay|và")}) )*(?:${canonical("sau")}|${canonical("qua")}) (?:(?:${canonical("hơn|gần|chưa đầy|đúng")}) )?(\\d{1,2}|${[...COUNTS.keys()].join("|")}) (?:(${canonical("tháng")})|${canonical("tuần|ngày")})(?![\\p{L}\\p{M}])(?! (?:${canonical("đầu|cuối")}|\\d))`,
    "u",
  ),
);
const DECISION = has("quyết định (?:về việc|khen thưởng|tặng|công nhận)|quyết định:|điều 1");
// A digit, or one of the words that a time without digits is made of.
const TRIGGER = /\d|năm|nay|hiện|giai đoạn|thời|nhiệm kỳ|quý|tháng|giờ|lúc này/u;

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
  const title = canonical(article.title);
  resolveBack(timed, own, reference, findTimes(title, 0, title.length, reference));
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
      carried[i] ??= sinceDay(view, one, timed[i - 1], i > block.firstSentence);
      limitCompared(view, one, (state ?? question)?.placed.time ?? own?.time ?? null);
      state = leaves(view, one) ?? announces(view, one, timed[i + 1]) ?? state ?? speaksOf(view, one);
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
    left: last,
    sentenceAt: (offset) => sentenceAt(document, offset),
    above: (block) => climb(block) ?? questions[block.index] ?? null,
    isAhead: ({ time }) => published === null || (time.end !== null && time.end.slice(0, 4) >= published),
  };
}

/** The time that a sentence leaves to the next: its last head; the day of an event is left to nothing. */
function leaves(view: string, { sentence, times }: TimedSentence): Carried | null {
  const heads = times.filter(
    (one) =>
      one.standing === "head" &&
      one.enclosure < 0 &&
      !isLimited(one) &&
      (one.time.end !== null || one.mention.relative !== null) &&
      !(one.mention.shape === "day" && one.mention.bound === "in"),
  );
  const placed = heads.at(-1);
  return placed ? { placed, forward: FORWARD.test(view.slice(sentence.start, sentence.end)) } : null;
}

/** "Ngày 8/5/2025, tỉnh mở đợt thi đua. | Chỉ sau hơn một tháng, …": the year of the day, where the months gone by keep to it. */
function sinceDay(view: string, { sentence, times }: TimedSentence, previous: TimedSentence | undefined, same: boolean): Carried | null {
  if (!same || !previous || times.some(({ standing }) => standing === "head")) return null;
  const [opening, count, months] = SINCE_DAY.exec(view.slice(sentence.start, sentence.start + 48)) ?? [];
  if (opening === undefined || count === undefined) return null;
  const day = previous.times.findLast((one) => one.standing === "head" && one.enclosure < 0 && one.mention.shape === "day");
  const [year, month] = day?.mention.bound === "in" ? (day.time.end ?? "").split("-") : [];
  if (!day || !year || !month) return null;
  const gone = months === undefined ? 0 : (COUNTS.get(count) ?? Number(count));
  return Number(month) + gone < 12 ? { placed: { ...day, time: { start: year, end: year, text: day.time.text } }, forward: false } : null;
}

/** The period of the results that a sentence announces: "Hội đồng công bố kết quả bình xét năm 2017. Theo đó, …". */
function announces(view: string, { sentence, times }: TimedSentence, next: TimedSentence | undefined): Carried | null {
  for (let i = times.length - 1; i >= 0; i--) {
    const placed = times[i];
    if (placed?.standing !== "inner" || placed.enclosure >= 0 || !PERIODS.has(placed.mention.shape) || placed.time.end === null) continue;
    const before = view.slice(sentence.start, placed.start);
    if (!ANNOUNCED.test(before.slice(-110))) continue;
    // "Tặng … đã có thành tích năm 2018" is the award's own, unless what follows is its list.
    if (!GIVING.test(before) || (next && THEREBY.test(view.slice(next.sentence.start, next.sentence.start + 24))))
      return { placed, forward: false, announced: true };
  }
  return null;
}

/** The term or stage that a sentence speaks of, though it does not open with it: "Phong trào giai đoạn 2013 - 2017 thu hút …", "Sở trong 5 năm đã tặng …". */
function speaksOf(view: string, { sentence, times }: TimedSentence): Carried | null {
  const terms = times.filter(
    ({ standing, enclosure, mention, time }) =>
      standing === "inner" && enclosure < 0 && (mention.shape === "years" || (isTermLong(mention) && time.end !== null)),
  );
  const [placed] = terms;
  return placed && terms.length === 1 ? { placed, forward: FORWARD.test(view.slice(sentence.start, sentence.end)) } : null;
}

/** "trong 5 năm", of a term that the article names. */
function isTermLong({ relative, years }: PlacedTime["mention"]): boolean {
  return relative === "same-period" && years !== null && years > 1;
}

/** The time of a lead, heading or question: its last. */
function strongest(view: string, timed: readonly TimedSentence[], block: Block): Carried | null {
  for (let i = block.endSentence - 1; i >= block.firstSentence; i--) {
    const one = timed[i];
    const placed = one?.times
      .filter(
        (time) =>
          time.standing !== "aside" &&
          !isLimited(time) &&
          // "Từ ngày 01/7/2025 ngành hợp nhất ba sở" is an event, not a period.
          !(time.mention.bound === "since" && time.mention.shape === "day" && time.time.end === null) &&
          !(time.mention.shape === "day" && time.mention.bound === "in") &&
          !isQuotation(one, time),
      )
      // "Đã trao trong năm (cộng số liệu hai tỉnh trước ngày 01/7/2025)": what stands in brackets explains
      .reduce<PlacedTime | undefined>((last, time) => (last && isBracketed(one, time) ? last : time), undefined);
    if (placed) return { placed, forward: FORWARD.test(view.slice(block.start, block.end)) };
  }
  return null;
}

function isBracketed({ enclosures }: TimedSentence, time: PlacedTime): boolean {
  return enclosures.some((one) => one.bracket && one.start < time.start && time.start < one.end);
}

function isQuotation({ enclosures }: TimedSentence, time: PlacedTime): boolean {
  return enclosures.some((one) => !one.bracket && one.start < time.start && time.start < one.end);
}

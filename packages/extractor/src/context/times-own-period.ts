import { canonical, findTimes, lean, type Time, type TimeMention } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import type { PlacedTime } from "./times-placing.ts";

/** The period that an article as a whole reports on, and where it says so (offsets of its text; in the title: 0). */
export interface OwnPeriod {
  readonly time: Time;
  readonly start: number;
  readonly end: number;
  /** Whether a meeting or report sums it up: "tổng kết công tác … năm 2018". */
  readonly summedUp: boolean;
  /** Whether the article announces the awards of the period: "Kết quả khen thưởng năm học 2015 - 2016". */
  readonly ofAwards: boolean;
}

const before = (source: string) => lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${canonical(source)})[^.;:!?]{0,110}$`, "u"));
const SUMMED_UP = before("tổng kết|sơ kết|nhìn lại|kết quả|khép lại|kết thúc|báo cáo");
const AWARDS = before("khen thưởng|tặng|trao|công nhận|danh hiệu|cờ thi đua|bằng khen|giấy khen|bình xét");
// The work of commending, its dossiers and its rules are not the awards.
const ABOUT_AWARDS = before("công tác|hồ sơ|thẩm định|hướng dẫn|kế hoạch|quy định|quy chế|tiêu chí|luật|đề nghị|đề xuất|hội đồng|hội nghị");
const CLOSING = lean(new RegExp(`^(?:${canonical("kết thúc|khép lại")})`, "u"));
// "… khép lại một năm bội thu. | Năm 2011, …": the year that was summed up is named by the next sentence.
const ONE_SUMMED_UP = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${canonical("tổng kết|nhìn lại|khép lại|kết thúc|đánh giá|điểm lại|báo cáo")})(?![\\p{L}\\p{M}])[^.;:!?\\d]*$`,
    "u",
  ),
);
const TO_COME = lean(
  new RegExp(
    `^[^.;:!?]{0,80}(?<![\\p{L}\\p{M}])(?:${canonical("sẽ|phấn đấu|đặt mục tiêu|đề ra|dự kiến|mục tiêu")})(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const AHEAD = before(
  "phát động|phương hướng|nhiệm vụ|kế hoạch|triển khai|mục tiêu|chỉ tiêu|giao ước|hướng tới|phấn đấu|đăng ký|ký kết|giao chỉ tiêu|dự toán",
);
// A meeting may be named some lines down, under the dateline; what an article opens with stands in its first prose.
const MEETING_LINES = 10;
const OPENING_LINES = 2;
const PROSE = 100;
const LONGEST_OPENING = 60;
const LAST_MONTHS = 10;
/** The month by which a season that is named has ended. */
const SEASONS: readonly { readonly named: RegExp; readonly over: number }[] = [
  { named: lean(/(?<!\p{L})hè(?!\p{L})/u), over: 8 },
  { named: lean(/(?<!\p{L})(?:xuân|tết)(?!\p{L})/u), over: 3 },
];

function isPeriod({ shape, role, time, bound }: TimeMention): boolean {
  const drive = (shape === "day" || shape === "month") && time.start !== time.end;
  const wide = shape === "year" || shape === "years" || shape === "part" || shape === "quarter" || drive;
  return wide && role === "time" && bound !== "since" && bound !== "after" && bound !== "before" && time.end !== null;
}

function announcesAwards(title: string): boolean {
  return AWARDS.test(title) && !ABOUT_AWARDS.test(title);
}

/** An article cannot report on what had not nearly come to an end: a year that runs until autumn is not over, a term may be summed up in its last year. */
function isPast({ start, end, text }: Time, published: string | null): boolean {
  if (published === null || end === null) return true;
  const [year = "", month = "12"] = published.split("-");
  // "hè 2018", told in September: the season is over, though its year is not.
  const over = SEASONS.find(({ named }) => named.test(canonical(text)))?.over ?? LAST_MONTHS;
  const running = start === end && end === year && Number(month) < over;
  return end.slice(0, 4) <= year && !running;
}

/** The article's own period: of its title, else of the first paragraphs, where they sum a period up or open with it; or null. */
export function ownPeriodOf(document: ArticleDocument, times: readonly (readonly PlacedTime[])[]): OwnPeriod | null {
  const { article, view, blocks } = document;
  const published = article.publishedAt;
  const title = canonical(article.title);
  for (const mention of findTimes(title, 0, title.length, published)) {
    const words = title.slice(0, mention.start);
    const ofAwards = announcesAwards(words);
    if (!isPeriod(mention) || !(ofAwards || isPast(mention.time, published)) || (AHEAD.test(words) && !SUMMED_UP.test(words))) continue;
    return {
      time: { ...mention.time, text: article.title.slice(mention.start, mention.end) },
      start: 0,
      end: 0,
      summedUp: SUMMED_UP.test(words),
      ofAwards,
    };
  }
  const dated = /(?<=\p{L} )20\d\d$/u.exec(article.title.trim());
  if (dated && isPast({ start: dated[0], end: dated[0], text: dated[0] }, published) && !AHEAD.test(title)) {
    return {
      time: { start: dated[0], end: dated[0], text: dated[0] },
      start: 0,
      end: 0,
      summedUp: SUMMED_UP.test(title),
      ofAwards: announcesAwards(title),
    };
  }
  let opening: OwnPeriod | null = null;
  let prose = 0;
  for (const block of blocks.slice(0, MEETING_LINES)) {
    if (block.end - block.start >= PROSE) prose++;
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      for (const placed of times[index] ?? []) {
        const { mention, start, end } = placed;
        // "tổng kết đợt thi đua cao điểm (từ ngày 1/6 đến ngày 31/8/2022)"
        const enclosed = placed.enclosure >= 0 && placed.enclosure !== start - 1;
        if (placed.standing === "aside" || enclosed || !isPeriod(mention) || !isPast(placed.time, published)) continue;
        const words = view.slice(document.sentences[index]?.start ?? start, start);
        const found = { time: placed.time, start, end, ofAwards: false };
        // "khép lại năm 2019": the word belongs to the time.
        if ((SUMMED_UP.test(words) || CLOSING.test(view.slice(start, end))) && !AHEAD.test(words.slice(-50)))
          return { ...found, summedUp: true };
        if (opening === null && prose <= OPENING_LINES && namesSummedUp(document, block, index, placed, published))
          opening = { ...found, summedUp: false };
        const leads = placed.standing === "head" && words.length < LONGEST_OPENING && !words.includes(",");
        const opens =
          block.kind === "paragraph" &&
          prose <= OPENING_LINES &&
          index === block.firstSentence &&
          placed.enclosure < 0 &&
          (leads || mention.shape === "years");
        if (opening === null && opens && isRecent(placed.time, published) && !AHEAD.test(words.slice(-50)))
          opening = { ...found, summedUp: leads && mention.shape === "years" };
      }
    }
  }
  return opening ?? prevailing(times, published);
}

/** Whether a year opens the sentence after one that sums up a year it does not name. */
function namesSummedUp(document: ArticleDocument, block: Block, index: number, placed: PlacedTime, published: string | null): boolean {
  const { view, sentences } = document;
  const sentence = sentences[index];
  const previous = sentences[index - 1];
  if (!sentence || !previous || index === block.firstSentence || placed.mention.shape !== "year" || placed.mention.bound !== "in")
    return false;
  if (placed.standing !== "head" || placed.start - sentence.start > 8 || placed.enclosure >= 0 || !isRecent(placed.time, published))
    return false;
  const closing = view.slice(previous.start, previous.end).replace(/[.!]$/u, "");
  return ONE_SUMMED_UP.test(closing) && !AHEAD.test(closing) && !TO_COME.test(view.slice(placed.end, sentence.end));
}

/** The one period that most of the article's times name, three at least; or null. */
function prevailing(times: readonly (readonly PlacedTime[])[], published: string | null): OwnPeriod | null {
  const counts = new Map<string, { placed: PlacedTime; count: number }>();
  let all = 0;
  for (const placed of times.flat()) {
    if (placed.standing === "aside" || !isPeriod(placed.mention) || placed.mention.bound !== "in") continue;
    all++;
    const key = `${placed.time.start}..${placed.time.end}`;
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { placed, count: 1 });
  }
  const most = [...counts.values()].sort((a, b) => b.count - a.count)[0];
  if (!most || most.count < 3 || most.count < all * 0.6) return null;
  const { placed } = most;
  // "tính đến hết ngày 17/6/2025": what is told is of the writer's year, and the year before is compared with
  if (times.flat().some((one) => one.standing !== "aside" && isReached(one, published) && isLater(one.time, placed.time))) return null;
  return isPast(placed.time, published) && isRecent(placed.time, published)
    ? { time: placed.time, start: placed.start, end: placed.end, summedUp: false, ofAwards: false }
    : null;
}

/** "đến hết tháng 5/2025", told in June: a day or month that had come. */
function isReached({ mention: { bound, shape, relative }, time: { end } }: PlacedTime, published: string | null): boolean {
  return bound === "until" && (shape === "day" || shape === "month") && relative === null && end !== null && end <= (published ?? "");
}

function isLater(one: Time, other: Time): boolean {
  return (one.end ?? "").slice(0, 4) > (other.end ?? "").slice(0, 4);
}

/** What an article reports on ended in its year or the one before; a life or a history began earlier. */
function isRecent(time: Time, published: string | null): boolean {
  return published === null || (time.end !== null && Number(time.end.slice(0, 4)) >= Number(published.slice(0, 4)) - 1);
}

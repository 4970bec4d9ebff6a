import { canonical, findTimes, lean, type Time, type TimeMention } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

/**
 * Where a time stands in its sentence. `head`: it opens the sentence or a clause and holds for what follows until another takes over;
 * `inner`: it belongs to its own clause; `aside`: it governs nothing (a comparison, a document, a birth, a name in quotation marks).
 */
export type Standing = "head" | "inner" | "aside";

export interface PlacedTime {
  readonly mention: TimeMention;
  readonly start: number;
  readonly end: number;
  /** Becomes `aside` where it points at nothing. */
  standing: Standing;
  /** Offset of the bracket or quotation that it stands in, or -1; seen from inside it governs, from outside it does not. */
  readonly enclosure: number;
  /** It names a plan, a movement or a term rather than when something was reached: "kế hoạch năm 2021". */
  readonly named: boolean;
  /** It says when someone or something began: "ra đời năm 2001". */
  readonly begun: boolean;
  /** Filled in later for what points elsewhere ("cùng năm"). */
  time: Time;
  /** Whether it was read elsewhere than in its own words. */
  resolvedElsewhere: boolean;
  /** Offset before which it holds: the end of its clause for what a result is only compared with, else without end. */
  until: number;
}

/** Brackets and quotations of a sentence that close within it: half-open, with the marks. */
export interface Enclosure {
  readonly start: number;
  readonly end: number;
  readonly bracket: boolean;
}

const words = (source: string) => canonical(source);
// What may stand between the beginning of a clause and the time that opens it.
const LEADING = lean(
  new RegExp(
    words(
      "^(?:[-+*•·–]|\\(?\\d{1,2}[.)]|[a-zđ]\\)|riêng|chỉ|tính|còn|cũng|và|nhưng|song|thì|trong|theo đó|cụ thể|trước đó|sau đó|đặc biệt|đáng chú ý|kết quả|trong khi|ngay|phấn đấu|dự kiến|ước|mục tiêu|là|đã|nếu như|nếu|khi|bước|vì|do|rồi|hay|hoặc|tuy nhiên|trong đó|lũy kế|cộng dồn|nhờ đó|nhờ vậy|qua|của|nhìn lại|thưa|chỉ tiêu|từ|về|công tác|tình hình|khen thưởng|thi đua|tôn vinh|danh hiệu|hoạt động)*$",
    ).replace(/\|/gu, "\\s*|"),
    "u",
  ),
);
const SINCE = lean(
  new RegExp(
    `^(?:[-+*•] ?)?(?:${words("riêng|chỉ|tính|kể|và|còn|kết quả")} )*${words("từ")} (?:${words("ngày|khi|lúc|sau|đó|đợt|dịp|đầu|thời điểm|đại hội|hội nghị|ngay")})(?! \\d)(?: [\\p{L}\\p{M}]+){0,8}$`,
    "u",
  ),
);
const PLAN_LABEL = lean(
  new RegExp(`^(?:[-+*•] ?)?(?:${words("kế hoạch|chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ|dự kiến|phấn đấu")})(?! \\d)`, "u"),
);
const UNTIL = new RegExp(`^(?:${words("đến|tới|cho đến|cho tới")}) `, "u");
const WHEREAS = lean(new RegExp(`(?<![\\p{L}\\p{M}])${words("trong")} $`, "u"));
const WHEN = new RegExp(`^${words("khi")} `, "u");
const CLAUSE_WORD = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words("và|nhưng|thì|còn|song|trong khi|trong đó|riêng")}) (?:(?:${words("trong|riêng|tính|đến|dự kiến|dự báo|phấn đấu|ước")}) )?$`,
    "u",
  ),
);
// "sinh năm", "thành lập từ", "phát động năm": how someone or something began.
const BEGUN = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words("sinh|thành lập|ra đời|nhập ngũ|xuất ngũ|tái lập|tái lập tỉnh|kết nạp|khởi công|phát động|khởi xướng|ban hành|hợp nhất|sáp nhập|chia tách|hiệu lực|phát sóng|ký kết|tham gia cách mạng|vào đảng|nghỉ hưu|khởi nghiệp")})(?: ${words("đảng|tỉnh|huyện|xã|hội|công ty|hợp tác xã|kể|vào|từ|trong|ngay")})* ?\\(?$`,
    "u",
  ),
);
// Of a person nothing more is told in that year.
const FOUNDED = lean(new RegExp(`(?:${words("thành lập|ra đời|tái lập|khởi xướng|khởi nghiệp|hợp nhất|sáp nhập")})[^,;:.]{0,40}$`, "u"));
const PLAN = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${words("kế hoạch|chương trình|đề án|nghị quyết|mục tiêu|chỉ tiêu|chiến lược|dự toán|phong trào|chủ đề|đại hội|nhiệm vụ|phương hướng|quy hoạch|dự án|hưởng ứng|thực hiện")})(?![^,;:.()]*(?<![\\p{L}])${words("đã")}(?![\\p{L}]))[^,;:.()]{0,70}$`,
    "u",
  ),
);

const OPENERS = "“«„";
const CLOSERS = "”»‟";

/** The brackets and quotations of one sentence, outermost first where they nest. */
export function enclosuresOf(document: ArticleDocument, start: number, end: number): Enclosure[] {
  const found: Enclosure[] = [];
  const brackets: number[] = [];
  let quote = -1;
  for (let at = start; at < end; at++) {
    const code = document.view.charCodeAt(at);
    if (code === 40) brackets.push(at);
    else if (code === 41) {
      const open = brackets.pop();
      if (open !== undefined) found.push({ start: open, end: at + 1, bracket: true });
    } else if (code === 34) {
      const written = document.text.charAt(at);
      const opens = OPENERS.includes(written) || (quote < 0 && !CLOSERS.includes(written));
      if (opens) quote = at;
      else if (quote >= 0) {
        found.push({ start: quote, end: at + 1, bracket: false });
        quote = -1;
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The innermost enclosure around `at`, or null. */
export function enclosing(enclosures: readonly Enclosure[], at: number): Enclosure | null {
  let innermost: Enclosure | null = null;
  for (const one of enclosures) {
    if (one.start >= at) break;
    if (at < one.end) innermost = one;
  }
  return innermost;
}

/** Where the clause that holds `at` begins: after the last comma, semicolon or colon, not before `floor`. */
export function clauseStart(view: string, floor: number, at: number): number {
  for (let i = at - 1; i >= floor; i--) {
    const code = view.charCodeAt(i);
    if ((code === 44 || code === 58) && view.charCodeAt(i + 1) <= 32) return i + 1;
    if (code === 59 || (code === 58 && i + 1 === at)) return i + 1;
  }
  return floor;
}

// "đầu nhiệm kỳ 2010 - 2015"
const EDGE = lean(new RegExp(`(?<![\\p{L}\\p{M}])(${words("đầu|cuối")}) (?:${words("nhiệm kỳ|giai đoạn|thời kỳ")}) `, "u"));

/** The first year of a term whose beginning is spoken of, the last of one whose end is. */
function atEdge({ shape, time }: TimeMention): Time {
  const edge = shape === "years" ? EDGE.exec(time.text) : null;
  if (!edge) return time;
  return edge[1] === words("đầu") ? { ...time, end: time.start } : { ...time, start: time.end };
}

/** Every time of one sentence, with where it stands. `reference` is the date of the article. */
export function placeTimes(
  document: ArticleDocument,
  start: number,
  end: number,
  enclosures: readonly Enclosure[],
  reference: string | null,
): PlacedTime[] {
  const { view, text } = document;
  return findTimes(view, start, end, reference).map((mention) => {
    // "qua các năm (2017: 12 xã; 2018: …)": the year stands in the bracket that its words open.
    const labels = view.charCodeAt(mention.end) === 58;
    const around = enclosing(enclosures, labels ? mention.end - 1 : mention.start);
    const floor = around ? around.start + 1 : start;
    const clause = clauseStart(view, floor, mention.start);
    const lead = view.slice(clause, mention.start).trim();
    const before = view.slice(Math.max(floor, mention.start - 80), mention.start);
    // "từ ngày sáp nhập đến hết năm 2025": the beginning is told in words, and the time is how far it went.
    const since = lead.length < 60 && SINCE.test(lead) && UNTIL.test(view.slice(mention.start, mention.start + 12));
    const begun = mention.role === "time" && !since && BEGUN.test(before);
    const aside = mention.role !== "time" || begun;
    // "Kế hoạch đến năm 2027: có 120 xã …": the label holds for all that it opens
    const label = labels && clause === start && lead.length < 40 && PLAN_LABEL.test(lead);
    // "… trong | khi năm 2021 chỉ có 98"
    const whereas = WHEREAS.test(before) && WHEN.test(view.slice(mention.start, mention.start + 4));
    const opens = since || whereas || label || (lead.length < 60 && LEADING.test(lead)) || CLAUSE_WORD.test(before);
    return {
      mention,
      start: mention.start,
      end: mention.end,
      standing: aside ? "aside" : opens ? "head" : "inner",
      enclosure: around ? around.start : -1,
      named: !opens && PLAN.test(before),
      begun: begun && FOUNDED.test(before),
      time: { ...atEdge(mention), text: text.slice(mention.start, mention.end) },
      resolvedElsewhere: mention.fromReference,
      until: Number.POSITIVE_INFINITY,
    };
  });
}

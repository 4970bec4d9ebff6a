import { canonical } from "@thidua/core";
import { readNumber } from "../word/written.ts";

/*
 * Whether a wording says what the statements of an answer say, and nothing else. It compares letters and values, and knows nothing of who
 * worded it.
 */

export interface Fault {
  readonly what: "number" | "date" | "document" | "name" | "status" | "qualifier" | "comparison" | "word" | "left out";
  readonly text: string;
}

const STATUSES: Readonly<Record<string, RegExp>> = {
  proposed: /(?<!\p{L})(?:đề nghị|đề xuất|kiến nghị|trình(?! độ| diễn)|xét tặng|xem xét|suy tôn|giới thiệu|hiệp y|đề cử)(?!\p{L})/u,
  target: /(?<!\p{L})(?:mục tiêu|phấn đấu|chỉ tiêu|kế hoạch|hướng tới|đặt ra|đề ra)(?!\p{L})/u,
  estimate: /(?<!\p{L})(?:ước|ước tính|ước đạt)(?!\p{L})/u,
  forecast: /(?<!\p{L})(?:dự kiến|dự báo|sẽ)(?!\p{L})/u,
  denied: /(?<!\p{L})(?:chưa|không)(?!\p{L})(?! (?:tới|đến|quá|dưới|thấp))/u,
};

const QUALIFIERS: readonly (readonly [string, RegExp])[] = [
  ["gte", /(?:ít nhất|tối thiểu|không dưới|không thấp hơn) $/u],
  ["lte", /(?:không quá|tối đa|không vượt quá) $/u],
  ["lt", /(?:dưới|chưa tới|chưa đến|chưa đầy) $/u],
  ["gt", /(?:hơn|trên|quá) $/u],
  ["approx", /(?:khoảng|xấp xỉ|gần|chừng|độ) $/u],
];

// Words that compare, rank, measure or give a reason: none that the statements do not hold.
const COMPARISONS =
  /(?<!\p{L})(?:tăng|giảm|vượt|gấp|cao nhất|thấp nhất|nhiều nhất|ít nhất|lớn nhất|nhỏ nhất|tốt nhất|đầu tiên|đứng đầu|dẫn đầu|duy nhất|cao hơn|thấp hơn|nhiều hơn|ít hơn|nhờ|do|vì|bởi|thu hồi|hủy|tất cả|toàn bộ|mỗi|huân chương|huy chương|bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|danh hiệu|chiến sĩ|chiến sỹ|lao động tiên tiến|tập thể|cá nhân|hộ gia đình|m2|m²|m3|ha|km2|km|kg|tấn|tạ|lít)(?![\p{L}\d²])/gu;

const DOCUMENT = /\d[\p{L}\d]*(?:\/\d{4})?[/-](?=\p{L})[\p{L}\d-]+(?:\/[\p{L}\d-]+)*/gu;
const DATE =
  /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})|(\d{1,2})\/(\d{4})|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})|tháng (\d{1,2})(?: năm |[/-])(\d{4})/gu;
const NUMBER = /(?<![\p{L}\p{M}.,\d])(?:\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)/gu;
const YEAR_BEFORE = /(?:năm|năm học|đoạn|kỳ|đến|hết|từ|tháng \d{1,2}|quý \S+|\d{4} ?[-–]|\()\s*$/u;
const NAME = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{M}\p{N}]*)*/gu;
const SCALES = new Set(["nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm"]);

interface Count {
  readonly text: string;
  readonly value: number | null;
  /** Word behind it, with the one behind a scale; empty for a year. */
  readonly unit: string;
  readonly year: boolean;
  readonly qualifier: string;
}

/** Without marks and Markdown, dashes alike, one blank between words. */
export function plainOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?<!\\)\[\d+\]/gu, "")
    .replace(/\*\*|^#+ |^\s*[-*] /gmu, "")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replace(/[–—]/gu, "-")
    .replace(/[“”«»]/gu, '"')
    .replace(/[ \t\u00a0]+/gu, " ")
    .replace(/ (?=[.,;:])/gu, "")
    .trim();
}

function datesOf(text: string): { text: string; date: string }[] {
  return [...text.matchAll(DATE)].map((found) => {
    const parts = found.slice(1).filter((part) => part !== undefined);
    return { text: found[0], date: parts.map(Number).join("/") };
  });
}

/** Numbers that are neither dates nor signs of documents. */
function countsOf(text: string): Count[] {
  const bare = text.replace(DOCUMENT, (found) => "#".repeat(found.length)).replace(DATE, (found) => "#".repeat(found.length));
  return [...bare.matchAll(NUMBER)].map((found) => {
    const before = bare.slice(0, found.index).toLowerCase();
    const value = readNumber(found[0]);
    const year = /^(?:19|20)\d{2}$/.test(found[0]) && YEAR_BEFORE.test(before);
    const behind = /^ ?(%(?:\/\p{L}+)?|[\p{L}\p{M}²³\d]+(?:\/[\p{L}\p{M}]+)*)(?: ([\p{L}\p{M}]+(?:\/[\p{L}\p{M}]+)*))?/u.exec(
      bare.slice(found.index + found[0].length).toLowerCase(),
    );
    const first = behind?.[1] ?? "";
    return {
      text: found[0],
      value,
      year,
      unit: year ? "" : SCALES.has(first) ? `${first} ${behind?.[2] ?? ""}`.trim() : first,
      qualifier: QUALIFIERS.find(([, pattern]) => pattern.test(before))?.[0] ?? "",
    };
  });
}

/** Names; a single word that only opens a sentence is none. */
function namesOf(text: string): string[] {
  return [...text.matchAll(NAME)].flatMap((found) => {
    const opens = /(?:^|[.:;!?\n"(]\s*)$/u.test(text.slice(0, found.index));
    const words = found[0].split(/[ -]/u);
    return opens && words.length === 1 ? [] : [found[0]];
  });
}

/** For holding words against words: accents count, their placing, case and punctuation do not. */
const comparable = (text: string): string =>
  ` ${canonical(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

/** Sentences of a wording: a line, or up to a full stop before a capital. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?;])\s+(?=\p{Lu})|; /u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

interface Said {
  readonly text: string;
  readonly words: string;
  readonly counts: readonly Count[];
  readonly dates: readonly { text: string; date: string }[];
  readonly documents: readonly string[];
  readonly names: readonly string[];
  readonly statuses: ReadonlySet<string>;
  readonly comparisons: readonly string[];
}

function read(text: string): Said {
  const lower = text.toLowerCase();
  return {
    text,
    words: comparable(text),
    counts: countsOf(text),
    dates: datesOf(text),
    documents: [...text.matchAll(DOCUMENT)].map((found) => found[0]),
    names: namesOf(text),
    statuses: new Set(Object.keys(STATUSES).filter((status) => STATUSES[status]?.test(lower))),
    comparisons: [...lower.matchAll(COMPARISONS)].map((found) => found[0]),
  };
}

/** Words that join and lead in, and say nothing of their own. */
const JOINING = new Set(
  canonical(
    `theo các bài viết trong kho dữ liệu thông tin cụ thể là có được với và của cho tại ở vào thì đã cũng như sau gồm cùng khi đó này trên tính
     đến hết cả về số con mức kết quả đạt ghi nhận nêu biết tổng cộng lần lượt tương ứng đối năm tháng ngày giai đoạn thời gian từ ra rằng`,
  ).split(/\s+/u),
);

const saysNothing = (word: string): boolean => /\d/u.test(word) || JOINING.has(word);

/**
 * A word that is neither the statement's (as often as it stands there) nor a joining one, nor stands so in the question beside one of its
 * neighbours.
 */
function strangeWord(sentence: Said, line: Said, asked: Said): string | null {
  const left = line.words.trim().split(" ");
  const words = sentence.words.trim().split(" ");
  for (const [at, word] of words.entries()) {
    if (saysNothing(word)) continue;
    const own = left.indexOf(word);
    if (own >= 0) {
      left.splice(own, 1);
      continue;
    }
    const before = asked.words.includes(` ${words[at - 1]} ${word} `);
    const after = asked.words.includes(` ${word} ${words[at + 1]} `);
    if (!before && !after) return word;
  }
  return null;
}

/** Whether a sentence tells nothing by itself: "Theo các bài viết trong kho:". */
function isEmpty({ counts, dates, documents, names }: Said): boolean {
  return counts.length + dates.length + documents.length + names.length === 0;
}

/** The first thing in a sentence that this statement does not hold; null where the sentence says what the statement says. `asked` may lend names, years and numbers. */
function beyond(sentence: Said, line: Said, asked: Said): Fault | null {
  for (const one of sentence.counts) {
    const same = line.counts.filter(({ value, year, text }) => year === one.year && (value === one.value || text === one.text));
    if (same.length === 0) {
      // A statement that has its own year takes none from the question: "năm 2021" told of 2022 is false.
      const dated = one.year && line.counts.some(({ year }) => year);
      if (!dated && asked.counts.some(({ value, unit, year }) => value === one.value && (unit === one.unit || (year && one.year))))
        continue;
      return { what: "number", text: one.text };
    }
    const units = same.filter(({ unit }) => unit === one.unit);
    if (units.length === 0) return { what: "number", text: `${one.text} ${one.unit}` };
    if (!units.some(({ qualifier }) => qualifier === one.qualifier)) return { what: "qualifier", text: one.text };
  }
  const dates = new Set((line.dates.length > 0 ? line.dates : asked.dates).map(({ date }) => date));
  for (const { text, date } of sentence.dates) if (!dates.has(date)) return { what: "date", text };
  const documents = new Set([...line.documents, ...asked.documents].map((one) => canonical(one)));
  for (const one of sentence.documents) if (!documents.has(canonical(one))) return { what: "document", text: one };
  for (const name of sentence.names) {
    const wanted = comparable(name);
    if (!line.words.includes(wanted) && !asked.words.includes(wanted)) return { what: "name", text: name };
  }
  for (const word of sentence.comparisons) if (!line.words.includes(comparable(word))) return { what: "comparison", text: word };
  for (const status of Object.keys(STATUSES))
    if (sentence.statuses.has(status) !== line.statuses.has(status)) return { what: "status", text: sentence.text };
  const word = strangeWord(sentence, line, asked);
  return word === null ? null : { what: "word", text: word };
}

// Letters, digits and single blanks only: nothing in it to escape.
const timesIn = (words: string, name: string): number =>
  (words.match(new RegExp(`(?<= )${comparable(name).trim()}(?= )`, "gu")) ?? []).length;

/** What a statement tells and its sentence leaves out. */
function leftOut(sentence: Said, line: Said): Fault | null {
  const number = line.counts.find(({ value, year }) => !year && !sentence.counts.some((one) => one.value === value));
  if (number) return { what: "left out", text: number.text };
  // As often as the statement names it: "huyện Phú Vang (Phú Vang)".
  const name = line.names.find((one) => timesIn(sentence.words, one) < line.names.filter((other) => other === one).length);
  if (name !== undefined) return { what: "left out", text: name };
  const word = line.words
    .trim()
    .split(" ")
    .find((one) => !saysNothing(one) && !sentence.words.includes(` ${one} `));
  return word === undefined ? null : { what: "left out", text: word };
}

/** Which of the statements a sentence of the wording tells. */
export function toldBy(sentence: string, statements: readonly string[], question: string): number[] {
  const said = read(plainOf(sentence));
  if (isEmpty(said)) return [];
  const asked = read(plainOf(question));
  return statements.flatMap((text, at) => {
    const line = read(plainOf(text));
    return beyond(said, line, asked) === null && leftOut(said, line) === null ? [at] : [];
  });
}

/**
 * What of a wording the statements do not hold. Every sentence must say what one statement says: its numbers with unit and qualifier, dates,
 * signs of documents, names, forms of commendation, statuses, comparisons, and its other words but for joining ones; and every statement must
 * be told.
 * `question` may lend names, years and numbers.
 */
export function unfaithfulIn(wording: string, statements: readonly string[], question: string): Fault[] {
  const asked = read(plainOf(question));
  const lines = statements.map((statement) => read(plainOf(statement)));
  const all = read(plainOf(statements.join("\n")));
  const told = new Set<number>();
  const faults: Fault[] = [];
  for (const text of sentencesOf(plainOf(wording))) {
    const sentence = read(text);
    if (isEmpty(sentence)) {
      const [word] = sentence.comparisons;
      if (sentence.statuses.size > 0) faults.push({ what: "status", text });
      else if (word !== undefined) faults.push({ what: "comparison", text: word });
      else {
        const strange = strangeWord(sentence, all, asked);
        if (strange !== null) faults.push({ what: "word", text: strange });
      }
      continue;
    }
    const found = lines.map((line) => beyond(sentence, line, asked) ?? leftOut(sentence, line));
    if (!found.includes(null)) faults.push(found[0] ?? { what: "number", text });
    found.forEach((fault, at) => {
      if (fault === null) told.add(at);
    });
  }
  lines.forEach((line, at) => {
    if (!told.has(at) && !isEmpty(line)) faults.push({ what: "left out", text: line.text });
  });
  return faults;
}

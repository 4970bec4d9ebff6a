import { type Statement, statementsOf } from "@thidua/answers/model";
import type { Answer } from "@thidua/core";
import { pick } from "../perturbation/random.ts";

/** Wordings that say what the statements say. */
export const FAITHFUL: Record<string, (texts: readonly string[]) => string> = {
  "as they stand": (texts) => texts.map(closed).join("\n"),
  "one after the other": (texts) => texts.map(closed).join(" "),
  "with an opening": (texts) => `Theo các bài viết trong kho:\n${texts.map(closed).join("\n")}`,
  "with a word before each": (texts) => texts.map((text) => `Cụ thể, ${closed(lowered(text))}`).join("\n"),
  "with là for the colon": (texts) => texts.map((text) => closed(text.replace(/: (?=[\d\p{Ll}])/u, " là "))).join("\n"),
  "in reverse": (texts) => [...texts].reverse().map(closed).join("\n"),
  "in short lines": (texts) => texts.map((text) => `- ${text}`).join("\n"),
  "in bold": (texts) => texts.map((text) => closed(text.replace(/\d[\d.,]*/u, (number) => `**${number}**`))).join("\n"),
  "with other blanks": (texts) =>
    texts.map((text) => closed(text.replace(/ /gu, (blank, at: number) => (at % 5 === 0 ? "\u00a0" : blank)))).join("\n"),
  "with other dashes": (texts) => texts.map((text) => closed(text.replace(/[-–]/gu, (dash) => (dash === "-" ? "–" : "-")))).join("\n"),
};

const closed = (text: string): string => (/[.:;!?]$/u.test(text) ? text : `${text}.`);
const lowered = (text: string): string => {
  const second = text.charAt(1);
  // A name that opens the statement keeps its capital.
  return !/^(?:Có|Chưa|Không|Xã|Phường|Huyện|Hợp)(?!\p{L})/u.test(text) &&
    /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) &&
    second === second.toLowerCase()
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
};

type Alter = (text: string, random: () => number, names: readonly string[]) => string | null;

const replaceOne = (text: string, pattern: RegExp, random: () => number, by: (found: string) => string | undefined): string | null => {
  const found = pick(random, [...text.matchAll(pattern)]);
  const other = found && by(found[0]);
  return found && other !== undefined && other !== found[0]
    ? text.slice(0, found.index) + other + text.slice(found.index + found[0].length)
    : null;
};

const swap =
  (pairs: readonly (readonly [string, string])[]): Alter =>
  (text, random) => {
    const fitting = pairs.filter(([from]) => new RegExp(`(?<!\\p{L})${from}(?!\\p{L})`, "u").test(text));
    const pair = pick(random, fitting);
    return pair ? text.replace(new RegExp(`(?<!\\p{L})${pair[0]}(?!\\p{L})`, "u"), pair[1]) : null;
  };

/** Wordings that say something else. */
export const ALTERED: Record<string, Alter> = {
  digit: (text, random) => replaceOne(text, /\d/gu, random, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10)),
  thousands: (text, random) => replaceOne(text, /(?<![\d./,])\d{1,3}(?![\d./,])/gu, random, (number) => `${number}.000`),
  unit: swap([
    ["triệu đồng", "tỷ đồng"],
    ["tỷ đồng", "triệu đồng"],
    ["%", "điểm"],
    ["xã", "huyện"],
    ["hộ", "người"],
    ["tập thể", "cá nhân"],
    ["cá nhân", "tập thể"],
    ["km", "m"],
    ["ha", "m2"],
    ["sáng kiến", "đề tài"],
    ["căn nhà", "công trình"],
    ["vụ", "người"],
  ]),
  "qualifier dropped": (text, random) =>
    replaceOne(text, /(?<!\p{L})(?:hơn|trên|gần|khoảng|ít nhất|không quá|dưới|xấp xỉ) (?=\d)/gu, random, () => ""),
  "qualifier added": (text, random) =>
    replaceOne(
      text,
      /(?<=[:\p{L}] )(?<!(?:năm|hạng|đoạn|đến|từ|tháng|ngày|hơn|trên|gần|khoảng|dưới|nhất|quá|còn) )\d[\d.,]*(?= \p{Ll}|%)/gu,
      random,
      (number) => `hơn ${number}`,
    ),
  status: swap([
    ["mới được đề nghị tặng", "đã được tặng"],
    ["được đề nghị tặng", "được tặng"],
    ["được tặng", "được đề nghị tặng"],
    ["ước đạt", "đạt"],
    ["\\(mục tiêu\\)", ""],
    ["\\(ước tính\\)", ""],
    ["\\(dự kiến\\)", ""],
    // What is marked as an aim is one already.
    ["đạt(?![^\n]*\\(mục tiêu\\))", "phấn đấu đạt"],
    ["được công nhận", "được đề nghị công nhận"],
    ["Chưa", "Có"],
    ["Có", "Chưa"],
  ]),
  date: (text, random) =>
    replaceOne(text, /\d{1,2}[/-]\d{1,2}[/-]\d{4}|(?<=năm )\d{4}/gu, random, (date) =>
      date.replace(/\d$/u, (digit) => String((Number(digit) + 1) % 10)),
    ),
  "sign of a document": (text, random) => replaceOne(text, /\d+(?=\/(?:QĐ|\d{4}))/gu, random, (number) => String(Number(number) + 1)),
  name: (text, random, names) =>
    replaceOne(text, /(?<=\p{L} )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu, random, (name) =>
      pick(
        random,
        names.filter((one) => !text.includes(one) && one !== name),
      ),
    ),
  "form of commendation": swap([
    ["Bằng khen", "Giấy khen"],
    ["Giấy khen", "Bằng khen"],
    ["Huân chương", "Huy chương"],
    ["Cờ thi đua", "Bằng khen"],
    ["hạng Nhất", "hạng Nhì"],
    ["hạng Nhì", "hạng Nhất"],
    ["hạng Ba", "hạng Nhì"],
  ]),
  direction: swap([
    ["Giảm", "Tăng"],
    ["Tăng", "Giảm"],
    ["tăng", "giảm"],
    ["giảm", "tăng"],
    ["Cao nhất", "Thấp nhất"],
    ["Thấp nhất", "Cao nhất"],
  ]),
  "something added": (text, random) =>
    `${text}\n${pick(random, ["Đây là con số cao nhất cả nước.", "Năm sau có 27 xã nữa.", "Tỉnh đứng đầu toàn quốc.", "Ngoài ra còn 1.250 hộ được hỗ trợ.", "Kết quả do UBND tỉnh Vĩnh Long công bố."]) ?? ""}`,
};

export interface Wording {
  readonly how: string;
  readonly question: string;
  readonly statements: readonly Statement[];
  readonly text: string;
}

/** Answers whose statements could be worded at all. */
function worded(answers: readonly { question: string; answer: Answer }[]): { question: string; statements: Statement[] }[] {
  return answers.flatMap(({ question, answer }) => {
    const statements = statementsOf(answer);
    const fit = answer.status === "answered" && answer.table === null && statements.length > 0 && statements.length <= 6;
    return fit && statements.every(({ marks }) => marks.length > 0) ? [{ question, statements }] : [];
  });
}

/** Every faithful wording of every answer. */
export function faithfulWordings(answers: readonly { question: string; answer: Answer }[]): Wording[] {
  return worded(answers).flatMap(({ question, statements }) =>
    Object.entries(FAITHFUL).map(([how, word]) => ({ how, question, statements, text: word(statements.map(({ text }) => text)) })),
  );
}

/** `count` wordings, each with one thing changed: one statement of a faithful wording says something else. */
export function alteredWordings(answers: readonly { question: string; answer: Answer }[], count: number, random: () => number): Wording[] {
  const all = worded(answers);
  const names = [
    ...new Set(all.flatMap(({ statements }) => statements.flatMap(({ text }) => text.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+/gu) ?? []))),
  ];
  // Few answers hold the sign of a document: each way is tried where there is something to alter.
  const ways = Object.entries(ALTERED).map(([how, alter]) => ({
    how,
    alter,
    places: all.flatMap((one) => one.statements.flatMap(({ text }, at) => (alter(text, random, names) === null ? [] : [{ one, at }]))),
  }));
  const wordings: Wording[] = [];
  for (let tries = 0; wordings.length < count && tries < count * 60; tries++) {
    const { how, alter, places } = ways[tries % ways.length] as (typeof ways)[number];
    const place = pick(random, places);
    const [, faithful] = pick(random, Object.entries(FAITHFUL).slice(0, 8)) as [string, (texts: readonly string[]) => string];
    if (!place) continue;
    const { one, at } = place;
    const texts = one.statements.map(({ text }) => text);
    const altered = alter(texts[at] as string, random, names);
    if (altered === null || texts.includes(altered)) continue;
    wordings.push({
      how,
      question: one.question,
      statements: one.statements,
      text: faithful(texts.map((text, index) => (index === at ? altered : text))),
    });
  }
  return wordings;
}

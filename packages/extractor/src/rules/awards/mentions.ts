import { canonical } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { isFullName } from "./recipients.ts";
import { CLOSE, OPEN, TITLES } from "./vocabulary.ts";

export interface Mention {
  readonly start: number;
  readonly end: number;
}

const PERSON = new RegExp(`${OPEN}(?:${TITLES})[.,]? +`, "gu");
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?: +\p{Lu}[\p{L}\p{M}'’-]*){1,4}/u;
const FEMALE = /(?:bà|chị|cô|mẹ|ni sư)[^\p{L}]*$/u;
const MALE = /(?:ông|anh|thầy|chú|linh mục|hòa thượng|đại đức)[^\p{L}]*$/u;
/** How far back a pronoun may reach, in UTF-16 code units. */
const REACH = 4000;

const PLACE_BEFORE =
  /(?<![\p{L}\p{M}])(?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|tp\.?|thị trấn|đặc khu|thôn|làng|ấp|bản|buôn|khu|đường|phố|trường|sông|núi|đảo) +$/u;

function titledNames(document: ArticleDocument, from: number, to: number): (Mention & { title: string })[] {
  const found: (Mention & { title: string })[] = [];
  for (const match of document.view.slice(from, to).matchAll(PERSON)) {
    const start = from + match.index + match[0].length;
    const name = NAME.exec(document.text.slice(start, Math.min(to, start + 60)));
    if (name) found.push({ start, end: start + name[0].length, title: match[0].trim() });
  }
  return found;
}

/** The full name that "ông", "chị Hương" or "Thoan" at `at` stands for: the last one told before; null where none fits. */
export function personBehind(document: ArticleDocument, words: Mention): Mention | null {
  const written = document.text.slice(words.start, words.end);
  const view = canonical(written);
  const isName = /^\p{Lu}/u.test(written) && !/^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ|bạn|đồng chí)$/u.test(view);
  const from = Math.max(0, words.start - REACH);
  const before = titledNames(document, from, words.start);
  // Untitled full names: "Nay Y Thoan, sinh viên Trường …"
  for (const match of document.text
    .slice(from, words.start)
    .matchAll(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,3}/gu)) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (
      isFullName(match[0]) &&
      !PLACE_BEFORE.test(document.view.slice(Math.max(0, start - 14), start)) &&
      !before.some((mention) => mention.start < end && start < mention.end)
    )
      before.push({ start, end, title: "" });
  }
  // A pronoun stands for who was told with a title, before it may stand for other words with capitals.
  before.sort((a, b) => (isName || (a.title === "") === (b.title === "") ? b.start - a.start : a.title === "" ? 1 : -1));
  for (const mention of before) {
    const name = document.view.slice(mention.start, mention.end);
    if (isName) {
      if (name.endsWith(` ${view}`)) return mention;
      continue;
    }
    if (/^(?:bà|chị|cô)$/u.test(view) && MALE.test(mention.title)) continue;
    if (/^(?:ông|anh|thầy|chú)$/u.test(view) && FEMALE.test(mention.title)) continue;
    return mention;
  }
  return null;
}

// What never belongs to the name of a body, though it follows one of its capitals: "Cục Thuế đã", "Sở Y tế phối hợp".
const STOPS =
  "đã|được|có|là|và|của|cho|tại|trong|với|về|từ|đến|ở|do|vì|thu|nộp|tổ|phát|phối|ban|vừa|đang|sẽ|cũng|còn|nhận|đạt|trao|tặng|khen|nay|này|trên|thuộc|luôn|tiếp|hỗ|vận|giúp|gồm|như|để|khi|nơi|năm|theo|cùng|xây|đóng|chủ|triển|thực|hoàn|huy|phải|chỉ|lại|đề|duy|quyết|xác|tích|thành|nhiều|các|những|một|hai|từng|báo|cáo|đứng|dẫn|mới|tuy|dù|lập|đóng|đăng|giữ|nhằm|tăng|giảm|vinh|thường|không|chưa|phấn|đạt|làm|hiện|đi|ra|lên|vào|sau|trước|cách|gửi|kêu|mời|yêu|góp|phát|hỏi|nói";
// Hải quan TP Hải Phòng · Nông nghiệp và Phát triển nông thôn · GD&ĐT Hà Nội: two-syllable words with one capital, proper names with two
const BODY_WORD = `\\p{Lu}[\\p{L}\\p{M}\\d&'’.-]*(?:(?<!\\p{Lu}[\\p{L}\\p{M}]* \\p{Lu}[\\p{L}\\p{M}]*) (?!(?:${STOPS})(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{Ll}\\p{M}]*(?![\\p{L}\\p{M}]))?`;
const BODY_LINK = "(?: | - |, (?=\\p{Lu}[^,.;]{2,20} và )| và (?=\\p{Lu})| (?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận) (?=\\p{Lu}))";
const BODY_NAME = new RegExp(`^${BODY_WORD}(?:${BODY_LINK}${BODY_WORD})*`, "u");

/** The named body that a bare "Sở", "Cục", "huyện" at `words` stands for: the last one told before; for a place also the province. */
export function bodyBehind(document: ArticleDocument, words: Mention): Mention | null {
  const head = document.view
    .slice(words.start, words.end)
    .replace(/^nhà trường$/u, "trường")
    .trim();
  if (!/^\p{L}[\p{L} ]{1,14}$/u.test(head)) return null;
  const pattern = new RegExp(`${OPEN}${head.replaceAll(" ", " +")}${CLOSE} +`, "gu");
  const from = Math.max(0, words.start - REACH * 3);
  const counts = new Map<string, { mention: Mention; times: number }>();
  let last: Mention | null = null;
  for (const match of document.view.slice(from, words.start).matchAll(pattern)) {
    const at = from + match.index;
    const nameAt = at + match[0].length;
    const rest = document.text.slice(nameAt, Math.min(document.text.length, nameAt + 90));
    const name = BODY_NAME.exec(rest);
    if (!name) continue;
    last = { start: at, end: nameAt + name[0].length };
    const key = document.view.slice(last.start, last.end);
    const seen = counts.get(key);
    counts.set(key, { mention: last, times: (seen?.times ?? 0) + 1 });
  }
  // An article about one district names others too: the one it names most, else the last.
  const best = [...counts.values()].sort((a, b) => b.times - a.times)[0];
  const second = [...counts.values()].sort((a, b) => b.times - a.times)[1];
  if (best && best.times >= 2 && best.times > (second?.times ?? 0)) return best.mention;
  if (/^(?:huyện|xã|phường|thị xã|quận|tỉnh|thành phố)$/u.test(head) && best && second) return null;
  return last;
}

/** The subject that a sentence opens with, when a later one leaves it out: "Năm 2020, Kim Bảng dẫn đầu … Đặc biệt, được tặng". */
export function openingName(document: ArticleDocument, start: number, end: number): Mention | null {
  const view = document.view.slice(start, end);
  const skip =
    /^(?:(?:năm|tháng|ngày|trong|với|từ|qua|nhân|theo|sau|trước|tại|đến nay|cũng)(?![\p{L}\p{M}])[^,]{0,80}, *)*/u.exec(view)?.[0].length ??
    0;
  const at = start + skip;
  const place =
    /^(?:(?:tỉnh|huyện|thị xã|thành phố|xã|phường|quận|đặc khu|sở|cục|công an|hội|trường|công ty|bệnh viện)(?![\p{L}\p{M}])[^,.]{0,50}? )?/u.exec(
      document.view.slice(at, end),
    )?.[0].length ?? 0;
  const name = /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,4}(?= (?:\p{Ll}|là))/u.exec(document.text.slice(at, end));
  if (name) return { start: at, end: at + name[0].length };
  if (place === 0) return null;
  const whole = /^[\p{L}\p{M} ]+?(?:\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*)(?= \p{Ll})/u.exec(document.text.slice(at, end));
  return whole ? { start: at, end: at + whole[0].length } : null;
}

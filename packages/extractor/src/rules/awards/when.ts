import { type AwardSlug, type Basis, findAll, lean, type Time } from "@thidua/core";
import { timeFor } from "../../context/times.ts";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft } from "../../draft.ts";
import { anchorOf, type Found } from "./found.ts";
import { inLines, overTable } from "./listed-context.ts";
import type { Resolved } from "./resolved.ts";
import type { FormToken } from "./tokens.ts";
import { severalYears } from "./years.ts";

interface Dated {
  readonly time: Time;
  readonly basis: Basis;
}

/** When an award was given: by a listed name or the lines above it, by the title or in brackets behind it, else by what is told around `core`. */
export function timeOf(
  document: ArticleDocument,
  one: Found,
  award: AwardSlug,
  { line, end }: Resolved,
  core: { readonly start: number; readonly end: number },
): Dated | null {
  const { clause, above, block } = one;
  const { form } = clause;
  const anchor = anchorOf(one);
  const giver = clause.giver ?? above?.giver ?? null;
  const around = (from: number, to: number): Dated | null => timeFor(document, from, to, { for: "award" });
  // "Bằng khen của Bộ Y tế năm 2009": the year stands behind who gave it
  const owned = giver && giver.start >= anchor.end && giver.start - anchor.end < 8 ? giver.end : anchor.end;
  const told =
    (line ? yearInBrackets(document, end, line.end) : null) ??
    (form && end > form.end && isBracketed(document.view.slice(form.end, end)) ? yearInBracket(document, end) : null) ??
    inLines(line, around) ??
    (form && award === "khac" ? yearOfTitle(document, form) : null) ??
    yearInBrackets(document, owned) ??
    ofArticle(document, one.sentence, around) ??
    yearBehind(document, Math.max(anchor.end, form?.nameEnd ?? 0)) ??
    (owned > anchor.end ? yearBehind(document, owned) : null) ??
    ofDeeds(document, one.sentence, anchor.start, around) ??
    notOfNext(document, one.sentence, anchor, around(core.start, core.end)) ??
    (block.kind === "row" ? overTable(document, block, around) : null);
  if (!told || isOfAnother(document, told.basis, anchor)) return null;
  return clause.status === "proposed" && isOfGivenBefore(document, told.basis, anchor) ? null : told;
}

// được tặng Huân chương Độc lập (năm 2004); hồ sơ …
const GIVEN_BEFORE = lean(/(?<![\p{L}\p{M}])(?:được|nhận|đón nhận|tặng|trao|phong)(?![\p{L}\p{M}])[^;.]*$/u);

/** Whether a time stands behind what was given in an earlier part of the sentence: it is none of what is asked for. */
function isOfGivenBefore({ view }: ArticleDocument, { start, end }: Basis, anchor: { readonly start: number }): boolean {
  if (start === undefined || end === undefined || end > anchor.start) return false;
  const behind = view.slice(end, anchor.start);
  return behind.includes(";") && !behind.includes(".") && GIVEN_BEFORE.test(view.slice(Math.max(0, start - 160), start));
}

// (được tặng Huân chương Lao động năm
const OF_AWARD = /^[^()]*(?:được|nhận) [^()]*(?:khen|chương|cờ|danh hiệu)/u;
const LONGEST_ASIDE = 200;

/** Whether a time stands in a bracket that tells of another award: "ông A (được tặng Huân chương năm 2010) vừa nhận Bằng khen". */
function isOfAnother({ view }: ArticleDocument, { start }: Basis, anchor: { readonly start: number }): boolean {
  if (start === undefined) return false;
  const from = Math.max(0, start - LONGEST_ASIDE);
  const before = view.slice(from, start);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.lastIndexOf(")") > open) return false;
  const close = view.indexOf(")", start);
  return !(anchor.start > from + open && anchor.start < close) && OF_AWARD.test(before.slice(open + 1));
}

// trong phong trào thi đua nêu tại Điều 1
const AS_IN_ARTICLE = lean(/(?<![\p{L}\p{M}])(?:nêu|nói|ghi|quy định|đã nêu) (?:tại|ở|trong) điều (\d{1,2})(?!\d)/u);

/** When what an article of the decision tells of was done, where another one points to it: "phong trào nêu tại Điều 1". */
function ofArticle(
  { view, blocks }: ArticleDocument,
  sentence: { readonly start: number; readonly end: number },
  around: (from: number, to: number) => Dated | null,
): Dated | null {
  const article = AS_IN_ARTICLE.exec(view.slice(sentence.start, sentence.end));
  const block = article
    ? blocks.find(({ start }) => view.startsWith(`điều ${article[1]}.`, start) || view.startsWith(`điều ${article[1]}:`, start))
    : null;
  if (!article || !block || block.start >= sentence.start) return null;
  const at = block.start + view.slice(block.start, block.end).search(/ (?:tặng|trao|khen|công nhận)(?![\p{L}\p{M}])/u);
  const found = at < block.start ? null : around(at + 1, at + 5);
  return found && { ...found, basis: { ...found.basis, how: "inferred" } };
}

// Bằng khen của Thủ tướng Chính phủ (2018); Hội Nông dân tỉnh (năm 2018)
const YEAR_IN_BRACKETS = /^ *\((?:năm )?((?:19|20)\d{2})\)/u;
const YEAR_OF_LINE = /^[^;()]{0,60}\((?:năm )?((?:19|20)\d{2})\)/u;

/** The year in brackets right behind a form or its giver. */
function yearInBrackets({ text, view }: ArticleDocument, at: number, line = -1): Dated | null {
  const year = line < 0 ? YEAR_IN_BRACKETS.exec(view.slice(at, at + 16)) : YEAR_OF_LINE.exec(view.slice(at, Math.min(line, at + 90)));
  if (!year) return null;
  const end = at + year[0].length - 1;
  const written = text.slice(end - 4, end);
  return { time: { start: written, end: written, text: written }, basis: { how: "stated", start: end - 4, end } };
}

// Kỷ niệm chương “Vì giai cấp nông dân Việt Nam” năm 2013.
const YEAR_BEHIND = /^["”]? *(?:vào |trong )?năm ((?:19|20)\d{2})(?= *(?:[,.;)]|và(?! \d)|rồi|$))/u;

/** The one year that stands right behind a form. */
function yearBehind({ text, view }: ArticleDocument, at: number): Dated | null {
  const year = YEAR_BEHIND.exec(view.slice(at, at + 32));
  if (!year || /^,? *(?:và +)?(?:năm )?(?:19|20)\d{2}/u.test(view.slice(at + year[0].length, at + year[0].length + 16))) return null;
  const end = at + year[0].length;
  return {
    time: { start: text.slice(end - 4, end), end: text.slice(end - 4, end), text: text.slice(end - 8, end) },
    basis: { how: "stated", start: end - 8, end },
  };
}

// Huân chương Độc lập hạng Nhì, trước nữa là (danh hiệu …)
const NEXT_FORM = lean(
  /(?:,|;| và) +(?:[^,;:]{0,40} )?(?:(?:huân|huy) chương|bằng khen|giấy khen|cờ (?:thi đua|của|đơn vị)|danh hiệu|kỷ niệm chương|giải thưởng)(?![\p{L}\p{M}])/u,
);
// Năm 2004, huyện Tiền Hải được tặng (Huân chương …)
const YEAR_BEFORE = lean(
  /(?<!(?:từ|đến|tới|hết|trước|sau|kể từ|giai đoạn|khóa|sinh|các|- ?) )(?<![\p{L}\p{M}])năm ((?:19|20)\d{2})(?! *[-,–] *\d| (?:đến|và) )/gu,
);

// …, chưa kể 63 học sinh cũng được ông ký tặng Bằng khen (hồi tháng 5)
const GIVEN_ANEW = lean(
  /[,;] +[^,;]*(?:được|nhận) (?:[^,;]{0,60} )?(?:(?:huân|huy) chương|bằng khen|giấy khen|cờ thi đua|danh hiệu|kỷ niệm chương)[^,;]*$/u,
);

/** A time that stands in brackets behind the form told next is that one's, where the year of this one stands before it. */
function notOfNext(
  { text, view }: ArticleDocument,
  sentence: { readonly start: number },
  anchor: { readonly start: number; readonly end: number },
  dated: Dated | null,
): Dated | null {
  const at = dated?.basis.start ?? 0;
  if (dated && at > anchor.end && /(?:^|\s)(?:hồi|vào)\s/u.test(view.slice(at - 5, at + 5)) && GIVEN_ANEW.test(view.slice(anchor.end, at)))
    return null;
  if (!dated || at <= anchor.end || !/\( *(?:năm *)?$/u.test(view.slice(at - 8, at)) || !NEXT_FORM.test(view.slice(anchor.end, at)))
    return dated;
  const from = Math.max(sentence.start, view.lastIndexOf(";", anchor.start) + 1);
  const year = findAll(YEAR_BEFORE, view.slice(from, anchor.start)).at(-1);
  if (!year) return dated;
  const [start, end] = [from + year.index, from + year.index + year[0].length];
  const written = year[1] as string;
  return { time: { start: written, end: written, text: text.slice(start, end) }, basis: { how: "stated", start, end } };
}

// Các khen thưởng nhận trong năm (thành tích năm học 2020 - 2021): …
const DEEDS_OF = /\((?:xét |tính |theo |từ |cho )?thành tích (?:của |công tác |trong )?(?=(?:năm|giai đoạn|đợt|quý) )/u;

/** The time of the deeds that awards were given for, told in brackets at the front of their sentence: it goes before that of the giving. */
function ofDeeds(
  { view }: ArticleDocument,
  sentence: { readonly start: number },
  end: number,
  around: (from: number, to: number) => Dated | null,
): Dated | null {
  const before = view.slice(sentence.start, end);
  const deeds = DEEDS_OF.exec(before);
  const close = deeds ? before.indexOf(")", deeds.index) : -1;
  return deeds && close > 0 && close - deeds.index < 60
    ? around(sentence.start + deeds.index + deeds[0].length, sentence.start + close)
    : null;
}

// Đại sứ đọc tiêu biểu 2022, “Nông dân Việt Nam xuất sắc 2020”
const YEAR_OF_TITLE = /^[^\d,.;:()]{0,80}?(?<= )((?:19|20)\d{2})(?=["”]?(?:[ ,.;)]|$))/u;

/** Whether a bracket opened behind a form has not closed. */
function isBracketed(words: string): boolean {
  return words.lastIndexOf("(") > words.lastIndexOf(")");
}

/** "(Trường A, năm 2018)": the year that stands behind a name in its bracket. */
function yearInBracket({ text, view }: ArticleDocument, at: number): Dated | null {
  const year = /^[^();\d]{0,60}?(?:năm )?((?:19|20)\d{2})(?=[);])/u.exec(view.slice(at, at + 80));
  if (!year) return null;
  const end = at + year[0].length;
  const written = text.slice(end - 4, end);
  return { time: { start: written, end: written, text: written }, basis: { how: "stated", start: end - 4, end } };
}

/** The year that closes a title. */
function yearOfTitle({ text, view }: ArticleDocument, form: FormToken): Dated | null {
  const words = view.slice(form.nameStart, Math.min(view.length, form.nameEnd + 40));
  const year = YEAR_OF_TITLE.exec(words);
  if (!year || /(?:năm|ngày|tháng|giai đoạn|từ|đến|số|-) *$/u.test(words.slice(0, year[0].length - 4))) return null;
  const end = form.nameStart + year[0].length;
  // Behind the name only words with capitals go on with it: "Thủ đô"
  const between = text
    .slice(form.nameEnd, end - 4)
    .replace(/["”]/gu, "")
    .trim();
  if (end > form.nameEnd && between !== "" && !/^(?:(?:tiêu biểu|xuất sắc|cấp) )*\p{Lu}/u.test(between)) return null;
  const written = text.slice(end - 4, end);
  return { time: { start: written, end: written, text: written }, basis: { how: "stated", start: end - 4, end } };
}

/** "Cờ thi đua của UBND tỉnh các năm 2017, 2018": a record for each year that one recipient got it. */
export function eachYear(document: ArticleDocument, { clause, sentence }: Found, person: Resolved, draft: AwardDraft): AwardDraft[] {
  const { form, giver } = clause;
  if (!form || person.recipient.name === null || person.line || clause.status === "proposed") return [draft];
  const end = giver && giver.start >= form.end && giver.start - form.end < 12 ? giver.end : form.end;
  const around = severalYears(document, sentence.start, form.start, end);
  // "tặng Cờ thi đua cho Hội Nông dân tỉnh các năm 2017, 2019"
  const years = around.length < 2 && person.start >= form.end ? severalYears(document, person.end, person.end, person.end) : around;
  if (years.length < 2) return [draft];
  return years.map(({ time, basis }) => ({ ...draft, fields: { ...draft.fields, time }, basis: { ...draft.basis, time: basis } }));
}

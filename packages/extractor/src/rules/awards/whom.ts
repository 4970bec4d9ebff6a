import { type AwardSlug, canonical, findAll, holderOf, lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { Found } from "./found.ts";
import { kindOfCounts } from "./lists.ts";
import { bodyBehind, bodyToldBefore, personBehind } from "./mentions.ts";
import { isPointing, lastBody, pointedAt } from "./pointing.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { Resolved } from "./resolved.ts";
import { subjectLeftOut } from "./subject-left-out.ts";
import { KIND_OF_HOLDER, TITLES } from "./vocabulary.ts";

/** Longest name, in UTF-16 code units: a department of an institute of a ministry. */
const LONGEST_NAME = 120;

/** Everybody whom an award of this clause is for: the names listed below it, its own count, its receivers; empty where nobody is told. */
export function whom(document: ArticleDocument, one: Found, slug: AwardSlug): Resolved[] {
  const { clause, listed } = one;
  if (listed.length > 0) {
    const count = clause.receivers.find((receiver) => receiver.count !== null)?.count ?? null;
    const total = clause.receivers.reduce((sum, receiver) => sum + (receiver.count ?? 0), 0);
    // All the names of a count are the records; a part of them is the count.
    if (count === null || listed.length >= total)
      return listed.flatMap((item) => {
        const one = asRecipient(document, item.receiver, slug);
        return one ? [{ ...one, line: item }] : [];
      });
  }
  if (clause.formCount) {
    // "164 Kỷ niệm chương" counts itself, "61 Chiến sĩ thi đua cấp tỉnh" its holders
    const kind =
      slug === "ky-niem-chuong"
        ? "unspecified"
        : slug === "khac" && clause.form
          ? holderOfTitle(document.view.slice(clause.form.nameStart, clause.form.nameEnd))
          : holderOf(slug);
    const { start, value } = clause.formCount;
    const told = kind === "unspecified" && clause.voice === "list" ? kindOfCounts(document, one.block, one.sentence.start) : undefined;
    return [
      {
        recipient: { kind: told ?? kind, name: null, count: value },
        start,
        end: clause.form?.end ?? start,
        inferred: null,
        line: null,
        vague: false,
      },
    ];
  }
  if (clause.receivers.length === 0 && clause.subjectless) {
    const previous = subjectLeftOut(document, one);
    if (previous) return [previous];
  }
  const bracketed = namesBehindForm(document, one);
  if (bracketed) return bracketed;
  return settle(document, clause.receivers).flatMap((receiver) => {
    const meant = isPointing(document, receiver) ? pointedAt(document, receiver) : null;
    return meant ?? asRecipient(document, receiver, slug) ?? [];
  });
}

// (Trường THPT Krông Pắc, năm 2018)
const BRACKET = /^"? *(?:(?:của|do) [^,;:()]{3,60})? *\(((?:gồm|là|cho|đó là|:| )*)([^()]{4,240})\)/u;
// , đó là Trường THPT Krông Pắc;
const NAMELY = /^"? *(?:(?:của|do) [^,;:()]{3,60})?, *((?:đó|ấy|chính) là(?: |:)+)([^();.]{4,240})/u;

/** "01 tập thể được tặng Huân chương (Trường A, năm 2018)": all whom a count counts are named in brackets behind the form. */
function namesBehindForm({ text, view }: ArticleDocument, { clause }: Found): Resolved[] | null {
  const [counted, more] = clause.receivers;
  if (!clause.form || !counted || more || counted.count === null || counted.count > 12) return null;
  const at = clause.form.end;
  const inside = BRACKET.exec(view.slice(at, at + 330));
  const bracket = inside ?? NAMELY.exec(view.slice(at, at + 330));
  if (!bracket) return null;
  const end = at + bracket[0].length - (inside ? 1 : 0);
  const names = readRecipients(text, view, end - (bracket[2] as string).length, end, { subject: false, loose: true }).filter(
    ({ kind }) => counted.kind === "unspecified" || kind === counted.kind,
  );
  if (names.length !== counted.count || names.some(({ name, pointer }) => name === null || pointer)) return null;
  return names.map(({ kind, name, start, end: stop }) => ({
    recipient: { kind, name: text.slice(name?.start, name?.end), count: null },
    start,
    end: stop,
    inferred: null,
    line: null,
    vague: false,
  }));
}

/** Whom a title of no law names: "20 Đại sứ Văn hóa đọc", "15 Gia đình tiêu biểu", "7 Doanh nghiệp xuất sắc". */
function holderOfTitle(name: string): RecipientKind {
  const words = name.replace(/["“”]/gu, "").split(/ +/u);
  for (let many = Math.min(3, words.length); many > 0; many--) {
    const kind = KIND_OF_HOLDER.get(words.slice(0, many).join(" "));
    if (kind) return kind;
  }
  return "unspecified";
}

/** How many of `receivers`, from the first on, together are `count`; 0 where none are. */
function makingUp(receivers: readonly Receiver[], count: number): number {
  let sum = 0;
  for (const [at, one] of receivers.entries()) {
    sum += one.count ?? (one.name ? 1 : 0);
    if (sum >= count) return sum === count && at > 0 ? at + 1 : 0;
  }
  return 0;
}

/** Of a count with its names, the names if they are all there; of a sum with its parts, the parts. */
function settle(document: ArticleDocument, receivers: readonly Receiver[]): Receiver[] {
  const first = receivers[0];
  const second = receivers[1];
  if (!first || !second) return [...receivers];
  for (let at = 0; at + 1 < receivers.length; at++) {
    const whole = receivers[at] as Receiver;
    const next = receivers[at + 1] as Receiver;
    if (whole.count === null && !whole.vague) continue;
    // "9 tập thể (tiêu biểu là Sở A); 5 cá nhân": what a bracket closes on is told
    const link = document.view.slice(whole.end, next.start).replace(/\([^()]*\)/gu, "");
    const among =
      /(?<![\p{L}\p{M}])(?:trong đó|trong số đó|trong ấy|tiêu biểu|điển hình|như|nổi bật|đại diện|kể cả|gồm cả|(?<=^, )có)(?![\p{L}\p{M}])/u.test(
        link,
      );
    // "…; trong đó riêng về xóa nhà tạm là 65 tập thể": of another occasion
    if (among && /(?<![\p{L}\p{M}])riêng (?!có|gì)[^;]* là *$/u.test(link)) continue;
    const lists = among || /(?:gồm|:|\(| là )/u.test(link);
    if (!lists) continue;
    // "50.427 hộ, trong đó: cấp tỉnh 4.105 hộ": each level is a title of its own
    if (/cấp /u.test(document.view.slice(whole.end, next.start))) return [...receivers];
    const head = receivers.slice(0, at);
    const rest = receivers.slice(at + 1);
    // "12 tập thể: 7 xã, 5 trường và 9 cá nhân": as many parts as make the whole
    const parts = whole.count === null ? 0 : makingUp(rest, whole.count);
    if (parts > 0) return [...head, ...rest.slice(0, parts), ...settle(document, rest.slice(parts))];
    // "4 tập thể: A, B, C và D, cùng 6 cá nhân": the names up to the next count
    const until = rest.findIndex((receiver) => receiver.name === null);
    const names = until < 0 ? rest : rest.slice(0, until);
    if (names.length === 0) {
      if (whole.vague && !among) return [...head, ...rest];
      if (among) return [...head, ...(whole.vague ? rest : [whole])];
      continue;
    }
    const told = names.length === whole.count || whole.vague ? names : [whole];
    return [...head, ...told, ...settle(document, rest.slice(names.length))];
  }
  return [...receivers];
}

// cả ba thôn (đều được công nhận): all that there are, where none has been named
const ALL_PLACES =
  /^cả +[\p{L}\d]+ +(?:xã|phường|thị trấn|huyện|thôn|làng|ấp|bản|buôn|xóm|khóm|khu phố|khu dân cư|tổ dân phố|khối phố|phum sóc|sóc|bon)(?: +(?:đều|cùng))*$/u;

/** Null for a pointer that points to nothing the article has named. */
function asRecipient(document: ArticleDocument, receiver: Receiver, slug: AwardSlug): Resolved | null {
  const { start, end } = receiver;
  // "cả hai" of whom nobody has told
  if (receiver.name === null && receiver.pointer && !ALL_PLACES.test(document.view.slice(start, end))) return null;
  if (receiver.name === null) {
    const holder = holderOf(slug);
    const kind = receiver.kind === "unspecified" && holder !== "unspecified" && slug !== "ky-niem-chuong" ? holder : receiver.kind;
    return { recipient: { kind, name: null, count: receiver.count }, start, end, inferred: null, line: null, vague: receiver.vague };
  }
  const own = document.text.slice(receiver.name.start, receiver.name.end);
  const name = receiver.head ? `${receiver.head} ${own}` : own;
  // A name goes over no end of a sentence.
  if (name === "Việt Nam" || name.length > LONGEST_NAME || /\p{Ll}{2}[.!?] +\p{Lu}/u.test(name)) return null;
  if (!receiver.pointer)
    return { recipient: { kind: receiver.kind, name, count: null }, start, end, inferred: null, line: null, vague: false };
  if (receiver.kind === "collective" && isEnumerated(document, start, end)) return null;
  if (receiver.kind === "household") return familyOf(document, receiver);
  const behind =
    receiver.kind === "individual"
      ? personBehind(document, receiver.name)
      : /^(?:nơi|chốn) /u.test(document.view.slice(start, end))
        ? lastBody(document, start)
        : (bodyBehind(document, receiver.name) ?? bodyToldBefore(document, receiver.name));
  if (behind)
    return {
      recipient: { kind: receiver.kind, name: document.text.slice(behind.start, behind.end), count: null },
      start,
      end,
      inferred: behind,
      line: null,
      vague: false,
    };
  const told = provinceOf(document, receiver);
  if (told)
    return { recipient: { kind: "collective", name: told, count: null }, start, end, inferred: { start, end }, line: null, vague: false };
  return null;
}

// gia đình (ông Vàng Seo Páo), hộ (bà Lò Thị May)
const FAMILY = lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:gia đình|hộ|vợ chồng)(?: (?:${TITLES}))? (?=\\p{L})`, "gu"));
const WHOLE_NAME = /^\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,4}/u;
/** How far back a family may have been named (UTF-16 code units). */
const FAMILY_REACH = 900;

/** "Gia đình được tặng", "gia đình ông được tặng": the family named last before, or that of the person whom the pronoun stands for. */
function familyOf(document: ArticleDocument, { start, end }: Receiver): Resolved | null {
  const { text, view } = document;
  const word = /(?<= )(?:ông|bà|anh|chị|cô|thầy|cụ|bác|em)$/u.exec(view.slice(start, end));
  const who = word ? personBehind(document, { start: start + word.index, end: start + word.index + word[0].length }) : null;
  const from = Math.max(0, start - FAMILY_REACH);
  const told = word
    ? undefined
    : findAll(FAMILY, view.slice(from, start)).findLast((match) =>
        WHOLE_NAME.test(text.slice(from + match.index + match[0].length, start)),
      );
  const at = told ? from + told.index + told[0].length : 0;
  const span = who ?? (told ? { start: from + told.index, end: at + (WHOLE_NAME.exec(text.slice(at, start))?.[0].length ?? 0) } : null);
  if (!span) return null;
  const name = text.slice(span.start, span.end);
  return { recipient: { kind: "household", name, count: null }, start, end, inferred: span, line: null, vague: false };
}

const KINDS =
  "trung ương|bộ|sở|ban|ngành|đoàn thể|hội|cụm|khối|đơn vị|cơ quan|tỉnh|huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu|thôn|bản|ấp|tổ dân phố";
const ENUMERATED_BEFORE = new RegExp(
  canonical(`(?:các|những|mọi|từng|mỗi|(?<!\\p{L})(?:${KINDS}),|(?<!\\p{L})(?:${KINDS}) và) $`).replaceAll("\\p{l}", "\\p{L}"),
  "u",
);
const ENUMERATED_AFTER = new RegExp(canonical(`^(?:,| và) (?:${KINDS})(?= *(?:[,;.:)]|và |$))`), "u");

/** "14 tập thể thuộc các sở, ban, ngành và 22 tập thể thuộc các huyện, thị xã": kinds of bodies, none of them meant. */
function isEnumerated({ view }: ArticleDocument, start: number, end: number): boolean {
  return ENUMERATED_BEFORE.test(view.slice(Math.max(0, start - 16), start)) || ENUMERATED_AFTER.test(view.slice(end, end + 20));
}

/** "tỉnh được tặng": the province that the article is about, when its name stands in the text. */
function provinceOf(document: ArticleDocument, receiver: Receiver): string | null {
  const province = document.article.province?.name;
  if (!province || receiver.name === null) return null;
  const word = document.view.slice(receiver.name.start, receiver.name.end);
  if (word !== "tỉnh" && word !== "thành phố") return null;
  return document.view.includes(canonical(province)) ? province : null;
}

/** For an award that is told as given without a word of whom. */
export function nobody({ clause, sentence }: Found): Resolved {
  const at = clause.form ?? sentence;
  return {
    recipient: { kind: "unspecified", name: null, count: null },
    start: at.start,
    end: at.end,
    inferred: null,
    line: null,
    vague: true,
  };
}

/** Those of `people` that are named or counted; a bare "khen" is a prize only where it counts: "khen hơn 600 lượt cá nhân". */
export function namedOrCounted({ view }: ArticleDocument, { clause }: Found, people: readonly Resolved[]): Resolved[] {
  const countsOnly = clause.praise && clause.verb !== null && view.slice(clause.verb.start, clause.verb.end) === "khen";
  // "khen một người chưa đáng": a saying counts nobody
  if (countsOnly && people.some(({ start }) => /^một(?![\p{L}\p{M}])/u.test(view.slice(start, start + 5)))) return [];
  return people.filter(({ recipient }) => recipient.count !== null || (recipient.name !== null && !countsOnly));
}

import { canonical, FAMILY_NAMES, findAll, lean, literal } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import type { Span } from "./claim.ts";

// A recipient whom the quote calls "ông", "bà Hiền", "HTX", "tỉnh", and whom the article has named before.

const HONORIFIC = "ông|bà|anh|chị|em|cô|thầy|bác|chú|cụ|già|đồng chí|bạn";
const EDGE = "(?<![\\p{L}\\p{M}\\p{N}])";
const CLOSE = "(?![\\p{L}\\p{M}\\p{N}])";
/** What may be the full name of a person: on the text, for its capitals. */
const PERSON = lean(/(?<![\p{L}\p{M}\p{N}])(\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,5})(?![\p{L}\p{M}])/gu);

/** The persons that a stretch of the text names in full. */
function personsIn(text: string): string[] {
  return [...findAll(PERSON, text)].flatMap((found) => {
    const words = canonical(found[1] ?? "");
    const name = words.split(" ").length > 2 ? words.replace(CALLED, "") : words;
    return FAMILY_NAMES.has(name.split(" ")[0] ?? "") && name.split(" ").length > 1 ? [name] : [];
  });
}

const CALLED = lean(new RegExp(`^(?:(?:vợ chồng|gia đình|hộ) )?(${HONORIFIC}) `, "u"));
const COUPLE = /^(vợ chồng|gia đình|hộ) /u;

/** How far before the quote the name may stand (UTF-16 code units). */
const MEMORY = 4000;

const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})htx(?!\p{L})/gu, "hợp tác xã"],
  [/(?<!\p{L})thpt(?!\p{L})/gu, "trung học phổ thông"],
  [/(?<!\p{L})lđlđ(?!\p{L})/gu, "liên đoàn lao động"],
  [/(?<!\p{L})ubnd(?!\p{L})/gu, "ủy ban nhân dân"],
];

const spelt = (words: string): string => ABBREVIATED.reduce((all, [short, long]) => all.replace(short, long), words);

/** A pattern for words as they are written, whatever blanks part them. */
export const escaped = (words: string): string => literal(words).replace(/ /g, "\\s+");

/** Patterns by the words that they are built of, the latest of them kept: one claim after another asks for the same name. */
function kept(build: (words: string) => RegExp): (words: string) => RegExp {
  const patterns = new Map<string, RegExp>();
  return (words) => {
    const known = patterns.get(words);
    if (known) return known;
    if (patterns.size >= MOST_KEPT) patterns.clear();
    const built = lean(build(words));
    patterns.set(words, built);
    return built;
  };
}

const MOST_KEPT = 256;

/** The words, whole, as a name or any of several (`a|b`) heads. */
const wholeName = kept((name) => new RegExp(`${EDGE}${escaped(name)}${CLOSE}`, "gu"));
const anyHead = kept((heads) => new RegExp(`${EDGE}(?:${heads})${CLOSE}`, "gu"));
const anyPronoun = kept((pronouns) => new RegExp(`${EDGE}(?:${pronouns})${CLOSE}`, "giu"));
/** One of the pronouns with the given name of a person behind it: "bà Hiền". */
const pronounOf = kept((pronouns) => new RegExp(`${EDGE}(?:${pronouns}) ([\\p{L}\\p{M}]+)${CLOSE}`, "gu"));
/** A head that a name of its own goes on with: "HTX Phú Hòa", "Xã Tân An". On the text, for its capitals. */
const namedHead = kept(
  (heads) =>
    new RegExp(
      `${EDGE}(?<!Liên minh )(?:${heads}|${heads.toUpperCase()}|${heads.replace(/(?<=^|\|)\p{L}/gu, (first) => first.toUpperCase())}) \\p{Lu}`,
      "u",
    ),
);

/** Last place before `end` that names somebody. */
function namedBefore(view: string, name: string, end: number): Span | null {
  const from = Math.max(0, end - MEMORY);
  const found = findAll(wholeName(name), view.slice(from, end)).at(-1);
  return found ? { start: from + found.index, end: from + found.index + found[0].length } : null;
}

/** A reference in the quote, and the words before it that name whom it means. */
export interface Referred {
  readonly reference: Span;
  readonly named: Span;
}

const BARE_HEADS =
  "hợp tác xã|htx|công ty|doanh nghiệp|trường|nhà trường|bệnh viện|trung tâm|đội|tổ|chi bộ|đảng bộ|hội|đoàn|công đoàn|sở|cục|chi cục|phòng|ban|tỉnh|huyện|xã|phường|thị trấn|thị xã|thành phố|thôn|bản|đồn|trạm|đơn vị|khối|cụm|nhà máy|xí nghiệp|ngành";
const HEAD_OF_NAME = lean(new RegExp(`^(?:${BARE_HEADS})${CLOSE}`, "u"));

/**
 * Whom a quote speaks of without naming them: a person called by the word that the article names them with, no other person named since; or a
 * body called by its kind ("HTX", "tỉnh"), no other of that kind named since. Null where the article does not tell.
 */
export function referredIn(document: ArticleDocument, place: Span, name: string, individual: boolean): Referred | null {
  const words = canonical(name.normalize("NFC")).replace(/\s+/g, " ").trim();
  return individual || COUPLE.test(words) ? person(document, place, words) : body(document, place, words);
}

function person(document: ArticleDocument, place: Span, words: string): Referred | null {
  const { view, text } = document;
  const couple = COUPLE.exec(words)?.[1];
  const bare = words.replace(COUPLE, "").replace(CALLED, "");
  const named = namedBefore(view, bare, place.start);
  if (!named || !bare.includes(" ")) return null;
  const called = HONORIFIC_BEFORE.exec(view.slice(Math.max(0, named.start - 12), named.start))?.[1];
  // "bà Hiền": by the last word of the name
  const given = bare.slice(bare.lastIndexOf(" ") + 1);
  const quote = view.slice(place.start, place.end);
  const ofCouple = couple ? `${couple} ` : "";
  const short = findAll(pronounOf(`${ofCouple}(?:${called ?? HONORIFIC})`), quote).find((found) => found[1] === given);
  const others = personsIn(text.slice(named.end, place.end));
  if (short) {
    const namesake = others.some((other) => other !== bare && other.endsWith(` ${given}`));
    return namesake ? null : { reference: within(place, short.index, short[0]), named };
  }
  // Somebody else was named since: the pronoun may be theirs.
  if (others.some((other) => other !== bare)) return null;
  for (const found of findAll(anyPronoun(`${ofCouple}(?:${called ?? "ông|bà|anh|chị|cô|thầy"})`), quote)) {
    const stop = place.start + found.index + found[0].length;
    if (!couple && COUPLE_BEFORE.test(quote.slice(0, found.index))) continue;
    if (!NAME_FOLLOWS.test(text.slice(stop, stop + 3)) || FORM_AFTER.test(view.slice(stop, stop + 14)))
      return { reference: within(place, found.index, found[0]), named };
  }
  return null;
}

const HONORIFIC_BEFORE = lean(new RegExp(`${EDGE}(${HONORIFIC}) $`, "u"));
const COUPLE_BEFORE = /(?:vợ chồng|gia đình|hộ) $/u;
const NAME_FOLLOWS = /^ \p{Lu}/u;
// "tặng ông Bằng khen"
const FORM_AFTER = /^ (?:bằng|giấy khen|huân chương|huy chương|cờ|danh hiệu|kỷ niệm)/u;

const within = (place: Span, index: number, words: string): Span => ({
  start: place.start + index,
  end: place.start + index + words.length,
});

function body(document: ArticleDocument, place: Span, words: string): Referred | null {
  const { view, text, article } = document;
  const quote = view.slice(place.start, place.end);
  const head = HEAD_OF_NAME.exec(words)?.[0];
  if (!head) return null;
  // "tỉnh" of an article about one province
  const own = article.province && words === canonical(`${head} ${article.province.name}`) && PROVINCE_HEAD.test(head);
  const long = spelt(words);
  const forms = [...new Set([words, long, long.replaceAll("hợp tác xã", "htx")])];
  // The whole name with its head written short: "HTX Dừa Thới Thạnh"
  for (const form of forms) {
    const [found] = findAll(wholeName(form), quote);
    if (found) return { reference: within(place, found.index, found[0]), named: within(place, found.index, found[0]) };
  }
  const named = forms.map((form) => namedBefore(view, form, place.start)).find((one) => one !== null) ?? null;
  if (!named && !own) return null;
  const heads = head === "hợp tác xã" || head === "htx" ? "hợp tác xã|htx" : head;
  for (const found of findAll(anyHead(heads), quote)) {
    const at = place.start + found.index;
    const stop = at + found[0].length;
    // A name or a part of one goes on: "HTX Phú Hòa", "xã hội", "UBND tỉnh"
    if (NAME_OR_NUMBER_FOLLOWS.test(text.slice(stop, stop + 3)) && !FORM_AFTER.test(view.slice(stop, stop + 14))) continue;
    if (!receives(view, at, stop)) continue;
    const reference = { start: at, end: stop };
    if (!named || own) return { reference, named: named ?? reference };
    return namedHead(heads).test(text.slice(named.end, at)) ? null : { reference, named };
  }
  return null;
}

const PROVINCE_HEAD = /^(?:tỉnh|thành phố)$/u;
const NAME_OR_NUMBER_FOLLOWS = /^ [\p{Lu}\d]/u;
// "tặng HTX", "trao cho trường"; "tỉnh được tặng", "HTX từng nhận"
const GIVEN = /(?<!\p{L})(?:tặng|trao|cho|phong|về)(?: cho)? $/u;
const RECEIVING =
  /^ (?:(?:đã|từng|cũng|còn|lại|vừa|mới|vinh dự|liên tục|tiếp tục|hai lần|ba lần|\d lần) )*(?:được|nhận|đón nhận|đạt|giành|giữ)(?!\p{L})/u;
const OFFICE_BEFORE =
  /(?:ubnd|hđnd|ủy ban nhân dân|đoàn|hội|công an|sở|ban|đảng bộ|liên minh|cấp|toàn|nông dân|phụ nữ|thanh niên|của|trong) $/u;

/** Whether a bare head is who receives: "tặng HTX", "tỉnh được tặng"; not "UBND tỉnh được", "tặng nhân dân xã". */
function receives(view: string, at: number, stop: number): boolean {
  const before = view.slice(Math.max(0, at - 18), at);
  return GIVEN.test(before) || (RECEIVING.test(view.slice(stop, stop + 40)) && !OFFICE_BEFORE.test(before));
}

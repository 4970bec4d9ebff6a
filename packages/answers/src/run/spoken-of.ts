import { districtsNamed, fold, provincesNamed } from "@thidua/core";
import type { ArticleContext, Setting } from "./article-context.ts";

// At the head of a sentence too: the flag for any case would take every word for a name.
const TITLE = "ông|bà|anh|chị|cô|thầy|bác|mẹ|em|cụ|đồng chí|già làng|thiếu úy|trung úy|thượng úy|đại úy|thiếu tá|trung tá|thượng tá|đại tá"
  .split("|")
  .map((title) => `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1)}`)
  .join("|");
// "cô giáo Châu Thị Xéo", "anh thợ tiện Hồ Minh Hòa"
const PERSON = new RegExp(`(?<![\\p{L}\\p{M}])(?:${TITLE})(?: \\p{Ll}[\\p{L}\\p{M}]*){0,3} ((?:\\p{Lu}[\\p{L}\\p{M}]*[ ]?){1,5})`, "gu");
// "Anh mới có Giấy khen", "tặng Bằng khen cho chị"; not "anh Phúc".
const PRONOUN = /(?<![\p{L}\p{M}])(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Bb]ác|[Cc]ụ)(?![\p{L}\p{M}])(?! +\p{Lu})/u;
/** How far back a pronoun may point, in characters. */
const REACH = 1_500;
// "2017: Bằng khen của Thủ tướng Chính phủ", "- Năm 2019, …"
const DATED = /^[-+•*\s]*(?:năm\s+)?(?:19|20)\d\d\s*[:,–-]/iu;
const HONOURS = /phần thưởng|khen thưởng|thành tích|danh hiệu|ghi nhận|vinh dự|được tặng/iu;

// "Anh mới có Giấy khen", "chị được Chủ tịch …": no names.
const NO_NAME = /^(?:giay|bang|huan|huy|co|ky|danh|chu|thu|uy|so|hoi|dang|bo|nha|chien|nghe|thay)$/;

/** Persons that a text names behind a title, in order. */
function personsIn(text: string): { index: number; words: string[] }[] {
  return [...text.matchAll(PERSON)]
    .map((match) => ({ index: match.index, written: (match[1] ?? "").trim() }))
    .map((one) => ({ ...one, words: fold(one.written).split(/\s+/u) }))
    .filter(
      ({ words, written }) => !NO_NAME.test(words[0] ?? "") && districtsNamed(written).length === 0 && provincesNamed(written).length === 0,
    );
}

/** Whether a text has the name whole: "Trần Thị Út" is not Trần Thị Út Hiền. */
export function namesWhole(name: readonly string[], text: string): boolean {
  const view = fold(text);
  const phrase = name.join(" ");
  for (let at = view.indexOf(phrase); at >= 0; at = view.indexOf(phrase, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(view.charAt(at - 1)) || /[\p{L}\p{N}]/u.test(view.charAt(at + phrase.length))) continue;
    if (!/^ \p{Lu}\p{Ll}/u.test(text.slice(at + phrase.length, at + phrase.length + 3))) return true;
  }
  return false;
}

/** Whether the last person named before an offset is the one asked about: "Còn Minh Hòa? Anh mới có …". */
function pointsBack(name: readonly string[], text: string, before: number): boolean {
  const from = Math.max(0, before - REACH);
  const near = text.slice(from, before);
  const person = personsIn(near).at(-1);
  const own = fold(near).lastIndexOf(name.slice(-2).join(" "));
  if (own >= 0 && own >= (person?.index ?? -1)) return true;
  const told = person?.words ?? [];
  return told.length === 1 ? told[0] === name.at(-1) : told.slice(-2).join(" ") === name.slice(-2).join(" ");
}

/** A line of the list of what the one person received whom the article is about. */
export function isHonourOf(name: readonly string[], setting: Setting, context: ArticleContext): boolean {
  if (!DATED.test(setting.quote) || !HONOURS.test(setting.aroundText)) return false;
  return name.length >= 2 && context.title.hasPhrase(name.slice(-2)) && context.whole.hasPhrase(name);
}

/**
 * Whether a sentence speaks of a person that the article names elsewhere: by the last two words of the name, by title and last word
 * ("anh Châu"), or by a pronoun that points back to the last person named.
 */
export function speaksOf(name: readonly string[], setting: Setting, context: ArticleContext): boolean {
  const { sentence, quote, range } = setting;
  if (sentence.hasPhrase(name)) return name.length < 3 || namesWhole(name, quote);
  if (name.length < 2 || !context.whole.hasPhrase(name)) return false;
  if (name.length > 2 && sentence.hasPhrase(name.slice(-2))) return true;
  const last = name.at(-1) ?? "";
  const persons = personsIn(quote).map(({ words }) => words);
  if (persons.some((words) => words.length === 1 && words[0] === last)) return true;
  if (isHonourOf(name, setting, context)) return true;
  // "Còn người con trai thứ hai, thầy giáo Lý Văn Tòng, …": of somebody else.
  return persons.length === 0 && PRONOUN.test(quote) && pointsBack(name, context.article.text, range.start);
}

// What a unit is called in its own report, where its full name stands in the headline.
const UNITS = [
  "don vi",
  "trung doan",
  "su doan",
  "lu doan",
  "tieu doan",
  "bo chi huy",
  "cong ty",
  "tong cong ty",
  "doanh nghiep",
  "nha truong",
  "truong",
  "benh vien",
  "trung tam",
  "hop tac xa",
  "so",
  "cuc",
  "chi cuc",
  "hoi",
  "tinh doan",
  "lien doan",
  "cong doan",
  "khoi thi dua",
  "cum thi dua",
  "xa",
  "phuong",
  "thi tran",
  "huyen",
  "thi xa",
].map((unit) => unit.split(" "));

/** Whether a sentence of a unit's own report speaks of it by its kind alone: "đề nghị tặng Cờ thi đua cho Trung đoàn". */
export function speaksOfUnit(words: readonly string[], { sentence }: Setting, context: ArticleContext): boolean {
  if (words.length < 2 || sentence.hasPhrase(words) || !context.title.hasPhrase(words)) return sentence.hasPhrase(words);
  return UNITS.some((unit) => {
    const own = unit.join(" ") === "don vi" || words.slice(0, unit.length).join(" ") === unit.join(" ");
    const at = sentence.list.findIndex((_, i) => unit.every((word, k) => sentence.list[i + k] === word));
    // "Trung đoàn 741" is another one.
    return own && at >= 0 && !/^\d/.test(sentence.list[at + unit.length] ?? "");
  });
}

import { canonical, districtsNamed, findAll, lean, provincesNamed } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { firstFrom, sentenceAt } from "../../document/offsets.ts";
import { isFullName } from "./persons.ts";
import { CLOSE, HEADS, OPEN, TITLES } from "./vocabulary.ts";

export interface Mention {
  readonly start: number;
  readonly end: number;
}

// ông …, đồng chí …, PGS.TS. …, ông giáo tên …; not "… ông. Ở Hữu Đức"
const PERSON = lean(new RegExp(`${OPEN}(?:(?:${TITLES})|tên(?: là)?)[.,]? +`, "gu"));
const STOPPED = lean(/\p{L}{3,}[.,] +$|(?:^|[^\p{L}])(?:em|cô|bà|cụ)[.,] +$/u);
const NAME = lean(/^\p{Lu}[\p{L}\p{M}'’-]*(?: +\p{Lu}[\p{L}\p{M}'’-]*){1,4}/u);
const FULL_NAME = lean(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){1,3}/gu);
const FEMALE = lean(/(?:bà|chị|cô|mẹ|dì|mế|thím|mợ|mệ|ni sư)[^\p{L}]*$/u);
const MALE = lean(/(?:ông|anh|thầy|chú|cậu|linh mục|hòa thượng|đại đức)[^\p{L}]*$/u);
/** How far back a pronoun may reach, in UTF-16 code units. */
const REACH = 4000;

const PLACE_BEFORE = lean(
  /(?<![\p{L}\p{M}])(?:tỉnh|huyện|xã|phường|quận|thị xã|thành phố|tp\.?|thị trấn|đặc khu|thôn|làng|ấp|bản|buôn|khu|đường|phố|trường|sông|núi|đảo) +$/u,
);

interface Named extends Mention {
  /** What stands before the name; empty for an untitled full name. */
  readonly title: string;
}

interface Index {
  persons: readonly Named[] | null;
  readonly bodies: Map<string, readonly Mention[]>;
}

const INDICES = new WeakMap<ArticleDocument, Index>();

function indexOf(document: ArticleDocument): Index {
  const known = INDICES.get(document);
  if (known) return known;
  const index: Index = { persons: null, bodies: new Map() };
  INDICES.set(document, index);
  return index;
}

/** Every full name of a person in the article, in order; read once, when the first pronoun asks. */
function personsOf(document: ArticleDocument): readonly Named[] {
  const index = indexOf(document);
  if (index.persons) return index.persons;
  const titled: Named[] = [];
  for (const match of findAll(PERSON, document.view)) {
    const start = match.index + match[0].length;
    if (STOPPED.test(match[0])) continue;
    const name = NAME.exec(document.text.slice(start, start + 60));
    // "Trung ương Hội Nông dân Việt Nam": a country is nobody
    if (name && !/^Việt Nam(?! \p{Lu})/u.test(name[0])) titled.push({ start, end: start + name[0].length, title: match[0].trim() });
  }
  const untitled: Named[] = [];
  let at = 0;
  // "Nay Y Thoan, sinh viên Trường …"
  for (const match of findAll(FULL_NAME, document.text)) {
    const start = match.index;
    const end = start + match[0].length;
    while (at < titled.length && (titled[at]?.end ?? 0) <= start) at++;
    if ((titled[at]?.start ?? end) < end) continue;
    if (
      isFullName(match[0]) &&
      !isPlace(document, match[0], start, end) &&
      !PLACE_BEFORE.test(document.view.slice(Math.max(0, start - 14), start))
    )
      untitled.push({ start, end, title: "" });
  }
  index.persons = [...titled, ...untitled].sort((a, b) => a.start - b.start);
  return index.persons;
}

/** "xã Phước Hữu (Ninh Phước)": a district that has the shape of a person's name, or stands alone in brackets. */
function isPlace({ view }: ArticleDocument, name: string, start: number, end: number): boolean {
  if (view.charAt(start - 1) === "(" && view.charAt(end) === ")") return true;
  return name.split(" ").length === 2 && (districtsNamed(name).length > 0 || provincesNamed(name).length > 0);
}

/** The full name that "ông", "chị Hương" or "Thoan" at `at` stands for: the last one told before; null where none fits. */
export function personBehind(document: ArticleDocument, words: Mention): Mention | null {
  const written = document.text.slice(words.start, words.end);
  const view = canonical(written);
  const isName = /^\p{Lu}/u.test(written) && !/^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ|dì|mế|thím|mợ|bạn|đồng chí)$/u.test(view);
  const persons = personsOf(document);
  let untitled: Mention | null = null;
  let otherwise: Named | null = null;
  for (let at = firstFrom(persons, words.start) - 1; at >= 0; at--) {
    const mention = persons[at] as Named;
    if (words.start - mention.start > REACH) break;
    if (isName) {
      if (document.view.slice(mention.start, mention.end).endsWith(` ${view}`)) return wholeName(document, persons, mention);
      continue;
    }
    if (/^(?:bà|chị|cô|dì|mế|thím|mợ)$/u.test(view) && MALE.test(mention.title)) continue;
    if (/^(?:ông|anh|thầy|chú)$/u.test(view) && FEMALE.test(mention.title)) continue;
    // A text calls its people by one word each: "chị" is no "bà Lan" where it has told of a "chị Duyên".
    if (mention.title !== "" && CALLED.has(view) && isCalledOtherwise(mention.title, view)) {
      otherwise ??= mention;
      continue;
    }
    // A pronoun stands for who was told with a title, before it may stand for other words with capitals.
    if (mention.title !== "" && otherwise && !isCalled(mention.title, view)) continue;
    if (mention.title !== "") return calledSince(document, persons, mention, words.start) ?? wholeName(document, persons, mention);
    untitled ??= mention;
  }
  return otherwise ? (calledSince(document, persons, otherwise, words.start) ?? wholeName(document, persons, otherwise)) : untitled;
}

const CALLED = new Set(["ông", "bà", "anh", "chị"].map(canonical));
const isCalled = (title: string, word: string): boolean => title.endsWith(word);
const isCalledOtherwise = (title: string, word: string): boolean =>
  !isCalled(title, word) && [...CALLED].some((one) => title.endsWith(one));

/** Who is called by the last syllables of the name behind another's full name: "… anh Tấn … Còn Thành Phúc? Anh …". */
function calledSince(document: ArticleDocument, persons: readonly Named[], last: Named, before: number): Mention | null {
  if (before - last.end > NEAR) return null;
  const between = document.text.slice(last.end, before);
  let found: { at: number; mention: Mention } | null = null;
  for (const other of persons.slice(0, MOST_PERSONS)) {
    if (other.start >= last.start) break;
    const name = document.text.slice(other.start, other.end).split(/ +/u);
    if (name.length < 3) continue;
    const at = between.lastIndexOf(` ${name.slice(-2).join(" ")}`);
    if (at >= 0 && at > (found?.at ?? -1) && !document.text.slice(last.start, last.end).endsWith(name.slice(-2).join(" ")))
      found = { at, mention: other };
  }
  return found?.mention ?? null;
}

/** A name in short is looked for in so many UTF-16 code units before a pronoun. */
const NEAR = 400;

const PROTAGONISTS = new WeakMap<ArticleDocument, Mention | null>();

/** The one person whose name, or the last two syllables of it, the title holds: whom a portrait is about. */
export function protagonist(document: ArticleDocument): Mention | null {
  const known = PROTAGONISTS.get(document);
  if (known !== undefined) return known;
  const title = document.article.title.normalize("NFC");
  const named = new Map<string, Mention>();
  for (const one of personsOf(document).slice(0, MOST_PERSONS)) {
    const name = document.text.slice(one.start, one.end);
    if (isFullName(name) && title.includes(name.split(/ +/u).slice(-2).join(" "))) named.set(name, named.get(name) ?? one);
  }
  const [only, more] = [...named.values()];
  const found = only && !more ? { start: only.start, end: only.end } : null;
  PROTAGONISTS.set(document, found);
  return found;
}

/** "ông Hai Đức" is called Nguyễn Văn Đức where the article has said so: the full name that ends alike, if there is one only. */
function wholeName(document: ArticleDocument, persons: readonly Named[], mention: Named): Mention {
  const written = document.text.slice(mention.start, mention.end);
  if (isFullName(written) && written.split(/ +/u).length > 2) return mention;
  const last = ` ${written.split(/ +/u).at(-1)}`;
  const whole = new Map<string, Mention>();
  for (const other of persons.slice(0, MOST_PERSONS)) {
    const name = document.text.slice(other.start, other.end);
    if (name !== written && name.endsWith(last) && isFullName(name)) whole.set(name, other);
  }
  const [only, more] = [...whole.values()];
  return only && !more ? only : mention;
}

/** Persons of an article among whom a nickname is looked for. */
const MOST_PERSONS = 200;

// What never belongs to the name of a body, though it follows one of its capitals: "Cục Thuế đã", "Sở Y tế phối hợp".
const STOPS =
  "đã|được|có|là|và|của|cho|tại|trong|với|về|từ|đến|ở|do|vì|thu|nộp|tổ|phát|phối|ban|vừa|đang|sẽ|cũng|còn|nhận|đạt|trao|tặng|khen|nay|này|trên|thuộc|luôn|tiếp|hỗ|vận|giúp|gồm|như|để|khi|nơi|năm|theo|cùng|xây|đóng|chủ|triển|thực|hoàn|huy|phải|chỉ|lại|đề|duy|quyết|xác|tích|thành|nhiều|các|những|một|hai|từng|báo|cáo|đứng|dẫn|mới|tuy|dù|lập|đóng|đăng|giữ|nhằm|tăng|giảm|vinh|thường|không|chưa|phấn|đạt|số|làm|hiện|đi|ra|lên|vào|sau|trước|cách|gửi|kêu|mời|yêu|góp|phát|hỏi|nói|khám|chữa|điều|dạy|mở|mua|bắt|chăm|dự|quyên|ủng|tuyên|vượt|xử|tham|khánh|lắp|dành|chiếm";
// HTX Dừa hữu cơ Thới Lai, Công ty Chế biến gỗ Đại Thành: what a body deals in
const TRADES =
  "hữu cơ|sinh học|công nghệ cao|chế biến|an toàn|sạch|dịch vụ|thủy sản|nông sản|chăn nuôi|xuất khẩu|thương mại|sản xuất|vận tải|du lịch|nông lâm|công nghiệp|dân dụng|mỹ nghệ|tư nhân|kỹ thuật|dược liệu|tiêu dùng|giống|gỗ|rau|chè|cà phê|lúa|tôm|cá|bò|heo|lợn|gà";
// (Công ty Apatit) tạo việc làm: a deed, though "Đào tạo" is a name
const DEED_PAIRS =
  "tạo (?:việc|công ăn|điều|thu|nguồn|ra)|sản xuất|liên kết|bao tiêu|sử dụng|kinh doanh|mang (?:lại|về)|phục vụ|hoạt động|quản lý|ứng dụng|áp dụng|bảo đảm|đảm bảo|cứu|bảo vệ|phá|bắt|dập";
// Hải quan TP Hải Phòng · Nông nghiệp và Phát triển nông thôn · GD&ĐT Hà Nội: two-syllable words with one capital, proper names with two
const BODY_WORD = `\\p{Lu}(?:[\\p{L}\\p{M}\\d&'’-]|\\.(?=\\p{L}))*(?:(?<!\\p{Lu}[\\p{L}\\p{M}]* \\p{Lu}[\\p{L}\\p{M}]*) (?!(?:${STOPS}|${TRADES}|${DEED_PAIRS})(?![\\p{L}\\p{M}]))\\p{Ll}[\\p{Ll}\\p{M}]*(?![\\p{L}\\p{M}]))?`;
// Another body begins: "Tỉnh đoàn Trà Vinh, Huyện đoàn Càng Long và Đoàn Trường Đại học Trà Vinh"
const ANOTHER =
  "(?:Đoàn|Tỉnh đoàn|Huyện đoàn|Thành đoàn|Sở|Hội|UBND|Ủy ban|Trường|Công ty|Chủ tịch|Giám đốc|Ban|Phòng|Trung tâm|Công an|Chi cục|Cục|Bệnh viện|Liên đoàn|LĐLĐ|Công đoàn|Đảng ủy|Đảng bộ|Huyện ủy|Tỉnh ủy|Bộ) ";
const BODY_LINK =
  "(?: (?:TRADES) (?=\\p{Lu})| (?:(?:dân tộc|bán trú|nội trú|trung học|cơ sở|phổ thông|thông|học|cổ phần|một thành viên|trách nhiệm hữu hạn|nông nghiệp|đa khoa|kinh doanh|tổng hợp|các) )*| - |, (?!ANOTHER)(?=\\p{Lu}[^,.;]{2,20} và )| và (?!ANOTHER)(?=\\p{Lu})| (?:tỉnh|huyện|thành phố|thị xã|xã|phường|quận|thị trấn|thôn|bản|ấp|làng|khu phố|tổ dân phố) (?=\\p{Lu})| số \\d{1,2} (?=\\p{Lu}))"

    .replaceAll("ANOTHER", ANOTHER)
    .replace("TRADES", TRADES);
const BODY_NAME = lean(new RegExp(`^${BODY_WORD}(?:${BODY_LINK}${BODY_WORD})*(?: (?:số )?\\d{1,2}(?= \\p{Ll}|[,.;:]))?`, "u"));

// Trung đoàn 754, Tiểu đoàn 2 Phòng không
const NUMBERED = /^(?:tiểu đội|trung đội|đại đội|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|hải đội|hải đoàn|quân đoàn|binh đoàn)$/u;
const UNIT_NUMBER = lean(/^(?:\d{1,4}|\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}\d]*)*)(?! *(?:\/|,\d))/u);

// Liên minh (HTX Việt Nam): the head is inside the name of another body
const PART_OF_NAME = /(?:liên minh|liên hiệp|tổng|hiệp hội|chi|phân) +(?:các +)?$/u;
const SPELT = lean(/(?<=^|[^\p{L}])((?:\p{L}+ ){1,4}\p{L}+) +\($/u);

/** Where a body's name begins whose head stands at `at`: "Hợp tác xã (HTX) Dừa" begins with the words that "HTX" is short for; -1 for other brackets. */
function wholeHead({ view }: ArticleDocument, at: number, head: string): number {
  if (view.charAt(at - 1) !== "(") return view.charAt(at + head.length) === ")" ? -1 : at;
  if (view.charAt(at + head.length) !== ")") return at;
  const spelt =
    SPELT.exec(view.slice(Math.max(0, at - 40), at))?.[1]
      ?.split(" ")
      .slice(-head.length) ?? [];
  if (spelt.map((word) => word.charAt(0)).join("") !== head) return -1;
  return at - spelt.join(" ").length - 2;
}

/** Every named body that starts with this word, in order. */
function bodiesOf(document: ArticleDocument, head: string): readonly Mention[] {
  const index = indexOf(document);
  const known = index.bodies.get(head);
  if (known) return known;
  const found: Mention[] = [];
  for (const match of document.view.matchAll(lean(new RegExp(`${OPEN}${head.replaceAll(" ", " +")}${CLOSE}\\)? +`, "gu")))) {
    const nameAt = match.index + match[0].length;
    const name = (NUMBERED.test(head) ? UNIT_NUMBER : BODY_NAME).exec(document.text.slice(nameAt, nameAt + 90));
    if (!name || PART_OF_NAME.test(document.view.slice(Math.max(0, match.index - 12), match.index))) continue;
    const at = wholeHead(document, match.index, head);
    if (at >= 0) found.push({ start: at, end: nameAt + name[0].length });
  }
  index.bodies.set(head, found);
  return found;
}

/** Mentions that one word is weighed against, the nearest ones before it. */
const MOST_WEIGHED = 60;

/** The named body that a bare "Sở", "Cục", "huyện" at `words` stands for: the one told most often before, else the last. */
export function bodyBehind(document: ArticleDocument, words: Mention): Mention | null {
  const head = document.view
    .slice(words.start, words.end)
    .replace(/^nhà trường$/u, "trường")
    .trim();
  if (!/^\p{L}[\p{L} ]{1,14}$/u.test(head)) return null;
  const bodies = bodiesOf(document, head);
  const until = firstFrom(bodies, words.start);
  const before = bodies.slice(Math.max(0, until - MOST_WEIGHED), until);
  const times = new Map<string, number>();
  for (const mention of before) {
    const key = document.view.slice(mention.start, mention.end);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const [best, second] = [...times.entries()].sort((a, b) => b[1] - a[1]);
  if (best && best[1] >= 2 && best[1] > (second?.[1] ?? 0))
    return before.findLast((mention) => document.view.slice(mention.start, mention.end) === best[0]) ?? null;
  // An article that names several places alike leaves it open which one is meant.
  if (/^(?:huyện|xã|phường|thị xã|quận|tỉnh|thành phố)$/u.test(head) && second) return null;
  return before.at(-1) ?? null;
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

/** What a bare word may stand for: "nhà trường" for a school of any kind, "ngành" for its department, "đơn vị" for any body. */
const POINTS_TO: Readonly<Record<string, string>> = {
  "nhà trường": "(?:trường|học viện|đại học|cao đẳng)",
  ngành: "(?:ngành|sở|cục)",
  "địa phương": "(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|đặc khu|thôn|ấp|bản)",
  "doanh nghiệp": "(?:công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|nhà máy|xí nghiệp)",
  "công ty": "(?:công ty|tổng công ty|tập đoàn|doanh nghiệp)",
  htx: "(?:htx|hợp tác xã)",
  "hợp tác xã": "(?:htx|hợp tác xã)",
  "liên đoàn": "(?:liên đoàn|lđlđ)",
  "công đoàn": "(?:công đoàn|lđlđ|liên đoàn lao động)",
  "mặt trận": "(?:mặt trận|mttq|ubmttq|ủy ban mttq|ủy ban mặt trận)",
  "đơn vị": HEADS,
  "cơ quan": HEADS,
  "tập thể": HEADS,
  "tổ chức": HEADS,
};
// Trong những năm qua, cán bộ và nhân dân
const ADVERBIAL = lean(
  /^(?:(?:trong|với|từ|qua|nhân|theo|sau|trước|tại|đến|năm|tháng|ngày|vừa|những|nhờ|do|để|bên|ngoài|đặc|phát|thực|hưởng|cùng|ghi|xác|nhận|là)(?![\p{L}\p{M}])[^,]{0,160}, *){0,3}/u,
);
const PEOPLE_OF =
  /^(?:[-+*•–] *)?(?:tập thể|toàn thể|cán bộ|chiến sỹ|nhân dân|đảng bộ|chính quyền|lực lượng|hội viên|đoàn viên|giáo viên|học sinh|công nhân|viên chức|người lao động|quân|dân|các|và|ban lãnh đạo|ban giám hiệu|,| )*/u;
/** Sentences back that a bare word reaches. */
const SENTENCES_BACK = 12;

// Công an huyện Quỳ Hợp, Hội Nông dân xã Nghi Long
const PLACE_INSIDE =
  /^(?:(?:tỉnh|huyện|thành phố|tp\.?|thị xã|quận|xã|phường|thị trấn|ngành|thôn|bản|làng|ấp|buôn|xóm|khóm|khu phố|tổ dân phố|khu dân cư|nông dân|phụ nữ|cựu chiến binh|thanh niên|người cao tuổi|quân sự|đa khoa) +){1,2}/u;

/** The body that a sentence is about: the one it opens with, behind what tells of time and occasion. */
function bodySubject(document: ArticleDocument, start: number, end: number, heads: RegExp): Mention | null {
  const { text, view } = document;
  const from = start + (ADVERBIAL.exec(view.slice(start, Math.min(end, start + 480)))?.[0].length ?? 0);
  const at = from + (PEOPLE_OF.exec(view.slice(from, Math.min(end, from + 120)))?.[0].length ?? 0);
  const head = heads.exec(view.slice(at, Math.min(end, at + 40)));
  if (!head) return null;
  const inner = at + head[0].length;
  const nameAt = inner + (PLACE_INSIDE.exec(view.slice(inner, Math.min(end, inner + 36)))?.[0].length ?? 0);
  const name = BODY_NAME.exec(text.slice(nameAt, Math.min(end, nameAt + 90)));
  return name ? { start: at, end: nameAt + name[0].length } : null;
}

/** The body that "đơn vị", "nhà trường", "ngành" at `words` stands for: what the nearest sentence before is about that can be meant. */
export function bodyToldBefore(document: ArticleDocument, words: Mention): Mention | null {
  const word = document.view.slice(words.start, words.end).trim();
  const heads = lean(new RegExp(`^(?:${POINTS_TO[word] ?? word.replaceAll(" ", " +")})${CLOSE} +`, "u"));
  const own = sentenceAt(document, words.start);
  for (let index = own; index >= 0 && index > own - SENTENCES_BACK; index--) {
    const sentence = document.sentences[index];
    if (!sentence) break;
    const found = bodySubject(document, sentence.start, Math.min(sentence.end, words.start), heads);
    if (found) return found;
  }
  return null;
}

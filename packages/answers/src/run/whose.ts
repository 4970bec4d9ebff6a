import { canonical, type Figure, fold } from "@thidua/core";
import type { Ask } from "../query.ts";
import { alikeIn } from "../text/alike.ts";
import { comparable } from "../text/words.ts";
import type { ArticleContext, Setting } from "./article-context.ts";

/*
 * Whose figure it is: what one person did is not what the organisation did, one organisation's is not another's, and what several years
 * came to together is not what one of them did.
 */

// "Anh Đinh Văn Tư, thợ hàn …", "Hộ bà Lò Thị Mến …", "Nhờ vậy, ông Sùng A Páo …"
const PERSON =
  /^[“"(+\-–•\s]*(?:\p{Lu}[\p{L} ]{1,24}, )?(?:[Aa]nh|[Cc]hị|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Bb]ác|[Cc]ụ|[Đđ]ồng chí|[Hh]ộ (?:ông|bà)|[Gg]ia đình (?:ông|bà|anh|chị)) \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,4}/u;
const NAME = /(?:\p{Lu}\p{Ll}*[\p{L}\p{M}]*)(?: \p{Lu}[\p{L}\p{M}]*){1,4}$/u;
// The person tells of it, or moved others to do it: "ông X cho biết xã có …", "bà Y vận động bà con hiến …".
const FOR_OTHERS =
  /(?<![\p{L}\p{M}])(?:cho biết|cho hay|chia sẻ|khẳng định|phấn khởi|báo cáo|đánh giá|nhấn mạnh|thông tin|nói|kể|bảo(?! (?:trì|vệ|đảm|hiểm|tồn|dưỡng|quản))|nêu|trao|tặng|vận động|tuyên truyền|huy động|kêu gọi|lãnh đạo|chỉ đạo|cùng (?:bà con|nhân dân|các|tập thể|đồng đội|chi bộ|ban)|(?:toàn|cả) (?:xã|thôn|bản|ấp|huyện|tỉnh|đơn vị|ngành|hội)|(?:xã|huyện|tỉnh|thôn|đơn vị|hợp tác xã|HTX|công ty|hội|nhà trường) (?:đã|có|đạt|còn|hiện))(?![\p{L}\p{M}])|:/iu;
const ASKS_PERSON = /(?<![\p{L}\p{M}])(?:ai|người|ông|bà|anh|chị|cô|thầy|bác|cụ|đồng chí|hộ|gia đình|cá nhân|tác giả)(?![\p{L}\p{M}])/u;
/** The same typed without accents, those left out that are mostly other words then ("có", "chỉ", "ba"). */
const ASKS_PERSON_BARE = /(?:^| )(?:ai|nguoi|ong|anh|thay|dong chi|ho|gia dinh|ca nhan|tac gia)(?= |$)/;

function asksPerson(text: string): boolean {
  const view = canonical(text);
  return view === fold(view) ? ASKS_PERSON_BARE.test(view) : ASKS_PERSON.test(view);
}

/** Whether a figure is what one person did, and the question asks of no person: "cha đẻ của 11 sáng kiến" is not the union's count. */
export function ofOnePerson(ask: Ask, record: Pick<Figure, "start" | "text">, setting: Setting): boolean {
  const from = Math.max(0, record.start - setting.range.start);
  const at = Math.max(from, setting.quote.indexOf(record.text, from));
  const before = setting.quote.slice(0, at);
  const clause = before.slice(before.search(/[;.]\s[^;.]*$/u) + 1);
  const person = PERSON.exec(clause)?.[0];
  if (person === undefined || FOR_OTHERS.test(clause.slice(person.length))) return false;
  const name = comparable(NAME.exec(person)?.[0] ?? person);
  const asked = comparable(ask.text);
  const called = new RegExp(`(?:^| )(?:chi|ba|bac|cu) (?:\\S+ ){0,3}${name.at(-1) ?? ""}(?= |$)`);
  return !name.some((word) => ask.names.flat().includes(word)) && !asksPerson(ask.text) && !called.test(asked.join(" "));
}

/** Words for organisations of which there are many, so that what follows the word tells which one is meant; the longer before the shorter. */
const KINDS = [
  ...["công đoàn", "đảng bộ", "đoàn thanh niên", "hội nông dân", "hội cựu chiến binh"].map((body) => `${body} tổng công ty`),
  ...["công đoàn", "đảng bộ", "đoàn thanh niên", "hội nông dân", "hội cựu chiến binh"].map((body) => `${body} công ty`),
  "tổng công ty",
  ...["công ty cổ phần", "công ty tnhh", "công ty trách nhiệm hữu hạn", "công ty"],
  ...["công đoàn ngành", "công đoàn", "nghiệp đoàn", "ngành", "tổng cục", "chi cục", "cục", "kho bạc"],
  ...[
    "hợp tác xã",
    "liên hiệp hợp tác xã",
    "liên minh",
    "tập đoàn",
    "ngân hàng",
    "nông trường",
    "lâm trường",
    "xí nghiệp",
    "nhà máy",
    "chi nhánh",
  ],
  ...["bệnh viện đa khoa", "bệnh viện", "trung tâm y tế", "trạm y tế", "trung tâm", "học viện", "viện nghiên cứu", "viện khoa học"],
  ...["trường thpt", "trường thcs", "trường trung học phổ thông", "trường trung học cơ sở", "trường tiểu học", "trường mầm non"],
  ...["trường đại học", "trường cao đẳng"],
  ...["sư đoàn", "lữ đoàn", "trung đoàn", "tiểu đoàn", "đồn biên phòng", "bộ chỉ huy", "ban chỉ huy", "khối thi đua", "cụm thi đua"],
  ...["hội liên hiệp", "chi hội", "hội"],
].map((kind) => comparable(kind).join(" "));

/** "hội nghị", "xã hội", "cho em hỏi", "cơ sở", "thư viện": the word is part of another. */
const PART_OF_WORD =
  /(?:^| )(?:(?:dai|xa|co|le|vu|ngay|thu|phuc|em|minh|toi|cho|xin) hoi|(?:dong|chuyen) nganh|hoi (?:nghi|vien|thao|truong|thi|dong|nhap|thu|trai|dien|dap|y|phi|ho))$/;

const BODY = new RegExp(`(?<![^ ])(${KINDS.join("|")}) (?=(\\S+))`, "g");

const ENDS =
  /^(?:co|duoc|dc|da|nam|nhiem|giai|trong|cua|o|tai|tang|trao|bao|may|den|tu|tinh|huyen|xa|phuong|quan|thanh|thi|tp|toan|va|la|con|lam|cong|nhan|dat|giam|thu|khi|tung|khong|chua|thi|nao|gi|ai|so|tong|theo|hien|nay|phat|dong|nop|huy|xay|ho|cho|tren|dau|cuoi|quy|thang|ngay|hoc|voi|can|ngoai|do)$/;

/** "Cơ điện", "Công Thương", "Thi hành án": no "có", no "công" of a day. */
const COMPOUND =
  /^(?:co (?:dien|khi|so|quan|phan|ban|gioi)|quan (?:su|ly|tri)|thang (?!\d)\S+|(?:viet|hoa) nam|cong (?:thuong|nghiep|nghe|an|trinh|ich)|thi hanh|xay (?:dung|lap)|thanh nien|tu (?:phap|lieu)|cao su|dau khi|nong nghiep)$/;

/** No syllable of Vietnamese, which has one run of vowels: "Viettel", "Vinamilk". */
const MADE_UP = /[aeiouy][^aeiouy]+[aeiouy]/;

/** Words of a question that are names by how they are written or made: none of them need be a place or a person that was recognised. */
export function namesTyped(ask: Ask): readonly string[] {
  const known = typedIn.get(ask);
  if (known !== undefined) return known;
  const typed = ask.text.split(" ");
  const own = new Set(ask.words);
  const names = typed.flatMap((word, i) => {
    const capital = i > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/[.?!:]$/.test(typed[i - 1] ?? "");
    return comparable(word).filter((one) => own.has(one) && (MADE_UP.test(one) || capital));
  });
  typedIn.set(ask, names);
  return names;
}
const typedIn = new WeakMap<Ask, readonly string[]>();

/** Whether the question names something that the article never does. */
export function namesWhatIsNotThere(ask: Ask, context: ArticleContext): boolean {
  return namesTyped(ask).some((name) => !context.whole.has(name) && !context.title.has(name) && !spelledOut(name, context));
}

/** "OCOP" of an article that only has "Mỗi xã một sản phẩm", "ODA" of one that has the words themselves. */
function spelledOut(name: string, context: ArticleContext): boolean {
  return alikeIn([name]).some(({ forms }) => forms.some((form) => context.whole.hasPhrase(form)));
}

/** The asked organisation: its kind, what tells it from others of the kind, and its whole name, as compared. */
export interface Body {
  kind: readonly string[];
  telling: readonly string[];
  name: readonly string[];
}

const bodies = new WeakMap<Ask, { is: Body | null }>();

/** The organisation that a question asks about: "giao thong" of "Công đoàn Giao thông Vận tải Việt Nam"; null where none is named. */
export function bodyAsked(ask: Ask): Body | null {
  const known = bodies.get(ask);
  if (known !== undefined) return known.is;
  const is = findBody(ask);
  bodies.set(ask, { is });
  return is;
}

function findBody(ask: Ask): Body | null {
  const text = comparable(ask.text).join(" ");
  for (const found of text.matchAll(BODY)) {
    const kind = found[1] ?? "";
    const head = text.slice(0, found.index) + kind;
    if (PART_OF_WORD.test(head) || PART_OF_WORD.test(`${head} ${found[2] ?? ""}`)) continue;
    const body = named(ask, kind.split(" "), text.slice(found.index + kind.length + 1));
    if (body !== null) return body;
  }
  return null;
}

function named(ask: Ask, kind: readonly string[], behind: string): Body | null {
  const places = new Set(ask.places.flatMap((place) => place.words));
  const called = ask.names.find((name) => behind.startsWith(name.join(" ")));
  if (called !== undefined && called.length >= 2) return { kind, telling: called.slice(0, 2), name: [...kind, ...called] };
  const telling: string[] = [];
  const words = behind.trim().split(" ");
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    const next = words[i + 1] ?? "";
    const compound = COMPOUND.test(`${word} ${next}`);
    if ((ENDS.test(word) && !compound) || places.has(word)) break;
    telling.push(word, ...(compound ? [next] : []));
    if (compound) i++;
  }
  const name = [...kind, ...telling.slice(0, 6)];
  // "Viettel" tells by itself.
  const [first = ""] = telling;
  if (MADE_UP.test(first)) return { kind, telling: [first], name };
  return telling.length < 2 ? null : { kind, telling: telling.slice(0, 2), name };
}

/** Whether the article is one of the asked organisation, so that its sentences need not name it. */
export function isOfBody(ask: Ask, context: ArticleContext): boolean {
  const body = bodyAsked(ask);
  return body !== null && (context.title.hasPhrase(body.telling) || context.opening.hasPhrase(body.telling));
}

/** What is asked of the organisation: the words without its name where the article is its own. */
export function wordsBesidesBody(ask: Ask, context: ArticleContext): readonly string[] {
  const body = bodyAsked(ask);
  if (body === null || !isOfBody(ask, context)) return ask.words;
  const own = new Set(body.name);
  const rest = ask.words.filter((word) => !own.has(word));
  return rest.length >= 2 ? rest : ask.words;
}

const PART = /^(?:nong truong|lam truong|xi nghiep|nha may|chi nhanh|trung doan|hop tac xa|truong \S+(?: \S+)*|benh vien(?: da khoa)?)$/;

/** Whether the organisation that is asked about stands nowhere near a figure. */
export function ofAnotherBody(ask: Ask, naming: string, setting: Setting, context: ArticleContext): boolean {
  const body = bodyAsked(ask);
  if (body === null) return false;
  const { kind, telling } = body;
  if (comparable(naming).join(" ").includes(telling.join(" "))) return false;
  // "nông dân" are many; "Hội Nông dân" is one.
  const phrase = kind.at(-1) === "hoi" ? ["hoi", ...telling] : telling;
  if (setting.sentence.hasPhrase(phrase) || setting.around.hasPhrase(phrase)) return false;
  // A report of another organisation of that kind may name the asked one; what it counts is its own.
  const ofOther =
    /(?:^| )(?:cong doan|nganh|tong cong ty|cuc)$/.test(kind.join(" ")) &&
    context.title.hasPhrase(kind) &&
    !context.title.hasPhrase(telling);
  if (ofOther) return true;
  if (context.title.hasPhrase(telling) || context.opening.hasPhrase(telling)) return false;
  // A part of another body ("nông trường" of a company) is named in its report here and there: what is told without it is not its own.
  return PART.test(kind.join(" ")) || context.whole.count(phrase) < 2;
}

/** Whether one year is asked and the figure is what three years and more came to; a share or a standing ("%") may be of the last of them. */
export function ofYearsTogether(ask: Ask, record: Pick<Figure, "time" | "unit">): boolean {
  const asked = ask.periods.filter((period) => period.role === "asked");
  const { start, end } = record.time ?? { start: null, end: null };
  if (asked.length === 0 || start === null || end === null || record.unit.includes("%")) return false;
  const oneYear = asked.every(
    (period) => period.start !== null && period.end !== null && period.start.slice(0, 4) === period.end.slice(0, 4),
  );
  return oneYear && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) >= 2;
}

import { canonical, findAll, honourOf, joinsField, lean, wordTable } from "@thidua/core";
import { FORM_STARTS, formAt } from "./forms.ts";
import { bracketSpans, type FormToken, type Token, type WordKind, type WordToken } from "./tokens.ts";
import { GETS_THING, getsThing, WORDS } from "./words.ts";

export type { Token } from "./tokens.ts";

interface Phrase {
  readonly words: string;
  readonly kind: WordKind;
}

/** Phrases by their first syllable, the longest first. */
const PHRASES = new Map<string, Phrase[]>();
for (const [kind, list] of WORDS) {
  for (const words of list.map(canonical)) {
    const first = /^[^ ,-]+/u.exec(words)?.[0] as string;
    PHRASES.set(first, [...(PHRASES.get(first) ?? []), { words, kind }]);
  }
}
for (const phrases of PHRASES.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** What may begin with a syllable: a form, phrases that steer the reading. */
interface Opening {
  readonly form: boolean;
  readonly phrases: readonly Phrase[];
}

const OPENINGS = wordTable(
  [...new Set([...FORM_STARTS, ...PHRASES.keys(), "trình", "xin"])].map((syllable): [string, Opening] => [
    syllable,
    { form: FORM_STARTS.has(syllable), phrases: PHRASES.get(syllable) ?? [] },
  ]),
);

const THINGS: ReadonlySet<string> = new Set(GETS_THING.map(canonical));

const PUNCTUATION: Record<string, WordKind> = { ",": "comma", ";": "semi", ":": "colon" };
// chương trình, tờ trình, trình bày: no asking
const NOT_SUBMITTED_BEFORE = /(?:quá|chương|công|quy|lộ|tờ|giải|hành|tiến|giáo|thuyết|tường|kỳ|phụ|đề|báo|trường) +$/u;
const NOT_SUBMITTED_AFTER = lean(/^ +(?:độ|bày|tự|diễn|chiếu|tấu|báo|duyệt dự|luận|làng|đọc)(?![\p{L}\p{M}])/u);

/** Letters and digits of a view: what a word is made of. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff));
}

function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

// tờ trình xin tặng …; gửi văn bản xin Trung ương Hội tặng …; xin Chủ tịch UBND tỉnh xét tặng
const HUMBLY_BEFORE = /(?:tờ trình|văn bản|công văn|hồ sơ|đơn|thư|đề nghị|làm|gửi|trình) +$/u;
const HUMBLY_AFTER = lean(
  /^ +(?:cấp trên +|trên +|(?:[\p{L}&]+ +){1,9})?(?:được +)?(?:xét,? +|xem xét,? +)?(?:tặng|phong|truy tặng|trao tặng|công nhận|khen)(?! +(?:quà|hoa|nhà|tiền))(?![\p{L}\p{M}])/u,
);

/** "xin tặng Huân chương" asks; "xin chúc mừng", "xin ý kiến" do not. */
function asksHumbly(view: string, at: number): boolean {
  const after = view.slice(at + 3, at + 100);
  if (/^ +(?:chúc|cảm ơn|cám ơn|phép|lỗi|ý kiến|chào|trân trọng|hứa|gửi|được chúc|tri ân|giới thiệu|nêu|kính)(?![\p{L}\p{M}])/u.test(after))
    return false;
  return HUMBLY_AFTER.test(after) || HUMBLY_BEFORE.test(view.slice(Math.max(0, at - 12), at));
}

function phraseAt(view: string, at: number, phrases: readonly Phrase[], syllableEnd: number, end: number): Phrase | null {
  for (const phrase of phrases) {
    const stop = at + phrase.words.length;
    if (stop <= end && view.startsWith(phrase.words, at) && !isWordCode(view.charCodeAt(stop)))
      return THINGS.has(phrase.words) && !getsThing(view, stop) ? null : phrase;
  }
  if (syllableEnd === at + 3 && view.startsWith("xin", at)) return asksHumbly(view, at) ? { words: "xin", kind: "ask" } : null;
  if (syllableEnd !== at + 5 || !view.startsWith("trình", at)) return null;
  if (NOT_SUBMITTED_BEFORE.test(view.slice(Math.max(0, at - 10), at)) || NOT_SUBMITTED_AFTER.test(view.slice(at + 5, at + 16))) return null;
  return { words: "trình", kind: "ask" };
}

// "tặng Bằng khen và thưởng nóng 20 triệu đồng cho Ban chuyên án"
const MONEY_GIVEN: ReadonlySet<string> = new Set(["thưởng", "trao thưởng"].map(canonical));
const MONEY = lean(
  /^(?: (?:thưởng|nóng|kèm|theo|tiền|số|mỗi|tập thể|cá nhân|người|đơn vị|trường hợp|gần|hơn|trên|tổng số))* \d[\d.,]* *(?:triệu|nghìn|ngàn|đồng|tỷ|tr|đ)(?![\p{L}\p{M}])/u,
);

// được ghi danh “Nông dân Việt Nam xuất sắc”, tôn vinh là “Doanh nhân tiêu biểu”: what stands in the quotation marks is a title
const TITLING: ReadonlySet<string> = new Set(
  ["biểu dương", "tôn vinh", "vinh danh", "ghi danh", "tuyên dương", "bình chọn", "bầu chọn"].map(canonical),
);
// được công nhận “Xứ đạo tiên tiến”, đạt “Học sinh 3 tốt”; not công nhận “Di tích quốc gia”: only what such titles are made of is one
const MAY_TITLE: ReadonlySet<string> = new Set(["công nhận", "đạt", "đạt được", "nhận", "phong tặng"].map(canonical));
const PRAISING =
  /(?<![\p{L}\p{M}])(?:tiên tiến|gương mẫu|tiêu biểu|xuất sắc|văn hóa|giỏi|\d tốt|hiếu học|học tập|mẫu mực|ưu tú|vững mạnh|dũng cảm)(?![\p{L}\p{M}])/u;
const STANDARD =
  /(?<![\p{L}\p{M}])(?:chuẩn|nông thôn mới|di sản|di tích|sao|ocop|sản phẩm|an toàn|danh lam|làng nghề|kiểu mẫu)(?![\p{L}\p{M}])/u;
const TITLE_IN_QUOTES = /(?: *(?:là|làm|danh hiệu))? *"([^"]{6,70})"/uy;
const NO_TITLE = /phong trào|cuộc vận động|chương trình|chiến dịch|đề án|kế hoạch|hội thi|cuộc thi|lần thứ|giai đoạn|[.!?:;]/u;

// đạt Sinh viên 5 tốt cấp tỉnh, được công nhận Học sinh 3 rèn luyện
const TITLE_OF_VIRTUES =
  /(?: danh hiệu)? ((?:học sinh|sinh viên|tập thể sinh viên|thanh niên|công nhân|cán bộ|hội viên|nhà giáo|giáo viên|phụ nữ|chi đoàn|chi hội|đoàn viên) \d (?:tốt|rèn luyện|giỏi)(?: cấp (?:trung ương|tỉnh|thành phố|huyện|quận|trường|cơ sở|đại học|học viện|bộ|ngành))?)(?![\p{L}\p{M}])/uy;

/** A title that the number of its virtues tells, without quotation marks: "đạt Sinh viên 5 tốt". */
function titleOfVirtues({ view, end }: { view: string; end: number }, at: number): FormToken | null {
  TITLE_OF_VIRTUES.lastIndex = at;
  const match = TITLE_OF_VIRTUES.exec(view);
  const stop = at + (match?.[0].length ?? 0);
  if (!match || stop > end) return null;
  const nameStart = stop - (match[1] as string).length;
  const level = null;
  return { kind: "form", start: nameStart, end: stop, slug: "khac", ranks: [null], level, nameStart, nameEnd: stop, ellipsis: false };
}

function titleAt(
  sentence: { text: string; view: string; start: number; end: number },
  verb: string,
  at: number,
  forms: readonly FormToken[],
): FormToken | null {
  const { view, end } = sentence;
  const titling = TITLING.has(verb);
  if (!titling && !MAY_TITLE.has(verb)) return null;
  const virtues = titling ? null : titleOfVirtues(sentence, at);
  if (virtues) return virtues;
  TITLE_IN_QUOTES.lastIndex = at;
  const match = TITLE_IN_QUOTES.exec(view);
  const stop = at + (match?.[0].length ?? 0);
  if (!match || stop > end || NO_TITLE.test(match[1] as string)) return null;
  if (!titling && (!PRAISING.test(match[1] as string) || STANDARD.test(match[1] as string))) return null;
  const nameStart = stop - 1 - (match[1] as string).length;
  if (formAt(sentence, nameStart, forms)) return null;
  return {
    kind: "form",
    start: nameStart - 1,
    end: stop,
    slug: "khac",
    ranks: [null],
    level: null,
    nameStart,
    nameEnd: stop - 1,
    ellipsis: false,
  };
}

/** Tokens of `start..end` in order, in one pass over its words; what is in brackets steers nothing and is left out, forms apart. */
export function lex(text: string, view: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const forms: FormToken[] = [];
  const brackets = bracketSpans(view, start, end);
  let bracket = 0;
  let at = start;
  while (at < end) {
    const code = view.charCodeAt(at);
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket++;
    const inside = (brackets[bracket]?.start ?? end) < at;
    if (!isWordCode(code)) {
      const kind = code === 44 || code === 58 || code === 59 ? PUNCTUATION[view.charAt(at)] : undefined;
      // "1,5 tỷ", "15:20"
      const numeric = kind !== "semi" && isDigitCode(view.charCodeAt(at - 1)) && isDigitCode(view.charCodeAt(at + 1));
      // "Sở Văn hóa, Thể thao và Du lịch" is one name
      if (kind && !inside && !numeric && !(kind === "comma" && joinsField(view, at, at + 1))) tokens.push({ kind, start: at, end: at + 1 });
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && isWordCode(view.charCodeAt(stop))) stop++;
    const opening = OPENINGS.at(view, at, stop);
    if (!opening) {
      at = stop;
      continue;
    }
    const form = opening.form ? formAt({ text, view, start, end }, at, forms) : null;
    if (form) {
      const verb = verbBefore(view, start, form);
      if (verb) tokens.push(verb);
      forms.push(form);
      tokens.push(form);
      at = form.end;
      continue;
    }
    const phrase = inside ? null : phraseAt(view, at, opening.phrases, stop, end);
    // A capital inside a sentence is a name: "Lâm Quốc Phong", "Trần Văn Trình".
    const isName =
      phrase !== null &&
      phrase.kind !== "noise" &&
      at > start &&
      isCapital(text, at) &&
      !OPENS.test(view.slice(Math.max(start, at - 3), at));
    if (phrase?.words === "và" && joinsField(view, at, at + 2)) at = stop;
    else if (phrase && MONEY_GIVEN.has(phrase.words) && MONEY.test(view.slice(stop, Math.min(end, stop + 48)))) at = stop;
    else if (phrase && !isName) {
      tokens.push({ kind: phrase.kind, start: at, end: at + phrase.words.length });
      at += phrase.words.length;
      const title = titleAt({ text, view, start, end }, phrase.words, at, forms);
      if (title) {
        forms.push(title);
        tokens.push(title);
        at = title.end;
      }
    } else at = stop;
  }
  const words = view.slice(start, end);
  if (words.includes(" - ")) withDashes(text, view, end, forms, tokens);
  if (!words.includes('"') && !words.includes("lần thứ")) return tokens;
  furtherTitles({ text, view, start, end }, forms, tokens);
  for (const match of findAll(SPEECH, words))
    tokens.push({ kind: "semi", start: start + match.index, end: start + match.index + match[0].length });
  return tokens.sort((a, b) => a.start - b.start);
}

// (hạng Nhì) - Bệnh viện A · (Chiến sĩ thi đua toàn quốc) - 2 cá nhân · (Cờ thi đua của Chính phủ năm 2020) - ông B
const DASHED =
  /^"?(?: (?:của|do) [^,;:.()\d-]{3,50}?)?(?: (?:năm|giai đoạn) [\d -]{4,11}?)?(?: *\([^()]{1,40}\))? - (?!(?:19|20)\d{2}(?!\d))/u;
const OPENS_NAMES =
  /^(?:\p{Lu}|\d{1,5} +\p{Ll}|(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|đ\/c|cụ|bác sĩ|xã|phường|thôn|huyện|hộ|gia đình)(?: (?:ông|bà|anh|chị))? \p{Lu})/u;

/** Dashes that stand for the colon between a form and whom it goes to; not "Huân chương Lao động - phần thưởng cao quý". */
function withDashes(text: string, view: string, end: number, forms: readonly FormToken[], tokens: Token[]): void {
  for (const form of forms) {
    const dash = DASHED.exec(view.slice(form.end, Math.min(end, form.end + 130)));
    const at = dash ? form.end + dash[0].length : end;
    if (!dash || at >= end || !OPENS_NAMES.test(text.slice(at, at + 40))) continue;
    tokens.push({ kind: "colon", start: at - 2, end: at - 1 });
  }
  tokens.sort((a, b) => a.start - b.start);
}

// tặng danh hiệu “Doanh nghiệp tiêu biểu” cho 30 doanh nghiệp(, “Doanh nhân tiêu biểu”) cho 25 doanh nhân
const FURTHER_TITLE = /(?:,|;| và)(?: danh hiệu)? ("([^"]{6,70})")(?= (?:cho|tặng) )/gu;

/** Titles in quotation marks that go on with one that "danh hiệu" has told. */
function furtherTitles(sentence: { text: string; view: string; start: number; end: number }, forms: FormToken[], tokens: Token[]): void {
  const { view, start, end } = sentence;
  const first = forms.find(({ slug, start: at }) => slug === "khac" && view.startsWith("danh hiệu", at));
  if (!first) return;
  for (const match of findAll(FURTHER_TITLE, view.slice(first.end, end))) {
    const nameStart = first.end + match.index + match[0].length - (match[2] as string).length - 1;
    if (NO_TITLE.test(match[2] as string) || forms.some((form) => form.start < nameStart && nameStart < form.end)) continue;
    if (start > nameStart || formAt(sentence, nameStart, forms)) continue;
    const nameEnd = nameStart + (match[2] as string).length;
    const title: FormToken = {
      kind: "form",
      start: nameStart - 1,
      end: nameEnd + 1,
      slug: "khac",
      ranks: [null],
      level: null,
      nameStart,
      nameEnd,
      ellipsis: false,
    };
    forms.push(title);
    tokens.push(title);
  }
}

// Hội Nông dân tỉnh cấp Giấy khen; Sở Y tế ký 112 Giấy khen; gắn Huân chương lên lá cờ; 12 người là Lao động tiên tiến; hai người trở thành Chiến sĩ thi đua toàn quốc
// thầy Lê Hữu Phước là Nhà giáo Ưu tú
const BEARS = /^(?:nha-giao|thay-thuoc|nghe-si|nghe-nhan)-/u;
const HAS =
  /(?:tập thể|cá nhân|người|chị|anh|em|ông|bà|cô|thầy|cụ|bác|chú|dì|hộ|đồng chí|đơn vị|hội viên|cán bộ|htx|hợp tác xã|trường|công ty|xã|thôn|bệnh viện|chi hội|chi bộ)(?: (?:mới|đã|cũng|từng|còn|vừa|nay|hiện|thì|chỉ|mới chỉ))* có +$/u;
const CONFERS = lean(
  /(?<![\p{L}\p{M}]|các )(?:(?:cấp|gắn|gửi|gởi|trao gửi|dành|dành tặng|phát) +(?:\d[\d.]* +)?|(?:ký|ký ban hành) +\d[\d.]* +)(?:tấm |lá |chiếc )?$/u,
);
const VERB_LENGTH = /^(?:trao )?\p{L}+/u;
const IS = lean(/(?<![\p{L}\p{M}])(?:là|trở thành)(?: một)? +$/u);

/** A verb only in front of a form: the same word means something else elsewhere. */
function verbBefore(view: string, start: number, form: FormToken): WordToken | null {
  const before = view.slice(Math.max(start, form.start - 28), form.start);
  const conferred = CONFERS.exec(before);
  const group = form.slug === null ? "danh-hieu-thi-dua" : honourOf(form.slug)?.group;
  const has = conferred || group !== "bang-khen-giay-khen" ? null : HAS.exec(before);
  if (has) return { kind: "receive", start: form.start - 3, end: form.start - 1 };
  const isTitle = (group === "danh-hieu-thi-dua" && form.slug !== "co-thi-dua") || BEARS.test(form.slug ?? "");
  const match = conferred ?? (isTitle ? IS.exec(before) : null);
  if (!match) return null;
  const at = form.start - before.length + match.index;
  return {
    kind: conferred ? "give" : "receive",
    start: at,
    end: at + (conferred ? (VERB_LENGTH.exec(conferred[0])?.[0].length ?? 3) : match[0].trimEnd().length),
  };
}

const OPENS = /(?:^|[.:;"'(•*+-]|\d[.)]|[a-z][.)]) *$/u;
// "lần thứ VIII. “Tôi mong …", "lần thứ VI. Cá nhân …": a new sentence that the numeral hid
const SPEECH = lean(/[.!?] +(?=")|(?<=thứ [ivxl]{1,6})\. +(?=\p{L})/gu);

/** "Trình" is a name inside a sentence; "CỦA" in a line of capitals is the word. */
function isCapital(text: string, at: number): boolean {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

import { canonical, fold } from "@thidua/core";
import { spellOut } from "./abbreviations.ts";
import { spelledBy } from "./own-forms.ts";
import { findTerm, type Term, type Token, term, tokens } from "./tokens.ts";

/** Words that ask, join or fill: they say how a question is put, not what it is about. */
const FILLERS: ReadonlyMap<string, readonly string[]> = byLetters(
  `bao nhiêu mấy nào gì ai đâu sao thế thì là của ở tại trong ngoài đến tới từ với và hay hoặc cho được bị do đã đang sẽ chưa không có
   còn rồi các những một vài về theo như cũng vì này kia đó ấy năm tháng ngày khi lúc bên nơi riêng tổng cả tất hết trước nay hiện hơn nhất
   nhiều ít so bạn ạ nhỉ hả à vậy phải thuộc bằng vào để mà nên nếu bởi lại đều vẫn chỉ từng nêu hãy đạt làm nhận mức khoảng giữa cũ rằng
   việc gồm mỗi nhau sau qua thêm hiện nay ra tôi xin đi luôn ngay thôi toàn địa bàn giờ dzậy vậy hông hông nhé nha hen hén luôn mình giùm`,
);

function byLetters(list: string): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const word of canonical(list).split(/\s+/u)) {
    const known = map.get(fold(word));
    if (known) known.push(word);
    else map.set(fold(word), [word]);
  }
  return map;
}

// Where the accents are gone, these letters more often spell a word that matters: mới, thi, gia, vụ, tổ, hội, cơ.
const KEPT_WHEN_BARE = new Set(
  "thi gia vu to hoi moi ho can dan tap dia bo nha an phong dong so vi tan dau sau ban toan bai hanh van luong khu ha hien dang minh hong vay gio hen".split(
    " ",
  ),
);

export function isFiller(token: Token): boolean {
  if (token.kind === "sign") return true;
  const words = FILLERS.get(token.folded);
  if (words === undefined) return false;
  return token.loose ? !KEPT_WHEN_BARE.has(token.folded) : words.includes(token.canonical);
}

/** Phrases that only frame a question; taken out before its words are counted. */
const FRAMES: readonly Term[] = [
  "tốn hết",
  "tốn kém",
  "tốn",
  "bao giờ",
  "hồi nào",
  "đem về",
  "mang về",
  "mang lại",
  "thu về",
  "tính giúp em",
  "giúp em",
  "giúp mình",
  "giúp tôi",
  "cho em hỏi",
  "cho em",
  "cho mình hỏi",
  "cho mình",
  "thôn đó",
  "xã đó",
  "huyện đó",
  "tỉnh đó",
  "nơi đó",
  "ở đó",
  "thôn này",
  "xã này",
  "huyện này",
  "tỉnh này",
  "nơi này",
  "đơn vị này",
  "đơn vị đó",
  "hội này",
  "cộng lại",
  "gộp lại",
  "tổng lại",
  "cho biết",
  "cho hỏi",
  "cho tôi biết",
  "vui lòng",
  "xin hỏi",
  "giai đoạn",
  "nhiệm kỳ",
  "cụ thể",
  "tổng cộng",
  "tổng số",
  "liệt kê",
  "kể tên",
  "thông tin",
  "con số",
  "trên địa bàn",
  "toàn tỉnh",
  "toàn huyện",
  "toàn thành phố",
  "thời gian",
  "hằng năm",
  "hàng năm",
  "tính đến",
  "cuối năm",
  "đầu năm",
  "thực tế",
  "bao gồm",
  "danh sách",
  "số lượng",
  "trong đó",
  "thế nào",
  "công nhận",
  "trước đây",
  "phần trăm",
  "thì sao",
  "thay đổi",
  "qua các năm",
  "các năm",
  "từng năm",
  "diễn biến",
  "biến động",
  "xu hướng",
  "tên gì",
  "tên là",
  "tất cả",
  "mọi thông tin",
  "kể về",
  "giới thiệu về",
  "tóm tắt",
  "nói gì",
  "việc gì",
  "nội dung",
  "chức vụ",
  "giữ chức vụ",
  "giữ chức",
  "mỗi năm",
  "một năm",
  "cả nước",
  "toàn quốc",
  "làm gì",
  "khu vực",
  "quyết định số",
  "quyết định",
  "ra sao",
  "trước khi sáp nhập",
  "trước sáp nhập",
  "trước khi hợp nhất",
  "trước hợp nhất",
  "nông thôn mới",
  "thi đua",
  "gia đình",
  "tập thể",
  "bằng khen",
  "về đích",
  "làm lợi",
].map(term);
const KEEP = new Set(["làm lợi", "nông thôn mới", "thi đua", "gia đình", "tập thể", "bằng khen", "về đích"].map((phrase) => fold(phrase)));

/** For each token, whether it belongs to a frame (`drop`) or to a phrase whose every word counts (`keep`). */
export function framed(list: readonly Token[]): ("drop" | "keep" | null)[] {
  const marks: ("drop" | "keep" | null)[] = list.map(() => null);
  for (let from = 0; ; ) {
    const hit = findTerm(list, FRAMES, from);
    if (hit === null) return marks;
    marks.fill(KEEP.has(hit.term.folded.join(" ")) ? "keep" : "drop", hit.index, hit.index + hit.length);
    from = hit.index + hit.length;
  }
}

/** Words of a text as compared: abbreviations spelled out, without accents, numbers as written, no signs. */
export function comparable(text: string): readonly string[] {
  if (text.length > SHORT) return compared(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  const words = compared(text);
  // As full as it may be, it begins anew: names and units that are asked about come back at once.
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, words);
  return words;
}

// Names, units and indicators are compared again and again: with every record of a kind, and in every question.
const SHORT = 240;
const KEPT = 8_000;
const kept = new Map<string, readonly string[]>();

function compared(text: string): string[] {
  return spellOut(tokens(text))
    .filter((token) => token.kind !== "sign")
    .map((token) => token.folded);
}

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** What a text holds, for many questions: single words, and neighbouring pairs. */
export class WordIndex {
  readonly list: readonly string[];
  private readonly words: ReadonlySet<string>;
  private readonly padded: string;

  /** `own`: short forms that the article itself spells out. */
  constructor(text: string, own: ReadonlyMap<string, readonly string[]> = NONE) {
    this.list = spelledBy(own, comparable(text));
    this.words = new Set(this.list);
    this.padded = ` ${this.list.join(" ")} `;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /** Whether `other` follows `word` with at most two words between: "GRDP của tỉnh tăng". */
  hasNear(word: string, other: string): boolean {
    for (let at = this.list.indexOf(word); at >= 0; at = this.list.indexOf(word, at + 1))
      if (this.list.slice(at + 1, at + 4).includes(other)) return true;
    return false;
  }

  /** Whether the words stand next to each other in this order. */
  hasPhrase(words: readonly string[]): boolean {
    // Most phrases fail on a word that stands nowhere.
    for (const word of words) if (!this.words.has(word) && !word.includes(" ")) return false;
    return words.length === 0 || this.padded.includes(` ${words.join(" ")} `);
  }
}

/** Phrases whose answer a text keeps. */
const ASKED = 64;

/** Like WordIndex for long texts that are asked little: no list of words is made, abbreviations stay as they are. */
export class LightIndex {
  private readonly text: string;
  // Each record of an article asks for the same names.
  private readonly asked = new Map<string, boolean>();

  constructor(text: string) {
    this.text = ` ${fold(canonical(text)).replace(/\s+/gu, " ")} `;
  }

  has(word: string): boolean {
    return this.hasPhrase([word]);
  }

  hasNear(word: string, other: string): boolean {
    return this.hasPhrase([word, other]);
  }

  /** How often the words stand next to each other. */
  count(words: readonly string[]): number {
    const phrase = words.join(" ");
    let found = 0;
    for (let at = this.text.indexOf(phrase); at >= 0 && phrase !== ""; at = this.text.indexOf(phrase, at + phrase.length))
      if (!isLetter(this.text, at - 1) && !isLetter(this.text, at + phrase.length)) found++;
    return found;
  }

  hasPhrase(words: readonly string[]): boolean {
    const phrase = words.join(" ");
    const known = this.asked.get(phrase);
    if (known !== undefined) return known;
    if (this.asked.size >= ASKED) this.asked.clear();
    const holds = this.holds(phrase);
    this.asked.set(phrase, holds);
    return holds;
  }

  private holds(phrase: string): boolean {
    if (phrase === "") return true;
    for (let at = this.text.indexOf(phrase); at >= 0; at = this.text.indexOf(phrase, at + 1)) {
      if (!isLetter(this.text, at - 1) && !isLetter(this.text, at + phrase.length)) return true;
    }
    return false;
  }
}

function isLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
}

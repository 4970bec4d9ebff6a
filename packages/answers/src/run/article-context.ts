import { type Article, canonical, fold } from "@thidua/core";
import { ownForms } from "../text/own-forms.ts";
import { LightIndex, WordIndex } from "../text/words.ts";
import { TITLES } from "../understand/names.ts";
import { lineAt, type Range, sentenceAround, sentencesIn } from "./sentences.ts";

/** A sentence with what surrounds it, as far as an answer needs it. */
export interface Setting {
  range: Range;
  quote: string;
  sentence: WordIndex;
  /** The other sentences of its line, and the line that governs it ("… như sau:", "II. MỤC TIÊU …"). */
  readonly around: WordIndex;
  aroundText: string;
}

/** Where a document writes its own number and title, in characters. */
const OWN_HEAD = 800;
const OWN_NUMBER = 400;

function namesDocument(text: string, document: string): boolean {
  const view = fold(text).replace(/\s*\/\s*/gu, "/");
  return new RegExp(`(?<![\\d/])${document.replace(/[^\p{L}\p{N}]/gu, ".{0,2}")}(?!\\d)`, "u").test(view);
}

/** How many decisions a text names. */
function documentsIn(text: string): number {
  return new Set([...fold(text).matchAll(/(?<!\d)(\d{1,5})\s*\/\s*qd/gu)].map((match) => match[1])).size;
}

// "Ông Phan Tuấn Anh", "Giàng A Châu", "Điểu Sray"; not words in capitals throughout.
const CAPITALS = /(?<![\p{L}\p{M}])\p{Lu}(?:\p{Ll}[\p{L}\p{M}]*)?(?: \p{Lu}(?:\p{Ll}[\p{L}\p{M}]*)?){1,5}(?![\p{L}\p{M}])/gu;
const LONGEST_NAME = 5;

function capitalsIn(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(CAPITALS)) {
    const written = match[0].split(" ");
    // "Ông Phan Tuấn Anh", "Theo Nguyễn Văn Bảy": a title or one word that opens the sentence stands before it.
    const lead = written.findIndex((word) => !TITLES.has(canonical(word)));
    for (const from of new Set([0, Math.max(0, lead)])) {
      const words = written.slice(from).map(fold);
      if (words.length >= 2 && words.length <= LONGEST_NAME) found.add(words.join(" "));
    }
  }
  return found;
}

/** One article, indexed for matching as far as it is looked at. */
export class ArticleContext {
  readonly article: Article;
  readonly title: WordIndex;
  /** Short forms that the article spells out itself: "Giao thông vận tải (GTVT)". */
  readonly own: ReadonlyMap<string, readonly string[]>;
  private readonly settings = new Map<number, Setting>();
  private readonly cut = new Map<number, readonly Range[]>();
  private wholeIndex: LightIndex | null = null;
  private lead: WordIndex | null = null;
  private decides: boolean | null = null;
  private capitalRuns: ReadonlySet<string> | null = null;

  constructor(article: Article) {
    this.article = article;
    this.own = ownForms(`${article.title}\n${article.text}`);
    this.title = this.index(article.title);
  }

  /** Words of this article or of its records, its own short forms spelled out. */
  index(text: string): WordIndex {
    return new WordIndex(text, this.own);
  }

  get whole(): LightIndex {
    this.wholeIndex ??= new LightIndex(`${this.article.title}\n${this.article.text}`);
    return this.wholeIndex;
  }

  /** Whether the article names a document by its number ("1985/QĐ-UBND"); null asks nothing. */
  names(document: string | null): boolean {
    return document === null || namesDocument(`${this.article.title}\n${this.article.text}`, document);
  }

  /**
   * Whether what stands here is told by the document: the sentence or what governs it names it, or the article is the document itself
   * ("Số: 1985/QĐ-UBND" at its head).
   */
  tells(document: string | null, setting: Setting, decision: string | null = null): boolean {
    if (document === null || (decision !== null && namesDocument(decision, document))) return true;
    if (namesDocument(setting.quote, document) || namesDocument(setting.aroundText, document)) return true;
    const { title, text } = this.article;
    const head = `${title}\n${text.slice(0, OWN_HEAD)}`;
    return namesDocument(head, document) && (documentsIn(text) <= 1 || namesDocument(head.slice(0, OWN_NUMBER + title.length), document));
  }

  /** Whether the article is a decision itself: its own number at its head. */
  get isDecision(): boolean {
    this.decides ??=
      /(?:^|\n)\s*Số(?: hiệu)?\s*:\s*\d[^\n]{0,40}QĐ/u.test(this.article.text.slice(0, OWN_HEAD)) && /QUYẾT ĐỊNH/u.test(this.article.text);
    return this.decides;
  }

  /** Runs of two to five words that the article writes with capitals, folded: names of persons, places and offices, without a title before them. */
  get capitals(): ReadonlySet<string> {
    this.capitalRuns ??= capitalsIn(`${this.article.title}\n${this.article.text}`);
    return this.capitalRuns;
  }

  /** Title and the first 600 characters: what the article is about. */
  get opening(): WordIndex {
    this.lead ??= this.index(`${this.article.title}\n${this.article.source}\n${this.article.text.slice(0, 600)}`);
    return this.lead;
  }

  settingOf(span: Range): Setting {
    const text = this.article.text;
    const range = sentenceAround(text, span, (one) => this.sentencesOf(one));
    const known = this.settings.get(range.start);
    if (known !== undefined && known.range.end === range.end) return known;
    const line = lineAt(text, span.start);
    const before = text.slice(line.start, range.start);
    const after = text.slice(range.end, lineAt(text, range.end).end);
    const aroundText = `${this.governing(line)}\n${before}\n${after}`;
    const quote = text.slice(range.start, range.end);
    // Most sentences are decided by their own words.
    let around: WordIndex | undefined;
    const index = (words: string): WordIndex => this.index(words);
    const setting: Setting = {
      range,
      quote,
      sentence: this.index(quote),
      aroundText,
      get around() {
        around ??= index(aroundText);
        return around;
      },
    };
    this.settings.set(range.start, setting);
    return setting;
  }

  /** Sentences of a line, cut once for all the records that stand in it. */
  private sentencesOf(line: Range): readonly Range[] {
    const known = this.cut.get(line.start);
    if (known !== undefined) return known;
    const sentences = sentencesIn(this.article.text, line);
    this.cut.set(line.start, sentences);
    return sentences;
  }

  /** Lines above that govern a list item or a short line: the nearest lead ("…:") and the nearest heading. */
  private governing(line: Range): string {
    const text = this.article.text;
    const own = text.slice(line.start, line.end).trim();
    // A row is governed by the header of its table, not by the row above it.
    const first = line.start > 0 && own.includes("|") ? this.tableTop(line) : line;
    const top = text.slice(first.start, first.end).trim();
    const item = /^(?:[-+*•▪–]\s?|(?:Năm\s+)?(?:19|20)\d\d\s?[:–-]|\(?\d{1,3}[.)]\s|\(?[a-zđ][.)]\s)/iu.test(own);
    const found: string[] = top === own ? [] : [this.captionAbove(first), top];
    let at = first.start - 1;
    for (let steps = 0; at > 0 && steps < 30 && found.length < 3; steps++) {
      const above = lineAt(text, at);
      const words = text.slice(above.start, above.end).trim();
      at = above.start - 1;
      if (words === "") continue;
      const heading = words.length < 160 && (/^(?:Điều \d|[IVX]+[.)]|\d{1,2}[.)]\s)/u.test(words) || words === words.toUpperCase());
      if (heading || (item && words.endsWith(":"))) found.push(words);
      else if (!item && found.length === 0 && steps < 3 && own.length < 200) found.push(words.slice(-300));
      else if (!item) break;
    }
    return found.join("\n");
  }

  /** The line above a table: "Biểu 2. Huy động nguồn lực (đơn vị tính: triệu đồng)". */
  private captionAbove(top: Range): string {
    const { text } = this.article;
    let at = top.start - 1;
    while (at > 0 && /\s/u.test(text.charAt(at))) at--;
    const caption = lineAt(text, Math.max(0, at));
    const words = text.slice(caption.start, caption.end).trim();
    return words.length < 300 ? words : "";
  }

  /** The first line of the table that a line stands in. */
  private tableTop(line: Range): Range {
    let top = line;
    for (let rows = 0; top.start > 0 && rows < 60; rows++) {
      const above = lineAt(this.article.text, top.start - 1);
      if (!this.article.text.slice(above.start, above.end).includes("|")) return top;
      top = above;
    }
    return top;
  }

  /** All sentences of the article, in order. */
  *sentences(): Generator<Range> {
    const text = this.article.text;
    for (let at = 0; at < text.length; ) {
      const line = lineAt(text, at);
      yield* this.sentencesOf(line);
      at = line.end + 1;
    }
  }
}

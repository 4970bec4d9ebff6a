import { type AwardStatus, canonical, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import { lex } from "./lexer.ts";
import { type Line, type LineStyle, outlineOf } from "./outline.ts";
import { contextOf, TELLS } from "./trigger.ts";

/** What a lead or heading says of all that stands below it. */
export interface Head {
  readonly giver: Giver | null;
  readonly status: AwardStatus | null;
  /** Words that make what stands below a plan, an aim or a rule: "Năm 2022, phấn đấu:". */
  readonly ahead: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
  /** The sentence that tells of a decision whose items follow: what it says of movement holds for them. */
  readonly announces?: true;
}

/** A longer line is no head. */
const LONGEST_HEAD = 700;

// "Khen thưởng của tỉnh", "5.3. Thẩm quyền Giám đốc Sở:", "Bộ GD&ĐT: …": words that lead a giver in
const LEADS_IN =
  /^(?:về +)?(?:công +tác +|kết +quả +|các +hình +thức +|hình +thức +)?(?:khen +thưởng|khen +cao|khen|được)?(?: *(?:thuộc +)?thẩm +quyền)?(?: +(?:của|do|từ|bởi))? */u;
const ENDS =
  /^(?:(?: +và|,) +[^,;:]{3,50})?(?: +(?:đã|cũng|vừa|ký|ban +hành|có|quyết +định|về +việc|khen +thưởng|khen|tặng +thưởng|tặng|trao +tặng|trao|phong +tặng|công +nhận|năm(?: +học)? +\d{4}(?: *- *\d{4})?))* *(?=:|$|\()/u;

// "Huyện Bảo Yên:" is whose awards follow, "Khen thưởng của huyện:" who gave them
const BARE_PLACE = lean(/^(?:tỉnh|thành +phố|tp\.?|huyện|quận|thị +xã|xã|phường|thị +trấn|đặc +khu)(?![\p{L}\p{M}])/u);

/** The giver that a line opens with: "Bộ Y tế: …", "2. Khen thưởng của tỉnh". Null where two of different levels are named. */
export function giverOfLine(document: ArticleDocument, { body, block }: Line): Giver | null {
  const { view } = document;
  const words = view.slice(body, Math.min(block.end, body + 160));
  const colon = words.indexOf(":");
  if (colon < 0 && block.end - body > 120) return null;
  const at = body + (LEADS_IN.exec(words)?.[0].length ?? 0);
  const context = contextOf(document);
  const giver = giverAfter(document, at, colon < 0 ? block.end : body + colon, context);
  if (!giver?.level || (BARE_PLACE.test(view.slice(giver.start, giver.end)) && at === body)) return null;
  const rest = ENDS.exec(view.slice(giver.end, Math.min(block.end, giver.end + 120)));
  if (!rest) return null;
  const second = /^(?: +và|,) +/u.exec(rest[0]);
  if (!second) return giver;
  const other = giverAfter(document, giver.end + second[0].length, body + (colon < 0 ? block.end - body : colon), context);
  // "của Chính phủ, Thủ tướng Chính phủ": the flag is the one's by law
  if (giver.level === "government" && other?.level === "prime-minister") return other;
  return other?.level === giver.level ? giver : null;
}

const OVER_SENTENCES: ReadonlySet<LineStyle> = new Set(["part", "article", "roman", "upper", "point", "number", "title", "form"]);
const HEADS = new WeakMap<ArticleDocument, Map<number, Head | null>>();

/** What the lead or heading that governs a line says of giver and status; the nearest says it. */
export function headOver(document: ArticleDocument, block: Block): Head | null {
  const lines = outlineOf(document);
  const sentence = lines[block.index]?.style === "plain" && document.view.charCodeAt(block.end - 1) === 46;
  let giver: Giver | null = null;
  let status: AwardStatus | null = null;
  let at = lines[block.index]?.parent ?? -1;
  let span: Head | null = null;
  let ahead: Head["ahead"] = null;
  for (let depth = 0; at >= 0 && depth < 8; depth++) {
    const line = lines[at] as Line;
    // A sentence behind a list is none of its items.
    const head = sentence && !OVER_SENTENCES.has(line.style) ? null : headOf(document, line);
    span ??= head;
    giver ??= head?.giver ?? null;
    status ??= head?.status ?? null;
    ahead ??= head?.ahead ?? null;
    at = line.parent;
  }
  return span && (giver || status || ahead) ? { giver, status, ahead, start: span.start, end: span.end } : null;
}

/**
 * Whether what stands over a sentence asks for the awards that it tells of. One with a verb of its own says itself whether it was given,
 * unless it is an item of a lead that asks: there the nearest lead that tells of giving or asking decides. Null where nothing is said.
 */
export function statusAbove(
  document: ArticleDocument,
  block: Block,
  own: boolean,
  sentence: { readonly start: number; readonly end: number },
): AwardStatus | null {
  if (own && isApart(document, block, sentence)) return null;
  if (isItemOfAsking(document, block) || isUnderAsking(document, block)) return "proposed";
  return own ? null : (headOver(document, block)?.status ?? null);
}

// Cũng tại hội nghị, 12 cán bộ được trao … · Nhân dịp này, … · Nhắc lại: năm 2011, …
const APART =
  /^(?:cũng |ngay |và )*(?:(?:tại|trong|nhân|cuối|kết thúc|bế mạc|trước|sau) +)*(?:hội nghị|buổi (?:lễ|họp|tổng kết)|lễ tổng kết|phiên họp|cuộc họp|dịp này|dịp đó|dịp trên|nhắc lại|trước đó|trước đây|cùng ngày|hôm đó)(?![\p{L}\p{M}])/u;
const VOTES = /bỏ phiếu|biểu quyết|suy tôn|nhất trí|thống nhất|đề nghị|trình /u;

/** Whether a sentence that says itself what was given tells, or its paragraph does, of another occasion than the heading over it. */
function isApart({ view }: ArticleDocument, block: Block, sentence: { readonly start: number; readonly end: number }): boolean {
  if (block.kind !== "paragraph" || VOTES.test(view.slice(sentence.start, sentence.end))) return false;
  return [block.start, sentence.start].some((at) => APART.test(view.slice(at, at + 60)));
}

/** "Đề nghị UBND tỉnh tặng Bằng khen:" as the lead of a block or of the lead over it; the nearest that tells of awards says it. */
function isItemOfAsking(document: ArticleDocument, block: Block): boolean {
  let parent = block.parent;
  for (let depth = 0; parent >= 0 && depth < 4; depth++) {
    const lead = document.blocks[parent];
    if (!lead) return false;
    const said = deedOf(document, lead);
    if (said) return said === "proposed";
    parent = lead.parent;
  }
  return false;
}

// c) Đề nghị UBND tỉnh quyết định · 2. Trình Thủ tướng Chính phủ
const OPENS_ASKING = /^(?:đề nghị|trình|kiến nghị|đề xuất)(?! (?:của|này|trên)) (?!.*(?:khen thưởng,|đã (?:được|tặng|trao)))/u;
const DASHES: ReadonlySet<LineStyle> = new Set(["dash", "plus", "star", "dot"]);

/** Whether a line with a dash stands under a numbered or lettered one that opens with asking, with a colon or without. */
function isUnderAsking(document: ArticleDocument, block: Block): boolean {
  const lines = outlineOf(document);
  const line = lines[block.index];
  const over = line && DASHES.has(line.style) ? lines[line.parent] : undefined;
  if (!over || over.ordinal === 0) return false;
  return OPENS_ASKING.test(document.view.slice(over.body, Math.min(over.block.end, over.body + 160)));
}

const DEEDS = new WeakMap<ArticleDocument, Map<number, AwardStatus | null>>();

/** What the last sentence of a lead says of all its items: asked for, given, or nothing of the kind. */
function deedOf(document: ArticleDocument, lead: Block): AwardStatus | null {
  const known = DEEDS.get(document) ?? new Map<number, AwardStatus | null>();
  DEEDS.set(document, known);
  const before = known.get(lead.index);
  if (before !== undefined) return before;
  const words = document.view.slice(lead.start, lead.end);
  let deed: AwardStatus | null = null;
  if (words.length < LONGEST_HEAD && (TELLS.test(words) || ASKS.test(words))) {
    const from = document.sentences[lead.endSentence - 1]?.start ?? lead.start;
    const kinds = new Set(lex(document.text, document.view, from, lead.end).map(({ kind }) => kind));
    deed = kinds.has("ask") || kinds.has("nominate") ? "proposed" : kinds.has("give") || kinds.has("praise") ? "conferred" : null;
  }
  known.set(lead.index, deed);
  return deed;
}

function headOf(document: ArticleDocument, line: Line): Head | null {
  const known = HEADS.get(document) ?? new Map<number, Head | null>();
  HEADS.set(document, known);
  const before = known.get(line.block.index);
  if (before !== undefined) return before;
  const head = readHead(document, line);
  known.set(line.block.index, head);
  return head;
}

// Hội nghị thống nhất đề nghị UBND tỉnh:
const ASKS = /đề +nghị|trình|suy +tôn/u;

function readHead(document: ArticleDocument, line: Line): Head | null {
  const { block } = line;
  const { text, view } = document;
  if (block.end - block.start >= LONGEST_HEAD) return null;
  const told = giverOfLine(document, line);
  const words = view.slice(block.start, block.end);
  const from = document.sentences[block.endSentence - 1]?.start ?? block.start;
  const ahead = aheadIn(view, from, block.end);
  if (!told && !ahead && !TELLS.test(words) && !ASKS.test(words)) return null;
  const tokens = lex(text, view, from, block.end);
  const ask = tokens.find((token) => token.kind === "ask" || token.kind === "nominate");
  const verb = tokens.findLast((token) => token.kind === "give" || token.kind === "praise");
  const passive = tokens.some((token) => token.kind === "passive");
  const context = contextOf(document);
  const asked = ask && (!verb || verb.start < ask.start) ? giverAfter(document, ask.end + 1, block.end, context) : null;
  const giver = asked ?? told ?? (verb && !passive ? giverBefore(document, ask?.end ?? from, verb.start, context) : null);
  if (!ask && !giver && !ahead) return null;
  return { giver, status: ask ? "proposed" : null, ahead, start: block.start, end: block.end };
}

// Năm 2022, phấn đấu: · Đăng ký danh hiệu thi đua năm 2020: · III. PHƯƠNG HƯỚNG, NHIỆM VỤ
const AHEAD = lean(
  /(?<![\p{L}\p{M}])(?:dự kiến|phấn đấu|chỉ tiêu|đăng ký|mục tiêu|tiêu chuẩn|điều kiện|sẽ|cơ cấu (?:giải|khen)|phương hướng|quy trình|thủ tục|định mức|mức (?:tiền )?thưởng|giao ước)(?![\p{L}\p{M}])/u,
);
const DONE = lean(/(?<![\p{L}\p{M}])(?:đã|kết quả|đạt được|vượt|hoàn thành|được tặng|được khen|đủ)(?![\p{L}\p{M}])/u);
/** A head that looks ahead is short: longer ones tell of more than what stands below. */
const LONGEST_AHEAD = 160;

function aheadIn(view: string, start: number, end: number): Head["ahead"] {
  if (end - start > LONGEST_AHEAD) return null;
  const words = view.slice(start, end);
  const found = AHEAD.exec(words);
  return found && !DONE.test(words) ? { start: start + found.index, end: start + found.index + found[0].length } : null;
}

// Lấy ý kiến nhân dân về các trường hợp đề nghị khen thưởng; Danh sách đề nghị xét tặng …
const NOTICE = lean(
  /(?:lấy +ý +kiến|xin +ý +kiến|niêm +yết|công +khai|danh +sách)[^.]{0,160}(?:đề +nghị|trình|xét +tặng|xét,|suy +tôn)|^(?:tờ +trình|đề +nghị)(?![\p{L}\p{M}])/u,
);

const NOTICES = new WeakMap<ArticleDocument, boolean>();

/** Whether the article is a notice of what is asked for: there a list's headings give nothing yet. */
export function isNotice(document: ArticleDocument): boolean {
  const known = NOTICES.get(document);
  if (known !== undefined) return known;
  const opening = document.sentences[0];
  const title = canonical(document.article.title.normalize("NFC"));
  const found =
    NOTICE.test(title) ||
    (opening !== undefined &&
      /lấy +ý +kiến|xin +ý +kiến/u.test(document.view.slice(opening.start, opening.end)) &&
      NOTICE.test(document.view.slice(opening.start, opening.end)));
  NOTICES.set(document, found);
  return found;
}

// CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH, GIÁM ĐỐC SỞ Y TẾ: who decides, over "QUYẾT ĐỊNH:"
const ISSUER = lean(
  /^(?:(?:phó +)?chủ +tịch|giám +đốc|tổng +giám +đốc|bộ +trưởng|ban +thường +vụ|ban +chấp +hành|đoàn +chủ +tịch|thủ +tướng|cục +trưởng|hiệu +trưởng|chánh +án|viện +trưởng|tư +lệnh|chỉ +huy +trưởng|ủy +ban +nhân +dân|ubnd)(?![\p{L}\p{M}])/u,
);
/** The head of a decision has no more lines. */
const LONGEST_OPENING = 40;

const ISSUERS = new WeakMap<ArticleDocument, Head | null>();

/** Who issued the decision that a line of an article or a list is part of. */
export function issuerOver(document: ArticleDocument, block: Block): Head | null {
  const line = outlineOf(document)[block.index];
  if (!line || line.style === "plain" || line.style === "stop") return null;
  const known = ISSUERS.get(document);
  const issuer = known === undefined ? readIssuer(document) : known;
  if (known === undefined) ISSUERS.set(document, issuer);
  if (!issuer || issuer.end > block.start) return null;
  return issuer.announces && !GIVES.test(document.view.slice(line.body, Math.min(block.end, line.body + 24))) ? null : issuer;
}

// 1. Tặng Bằng khen …; - Bằng khen cho …
const GIVES = lean(
  /^(?:trao |truy |phong )?(?:tặng|công nhận|trao|khen thưởng|bằng khen|giấy khen|cờ thi đua|danh hiệu|kỷ niệm chương)(?![\p{L}\p{M}])/u,
);

// Ngày 17/11/2025, Chủ tịch UBND tỉnh ký Quyết định số 1892/QĐ-UBND về việc khen thưởng …
const ANNOUNCED = lean(
  /(?: (?:đã|vừa))* (?:ký ban hành|ký|ban hành|có) (?:các )?quyết định(?: (?:số )?[\p{L}\d/-]*\d[\p{L}\d/-]*)?(?:,? ngày [\d/]+)?,? (?:về việc |về )?(?:tặng|khen thưởng|công nhận|phong tặng|truy tặng)/u,
);
/** Sentences among which the announcing one stands. */
const LAST_ANNOUNCING = 8;

/** The sentence that announces a decision, where its items follow as a list. */
function readAnnouncement(document: ArticleDocument): Head | null {
  for (const sentence of document.sentences.slice(0, LAST_ANNOUNCING)) {
    const found = ANNOUNCED.exec(document.view.slice(sentence.start, sentence.end));
    const giver = found ? giverBefore(document, sentence.start, sentence.start + found.index, contextOf(document)) : null;
    if (giver?.level) return { giver, status: null, ahead: null, start: sentence.start, end: sentence.end, announces: true };
  }
  return null;
}

function readIssuer(document: ArticleDocument): Head | null {
  const lines = outlineOf(document);
  const first = lines.findIndex(({ style }) => style === "article");
  if (first < 0) return readAnnouncement(document);
  if (first > LONGEST_OPENING) return null;
  for (let at = first - 1; at >= 0; at--) {
    const { block } = lines[at] as Line;
    if (block.end - block.start > 120 || !ISSUER.test(document.view.slice(block.start, block.end))) continue;
    const giver = giverAfter(document, block.start, block.end, contextOf(document));
    if (giver?.level && giver.end >= block.end - 2) return { giver, status: null, ahead: null, start: block.start, end: block.end };
  }
  return null;
}

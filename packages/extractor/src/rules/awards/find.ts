import type { AwardStatus } from "@thidua/core";
import { lean } from "@thidua/core";
import type { ArticleDocument, Block, Sentence } from "../../document/document.ts";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { readClauses } from "./clauses.ts";
import { lex } from "./lexer.ts";
import { attachedList, type Listed, listedBelow } from "./lists.ts";
import { receiversInRow } from "./rows.ts";
import type { Reader } from "./verbs.ts";

/** A clause with the sentence it stands in, and what a line above or below adds. */
export interface Found {
  readonly clause: Clause;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly block: Block;
  /** Names below the line; empty where there are none. */
  readonly listed: readonly Listed[];
  /** Giver that the lead above names: "Chủ tịch UBND tỉnh tặng:". */
  readonly above: {
    readonly giver: Giver | null;
    readonly status: AwardStatus | null;
    readonly start: number;
    readonly end: number;
  } | null;
}

// The cheap question first: a word that no award goes without.
const TRIGGER = lean(
  /khen|huân +chương|huy +chương|huy +hiệu|(?<![\p{L}\p{M}])cờ +|danh +hiệu|kỷ +niệm +chương|chiến +sỹ +(?:thi +đua|tiên)|lao +động +(?:tiên|xuất)|anh +hùng|(?:nhân +dân|ưu) +tú|nhân +dân(?=[",;.) ])|giải +thưởng|văn +hóa"|(?:gia +đình|thôn|làng|ấp|bản|khu|phố|buôn) +văn +hóa|đơn +vị +(?:quyết|tiên)|bằng +(?:tổ|lao|tuổi|ghi|có)|bảng +(?:vàng|gia)|cstđ|[ \d][bg]k |lđtt|lđxs|hclđ|hcđl|hạng +(?:nhất|nhì|ba|i)|tặng|ghi +công|đại +sứ +(?:văn|đọc)/u,
);

const LEVEL_LINE = lean(
  /^(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] *|[ivx]{1,4}[.)] *)?(?:về +)?(?:khen +thưởng +|khen +|các +danh +hiệu +|danh +hiệu +|kết +quả +khen +thưởng +)?(?:ở +)?cấp +(nhà +nước|trung +ương|bộ|tỉnh|thành +phố|huyện|quận|thị +xã|xã|phường|cơ +sở)(?![\p{L}\p{M}])/u,
);

/** "Cấp tỉnh: Cờ thi đua: 04 tập thể", or a heading "2. Khen thưởng cấp Thành phố" above: whose awards a line lists. */
export function levelLine(document: ArticleDocument, block: Block): { words: string; start: number; end: number } | null {
  let at: Block | undefined = block;
  for (let depth = 0; at && depth < 4; depth++) {
    const match = LEVEL_LINE.exec(document.view.slice(at.start, Math.min(at.end, at.start + 80)));
    if (match) {
      const end = at.start + match[0].length;
      return { words: (match[1] as string).replace(/ +/gu, " "), start: end - (match[1] as string).length, end };
    }
    at = at.parent >= 0 ? document.blocks[at.parent] : undefined;
  }
  return null;
}

export function contextOf(document: ArticleDocument): { province: string | null; date: string | null } {
  return { province: document.article.province?.name ?? null, date: document.article.publishedAt };
}

/** What the lead or heading that governs a line says of giver and status. */
function aboveOf(document: ArticleDocument, block: Block): Found["above"] {
  let parent = block.parent;
  for (let depth = 0; parent >= 0 && depth < 4; depth++) {
    const lead = document.blocks[parent];
    if (!lead) return null;
    const view = document.view.slice(lead.start, lead.end);
    if (view.length < 700 && (TRIGGER.test(view) || /đề nghị|trình|suy tôn/u.test(view))) {
      const last = document.sentences[lead.endSentence - 1];
      const from = last?.start ?? lead.start;
      const tokens = lex(document.text, document.view, from, lead.end);
      const ask = tokens.find((token) => token.kind === "ask" || token.kind === "nominate");
      const verb = tokens.findLast((token) => token.kind === "give" || token.kind === "praise");
      const passive = tokens.some((token) => token.kind === "passive");
      const context = contextOf(document);
      const asked = ask && (!verb || verb.start < ask.start) ? giverAfter(document, ask.end + 1, lead.end, context) : null;
      const giver = asked ?? (verb ? giverBefore(document, ask?.end ?? from, verb.start, context) : null);
      if (ask || giver)
        return { giver: giver && !passive ? giver : null, status: ask ? "proposed" : null, start: lead.start, end: lead.end };
    }
    parent = lead.parent;
  }
  return null;
}

// Headlines of other articles, where the page's frame was left in the text.
const OTHER_ARTICLES =
  /^(?:[-+*•▪»] *)?(?:bài (?:cùng|viết (?:liên quan|khác|mới)|liên quan|khác)|tin (?:liên quan|khác|cùng|mới|bài)|các tin|cùng (?:chuyên mục|chủ đề|tác giả)|xem thêm|xem nhiều|đọc (?:thêm|nhiều)|có thể bạn quan tâm)/u;

/** A sentence that names a form of commendation, as its tokens. */
export interface Telling {
  readonly reader: Reader;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly block: Block;
  readonly above: Found["above"];
}

/** Clauses of every sentence that may tell of an award, and those sentences. */
export function findClauses(document: ArticleDocument): { found: Found[]; telling: Telling[] } {
  const found: Found[] = [];
  const telling: Telling[] = [];
  const aboves = new Map<number, Found["above"]>();
  for (const sentence of document.sentences) {
    const view = document.view.slice(sentence.start, sentence.end);
    if (!TRIGGER.test(view)) continue;
    const block = document.blocks[sentence.block];
    if (!block || OTHER_ARTICLES.test(document.view.slice(block.start, block.start + 40))) continue;
    for (const one of inSentence(document, sentence, block, aboves, telling)) found.push(one);
  }
  return { found, telling };
}

/** A sentence with more forms of commendation than this is no sentence. */
const MOST_FORMS = 80;

function inSentence(
  document: ArticleDocument,
  sentence: Sentence,
  block: Block,
  aboves: Map<number, Found["above"]>,
  told: Telling[],
): Found[] {
  const { text, view } = document;
  const tokens = lex(text, view, sentence.start, sentence.end);
  const telling = tokens.filter((token) => token.kind === "form" || token.kind === "praise" || token.kind === "weigh").length;
  if (telling === 0 || telling > MOST_FORMS) return [];
  let above = aboves.get(block.parent) ?? null;
  if (block.parent >= 0 && !aboves.has(block.parent)) {
    above = aboveOf(document, block);
    aboves.set(block.parent, above);
  }
  if (block.kind === "heading") above = null;
  const reader = { text, view, tokens, context: contextOf(document) };
  if (block.kind !== "heading" && block.kind !== "row") told.push({ reader, sentence, block, above });
  const clauses = readClauses(reader, sentence.start, sentence.end, above?.status ?? null).filter(
    (clause) => !(clause.praise && block.kind === "heading"),
  );
  const opens = sentence.index === block.endSentence - 1 && /(?::|sau đây|sau)[.:]?$/u.test(view.slice(block.start, block.end).trimEnd());
  const heads = isFormLine(document, block, clauses);
  const attached = ATTACHED.test(view.slice(sentence.start, sentence.end));
  return clauses.map((clause, index) => {
    const last = index === clauses.length - 1 || clauses.slice(index).every((other) => other.verb === clause.verb);
    const reads =
      (opens || heads) &&
      last &&
      clause.form !== null &&
      clause.blocked === null &&
      clause.receivers.every((receiver) => receiver.name === null);
    const isClause = (below: Block): boolean => holdsClause(document, below);
    const counts = clause.receivers.length > 0 && clause.receivers.every((receiver) => receiver.count !== null);
    const listed = reads
      ? listedBelow(document, block.index, isClause)
      : attached && counts && last
        ? attachedList(document, block.index, isClause)
        : [];
    const row = block.kind === "row" && clause.voice === "list" && clause.form && clause.receivers.length === 0 && !clause.formCount;
    const told = row && clause.form ? { ...clause, receivers: receiversInRow(document, block, clause.form) } : clause;
    return { clause: told, sentence, block, listed, above };
  });
}

// (có danh sách kèm theo)
const ATTACHED = /danh sách[^.]{0,20} (?:kèm theo|đính kèm)|kèm theo danh sách/u;

/** "II. BẰNG KHEN CỦA CHỦ TỊCH UBND TỈNH": a line that is nothing but a form and its giver. */
function isFormLine(document: ArticleDocument, block: Block, clauses: readonly Clause[]): boolean {
  const [clause, more] = clauses;
  if (!clause?.form || more || clause.voice !== "list" || clause.formCount) return false;
  const before = document.view.slice(block.start, clause.form.start);
  const after = document.view.slice(clause.giver?.end ?? clause.form.end, block.end);
  return (
    /^(?:(?:[ivx]{1,4}|[a-zđ]|\d{1,2})[.)/-] *|[-+*•▪–] *|danh sách |tặng |về )*$/u.test(before) &&
    /^ *(?:cho các [\p{L}, ]{2,30}|năm \d{4}|\([^)]{1,60}\)|gồm)? *[:.]?$/u.test(after)
  );
}

function holdsClause(document: ArticleDocument, block: Block): boolean {
  const view = document.view.slice(block.start, block.end);
  if (!TRIGGER.test(view)) return false;
  const tokens = lex(document.text, document.view, block.start, block.end);
  return tokens.some((token) => token.kind === "form" && !token.ellipsis);
}

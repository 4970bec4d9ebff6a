import { lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block, Sentence } from "../../document/document.ts";
import { LONGEST_SENTENCE } from "../../document/sentences.ts";
import { rowOfCells } from "./cells.ts";
import type { Clause } from "./clause.ts";
import { readClauses } from "./clauses.ts";
import { countedByColumn } from "./form-columns.ts";
import { withFormsPointedAt } from "./forms-pointed.ts";
import type { Found, Telling } from "./found.ts";
import { isSortedByGiver } from "./fronted.ts";
import { giverOfLine, type Head, headOver, isNotice, issuerOver, statusAbove } from "./heads.ts";
import { lex } from "./lexer.ts";
import { attachedList, kindTold, listedBelow } from "./lists.ts";
import { KIND, type Line, outlineOf } from "./outline.ts";
import { ownerOf } from "./profile.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { byRemarks } from "./remarks.ts";
import { hasAskedCell, isAskedInColumn, isFormHeader, receiversInRow } from "./rows.ts";
import { RESULT } from "./status.ts";
import { subjectOf } from "./subjects.ts";
import { bracketSpans, isForm, type Token } from "./tokens.ts";
import { ownersTold, withOwner } from "./told-whose.ts";
import { contextOf, TELLS } from "./trigger.ts";
import type { Reader } from "./verbs.ts";

// Headlines of other articles, where the page's frame was left in the text.
const OTHER_ARTICLES =
  /^(?:[-+*•▪»>] *)*(?:bài (?:cùng|viết (?:liên quan|khác|mới)|liên quan|khác)|tin (?:liên quan|khác|cùng|mới|bài)|(?:các|những) (?:tin|bài(?: viết)?|thông báo|văn bản)(?: (?:khác|đã đăng|liên quan|cũ hơn|mới hơn|mới))+|các tin|cùng (?:chuyên mục|chủ đề|tác giả)|xem thêm|xem nhiều|đọc (?:thêm|nhiều)|có thể bạn quan tâm)/u;
/** Headlines of other articles are no longer, and their list no longer. */
const LONGEST_HEADLINE = 200;
const MOST_HEADLINES = 12;

/** Whether a block is a headline of another article: marked so itself, or in the list under such a mark. */
function isOfOthers({ view, blocks }: ArticleDocument, block: Block): boolean {
  if (OTHER_ARTICLES.test(view.slice(block.start, block.start + 40))) return true;
  if (!/^[-+*•▪»>]/u.test(view.charAt(block.start))) return false;
  for (let at = block.index - 1; at >= Math.max(0, block.index - MOST_HEADLINES); at--) {
    const above = blocks[at] as Block;
    if (above.end - above.start > LONGEST_HEADLINE) return false;
    if (OTHER_ARTICLES.test(view.slice(above.start, above.start + 40))) return true;
    // Only other headlines stand between: with a date, "(05-8-2025)", or without, but no end of a sentence
    if (/[:;.]$/u.test(view.slice(above.start, above.end))) return false;
  }
  return false;
}

/** Clauses of every sentence that may tell of an award, and those sentences. */
export function findClauses(document: ArticleDocument): { found: Found[]; telling: Telling[] } {
  const found: Found[] = [];
  const telling: Telling[] = [];
  for (const sentence of document.sentences) {
    const view = document.view.slice(sentence.start, sentence.end);
    if (!TELLS.test(view)) continue;
    const block = document.blocks[sentence.block];
    if (!block || isOfOthers(document, block)) continue;
    const last = found.at(-1);
    const before =
      last?.block === block && last.sentence.end <= sentence.start && sentence.start - last.sentence.end < 3 ? last : undefined;
    for (const one of inSentence(document, sentence, block, telling, before)) found.push(one);
    if (view.includes(" là ")) shareOwners(found, telling.at(-1), sentence);
  }
  return { found: withFormsPointedAt(document, found), telling };
}

/** Who gave, actively, at the end of the sentence before. */
function giverBeforeIn(before: Found | undefined): Clause["giver"] {
  const clause = before?.clause;
  return clause && clause.voice === "active" && clause.status === "conferred" && clause.blocked === null && clause.giver?.level
    ? clause.giver
    : null;
}

/** "Riêng đợt thi đua này, khen 13 hộ gia đình": a giving whose giver is not told again. */
function goesOnSilently(reader: Reader, { voice, verb, giver, status }: Clause, sentence: Sentence): boolean {
  if (voice !== "active" || verb === null || giver !== null || status === "proposed") return false;
  const { receivers, elided } = subjectOf(reader, sentence.start, verb.start);
  return elided && receivers.length === 0;
}

/** Awards behind which whose they were is told: in the same paragraph, a few sentences before. */
const MOST_SHARED = 12;

function shareOwners(found: Found[], told: Telling | undefined, sentence: Sentence): void {
  if (told?.sentence !== sentence) return;
  for (const owner of ownersTold(told.reader))
    for (let at = found.length - 1; at >= Math.max(0, found.length - MOST_SHARED) && found[at]?.block === told.block; at--)
      found[at] = withOwner(found[at] as Found, owner);
}

// (trong đó 40 khu phố 10 năm liền được thành phố tặng Bằng khen)
const OWN_CLAUSE = /^(?:(?:trong đó|riêng|có|gồm)[ ,:]+)*\d[\d.]* \p{L}[^()]* (?:được|nhận) /u;

// Ông Lê Văn Bảy (được tặng Huân chương Lao động năm 2010)
const OF_NAME = /^(?:(?:đã|từng|vừa|mới|cũng) )*(?:được|nhận|đón nhận) /u;

interface Apart {
  readonly tokens: readonly Token[];
  /** Whom the bracket stands behind, where it leaves its subject out. */
  readonly owner: Receiver | null;
  readonly start: number;
  readonly end: number;
}

/** The name that ends right before a bracket at `open`. */
function nameBefore(text: string, view: string, start: number, open: number): Receiver | null {
  const last = readRecipients(text, view, Math.max(start, open - 120), open, { subject: false }).at(-1);
  return last?.name && !last.pointer && last.end >= open - 1 ? last : null;
}

/** The tokens of a sentence without the brackets that tell of others, and those brackets by themselves. */
function withoutOwnBrackets({ text, view }: ArticleDocument, { start, end }: Sentence, all: Token[]): { tokens: Token[]; apart: Apart[] } {
  if (view.indexOf("(", start) >= end || !all.some(isForm)) return { tokens: all, apart: [] };
  const apart = bracketSpans(view, start, end)
    .filter((span) => all.some((token) => isForm(token) && token.start > span.start && token.end < span.end))
    .map((span) => ({ start: span.start + 1, end: span.end - 1 }))
    .flatMap((span) => {
      const words = view.slice(span.start, span.end);
      const owner = OF_NAME.test(words) ? nameBefore(text, view, start, span.start - 1) : null;
      return owner || OWN_CLAUSE.test(words) ? [{ ...span, owner, tokens: lex(text, view, span.start, span.end) }] : [];
    });
  if (apart.length === 0) return { tokens: all, apart };
  return { tokens: all.filter((token) => !apart.some((span) => token.start >= span.start && token.end <= span.end)), apart };
}

/** A sentence with more forms of commendation than this is no sentence. */
const MOST_FORMS = 80;

function inSentence(document: ArticleDocument, sentence: Sentence, block: Block, told: Telling[], before: Found | undefined): Found[] {
  const { text, view } = document;
  const { tokens, apart } = withoutOwnBrackets(document, sentence, lex(text, view, sentence.start, sentence.end));
  const telling = tokens.filter((token) => token.kind === "form" || token.kind === "praise" || token.kind === "weigh").length;
  if (telling === 0 || telling > MOST_FORMS) return [];
  const over = headOver(document, block);
  if (block.kind === "row" && isFormHeader(document, block, tokens.filter(isForm))) return countedByColumn(document, block, tokens, over);
  const above = headOf(document, sentence, block, over) ?? issuerOver(document, block);
  const reader = { text, view, tokens, context: contextOf(document) };
  if (block.kind !== "heading" && block.kind !== "row") told.push({ reader, sentence, block, above });
  const own = tokens.some((token) => token.kind === "give" || token.kind === "praise" || token.kind === "receive");
  const asked = isNotice(document) && !tellsOfPast(document, block) ? "proposed" : null;
  const status = statusAbove(document, block, own, sentence) ?? asked;
  const clauses = [
    ...readClauses(reader, sentence.start, sentence.end, status),
    ...apart.flatMap((inner) =>
      readClauses({ ...reader, tokens: inner.tokens }, inner.start, inner.end, status).map((clause) =>
        inner.owner && clause.receivers.length === 0 && clause.voice !== "active" && !clause.formCount
          ? { ...clause, receivers: [inner.owner], subjectless: false }
          : clause,
      ),
    ),
  ]
    .filter((clause) => !(clause.praise && (block.kind === "heading" || (clause.status === "proposed" && isNotice(document)))))
    .filter((clause) => !(clause.praise && clause.form === null && leadsToForms(document, sentence, block)))
    .flatMap((clause) => byRemarks(view, clause));
  const opens =
    isLastTold(document, sentence, block) &&
    /(?::|sau đây|dưới đây|sau|gồm)[.:;]?$/u.test(view.slice(Math.max(block.start, block.end - 24), block.end));
  const heads = isFormLine(document, block, clauses) || (sentence.index === block.endSentence - 1 && isOver(document, block));
  const attached = ATTACHED.test(view.slice(sentence.start, sentence.end));
  const said = clauses.some(({ voice, giver, verb }) => voice === "active" && verb !== null && giver === null)
    ? giverBeforeIn(before)
    : null;
  const sorted = above !== over && above !== null && linesBeside(document, block).some(isSortedByGiver);
  const owned = new Set<number>();
  const all = clauses.map((one, index): Found => {
    const read = said && goesOnSilently(reader, one, sentence) ? { ...one, giver: said, giverCarried: true } : one;
    const clause = settled(document, ownSegment(document, read, block), above, sentence);
    const cells = clauses.length === 1 && isFormLine(document, block, clauses) ? rowOfCells(document, block) : null;
    if (cells) {
      const { receivers, asked, start, end } = cells;
      const status = asked ? ("proposed" as const) : clause.status;
      return { clause: { ...clause, receivers, status }, sentence: { start, end }, block, listed: [], above };
    }
    const last = index === clauses.length - 1 || clauses.slice(index).every((other) => other.verb === clause.verb);
    const reads =
      block.kind !== "caption" &&
      (opens || heads) &&
      last &&
      clause.form !== null &&
      clause.blocked === null &&
      clause.receivers.every((receiver) => receiver.name === null);
    const isClause = (below: Block): boolean => holdsClause(document, below);
    const counts = clause.receivers.length > 0 && clause.receivers.every((receiver) => receiver.count !== null);
    const listed = reads
      ? listedBelow(document, block.index, isClause, kindTold(view.slice(sentence.start, block.end)) ?? oneKind(clause))
      : attached && counts && last
        ? attachedList(document, block.index, isClause)
        : [];
    const row = block.kind === "row" && clause.voice === "list" && clause.form && clause.receivers.length === 0 && !clause.formCount;
    const asked = row && clause.form !== null && (isAskedInColumn(document, block, clause.form.start) || hasAskedCell(document, block));
    const told =
      row && clause.form
        ? { ...clause, receivers: receiversInRow(document, block, clause.form), status: asked ? ("proposed" as const) : clause.status }
        : clause;
    const lone = listed.length === 0 && told.form !== null && told.receivers.length === 0 && (told.formCount?.value ?? 1) === 1;
    const owner =
      lone && block.kind !== "row"
        ? (ownerOf(document, told, block) ?? (sentence.start > block.start ? ownerOf(document, told, block, sentence.start) : null))
        : null;
    // "Công an tỉnh: 3 tập thể được tặng Bằng khen": who stands at the head of a passive gives nothing, but for what it gave before
    const gives =
      told.voice === "active" || told.voice === "list" || clauses[0]?.voice === "active" || clauses[0]?.voice === "list" || sorted;
    if (!owner) return { clause: told, sentence, block, listed, above: gives ? above : over };
    const status = owner.received ? "conferred" : told.status;
    owned.add(index);
    return { clause: { ...told, ...owner, status, formCount: null, subjectless: false }, sentence, block, listed: [], above: null };
  });
  return all.map((one, index) => joinedToOwned(view, one, all, index, owned));
}

/** "Ông A: Bằng khen của tỉnh, Kỷ niệm chương và danh hiệu …": what is joined to a form that stands behind its owner is the owner's too. */
function joinedToOwned(view: string, one: Found, all: readonly Found[], index: number, owned: ReadonlySet<number>): Found {
  const { clause, block } = one;
  const first = all.findLast((_, at) => at < index && owned.has(at));
  const form = first?.clause.form;
  if (!first || !form || !clause.form || block.kind === "row" || clause.receivers.length > 0) return one;
  if (clause.blocked || clause.status !== first.clause.status || (clause.formCount?.value ?? 1) > 1) return one;
  if (/;/u.test(view.slice(form.end, clause.form.start))) return one;
  if (all.slice(all.indexOf(first) + 1, index).some((other) => other.clause.receivers.length > 0)) return one;
  return { ...one, clause: { ...clause, receivers: first.clause.receivers, formCount: null, subjectless: false } };
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

// "Tóm tắt thành tích", "Khen thưởng: …", "Các danh hiệu đã đạt được": what somebody has had, in a notice of what is asked for
const OF_PAST = lean(
  /thành +tích|^[-+* ]*(?:các +)?(?:hình +thức +|đã +được +)?khen +thưởng *:|(?:danh +hiệu|hình +thức|được)[^.]{0,40}đã|đã +(?:được|đạt|nhận)/u,
);

/** Whether a line of a notice, or one that it stands under, tells of what has been received. */
function tellsOfPast(document: ArticleDocument, block: Block): boolean {
  const lines = outlineOf(document);
  if (lines[block.index]?.style === "plain") return true;
  for (let at = block.index, depth = 0; at >= 0 && depth < 8; at = lines[at]?.parent ?? -1, depth++) {
    const line = lines[at] as Line;
    if (OF_PAST.test(document.view.slice(line.body, Math.min(line.block.end, line.body + 160)))) return true;
  }
  return false;
}

/** "03 nhà giáo được tặng Huân chương hạng Ba; Trường A: Huân chương hạng Nhì": behind a semicolon a name of its own. */
function ownSegment(document: ArticleDocument, clause: Clause, block: Block): Clause {
  const { form, receivers } = clause;
  if (!form || receivers.length === 0 || clause.voice === "active") return clause;
  const from = Math.max(block.start, form.start - LONGEST_SENTENCE);
  const semi = from + document.view.slice(from, form.start).lastIndexOf(";");
  if (semi < from || receivers.some((receiver) => receiver.end > semi)) return clause;
  const own = ownerOf(document, { ...clause, voice: "list" }, block, semi + 1);
  return own ? { ...clause, receivers: own.receivers, voice: "list" } : clause;
}

/** Without "DANH SÁCH TẬP THỂ, CÁ NHÂN" as names, and without the doubt that "Thẩm quyền Giám đốc Sở: …" is a rule. */
function settled(document: ArticleDocument, clause: Clause, above: Head | null, sentence: Sentence): Clause {
  const receivers = clause.receivers.filter(
    ({ name, pointer }) => name === null || pointer || !KIND.test(document.view.slice(name.start, name.end)),
  );
  const blocked = clause.blocked && above?.giver && clause.blocked.start < above.giver.start ? null : clause.blocked;
  if (!blocked && above?.ahead && clause.status !== "proposed" && !RESULT.test(document.view.slice(sentence.start, sentence.end)))
    return { ...clause, receivers, blocked: { code: "not-yet", ...above.ahead } };
  return receivers.length === clause.receivers.length && blocked === clause.blocked ? clause : { ...clause, receivers, blocked };
}

/** Lines of a list that are looked at for how it sorts. */
const NEAR = 4;

/** A line and those near it that are of its kind. */
function linesBeside({ view, blocks }: ArticleDocument, { index, parent, kind }: Block): string[] {
  return blocks
    .slice(Math.max(0, index - NEAR), index + NEAR + 1)
    .filter((other) => other.index === index || (other.kind === kind && other.parent === parent))
    .map(({ start, end }) => view.slice(start, Math.min(end, start + 160)));
}

/** What stands over a line, or is told at its own opening: "Bộ Y tế: Cờ thi đua cho …". */
function headOf(document: ArticleDocument, sentence: Sentence, block: Block, over: Head | null): Head | null {
  if (sentence.index !== block.firstSentence) return over;
  const colon = document.view.slice(sentence.start, Math.min(sentence.end, sentence.start + 160)).includes(":");
  const giver = colon ? giverOfLine(document, outlineOf(document)[block.index] as Line) : null;
  return giver ? { giver, status: over?.status ?? null, ahead: over?.ahead ?? null, start: giver.start, end: giver.end } : over;
}

/** "cho 5 nông dân, gồm:": the one kind of all that a lead counts. */
function oneKind({ receivers }: Clause): RecipientKind | undefined {
  const [first] = receivers;
  return first && first.kind !== "unspecified" && receivers.every(({ kind, name }) => kind === first.kind && name === null)
    ? first.kind
    : undefined;
}

/** Whether what a block says behind a sentence only leads a list in: "… tặng Bằng khen cho 3 tập thể. Cụ thể như sau:" */
function isLastTold(document: ArticleDocument, sentence: Sentence, block: Block): boolean {
  if (sentence.index === block.endSentence - 1) return true;
  return block.end - sentence.end <= 90 && !TELLS.test(document.view.slice(sentence.end, block.end));
}

/** "Ba tỉnh được khen như sau:" over a table or list of forms: what they got stands below. */
function leadsToForms(document: ArticleDocument, sentence: Sentence, block: Block): boolean {
  const below = document.blocks[block.index + 1];
  if (!below || sentence.index !== block.endSentence - 1) return false;
  if (!/(?:như sau|dưới đây|sau đây|cụ thể|:)[.:]?$/u.test(document.view.slice(Math.max(block.start, block.end - 16), block.end)))
    return false;
  return (below.kind === "row" || below.kind === "item") && holdsClause(document, below);
}

/** A line with others under it, as the markers tell. */
function isOver(document: ArticleDocument, block: Block): boolean {
  return outlineOf(document)[block.index + 1]?.parent === block.index;
}

function holdsClause(document: ArticleDocument, block: Block): boolean {
  if (block.end - block.start > LONGEST_SENTENCE) return true;
  const view = document.view.slice(block.start, block.end);
  if (!TELLS.test(view)) return false;
  const tokens = lex(document.text, document.view, block.start, block.end);
  return tokens.some((token) => token.kind === "form" && !token.ellipsis);
}

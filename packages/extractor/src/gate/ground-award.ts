import { canonical, holderOf, lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { holdsWords } from "../document/holds-words.ts";
import { sentenceAt } from "../document/offsets.ts";
import type { AwardDraft } from "../draft.ts";
import { readingsOf } from "../readings.ts";
import { BELONGS } from "../rules/awards/complements.ts";
import { countedKind } from "../rules/awards/counted.ts";
import { readCount } from "../rules/awards/counts.ts";
import { type FormToken, lex, type Token } from "../rules/awards/lexer.ts";
import { isForm } from "../rules/awards/tokens.ts";
import { cellsIn, countIn, headerOf, linesAbove } from "./above.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { escaped, referredIn } from "./referred.ts";
import { held, refuse, type Span } from "./refuse.ts";

function words(name: string): string {
  return canonical(name.normalize("NFC")).replace(/\s+/g, " ").trim();
}

const PREFIX = lean(/^(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản) +/u);

/** A name told longer or shorter than it was read must itself stand in the article, but for what only says that it is a place or a person. */
function sameRecipient(document: ArticleDocument, draft: AwardDraft, claim: AwardClaim): boolean {
  const { recipient } = draft.fields;
  if (claim.recipient.name !== null) {
    if (recipient.name === null) return false;
    const [a, b] = [words(recipient.name), words(claim.recipient.name)];
    return a === b || ((a.includes(b) || b.includes(a)) && holdsWords(document.view, b.replace(PREFIX, "")));
  }
  return (
    recipient.name === null &&
    recipient.count === claim.recipient.count &&
    (claim.recipient.count === null || recipient.kind === claim.recipient.kind)
  );
}

function touches(place: Span, other: Span): boolean {
  return place.start < other.end && other.start < place.end;
}

/** Whether the words that name or count a draft's recipient stand in the quote, not in another line of the same list. */
function holdsRecipient({ basis }: AwardDraft, place: Span): boolean {
  const at = basis.recipient;
  return at?.how !== "stated" || touches(place, at);
}

/** Reads an award again from the place that its quote stands at, with the grammar of the rules. */
export function groundAward(document: ArticleDocument, claim: AwardClaim, place: Span): Grounding {
  // "Bằng khen của Thủ tướng (đang trình) | 01 | 03": a bracket that the grammar passes over says that all of the row is asked for.
  if (isAskedRow(document, place)) return unread(document, claim, place, []);
  const here = readingsOf(document).awards.drafts.filter((draft) => touches(place, draft) && holdsRecipient(draft, place));
  const formed = here.filter(({ fields }) => fields.award === claim.award && fields.rank === claim.rank);
  const same = formed.filter((draft) => sameRecipient(document, draft, claim));
  const agreeing = same.filter(({ fields }) => fields.status === claim.status);
  if (agreeing.length > 0) return held(place, agreeing);
  if (same[0]) return refuse("other-status", `câu trích nói ${same[0].fields.status}, không phải ${claim.status}`);
  return unread(document, claim, place, here);
}

const ASKED_IN_BRACKETS = /\([^)]*(?:đề nghị|đang trình|trình|đang xét)[^)]*\)/u;

function isAskedRow(document: ArticleDocument, place: Span): boolean {
  const block = document.blocks[document.sentences[sentenceAt(document, place.start)]?.block ?? -1];
  return block?.kind === "row" && ASKED_IN_BRACKETS.test(document.view.slice(block.start, block.end));
}

/** An award that the rules have not read: its form, its recipient and its polarity must all stand in one stretch of the quote, or in the lines above it. */
function unread(document: ArticleDocument, claim: AwardClaim, place: Span, here: readonly AwardDraft[]): Grounding {
  const { text, view } = document;
  const sentence = document.sentences[sentenceAt(document, place.start)];
  const from = sentence?.start ?? place.start;
  const tokens = lex(text, view, from, place.end);
  const forms = withRanks(view, claim.award === "khen-thuong" ? praised(tokens) : tokens.filter(isForm), claim, place);
  const wanted = forms.filter(
    (form) =>
      touches(place, form) &&
      !BELONGS.test(view.slice(form.end, Math.min(place.end, form.end + 24))) &&
      names(form, claim) &&
      form.ranks.includes(claim.rank),
  );
  const block = document.blocks[sentence?.block ?? -1];
  const columns = block?.kind === "row" ? columnOf(document, claim, block, place) : null;
  if (columns) return cell(document, claim, place, columns, here);
  if (wanted.length === 0) return block ? listed(document, claim, place, block, tokens, here) : refuse("not-in-quote", NO_FORM);
  const recipient = recipientSpan(document, claim, place, wanted);
  if (!recipient) return refuse("not-in-quote", "câu trích không nêu người hoặc tập thể này");
  if (hasOther(recipient.span, claim, here)) return refuse("read-otherwise", "người hoặc tập thể này được nêu với hình thức khác");
  for (const form of wanted) {
    if (nearerCount(document, claim, place, form, recipient.span)) continue;
    const stretch = { start: Math.min(form.start, recipient.span.start), end: Math.max(form.end, recipient.span.end) };
    const between = tokens.filter((token) => token.start >= stretch.start && token.end <= stretch.end);
    // "5 đồng chí nhận hạng Nhất, 9 đồng chí hạng Nhì"
    if (form.ellipsis && between.some((token) => token.kind === "comma" || token.kind === "semi")) continue;
    // "Tập thể lao động xuất sắc: đơn vị A; đơn vị B": one list behind its colon
    const opened = claim.recipient.name !== null && form.end <= recipient.span.start && opensList(view, form, between, recipient.span);
    if (!opened && between.some((token) => token.kind === "semi")) continue;
    if (between.some((token) => token.kind === "form" && !token.ellipsis && token.slug !== claim.award)) continue;
    if (between.some((token) => token.kind === "form" && token.start > form.end && !token.ranks.includes(claim.rank))) continue;
    if (belongsToOther(view, tokens, form, recipient.span, claim)) continue;
    const spans = { form, recipient: recipient.named ?? recipient.span };
    return polarity(document, claim, tokens, stretch, place, spans, opened);
  }
  return refuse("read-otherwise", "câu trích không gắn hình thức này với người hoặc tập thể ấy");
}

const NO_FORM = "câu trích không có hình thức khen thưởng này";

function names(form: FormToken, claim: AwardClaim): boolean {
  return form.slug === claim.award || (form.slug === null && !form.ellipsis && claim.award.startsWith("chien-si-thi-dua"));
}

/** "khen thưởng 35 tập thể": the verb stands for a form that is not told. */
function praised(tokens: readonly Token[]): FormToken[] {
  return tokens.flatMap((token) =>
    token.kind === "praise"
      ? [
          {
            ...token,
            kind: "form",
            slug: "khen-thuong",
            ranks: [null],
            level: null,
            nameStart: token.start,
            nameEnd: token.end,
            ellipsis: false,
          },
        ]
      : [],
  );
}

/** Whether the rules have read there that whoever receives got something else. */
function hasOther(recipient: Span, claim: AwardClaim, here: readonly AwardDraft[]): boolean {
  return here.some(
    ({ basis, fields }) =>
      (fields.award !== claim.award || fields.rank !== claim.rank) && basis.recipient && touches(recipient, basis.recipient),
  );
}

const GIVING = new Set<Token["kind"]>(["give", "receive", "passive", "praise", "ask", "nominate"]);

/** Whether grammar ties who receives to another form: "tặng Cờ cho A, tặng Bằng khen cho B", "59 Tập thể lao động xuất sắc". */
function belongsToOther(view: string, tokens: readonly Token[], form: FormToken, recipient: Span, claim: AwardClaim): boolean {
  const others = tokens.filter((token): token is FormToken => isForm(token) && !token.ellipsis && !touches(token, form));
  const counts = claim.recipient.name === null && claim.recipient.count !== null;
  if (counts && others.some((other) => other.start >= recipient.end && view.slice(recipient.end, other.start).trim() === "")) return true;
  if (form.start >= recipient.end) {
    // "… Cờ cho A, | tặng Bằng khen …": the form before holds whom its "cho" leads to, as far as no verb takes over.
    const before = others.findLast((other) => other.end <= recipient.start);
    const led = before && tokens.filter((token) => token.start >= before.end && token.end <= recipient.start);
    return Boolean(led?.some(({ kind }) => kind === "for") && !led.some(({ kind }) => kind === "semi" || GIVING.has(kind)));
  }
  // "… tặng Cờ, còn B nhận Bằng khen": behind a comma, its own verb gives it something else.
  const between = tokens.filter((token) => token.start >= form.end && token.end <= recipient.start);
  const next = others.find((other) => other.start >= recipient.end);
  const verbs = next ? tokens.filter((token) => token.start >= recipient.end && token.end <= next.start) : [];
  if (!between.some(({ kind }) => kind === "comma") || between.some(({ kind }) => kind === "for")) return false;
  return (
    verbs.some(({ kind }) => kind === "receive" || kind === "passive") && !verbs.some(({ kind }) => kind === "comma" || kind === "semi")
  );
}

/** "Tập thể lao động xuất sắc (05 tập thể): A; B": nothing but names stands between the colon and the name. */
function opensList(view: string, form: Span, between: readonly Token[], recipient: Span): boolean {
  // A list in lines below its form
  const line = view.lastIndexOf("\n", recipient.start);
  if (line >= form.end) return !between.some((token) => (token.kind === "form" || token.start > line) && STEERS.has(token.kind));
  const colon = between.find((token) => token.kind === "colon" && token.start >= form.end);
  const semi = between.find((token) => token.kind === "semi");
  if (!colon || (semi && semi.start < colon.start)) return false;
  if (!/^[^:;,]{0,80}$/u.test(view.slice(form.end, colon.start))) return false;
  return !between.some((token) => token.start > colon.end && token.end <= recipient.start && STEERS.has(token.kind));
}

const STEERS = new Set<Token["kind"]>(["form", "give", "receive", "ask", "nominate", "weigh", "never", "colon"]);

const RANKS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/(?<![\p{L}])hạng (?:nhất|i)(?![\p{L}])/gu, 1],
  [/(?<![\p{L}])hạng (?:nhì|hai|ii)(?![\p{L}])/gu, 2],
  [/(?<![\p{L}])hạng (?:ba|iii)(?![\p{L}])/gu, 3],
];

/** "Huân chương Độc lập: 1 hạng Nhì, 3 hạng Ba": each lone rank is the order or medal named last before it. */
function withRanks(view: string, forms: readonly FormToken[], claim: AwardClaim, place: Span): FormToken[] {
  if (claim.rank === null) return [...forms];
  const found = [...forms];
  for (const [pattern, rank] of RANKS) {
    if (rank !== claim.rank) continue;
    for (const { index, 0: words } of view.slice(place.start, place.end).matchAll(pattern)) {
      const start = place.start + index;
      const end = start + words.length;
      if (forms.some((form) => !form.ellipsis && form.start < end && start < form.end)) continue;
      const order = forms.findLast((form) => !form.ellipsis && form.end <= start);
      if (order?.slug === claim.award && /^hu(?:an|y)-chuong/u.test(claim.award))
        found.push({ ...order, start, end, nameStart: start, nameEnd: end, ranks: [rank], ellipsis: true });
    }
  }
  return found;
}

/** A cell that counts what a claim counts, and the head that says what is counted in its column. */
interface Column {
  readonly cell: Span;
  readonly head: Span | null;
  readonly label: Span;
}

const KINDS: readonly (readonly [RegExp, RecipientKind])[] = [
  [/(?<!\p{L})(?:tập thể|đơn vị)(?!\p{L})/u, "collective"],
  [/(?<!\p{L})(?:cá nhân|người)(?!\p{L})/u, "individual"],
  [/(?<!\p{L})(?:hộ|gia đình)(?!\p{L})/u, "household"],
];

function columnOf(document: ArticleDocument, claim: AwardClaim, row: Block, place: Span): Column | null {
  const { view } = document;
  const { name, count } = claim.recipient;
  if (name !== null || count === null) return null;
  const header = headerOf(document, row);
  const heads = header ? cellsIn(view, header) : [];
  const cells = cellsIn(view, row);
  const kindOf = (head: Span | undefined) => KINDS.find(([word]) => head && word.test(view.slice(head.start, head.end)))?.[1];
  for (const [column, one] of cells.entries()) {
    if (column === 0 || one.start < place.start || one.end > place.end || countIn(view, one) !== count) continue;
    const head = heads[column];
    const kind = kindOf(head) ?? (head && holderOf(claim.award)) ?? "unspecified";
    const label = cells.find((cell) => countIn(view, cell) === null) ?? cells[0];
    if (label && (kind === claim.recipient.kind || claim.recipient.kind === "unspecified")) return { cell: one, head: head ?? null, label };
  }
  return null;
}

/** A count in a table: its form stands in the row's label or in the column's head. */
function cell(document: ArticleDocument, claim: AwardClaim, place: Span, column: Column, here: readonly AwardDraft[]): Grounding {
  const { text, view } = document;
  if (hasOther(column.cell, claim, here)) return refuse("read-otherwise", "con số này được nêu với hình thức khác");
  for (const source of [column.label, column.head]) {
    if (!source) continue;
    const tokens = lex(text, view, source.start, source.end);
    const forms = tokens.filter(isForm);
    const [form] = forms;
    if (!form) continue;
    if (forms.length > 1 || !names(form, claim) || !form.ranks.includes(claim.rank)) return refuse("not-in-quote", NO_FORM);
    const row = document.blocks[document.sentences[sentenceAt(document, column.cell.start)]?.block ?? -1];
    const over = row ? linesAbove(document, row).filter(({ start }) => start !== headerOf(document, row)?.start) : [];
    const asks = [column.head, ...over].flatMap((one) => (one ? lex(text, view, one.start, one.end) : [])).concat(tokens);
    const bracketed = ASKED_IN_BRACKETS.test(view.slice(source.start, source.end));
    return status(claim, place, asks, bracketed, { form, recipient: column.cell });
  }
  return refuse("not-in-quote", NO_FORM);
}

/** What tells a line of a list: its recipient is in the quote, its form in the nearest line above that names one. */
function listed(
  document: ArticleDocument,
  claim: AwardClaim,
  place: Span,
  block: Block,
  own: readonly Token[],
  here: readonly AwardDraft[],
): Grounding {
  const { text, view } = document;
  if (own.some(isForm) || (block.kind !== "item" && block.kind !== "row")) return refuse("not-in-quote", NO_FORM);
  const recipient = recipientSpan(document, claim, place, []);
  if (!recipient || recipient.named) return refuse("not-in-quote", NO_FORM);
  if (hasOther(recipient.span, claim, here)) return refuse("read-otherwise", "người hoặc tập thể này được nêu với hình thức khác");
  const told: Token[] = [...own];
  let rank: number | null = null;
  for (const line of withLeads(document, linesAbove(document, block))) {
    const tokens = lex(text, view, line.start, line.end);
    told.push(...tokens);
    const forms = tokens.filter(isForm);
    const [form] = forms;
    if (!form) {
      rank ??= rankIn(view.slice(line.start, line.end));
      continue;
    }
    if (forms.length > 1 || form.end <= form.start) return refuse("not-in-quote", NO_FORM);
    const ranked =
      rank === null ? form.ranks.includes(claim.rank) : rank === claim.rank && form.ranks.length === 1 && form.ranks[0] === null;
    if (form.ellipsis) {
      rank ??= form.ranks[0] ?? null;
      continue;
    }
    if (!names(form, claim) || !ranked) return refuse("not-in-quote", NO_FORM);
    for (const higher of linesAbove(document, line)) told.push(...lex(text, view, higher.start, higher.end));
    // A list that says nowhere that it was given may belong to a request that stands further above.
    const given = told.some((token) => DONE.has(token.kind) || token.kind === "give" || token.kind === "praise");
    const asked = claim.status === "conferred" && (!given || isAskedFor(document, block));
    return status(claim, place, told, asked, { form, recipient: recipient.span });
  }
  return refuse("not-in-quote", NO_FORM);
}

/** Lines above, and over one that tells only a rank ("Hạng Ba:") the nearest lead that names an order. */
function withLeads(document: ArticleDocument, lines: readonly Block[]): Block[] {
  const [nearest] = lines;
  if (!nearest || lines.length > 1 || rankIn(document.view.slice(nearest.start, nearest.end)) === null) return [...lines];
  const lead = document.blocks
    .slice(Math.max(0, nearest.index - 12), nearest.index)
    .findLast(({ kind, start, end }) => kind === "lead" && rankIn(document.view.slice(start, end)) === null);
  return lead ? [nearest, lead] : [nearest];
}

function rankIn(line: string): number | null {
  return RANKS.find(([pattern]) => line.search(pattern) >= 0)?.[1] ?? null;
}

/** Whether words that govern an award say what the claim says of its being given. */
function status(
  claim: AwardClaim,
  place: Span,
  tokens: readonly Token[],
  asked: boolean,
  spans: { form: Span; recipient: Span },
): Grounding {
  if (tokens.some((token) => token.kind === "never")) return refuse("other-status", "dòng trên nói là chưa hoặc sẽ");
  const asks = asked || tokens.some((token) => ASKING.has(token.kind));
  if (claim.status === "conferred" && asks) return refuse("other-status", "dòng trên nói là đề nghị hoặc đang xét");
  if (claim.status === "proposed" && !asks) return refuse("other-status", "dòng trên không nói là đề nghị");
  return held(place, [], spans);
}

/** Words between two counts that are told together, at most (UTF-16 code units). */
const LONGEST_JOINT = 28;

/** Whether another count of the same kind stands nearer to the form: "hai tỉnh …, tặng Bằng khen cho 4 tập thể" gives to four. */
function nearerCount(document: ArticleDocument, claim: AwardClaim, place: Span, form: Span, recipient: Span): boolean {
  if (claim.recipient.count === null || claim.recipient.name !== null || touches(form, recipient)) return false;
  const away = (other: Span): number => (other.end <= form.start ? form.start - other.end : other.start - form.end);
  const view = document.view.slice(place.start, place.end);
  return readCount(view).some((found) => {
    const other = { start: place.start + found.start, end: place.start + found.end };
    if (touches(other, recipient) || !countsKind(view.slice(found.end, found.end + 40), claim.recipient.kind)) return false;
    if (parted(document.view, other, form) && !parted(document.view, recipient, form)) return false;
    // Told one after the other on one side, both may be meant: "12 tập thể và 3 đơn vị".
    const same = other.end <= form.start === recipient.end <= form.start;
    const apart = Math.max(other.start, recipient.start) - Math.min(other.end, recipient.end);
    return away(other) < away(recipient) && !(same && apart < LONGEST_JOINT);
  });
}

/** Whether a clause ends between two spans. */
function parted(view: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? view.slice(a.end, b.start) : view.slice(b.end, a.start);
  return /[;,]/u.test(between);
}

const ASKING = new Set<Token["kind"]>(["ask", "nominate", "weigh"]);

function polarity(
  document: ArticleDocument,
  claim: AwardClaim,
  tokens: readonly Token[],
  stretch: Span,
  place: Span,
  spans: { form: Span; recipient: Span },
  opened: boolean,
): Grounding {
  const { view } = document;
  const semi = opened ? undefined : tokens.filter((token) => token.kind === "semi" && token.end <= stretch.start).at(-1);
  const own = tokens.filter((token) => token.start >= (semi?.end ?? 0) && token.end <= stretch.end);
  // "đề nghị tặng Huân chương … cho A; hạng Ba cho B": what has no verb of its own goes on with the clause before.
  const behindIt = tokens.filter((token) => token.start >= stretch.end && token.kind !== "semi").slice(0, 2);
  const goesOn = semi && ![...own, ...behindIt].some((token) => GIVING.has(token.kind) || DONE.has(token.kind) || token.kind === "weigh");
  const clause = goesOn ? tokens.filter((token) => token.end <= stretch.end) : own;
  if (clause.some((token) => token.kind === "never" && !isNamed(view, token)))
    return refuse("other-status", "câu trích nói là chưa hoặc sẽ");
  // "1.286 giấy khen mà các huyện, xã đã đề nghị tặng": asked for behind the form
  const behind = tokens.filter((token) => token.start >= stretch.end);
  const relative = /^"? *(?:mà|do) /u.test(view.slice(stretch.end, stretch.end + 6));
  const ends = (token: Token): boolean => token.kind === "semi" || token.kind === "form" || (token.kind === "comma" && !relative);
  const stop = behind.find(ends)?.start ?? place.end;
  const asks =
    [...clause, ...behind.filter((token) => token.start < stop)].some((token) => ASKING.has(token.kind)) ||
    askedAbove(document, clause, place, claim.status);
  if (claim.status === "conferred" && asks) return refuse("other-status", "câu trích nói là đề nghị hoặc đang xét");
  if (claim.status === "proposed" && !asks) return refuse("other-status", "câu trích không nói là đề nghị");
  return held(place, [], spans);
}

/** "Chương trình mục tiêu quốc gia", "thuộc thẩm quyền": no word of what is to come. */
function isNamed(view: string, { start, end }: Span): boolean {
  return (
    /(?:chương trình|thuộc|theo|đúng) $/u.test(view.slice(Math.max(0, start - 14), start)) &&
    /(?:mục tiêu|thẩm quyền)$/u.test(view.slice(start, end))
  );
}

const DONE = new Set<Token["kind"]>(["passive", "receive", "done"]);

// "3. Khen thưởng và đề nghị khen thưởng": each line says for itself
const BOTH = /khen thưởng,? (?:và|,) (?:đề nghị|trình)/u;

/** Lines above a line of a list that may say that all of it is asked for, at most. */
const MOST_ABOVE = 40;

/** Whether a title, lead, heading or numbered line above, or the article's title, asks for what a list tells. */
function isAskedFor(document: ArticleDocument, block: Block): boolean {
  const title = canonical(document.article.title);
  if (lex(document.article.title, title, 0, title.length).some((token) => ASKING.has(token.kind))) return true;
  return document.blocks.slice(Math.max(0, block.index - MOST_ABOVE), block.index).some(({ kind, start, end }) => {
    if (
      kind === "row" ||
      kind === "caption" ||
      (kind === "item" && !/^(?:[ivx]{1,4}|\d{1,2})[.)]/u.test(document.view.slice(start, start + 6)))
    )
      return false;
    return lex(document.text, document.view, start, end).some((token) => ASKING.has(token.kind));
  });
}

/** A line of a list that says nothing of its own about being given or asked for: what the lines above say. */
function askedAbove(document: ArticleDocument, clause: readonly Token[], place: Span, claimed: AwardClaim["status"]): boolean {
  const block = document.blocks[document.sentences[sentenceAt(document, place.start)]?.block ?? -1];
  if (!block || clause.some((token) => DONE.has(token.kind))) return false;
  if (block.kind !== "item" && clause.some((token) => GIVING.has(token.kind))) return false;
  if (!clause.some((token) => GIVING.has(token.kind)) && claimed === "conferred" && isAskedFor(document, block)) return true;
  for (const line of linesAbove(document, block)) {
    const tokens = lex(document.text, document.view, line.start, line.end);
    if (BOTH.test(document.view.slice(line.start, line.end))) return false;
    if (tokens.some((token) => ASKING.has(token.kind))) return true;
    if (tokens.some((token) => token.kind === "give" || DONE.has(token.kind))) return false;
  }
  return false;
}

// "152 đơn vị, cá nhân": counted together
const TOGETHER = lean(/^ +(?:lượt +)?(?:tập +thể|đơn +vị) *(?:,|và) *(?:cá +nhân|hộ)(?![\p{L}\p{M}])/u);

// "64 DN": what no list of holders has
const SHORT = lean(/^ +(?:lượt +)?(?:dn|dntn|đv|đoàn thể|gia +đình hội viên)(?![\p{L}\p{M}])/u);

function countsKind(after: string, kind: RecipientKind): boolean {
  const counted = countedKind(after)?.kind ?? (SHORT.test(after) ? "collective" : undefined);
  return counted === kind || (kind === "unspecified" && TOGETHER.test(after));
}

/** Who receives, where the quote says so; `named`: where the article names them, if the quote only refers to them. */
interface Found {
  readonly span: Span;
  readonly named: Span | null;
}

function recipientSpan(document: ArticleDocument, claim: AwardClaim, place: Span, forms: readonly FormToken[]): Found | null {
  const view = document.view.slice(place.start, place.end);
  const { name, count, kind } = claim.recipient;
  const whole = (span: Span): Found => ({ span, named: null });
  if (name !== null) {
    for (const spelling of new Set([words(name), words(name).replace(PREFIX, "")])) {
      const found = lean(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(spelling)}(?![\\p{L}\\p{M}\\p{N}])`, "u")).exec(view);
      if (found && (spelling === words(name) || spelling.includes(" ")))
        return whole({ start: place.start + found.index, end: place.start + found.index + found[0].length });
    }
    const referred = referredIn(document, place, name, kind === "individual");
    return referred ? { span: referred.reference, named: referred.named } : null;
  }
  if (count === null) return forms[0] ? whole(forms[0]) : null;
  for (const found of readCount(view)) {
    if (found.value !== count) continue;
    const rest = view.slice(found.end, found.end + 40);
    const span = { start: place.start + found.start, end: place.start + found.end };
    // "61 Chiến sĩ thi đua cấp tỉnh": a title counts its holders; "03 Huân chương" counts itself.
    const counted = forms.some((form) => form.start >= span.end && view.slice(found.end, form.start - place.start).trim() === "");
    const holder = holderOf(claim.award);
    if (counted ? kind === holder : countsKind(rest, kind)) return whole(span);
    // "số Cờ thi đua đã trao là 187": the forms themselves, counted behind
    if (kind === "unspecified" && forms.some((form) => COUNTED_FORMS.test(document.view.slice(form.end, span.start)) && ENDS.test(rest)))
      return whole(span);
  }
  return null;
}

const COUNTED_FORMS = lean(/^"?(?: (?!và|cho|hoặc)[\p{L}]+){0,8}(?: là|:) $/u);
const ENDS = /^ *(?:$|[;,.])/u;

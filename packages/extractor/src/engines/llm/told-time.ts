import { type Basis, isoTimeSchema, lean, readQuantities, type Time } from "@thidua/core";
import { timesOf } from "../../context/times-index.ts";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import type { Span } from "../../gate/claim.ts";
import { sameYears } from "./fields-agree.ts";

/** Years as a model tells them. */
export type Period = { readonly start: string | null; readonly end: string | null } | null;

export interface ReadTime {
  readonly time: Time | null;
  readonly basis: Basis | undefined;
}

/** Years that words of the article name. */
interface Naming extends Span {
  readonly years: ReadonlySet<string>;
  /** Opens its sentence: it holds for all clauses until another takes over. */
  readonly opens: boolean;
}

const yearsOf = ({ start, end }: { start: string | null; end: string | null }): Set<string> =>
  new Set([start, end].flatMap((one) => (one ? [one.slice(0, 4)] : [])));

const BARE_YEARS = lean(/(?<![\p{L}\p{N}./-])((?:19|20)\d\d)(?: ?- ?((?:19|20)\d\d))?(?![\p{L}\p{N}%/]|[.,]\d)/gu);
/** Words before a time that opens its sentence, at most (UTF-16 code units). */
const OPENING = 24;

/** The times of a sentence whose words name years, in order, and the bare years between them: "dự kiến 2028 đạt 5.000 ha". */
function namingsIn(document: ArticleDocument, index: number): Naming[] {
  const timed = timesOf(document).sentences[index];
  const sentence = document.sentences[index];
  if (!timed || !sentence) return [];
  const { view } = document;
  // "Kết quả đạt khá: trong nhiệm kỳ 2020 - 2025, …"
  const opens = (start: number) => {
    const before = view.slice(sentence.start, start);
    return !before.includes(";") && before.length - before.lastIndexOf(":") - 1 <= OPENING;
  };
  const found: Naming[] = timed.times.flatMap(({ start, end, time, standing }) => {
    const years = yearsOf(time);
    const written = /\d{2}/u.test(view.slice(start, end));
    return written && standing !== "aside" && years.size > 0 ? [{ start, end, years, opens: opens(start) }] : [];
  });
  for (const { index: at, 0: whole, 1: first = "", 2: last = first } of view.slice(sentence.start, sentence.end).matchAll(BARE_YEARS)) {
    const start = sentence.start + at;
    const end = start + whole.length;
    if (timed.times.some((one) => one.start < end && start < one.end && /\d{2}/u.test(view.slice(one.start, one.end)))) continue;
    const [quantity] = readQuantities(view, start, sentence.end);
    if (quantity?.start === start && quantity.unit) continue;
    found.push({ start, end, years: new Set([first, last]), opens: opens(start) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));

const gap = (a: Span, b: Span): number => Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end);

// What ends a clause behind a time: ", năm 2018;", "(2018)"
const CLAUSE_ENDS = /^(?:\)|"|,(?! \d)|;|\.|$)/u;
const FIGURES = /\d(?! năm \()/u;

/** Whether a time stands to what is told as grammar ties the two: in its clause or at the head of its sentence, with no other time between. */
function isTied({ view }: ArticleDocument, core: Span, naming: Naming, all: readonly Naming[]): boolean {
  const [from, to] = naming.end <= core.start ? [naming.end, core.start] : [core.end, naming.start];
  const between = view.slice(from, Math.max(from, to));
  if (all.some((other) => other !== naming && other.start >= from && other.end <= to)) return false;
  if (naming.start < core.end) return naming.opens || !between.includes(";");
  if (FIGURES.test(between)) return false;
  // Behind it: "… tặng Bằng khen, năm 2018;" and "412 tổ ra đời trong năm 2018", but not "12 hộ, năm 2018: 15 hộ".
  return !/[,;:.]/u.test(between) || (!between.includes(";") && CLAUSE_ENDS.test(view.slice(naming.end, naming.end + 3)));
}

// What a year stands for without being written: the article's own, or the one before it.
const NOW =
  /(?<![\p{L}\p{M}])(?:năm nay|đầu năm|cuối năm|cả năm|trong năm|nay|hiện|tháng|quý|vừa qua|mới đây|dịp này|đợt này)(?![\p{L}\p{M}])/u;
const BEFORE = /(?<![\p{L}\p{M}])(?:cùng kỳ|năm trước|năm ngoái|năm liền trước|đầu năm|năm qua)(?![\p{L}\p{M}])/u;

/**
 * The years that a model tells of a record, where the article's words hold them: in the clause of the record, in the sentence or heading that
 * governs it, or the article's own. Null where they do not, or where nothing is to be told that the rules have not read.
 * `core`: number, or form and recipient, of the record.
 */
export function toldTime(
  document: ArticleDocument,
  said: Period,
  { time: read, basis }: ReadTime,
  core: Span,
): { value: Time; basis: Basis } | null {
  if (said === null || (said.start === null && said.end === null) || sameYears(said, read)) return null;
  if (![said.start, said.end].every((one) => one === null || isoTimeSchema.safeParse(one).success)) return null;
  const wanted = yearsOf(said);
  const told = (from: Span, how: Basis["how"]) => ({
    value: { start: said.start, end: said.end, text: document.text.slice(from.start, from.end) },
    basis: { how, start: from.start, end: from.end },
  });
  // The same words, read as a beginning or as an end: "ngay từ đầu năm 2021".
  if (read && basis && sameSet(yearsOf(read), wanted)) return { value: { ...said, text: read.text }, basis };
  const index = sentenceAt(document, core.start);
  const here = namingsIn(document, index);
  const stated = basis?.how === "stated" ? here.find((one) => gap(one, basis) === 0 && one.start < basis.end) : undefined;
  const holding = here.filter(({ years }) => sameSet(years, wanted)).filter((one) => isTied(document, core, one, here));
  const [nearest] = holding.sort((a, b) => gap(a, core) - gap(b, core));
  if (nearest)
    return stated && isTied(document, core, stated, here) && gap(stated, core) <= gap(nearest, core) ? null : told(nearest, "stated");
  if (basis?.how === "stated" || here.length > 0) return fromStart(document, said, read, told);
  const above = governing(document, index);
  if (above && sameSet(above.years, wanted)) return told(above, "inferred");
  return (above ? null : ofArticle(document, index, wanted, read, told)) ?? fromStart(document, said, read, told);
}

type Told = (from: Span, how: Basis["how"]) => { value: Time; basis: Basis };

/** A period that ends as the rules read it, and whose beginning the article's own period tells: "đến tháng 5/2020" of "giai đoạn 2015 - 2020". */
function fromStart(document: ArticleDocument, said: NonNullable<Period>, read: Time | null, told: Told) {
  const end = said.end?.slice(0, 4);
  if (!read?.end || read.start !== null || read.end.slice(0, 4) !== end || said.start === null) return null;
  const { own } = timesOf(document);
  const begin = said.start.slice(0, 4);
  const spans = own && yearsOf(own.time).has(begin) && yearsOf(own.time).has(end);
  if (spans) return told(own, "inferred");
  // Else any words of the article that name this period.
  const period = new Set([begin, end]);
  for (let i = 0; i < document.sentences.length; i++) {
    const naming = namingsIn(document, i).find(({ years }) => sameSet(years, period));
    if (naming) return told(naming, "inferred");
  }
  return null;
}

/** Lines of a table or list above a line, at most, and how long each may be (UTF-16 code units). */
const MOST_ROWS = 40;
const LONGEST_LABEL = 90;

/** What the sentences, rows, leads and headings above a sentence that names no year leave it: the nearest that name one time only. */
function governing(document: ArticleDocument, index: number): Naming | null {
  const sentence = document.sentences[index];
  const block = document.blocks[sentence?.block ?? -1];
  if (!sentence || !block) return null;
  for (let i = index - 1; i >= block.firstSentence && i >= index - 4; i--) {
    const namings = namingsIn(document, i);
    if (namings.length > 0) return only(namings);
  }
  for (let above = document.blocks[block.parent], steps = 0; above && steps < 4; above = document.blocks[above.parent], steps++) {
    const namings: Naming[] = [];
    for (let i = above.firstSentence; i < above.endSentence && i < above.firstSentence + 4; i++) namings.push(...namingsIn(document, i));
    if (namings.length > 0) return only(namings);
  }
  for (let i = block.index - 1; i >= 0 && i >= block.index - MOST_ROWS; i--) {
    const above = document.blocks[i];
    if (!above || above.end - above.start > LONGEST_LABEL) return null;
    const namings = namingsIn(document, above.firstSentence);
    if (namings.length > 0) return only(namings);
  }
  return null;
}

function only(namings: readonly Naming[]): Naming | null {
  const [first] = namings;
  return first && namings.every(({ years }) => sameSet(years, first.years)) ? first : null;
}

/** The year that the article is about or was published in, or the one before it, where the sentence points at it. */
function ofArticle(document: ArticleDocument, index: number, wanted: ReadonlySet<string>, read: Time | null, told: Told) {
  const { own } = timesOf(document);
  const sentence = document.sentences[index];
  if (!sentence) return null;
  if (own && read === null && sameSet(yearsOf(own.time), wanted)) return told(own, "inferred");
  const year = document.article.publishedAt?.slice(0, 4) ?? own?.time.end?.slice(0, 4);
  if (year === undefined || wanted.size !== 1) return null;
  if (wanted.has(year) && read?.end?.slice(0, 4) === year && read.start === null) return told(sentence, "inferred");
  if (read !== null) return null;
  const pointing = wanted.has(year) ? NOW : wanted.has(String(Number(year) - 1)) ? BEFORE : null;
  const word = pointing?.exec(document.view.slice(sentence.start, sentence.end));
  if (!word) return null;
  const start = sentence.start + word.index;
  return told({ start, end: start + word[0].length }, "inferred");
}

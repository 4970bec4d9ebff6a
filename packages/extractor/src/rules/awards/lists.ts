import { lean, type Rank, type RecipientKind, rankOf } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { kindOf } from "./kinds.ts";
import { HEAD } from "./names.ts";
import { isUnder, KIND, type Line, outlineOf, RANK } from "./outline.ts";
import { isFullName, readPerson } from "./persons.ts";
import { isProper } from "./profile.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { cellsOf, nameInRow } from "./rows.ts";
import { isQuestion } from "./speakers.ts";

const KIND_PREFIX = /^(tập +thể|cá +nhân|hộ +gia +đình) *: */u;
/** A longer line names nobody and nothing else. */
const LONGEST_ITEM = 400;
/** Lines below a head that are looked at. */
const MOST_LINES = 2000;

export interface Listed {
  readonly receiver: Receiver;
  /** Its line. */
  readonly start: number;
  readonly end: number;
  /** Rank that a line above it gives: "Hạng Nhì:". */
  readonly rank: Rank | null;
  /** Lines between the head and its own, the nearest first: they may tell of time and movement. */
  readonly groups: readonly Block[];
}

/** What the lines between a head and an item say of it. */
interface Inherited {
  readonly kind: RecipientKind | undefined;
  readonly rank: Rank | null;
  readonly groups: readonly Block[];
}

/** Names and counts listed below the line at `head`: bullets, numbers, rows, lines, under headings that tell kind, rank or occasion. */
export function listedBelow(document: ArticleDocument, head: number, isClause: (block: Block) => boolean, said?: RecipientKind): Listed[] {
  const lines = outlineOf(document);
  const listed: Listed[] = [];
  const told = new Map<number, Inherited>([[head, { kind: said ?? kindAbove(document, lines, head), rank: null, groups: [] }]]);
  const marked = new Map<number, boolean>();
  for (let at = head + 1; at < Math.min(lines.length, head + MOST_LINES); at++) {
    const line = lines[at] as Line;
    if (line.style === "stop" || !isUnder(lines, at, head)) break;
    const above = told.get(line.parent);
    // Under a line that holds a form of its own
    if (!above) continue;
    const { block } = line;
    const view = document.view.slice(line.body, block.end);
    if (isQuestion(view)) break;
    if (line.style === "note") continue;
    // A list goes on as it began: with markers or without.
    const plain = line.style === "plain";
    // What is told of an item in lines of its own, where the next item follows
    if (plain && goesOn(lines, at)) continue;
    if (plain !== (marked.get(line.parent) ?? plain) || (plain && !isNameLine(view))) break;
    if (isClause(block)) {
      if (plain) break;
      continue;
    }
    const kind = KIND.exec(line.style === "row" ? onlyWords(document, block) : view)?.[1];
    if (kind && line.style === "row") {
      told.set(line.parent, { ...above, kind: kindOf(kind) ?? above.kind });
      continue;
    }
    if (kind) {
      told.set(at, { ...above, kind: kindOf(kind) ?? above.kind });
      continue;
    }
    const rank = RANK.exec(view);
    if (rank) told.set(at, { ...above, rank: rankOf(rank[1] as string), groups: above.groups });
    const from = rank ? line.body + rank[0].length + (/^ *[:.-] */u.exec(view.slice(rank[0].length))?.[0].length ?? 0) : line.body;
    if (from >= block.end) continue;
    const isGroup = /:$/u.test(view) || (lines[at + 1]?.parent === at && lines[at + 1]?.style !== "plain");
    if (isGroup) {
      if (!rank) told.set(at, { ...above, kind: kindTold(view) ?? above.kind, groups: [block, ...above.groups] });
      continue;
    }
    if (block.end - block.start > LONGEST_ITEM && !view.includes(";")) continue;
    const own = told.get(at) ?? above;
    const found = line.style === "row" ? nameInRow(document, block, own.kind) : readItem(document, from, block.end, own.kind);
    if (found.length > 0) marked.set(line.parent, plain);
    if (plain && !found.every(({ end }) => ENDS_NAME.test(document.view.slice(end, block.end)))) break;
    for (const receiver of found) listed.push({ receiver, start: block.start, end: block.end, rank: own.rank, groups: own.groups });
  }
  return listed;
}

/** Whether within a few lines the numbered list goes on that a plain line interrupts. */
function goesOn(lines: readonly Line[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 8 && lines[before]?.style === "plain") before--;
  const last = lines[before];
  if (!last || last.ordinal === 0 || lines[at]?.parent === before) return false;
  for (let next = at + 1; next < Math.min(lines.length, at + 8); next++) {
    const line = lines[next] as Line;
    if (line.style !== "plain") return line.style === last.style && line.parent === last.parent && line.ordinal === last.ordinal + 1;
  }
  return false;
}

// "cho các ông, bà có tên sau:", "gồm các đồng chí:"
const PEOPLE = lean(
  /(?:các|những) +(?:ông(?:,? *\(?bà\)?)?|bà|đồng chí|nhà giáo|thầy,? cô|em|học sinh|chiến sỹ)(?: +(?:có +tên +)?(?:sau|sau đây|dưới đây))? *:?$/u,
);

/** "cho 05 cá nhân:", "Các tập thể:": the one kind that a group's own words tell. */
export function kindTold(view: string): RecipientKind | undefined {
  if (PEOPLE.test(view)) return "individual";
  const kinds = new Set(
    [...view.matchAll(/(?:^|[ (])(?:các|\d{1,4}) +(tập thể|cá nhân|hộ gia đình|gia đình|hộ)(?![\p{L}\p{M}])/gu)].map((match) =>
      kindOf(match[1] as string),
    ),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

// "- Về tập thể: Huân chương Lao động hạng Nhì 01": of whom all that follows is counted
const KIND_LABEL =
  /^(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] *)?(?:về +|đối với +|khen thưởng +|khen +)?(tập thể|cá nhân|hộ gia đình|hộ)(?: +(?:được|có|gồm))* *:/u;

/** The kind of those whose forms a line counts without naming them: told at its own front or by the lines above. */
export function kindOfCounts(document: ArticleDocument, block: Block, start: number): RecipientKind | undefined {
  const label = KIND_LABEL.exec(document.view.slice(start, start + 60));
  return label ? kindOf(label[1] as string) : kindAbove(document, outlineOf(document), block.index);
}

/** "I. TẬP THỂ" over "1. Cờ thi đua của Chính phủ:". */
function kindAbove(document: ArticleDocument, lines: readonly Line[], index: number): RecipientKind | undefined {
  for (let at = lines[index]?.parent ?? -1, depth = 0; at >= 0 && depth < 8; at = lines[at]?.parent ?? -1, depth++) {
    const line = lines[at] as Line;
    const kind = KIND.exec(document.view.slice(line.body, line.block.end))?.[1];
    if (kind) return kindOf(kind);
  }
  return undefined;
}

/** The one cell of a row that has words: "II | CÁ NHÂN |". */
function onlyWords({ view }: ArticleDocument, block: Block): string {
  const cells = cellsOf(view, block).filter(({ start, end }) => /\p{L}{3}/u.test(view.slice(start, end)));
  const [only, more] = cells;
  return only && !more ? view.slice(only.start, only.end) : "";
}

// "Ông Sùng Seo Lử, Trưởng thôn"; not "Trung đoàn 174 được thành lập …"
const ENDS_NAME = /^ *(?:[.;,(:-]|$)/u;

/** A short line that is no sentence. */
function isNameLine(view: string): boolean {
  if (view.length > 160 && !(view.length <= 900 && view.includes(";"))) return false;
  return !/[:!?…]$/u.test(view) && !/\p{Ll}{2}[.!?] +\p{L}/u.test(view);
}

/** Whom one item names or counts; of its names the first, what follows is its office or place. Entries may be divided by semicolons. */
function readItem(document: ArticleDocument, start: number, end: number, kind: RecipientKind | undefined): Receiver[] {
  const { text, view } = document;
  const prefix = KIND_PREFIX.exec(view.slice(start, start + 24));
  const own = prefix ? kindOf(prefix[1] as string) : kind;
  const from = start + (prefix?.[0].length ?? groupLength(view.slice(start, end)));
  const receivers: Receiver[] = [];
  for (const entry of entriesOf(view, from, end)) {
    const found = readRecipients(text, view, entry.start, entry.end, { subject: false, loose: true, ...(own && { kind: own }) });
    const counts = found.filter((receiver) => receiver.count !== null);
    if (counts.length > 0 && counts[0] === found[0]) {
      receivers.push(...counts);
      continue;
    }
    const named = namedIn(document, entry, own) ?? found.slice(0, prefix ? found.length : 1);
    for (const receiver of named) {
      if (receiver.vague || receiver.pointer || !isName(document, receiver)) continue;
      const differs = own !== undefined && receiver.count === null && receiver.kind !== own;
      receivers.push(differs && !(own === "collective" && receiver.kind === "individual") ? { ...receiver, kind: own } : receiver);
    }
  }
  return receivers;
}

// "Tờ trình của đơn vị", "Hoàn thành vượt mức chỉ tiêu": papers and deeds
const NO_NAME = lean(
  /^(?:tờ +trình|báo +cáo|biên +bản|bản (?:sao|khai|tóm|chính|đăng|cam|tự)|đơn(?! +vị)|giấy|văn +bản|công +văn|quyết +định|danh +sách|hồ +sơ|phụ +lục|hoàn +thành|thực +hiện|tổ +chức|tham +mưu|nội +bộ|có|được|không|là|đạt|về|trong|mức|tiền|số|tổng|kinh +phí|thời +gian|hình +thức|như|lưu)(?![\p{L}\p{M}])/u,
);

function isName({ text, view }: ArticleDocument, { name, count, kind }: Receiver): boolean {
  if (name === null) return count !== null;
  const words = view.slice(name.start, name.end);
  if (KIND.test(words) || NO_NAME.test(words)) return false;
  return kind !== "collective" || HEAD.test(words) || isProper(text.slice(name.start, name.end));
}

/** "K’Brốp", "Y Krang Niê": under "Cá nhân" capitals are a name, whatever the family name. */
function namedIn(
  { text, view }: ArticleDocument,
  entry: { start: number; end: number },
  kind: RecipientKind | undefined,
): Receiver[] | null {
  if (kind !== "individual") return null;
  const stop = entry.start + Math.max(0, `${view.slice(entry.start, entry.end)},`.search(/[,;:(|]| - /u));
  const person = readPerson(text, view, { start: entry.start, end: stop, by: "start" });
  if (person && !person.pointer) return [person];
  const at = person?.name?.start ?? entry.start;
  const words = /^\p{Lu}[\p{L}\p{M}'’-]*(?: +\p{Lu}[\p{L}\p{M}'’-]*){0,5}(?=\.? *$)/u.exec(text.slice(at, stop));
  if (!words || (!/[ '’]/u.test(words[0]) && !isFullName(words[0]))) return null;
  const end = at + words[0].length;
  return [{ kind: "individual", start: entry.start, end, name: { start: at, end }, count: null, vague: false, pointer: false }];
}

// "Các đơn vị dẫn đầu khối, cụm thi đua: Đảng ủy A; Nhân dân xã B", "Lực lượng tại chỗ: 118 tập thể": a group and its members in one line
const GROUP = lean(/^[^:;|]{3,90}: +(?=[\p{L}\d"])/u);

function groupLength(view: string): number {
  const group = GROUP.exec(view);
  if (!group) return 0;
  const lists = view.slice(group[0].length).includes(";") || /^\d{1,6} +\p{L}/u.test(view.slice(group[0].length));
  return lists || /^(?:các|gồm|bao gồm|danh sách|khối|cụm|tập thể|cá nhân) /u.test(view) ? group[0].length : 0;
}

/** Entries between semicolons outside brackets. */
function entriesOf(view: string, start: number, end: number): { start: number; end: number }[] {
  const entries: { start: number; end: number }[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at <= end; at++) {
    const character = at < end ? view.charAt(at) : ";";
    if (character === "(") depth++;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (character === ";" && (depth === 0 || at === end)) {
      let stop = at;
      while (from < stop && " -+".includes(view.charAt(from))) from++;
      while (stop > from && " .,".includes(view.charAt(stop - 1))) stop--;
      if (stop > from) entries.push({ start: from, end: stop });
      from = at + 1;
    }
  }
  return entries;
}

/** The list that a decision says is attached, further down under its own heading; only where one heading can be meant. */
export function attachedList(document: ArticleDocument, blockIndex: number, isClause: (block: Block) => boolean): Listed[] {
  const headings = outlineOf(document).filter(
    ({ style, block }) =>
      style === "part" && block.index > blockIndex && /^danh sách(?! kèm)/u.test(document.view.slice(block.start, block.start + 20)),
  );
  const [heading, more] = headings;
  return heading && !more ? listedBelow(document, heading.block.index, isClause) : [];
}

import { canonical, isWordCode } from "./characters.ts";
import { COUNT_NOUNS, DURATIONS, HONOUR_NOUNS, MEASURES, MONEY, PER_NOUNS, PERCENT, type UnitRow } from "./data/unit-tables.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** `noun` counts things, `honour` awards, `duration` spans of time and ages, `unknown` is the noun phrase that happens to follow. */
export type UnitKind = "money" | "percent" | "measure" | "noun" | "honour" | "duration" | "unknown";

export interface UnitReading {
  readonly start: number;
  readonly end: number;
  /** As the project writes it, with what it is per: `đồng/người/năm`, `tiêu chí/xã`, `m²`. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** Scale that is part of the unit's writing: "trđ" is 6. */
  readonly exponent: number;
}

interface Entry {
  readonly form: string;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly exponent: number;
}

type Index = WordTable<readonly Entry[]>;

function headOf(form: string): string {
  const end = form.search(/[\s,/]/u);
  return end < 0 ? form : form.slice(0, end);
}

function index(entries: readonly Entry[]): Index {
  const byHead = new Map<string, Entry[]>();
  for (const entry of entries) {
    const head = headOf(entry.form);
    const list = byHead.get(head) ?? [];
    if (!list.some((other) => other.form === entry.form)) list.push(entry);
    byHead.set(head, list);
  }
  for (const list of byHead.values()) list.sort((a, b) => b.form.length - a.form.length);
  return wordTable(byHead);
}

function rows(table: readonly UnitRow[], kind: UnitKind): Entry[] {
  return table.flatMap(([unit, ...forms]) => forms.map((form) => ({ form: canonical(form), unit, kind, exponent: 0 })));
}

function nouns(table: readonly string[], kind: UnitKind): Entry[] {
  return table.map((noun) => ({ form: canonical(noun), unit: noun, kind, exponent: 0 }));
}

/** "trđ", "tr.đ", "tỷ đ": scale and money in one. */
const SHORT_MONEY: readonly Entry[] = (
  [
    ["trđ", 6],
    ["tr.đ", 6],
    ["trđồng", 6],
    ["tr.đồng", 6],
    ["tr đồng", 6],
  ] as const
).map(([form, exponent]) => ({ form: canonical(form), unit: "đồng", kind: "money", exponent }));

const COMRADE: Entry = { form: "đ/c", unit: "đồng chí", kind: "noun", exponent: 0 };

const UNITS = index([
  COMRADE,
  ...rows(MONEY, "money"),
  ...SHORT_MONEY,
  ...rows(PERCENT, "percent"),
  ...rows(MEASURES, "measure"),
  ...nouns(HONOUR_NOUNS, "honour"),
  ...nouns(COUNT_NOUNS, "noun"),
  ...rows(DURATIONS, "duration"),
]);
const PERS = index(nouns(PER_NOUNS, "noun"));

function closes(view: string, end: number): boolean {
  return !isWordCode(view.charCodeAt(end));
}

function isSymbol(code: number): boolean {
  return code === 37 || code === 0x2030;
}

const HEAD_ENDS = new Uint8Array(64);
for (const character of " ,/();:\n") HEAD_ENDS[character.charCodeAt(0)] = 1;

/** End of the first word at `at`; a symbol is one by itself. */
function headEnd(view: string, at: number, to: number): number {
  if (isSymbol(view.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < to && end - at < 12) {
    const code = view.charCodeAt(end);
    if (code < 64 && HEAD_ENDS[code] === 1) break;
    end++;
  }
  return end;
}

/** The first of the entries that stands at `at`. No blank need part a symbol from what follows: "5%số hộ". */
function fitting(entries: readonly Entry[] | undefined, view: string, at: number, to: number): Entry | null {
  if (entries === undefined) return null;
  for (const entry of entries) {
    const end = at + entry.form.length;
    if (end <= to && view.startsWith(entry.form, at) && (isSymbol(entry.form.charCodeAt(0)) || closes(view, end))) return entry;
  }
  return null;
}

function longest(units: Index, view: string, at: number, to: number): Entry | null {
  const end = headEnd(view, at, to);
  const found = fitting(units.at(view, at, end), view, at, to);
  if (found) return found;
  let bare = end;
  while (bare > at && !isWordCode(view.charCodeAt(bare - 1)) && !isSymbol(view.charCodeAt(bare - 1))) bare--;
  return bare === end || bare === at ? null : fitting(units.at(view, at, bare), view, at, to);
}

/** "/người/năm" after a unit: its end and how it is written, empty where there is none. */
export function readPer(view: string, at: number, to: number): { readonly end: number; readonly per: string } {
  let end = at;
  let per = "";
  for (let parts = 0; parts < 3; parts++) {
    let from = end;
    if (view.charCodeAt(from) === 32) from++;
    if (view.charCodeAt(from) !== 47) break;
    from++;
    if (view.charCodeAt(from) === 32) from++;
    // "đồng/1 ha", "đồng/01 hộ"
    const one = /^(?:0?1|một) (?=\p{L})/u.exec(view.slice(from, from + 5));
    if (one) from += one[0].length;
    const entry = longest(PERS, view, from, to);
    if (!entry) break;
    end = from + entry.form.length;
    per += `/${entry.unit}`;
  }
  return { end, per };
}

/**
 * The unit written at `at` of `view` (a `canonical` text; blanks before it are the caller's), the longest known form, with what it is
 * per. Null where no known unit stands there.
 */
export function readUnit(view: string, at: number, to = view.length): UnitReading | null {
  const entry = longest(UNITS, view, at, to);
  if (!entry) return null;
  const end = at + entry.form.length;
  const per = readPer(view, end, to);
  return { start: at, end: per.end, unit: entry.unit + per.per, kind: entry.kind, exponent: entry.exponent };
}

/** The unit of a heading or a note, "ĐVT: triệu đồng", with its scale: { unit: "đồng", exponent: 6 }. Null for what is no unit. */
export function parseUnit(text: string): { unit: string; kind: UnitKind; exponent: number } | null {
  const view = canonical(text.normalize("NFC")).trim();
  const scaled = /^((?:1[. ]000 |nghìn |ngàn |triệu |tỷ )*)(.+)$/u.exec(view);
  if (!scaled) return null;
  let exponent = 0;
  for (const word of (scaled[1] ?? "").trim().split(" ").filter(Boolean))
    exponent += word === "triệu" ? 6 : word === canonical("tỷ") ? 9 : 3;
  if ((scaled[1] ?? "").startsWith("1 000")) exponent -= 3;
  const rest = scaled[2] ?? "";
  const unit = readUnit(rest, 0);
  if (!unit || unit.end !== rest.length) return null;
  return { unit: unit.unit, kind: unit.kind, exponent: exponent + unit.exponent };
}

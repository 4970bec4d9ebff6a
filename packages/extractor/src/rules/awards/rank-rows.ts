import { honourOf, lean, type RecipientKind, rankOf } from "@thidua/core";
import type { Clause } from "./clause.ts";
import { countedKind } from "./counted.ts";
import { type Count, readCount } from "./counts.ts";
import { type FormToken, is, isForm } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { HOLDER } from "./vocabulary.ts";

// 5 đồng chí nhận hạng Nhất
const ITEM = `(?:\\d{1,3}(?:\\.\\d{3})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) +(?:lượt +)?(?:${HOLDER})(?: +(?:thì|đã|cùng|đều|được|nhận|đón nhận|đạt|có|mang|tặng|trao|là))* *:? +hạng +"?(?:nhất|nhì|ba|i{1,3})"?`;
// (Huy chương Chiến sĩ vẻ vang), có 5 đồng chí nhận hạng Nhất, 9 đồng chí hạng Nhì và 14 đồng chí hạng Ba
const ROW = lean(
  new RegExp(
    `^"? *(?:[,:(–-] *)?(?:(?:thì|cũng|đã|có|gồm|gọi tên|trao|tặng|trao tặng|dành|năm nay|lần này|đợt này|trong đó|với|cho|được trao|được tặng)(?: |, ?))*(${ITEM}(?:(?: *[,;]| và|, và| cùng)+ +(?:còn |có |cho )*${ITEM})+)(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const ONE = lean(new RegExp(ITEM, "gu"));

const NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})*|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)";
// 07 hạng Nhất
const RANKED = `${NUMBER} +(?:huân chương |huy chương )?hạng +"?(?:nhất|nhì|ba|i{1,3})"?`;
// (Huy chương Chiến sĩ vẻ vang) cho 22 đồng chí, gồm 07 hạng Nhất, 06 hạng Nhì và 09 hạng Ba
const TOTAL = lean(
  new RegExp(
    `^"? *(?:(?:cho|tới|đến|đến với|trao cho|tặng) +)?(${NUMBER} +(?:lượt +)?(?:${HOLDER}))(?![\\p{L}\\p{M}])[^,.;:()]{0,40}(?: *[,:(–-])? *(?:(?:trong đó|bao gồm|gồm|có|với)[ ,:]+)*(${RANKED}(?:(?: *[,;]| và|, và)+ +${RANKED})+)(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const OF_TOTAL = lean(new RegExp(RANKED, "gu"));

interface Row {
  readonly clauses: readonly Clause[];
  readonly start: number;
  readonly end: number;
}

/** "Huy chương …, có 5 đồng chí nhận hạng Nhất, 9 đồng chí hạng Nhì": an order told once, then its ranks behind those who got them. */
export function rankRows(reader: Reader, start: number, end: number, status: Clause["status"]): Row[] {
  // A plan, a wish or a rule is the business of the grammar of clauses
  if (reader.tokens.some(is("never", "weigh"))) return [];
  const asked = status === "proposed" || reader.tokens.some(is("ask", "nominate")) ? "proposed" : "conferred";
  return reader.tokens.filter(isForm).flatMap((form) => {
    if (form.start < start || form.end > end || !form.slug || form.ranks[0] !== null || !honourOf(form.slug)?.ranked) return [];
    const row = ROW.exec(reader.view.slice(form.end, end));
    if (!row) return totalOf(reader, form, end, asked);
    const at = form.end + row[0].length - (row[1] as string).length;
    return [{ clauses: clausesOf(row[1] as string, at, form, asked), start: form.start, end: form.end + row[0].length }];
  });
}

/** "cho 22 đồng chí, gồm 07 hạng Nhất, 06 hạng Nhì và 09 hạng Ba": whom all of them count is told once; nothing where they do not add up. */
function totalOf(reader: Reader, form: FormToken, end: number, status: Clause["status"]): Row[] {
  const row = TOTAL.exec(reader.view.slice(form.end, end));
  const [all] = row ? readCount(row[1] as string) : [];
  const held = row && all ? countedKind((row[1] as string).slice(all.end)) : null;
  if (!row || !all || !held) return [];
  const at = form.end + row[0].length - (row[2] as string).length;
  const clauses = [...(row[2] as string).matchAll(OF_TOTAL)].flatMap((match) => {
    const [count] = readCount(match[0]);
    return count ? clauseOf({ at: at + match.index, words: match[0], count, kind: held.kind, held: 0 }, form, status) : [];
  });
  const sum = clauses.reduce((total, { receivers }) => total + (receivers[0]?.count ?? 0), 0);
  return sum === all.value ? [{ clauses, start: form.start, end: form.end + row[0].length }] : [];
}

function clausesOf(row: string, at: number, form: FormToken, status: Clause["status"]): Clause[] {
  return [...row.matchAll(ONE)].flatMap((match) => {
    const [count] = readCount(match[0]);
    const held = count && countedKind(match[0].slice(count.end));
    return count && held
      ? clauseOf({ at: at + match.index, words: match[0], count, kind: held.kind, held: held.length }, form, status)
      : [];
  });
}

interface Counted {
  readonly at: number;
  readonly words: string;
  readonly count: Count;
  readonly kind: RecipientKind;
  /** Length of the words behind the count that say whom it counts; 0 where they are told with the form. */
  readonly held: number;
}

function clauseOf({ at, words, count, kind, held }: Counted, form: FormToken, status: Clause["status"]): Clause[] {
  const rank = rankOf(/([\p{L}]+)"?$/u.exec(words)?.[1] ?? "");
  if (rank === null) return [];
  const receiver = {
    kind,
    start: at + count.start,
    end: at + count.end + held,
    name: null,
    count: count.value,
    vague: false,
    pointer: false,
  };
  const ranked: FormToken = { ...form, start: held === 0 ? form.start : at, end: at + words.length, ranks: [rank] };
  return [
    {
      voice: "list",
      verb: null,
      form: ranked,
      formCount: null,
      receivers: [receiver],
      giver: null,
      giverCarried: false,
      status,
      blocked: null,
      subjectless: false,
      praise: false,
      doubts: ["no-verb"],
    },
  ];
}

import { honourOf, lean, rankOf } from "@thidua/core";
import type { Clause } from "./clause.ts";
import { countedKind } from "./counted.ts";
import { readCount } from "./counts.ts";
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
    if (!row) return [];
    const at = form.end + row[0].length - (row[1] as string).length;
    return [{ clauses: clausesOf(row[1] as string, at, form, asked), start: form.start, end: form.end + row[0].length }];
  });
}

function clausesOf(row: string, at: number, form: FormToken, status: Clause["status"]): Clause[] {
  return [...row.matchAll(ONE)].flatMap((match) => {
    const [count] = readCount(match[0]);
    const held = count && countedKind(match[0].slice(count.end));
    const rank = rankOf(/([\p{L}]+)"?$/u.exec(match[0])?.[1] ?? "");
    if (!count || !held || rank === null) return [];
    const from = at + match.index;
    const receiver = {
      kind: held.kind,
      start: from + count.start,
      end: from + count.end + held.length,
      name: null,
      count: count.value,
      vague: false,
      pointer: false,
    };
    const ranked: FormToken = { ...form, start: from, end: from + match[0].length, ranks: [rank] };
    return [
      {
        voice: "list" as const,
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
  });
}

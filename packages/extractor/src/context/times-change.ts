import { canonical, findAll, lean } from "@thidua/core";

type Range = readonly [number, number];

/** "từ 14,94% năm 2023 | xuống còn 10,75% năm 2024": the two sides of a change, half-open. */
export interface Change {
  readonly before: Range;
  readonly after: Range;
}

const FROM = canonical("từ ");
// "từ 5,2%", "từ mức khoảng 31 triệu đồng"
const BEGINNING = lean(
  new RegExp(`(?=t)(?<![\\p{L}\\p{M}])${FROM}(?:(?:${canonical("mức|khoảng|hơn|gần|trên|dưới|chỗ|con số|chỉ")}) )*\\d`, "gu"),
);
// "xuống còn 3%", "lên 52 triệu đồng"; "đến năm 2015" is no turn, "đến 15 xã" is.
const TURN = lean(
  new RegExp(
    `(?=[xlcđtn])(?<![\\p{L}\\p{M}]|${canonical("trở ")})(?:${canonical("xuống|lên|còn|đến|tới|thành|nay")})(?= )(?! (?:${canonical("cuối |hết |đầu ")})?(?:${canonical("năm|tháng|ngày|quý")}) )(?=[^,;()]{0,22}?\\d)`,
    "gu",
  ),
);

// "từ 30 tỷ đồng trở lên, … xuống tối đa 2%" is no change.
const THRESHOLD = lean(new RegExp(`${canonical("trở")} (?:${canonical("lên|xuống|đi")})`, "u"));

const SPAN = new RegExp(`^\\d[\\d.,]* ?%? ?(?:${canonical("đến|tới")}) \\d[\\d.,]*%`, "u");

/** The changes of a clause that begins at `from` and ends before `to`; linear in it. */
export function changesOf(view: string, from: number, to: number): Change[] {
  const clause = view.slice(from, to);
  if (!clause.includes(FROM)) return [];
  const changes: Change[] = [];
  const beginnings = findAll(BEGINNING, clause).map((match) => ({ at: match.index, number: match.index + match[0].length }));
  if (beginnings.length === 0) return [];
  const turns = findAll(TURN, clause).map((match) => match.index);
  let next = 0;
  for (const [index, { at, number }] of beginnings.entries()) {
    const limit = beginnings[index + 1]?.at ?? clause.length;
    while ((turns[next] ?? Infinity) < number) next++;
    const turn = turns[next];
    // "giảm từ 5% đến 10%": a range
    if (turn !== undefined && SPAN.test(clause.slice(number - 1, turn + 12))) continue;
    if (turn === undefined || turn >= limit || THRESHOLD.test(clause.slice(number, turn))) continue;
    changes.push({ before: [from + at, from + turn], after: [from + turn, from + limit] });
  }
  return changes;
}

import type { Ask } from "../query.ts";
import type { AwardFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { formatNumber } from "../word/written.ts";
import { emptyPart, type Part } from "./part.ts";

/** Awards of other places, years or statuses than those asked, for setting one against another. */
export type RefindAwards = (ask: Ask) => AwardFinding[];
/** How one award is told in a line of its own; cites its sentence. */
export type TellAward = (part: Part, finding: AwardFinding) => string;

/** One year or place, and the counts that add up to its total. */
interface Row {
  label: string;
  total: number;
  findings: AwardFinding[];
}

const countOf = (one: AwardFinding): number => one.record.recipient.count ?? 1;
const sum = (list: readonly AwardFinding[]): number => list.reduce((all, one) => all + countOf(one), 0);

/** What is counted together: one form, from one level, told by one article. */
function grant({ record, context }: AwardFinding): string {
  return `${context.article.id}|${record.award}|${record.authority.level}`;
}

/** Of several articles or forms the best one only: what two articles tell may be the same awards. Names count one each. */
function oneGrant(findings: readonly AwardFinding[]): AwardFinding[] {
  const best = findings[0];
  if (best === undefined) return [];
  const own = findings.filter((one) => grant(one) === grant(best));
  const counts = own.filter((one) => one.record.recipient.count !== null);
  const seen = new Set<string>();
  return (counts.length > 0 ? counts : own.filter((one) => one.record.recipient.name !== null)).filter((one) => {
    const { kind, name, count } = one.record.recipient;
    const key = `${kind}|${name === null ? "" : comparable(name).join(" ")}|${count}|${one.record.rank}`;
    return !seen.has(key) && seen.add(key).size > 0;
  });
}

const given = (findings: readonly AwardFinding[]): AwardFinding[] =>
  findings.filter((one) => one.refusals.length === 0 && one.record.status === "conferred").sort((a, b) => b.score - a.score);

/** Years of a single year that sentences tell of an award: a total of five years is none of one of them. */
function byYear(ask: Ask, refind: RefindAwards): Row[] {
  const asked = ask.periods.flatMap((period) => [period.start ?? period.end, period.end]).filter((one) => one !== null);
  const [from, to] = [
    asked.map((one) => one.slice(0, 4)).sort()[0] ?? "0",
    asked
      .map((one) => one.slice(0, 4))
      .sort()
      .at(-1) ?? "9",
  ];
  const years = new Map<string, AwardFinding[]>();
  for (const one of given(refind({ ...ask, periods: [], intent: "value" }))) {
    const start = one.record.time?.start?.slice(0, 4) ?? null;
    const end = one.record.time?.end?.slice(0, 4) ?? null;
    // "năm học 2019 - 2020" is one year as well.
    if (start === null || end === null || Number(end) - Number(start) > 1 || end < from || end > to) continue;
    const told = one.setting.sentence.has(end) || comparable(one.record.time?.text ?? "").includes(end);
    if (told && one.setting.sentence.has(end)) years.set(end, [...(years.get(end) ?? []), one]);
  }
  return [...years]
    .map(([year, findings]) => ({ label: `Năm ${year}`, findings: oneGrant(findings) }))
    .filter(({ findings }) => findings.length > 0)
    .map((row) => ({ ...row, total: sum(row.findings) }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** Only rows of one form and level: a Bằng khen and a Giấy khen make no series. */
function comparableRows(rows: readonly Row[]): Row[] {
  const form = (row: Row): string => `${row.findings[0]?.record.award}|${row.findings[0]?.record.authority.level}`;
  const forms = rows.map(form);
  const most = forms.sort((a, b) => forms.filter((one) => one === b).length - forms.filter((one) => one === a).length)[0];
  return rows.filter((row) => form(row) === most);
}

function tell(part: Part, rows: readonly Row[], line: TellAward): void {
  for (const row of rows) {
    const parts = row.findings.map((one) => line(part, one));
    part.lines.push(
      parts.length === 1
        ? `- ${escapeMarkdown(row.label)}: ${parts[0]}`
        : `- ${escapeMarkdown(row.label)}: **${formatNumber(row.total)}**, gồm ${parts.join("; ")}`,
    );
    part.computed.push(row.total);
  }
  part.table = { columns: ["Kỳ", "Số lượng"], rows: rows.map((row) => [row.label, formatNumber(row.total)]) };
}

/** Awards over the years: how many in each, what changed, their mean, or the year that had most or fewest. Null where fewer than two years are told. */
export function awardSeries(ask: Ask, refind: RefindAwards, line: TellAward): Part | null {
  const rows = comparableRows(byYear(ask, refind));
  const [first, last] = [rows[0], rows.at(-1)];
  if (rows.length < 2 || first === undefined || last === undefined) return null;
  const part = emptyPart("answered");
  if (ask.intent === "average") {
    const mean = Math.round((rows.reduce((all, row) => all + row.total, 0) / rows.length) * 100) / 100;
    part.computed.push(mean, rows.length);
    const totals = rows.map((row) => formatNumber(row.total)).join(" + ");
    part.lines.push(`Trung bình mỗi năm **${formatNumber(mean)}**, tức (${totals}) : ${rows.length}:`);
    part.notes.push(`Trung bình cộng của ${rows.length} năm có số liệu.`);
  } else if (ask.intent === "highest" || ask.intent === "lowest") {
    const sorted = [...rows].sort((a, b) => (ask.intent === "highest" ? b.total - a.total : a.total - b.total));
    part.lines.push(
      `${ask.intent === "highest" ? "Nhiều nhất" : "Ít nhất"}: **${escapeMarkdown(sorted[0]?.label ?? "")}**, so với các năm có số liệu:`,
    );
  } else {
    const difference = last.total - first.total;
    part.computed.push(Math.abs(difference));
    part.lines.push(
      difference === 0
        ? "Không đổi giữa năm đầu và năm cuối:"
        : `${difference > 0 ? "Tăng" : "Giảm"} **${formatNumber(Math.abs(difference))}** từ ${escapeMarkdown(first.label.toLowerCase())} đến ${escapeMarkdown(last.label.toLowerCase())}:`,
    );
  }
  tell(part, rows, line);
  part.notes.push("Mỗi năm lấy theo một bài viết, không cộng giữa các bài vì có thể trùng nhau.");
  return part;
}

/** The counts of two places beside each other. Null where one of them is not told. */
export function awardsOfPlaces(ask: Ask, sides: Ask["places"], refind: RefindAwards, line: TellAward): Part | null {
  if (sides.length < 2) return null;
  const rest = ask.places.filter((place) => !sides.includes(place) && place.level !== "province");
  const plain = ask.words.filter((word) => !/^(?:nhieu|it|hon|cao|thap|so|sanh|nua)$/.test(word));
  const found = sides.map((side) => given(refind({ ...ask, intent: "value", places: [side, ...rest], words: plain })));
  // Both sides told by one article in one form are the surest pair.
  const articles = (found[0] ?? []).map(grant).filter((key) => found.every((list) => list.some((one) => grant(one) === key)));
  const rows = sides.map((side, i): Row => {
    const list = (found[i] ?? []).filter((one) => articles.length === 0 || grant(one) === articles[0]);
    const findings = oneGrant(list.filter((one) => belongs(side, sides, one)));
    return { label: side.name, findings, total: sum(findings) };
  });
  const [first, second] = [...rows].sort((a, b) => b.total - a.total);
  if (first === undefined || second === undefined || rows.some((row) => row.findings.length === 0)) return null;
  const form = (row: Row): string => `${row.findings[0]?.record.award}`;
  if (form(first) !== form(second)) return null;
  const part = emptyPart("answered");
  const difference = first.total - second.total;
  part.computed.push(difference);
  part.lines.push(difference === 0 ? "Hai nơi bằng nhau:" : `**${escapeMarkdown(first.label)}** nhiều hơn ${formatNumber(difference)}:`);
  tell(part, rows, line);
  return part;
}

/** Whether a count stands behind its side's name and not behind another's: "tỉnh A (cũ) khen 1.204 trường hợp, tỉnh B (cũ) 987". */
function belongs(side: Ask["places"][number], sides: Ask["places"], one: AwardFinding): boolean {
  const at = Math.max(0, one.record.start - one.setting.range.start) + numberAt(one);
  const named = sides
    .flatMap((place) => positions(place.words, one.setting.quote).map((offset) => ({ place, offset })))
    .filter(({ offset }) => offset < at)
    .sort((a, b) => b.offset - a.offset)[0];
  return named === undefined || named.place === side;
}

function numberAt(one: AwardFinding): number {
  const count = one.record.recipient.count;
  const from = Math.max(0, one.record.start - one.setting.range.start);
  if (count === null) return 0;
  const at = one.setting.quote.slice(from).search(new RegExp(`(?<!\\d)0?${formatNumber(count).replaceAll(".", "\\.?")}(?!\\d)`, "u"));
  return Math.max(0, at);
}

function positions(words: readonly string[], quote: string): number[] {
  const found: number[] = [];
  const tokens = [...quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  for (let i = 0; i + words.length <= tokens.length; i++) {
    const here = words.every((word, k) => comparable(tokens[i + k]?.[0] ?? "")[0] === word);
    if (here) found.push(tokens[i]?.index ?? 0);
  }
  return found;
}

import type { Ask } from "../query.ts";
import type { FigureFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { money } from "../word/amounts.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { formatNumber } from "../word/written.ts";
import type { Refind } from "./compare.ts";
import { figureLine, figureValue, written } from "./figures.ts";
import { answering, emptyPart, type Part } from "./part.ts";

/** Most rows of one answer. */
const MOST = 12;

const years = (finding: FigureFinding): { start: string; end: string } | null => {
  const end = finding.record.time?.end ?? finding.record.time?.start ?? null;
  return end === null ? null : { start: (finding.record.time?.start ?? end).slice(0, 4), end };
};

/** What is measured, without the place and the years that its own words may hold: the rows of one series share it. */
function measure(finding: FigureFinding): string {
  const place = new Set(comparable(finding.record.place?.name ?? ""));
  return comparable(finding.record.indicator)
    .filter((word) => !place.has(word) && !/^\d/.test(word))
    .join(" ");
}

const unitOf = (finding: FigureFinding): string => finding.record.unit.split(" ")[0] ?? "";

/** The asked span of years as one; every period asked on its own widens it. */
function span(ask: Ask): { from: string; to: string } | null {
  const ends = ask.periods
    .flatMap((period) => [period.start ?? (ask.periods.length > 1 ? period.end : null), period.end])
    .filter((end) => end !== null);
  if (ends.length === 0) return null;
  const sorted = ends.map((end) => end.slice(0, 4)).sort();
  const single = ask.periods.length === 1 && ask.periods[0]?.start === null;
  const open = ask.periods.some((period) => period.end === null);
  return { from: single ? "0" : (sorted[0] ?? "0"), to: open ? "9" : (sorted.at(-1) ?? "9") };
}

/** All figures of the measure and place of the best one, one a period, oldest first; within the asked years where any are asked. */
function seriesOf(ask: Ask, refind: Refind): FigureFinding[] {
  const within = span(ask);
  const anyTime = refind({ ...ask, periods: [], intent: "value", status: null }).figures;
  const inside = (one: FigureFinding): boolean => {
    const time = years(one);
    return within === null || (time !== null && time.start >= within.from && time.end.slice(0, 4) <= within.to);
  };
  const all = answering(anyTime).filter((one) => one.statusFits);
  // "năm 2012 là 6,9%, đến nay chỉ còn 2,35%": the other end of what one sentence tells.
  const beside = (one: FigureFinding): boolean =>
    years(one) === null && all.some((other) => other !== one && inside(other) && other.setting.range.start === one.setting.range.start);
  const good = all.filter((one) => inside(one) || beside(one));
  const best = good[0];
  if (best === undefined) return [];
  const same = good.filter(
    (one) =>
      unitOf(one) === unitOf(best) &&
      one.record.place?.name === best.record.place?.name &&
      (measure(one) === measure(best) || one.setting.range.start === best.setting.range.start) &&
      one.score >= best.score * 0.9,
  );
  const rows = new Map<string, FigureFinding>();
  for (const one of same) {
    const key = one.record.time === null ? `${one.record.start}` : `${one.record.time.start}|${one.record.time.end}`;
    if (!rows.has(key)) rows.set(key, one);
  }
  // "từ 3,42% còn 2,6%": what has no period of its own stands where the sentence tells it.
  const order = (one: FigureFinding): string => years(one)?.end ?? "";
  return [...rows.values()]
    .sort((a, b) =>
      order(a) !== "" && order(b) !== "" && order(a) !== order(b) ? order(a).localeCompare(order(b)) : a.record.start - b.record.start,
    )
    .slice(0, MOST);
}

function periodOf(one: FigureFinding): string {
  const text = one.record.time?.text ?? "";
  return text !== "" && one.setting.sentence.hasPhrase(comparable(text)) ? text : "";
}

function tableOf(rows: readonly FigureFinding[]): Part["table"] {
  return { columns: ["Kỳ", "Số liệu"], rows: rows.map((one) => [periodOf(one), written(one).text]) };
}

/** One measure over the years: every value told, and how far the first and the last lie apart. */
export function figureTrend(ask: Ask, refind: Refind, figures: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const rows = seriesOf(ask, refind);
  if (rows.length < 2) return figureValue({ ...ask, intent: "value" }, figures, passages);
  const part = emptyPart("answered");
  const lines = rows.map((one) => `- ${figureLine(part, one)}`);
  const [first, last] = [rows[0] as FigureFinding, rows.at(-1) as FigureFinding];
  const difference = Math.round((last.record.value - first.record.value) * 1e6) / 1e6;
  if (difference !== 0 && first.record.comparator === "eq" && last.record.comparator === "eq") {
    const told = money(Math.abs(difference), last.record.unit, last.record.text, last.record.value);
    part.computed.push(told.value);
    const unit = last.record.unit.startsWith("%") ? "điểm phần trăm" : escapeMarkdown(told.unit);
    part.lines.push(
      `${difference > 0 ? "Tăng" : "Giảm"} **${formatNumber(told.value)} ${unit}**, từ ${escapeMarkdown(written(first).text)} ${difference > 0 ? "lên" : "còn"} ${escapeMarkdown(written(last).text)}:`,
    );
    part.notes.push("Mức chênh được tính từ số đầu và số cuối trong các câu được dẫn.");
  }
  part.lines.push(...lines);
  part.table = tableOf(rows);
  return part;
}

// What stands at a time, and what is a mean already, is added up over no years.
const STANDING = /(?:^| )(?:du no|dan so|ty le|binh quan|trung binh|thu nhap|luy ke|tong so|hien co|hien con|quan so)(?= |$)/;

/** "Từ năm 2021 đến hết năm 2024 tổng cộng bao nhiêu": every year of the range, none beside it; what is missing is named. Null for no such series. */
export function figureSumOverYears(ask: Ask, refind: Refind): Part | null {
  const [asked] = ask.periods;
  if (ask.periods.length !== 1 || asked === undefined || asked.start === null || asked.end === null) return null;
  const [from, to] = [Number(asked.start.slice(0, 4)), Number(asked.end.slice(0, 4))];
  if (to <= from || to - from >= MOST || asked.end.length > 4) return null;
  // A number for the whole range is the answer as it stands.
  const whole = answering(refind(ask).figures).some(
    (one) => one.period === "exact" && one.statusFits && years(one)?.start !== years(one)?.end,
  );
  if (whole) return null;
  const rows = seriesOf(ask, refind).filter(
    ({ record }) => record.time?.start?.length === 4 && record.time.start === record.time.end && record.comparator === "eq",
  );
  const first = rows[0];
  const told = new Set(rows.map((one) => Number(years(one)?.end)));
  if (first === undefined || rows.length < 2 || told.size < rows.length || /%|\//u.test(first.record.unit)) return null;
  if (STANDING.test(comparable(`${first.record.indicator} ; ${ask.text}`).join(" "))) return null;
  const part = emptyPart("answered");
  const lines = rows.map((one) => `- ${figureLine(part, one)}`);
  const sum = money(
    rows.reduce((all, one) => all + one.record.value, 0),
    first.record.unit,
    first.record.text,
  );
  const total = Math.round(sum.value * 1e6) / 1e6;
  part.computed.push(total);
  const missing = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => !told.has(year));
  const shown = `**${formatNumber(total)} ${escapeMarkdown(sum.unit)}**`;
  part.lines.push(
    missing.length === 0
      ? `Tổng cộng ${shown} (cộng các năm dưới đây):`
      : `Cộng các năm có số liệu được ${shown}, chưa đủ các năm được hỏi:`,
    ...lines,
  );
  if (missing.length > 0) part.notes.push(`Chưa có số liệu năm ${missing.join(", ")} nên đây chưa phải tổng của cả giai đoạn.`);
  part.notes.push("Tổng được cộng từ số liệu từng năm trong các câu được dẫn.");
  part.table = tableOf(rows);
  return part;
}

/** The mean of yearly figures; where the text tells a mean itself, that one. */
export function figureAverage(ask: Ask, refind: Refind, figures: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const rows = seriesOf(ask, refind).filter((one) => one.record.comparator === "eq");
  if (rows.length < 2 || new Set(rows.map((one) => years(one)?.end)).size < rows.length)
    return figureValue({ ...ask, intent: "value" }, figures, passages);
  const part = emptyPart("answered");
  const lines = rows.map((one) => `- ${figureLine(part, one)}`);
  const unit = rows[0]?.record.unit ?? "";
  const told = money(rows.reduce((all, one) => all + one.record.value, 0) / rows.length, unit, rows[0]?.record.text);
  const mean = Math.round(told.value * 100) / 100;
  part.computed.push(mean, rows.length);
  part.lines.push(
    `Trung bình **${formatNumber(mean)}${told.unit.startsWith("%") ? "" : " "}${escapeMarkdown(told.unit)}** (tính từ các số dưới đây):`,
    ...lines,
  );
  part.notes.push(`Trung bình cộng của ${rows.length} kỳ có số liệu.`);
  part.table = tableOf(rows);
  return part;
}

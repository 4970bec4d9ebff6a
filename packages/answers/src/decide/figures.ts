import type { Ask } from "../query.ts";
import type { FigureFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { money } from "../word/amounts.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { figureSpan, formatNumber, readNumber } from "../word/written.ts";
import { noFigure, refuse } from "./nothing.ts";
import { answering, emptyPart, ofPeriod, type Part, tellLonger, use } from "./part.ts";
import { quotePassage } from "./passages.ts";

const LABEL: Record<string, string> = { target: "mục tiêu", forecast: "dự kiến", estimate: "ước tính", actual: "" };

/** The figure as its sentence writes it, qualifier and all. */
export function written(finding: FigureFinding): { text: string; span: { start: number; end: number } } {
  const { record, setting } = finding;
  const span = figureSpan(record, setting.quote, setting.range.start);
  const text = setting.quote.slice(span.start, span.end).trim();
  return { text: `${text}${unitOf(record, text)}`, span };
}

const SCALES: readonly [number, string][] = [
  [1e9, "tỷ "],
  [1e6, "triệu "],
  [1e3, "nghìn "],
];

/** The unit of a number that stands alone in its cell ("1.384,6" under "ĐVT: tỷ đồng"), with its scale; empty where the text has it. */
function unitOf(record: FigureFinding["record"], text: string): string {
  if (/[%\p{L}]\s*$/u.test(text)) return "";
  const bare = readNumber(record.text);
  if (bare === null || bare === 0) return "";
  const scale = SCALES.find(([factor]) => Math.abs(record.value / bare / factor - 1) < 1e-9)?.[1] ?? "";
  return record.unit.startsWith("%") ? record.unit : ` ${scale}${record.unit}`;
}

// What a sentence leaves hanging behind a measure: "… thường xuyên nay", "số hộ và 76.118 hai", "… của cách đây, huyện Bác Ái".
const HANGING = /(?:[\s,]+(?:nay|còn|đạt|là|và|với|hai|này|thì|đã|lên|xuống|của|cho|có))+$/u;

function tidy(indicator: string): string {
  const cut = indicator
    .replace(/^((?:tỷ lệ|số)) (?:giờ|nay|hạ) (?=tỷ lệ|hộ|xã)(?:(?<=tỷ lệ \S+ )tỷ lệ )?/iu, "$1 ")
    .replace(/\s+của\s+(?:cách đây|góp vào|tính đến|trong số)(?=[\s,]).*$/u, "")
    .replace(/\s+và\s+\d.*$/u, "")
    .replace(HANGING, "")
    .trim();
  return cut.length >= 4 ? cut : indicator.trim();
}

function subject(finding: FigureFinding): string {
  const words = tidy(finding.record.indicator);
  const place = finding.record.place?.name;
  const shown = place !== undefined && finding.setting.sentence.hasPhrase(comparable(place)) ? ` (${place})` : "";
  return escapeMarkdown(`${words.charAt(0).toUpperCase()}${words.slice(1)}${shown}`);
}

/** One line: what is measured, the number as written, its period where the sentence has it. */
export function figureLine(part: Part, finding: FigureFinding): string {
  const { text, span } = written(finding);
  const mark = use(part, finding, [span]);
  const label = LABEL[finding.record.status] ?? "";
  const said = comparable(text).join(" ");
  const status = label === "" || /(?:^| )(?:uoc|du kien|phan dau|muc tieu)/.test(said) ? "" : ` (${label})`;
  const period = finding.record.time?.text ?? "";
  const when =
    period !== "" && finding.setting.sentence.hasPhrase(comparable(period)) && !said.includes(comparable(period).join(" "))
      ? `, ${escapeMarkdown(period)}`
      : "";
  return `${subject(finding)}: **${escapeMarkdown(text)}**${status}${when} ${mark}`;
}

/** The best figures for a value: the best one, its equals elsewhere, and what stands beside it and fits nearly as well. */
function chosen(good: readonly FigureFinding[]): FigureFinding[] {
  const best = good[0];
  if (best === undefined) return [];
  const rows = good.filter(
    (one) =>
      one.score >= best.score * 0.94 &&
      (one.period === best.period || one.period === "exact" || best.period !== "exact") &&
      one.statusFits === best.statusFits,
  );
  const own = best.via === null ? rows.filter((one) => one.via === null) : rows;
  return own.slice(0, 12);
}

const key = (finding: FigureFinding): string => `${finding.record.value}|${finding.record.unit}`;

/** What answers, and of that what has the asked status where anything has: a result is no aim. */
function ofStatus(findings: readonly FigureFinding[]): FigureFinding[] {
  const good = answering(findings);
  const fitting = good.filter((one) => one.statusFits);
  return fitting.length > 0 ? fitting : good;
}

export function figureValue(ask: Ask, findings: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const good = ofStatus(findings);
  const best = good[0];
  const sentence = answering(passages)[0];
  if (
    sentence !== undefined &&
    (best === undefined ||
      (best.score < 0.75 && sentence.score > best.score + 0.2 && sentence.setting.range.start !== best.setting.range.start))
  )
    return quotePassage(ask, sentence);
  if (best === undefined) return noFigure(ask, findings, passages);
  // A result is asked and only the aim is told: the aim is what is nearest.
  if (!best.statusFits && ask.status === null && !AIM_ASKED.test(comparable(ask.text).join(" "))) return refuse(ask, [best], "status");
  const rows = chosen(ofPeriod(ask, good));
  const provinces = new Set(rows.map((one) => one.context.article.province?.name ?? one.record.place?.province ?? one.context.article.id));
  if (ask.places.length === 0 && provinces.size > 1 && ask.names.length === 0) return whichPlace(rows);
  const part = emptyPart("answered");
  const times = new Set(rows.map((row) => row.record.time?.end ?? ""));
  if (ask.periods.length === 0 && times.size > 1) {
    // Values of other times are no contradiction: the newest comes first.
    rows.sort((a, b) => (b.record.time?.end ?? "").localeCompare(a.record.time?.end ?? ""));
    part.notes.push("Câu hỏi không nêu thời gian: số mới nhất được nêu trước, các số khác thuộc kỳ khác.");
  }
  const distinct = new Map<string, FigureFinding[]>();
  for (const row of rows) distinct.set(key(row), [...(distinct.get(key(row)) ?? []), row]);
  for (const same of distinct.values()) {
    const [first, ...others] = same as [FigureFinding, ...FigureFinding[]];
    const line = figureLine(part, first);
    const elsewhere = others.filter((one) => one.context !== first.context);
    part.lines.push(`${line}${elsewhere.map((one) => use(part, one, [written(one).span])).join("")}.`);
  }
  tellLonger(part, ask, rows);
  tellConflict(part, rows);
  tellChange(ask, part, rows);
  if (best.period === "context") part.notes.push("Câu được dẫn không ghi năm; năm được hiểu theo phần còn lại của bài.");
  if (best.period === "loose") part.notes.push("Kỳ số liệu trong bài rộng hơn hoặc kém chi tiết hơn kỳ được hỏi.");
  return part;
}

// "dat chi tieu bao nhieu %", typed without accents, sets an aim or reaches it: what is told is said to be an aim.
const AIM_ASKED = /(?:^| )dat (?:chi tieu|muc tieu|ke hoach)(?= |$)/;
const CHANGE_ASKED = /(?:^| )(giam|tang)(?: \S+){0,2} (?:bao nhieu|may)(?= |$)/;

/** "tăng thêm bao nhiêu", "giảm mấy phần trăm": the change itself is asked for. */
export const asksChange = (ask: Ask): boolean => CHANGE_ASKED.test(comparable(ask.text).join(" "));

/** "hơn bình quân toàn tỉnh mấy điểm", "chênh bao nhiêu": how far two numbers of one sentence are apart. */
const APART_ASKED = /(?:^| )(?:hon|kem|chenh|cach|thap hon|cao hon)(?: \S+){0,5} (?:bao nhieu|may)(?= |$)/;
const SET_AGAINST = /(?:^| )(?:trong khi|con|binh quan|muc chung|toan (?:tinh|huyen|quoc|nganh|thanh pho)|ca nuoc)(?= |$)/;

/** "giảm bao nhiêu?" of "giảm từ 612 tỷ đồng xuống còn 391,5 tỷ đồng": the difference of the two. */
function tellChange(ask: Ask, part: Part, rows: readonly FigureFinding[]): void {
  const [first, second] = [...rows].sort((a, b) => a.record.start - b.record.start || written(a).span.start - written(b).span.start);
  const said = comparable(ask.text).join(" ");
  const apart = APART_ASKED.test(said);
  if (!(CHANGE_ASKED.test(said) || apart) || rows.length !== 2 || first === undefined || second === undefined) return;
  const between = comparable(first.setting.quote.slice(written(first).span.end, written(second).span.start)).join(" ");
  if (
    first.setting.range.start !== second.setting.range.start ||
    first.record.unit !== second.record.unit ||
    comparable(first.record.indicator).join(" ") !== comparable(second.record.indicator).join(" ") ||
    !(/(?:^| )(?:xuong|con|len)(?= |$)/.test(between) || (apart && SET_AGAINST.test(between)))
  )
    return;
  const difference = Math.round((second.record.value - first.record.value) * 1e6) / 1e6;
  const told = money(Math.abs(difference), second.record.unit, second.record.text, second.record.value);
  const unit = second.record.unit.startsWith("%") ? "điểm phần trăm" : escapeMarkdown(told.unit);
  part.computed.push(told.value);
  const word = apart && SET_AGAINST.test(between) ? "Chênh" : difference < 0 ? "Giảm" : "Tăng";
  part.lines.unshift(`${word} **${formatNumber(told.value)} ${unit}**:`);
  part.notes.push("Mức chênh được tính từ hai số trong câu được dẫn.");
}

/** Two articles, one measure, one period, two numbers: both are told. */
function tellConflict(part: Part, rows: readonly FigureFinding[]): void {
  for (const a of rows)
    for (const b of rows) {
      if (a.context === b.context || a.record.id >= b.record.id || a.record.unit !== b.record.unit || a.record.value === b.record.value)
        continue;
      const sameTime = a.record.time?.end === b.record.time?.end && a.record.time?.start === b.record.time?.start;
      const samePlace = a.record.place?.name === b.record.place?.name;
      if (sameTime && samePlace && comparable(a.record.indicator).join(" ") === comparable(b.record.indicator).join(" ")) {
        part.notes.push("Các bài viết đưa số liệu khác nhau cho cùng nội dung và kỳ; cả hai đều được nêu kèm nguồn.");
        return;
      }
    }
}

function whichPlace(rows: readonly FigureFinding[]): Part {
  const part = emptyPart("clarify");
  part.lines.push("Câu hỏi chưa nêu nơi nào, mà kho có số liệu của nhiều nơi. Anh/chị cần số liệu nào dưới đây?");
  const seen = new Set<string>();
  for (const row of rows) {
    const place = row.context.article.province?.name ?? row.context.article.id;
    if (seen.has(place)) continue;
    seen.add(place);
    use(part, row, [written(row).span]);
    part.notes.push(`Có số liệu của ${place}.`);
  }
  return part;
}

/** Adds figures of one sentence, unit, place and period: at least two, none of them a total or a target. */
export function figureSum(ask: Ask, findings: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const good = answering(findings).filter((one) => one.statusFits);
  const best = good[0];
  if (best === undefined) return figureValue(ask, findings, passages);
  const parts = good.filter(
    (one) =>
      one.context === best.context &&
      one.setting.range.start === best.setting.range.start &&
      one.record.unit.split(" ")[0] === best.record.unit.split(" ")[0] &&
      one.record.comparator === best.record.comparator &&
      one.record.place?.name === best.record.place?.name &&
      one.score >= best.score * 0.7,
  );
  const total = parts.find((one) => /(?:^| )(?:tong|ca thay|tat ca)(?= |$)/.test(comparable(one.record.indicator).join(" ")));
  if (parts.length < 2 || total !== undefined) return figureValue(ask, total === undefined ? findings : [total], passages);
  const part = emptyPart("answered");
  const marks = parts.map((one) => use(part, one, [written(one).span]));
  const sum = Math.round(parts.reduce((all, one) => all + one.record.value, 0) * 1e6) / 1e6;
  part.computed.push(sum);
  part.lines.push(
    `Tổng cộng **${formatNumber(sum)} ${escapeMarkdown(best.record.unit)}**, gồm ${parts.map((one) => escapeMarkdown(written(one).text)).join(" và ")} ${marks[0]}.`,
  );
  part.notes.push("Tổng được cộng từ các số trong câu được dẫn.");
  return part;
}

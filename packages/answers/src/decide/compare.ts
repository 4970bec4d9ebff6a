import { fold } from "@thidua/core";
import type { Ask } from "../query.ts";
import type { FigureFinding, PassageFinding } from "../run/finding.ts";
import { PERIOD_WORTH } from "../run/period-match.ts";
import { innermost } from "../run/place-match.ts";
import { comparable } from "../text/words.ts";
import { isLocal } from "../understand/places.ts";
import { money, round } from "../word/amounts.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { asWritten, formatNumber } from "../word/written.ts";
import { figureLine, figureValue, written } from "./figures.ts";
import { noFigure } from "./nothing.ts";
import { answering, emptyPart, type Part, use } from "./part.ts";

/** Finds figures for a changed ask: another place, period or status. */
export type Refind = (ask: Ask) => { figures: FigureFinding[]; passages: PassageFinding[] };

/** The two that a question sets against each other: former provinces, else localities, else provinces. */
export function sides(ask: Ask): Ask["places"] {
  const former = ask.places.filter((place) => place.former);
  if (former.length >= 2) return former;
  const local = innermost(ask.places.filter(isLocal));
  if (local.length >= 2) return local;
  const provinces = ask.places.filter((place) => place.level === "province");
  return provinces.length >= 2 ? provinces : [];
}

function nameOf(side: Ask["places"][number], finding: FigureFinding): string {
  const quote = finding.setting.quote;
  return asWritten(quote, [...side.prefix, ...side.words]) ?? asWritten(quote, side.words) ?? side.name;
}

/** Offsets in the quote where the side is named; with its prefix where it was asked with one. */
function namedAt(side: Ask["places"][number], quote: string): number[] {
  const text = fold(quote);
  const at = (words: readonly string[]): number[] =>
    [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${words.join("[^\\p{L}\\p{N}]{1,3}")}(?![\\p{L}\\p{N}])`, "gu"))].map(
      (match) => match.index,
    );
  const full = at([...side.prefix, ...side.words]);
  return full.length > 0 ? full : at(side.words);
}

/**
 * The figure that belongs to one side: the record says so, or its number follows the side's name and no other side's. Of several
 * ("từ 5,1% xuống còn 1,07%") the latest, which is the last one told.
 */
function boundTo(side: Ask["places"][number], all: Ask["places"], good: readonly FigureFinding[]): FigureFinding | undefined {
  const owned = good.flatMap((one) => {
    const { quote } = one.setting;
    const at = written(one).span.start;
    const last = all
      .flatMap((place) => namedAt(place, quote).flatMap((offset) => (offset < at ? [{ place, offset }] : [])))
      .sort((a, b) => b.offset - a.offset)[0];
    if (last !== undefined) return last.place === side ? [{ one, named: true }] : [];
    return one.record.place !== null && comparable(one.record.place.name).join(" ") === side.words.join(" ") ? [{ one, named: false }] : [];
  });
  const named = owned.filter((entry) => entry.named);
  const pool = (named.length > 0 ? named : owned).map((entry) => entry.one);
  const first = pool[0];
  if (first === undefined) return undefined;
  const peers = pool.filter((one) => one.setting === first.setting && one.record.unit === first.record.unit && isSameMeasure(one, first));
  return peers.sort((a, b) => later(b, a) || b.score - a.score)[0];
}

const MEASURES_NOTHING = new Set("so ty le muc cua tinh toan trong tong dat duoc con lai nam va".split(" "));

/** Whether two figures measure the same: what one of them is called by stands in the other's name, but for words that any has. */
export function isSameMeasure(one: FigureFinding, other: FigureFinding): boolean {
  const [a, b] = [one, other].map(({ record }) => new Set(comparable(`${record.indicator}`).filter((word) => !MEASURES_NOTHING.has(word))));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return true;
  // "hộ cận nghèo" is not "hộ nghèo".
  if (a.has("can") !== b.has("can")) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(a.size, b.size) * 0.75;
}

/** Above 0 where `a` is the later state of the same measure than `b`. */
function later(a: FigureFinding, b: FigureFinding): number {
  const ends = [a.record.time?.end, b.record.time?.end];
  if (typeof ends[0] === "string" && typeof ends[1] === "string" && ends[0] !== ends[1]) return ends[0].localeCompare(ends[1]);
  return isTold(a, b) ? written(a).span.start - written(b).span.start : 0;
}

/** "từ A xuống còn B": both ends of one movement. */
function isTold(a: FigureFinding, b: FigureFinding): boolean {
  const [from, to] = [written(a).span.start, written(b).span.start].sort((x, y) => x - y) as [number, number];
  return /(?:^| )(?:xuong|con|len|giam|tang)(?= |$)/.test(comparable(a.setting.quote.slice(from, to)).join(" "));
}

const COMPARES = /(?:^| )(?:so sanh|doi chieu)(?= |$)/;

interface Side {
  side: Ask["places"][number];
  finding: FigureFinding;
}

/** "14 cầu", "9 cây cầu", "5 cây" of "mấy cây cầu": one thing, by the words that it was asked with. */
function sameCounted(ask: Ask, one: FigureFinding, other: FigureFinding): boolean {
  const heads = [one, other].map(({ record }) => comparable(record.unit)[0] ?? "");
  return (
    one.record.unit.split(" ")[0] === other.record.unit.split(" ")[0] ||
    (ask.unit.length > 1 && one.setting === other.setting && heads.every((head) => ask.unit.includes(head)))
  );
}

/** The figure of each of the places that a question sets beside each other; those without one left out. Null where there are fewer than two places. */
function sideRows(ask: Ask, refind: Refind): { asked: number; known: Side[] } | null {
  const compared = sides(ask);
  if (compared.length < 2) return null;
  const rest = ask.places.filter((place) => !compared.includes(place));
  const plain = ask.words.filter((word) => !/^(?:nhieu|cao|thap|hon|it|lon|nho|kem)$/.test(word));
  const pools = compared.map(
    (side) => refind({ ...ask, intent: "value", places: side.level === "province" ? [side] : [side, ...rest], words: plain }).figures,
  );
  const leader = answering(pools.flat())[0];
  if (leader === undefined) return null;
  // The second of two sides is told in few words ("tỉnh Phú Yên (cũ) là 2.117 căn"): beside the first it need not repeat the subject.
  const beside = (one: FigureFinding): boolean =>
    one.refusals.every((refusal) => refusal === "subject") &&
    comparable(one.record.indicator).includes("can") === comparable(leader.record.indicator).includes("can") &&
    one.context === leader.context &&
    one.setting.range.start === leader.setting.range.start;
  const rows = compared.map((side, i) => {
    const pool = (pools[i] ?? []).filter(
      (one) => one.statusFits && sameCounted(ask, one, leader) && (one.refusals.length === 0 || beside(one)),
    );
    return {
      side,
      finding: boundTo(
        side,
        compared,
        pool.sort((x, y) => y.score - x.score),
      ),
    };
  });
  const held = (one: FigureFinding): number => {
    const index = one.context.index(`${one.record.indicator} ${one.record.unit} ${one.setting.quote}`);
    return plain.filter((word) => index.has(word)).length;
  };
  // Of two articles each must tell the measure in its own words: six accidents in a mine are none of the province's traffic.
  const fits = ({ finding }: { finding: FigureFinding | undefined }): boolean =>
    finding === undefined ||
    finding.context === leader.context ||
    (isSameMeasure(finding, leader) &&
      held(finding) >= held(leader) &&
      finding.record.unit.includes("%") === leader.record.unit.includes("%"));
  for (const row of rows) if (!fits(row)) row.finding = undefined;
  return { asked: compared.length, known: rows.filter((row): row is Side => row.finding !== undefined) };
}

/** Where the article names a place whose own sentence does not ("… của tỉnh"): cited beside it. */
export function citeName(part: Part, words: readonly string[], finding: FigureFinding): string {
  if (asWritten(finding.setting.quote, words) !== null) return "";
  for (const range of finding.context.sentences()) {
    const setting = finding.context.settingOf(range);
    const name = asWritten(setting.quote, words);
    if (name === null) continue;
    const at = setting.quote.indexOf(name);
    return use(part, { ...finding, kind: "passage", record: null, setting }, [{ start: at, end: at + name.length }]);
  }
  return "";
}

const naming = (part: Part, { side, finding }: Side): string => citeName(part, side.words, finding);

/** The period of a figure where its sentence tells it. */
function whenTold({ finding }: Side): string {
  const text = finding.record.time?.text ?? "";
  return text !== "" && finding.setting.sentence.hasPhrase(comparable(text)) ? `, ${escapeMarkdown(text)}` : "";
}

/** One of two places is told: its figure, and of which nothing is known. */
function oneSide(ask: Ask, [row]: readonly Side[], asked: Ask["places"]): Part | null {
  if (row === undefined) return null;
  const missing = asked.filter((place) => place !== row.side).map((place) => place.name);
  const part = emptyPart("answered");
  const name = naming(part, row);
  part.lines.push(
    `Mới có số liệu của một nơi, **${escapeMarkdown(nameOf(row.side, row.finding))}** ${name}:`,
    `- ${figureLine(part, row.finding)}`,
  );
  part.notes.push(`Chưa có số liệu của ${missing.join(", ")} để so sánh${ask.periods.length > 0 ? " trong kỳ được hỏi" : ""}.`);
  return part;
}

export function comparePlaces(ask: Ask, refind: Refind): Part | null {
  const found = sideRows(ask, refind);
  const known = found?.known ?? [];
  const part = emptyPart("answered");
  if (known.length === 1 && found?.asked === 2 && COMPARES.test(comparable(ask.text).join(" "))) return oneSide(ask, known, sides(ask));
  if (known.length < 2) return null;
  const units = new Set(known.map((row) => row.finding.record.unit.split(" ")[0]));
  const lines = known.map((row) => {
    const { text, span } = written(row.finding);
    const mark = use(part, row.finding, [span]);
    return `${escapeMarkdown(nameOf(row.side, row.finding))}: **${escapeMarkdown(text)}**${whenTold(row)} ${mark}${naming(part, row)}`;
  });
  const years = new Set(
    known.map(({ finding }) => finding.record.time?.end?.slice(0, 4) ?? finding.context.article.publishedAt?.slice(0, 4)),
  );
  if (years.size > 1) part.notes.push("Số liệu các nơi thuộc những thời điểm khác nhau, chỉ so sánh để tham khảo.");
  if (units.size === 1) {
    const low = /(?:^| )(?:thap|it|kem|nho) hon/.test(comparable(ask.text).join(" "));
    const sorted = [...known].sort((a, b) =>
      low ? a.finding.record.value - b.finding.record.value : b.finding.record.value - a.finding.record.value,
    );
    const [first, second] = sorted as [(typeof known)[number], (typeof known)[number]];
    const difference = round(Math.abs(first.finding.record.value - second.finding.record.value));
    const told = money(difference, first.finding.record.unit, first.finding.record.text, first.finding.record.value);
    const { unit } = told;
    part.computed.push(told.value);
    part.lines.push(
      difference === 0
        ? "Hai nơi bằng nhau."
        : `**${escapeMarkdown(nameOf(first.side, first.finding))}** ${low ? "thấp hơn" : "nhiều hơn"}, chênh ${formatNumber(told.value)}${unit.startsWith("%") ? " điểm phần trăm" : ` ${escapeMarkdown(unit)}`}.`,
    );
    part.table = { columns: ["Nơi", "Số liệu"], rows: known.map((row) => [nameOf(row.side, row.finding), written(row.finding).text]) };
  }
  part.lines.push(...lines.map((line) => `- ${line}`));
  return part;
}

/** "Văn Giang, Khoái Châu, Phù Cừ cộng lại bao nhiêu xã": the sum or the mean of what each of the places has. Null where one of them is not told. */
export function addPlaces(ask: Ask, refind: Refind, how: "sum" | "mean"): Part | null {
  const found = sideRows(ask, refind);
  if (found === null || found.known.length < found.asked) return null;
  const first = found.known[0]?.finding;
  const alike = first !== undefined && found.known.every((row) => sameCounted(ask, row.finding, first));
  const units = new Set(found.known.map((row) => row.finding.record.unit));
  // The longest tells most: "cây cầu" of "cầu", "cây cầu" and "cây".
  const unit = [...units].sort(
    (a, b) => (ask.unit.join(" ") === comparable(b).join(" ") ? 1 : 0) - (ask.unit.join(" ") === comparable(a).join(" ") ? 1 : 0),
  )[0];
  if (
    (units.size !== 1 && !(alike && first.setting.sentence.hasPhrase(ask.unit))) ||
    unit === undefined ||
    found.known.some((row) => row.finding.record.comparator !== "eq")
  )
    return null;
  // Two shares make no third one.
  if (how === "sum" && unit.startsWith("%")) return null;
  const part = emptyPart("answered");
  const total = found.known.reduce((all, row) => all + row.finding.record.value, 0);
  const text = found.known[0]?.finding.record.text;
  const told = money(how === "sum" ? round(total) : total / found.known.length, unit, text);
  const value = how === "sum" ? told.value : Math.round(told.value * 100) / 100;
  part.computed.push(value, ...(how === "mean" ? [found.known.length] : []));
  const lines = found.known.map((row) => {
    const { text: amount, span } = written(row.finding);
    return `- ${escapeMarkdown(nameOf(row.side, row.finding))}: **${escapeMarkdown(amount)}** ${use(part, row.finding, [span])}${naming(part, row)}`;
  });
  const shown = `${formatNumber(value)}${told.unit.startsWith("%") ? "" : " "}${escapeMarkdown(told.unit)}`;
  part.lines.push(how === "sum" ? `Tổng cộng **${shown}**, gồm:` : `Trung bình **${shown}**, tính từ:`, ...lines);
  part.table = { columns: ["Nơi", "Số liệu"], rows: found.known.map((row) => [nameOf(row.side, row.finding), written(row.finding).text]) };
  part.notes.push(how === "sum" ? "Tổng được cộng từ các số trong các câu được dẫn." : `Trung bình cộng của ${found.known.length} nơi.`);
  return part;
}

// "giảm 76 vụ", "tăng thêm 12%", "giảm ít nhất 25%": the change itself is written; "giảm từ 1.846 hộ" is not it.
const CHANGE =
  /(?:^| )(?:tang|giam|vuot|them|keo giam|thap hon|cao hon|nhieu hon)(?: (?:them|duoc|it nhat|toi thieu|tren|hon|gan|khoang|den|toi|binh quan))*$/;

/** Of what answers, best first, the figures that are a change by their own words: "giảm 76 vụ". */
export function changeTold(figures: readonly FigureFinding[]): FigureFinding[] {
  const good = answering(figures);
  return good.filter((one) => {
    const { span } = written(one);
    const offset = one.setting.quote.indexOf(one.record.text, span.start);
    const before = comparable(one.setting.quote.slice(Math.max(0, offset - 40), offset)).join(" ");
    return one.statusFits && !/\/năm/u.test(one.record.unit) && CHANGE.test(before) && one.score >= (good[0]?.score ?? 0) * 0.85;
  });
}

/** The best two of one unit, the same measure before another. */
function pairOf(now: readonly FigureFinding[], then: readonly FigureFinding[]): { later?: FigureFinding; earlier?: FigureFinding } {
  const alike = (a: FigureFinding, b: FigureFinding): number => {
    const one = new Set(comparable(a.record.indicator));
    const other = new Set(comparable(b.record.indicator));
    const shared = [...one].filter((word) => other.has(word)).length;
    return shared / Math.max(1, one.size, other.size);
  };
  let found: { later: FigureFinding; earlier: FigureFinding; score: number } | null = null;
  for (const later of now.slice(0, 6))
    for (const earlier of then.slice(0, 6)) {
      if (later.record.unit !== earlier.record.unit || later.record.id === earlier.record.id) continue;
      const same = alike(later, earlier);
      // Two numbers of one sentence that measure different things make no difference.
      if (same < 0.6) continue;
      const score = later.score + earlier.score + (same === 1 ? 0.2 : 0);
      if (score > (found?.score ?? 0)) found = { later, earlier, score };
    }
  return found ?? {};
}

/** "giảm bao nhiêu so với năm 2014": the change where the text states it, else the difference of the two. */
export function comparePeriods(asked: Ask, refind: Refind): Part | null {
  return periodsCompared(asked, refind) ?? (isPoints(asked) ? periodsCompared(inPerCent(asked), refind) : null);
}

/** "tăng mấy điểm (phần trăm)": the difference of two shares. */
const isPoints = (ask: Ask): boolean => ask.unit[0] === "diem";

function inPerCent(ask: Ask): Ask {
  return { ...ask, unit: ["%"], words: ask.words.filter((word) => !/^(?:diem|phan|tram)$/.test(word)) };
}

function periodsCompared(ask: Ask, refind: Refind): Part | null {
  const base = ask.periods.find((period) => period.role === "base");
  const asked = ask.periods.filter((period) => period.role === "asked");
  if (base === undefined && asked.length < 2) return null;
  const now = base === undefined ? asked.slice(-1) : asked;
  const then = base ?? (asked[0] as (typeof asked)[number]);
  const plain = ask.words.filter((word) => !/^(?:giam|tang|hon|chenh|lech)$/.test(word));
  const found = refind({ ...ask, periods: now, intent: "value" });
  const stated = changeTold(found.figures)[0];
  if (stated !== undefined) return figureValue({ ...ask, periods: now }, [stated], []);
  const { later, earlier } = pairOf(
    answering(refind({ ...ask, periods: now, words: plain, intent: "value" }).figures),
    answering(refind({ ...ask, periods: [{ ...then, role: "asked" }], words: plain, intent: "value" }).figures),
  );
  if (later === undefined || earlier === undefined) return null;
  if (PERIOD_WORTH[later.period] === 0 || later.record.id === earlier.record.id) return null;
  const part = emptyPart("answered");
  const difference = round(later.record.value - earlier.record.value);
  const told = money(Math.abs(difference), later.record.unit, later.record.text, later.record.value);
  part.computed.push(told.value);
  const a = written(later);
  const b = written(earlier);
  const marks = [...new Set([use(part, earlier, [b.span]), use(part, later, [a.span])])].join("");
  const unit = later.record.unit.startsWith("%") ? "điểm phần trăm" : escapeMarkdown(told.unit);
  part.lines.push(
    `${difference === 0 ? "Không đổi" : `${difference < 0 ? "Giảm" : "Tăng"} **${formatNumber(told.value)} ${unit}**`}: từ ${escapeMarkdown(b.text)} ${difference < 0 ? "còn" : "lên"} ${escapeMarkdown(a.text)} ${marks}.`,
  );
  part.notes.push("Mức chênh được tính từ hai số trong bài.");
  return part;
}

/** Ten months' result is not held against the aim of the year. */
function isWhole(reached: FigureFinding, aim: FigureFinding): boolean {
  const { start, end } = reached.record.time ?? { start: null, end: null };
  const months =
    start !== null && end !== null && start.length === 7 && end.length === 7 && !(start.endsWith("-01") && end.endsWith("-12"));
  return !months || (aim.record.time?.end ?? "").length >= 7;
}

// What an aim and its result are called beside what they measure.
const OF_AIMS = new Set("ty le muc so voi du toan ke hoach muc tieu chi tieu dat tang giam vuot binh quan nam toc do".split(" "));

/** Whether an aim is of what was reached: both share a word that says what is measured. */
function sameMeasure(aim: FigureFinding, reached: FigureFinding): boolean {
  const [a, b] = [aim, reached].map(({ record }) => comparable(record.indicator).filter((word) => !OF_AIMS.has(word)));
  return a === undefined || b === undefined || a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));
}

/** "có đạt kế hoạch giao không?": the result beside its target. */
export function compareTarget(ask: Ask, refind: Refind, { beside = false } = {}): Part | null {
  if (ask.status !== "target") return null;
  const plain = { ...ask, intent: "value" as const, status: null };
  const results = answering(refind(plain).figures).filter((one) => one.statusFits);
  const best = results[0]?.score ?? 0;
  const targets = answering(refind({ ...ask, intent: "value", status: "target" }).figures);
  // The best result that has a target of its own unit: "98,0 %" beside "2.940 người" has none.
  const pairs = results
    .filter((one) => one.score >= best * 0.9)
    .flatMap((actual) => {
      const own = targets.filter(
        (one) =>
          one.record.unit === actual.record.unit && one.context === actual.context && sameMeasure(one, actual) && isWhole(actual, one),
      );
      const target = own.find((one) => one.setting.range.start === actual.setting.range.start) ?? own[0];
      return target === undefined ? [] : [{ actual, target }];
    });
  const pair = pairs.find((one) => one.actual.setting.range.start === one.target.setting.range.start) ?? (beside ? undefined : pairs[0]);
  if (pair === undefined) return null;
  const { actual, target } = pair;
  const part = emptyPart("answered");
  const a = written(actual);
  const b = written(target);
  const marks = [...new Set([use(part, actual, [a.span]), use(part, target, [b.span])])].join("");
  const lower = target.record.comparator === "lt" || target.record.comparator === "lte";
  const met = lower ? actual.record.value <= target.record.value : actual.record.value >= target.record.value;
  part.lines.push(
    `${met ? "**Có, đạt**" : "**Không đạt**"}: kết quả ${escapeMarkdown(a.text)}, chỉ tiêu ${escapeMarkdown(b.text)} ${marks}.`,
  );
  return part;
}

const OF_PLAN =
  /(?<![\p{L}\p{M}])(vượt|bằng|đạt|mới đạt|chỉ đạt|mới bằng)\s+(?:gần |trên |hơn |khoảng )?(\d[\d.,]*)\s?%\s+(?:so với )?(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|KH|DT)/iu;

/** "31.200 ha, mới bằng 78% kế hoạch": the share of the plan says itself whether it was reached. */
function shareOfPlan(ask: Ask, refind: Refind): Part | null {
  if (ask.status !== "target" || ask.intent !== "yes-no") return null;
  const found = refind({ ...ask, intent: "value", status: null });
  const best = answering(found.figures).filter((one) => one.statusFits)[0];
  const pool = answering(found.figures).filter((one) => one.statusFits && one.score >= (best?.score ?? 0) * 0.9);
  for (const one of pool) {
    const { text, span } = written(one);
    const behind = one.setting.quote.slice(span.start, span.end + 90);
    const stop = behind.slice(span.end - span.start).search(/[;.](?:\s|$)/u);
    const told = OF_PLAN.exec(stop < 0 ? behind : behind.slice(0, span.end - span.start + stop));
    const share = Number((told?.[2] ?? "").replaceAll(".", "").replace(",", "."));
    if (told === null || Number.isNaN(share)) continue;
    const met = /vượt/iu.test(told[1] ?? "") || share >= 100;
    const part = emptyPart("answered");
    const at = span.start + told.index;
    const mark = use(part, one, [span, { start: at, end: at + told[0].length }]);
    const amount = told[0].includes(text) ? "" : `${escapeMarkdown(text)}, `;
    part.lines.push(`${met ? "**Có, đạt**" : "**Không đạt**"}: ${amount}${escapeMarkdown(told[0])} ${mark}.`);
    return part;
  }
  return null;
}

/** "Giao quân đủ 1.650/1.650 công dân": the text sets the result against the whole itself. */
function wholeOf(ask: Ask, refind: Refind): Part | null {
  if (ask.status !== "target" || ask.intent !== "yes-no") return null;
  const best = answering(refind({ ...ask, intent: "value", status: null }).figures).filter((one) => one.statusFits)[0];
  const both = best === undefined ? null : /^(\d[\d.]*)\/(\d[\d.]*)(?!\d)/u.exec(best.record.text);
  if (best === undefined || both === null) return null;
  const [result, whole] = [both[1], both[2]].map((number) => Number((number ?? "").replaceAll(".", "")));
  const { text, span } = written(best);
  const part = emptyPart("answered");
  const met = result !== undefined && whole !== undefined && result >= whole;
  part.lines.push(`${met ? "**Có, đạt**" : "**Không đạt**"}: ${escapeMarkdown(text)} ${use(part, best, [span])}.`);
  return part;
}

export function compared(ask: Ask, refind: Refind): Part {
  const found = refind(ask);
  return (
    comparePlaces(ask, refind) ??
    comparePeriods(ask, refind) ??
    compareTarget(ask, refind, { beside: true }) ??
    shareOfPlan(ask, refind) ??
    wholeOf(ask, refind) ??
    compareTarget(ask, refind) ??
    (answering(found.figures).length > 0 || answering(found.passages).length > 0
      ? figureValue(ask, found.figures, found.passages)
      : noFigure(ask, found.figures, found.passages))
  );
}

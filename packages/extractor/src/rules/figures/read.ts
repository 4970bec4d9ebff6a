import { type Basis, canonical, type FigureStatus, lean, type Rejection } from "@thidua/core";
import { isCriterion } from "../../context/criteria.ts";
import { movementFor } from "../../context/movements.ts";
import { placeFor } from "../../context/places.ts";
import { type TimeFound, timeFor } from "../../context/times.ts";
import type { ArticleDocument, Block, Sentence } from "../../document/document.ts";
import type { FigureDraft, Reading } from "../../draft.ts";
import { announcedFor } from "./announced.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesOf, rejectionOf } from "./candidates.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { comparatorOf } from "./comparator.ts";
import { indicatorOf } from "./indicator.ts";
import type { IndicatorReading } from "./indicator-forms.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { placeListAt } from "./place-lists.ts";
import { respectiveLefts } from "./respective.ts";
import { semicolonTableAt } from "./semicolon-tables.ts";
import { partStart } from "./sentence-parts.ts";
import { LONGEST_CELL, stackedTableAt } from "./stacked-tables.ts";
import { isSetFromAbove } from "./status/handed-out.ts";
import { statusOf } from "./status.ts";
import { draftsOfCells, draftsOfRow } from "./table-drafts.ts";
import { toldCells } from "./tables.ts";

// Digits, or a scale, "gấp" or bound that a number in words can stand with.
const TRIGGER = lean(/\d|(?:triệu|tỷ|mươi|mười|trăm|nghìn|ngàn|gấp|ít nhất|tối thiểu|không quá|tối đa)(?!\p{L})/u);

/** A figure leaves unsaid only what was said shortly before. */
const MOST_CARRIED = 24;

function stated(start: number, end: number): Basis {
  return { how: "stated", start, end };
}

function yearOf(end: string | null | undefined): number | null {
  return end ? Number(end.slice(0, 4)) : null;
}

// "tăng lần lượt 7,32%; 5,75% và 5,63%"
const LISTS = /(?:lần lượt|tương ứng)[^.]*$/u;
const ONLY_NEXT = /^(?:,|;|,? và) $/u;
const RESPECTIVE_LIST = /lần lượt|tương ứng/u;
// "37 xã và 2 huyện về đích": nothing but the next count
const NEXT_COUNT = /^(?:,|,? và|,? cùng) (?:(?:gần|hơn|trên|khoảng|xấp xỉ) )?$/u;

/** The words after the next figure where two counts share them: "37 xã và 2 huyện về đích". */
function sharedAfter(view: string, figure: Candidate, next: Candidate | undefined, clause: Clause | undefined): Clause | null {
  if (!next || !clause || figure.unit.kind === "percent" || figure.unit.kind === "money" || next.unit.kind !== "noun") return null;
  return NEXT_COUNT.test(view.slice(figure.end, next.start)) ? clause : null;
}

/** The last figure of the list of one unit that a figure stands in: "lần lượt 35 ha và 18,5 ha chè" shares what follows. */
function endOfList(view: string, figures: readonly Candidate[], order: number): number {
  let at = order;
  for (let next = figures[at + 1]; next; next = figures[at + 1]) {
    const one = figures[at] as Candidate;
    if (one.unit.unit !== next.unit.unit || !NEXT_COUNT.test(view.slice(one.end, next.start))) break;
    at++;
  }
  return at;
}

const OPENS_BRACKET = lean(/^(?: \p{L}+){0,3} \($/u);
const AND = /^(?:,|,? và) $/u;

/** The words behind a bracket, which are those of the count before it: "5.321 xã (64,4%) và 218 huyện (32,8%) đạt chuẩn". */
function afterBracket(view: string, figures: readonly Candidate[], order: number, end: number): Clause | null {
  for (let at = order; ; at += 2) {
    const count = figures[at];
    const inside = figures[at + 1];
    if (!count || inside?.unit.kind !== "percent" || count.unit.kind !== "noun") return null;
    if (!OPENS_BRACKET.test(view.slice(count.end, inside.start)) || view.charCodeAt(inside.end) !== 41) return null;
    const from = inside.end + 1;
    const next = figures[at + 2];
    const stop = view.slice(from, next?.start ?? end).search(/[,;:]/u);
    const between = view.slice(from, next?.start ?? end);
    if (next && AND.test(between)) continue;
    return { leftStart: from, leftEnd: from, rightStart: from, rightEnd: stop < 0 ? from + between.length : from + stop, inBracket: false };
  }
}

const MEETS = /^ (?:đã |mới )?đạt (?:chuẩn )?(?:từ |trên |dưới |đủ |được )?$/u;

/** "8 xã đạt 19/19 tiêu chí": what sets those counted apart is itself told in a number. */
function criteriaAfter({ text, view }: ArticleDocument, figure: Candidate, next: Candidate | undefined): Phrase | null {
  if (!next || figure.unit.kind !== "noun" || !next.unit.unit.startsWith("tiêu chí")) return null;
  return MEETS.test(view.slice(figure.end, next.start)) ? phraseOf(text, view, figure.end + 1, Math.max(next.end, next.unit.end)) : null;
}

const PASSES =
  /^[,;]? (?:đã )?vượt (?:xa )?(so với )?(?:mục tiêu|chỉ tiêu|kế hoạch)(?: (?:(đề ra|đặt ra|giao|được giao|là)|năm|cả năm))* $/u;
/** Of a growth and the growth aimed at: one that is passed is most of what was reached. */
const NEAR = 0.8;
const PASSES_GOAL = canonical(" mục tiêu ");

/** "tăng trưởng 7,09%, vượt mục tiêu 6,5%": the second is the aim, not by how much it was passed, as in "tăng 8%, vượt kế hoạch 5%". */
function passesAim(view: string, last: Candidate | undefined, figure: Candidate): boolean {
  if (last?.unit.kind !== "percent" || figure.unit.kind !== "percent" || last.value <= figure.value || last.value > 2 * figure.value)
    return false;
  const between = view.slice(last.end, figure.start);
  const found = PASSES.exec(between);
  if (!found) return false;
  if (found[1] || found[2] || SET_BY.test(view.slice(figure.end, figure.end + 60))) return true;
  return between.endsWith(PASSES_GOAL) && figure.value >= NEAR * last.value;
}

// ", thấp hơn mức phấn đấu ", ", chưa bằng chỉ tiêu ", ", vượt chỉ tiêu Tổng cục giao (tối thiểu ", ", hụt so với mức "
const AGAINST_AIM = lean(
  /^(?:[^;.\d]{0,60}?)[,;(] ?(?:(?:và|nhưng|song|mới|còn|vẫn|cũng|đều|đã|như vậy|tức là|tức) )*(cao hơn|thấp hơn|nhỉnh hơn|hơn|kém hơn|kém|chưa bằng|chưa đạt|chưa tới|chưa đến|chưa được|chưa chạm|không bằng|không đạt|không tới|hụt|hụt hơn|thua|dưới|trên|vượt|vượt qua|vượt trên|vượt xa|sát|gần bằng|gần đạt|gần tới|đúng bằng|bằng|xấp xỉ|tiệm cận|trong khi|còn thua)(?: (?:xa|một chút|chút ít|nhiều|khá xa|hẳn))?(?: so)?(?: với)?(?: các)? (?:(mức|con số|ngưỡng) ?)?((?:chỉ tiêu|mục tiêu|kế hoạch|dự toán|nghị quyết|phấn đấu|đề ra|yêu cầu|giao ước|đích)(?: \p{L}+){0,6} ?)?(\()?(?:(?:là|tối thiểu|ít nhất|trên|từ|tới|đạt) )*$/u,
);
// "mức 70% mà phong trào tự đề ra", "mức 40 ha huyện giao"
const SET_BY = lean(/^(?:,? mà)?(?: \p{L}+){0,6} (?:đề ra|đặt ra|giao|phấn đấu|đăng ký|cam kết|kỳ vọng|yêu cầu)(?!\p{L})/u);
const ABOVE_AIM = /^(?:cao hơn|nhỉnh hơn|hơn|vượt|trên)/u;
const BELOW_AIM = /^(?:thấp hơn|kém|chưa|không|hụt|thua|dưới|còn)/u;
// "chưa bằng chỉ tiêu 65%", "nhỉnh hơn chỉ tiêu 42%" name a level; "vượt kế hoạch 5%", "kém chỉ tiêu 2 ha" say as well by how much
const REACHES_AIM = /^(?:nhỉnh|chưa|không|sát|gần|đúng|bằng|xấp xỉ|tiệm cận|trong khi)/u;

const GROWS = lean(/(?<!\p{L})(?:tăng|giảm)(?!\p{L})[^,;.\d]{0,40}$/u);
const HALF = 50;

/** "94,6% khá, giỏi, vượt kế hoạch 90%": no share of a whole passes another by half of the whole. */
function areShares(view: string, last: Candidate, figure: Candidate): boolean {
  if (figure.unit.kind !== "percent" || figure.value < HALF || last.value > 100) return false;
  return !GROWS.test(view.slice(Math.max(0, last.start - 48), last.start));
}

/** "mới 61,8%, hụt so với mức 70% mà phong trào tự đề ra": the aim that the figure before is held against, not by how much it differs. */
function heldAgainst(view: string, last: Candidate | undefined, figure: Candidate): boolean {
  if (!last || last.unit.kind !== figure.unit.kind || (figure.unit.kind !== "percent" && last.unit.unit !== figure.unit.unit)) return false;
  const between = view.slice(last.end, figure.start);
  const found = between.length > 140 ? null : AGAINST_AIM.exec(between);
  if (!found?.[1] || (!found[2] && !found[3])) return false;
  const marked = found[4] !== undefined || SET_BY.test(view.slice(figure.end, figure.end + 60));
  const isLevel = found[2] !== undefined || REACHES_AIM.test(found[1]) || areShares(view, last, figure);
  if (!marked && (!found[3] || !isLevel)) return false;
  if (ABOVE_AIM.test(found[1])) return last.value > figure.value && last.value <= 2 * figure.value;
  if (BELOW_AIM.test(found[1])) return figure.value > last.value;
  return figure.value * 2 >= last.value && last.value * 2 >= figure.value;
}

function inferredFrom(time: TimeFound | null | undefined): TimeFound | null {
  return time ? { time: time.time, basis: { how: "inferred", start: time.basis.start, end: time.basis.end } } : null;
}

interface Carried {
  indicators: IndicatorReading[];
  last?: Candidate | undefined;
  status: FigureStatus | null;
  time?: TimeFound | null;
}

function draftsOf(
  document: ArticleDocument,
  sentence: Sentence,
  figures: readonly Candidate[],
  others: readonly { start: number; end: number }[],
  carried: Carried,
): FigureDraft[] {
  const { view, text } = document;
  const marks = [...figures, ...others].sort((a, b) => a.start - b.start);
  const clauses = clausesOf(text, view, sentence, marks);
  const drafts: FigureDraft[] = [];
  carried.status = null;
  carried.time = null;
  let aimBefore = false;
  const speaksOfLists = RESPECTIVE_LIST.test(view.slice(sentence.start, sentence.end));
  const lefts = speaksOfLists
    ? respectiveLefts(
        text,
        view,
        figures,
        figures.map((figure) => clauses[marks.indexOf(figure)]),
      )
    : null;
  for (const [order, figure] of figures.entries()) {
    const index = marks.findIndex((mark) => mark.start === figure.start);
    const own = clauses[index];
    const other = figure.opensRange ? clauses[index + 1] : undefined;
    if (!own) continue;
    const listEnd = speaksOfLists && figure.unit.kind !== "percent" ? endOfList(view, figures, order) : order;
    const closing = listEnd > order ? clauses[marks.indexOf(figures[listEnd] as Candidate)] : undefined;
    const clause = closing
      ? { ...own, rightStart: closing.rightStart, rightEnd: closing.rightEnd }
      : other
        ? { ...own, rightStart: other.rightStart, rightEnd: other.rightEnd }
        : own;
    const comparator = comparatorOf(
      view,
      Math.max(sentence.start, marks[index - 1]?.end ?? 0),
      figure.numberStart,
      figure.end,
      sentence.end,
    );
    // The other end of a range measures the same.
    const last = figures[order - 1];
    const inList =
      speaksOfLists &&
      last &&
      !lefts?.[order] &&
      ONLY_NEXT.test(view.slice(last.end, figure.start)) &&
      LISTS.test(view.slice(sentence.start, last.start));
    const against = heldAgainst(view, last, figure);
    const given =
      last?.unit.unit === figure.unit.unit && isSetFromAbove(view, last?.end ?? sentence.start, figure.start, figure.end, sentence.end);
    const passed = against || given || passesAim(view, last, figure);
    const before = last?.opensRange || inList || passed ? carried.indicators.at(-1) : undefined;
    const indicator =
      before ??
      indicatorOf(document, sentence.start, figure, clause, carried.indicators, {
        left: lefts?.[order] ?? null,
        shared: sharedAfter(view, figure, figures[order + 1], clauses[marks.indexOf(figures[order + 1] as Candidate)]),
        behind: afterBracket(view, figures, order, sentence.end),
        meets: criteriaAfter(document, figure, figures[order + 1]),
        announced: (right) => announcedFor(document, { from: sentence.start, block: sentence.block }, figure, right),
      });
    carried.indicators.push(indicator);
    if (carried.indicators.length > MOST_CARRIED) carried.indicators.shift();
    const ownTime = timeFor(document, figure.start, figure.end);
    // An aim that a result is held against is of the same period.
    const time: TimeFound | null = ownTime ?? (against || given ? inferredFrom(carried.time) : null);
    carried.time = time;
    const place = placeFor(document, figure.start, figure.end);
    const movement = movementFor(document, figure.start, figure.end);
    const next = marks[index + 1];
    const comma = view.slice(figure.end, next ? next.start : sentence.end).search(/[,;)]/u);
    const status = statusOf({
      document,
      start: sentence.start,
      end: sentence.end,
      block: sentence.block,
      figureStart: figure.start,
      figureEnd: figure.end,
      clauseStart: Math.max(marks[index - 1]?.end ?? sentence.start, partStart(view, sentence.start, figure.start), sentence.start),
      clauseEnd: comma < 0 ? (next?.start ?? sentence.end) : figure.end + comma,
      previous: aimBefore && !passed && !last?.opensRange ? "actual" : carried.status,
      aimPassed: passed,
      year: time?.basis.how === "stated" ? yearOf(time.time.end) : null,
      until: time?.basis.how === "stated" ? time.time.end : null,
    });
    carried.status = status.status;
    aimBefore = against || given || (aimBefore && last?.opensRange === true);
    const doubts = [
      ...figure.doubts,
      indicator.doubt,
      status.doubt,
      time && time.basis.how !== "stated" ? "time-inferred" : null,
      time ? null : "time-missing",
      place && place.basis.how !== "stated" ? "place-inferred" : null,
    ];
    drafts.push({
      rule: figure.rule,
      start: sentence.start,
      end: sentence.end,
      fields: {
        indicator: indicator.indicator,
        value: figure.value,
        unit: figure.unit.unit,
        text: text.slice(figure.start, figure.end),
        comparator: comparator.comparator,
        status: status.status,
        time: time?.time ?? null,
        place: place?.place ?? null,
        movement: movement?.name ?? null,
      },
      basis: {
        value: stated(figure.numberStart, figure.numberEnd),
        unit: {
          how: figure.unit.doubt === "unit-carried" ? "inferred" : "stated",
          start: figure.unit.start,
          end: figure.unit.end,
        },
        comparator:
          comparator.start < 0 ? { how: "default", start: figure.start, end: figure.end } : stated(comparator.start, comparator.end),
        status: { how: status.how, start: status.start, end: status.end },
        indicator: { how: indicator.doubt ? "inferred" : "stated", start: clause.leftStart, end: clause.rightEnd },
        ...(time ? { time: time.basis } : {}),
        ...(place ? { place: place.basis } : {}),
        ...(movement ? { movement: movement.basis } : {}),
      },
      doubts: doubts.filter((doubt): doubt is string => Boolean(doubt)),
    });
  }
  return withForward(view, sentence, figures, drafts, carried.indicators);
}

const FROM_AT_START = /^(?:từ|từ mức|từ chỗ|nếu)(?: (?:chỗ|mức|chỉ|khoảng|hơn|gần|trên))* \d/u;

/** "Từ 12% năm 2015, tỷ lệ hộ nghèo giảm xuống còn 3,2%": what the first figure measures is told with the second. */
function withForward(
  view: string,
  sentence: Sentence,
  figures: readonly Candidate[],
  drafts: FigureDraft[],
  indicators: readonly IndicatorReading[],
): FigureDraft[] {
  const [first, second] = drafts;
  const readings = indicators.slice(-drafts.length);
  if (!first || !second || figures[0]?.unit.unit !== figures[1]?.unit.unit || readings[0]?.topic !== "" || !readings[1]?.topic)
    return drafts;
  if (!FROM_AT_START.test(view.slice(sentence.start, sentence.start + 40))) return drafts;
  return [{ ...first, fields: { ...first.fields, indicator: second.fields.indicator } }, ...drafts.slice(1)];
}

/** Short lines after a line that is none: only there a table a cell a line can begin. */
function startsStackedTable({ blocks }: ArticleDocument, block: Block): boolean {
  const before = blocks[block.index - 1];
  const isCell = (one: Block | undefined) => one !== undefined && one.kind !== "row" && one.end - one.start <= LONGEST_CELL;
  return isCell(block) && !isCell(before) && isCell(blocks[block.index + 1]);
}

/** All figures that the rules find in an article. */
export function readFigures(document: ArticleDocument): Reading<FigureDraft> {
  const drafts: FigureDraft[] = [];
  const rejections: Rejection[] = [];
  let tableEnd = 0;
  for (const block of document.blocks) {
    if (block.index < tableEnd) continue;
    const table =
      semicolonTableAt(document, block.index) ?? (startsStackedTable(document, block) ? stackedTableAt(document, block.index) : null);
    if (table) {
      drafts.push(...draftsOfCells(document, table.figures));
      tableEnd = table.to;
      continue;
    }
    const list = block.kind === "item" ? placeListAt(document, block) : null;
    if (list) {
      drafts.push(...list.drafts);
      tableEnd = list.to;
      continue;
    }
    if (block.kind === "row") {
      if (!TRIGGER.test(document.view.slice(block.start, block.end))) continue;
      drafts.push(...draftsOfRow(document, block));
      const index = block.firstSentence;
      for (const { start, end } of toldCells(document, block)) {
        const cell: Sentence = { index, start, end, block: block.index };
        const found = candidatesOf(document, cell, undefined);
        rejections.push(...found.rejections);
        drafts.push(...draftsOf(document, cell, found.figures, found.others, { indicators: [], status: null }));
      }
      continue;
    }
    const carried: Carried = { indicators: [], status: null };
    for (let index = block.firstSentence; index < block.endSentence; index++) {
      const sentence = document.sentences[index];
      if (!sentence || !TRIGGER.test(document.view.slice(sentence.start, sentence.end))) continue;
      const found = candidatesOf(document, sentence, carried.last);
      carried.last = found.figures.at(-1);
      rejections.push(...found.rejections);
      if (found.figures.length > 0 && isCriterion(document, block, sentence.start, sentence.end)) {
        rejections.push(...found.figures.map(({ start, end }) => rejectionOf("criterion", start, end)));
        continue;
      }
      if (found.figures.length > 0) drafts.push(...draftsOf(document, sentence, found.figures, found.others, carried));
    }
  }
  return { drafts, rejections };
}

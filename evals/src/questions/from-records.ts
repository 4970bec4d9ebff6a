import {
  type Award,
  type Extraction,
  type Figure,
  fold,
  PROVINCES,
  predecessorsOf,
  provincesNamed,
  REFORM,
  successorOf,
} from "@thidua/core";
import { pick, seeded } from "../perturbation/random.ts";
import type { GoldQuestion } from "./question.ts";

/*
 * Questions made from records, and the same questions with another place, year, award or person, so that no record and no sentence holds
 * what they ask. What "no sentence holds" means is decided here on the texts alone, stricter than it need be: a question that might be
 * answerable is not made.
 */

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const padded = (text: string): string => ` ${wordsOf(text).join(" ")} `;
const pairsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(1).map((word, i) => ` ${words[i]} ${word} `);
};

interface Indexed extends Extraction {
  /** Title and text as compared. */
  whole: string;
  /** Provinces that it may tell of: those it names, with what they were joined from or into. */
  provinces: ReadonlySet<string>;
}

const HONOURS: readonly string[] = [
  "Huân chương Độc lập hạng Nhì",
  "Huân chương Lao động hạng Nhất",
  "Huân chương Quân công hạng Nhì",
  "Huân chương Hồ Chí Minh",
  "Huân chương Đại đoàn kết dân tộc",
  "Anh hùng Lao động",
  "Chiến sĩ thi đua toàn quốc",
  "Kỷ niệm chương",
  "Giải thưởng Hồ Chí Minh",
  "Nghệ nhân Nhân dân",
];
const FAMILY = ["Đoàn", "Tống", "Lương", "Khổng", "Quản", "Ngụy", "Tiêu", "Âu", "Cù", "Doãn"];
const GIVEN = [
  "Quỳnh Trâm",
  "Thế Hưởng",
  "Bích Diệp",
  "Trọng Khiêm",
  "Hải Triều",
  "Nhật Lệ",
  "Vĩnh Thụy",
  "Minh Triết",
  "Diễm Hằng",
  "Công Luận",
];
const ORDINAL = ["", "Nhất", "Nhì", "Ba"];

/** A province and those it was joined from or into: what is told of one may be told of the other. */
function family(name: string): string[] {
  return provincesNamed(name).flatMap((unit) => {
    const today = successorOf(unit, REFORM.firstDay);
    return [unit.name, today.name, ...predecessorsOf(today, REFORM.lastDay).map((one) => one.name)];
  });
}

const NAMES = [...new Set(PROVINCES.map((unit) => unit.name))];
const FAMILIES = new Map(NAMES.map((name) => [name, family(name)]));

function index(extraction: Extraction): Indexed {
  const { article } = extraction;
  const whole = padded(`${article.title} ${article.text} ${article.province?.name ?? ""} ${article.publishedAt ?? ""}`);
  return {
    ...extraction,
    whole,
    provinces: new Set(NAMES.filter((name) => whole.includes(padded(name))).flatMap((name) => FAMILIES.get(name) ?? [])),
  };
}

const mentions = (article: Indexed, name: string): boolean => article.whole.includes(padded(name));
const touches = (article: Indexed, province: string): boolean => article.provinces.has(province);
const holdsPair = (text: string, pairs: readonly string[]): boolean => pairs.some((pair) => text.includes(pair));

function none(q: string, type: string, doc: string): GoldQuestion {
  return { q, type: `none-${type}`, docs: [doc], status: "no_data", mustInclude: [], mustNotInclude: [] };
}
function some(q: string, type: string, doc: string, parts: string[]): GoldQuestion {
  return { q, type, docs: [doc], status: "answered", mustInclude: parts, mustNotInclude: [] };
}

type Random = () => number;

/** "Tỷ lệ hộ nghèo": a measure that a question can ask for by its own words, without another place in them. */
function askable(figure: Figure): boolean {
  const words = wordsOf(figure.indicator);
  if (NAMES.some((name) => padded(figure.indicator).includes(padded(name)))) return false;
  return (
    words.length >= 3 &&
    words.length <= 9 &&
    figure.status === "actual" &&
    figure.time?.end !== null &&
    figure.time?.end !== undefined &&
    isOfYear(figure.time)
  );
}

function where(figure: Figure, province: string): string {
  const place = figure.place;
  if (place === null || place.level === "province" || place.name === province) return province;
  const kind = place.level === "district" ? "huyện " : place.level === "commune" ? "xã " : "";
  return `${kind}${place.name} (${province})`;
}

/** Whether a question may name one year for it: not what several years came to together. */
function isOfYear({ start, end }: { start: string | null; end: string | null }): boolean {
  return start === null || end === null || Number(end.slice(0, 4)) - Number(start.slice(0, 4)) < 2;
}

function figureQuestion(random: Random, indicator: string, place: string, year: string): string {
  return (
    pick(random, [
      `${indicator} của ${place} năm ${year} là bao nhiêu?`,
      `${indicator} ${place} năm ${year}?`,
      `Cho biết ${indicator} ở ${place} năm ${year}`,
    ]) ?? ""
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fromFigure(
  all: readonly Indexed[],
  own: Indexed,
  figure: Figure,
  random: Random,
): { asked: GoldQuestion; none: GoldQuestion[] } | null {
  const province = own.article.province?.name;
  const year = figure.time?.end?.slice(0, 4);
  if (province === undefined || year === undefined || !askable(figure)) return null;
  const pairs = pairsOf(figure.indicator);
  const doc = own.article.source;
  const number = /\d[\d.,]*\d|\d/u.exec(figure.text)?.[0] ?? figure.text;
  const made: GoldQuestion[] = [];
  const telling = all.filter((one) => holdsPair(one.whole, pairs));
  const stranger = pick(random, strangers(telling, province));
  if (stranger !== undefined) made.push(none(capital(figureQuestion(random, figure.indicator, stranger, year)), "place", doc));
  const wrong = pick(random, untoldYears(telling, province, pairs));
  if (wrong !== undefined) made.push(none(capital(figureQuestion(random, figure.indicator, where(figure, province), wrong)), "year", doc));
  return {
    asked: some(capital(figureQuestion(random, figure.indicator, where(figure, province), year)), "figure", doc, [number]),
    none: made,
  };
}

/** Provinces that none of the articles may tell of. */
function strangers(telling: readonly Indexed[], own: string): string[] {
  return NAMES.filter((name) => !(FAMILIES.get(own) ?? []).includes(name) && !telling.some((one) => touches(one, name)));
}

/** Years that no article about the measure and the place names, covers or was written in or after. */
function untoldYears(telling: readonly Indexed[], province: string, pairs: readonly string[]): string[] {
  const about = telling.filter((one) => touches(one, province));
  return Array.from({ length: 20 }, (_, i) => String(2008 + i)).filter((year) =>
    about.every((one) => {
      const published = Number(one.article.publishedAt?.slice(0, 4) ?? 0);
      const covered = one.figures.some(
        ({ time, indicator }) =>
          holdsPair(padded(indicator), pairs) &&
          (time?.end?.slice(0, 4) ?? "0") >= year &&
          (time?.start ?? time?.end ?? "9").slice(0, 4) <= year,
      );
      return Number(year) !== published && Number(year) !== published - 1 && !covered && !one.whole.includes(` ${year} `);
    }),
  );
}

function fromAward(
  all: readonly Indexed[],
  own: Indexed,
  award: Award,
  random: Random,
): { asked: GoldQuestion; none: GoldQuestion[] } | null {
  const province = own.article.province?.name;
  const name = award.recipient.name;
  const words = wordsOf(name ?? "");
  if (province === undefined || name === null || words.length < 2 || words.length > 9 || award.status !== "conferred") return null;
  const doc = own.article.source;
  const title = award.name + (award.rank === null || /hạng/iu.test(award.name) ? "" : ` hạng ${ORDINAL[award.rank]}`);
  const made: GoldQuestion[] = [];
  const last = padded(words.slice(-2).join(" "));
  const naming = all.filter((one) => one.whole.includes(last));
  const other = pick(
    random,
    HONOURS.filter((honour) => !naming.some((one) => mentions(one, honour.replace(/ hạng.*$/u, "")))),
  );
  if (other !== undefined)
    made.push(
      none(
        capital(pick(random, [`${name} được tặng ${other} năm nào?`, `${name} (${province}) đã được tặng ${other} chưa?`]) ?? ""),
        "award",
        doc,
      ),
    );
  if (award.recipient.kind === "individual") {
    const person = `${pick(random, FAMILY)} ${pick(random, GIVEN)}`;
    if (!all.some((one) => mentions(one, person)))
      made.push(
        none(
          pick(random, [
            `Ông ${person} ở ${province} được tặng ${title} năm nào?`,
            `Bà ${person} (${province}) đã được tặng ${title} chưa?`,
          ]) ?? "",
          "person",
          doc,
        ),
      );
  }
  const pairs = pairsOf(award.name);
  const stranger = pick(
    random,
    strangers(
      all.filter((one) => holdsPair(one.whole, pairs)),
      province,
    ),
  );
  if (stranger !== undefined) made.push(none(`${stranger} có bao nhiêu tập thể, cá nhân được tặng ${title}?`, "place", doc));
  return { asked: some(`${capital(name)} (${province}) đã được tặng ${title} chưa?`, "award", doc, []), none: made };
}

export interface Made {
  /** Answerable ones, as they stand in the records. */
  answerable: GoldQuestion[];
  /** The same with one thing changed that nobody wrote. */
  unanswerable: GoldQuestion[];
}

/** At least `count` unanswerable questions where the records give as many, the kinds in turn; the same for the same seed and corpus. */
export function questionsFrom(extractions: readonly Extraction[], count: number, seed = 7): Made {
  const random = seeded(seed);
  const all = extractions.map(index);
  const rows = all.flatMap((own) => [
    ...own.figures.map((record) => () => fromFigure(all, own, record, random)),
    ...own.awards.map((record) => () => fromAward(all, own, record, random)),
  ]);
  // A fixed shuffle, so that no article and no kind comes first.
  for (let i = rows.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [rows[i], rows[j]] = [rows[j] as (typeof rows)[number], rows[i] as (typeof rows)[number]];
  }
  const answerable = new Map<string, GoldQuestion>();
  const byType = new Map<string, Map<string, GoldQuestion>>();
  for (const row of rows) {
    if (answerable.size >= count && [...byType.values()].every((questions) => questions.size >= count)) break;
    const made = row();
    if (made === null) continue;
    answerable.set(made.asked.q, made.asked);
    for (const one of made.none) byType.set(one.type, (byType.get(one.type) ?? new Map()).set(one.q, one));
  }
  const queues = [...byType.values()].map((questions) => [...questions.values()]);
  const unanswerable: GoldQuestion[] = [];
  while (unanswerable.length < count && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      const next = queue.shift();
      if (next !== undefined) unanswerable.push(next);
    }
  return { answerable: [...answerable.values()].slice(0, count), unanswerable };
}

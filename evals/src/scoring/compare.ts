import type { Award, Figure, Movement, Place, Time } from "@thidua/core";
import type { GoldAward, GoldFigure, GoldMovement } from "./gold.ts";
import { flat, plain, tokenF1, words } from "./words.ts";

/** The fields that strict scoring also asks for, each right or wrong. */
export type Attributes = Record<string, boolean>;

/** How one record type is compared with gold, by RECORDS.md "Gold files and scoring". */
export interface Comparison<P, G> {
  matches(predicted: P, gold: G, text: string): boolean;
  attributes(predicted: P, gold: G): Attributes;
  show(record: P | G): string;
}

function occurrences(text: string, wanted: string): [number, number][] {
  const needle = flat(wanted);
  const found: [number, number][] = [];
  if (needle === "") return found;
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) found.push([at, at + needle.length]);
  return found;
}

/** Whether a quote overlaps an anchor (or, for awards, the anchor's sentence) somewhere in the flat raw text. */
function overlap(text: string, quote: string, anchor: string, sentence: boolean): boolean {
  let anchors = occurrences(text, anchor);
  const quotes = occurrences(text, quote);
  if (quotes.length === 0 || anchors.length === 0) {
    const wanted = words(anchor);
    const said = new Set(words(quote));
    return wanted.length > 0 && wanted.filter((word) => said.has(word)).length / wanted.length >= 0.6;
  }
  if (sentence) {
    anchors = anchors.map(([start, end]) => {
      const stop = text.indexOf(". ", end);
      return [Math.max(text.lastIndexOf(". ", start), start - 400, 0), Math.min(stop < 0 ? text.length : stop, end + 400)];
    });
  }
  return anchors.some(([start, end]) => quotes.some(([from, to]) => from < end && start < to));
}

function unitWords(unit: string): string[] {
  return words(unit.replace(/%/g, " % ").replace(/\//g, " / "));
}

function sameUnit(unit: string, accepted: readonly string[]): boolean {
  return accepted.some((one) => {
    const a = unitWords(unit);
    const b = unitWords(one);
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length === 0) return long.length === 0;
    return short.every((word, i) => word === long[i]) || short.every((word, i) => word === long[long.length - short.length + i]);
  });
}

const PREFIX = /^(?:tỉnh|thành phố|tp\.?|huyện|thị xã|tx\.?|quận|xã|phường|thị trấn|đặc khu)\s+/i;

function bareName(place: string): string {
  return plain(flat(place).replace(PREFIX, ""));
}

function samePlace(place: Place | null, gold: string | null | undefined): boolean {
  if (!gold) return true;
  if (!place) return false;
  return bareName(place.name) === bareName(gold) || (place.province !== null && bareName(place.province) === bareName(gold));
}

function year(time: string | null | undefined): string | null {
  return time ? time.slice(0, 4) : null;
}

function sameYears(time: Time | null, gold: { start: string | null; end: string | null } | null | undefined): boolean {
  if (!gold) return true;
  return year(time?.end) === year(gold.end) && (gold.start === null || year(time?.start) === year(gold.start));
}

export const movementComparison: Comparison<Movement, GoldMovement> = {
  matches: (predicted, gold) => [gold.name, ...(gold.alt ?? [])].some((name) => tokenF1(predicted.name, name) >= 0.85),
  attributes: (predicted, gold) => ({
    launcher: !gold.launcher || tokenF1(predicted.launcher ?? "", gold.launcher) >= 0.5,
    place: samePlace(predicted.place, gold.place),
  }),
  show: (record) => record.name,
};

export const figureComparison: Comparison<Figure, GoldFigure> = {
  matches: (predicted, gold, text) =>
    Math.abs(predicted.value - gold.value) <= Math.abs(gold.value) * 1e-9 &&
    sameUnit(predicted.unit, gold.unit) &&
    overlap(text, predicted.quote, gold.anchor, false),
  attributes: (predicted, gold) => ({
    status: !gold.status || gold.status.includes(predicted.status),
    comparator: !gold.comparator || predicted.comparator === gold.comparator,
    time: sameYears(predicted.time, gold.time),
    place: samePlace(predicted.place, gold.place),
    indicator: (gold.keywords ?? []).every((keyword) => plain(predicted.indicator).includes(plain(keyword))),
  }),
  show: (record) => `${record.value} ${[record.unit].flat()[0] ?? ""} · ${"anchor" in record ? record.anchor : record.quote}`,
};

function sameRecipient(predicted: Award["recipient"], gold: GoldAward["recipient"]): boolean {
  if (gold.name)
    return predicted.name !== null && (tokenF1(predicted.name, gold.name) >= 0.6 || bareName(predicted.name) === bareName(gold.name));
  if (gold.count !== null) return predicted.count === gold.count && predicted.kind === gold.kind && !predicted.name;
  return !predicted.name && predicted.count === null;
}

export const awardComparison: Comparison<Award, GoldAward> = {
  matches: (predicted, gold, text) =>
    predicted.award === gold.award &&
    predicted.rank === (gold.rank ?? null) &&
    predicted.status === gold.status &&
    sameRecipient(predicted.recipient, gold.recipient) &&
    overlap(text, predicted.quote, gold.anchor, true),
  attributes: (predicted, gold) => ({
    authority: !gold.authority || predicted.authority.level === gold.authority,
    time: sameYears(predicted.time, gold.time),
    movement: !gold.movement || tokenF1(predicted.movement ?? "", gold.movement) >= 0.6,
    kind: (gold.recipient.name === null && gold.recipient.count === null) || predicted.recipient.kind === gold.recipient.kind,
  }),
  show: (record) =>
    `${record.award} ${record.rank ?? ""} ${record.status} ${record.recipient.name ?? record.recipient.count ?? "?"} ${record.recipient.kind}`,
};

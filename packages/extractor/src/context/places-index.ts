import { findPlaces, findProvince, likelyDate, type Place, type PlaceMention } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { firstFrom } from "../document/offsets.ts";

/** Names that stand for one thing: "xã A (huyện B)" is the commune, "các huyện A, B và C" the province that they share. */
export interface PlacePhrase {
  readonly start: number;
  /** End of the last name, the larger places included. */
  readonly end: number;
  /** Null where the places named have no province in common, or none is known. */
  readonly place: Place | null;
  /** The first name. */
  readonly head: PlaceMention;
  /** How many places are coordinated. */
  readonly count: number;
  /** All of them, in order. */
  readonly members: readonly Place[];
}

/** The places that a document names, found once. */
export interface PlaceIndex {
  readonly phrases: readonly PlacePhrase[];
  /** Name of the article's province. */
  readonly province: string | null;
  readonly date: string;
}

const INDICES = new WeakMap<ArticleDocument, PlaceIndex>();

/** The place phrases of a document. A bare district is believed only in the article's own province. */
export function placeIndex(document: ArticleDocument): PlaceIndex {
  const known = INDICES.get(document);
  if (known) return known;
  const { article, text, view } = document;
  const province = article.province?.province ?? null;
  const date = likelyDate(article, view);
  const index = { phrases: phrasesOf(findPlaces(text, view, 0, text.length, { date, province }), province, date), province, date };
  INDICES.set(document, index);
  return index;
}

function phrasesOf(mentions: readonly PlaceMention[], province: string | null, date: string): PlacePhrase[] {
  const phrases: PlacePhrase[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const head = mentions[i] as PlaceMention;
    if (!head.certain && (province === null || head.place.province !== province)) continue;
    const members = [head.place];
    let last = head;
    while (mentions[i + 1]?.group === head.group) {
      last = mentions[++i] as PlaceMention;
      members.push(last.place);
    }
    while (last.within > i) {
      i = last.within;
      last = mentions[i] as PlaceMention;
    }
    phrases.push({ start: head.start, end: last.end, place: shared(members, date), head, count: members.length, members });
  }
  return phrases;
}

function shared(places: readonly Place[], date: string): Place | null {
  const [first] = places;
  if (!first || places.length === 1) return first ?? null;
  const { province } = first;
  if (province === null || places.some((place) => place.level === "province" || place.province !== province)) return null;
  return { name: province, level: "province", province, code: findProvince(province, date)?.code ?? null };
}

/** The phrases that begin in `start..end`. */
export function phrasesIn(index: PlaceIndex, start: number, end: number): readonly PlacePhrase[] {
  const from = firstFrom(index.phrases, start);
  let to = from;
  while (to < index.phrases.length && (index.phrases[to] as PlacePhrase).start < end) to++;
  return index.phrases.slice(from, to);
}

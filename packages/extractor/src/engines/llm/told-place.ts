import { type Basis, type Place, resolvePlace } from "@thidua/core";
import { type PlacePhrase, phrasesIn } from "../../context/places-index.ts";
import { localIndex } from "../../context/places-local.ts";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import type { Span } from "../../gate/claim.ts";
import { bareName } from "./fields-agree.ts";

interface Named extends Span {
  readonly place: Place;
  /** Whether the phrase names nothing but this place and those that hold it. */
  readonly alone: boolean;
}

function named(document: ArticleDocument, phrase: PlacePhrase, wanted: string): Named | null {
  const { start, end, members, count } = phrase;
  const member = members.find(({ name }) => bareName(name) === wanted);
  if (member) return { start, end, place: member, alone: count === 1 };
  // "thôn A, xã B, huyện C": the larger places behind the first name
  const { province, date } = localIndex(document);
  const tail = document.text.slice(phrase.head.end, end).split(/[,()]/u);
  for (const part of tail) {
    if (bareName(part) !== wanted) continue;
    const resolved = resolvePlace(part.trim(), { date, province });
    if (resolved?.kind === "one") return { start, end, place: resolved.place, alone: count === 1 };
  }
  return null;
}

/**
 * The place that a model tells of a figure, where its sentence names it and the rules read none there: the last one named before the number;
 * or a larger place of the very words that the rules read.
 */
export function toldPlace(
  document: ArticleDocument,
  said: string | null,
  read: Place | null,
  basis: Basis | undefined,
  core: Span,
): { value: Place; basis: Basis } | null {
  if (said === null || said.trim() === "") return null;
  const wanted = bareName(said);
  if (read !== null && (bareName(read.name) === wanted || (read.province !== null && bareName(read.province) === wanted))) return null;
  const sentence = document.sentences[sentenceAt(document, core.start)];
  if (!sentence) return null;
  const phrases = phrasesIn(localIndex(document), sentence.start, sentence.end);
  const own = basis?.how === "stated" ? phrases.find(({ start, end }) => start < basis.end && basis.start < end) : undefined;
  const governing = own ?? phrases.findLast(({ end }) => end <= core.start);
  const found = governing && named(document, governing, wanted);
  if (!found?.alone) return null;
  return { value: found.place, basis: { how: "stated", start: found.start, end: found.end } };
}

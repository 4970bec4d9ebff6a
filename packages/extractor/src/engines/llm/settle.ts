import { authorityLevel, type Basis } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Draft, FigureDraft, MovementDraft } from "../../draft.ts";
import type { Span } from "../../gate/claim.ts";
import { levelOf } from "../../rules/awards/authority.ts";
import { contextOf } from "../../rules/awards/trigger.ts";
import { wordsOf } from "./fields-agree.ts";
import { heldWords, sentenceAround, wordsNear } from "./fill.ts";
import type { Said, SaidAward } from "./said.ts";
import { toldLauncher, toldMovement } from "./told-movement.ts";
import { toldPlace } from "./told-place.ts";
import { toldTime } from "./told-time.ts";

/** What is said of one draft, each with the stretch of the article that it names. */
export interface Telling {
  readonly said: Said;
  readonly place: Span;
}

interface Offer {
  readonly value: unknown;
  readonly basis: Basis;
}

/** What a model may add to a record of each kind, field by field. */
type Offers = { readonly [field: string]: Offer | null };

/**
 * Adds to a draft what a model tells of it and the article's words hold: what a figure measures, who gives an award, who launched a movement,
 * and the years, the place and the movement that grammar ties to the record. Only where all that the model says of it is one thing.
 * `over`: also where the rules read something else that the text ties less closely; else only what they leave open.
 */
export function settle(
  document: ArticleDocument,
  draft: Draft<object>,
  tellings: readonly Telling[],
  over: boolean,
): { draft: Draft<object>; filled: string[] } {
  const offered = tellings.map((telling) => offersOf(document, draft, telling, over));
  const settled: { [field: string]: unknown } = {};
  const basis: { [field: string]: Basis } = {};
  for (const field of Object.keys(offered[0] ?? {})) {
    const [first] = offered;
    const offer = first?.[field];
    const one = JSON.stringify(offer?.value ?? null);
    if (!offer || offered.some((other) => JSON.stringify(other[field]?.value ?? null) !== one)) continue;
    settled[field] = offer.value;
    basis[field] = offer.basis;
  }
  const filled = Object.keys(settled);
  if (filled.length === 0) return { draft, filled };
  return { draft: { ...draft, fields: { ...draft.fields, ...settled }, basis: { ...draft.basis, ...basis } }, filled };
}

function offersOf(document: ArticleDocument, draft: Draft<object>, { said, place }: Telling, over: boolean): Offers {
  const { basis } = draft;
  const open = (value: unknown, offer: () => Offer | null): Offer | null => (over || value === null ? offer() : null);
  if (said.kind === "movement") return { launcher: toldLauncher(document, said.launcher, draft as MovementDraft) };
  if (said.kind === "figure") {
    const { fields } = draft as FigureDraft;
    const core = basis.value ?? draft;
    return {
      indicator: measured(document, draft as FigureDraft, place, said.indicator, over),
      time: open(fields.time, () => toldTime(document, said.time, { time: fields.time, basis: basis.time }, core)),
      place: open(fields.place, () => toldPlace(document, said.place, fields.place, basis.place, core)),
    };
  }
  const { fields } = draft as AwardDraft;
  // "năm 1985, A nhận Huân chương …; năm 1995, tới lượt B": the later of form and recipient is what its clause tells.
  const spans = [basis.award, basis.recipient].filter((span) => span !== undefined && span.start >= draft.start && span.end <= draft.end);
  const core = spans.reduce((a, b) => (a && b && a.start > b.start ? a : b), spans[0]);
  return {
    authority: given(document, draft as AwardDraft, place, said),
    time: open(fields.time, () => toldTime(document, said.time, { time: fields.time, basis: basis.time }, core ?? draft)),
    movement: open(fields.movement, () => toldMovement(document, said.movement, fields.movement, core ?? draft)),
  };
}

/** What the model calls the number, where its words stand before the number in the sentence, in its clause or in the lead above. */
function measured(document: ArticleDocument, { fields, basis }: FigureDraft, place: Span, said: string, over: boolean): Offer | null {
  if (basis.indicator?.how === "stated" && !over) return null;
  const words = wordsOf(said);
  const known = wordsOf(fields.indicator);
  if (words.length === 0 || ` ${known.join(" ")} `.includes(` ${words.join(" ")} `)) return null;
  const stated = basis.indicator?.how === "stated" && basis.value ? basis.value : null;
  const near = stated ? wordsTied(document, stated) : wordsNear(document, place);
  for (const word of known) near.add(word);
  return words.every((word) => near.has(word))
    ? { value: said.trim(), basis: { how: "stated", start: place.start, end: place.end } }
    : null;
}

/** The clause of a number and what its sentence opens with; that of the lead above beside it. */
function wordsTied(document: ArticleDocument, value: Span): Set<string> {
  const sentence = sentenceAround(document, value.start);
  const stop = (from: number) => {
    const at = document.view.indexOf(";", from);
    return at < 0 ? sentence.end : Math.min(at, sentence.end);
  };
  const start = Math.max(sentence.start, document.view.lastIndexOf(";", value.start));
  const near = wordsNear(document, { start: sentence.start, end: stop(sentence.start) });
  for (const word of wordsOf(document.view.slice(start, stop(value.end)))) near.add(word);
  return near;
}

/** An office that the quote names and that is not who receives; its level is read from its name, not taken from the model. */
function given(document: ArticleDocument, { fields, basis }: AwardDraft, place: Span, { authority }: SaidAward): Offer | null {
  if (fields.authority.level !== null || authority.level === null) return null;
  const name = heldWords(document, place, authority.name);
  if (name?.basis.how !== "stated") return null;
  const { recipient } = basis;
  if (recipient && name.basis.start < recipient.end && recipient.start < name.basis.end) return null;
  const giver = { ...name.basis, level: authorityLevel(name.value, contextOf(document)) };
  const { level } = levelOf(fields.award, null, giver);
  return level !== null && level === authority.level ? { value: { level, name: name.value }, basis: name.basis } : null;
}

import { authorityLevel, type Basis } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Draft, FigureDraft } from "../../draft.ts";
import type { Span } from "../../gate/claim.ts";
import { levelOf } from "../../rules/awards/authority.ts";
import { contextOf } from "../../rules/awards/trigger.ts";
import { wordsOf } from "./fields-agree.ts";
import { heldWords, wordsNear } from "./fill.ts";
import type { Said, SaidAward } from "./said.ts";

/** What is said of one draft, each with the stretch of the article that it names. */
export interface Telling {
  readonly said: Said;
  readonly place: Span;
}

interface Offer {
  readonly value: unknown;
  readonly basis: Basis;
}

/**
 * Adds to a draft what the rules leave open and a model tells in words of the quote: what a figure measures, where the rules carried that over
 * from elsewhere; who gives an award, where they read nobody. Only where all that the model says of it is one thing. Time, place and movement
 * stay as the rules read them: a year or a name that stands in the quote, and that they do not tie to the record, mostly belongs to another.
 */
export function settle(
  document: ArticleDocument,
  draft: Draft<object>,
  tellings: readonly Telling[],
): { draft: Draft<object>; filled: string[] } {
  const kind = tellings[0]?.said.kind;
  if (kind === undefined || kind === "movement") return { draft, filled: [] };
  const field = kind === "figure" ? "indicator" : "authority";
  const offers = new Map<string, Offer | null>();
  for (const { said, place } of tellings) {
    const offer =
      said.kind === "figure"
        ? measured(document, draft as FigureDraft, place, said.indicator)
        : said.kind === "award"
          ? given(document, draft as AwardDraft, place, said)
          : null;
    offers.set(JSON.stringify(offer?.value ?? null), offer);
  }
  const [offer] = offers.values();
  if (!offer || offers.size > 1) return { draft, filled: [] };
  return {
    draft: { ...draft, fields: { ...draft.fields, [field]: offer.value }, basis: { ...draft.basis, [field]: offer.basis } },
    filled: [field],
  };
}

function measured(document: ArticleDocument, { fields, basis }: FigureDraft, place: Span, said: string): Offer | null {
  if (basis.indicator?.how === "stated") return null;
  const words = wordsOf(said);
  const known = new Set(wordsOf(fields.indicator));
  if (words.length === 0 || words.every((word) => known.has(word))) return null;
  const near = wordsNear(document, place);
  return words.every((word) => near.has(word))
    ? { value: said.trim(), basis: { how: "stated", start: place.start, end: place.end } }
    : null;
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

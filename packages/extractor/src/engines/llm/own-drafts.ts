import { type Basis, canonical } from "@thidua/core";
import { movementFor } from "../../context/movements.ts";
import { placeFor } from "../../context/places.ts";
import { timeFor } from "../../context/times.ts";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, FigureDraft, MovementDraft } from "../../draft.ts";
import type { Grounded, Span } from "../../gate/claim.ts";
import { giverAfter, levelOf } from "../../rules/awards/authority.ts";
import { lex } from "../../rules/awards/lexer.ts";
import { isForm } from "../../rules/awards/tokens.ts";
import { contextOf } from "../../rules/awards/trigger.ts";
import { levelOf as movementLevel } from "../../rules/movements/level.ts";
import { campaignOfName, cleanName } from "../../rules/movements/names.ts";
import { wordsOf } from "./fields-agree.ts";
import { heldWords, sentenceAround, wordsNear } from "./fill.ts";
import type { SaidAward, SaidFigure, SaidMovement } from "./said.ts";

// Drafts of what the rules have not read and the gate has found to hold. Number, unit, form, recipient and status are what the gate read;
// the rest is read by the rules' own grammar at that place.

const ONLY_MODEL = "model-only";
const stated = ({ start, end }: Span): Basis => ({ how: "stated", start, end });

export function figureOf(document: ArticleDocument, said: SaidFigure, { spans, ...place }: Grounded): FigureDraft | null {
  const { value: number, whole } = spans;
  if (!number || !whole) return null;
  const quote = sentenceAround(document, number.start);
  const time = timeFor(document, number.start, whole.end);
  const where = placeFor(document, number.start, whole.end);
  const movement = movementFor(document, number.start, whole.end);
  return {
    rule: "llm/figure",
    start: quote.start,
    end: quote.end,
    fields: {
      indicator: indicatorOf(document, { start: Math.min(quote.start, place.start), end: quote.end }, said.indicator),
      value: said.value,
      unit: said.unit.trim(),
      text: document.text.slice(whole.start, whole.end),
      comparator: said.comparator,
      status: said.status,
      time: time?.time ?? null,
      place: where?.place ?? null,
      movement: movement?.name ?? null,
    },
    basis: {
      value: stated(number),
      unit: spans.unit ? { how: "inferred", ...spanOf(spans.unit) } : stated(whole),
      comparator: stated(whole),
      status: stated(quote),
      indicator: { how: "inferred", ...spanOf(quote) },
      ...(time ? { time: time.basis } : {}),
      ...(where ? { place: where.basis } : {}),
      ...(movement ? { movement: movement.basis } : {}),
    },
    doubts: [ONLY_MODEL],
  };
}

const spanOf = ({ start, end }: Span) => ({ start, end });

/** The model's phrase where the article holds each of its words near the number. */
function indicatorOf(document: ArticleDocument, place: Span, said: string): string {
  const near = wordsNear(document, place);
  return wordsOf(said).every((word) => near.has(word)) ? said.trim() : "";
}

/** Longest office behind a form (UTF-16 code units). */
const GIVER = 80;

export function awardOf(document: ArticleDocument, said: SaidAward, { start, end, spans }: Grounded): AwardDraft | null {
  const { form: formSpan, recipient } = spans;
  if (!formSpan || !recipient) return null;
  const { text, view } = document;
  // Whom the quote only refers to is named before it; the form of a list stands above its lines.
  const told = [formSpan, recipient].filter((span) => span.start >= start && span.end <= end);
  const [one = formSpan, other = one] = told;
  const first = sentenceAround(document, Math.min(one.start, other.start));
  const last = sentenceAround(document, Math.max(one.start, other.start));
  const quote = { start: first.start, end: last.end };
  const form = lex(text, view, Math.min(first.start, formSpan.start), Math.max(last.end, formSpan.end))
    .filter(isForm)
    .find((token) => token.start === formSpan.start);
  const ofForm = / *(?:của|do) +/uy;
  ofForm.lastIndex = formSpan.end;
  const of = ofForm.exec(view);
  const giver = of
    ? giverAfter(document, formSpan.end + of[0].length, Math.max(quote.end, formSpan.end + GIVER), contextOf(document))
    : null;
  const { level, how } = levelOf(said.award, form?.level ?? null, giver);
  const name = form ? { start: form.nameStart, end: form.nameEnd } : formSpan;
  const core = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  const time = timeFor(document, core.start, core.end, { for: "award" });
  const place = placeFor(document, core.start, core.end);
  const movement = movementFor(document, core.start, core.end);
  return {
    rule: "llm/award",
    start: quote.start,
    end: quote.end,
    fields: {
      award: said.award,
      rank: said.rank === 1 || said.rank === 2 || said.rank === 3 ? said.rank : null,
      name: text.slice(name.start, name.end),
      authority: { level, name: giver ? text.slice(giver.start, giver.end) : null },
      recipient: {
        kind: said.recipient.kind,
        name: said.recipient.name === null ? null : text.slice(recipient.start, recipient.end),
        count: said.recipient.name === null ? said.recipient.count : null,
      },
      status: said.status,
      time: time?.time ?? null,
      place: place?.place ?? null,
      movement: movement?.name ?? null,
      decision: null,
    },
    basis: {
      award: told.includes(formSpan) ? stated(formSpan) : { how: "inferred", ...spanOf(formSpan) },
      status: stated(quote),
      recipient: told.includes(recipient) ? stated(recipient) : { how: "inferred", ...spanOf(recipient) },
      authority: giver ? stated(giver) : { how: how === "law" ? "law" : "default", ...spanOf(formSpan) },
      ...(time ? { time: time.basis } : {}),
      ...(place ? { place: place.basis } : {}),
      ...(movement ? { movement: movement.basis } : {}),
    },
    doubts: [ONLY_MODEL],
  };
}

export function movementOf(document: ArticleDocument, said: SaidMovement, place: Grounded): MovementDraft | null {
  const name = heldWords(document, place, cleanName(said.name));
  if (name?.basis.how !== "stated") return null;
  const quote = sentenceAround(document, name.basis.start);
  if (name.basis.end > quote.end) return null;
  const launcher = heldWords(document, quote, said.launcher);
  const own = launcher?.basis.how === "stated" ? launcher : null;
  const campaign = campaignOfName(name.value);
  const level = movementLevel(name.value, own?.value ?? null, campaign, document.article.province?.name ?? null);
  const where = placeFor(document, name.basis.start, name.basis.end);
  const mentions = mentionsOf(document, canonical(document.text.slice(name.basis.start, name.basis.end)));
  return {
    rule: "llm/movement",
    start: quote.start,
    end: quote.end,
    fields: {
      name: cleanName(name.value),
      campaign,
      launcher: own?.value ?? null,
      level,
      place: where?.place ?? null,
      time: null,
      mentions,
    },
    basis: {
      name: name.basis,
      ...(own ? { launcher: own.basis } : {}),
      ...(where ? { place: where.basis } : {}),
    },
    doubts: [ONLY_MODEL],
  };
}

const MOST_MENTIONS = 200;

function mentionsOf({ text, view }: ArticleDocument, name: string): { start: number; end: number; quote: string }[] {
  const mentions: { start: number; end: number; quote: string }[] = [];
  for (let at = view.indexOf(name); at >= 0 && mentions.length < MOST_MENTIONS; at = view.indexOf(name, at + name.length))
    mentions.push({ start: at, end: at + name.length, quote: text.slice(at, at + name.length) });
  return mentions;
}

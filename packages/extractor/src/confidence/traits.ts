import { canonical, findAll, lean, type RecordKind } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import type { AwardDraft, Draft, FigureDraft, MovementDraft } from "../draft.ts";

/** Quotes of this many characters and more are long: what belongs to what is harder to tell in them. */
const LONG = 260;

function size(count: number): "one" | "few" | "many" {
  return count <= 1 ? "one" : count <= 4 ? "few" : "many";
}

/** Runs of digits in a stretch, up to eight. */
function numbersIn(view: string, start: number, end: number): number {
  let count = 0;
  let inside = false;
  for (let at = start; at < end && count < 8; at++) {
    const code = view.charCodeAt(at);
    const digit = code >= 48 && code <= 57;
    if (digit && !inside) count++;
    inside = digit || (inside && (code === 46 || code === 44));
  }
  return count;
}

/** Runs between single blanks. */
function wordsIn(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count++;
  return count;
}

const LETTERS = lean(/\p{L}+/gu);
/** From so many words on, what stands around a number was largely left out of what it is said to measure. */
const MANY_LEFT_OUT = 7;
const MOST = 0.7;

/** Whether much of the clause that an indicator was read from is not in it. */
function leavesOut(view: string, indicator: string, clause: { readonly start: number; readonly end: number } | undefined): boolean {
  if (!clause) return false;
  const kept = canonical(indicator);
  let all = 0;
  let out = 0;
  for (const { 0: word } of findAll(LETTERS, view.slice(clause.start, clause.end))) {
    all++;
    if (!kept.includes(word)) out++;
  }
  return out >= MANY_LEFT_OUT || out > MOST * all;
}

function ofFigure({ view }: ArticleDocument, { fields, basis, start }: FigureDraft): string[] {
  const words = wordsIn(fields.indicator);
  const before = basis.value ? view.slice(start, basis.value.start) : "";
  return [
    words <= 2 ? "indicator-short" : words >= 15 ? "indicator-long" : "",
    leavesOut(view, fields.indicator, basis.indicator) ? "words-left-out" : "",
    fields.value < 10 && fields.unit !== "%" ? "value-small" : "",
    before.lastIndexOf("(") > before.lastIndexOf(")") ? "in-bracket" : "",
    before.includes(";") ? "part-later" : "",
    numbersIn(view, start, start + before.length) > 0 ? "number-later" : "",
    fields.place === null ? "place-missing" : basis.place?.how === "stated" ? "place-stated" : "",
    fields.time === null ? "time-none" : basis.time?.how === "stated" ? "time-stated" : "",
    fields.status === "actual" ? "" : `status-${fields.status}`,
    fields.comparator === "eq" ? "" : "qualified",
  ];
}

function ofAward({ fields, basis }: AwardDraft): string[] {
  const { name, count } = fields.recipient;
  return [
    name !== null ? "named" : count === null ? "uncounted" : "",
    name !== null && wordsIn(name) >= 8 ? "name-long" : "",
    name !== null && name.charAt(0) === name.charAt(0).toLowerCase() ? "name-lower" : "",
    fields.recipient.kind === "unspecified" ? "kind-unspecified" : "",
    fields.award === "khac" || fields.award === "khen-thuong" ? "form-open" : "",
    fields.authority.level === null ? "authority-none" : basis.authority?.how === "stated" ? "authority-stated" : "",
    fields.time === null ? "time-none" : basis.time?.how === "stated" ? "time-stated" : "",
    fields.movement !== null ? "movement-tied" : "",
    fields.status === "proposed" ? "proposed" : "",
  ];
}

function ofMovement({ fields, basis }: MovementDraft): string[] {
  return [
    fields.launcher === null ? "launcher-none" : basis.launcher?.how === "inferred" ? "launcher-inferred" : "",
    fields.mentions.length > 1 ? "told-again" : "",
    fields.campaign !== null ? "known" : "",
  ];
}

/**
 * What sort of reading a draft is, whatever rule made it: how much stands in its quote, which fields are stated, which are missing. Beside
 * the rules' own doubts these are the features that its confidence is fitted on.
 */
export function traitsOf(document: ArticleDocument, kind: RecordKind, draft: Draft<object>): readonly string[] {
  const own =
    kind === "figure"
      ? ofFigure(document, draft as FigureDraft)
      : kind === "award"
        ? ofAward(draft as AwardDraft)
        : ofMovement(draft as MovementDraft);
  const traits = own.filter((trait) => trait !== "");
  if (draft.end - draft.start >= LONG) traits.push("quote-long");
  traits.push(`numbers-${size(numbersIn(document.view, draft.start, draft.end))}`);
  const slash = draft.rule.indexOf("/");
  traits.push(`rule-${draft.rule.slice(slash + 1)}`);
  return traits;
}

import { type AwardSlug, type AwardStatus, type Basis, lean, type Rank } from "@thidua/core";
import { movementFor } from "../../context/movements.ts";
import { placeFor } from "../../context/places.ts";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft } from "../../draft.ts";
import { decisionFor } from "./decision.ts";
import { anchorOf, type Found } from "./found.ts";
import { givenBy } from "./given-by.ts";
import { lex } from "./lexer.ts";
import { inLines } from "./listed-context.ts";
import type { Resolved } from "./resolved.ts";
import { is } from "./tokens.ts";
import { timeOf } from "./when.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The draft of one award to one of those whom it is for, each field with the words that it rests on. */
export function draftOf(document: ArticleDocument, one: Found, award: AwardSlug, rank: Rank | null, person: Resolved): AwardDraft {
  const { clause, sentence, above } = one;
  const { form } = clause;
  const anchor = anchorOf(one);
  const quote = quoteOf(one, person);
  const stated = ({ start, end }: Span): Basis => ({
    how: start >= quote.start && end <= quote.end ? "stated" : "inferred",
    start,
    end,
  });
  const authority = givenBy(document, one, award, stated);
  const core = coreOf(document, one, person);
  const time = timeOf(document, one, award, person, core);
  const place = placeFor(document, core.start, core.end);
  const movement =
    inLines(person.line, (start, end) => movementFor(document, start, end)) ??
    movementFor(document, core.start, core.end) ??
    announced(document, above);
  const decision = decisionFor(document, sentence, clause.status as AwardStatus, one.block);
  const basis: Record<string, Basis> = {
    award: stated(anchor),
    status:
      clause.status === "proposed" && above?.status === "proposed"
        ? { how: "inferred", start: above.start, end: above.end }
        : stated((clause.status === "proposed" ? asking(document, sentence, anchor.start) : null) ?? clause.verb ?? anchor),
    recipient: person.inferred ? { how: "inferred", start: person.inferred.start, end: person.inferred.end } : stated(person),
    authority: authority.basis,
  };
  if (time) basis.time = time.basis;
  if (place) basis.place = place.basis;
  if (movement) basis.movement = movement.basis;
  if (decision) basis.decision = stated(decision);
  const name = form ? { start: form.nameStart, end: form.nameEnd } : anchor;
  return {
    rule: ruleOf(one),
    start: quote.start,
    end: quote.end,
    fields: {
      award,
      rank,
      name: document.text.slice(name.start, name.end),
      authority: { level: authority.level, name: authority.name },
      recipient: person.recipient,
      status: clause.status,
      time: time?.time ?? null,
      place: place?.place ?? null,
      movement: movement?.name ?? null,
      decision: decision?.number ?? null,
    },
    basis,
    doubts: doubtsOf(one, person),
  };
}

/** The rule that a clause was read by. */
export function ruleOf({ clause, listed }: Found): string {
  if (listed.length > 0) return "awards/named-list";
  if (clause.praise) return "awards/praised";
  if (clause.formCount) return "awards/counted-form";
  return { active: "awards/given", passive: "awards/was-given", received: "awards/received", list: "awards/form-and-recipients" }[
    clause.voice
  ];
}

/** Longest quote, in UTF-16 code units: from the line of a form to a name listed below it. */
const LONGEST_QUOTE = 1500;

/** The sentence; for a listed name, from the form's line down to it, or its own line where that is too long. */
function quoteOf({ sentence }: Found, person: Resolved): { start: number; end: number } {
  if (!person.line) return sentence;
  if (person.line.end - sentence.start <= LONGEST_QUOTE) return { start: sentence.start, end: person.line.end };
  return person.line;
}

/** What time, place and movement are told of: the form with whom it is for; told of one verb, the whole of the clause. */
function coreOf({ view }: ArticleDocument, one: Found, person: Resolved): Span {
  const { clause, sentence } = one;
  const anchor = anchorOf(one);
  const outside = person.end <= sentence.start || person.start >= sentence.end;
  const far =
    outside ||
    person.line !== null ||
    clause.doubts.includes("subject-carried") ||
    (clause.voice !== "active" && person.recipient.name !== null);
  const apart = clause.verb !== null && view.slice(clause.verb.end, anchor.start).includes(";");
  return {
    start: Math.min(anchor.start, far ? anchor.start : person.start, clause.verb && !apart ? clause.verb.start : anchor.start),
    end: Math.max(anchor.end, person.line || outside ? anchor.end : person.end),
  };
}

/** The movement that the announcement of a decision names, for what is listed below it. */
function announced(document: ArticleDocument, above: Found["above"]): ReturnType<typeof movementFor> {
  if (!above?.announces) return null;
  const found = movementFor(document, above.end - 1, above.end);
  return found && { ...found, basis: { ...found.basis, how: "inferred" } };
}

// "hồ sơ xét tặng", "hoàn thiện hồ sơ": asked for without a word of asking
const FILE = lean(/(?<![\p{L}\p{M}])hồ sơ(?: xét tặng)?(?![\p{L}\p{M}])/u);

/** The word of a sentence that says that an award is asked for: the nearest before it, else the first. */
function asking(document: ArticleDocument, sentence: { start: number; end: number }, at: number): { start: number; end: number } | null {
  const asks = lex(document.text, document.view, sentence.start, sentence.end).filter(is("ask", "nominate", "weigh"));
  const nearest = asks.findLast((token) => token.end <= at) ?? asks[0];
  if (nearest) return nearest;
  const file = FILE.exec(document.view.slice(sentence.start, sentence.end));
  return file ? { start: sentence.start + file.index, end: sentence.start + file.index + file[0].length } : null;
}

function doubtsOf({ clause, above }: Found, person: Resolved): string[] {
  const doubts = [...clause.doubts];
  if (person.inferred) doubts.push("recipient-inferred");
  if (person.line) doubts.push("list-carried");
  if (person.vague) doubts.push("recipient-vague");
  if (above?.giver && !clause.giver) doubts.push("giver-above");
  if (clause.form && clause.form.slug === null && !clause.form.ellipsis) doubts.push("level-unsaid");
  return doubts;
}

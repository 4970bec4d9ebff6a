import type { ArticleDocument } from "../document/document.ts";
import type { Claim, Grounding } from "./claim.ts";
import { groundAward } from "./ground-award.ts";
import { groundFigure } from "./ground-figure.ts";
import { groundMovement } from "./ground-movement.ts";
import { locate } from "./locate.ts";
import { refuse, type Span } from "./refuse.ts";

/**
 * The one gate for what any engine says. The quote must stand in the article, word for word (spelling variants of the same words aside);
 * then value, unit, qualifier, status, form, rank, recipient and name are read again from that place and its clause by the grammar of the
 * rules, and must come out as claimed. What the grammar knows to be no record (a date, a document number) is refused with its reason.
 */
export function ground(document: ArticleDocument, claim: Claim): Grounding {
  const places = locate(document, claim.quote);
  let refusal: Grounding = refuse("quote-not-in-text", "câu trích không có trong bài");
  for (const [index, place] of places.entries()) {
    const grounding = groundAt(document, claim, place);
    if (grounding.ok) return grounding;
    if (index === 0) refusal = grounding;
  }
  return refusal;
}

/** The gate for a claim whose place is known: the quote is what stands at `place`. */
export function groundAt(document: ArticleDocument, claim: Claim, place: Span): Grounding {
  switch (claim.kind) {
    case "figure":
      return groundFigure(document, claim, place);
    case "award":
      return groundAward(document, claim, place);
    case "movement":
      return groundMovement(document, claim, place);
  }
}

import type { ArticleDocument } from "../document/document.ts";
import { holdsWords } from "../document/holds-words.ts";
import { sentenceAt } from "../document/offsets.ts";
import type { AwardDraft } from "../draft.ts";
import { readingsOf } from "../readings.ts";
import { BELONGS } from "../rules/awards/complements.ts";
import { lex } from "../rules/awards/lexer.ts";
import { columnOf, groundCell } from "./award-cell.ts";
import { formsFor, NO_FORM, names, withRanks } from "./award-forms.ts";
import { groundLine } from "./award-line.ts";
import { isAskedRow, polarity } from "./award-polarity.ts";
import { nameWords, nearerCount, PREFIX, recipientSpan, touches } from "./award-recipient.ts";
import { belongsToOther, hasOther, opensList } from "./award-ties.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { held, refuse, type Span } from "./refuse.ts";

/** A name told longer or shorter than it was read must itself stand in the article, but for what only says that it is a place or a person. */
function sameRecipient(document: ArticleDocument, draft: AwardDraft, claim: AwardClaim): boolean {
  const { recipient } = draft.fields;
  if (claim.recipient.name !== null) {
    if (recipient.name === null) return false;
    const [a, b] = [nameWords(recipient.name), nameWords(claim.recipient.name)];
    return a === b || ((a.includes(b) || b.includes(a)) && holdsWords(document.view, b.replace(PREFIX, "")));
  }
  return (
    recipient.name === null &&
    recipient.count === claim.recipient.count &&
    (claim.recipient.count === null || recipient.kind === claim.recipient.kind)
  );
}

/** Whether the words that name or count a draft's recipient stand in the quote, not in another line of the same list. */
function holdsRecipient({ basis }: AwardDraft, place: Span): boolean {
  const at = basis.recipient;
  return at?.how !== "stated" || touches(place, at);
}

/** Reads an award again from the place that its quote stands at, with the grammar of the rules. */
export function groundAward(document: ArticleDocument, claim: AwardClaim, place: Span): Grounding {
  // "Bằng khen của Thủ tướng (đang trình) | 01 | 03": a bracket that the grammar passes over says that all of the row is asked for.
  if (isAskedRow(document, place)) return unread(document, claim, place, []);
  const here = readingsOf(document).awards.drafts.filter((draft) => touches(place, draft) && holdsRecipient(draft, place));
  const formed = here.filter(({ fields }) => fields.award === claim.award && fields.rank === claim.rank);
  const same = formed.filter((draft) => sameRecipient(document, draft, claim));
  const agreeing = same.filter(({ fields }) => fields.status === claim.status);
  if (agreeing.length > 0) return held(place, agreeing);
  if (same[0]) return refuse("other-status", `câu trích nói ${same[0].fields.status}, không phải ${claim.status}`);
  return unread(document, claim, place, here);
}

/** An award that the rules have not read: its form, its recipient and its polarity must all stand in one stretch of the quote, or in the lines above it. */
function unread(document: ArticleDocument, claim: AwardClaim, place: Span, here: readonly AwardDraft[]): Grounding {
  const { text, view } = document;
  const sentence = document.sentences[sentenceAt(document, place.start)];
  const from = sentence?.start ?? place.start;
  const tokens = lex(text, view, from, place.end);
  const forms = withRanks(view, formsFor(claim, tokens), claim, place);
  const wanted = forms.filter(
    (form) =>
      touches(place, form) &&
      !BELONGS.test(view.slice(form.end, Math.min(place.end, form.end + 24))) &&
      names(form, claim) &&
      form.ranks.includes(claim.rank),
  );
  const block = document.blocks[sentence?.block ?? -1];
  const columns = block?.kind === "row" ? columnOf(document, claim, block, place) : null;
  if (columns) return groundCell(document, claim, place, columns, here);
  if (wanted.length === 0) return block ? groundLine(document, claim, place, block, tokens, here) : refuse("not-in-quote", NO_FORM);
  const recipient = recipientSpan(document, claim, place, wanted);
  if (!recipient) return refuse("not-in-quote", "câu trích không nêu người hoặc tập thể này");
  if (hasOther(recipient.span, claim, here)) return refuse("read-otherwise", "người hoặc tập thể này được nêu với hình thức khác");
  for (const form of wanted) {
    if (nearerCount(document, claim, place, form, recipient.span)) continue;
    const stretch = { start: Math.min(form.start, recipient.span.start), end: Math.max(form.end, recipient.span.end) };
    const between = tokens.filter((token) => token.start >= stretch.start && token.end <= stretch.end);
    // "5 đồng chí nhận hạng Nhất, 9 đồng chí hạng Nhì"
    if (form.ellipsis && between.some((token) => token.kind === "comma" || token.kind === "semi")) continue;
    // "Tập thể lao động xuất sắc: đơn vị A; đơn vị B": one list behind its colon
    const opened = claim.recipient.name !== null && form.end <= recipient.span.start && opensList(view, form, between, recipient.span);
    if (!opened && between.some((token) => token.kind === "semi")) continue;
    if (between.some((token) => token.kind === "form" && !token.ellipsis && token.slug !== claim.award)) continue;
    if (between.some((token) => token.kind === "form" && token.start > form.end && !token.ranks.includes(claim.rank))) continue;
    if (belongsToOther(view, tokens, form, recipient.span, claim)) continue;
    const spans = { form, recipient: recipient.named ?? recipient.span };
    return polarity(document, claim, tokens, stretch, place, spans, opened);
  }
  return refuse("read-otherwise", "câu trích không gắn hình thức này với người hoặc tập thể ấy");
}

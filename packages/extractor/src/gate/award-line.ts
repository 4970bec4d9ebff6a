import type { ArticleDocument, Block } from "../document/document.ts";
import type { AwardDraft } from "../draft.ts";
import { lex } from "../rules/awards/lexer.ts";
import { isForm, type Token } from "../rules/awards/tokens.ts";
import { linesAbove } from "./above.ts";
import { NO_FORM, names, rankIn } from "./award-forms.ts";
import { DONE, isAskedFor, status } from "./award-polarity.ts";
import { recipientSpan } from "./award-recipient.ts";
import { hasOther } from "./award-ties.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { refuse, type Span } from "./refuse.ts";

/* A line of a list whose form stands in a line above. */

/** What tells a line of a list: its recipient is in the quote, its form in the nearest line above that names one. */
export function groundLine(
  document: ArticleDocument,
  claim: AwardClaim,
  place: Span,
  block: Block,
  own: readonly Token[],
  here: readonly AwardDraft[],
): Grounding {
  const { text, view } = document;
  if (own.some(isForm) || (block.kind !== "item" && block.kind !== "row")) return refuse("not-in-quote", NO_FORM);
  const recipient = recipientSpan(document, claim, place, []);
  if (!recipient || recipient.named) return refuse("not-in-quote", NO_FORM);
  if (hasOther(recipient.span, claim, here)) return refuse("read-otherwise", "người hoặc tập thể này được nêu với hình thức khác");
  const told: Token[] = [...own];
  let rank: number | null = null;
  for (const line of withLeads(document, linesAbove(document, block))) {
    const tokens = lex(text, view, line.start, line.end);
    told.push(...tokens);
    const forms = tokens.filter(isForm);
    const [form] = forms;
    if (!form) {
      rank ??= rankIn(view.slice(line.start, line.end));
      continue;
    }
    if (forms.length > 1 || form.end <= form.start) return refuse("not-in-quote", NO_FORM);
    const ranked =
      rank === null ? form.ranks.includes(claim.rank) : rank === claim.rank && form.ranks.length === 1 && form.ranks[0] === null;
    if (form.ellipsis) {
      rank ??= form.ranks[0] ?? null;
      continue;
    }
    if (!names(form, claim) || !ranked) return refuse("not-in-quote", NO_FORM);
    for (const higher of linesAbove(document, line)) told.push(...lex(text, view, higher.start, higher.end));
    // A list that says nowhere that it was given may belong to a request that stands further above.
    const given = told.some((token) => DONE.has(token.kind) || token.kind === "give" || token.kind === "praise");
    const asked = claim.status === "conferred" && (!given || isAskedFor(document, block));
    return status(claim, place, told, asked, { form, recipient: recipient.span });
  }
  return refuse("not-in-quote", NO_FORM);
}

/** Lines above, and over one that tells only a rank ("Hạng Ba:") the nearest lead that names an order. */
function withLeads(document: ArticleDocument, lines: readonly Block[]): Block[] {
  const [nearest] = lines;
  if (!nearest || lines.length > 1 || rankIn(document.view.slice(nearest.start, nearest.end)) === null) return [...lines];
  const lead = document.blocks
    .slice(Math.max(0, nearest.index - 12), nearest.index)
    .findLast(({ kind, start, end }) => kind === "lead" && rankIn(document.view.slice(start, end)) === null);
  return lead ? [nearest, lead] : [nearest];
}

import { holderOf, type RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import type { AwardDraft } from "../draft.ts";
import { lex } from "../rules/awards/lexer.ts";
import { isForm } from "../rules/awards/tokens.ts";
import { cellsIn, countIn, headerOf, linesAbove } from "./above.ts";
import { NO_FORM, names } from "./award-forms.ts";
import { ASKED_IN_BRACKETS, status } from "./award-polarity.ts";
import { hasOther } from "./award-ties.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { refuse, type Span } from "./refuse.ts";

/* A count of an award in a table. */

/** A cell that counts what a claim counts, and the head that says what is counted in its column. */
export interface Column {
  readonly cell: Span;
  readonly head: Span | null;
  readonly label: Span;
}

const KINDS: readonly (readonly [RegExp, RecipientKind])[] = [
  [/(?<!\p{L})(?:tập thể|đơn vị)(?!\p{L})/u, "collective"],
  [/(?<!\p{L})(?:cá nhân|người)(?!\p{L})/u, "individual"],
  [/(?<!\p{L})(?:hộ|gia đình)(?!\p{L})/u, "household"],
];

/** The cell of a row that counts what a claim counts; null where there is none. */
export function columnOf(document: ArticleDocument, claim: AwardClaim, row: Block, place: Span): Column | null {
  const { view } = document;
  const { name, count } = claim.recipient;
  if (name !== null || count === null) return null;
  const header = headerOf(document, row);
  const heads = header ? cellsIn(view, header) : [];
  const cells = cellsIn(view, row);
  const kindOf = (head: Span | undefined) => KINDS.find(([word]) => head && word.test(view.slice(head.start, head.end)))?.[1];
  for (const [column, one] of cells.entries()) {
    if (column === 0 || one.start < place.start || one.end > place.end || countIn(view, one) !== count) continue;
    const head = heads[column];
    const kind = kindOf(head) ?? (head && holderOf(claim.award)) ?? "unspecified";
    const label = cells.find((cell) => countIn(view, cell) === null) ?? cells[0];
    if (label && (kind === claim.recipient.kind || claim.recipient.kind === "unspecified")) return { cell: one, head: head ?? null, label };
  }
  return null;
}

/** A count in a table: its form stands in the row's label or in the column's head. */
export function groundCell(
  document: ArticleDocument,
  claim: AwardClaim,
  place: Span,
  column: Column,
  here: readonly AwardDraft[],
): Grounding {
  const { text, view } = document;
  if (hasOther(column.cell, claim, here)) return refuse("read-otherwise", "con số này được nêu với hình thức khác");
  for (const source of [column.label, column.head]) {
    if (!source) continue;
    const tokens = lex(text, view, source.start, source.end);
    const forms = tokens.filter(isForm);
    const [form] = forms;
    if (!form) continue;
    if (forms.length > 1 || !names(form, claim) || !form.ranks.includes(claim.rank)) return refuse("not-in-quote", NO_FORM);
    const row = document.blocks[document.sentences[sentenceAt(document, column.cell.start)]?.block ?? -1];
    const over = row ? linesAbove(document, row).filter(({ start }) => start !== headerOf(document, row)?.start) : [];
    const asks = [column.head, ...over].flatMap((one) => (one ? lex(text, view, one.start, one.end) : [])).concat(tokens);
    const bracketed = ASKED_IN_BRACKETS.test(view.slice(source.start, source.end));
    return status(claim, place, asks, bracketed, { form, recipient: column.cell });
  }
  return refuse("not-in-quote", NO_FORM);
}

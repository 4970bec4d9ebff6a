import { canonical } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import { lex } from "../rules/awards/lexer.ts";
import type { Token } from "../rules/awards/tokens.ts";
import { linesAbove } from "./above.ts";
import { GIVING } from "./award-ties.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { held, refuse, type Span } from "./refuse.ts";

/* Whether an award is given or asked for, by the words that govern it. */

/** "Bằng khen của Thủ tướng (đang trình)". */
export const ASKED_IN_BRACKETS = /\([^)]*(?:đề nghị|đang trình|trình|đang xét)[^)]*\)/u;

/** Whether a bracket in the row of a table says that all of it is asked for. */
export function isAskedRow(document: ArticleDocument, place: Span): boolean {
  const block = document.blocks[document.sentences[sentenceAt(document, place.start)]?.block ?? -1];
  return block?.kind === "row" && ASKED_IN_BRACKETS.test(document.view.slice(block.start, block.end));
}

const ASKING = new Set<Token["kind"]>(["ask", "nominate", "weigh"]);

/** Words of what is done. */
export const DONE = new Set<Token["kind"]>(["passive", "receive", "done"]);

/** Whether words that govern an award say what the claim says of its being given. */
export function status(
  claim: AwardClaim,
  place: Span,
  tokens: readonly Token[],
  asked: boolean,
  spans: { form: Span; recipient: Span },
): Grounding {
  if (tokens.some((token) => token.kind === "never")) return refuse("other-status", "dòng trên nói là chưa hoặc sẽ");
  const asks = asked || tokens.some((token) => ASKING.has(token.kind));
  if (claim.status === "conferred" && asks) return refuse("other-status", "dòng trên nói là đề nghị hoặc đang xét");
  if (claim.status === "proposed" && !asks) return refuse("other-status", "dòng trên không nói là đề nghị");
  return held(place, [], spans);
}

const RELATIVE = /^"? *(?:mà|do) /u;

/** Whether the clause around the stretch from form to recipient, or the lines above, say what the claim says of its being given. */
export function polarity(
  document: ArticleDocument,
  claim: AwardClaim,
  tokens: readonly Token[],
  stretch: Span,
  place: Span,
  spans: { form: Span; recipient: Span },
  opened: boolean,
): Grounding {
  const { view } = document;
  const semi = opened ? undefined : tokens.filter((token) => token.kind === "semi" && token.end <= stretch.start).at(-1);
  const own = tokens.filter((token) => token.start >= (semi?.end ?? 0) && token.end <= stretch.end);
  // "đề nghị tặng Huân chương … cho A; hạng Ba cho B": what has no verb of its own goes on with the clause before.
  const behindIt = tokens.filter((token) => token.start >= stretch.end && token.kind !== "semi").slice(0, 2);
  const goesOn = semi && ![...own, ...behindIt].some((token) => GIVING.has(token.kind) || DONE.has(token.kind) || token.kind === "weigh");
  const clause = goesOn ? tokens.filter((token) => token.end <= stretch.end) : own;
  if (clause.some((token) => token.kind === "never" && !isNamed(view, token)))
    return refuse("other-status", "câu trích nói là chưa hoặc sẽ");
  // "1.286 giấy khen mà các huyện, xã đã đề nghị tặng": asked for behind the form
  const behind = tokens.filter((token) => token.start >= stretch.end);
  const relative = RELATIVE.test(view.slice(stretch.end, stretch.end + 6));
  const ends = (token: Token): boolean => token.kind === "semi" || token.kind === "form" || (token.kind === "comma" && !relative);
  const stop = behind.find(ends)?.start ?? place.end;
  const asks =
    [...clause, ...behind.filter((token) => token.start < stop)].some((token) => ASKING.has(token.kind)) ||
    askedAbove(document, clause, place, claim.status);
  if (claim.status === "conferred" && asks) return refuse("other-status", "câu trích nói là đề nghị hoặc đang xét");
  if (claim.status === "proposed" && !asks) return refuse("other-status", "câu trích không nói là đề nghị");
  return held(place, [], spans);
}

const NAMES_IT = /(?:chương trình|thuộc|theo|đúng) $/u;
const AIM_OR_POWER = /(?:mục tiêu|thẩm quyền)$/u;

/** "Chương trình mục tiêu quốc gia", "thuộc thẩm quyền": no word of what is to come. */
function isNamed(view: string, { start, end }: Span): boolean {
  return NAMES_IT.test(view.slice(Math.max(0, start - 14), start)) && AIM_OR_POWER.test(view.slice(start, end));
}

// "3. Khen thưởng và đề nghị khen thưởng": each line says for itself
const BOTH = /khen thưởng,? (?:và|,) (?:đề nghị|trình)/u;

/** Lines above a line of a list that may say that all of it is asked for, at most. */
const MOST_ABOVE = 40;

const NUMBERED = /^(?:[ivx]{1,4}|\d{1,2})[.)]/u;

/** Whether a title, lead, heading or numbered line above, or the article's title, asks for what a list tells. */
export function isAskedFor(document: ArticleDocument, block: Block): boolean {
  const title = canonical(document.article.title);
  if (lex(document.article.title, title, 0, title.length).some((token) => ASKING.has(token.kind))) return true;
  return document.blocks.slice(Math.max(0, block.index - MOST_ABOVE), block.index).some(({ kind, start, end }) => {
    if (kind === "row" || kind === "caption" || (kind === "item" && !NUMBERED.test(document.view.slice(start, start + 6)))) return false;
    return lex(document.text, document.view, start, end).some((token) => ASKING.has(token.kind));
  });
}

/** A line of a list that says nothing of its own about being given or asked for: what the lines above say. */
function askedAbove(document: ArticleDocument, clause: readonly Token[], place: Span, claimed: AwardClaim["status"]): boolean {
  const block = document.blocks[document.sentences[sentenceAt(document, place.start)]?.block ?? -1];
  if (!block || clause.some((token) => DONE.has(token.kind))) return false;
  if (block.kind !== "item" && clause.some((token) => GIVING.has(token.kind))) return false;
  if (!clause.some((token) => GIVING.has(token.kind)) && claimed === "conferred" && isAskedFor(document, block)) return true;
  for (const line of linesAbove(document, block)) {
    const tokens = lex(document.text, document.view, line.start, line.end);
    if (BOTH.test(document.view.slice(line.start, line.end))) return false;
    if (tokens.some((token) => ASKING.has(token.kind))) return true;
    if (tokens.some((token) => token.kind === "give" || DONE.has(token.kind))) return false;
  }
  return false;
}

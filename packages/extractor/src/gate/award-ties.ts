import type { AwardDraft } from "../draft.ts";
import { type FormToken, isForm, type Token } from "../rules/awards/tokens.ts";
import { touches } from "./award-recipient.ts";
import type { AwardClaim } from "./claim.ts";
import type { Span } from "./refuse.ts";

/* Whether grammar ties whom a quote names to the form that a claim names, or to another. */

/** Whether the rules have read there that whoever receives got something else. */
export function hasOther(recipient: Span, claim: AwardClaim, here: readonly AwardDraft[]): boolean {
  return here.some(
    ({ basis, fields }) =>
      (fields.award !== claim.award || fields.rank !== claim.rank) && basis.recipient && touches(recipient, basis.recipient),
  );
}

/** Words of giving, getting and asking. */
export const GIVING = new Set<Token["kind"]>(["give", "receive", "passive", "praise", "ask", "nominate"]);

/** Whether grammar ties who receives to another form: "tặng Cờ cho A, tặng Bằng khen cho B", "59 Tập thể lao động xuất sắc". */
export function belongsToOther(view: string, tokens: readonly Token[], form: FormToken, recipient: Span, claim: AwardClaim): boolean {
  const others = tokens.filter((token): token is FormToken => isForm(token) && !token.ellipsis && !touches(token, form));
  const counts = claim.recipient.name === null && claim.recipient.count !== null;
  if (counts && others.some((other) => other.start >= recipient.end && view.slice(recipient.end, other.start).trim() === "")) return true;
  if (form.start >= recipient.end) {
    // "… Cờ cho A, | tặng Bằng khen …": the form before holds whom its "cho" leads to, as far as no verb takes over.
    const before = others.findLast((other) => other.end <= recipient.start);
    const led = before && tokens.filter((token) => token.start >= before.end && token.end <= recipient.start);
    return Boolean(led?.some(({ kind }) => kind === "for") && !led.some(({ kind }) => kind === "semi" || GIVING.has(kind)));
  }
  // "… tặng Cờ, còn B nhận Bằng khen": behind a comma, its own verb gives it something else.
  const between = tokens.filter((token) => token.start >= form.end && token.end <= recipient.start);
  const next = others.find((other) => other.start >= recipient.end);
  const verbs = next ? tokens.filter((token) => token.start >= recipient.end && token.end <= next.start) : [];
  if (!between.some(({ kind }) => kind === "comma") || between.some(({ kind }) => kind === "for")) return false;
  return (
    verbs.some(({ kind }) => kind === "receive" || kind === "passive") && !verbs.some(({ kind }) => kind === "comma" || kind === "semi")
  );
}

const STEERS = new Set<Token["kind"]>(["form", "give", "receive", "ask", "nominate", "weigh", "never", "colon"]);

const TO_COLON = /^[^:;,]{0,80}$/u;

/** "Tập thể lao động xuất sắc (05 tập thể): A; B": nothing but names stands between the colon and the name. */
export function opensList(view: string, form: Span, between: readonly Token[], recipient: Span): boolean {
  // A list in lines below its form
  const line = view.lastIndexOf("\n", recipient.start);
  if (line >= form.end) return !between.some((token) => (token.kind === "form" || token.start > line) && STEERS.has(token.kind));
  const colon = between.find((token) => token.kind === "colon" && token.start >= form.end);
  const semi = between.find((token) => token.kind === "semi");
  if (!colon || (semi && semi.start < colon.start)) return false;
  if (!TO_COLON.test(view.slice(form.end, colon.start))) return false;
  return !between.some((token) => token.start > colon.end && token.end <= recipient.start && STEERS.has(token.kind));
}

import { findAll } from "@thidua/core";
import type { Clause } from "./clause.ts";
import { readRecipients } from "./recipients.ts";
import type { Reader } from "./verbs.ts";

// …; mười năm sau, tới lượt thị trấn La Hai
const TURN = /(?<![\p{L}\p{M}])(?:tới|đến) lượt +(?!mình|họ|ai)/gu;

/** "…; năm 1995, tới lượt thị trấn La Hai": the award told before goes to the next. */
export function turnsOf({ text, view }: Reader, start: number, end: number, clauses: readonly Clause[]): Clause[] {
  if (clauses.length === 0 || !view.slice(start, end).includes(" lượt ")) return [];
  return findAll(TURN, view.slice(start, end)).flatMap((match) => {
    const at = start + match.index + match[0].length;
    const last = clauses.findLast(({ form }) => form !== null && form.end <= at);
    const [name] = readRecipients(text, view, at, end, { subject: false });
    return last && name?.name && !name.pointer && name.start - at <= 1
      ? [{ ...last, receivers: [name], formCount: null, subjectless: false }]
      : [];
  });
}

import type { Award, Figure, Movement } from "@thidua/core";
import { indicatorOf, type Link } from "./indicators.ts";
import { movementOf } from "./movements.ts";
import { recipientOf } from "./recipients.ts";

/** What of a record says where it belongs. */
export type Joinable = Pick<Figure, "indicator" | "unit"> | Pick<Award, "recipient"> | Pick<Movement, "name">;

/** What rules say that a record belongs to; null for nothing. `province`: its own, else that of its article. */
export function joinOf(record: Joinable, campaign: string | null, province: string | null): Link | null {
  if ("indicator" in record) return indicatorOf(record.indicator, record.unit);
  if ("recipient" in record) {
    const { kind, name } = record.recipient;
    return name === null ? null : recipientOf(name, kind, province);
  }
  return movementOf(record.name, campaign, province);
}

/** Whether an editor may say what a record belongs to: what names a person, or may name one, belongs to nothing. */
export function mayJoin(record: Joinable): boolean {
  return !("recipient" in record) || record.recipient.kind === "collective";
}

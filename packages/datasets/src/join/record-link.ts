import type { RecordKind } from "@thidua/core";
import type { LinkKind, Store } from "@thidua/store";
import { provinceOf } from "../rows/places.ts";
import { CATALOGUE } from "./catalogue.ts";
import { indicatorOf, type Link } from "./indicators.ts";
import { movementOf } from "./movements.ts";
import { recipientOf } from "./recipients.ts";

/** What one record belongs to in a snapshot: by an editor, by rules, or to nothing (null). */
export interface RecordLink {
  kind: LinkKind;
  link: (Link & { decidedBy: string }) | null;
  /** What rules alone would say. */
  byRules: Link | null;
  /** All that it can belong to, where that is a list; empty where any name will do. */
  choices: readonly { id: string; name: string; english: string }[];
}

/** How links of each kind of record are called. */
export const LINK_KINDS = { movement: "movement", award: "recipient", figure: "indicator" } as const satisfies Record<RecordKind, LinkKind>;

/** As the next export will have it; null where there is no such record. */
export async function recordLink(
  source: Pick<Store, "snapshotRecords" | "linkDecisions">,
  about: { kind: RecordKind; articleId: string; recordId: string },
): Promise<RecordLink | null> {
  const { articleId, recordId } = about;
  const all = await source.snapshotRecords(about.kind, { limit: 5_000, filter: { articleId } });
  const stored = all.find(({ record }) => record.id === recordId);
  if (stored === undefined) return null;
  const kind = LINK_KINDS[about.kind];
  const { record, campaign, article } = stored;
  const where = record.place !== null && provinceOf(record.place) !== null ? record.place : article.province;
  const province = provinceOf(where);
  const byRules =
    record.kind === "figure"
      ? indicatorOf(record.indicator, record.unit)
      : record.kind === "movement"
        ? movementOf(record.name, campaign, province)
        : record.recipient.name === null
          ? null
          : recipientOf(record.recipient.name, record.recipient.kind, province);
  const said = (await source.linkDecisions()).find((one) => one.kind === kind && one.articleId === articleId && one.recordId === recordId);
  const own = said === undefined || said.target === null ? null : { target: said.target, reason: "biên tập viên", confidence: 1 };
  return {
    kind,
    link: said !== undefined ? (own === null ? null : { ...own, decidedBy: said.role }) : byRules && { ...byRules, decidedBy: "rules" },
    byRules,
    choices: kind === "indicator" ? CATALOGUE.map(({ id, name, english }) => ({ id, name, english })) : [],
  };
}

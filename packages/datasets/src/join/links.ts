import type { LinkDecision, LinkKind, Store } from "@thidua/store";
import type { z } from "zod";
import type { AwardRow, FigureRow, MovementRow } from "../rows/rows.ts";
import type { linkRow } from "../tables/schemas.ts";
import { indicatorOf, type Link } from "./indicators.ts";
import { movementOf } from "./movements.ts";
import { recipientOf } from "./recipients.ts";

export type LinkRow = z.infer<typeof linkRow>;

/** What a record belongs to: as an editor said, else as the rules do. */
export interface Links {
  indicator(row: FigureRow): Link | null;
  row(kind: LinkKind, row: MovementRow | FigureRow | AwardRow): LinkRow | null;
}

export async function linksOf(source: Pick<Store, "linkDecisions">): Promise<Links> {
  const key = (kind: string, articleId: string, id: string) => `${kind} ${articleId} ${id}`;
  const said = new Map<string, LinkDecision>(
    (await source.linkDecisions()).map((one) => [key(one.kind, one.articleId, one.recordId), one]),
  );
  const find = (kind: LinkKind, row: MovementRow | FigureRow | AwardRow): (Link & { decidedBy: LinkRow["decidedBy"] }) | null => {
    const decision = said.get(key(kind, row.articleId, row.id));
    if (decision !== undefined)
      return decision.target === null
        ? null
        : { target: decision.target, reason: "biên tập viên", confidence: 1, decidedBy: decision.role };
    const link = byRules(row);
    return link === null ? null : { ...link, decidedBy: "rules" };
  };
  return {
    indicator: (row) => find("indicator", row),
    row(kind, row) {
      const link = find(kind, row);
      return link === null ? null : { kind, articleId: row.articleId, recordId: row.id, ...link };
    },
  };
}

function byRules(row: MovementRow | FigureRow | AwardRow): Link | null {
  if ("indicator" in row) return indicatorOf(row.indicator, row.unit);
  if ("recipient" in row) return row.recipient.name === null ? null : recipientOf(row.recipient.name, row.recipient.kind, row.provinceThen);
  return movementOf(row.name, row.campaign, row.provinceThen);
}

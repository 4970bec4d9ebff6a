import type { LinkDecision, LinkKind, Store } from "@thidua/store";
import type { z } from "zod";
import type { AwardRow, FigureRow, MovementRow } from "../rows/rows.ts";
import type { linkRow } from "../tables/schemas.ts";
import type { Link } from "./indicators.ts";
import { joinOf, mayJoin } from "./join.ts";

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
    // What an editor said of an organisation holds no longer where the record turned out to name a person.
    const decision = mayJoin(row) ? said.get(key(kind, row.articleId, row.id)) : undefined;
    if (decision !== undefined)
      return decision.target === null
        ? null
        : { target: decision.target, reason: "biên tập viên", confidence: 1, decidedBy: decision.role };
    const link = joinOf(row, row.campaign, row.provinceThen);
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

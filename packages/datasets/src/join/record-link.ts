import { campaignBySlug, campaignOf, canonical, type RecordKind, type ThiDuaRecord } from "@thidua/core";
import type { LinkKind, Store } from "@thidua/store";
import { bareName, findName, personKey } from "../privacy/names.ts";
import { provinceOf, whereOf } from "../rows/places.ts";
import { CATALOGUE } from "./catalogue.ts";
import type { Link } from "./indicators.ts";
import { joinOf, mayJoin } from "./join.ts";

/** What one record belongs to in a snapshot: by an editor, by rules, or to nothing (null). */
export interface RecordLink {
  kind: LinkKind;
  /** Of the last decision about it; 0 where nobody decided. */
  version: number;
  link: (Link & { decidedBy: string }) | null;
  /** What rules alone would say. */
  byRules: Link | null;
  /** False for what names persons: nobody is put into a group by name. */
  open: boolean;
  /** All that it can belong to, where that is a list; empty where any name will do. */
  choices: readonly { id: string; name: string; english: string }[];
}

export interface LinkedRecord {
  kind: RecordKind;
  articleId: string;
  recordId: string;
}

/** What an editor's word for a group comes to. `person`: the group would be, or hold, a private person; `unknown`: no such group. */
export type Wanted = { ok: true; target: string } | { ok: false; why: "person" | "unknown" };

type Source = Pick<Store, "snapshotRecords" | "linkDecisions">;

/** How links of each kind of record are called. */
export const LINK_KINDS = { movement: "movement", award: "recipient", figure: "indicator" } as const satisfies Record<RecordKind, LinkKind>;

/** As the next export will have it; null where there is no such record. */
export async function recordLink(source: Source, about: LinkedRecord): Promise<RecordLink | null> {
  const stored = await find(source, about);
  if (stored === null) return null;
  const { articleId, recordId } = about;
  const kind = LINK_KINDS[about.kind];
  const open = mayJoin(stored.record);
  const byRules = joinOf(stored.record, stored.campaign, stored.province);
  const [said] = await source.linkDecisions({ kind, articleId, recordId });
  const rules = byRules && { ...byRules, decidedBy: "rules" };
  const own = said?.target == null ? null : { target: said.target, reason: "biên tập viên", confidence: 1, decidedBy: said.role };
  return {
    kind,
    version: said?.id ?? 0,
    link: said === undefined || !open ? rules : own,
    byRules,
    open,
    choices: kind === "indicator" ? CATALOGUE.map(({ id, name, english }) => ({ id, name, english })) : [],
  };
}

/** The key under which rules would have what an editor typed: a name, or a key as it stands. Null where there is no such record. */
export async function linkTarget(
  source: Source & Pick<Store, "personsIn" | "erasures">,
  about: LinkedRecord,
  typed: string,
): Promise<Wanted | null> {
  const stored = await find(source, about);
  if (stored === null) return null;
  const { record, province } = stored;
  if (!mayJoin(record)) return { ok: false, why: "person" };
  if (record.kind === "figure") {
    const known = CATALOGUE.some(({ id }) => id === typed);
    return known ? { ok: true, target: typed } : { ok: false, why: "unknown" };
  }
  if (record.kind === "movement" && campaignBySlug(typed) !== null) return { ok: true, target: typed };
  // "phòng giáo dục và đào tạo|sơn la" is a key: its name, and where.
  const [name = "", ...rest] = typed.split("|").map((part) => part.trim());
  const where = rest.length === 0 ? province : rest.join(" ") || null;
  if (await namesPerson(source, about.articleId, name)) return { ok: false, why: "person" };
  const link = joinOf(asNamed(record, name), campaignOf(name), where);
  return link === null || /^(?:\||$)/.test(link.target) ? { ok: false, why: "unknown" } : { ok: true, target: link.target };
}

/** Whether a word for a group holds the name of somebody whom the article names, or whose name was erased. */
async function namesPerson(source: Pick<Store, "personsIn" | "erasures">, articleId: string, typed: string): Promise<boolean> {
  const erased = (await source.erasures()).filter((one) => one.articleId === null || one.articleId === articleId);
  const view = canonical(typed.normalize("NFC"));
  return [...(await source.personsIn([articleId])), ...erased].some(({ name }) => {
    const bare = bareName(name);
    // A name of one word may be that of a place, too.
    return bare.includes(" ") ? findName(view, bare).length > 0 : personKey(typed) === personKey(bare);
  });
}

function asNamed(record: Exclude<ThiDuaRecord, { kind: "figure" }>, name: string) {
  return record.kind === "movement" ? { name } : { recipient: { ...record.recipient, name } };
}

async function find(source: Source, { kind, articleId, recordId }: LinkedRecord) {
  const [stored] = await source.snapshotRecords(kind, { limit: 1, filter: { articleId }, id: recordId });
  if (stored === undefined) return null;
  const { record, campaign, article } = stored;
  return { record: record as ThiDuaRecord, campaign, province: provinceOf(whereOf(record.place, article.province)) };
}

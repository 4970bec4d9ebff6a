import type { Candidate } from "./candidate.ts";
import { campaignOfName } from "./names.ts";

/** All places that name one movement; `name` is the fullest common form. */
export interface Group {
  readonly name: string;
  readonly campaign: string | null;
  readonly mentions: readonly Candidate[];
}

interface Draft {
  key: string;
  campaign: string | null;
  mentions: Candidate[];
}

/** More names than any article has are not compared with each other, so that hostile text stays linear. */
const COMPARED = 80;

/** Puts the same names together, and short forms to the one full form that they can stand for. */
export function groupsOf(found: readonly Candidate[], loose: readonly Candidate[]): Group[] {
  const byKey = new Map<string, Draft>();
  for (const candidate of found) {
    const group = byKey.get(candidate.key);
    if (group) group.mentions.push(candidate);
    else byKey.set(candidate.key, { key: candidate.key, campaign: campaignOfName(candidate.name), mentions: [candidate] });
  }
  for (const candidate of loose) byKey.get(candidate.key)?.mentions.push(candidate);
  const drafts = [...byKey.values()];
  if (drafts.length <= COMPARED) foldShort(drafts, byKey);
  return [...byKey.values()].map((draft) => {
    const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
    return { name: fullest(mentions, draft.key), campaign: draft.campaign, mentions };
  });
}

function foldShort(drafts: readonly Draft[], byKey: Map<string, Draft>): void {
  for (const short of [...drafts].sort((a, b) => a.key.length - b.key.length)) {
    const full = drafts.filter((other) => other !== short && byKey.has(other.key) && standsFor(short, other));
    const [only] = full;
    if (!only) continue;
    const unquoted = short.mentions.every((mention) => !mention.quoted);
    // "phong trào chung sức xây dựng nông thôn mới" beside two that it could mean names neither.
    if (full.length > 1 && !unquoted) continue;
    if (full.length === 1) only.mentions.push(...short.mentions);
    byKey.delete(short.key);
  }
}

/** Whether the short name can stand for the full one: its beginning ("Lao động giỏi"), or, unquoted, any part of it. */
function standsFor(short: Draft, full: Draft): boolean {
  if (short.key.length >= full.key.length) return false;
  const words = short.key.split(" ").length;
  const same = short.campaign !== null && short.campaign === full.campaign;
  const begins = full.key.startsWith(`${short.key} `);
  if (begins && (same || words >= 5 || /^ (?:trong )?(?:năm|giai đoạn) /u.test(full.key.slice(short.key.length)))) return true;
  const unquoted = short.mentions.every((mention) => !mention.quoted);
  return unquoted && same && ` ${full.key} `.includes(` ${short.key} `);
}

/** The most common of the full spellings; quoted before unquoted, earlier before later, all capitals last. */
function fullest(mentions: readonly Candidate[], key: string): string {
  const counts = new Map<string, number>();
  const exact = mentions.filter((mention) => mention.key === key);
  const pool = exact.some((mention) => mention.quoted && mention.rule !== "movements/loose")
    ? exact.filter((mention) => mention.quoted)
    : exact;
  for (const mention of pool)
    counts.set(mention.name, (counts.get(mention.name) ?? 0) + (mention.name === mention.name.toUpperCase() ? 0.1 : 1));
  let best = mentions[0]?.name ?? "";
  let most = 0;
  for (const [name, count] of counts) {
    if (count > most) {
      best = name;
      most = count;
    }
  }
  return best;
}

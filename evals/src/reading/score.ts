import type { Page } from "./pages.ts";

/** What any reader says of a page. */
export interface Said {
  title: string | null;
  publishedAt: string | null;
  text: string;
  author?: string | null;
  canonicalUrl?: string | null;
  attachments?: readonly string[];
  captions?: readonly string[];
  province?: string | null;
}

const SHINGLE = 4;

/** Words of a text: NFC, nothing invisible, letters, marks and digits; punctuation parts them. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFC")
      .replace(/\p{Cf}/gu, "")
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How often each run of four words stands in a text; a shorter text is one run. */
function shingles(text: string): Map<string, number> {
  const words = wordsOf(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1) && words.length > 0; at++) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

/** Shared four-word shingles of two texts, each counted as often as it stands in both; two empty texts agree. */
export function textOverlap(said: string, gold: string): Overlap {
  const own = shingles(said);
  const wanted = shingles(gold);
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = { own: size(own), wanted: size(wanted) };
  if (total.own === 0 && total.wanted === 0) return { precision: 1, recall: 1, f1: 1 };
  let both = 0;
  for (const [shingle, count] of own) both += Math.min(count, wanted.get(shingle) ?? 0);
  const precision = total.own === 0 ? 0 : both / total.own;
  const recall = total.wanted === 0 ? 0 : both / total.wanted;
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

const plain = (text: string | null | undefined) => (text ?? "").normalize("NFC").replace(/\s+/g, " ").trim();

export interface PageScore {
  name: string;
  overlap: Overlap;
  title: boolean;
  /** `none`: the gold has no date and none was said. */
  date: "right" | "wrong" | "missing" | "none";
  /** Other fields that the gold has, and whether they were right. */
  fields: { [field: string]: boolean };
}

const FIELDS = ["author", "canonicalUrl", "province"] as const;
const LISTS = ["attachments", "captions"] as const;

/** Holds what was said of a page against its gold; `mend` repairs entities, and is applied to both sides. */
export function scorePage(page: Page, said: Said | null, mend: (text: string) => string): PageScore {
  const { gold, name } = page;
  const fields: { [field: string]: boolean } = {};
  for (const field of FIELDS) if (gold[field] !== undefined) fields[field] = plain(said?.[field]) === plain(gold[field]);
  for (const field of LISTS)
    if (gold[field] !== undefined) fields[field] = gold[field].map(plain).join("\n") === (said?.[field] ?? []).map(plain).join("\n");
  const date = said?.publishedAt?.slice(0, 10) ?? null;
  return {
    name,
    overlap: textOverlap(mend(said?.text ?? ""), mend(gold.text)),
    title: plain(mend(said?.title ?? "")) === plain(mend(gold.title)),
    date: date === gold.publishedAt ? (date === null ? "none" : "right") : date === null ? "missing" : "wrong",
    fields,
  };
}

export interface SetScore {
  pages: number;
  /** Means over the pages. */
  precision: number;
  recall: number;
  f1: number;
  titles: number;
  dates: { right: number; wrong: number; missing: number; none: number };
  fields: { [field: string]: { right: number; total: number } };
}

/** The means and counts of many pages. */
export function summarisePages(scores: readonly PageScore[]): SetScore {
  const mean = (of: (score: PageScore) => number) => scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  const summary: SetScore = {
    pages: scores.length,
    precision: mean(({ overlap }) => overlap.precision),
    recall: mean(({ overlap }) => overlap.recall),
    f1: mean(({ overlap }) => overlap.f1),
    titles: scores.filter(({ title }) => title).length,
    dates: { right: 0, wrong: 0, missing: 0, none: 0 },
    fields: {},
  };
  for (const { date, fields } of scores) {
    summary.dates[date]++;
    for (const [field, right] of Object.entries(fields)) {
      summary.fields[field] ??= { right: 0, total: 0 };
      const count = summary.fields[field];
      count.total++;
      if (right) count.right++;
    }
  }
  return summary;
}

import { type Extracted, extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";

// A fixed time keeps reports the same from run to run. No posting date is later than it: it lies after every article of the gold.
export const FETCHED_AT = "2027-01-01T00:00:00Z";

/** Reads and extracts one raw page; null with the reader's words where it is no article. */
export async function extractRaw(raw: string | Uint8Array, source: string): Promise<Extracted | { problem: string }> {
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  const outcome = await readArticle(bytes, { source, fetchedAt: FETCHED_AT });
  if (!outcome.ok) return { problem: outcome.problem.en };
  return extract(outcome.article);
}

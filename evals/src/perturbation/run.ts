import { type ArticleDocument, ground, readDocument } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";
import { FETCHED_AT } from "../articles.ts";
import type { GoldArticle } from "../scoring/gold.ts";
import { type GoldClaim, goldClaims } from "./claims.ts";
import { type Corrupted, corruptions } from "./corrupt.ts";
import { FAITHFUL, rewritten } from "./faithful.ts";
import { seeded } from "./random.ts";

export interface Trial {
  how: string;
  doc: string;
  claim: Corrupted["claim"];
  /** Why the gate refused, or null where it accepted. */
  refused: string | null;
}

export interface PerturbationReport {
  corrupted: Trial[];
  faithful: Trial[];
  /** Gold items that could be told as a claim. */
  claims: number;
}

async function documentOf(raw: string, source: string): Promise<ArticleDocument> {
  const outcome = await readArticle(new TextEncoder().encode(raw), { source, fetchedAt: FETCHED_AT });
  if (!outcome.ok) throw new Error(`${source}: ${outcome.problem.en}`);
  return readDocument(outcome.article);
}

/** What becomes of a claim about an article: null where it is taken for a record, else why not. */
export type Verdict = (document: ArticleDocument, claim: Corrupted["claim"]) => string | null;

/** The gate, which every record of every engine passes. */
const gate: Verdict = (document, claim) => {
  const grounding = ground(document, claim);
  return grounding.ok ? null : `${grounding.code}: ${grounding.reason}`;
};

/** No gate at all. */
export const claimedIsTaken: Verdict = () => null;

/** Tries every corruption and every faithful rewriting of every gold item on the gate, or on another verdict. The same seed gives the same trials. */
export async function perturb(articles: readonly GoldArticle[], seed = 2022, verdict: Verdict = gate): Promise<PerturbationReport> {
  const random = seeded(seed);
  const documents = new Map<string, ArticleDocument>();
  const claims: GoldClaim[] = [];
  for (const { gold, raw } of articles) {
    const document = await documentOf(raw, gold.doc);
    documents.set(gold.doc, document);
    claims.push(...goldClaims(document, gold));
  }
  const tried = claims.filter(({ optional }) => !optional);
  const report: PerturbationReport = { corrupted: [], faithful: [], claims: tried.length };
  for (const gold of tried) {
    const document = documents.get(gold.doc);
    if (!document) continue;
    for (const { how, claim, text } of corruptions(gold, document.text, claims, random)) {
      const on = text === undefined ? document : readDocument({ ...document.article, text });
      report.corrupted.push({ how, doc: gold.doc, claim, refused: verdict(on, claim) });
    }
    for (const [how, rewrite] of Object.entries(FAITHFUL)) {
      const claim = rewritten(gold.claim, rewrite);
      report.faithful.push({ how, doc: gold.doc, claim, refused: verdict(document, claim) });
    }
  }
  return report;
}

/** Per kind of perturbation: how many were accepted of how many. */
export function accepted(trials: readonly Trial[]): Map<string, { accepted: number; total: number }> {
  const counts = new Map<string, { accepted: number; total: number }>();
  for (const { how, refused } of trials) {
    const count = counts.get(how) ?? { accepted: 0, total: 0 };
    count.total++;
    if (refused === null) count.accepted++;
    counts.set(how, count);
  }
  return counts;
}

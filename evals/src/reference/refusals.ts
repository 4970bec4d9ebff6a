import { type Claim, ground, type RefusalCode, readDocument } from "@thidua/extractor";
import { articleOf } from "./sightings.ts";

interface Trial {
  /** When the gate answers with this code. */
  readonly when: string;
  readonly text: string;
  readonly claim: Claim;
}

const TEXT = "Năm 2022, Hội Nông dân tỉnh giúp 15 hộ thoát nghèo.";
const FIFTEEN = { kind: "figure", quote: TEXT, value: 15, unit: "hộ", comparator: "eq", status: "actual" } as const;

// A code that is added without a line here does not compile.
const TRIALS: Readonly<Record<RefusalCode, Trial>> = {
  "quote-not-in-text": {
    when: "the quote is not in the article",
    text: TEXT,
    claim: { ...FIFTEEN, quote: "Hội Nông dân tỉnh giúp 16 hộ thoát nghèo", value: 16 },
  },
  "not-in-quote": { when: "the quote does not hold the value, name or form", text: TEXT, claim: { ...FIFTEEN, value: 51 } },
  "read-otherwise": {
    when: "the quote holds it with another unit, qualifier, rank or recipient",
    text: TEXT,
    claim: { ...FIFTEEN, comparator: "gt" },
  },
  "other-status": {
    when: "the clause says target, forecast, proposal or denial where the claim says otherwise",
    text: TEXT,
    claim: { ...FIFTEEN, status: "target" },
  },
  "no-record": {
    when: "the grammar knows what stands there, and it is no record",
    text: TEXT,
    claim: { ...FIFTEEN, value: 2022, unit: "năm" },
  },
};

export interface Refused {
  readonly code: string;
  readonly when: string;
  readonly claimed: string;
  readonly reason: string;
}

/** Each code of the gate, with a claim that it turns down. */
export function refusals(): Refused[] {
  return Object.entries(TRIALS).map(([code, { when, text, claim }]) => {
    const grounding = ground(readDocument(articleOf({ text, province: null })), claim);
    if (grounding.ok || grounding.code !== code)
      throw new Error(`reference: the gate says ${grounding.ok ? "ok" : grounding.code} to the claim that shows ${code}`);
    return { code, when, claimed: said(claim), reason: grounding.reason };
  });
}

function said(claim: Claim): string {
  switch (claim.kind) {
    case "figure":
      return `${claim.value} ${claim.unit}, ${claim.comparator}, ${claim.status}; “${claim.quote}”`;
    case "award":
      return `${claim.award}, ${claim.status}; “${claim.quote}”`;
    case "movement":
      return `${claim.name}; “${claim.quote}”`;
  }
}

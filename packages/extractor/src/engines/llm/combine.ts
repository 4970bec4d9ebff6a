import type { Award, Engine, Extraction, Figure, Movement, RecordKind, Rejection } from "@thidua/core";
import { confidenceOf } from "../../confidence/confidence.ts";
import { traitsOf } from "../../confidence/traits.ts";
import type { ArticleDocument } from "../../document/document.ts";
import type { Draft } from "../../draft.ts";
import { reread } from "../../gate/reread.ts";
import { readingsOf } from "../../readings.ts";
import { evidenceOf } from "../../record.ts";
import type { Admission } from "./admit.ts";

/*
 * What agreement and disagreement do to the log-odds of a reading. Set by judgement, not fitted: no gold knows what a given model says.
 * Two readers that err apart and agree are right more often than either; one that only a model tells has no second reader.
 */
const AGREED = 0.7;
const DISPUTED = -1.2;
const MODEL_SILENT = -0.9;
const MODEL_ONLY = -1.5;

function shifted(confidence: number, by: number): number {
  const logOdds = Math.log(confidence / (1 - confidence)) + by;
  return Math.round(100 / (1 + Math.exp(-logOdds))) / 100;
}

interface Voice {
  readonly kind: RecordKind;
  readonly draft: Draft<object>;
  readonly engine: Engine;
  readonly by: number;
  readonly disputed: readonly string[];
}

/** Whether a model has read the sentence that a draft is quoted from. */
export type Covered = (draft: Draft<object>) => boolean;

/** The records of one article from what rules and model say of it; `engine` says whether the rules speak too. */
export function combine(
  document: ArticleDocument,
  { admitted, contradicted }: Admission,
  engine: "llm" | "hybrid",
  covered: Covered,
): { extraction: Extraction; rejections: Rejection[] } {
  const voices: Voice[] = [];
  const told = new Map(admitted.map((one) => [one.draft, one]));
  const rejections: Rejection[] = [];
  if (engine === "hybrid") {
    const readings = readingsOf(document);
    for (const [kind, reading] of [
      ["movement", readings.movements],
      ["figure", readings.figures],
      ["award", readings.awards],
    ] as const) {
      rejections.push(...reading.rejections);
      for (const draft of reading.drafts) {
        const agreed = told.get(draft);
        const against = contradicted.get(draft);
        if (agreed) {
          const by = agreed.disputed.length > 0 ? DISPUTED : AGREED;
          voices.push({ kind, draft: agreed.settled, engine: "hybrid", by, disputed: agreed.disputed });
        } else if (against) voices.push({ kind, draft, engine: "rules", by: DISPUTED, disputed: against });
        else if (covered(draft)) voices.push({ kind, draft, engine: "rules", by: MODEL_SILENT, disputed: ["record"] });
        else voices.push({ kind, draft, engine: "rules", by: 0, disputed: [] });
      }
    }
  }
  for (const { kind, settled, read, disputed } of admitted) {
    if (read && engine === "hybrid") continue;
    const by = read ? (disputed.length > 0 ? DISPUTED : AGREED) : MODEL_ONLY;
    voices.push({ kind, draft: settled, engine: "llm", by, disputed: read || engine === "hybrid" ? disputed : [] });
  }
  voices.sort((a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end);
  const of = (kind: RecordKind) =>
    voices.flatMap((voice) => {
      if (voice.kind !== kind) return [];
      const fault = reread(document, kind, voice.draft);
      if (fault) {
        rejections.push(fault);
        return [];
      }
      return [recordOf(document, voice)];
    });
  const extraction: Extraction = {
    article: document.article,
    movements: of("movement") as Movement[],
    figures: of("figure") as Figure[],
    awards: of("award") as Award[],
    warnings: [],
  };
  return { extraction, rejections };
}

function recordOf(document: ArticleDocument, { kind, draft, engine, by, disputed }: Voice): object {
  const confidence = confidenceOf(kind, [...draft.doubts, ...traitsOf(document, kind, draft)]);
  const evidence = evidenceOf(document, kind, draft, shifted(confidence, by), engine);
  return Object.assign(evidence, draft.fields, disputed.length > 0 ? { disputed: [...disputed] } : {});
}

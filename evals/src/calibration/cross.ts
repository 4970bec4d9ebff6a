import type { RecordKind } from "@thidua/core";
import { fitLogistic } from "./fit.ts";
import type { Said } from "./reliability.ts";
import type { Judged } from "./samples.ts";
import { SIGNS } from "./signs.ts";

const KINDS: readonly RecordKind[] = ["movement", "figure", "award"];

/**
 * What confidence would have said of articles that it was not fitted on: the articles are dealt into `folds` parts in their order, and the
 * records of each part are judged by weights fitted on the others. What is said in two parts is not compared: their weights differ, and an
 * article full of errors makes all others look surer where it is left out.
 */
export function crossValidated(judged: readonly Judged[], folds = 5): (Said & { part: number })[] {
  const docs = [...new Set(judged.map(({ doc }) => doc))];
  const foldOf = new Map(docs.map((doc, index) => [doc, index % folds]));
  const said: (Said & { part: number })[] = [];
  for (let fold = 0; fold < folds; fold++) {
    for (const kind of KINDS) {
      const records = judged.filter((one) => one.kind === kind);
      const others = records.filter(({ doc }) => foldOf.get(doc) !== fold);
      const fit = fitLogistic(others, { signs: SIGNS[kind] });
      for (const { features, right } of records.filter(({ doc }) => foldOf.get(doc) === fold)) {
        const logOdds = features.reduce((sum, feature) => sum + (fit.weights.get(feature) ?? 0), fit.bias);
        said.push({ confidence: Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-logOdds)))), right, part: fold });
      }
    }
  }
  return said;
}

import type { ExtractionEngine } from "@thidua/extractor/engines";
import type { Engine } from "@thidua/store";
import type { Values } from "../command.ts";
import { modelEngineFor } from "../model.ts";

/** The engines by their names, each made once, when it is first asked for. */
export function engineCalled(values: Values): (engine: Engine) => Promise<ExtractionEngine> {
  const made = new Map<Engine, Promise<ExtractionEngine>>();
  return (engine) => {
    const known =
      made.get(engine) ??
      (engine === "rules" ? import("@thidua/extractor/engines").then(({ rulesEngine }) => rulesEngine) : modelEngineFor(engine, values));
    made.set(engine, known);
    return known;
  };
}

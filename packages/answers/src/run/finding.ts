import type { Award, Figure, Movement } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { PeriodMatch } from "./period-match.ts";

/** Why a candidate does not answer, most telling first. */
export type Refusal =
  | "place"
  | "period"
  | "award"
  | "rank"
  | "authority"
  | "recipient"
  | "subject"
  | "unit"
  | "status"
  | "name"
  | "condition";

interface Common {
  context: ArticleContext;
  setting: Setting;
  /** 0..1. */
  score: number;
  period: PeriodMatch;
  /** Former province that answered for today's. */
  via: string | null;
  /** Empty where it answers. */
  refusals: Refusal[];
  missingWords: string[];
}

export interface FigureFinding extends Common {
  kind: "figure";
  record: Stored<Figure>;
  statusFits: boolean;
}

export interface AwardFinding extends Common {
  kind: "award";
  record: Stored<Award>;
}

export interface MovementFinding extends Common {
  kind: "movement";
  record: Stored<Movement>;
}

/** A sentence that no record covers. */
export interface PassageFinding extends Common {
  kind: "passage";
  record: null;
}

export type Finding = FigureFinding | AwardFinding | MovementFinding | PassageFinding;

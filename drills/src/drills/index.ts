import type { Drill } from "../drill.ts";
import { damage } from "./damage.ts";
import { faults } from "./faults.ts";
import { fuzz } from "./fuzz.ts";
import { killCrawl } from "./kill-crawl.ts";
import { killExport } from "./kill-export.ts";
import { killExtract } from "./kill-extract.ts";
import { killImport } from "./kill-import.ts";
import { killReview } from "./kill-review.ts";
import { load } from "./load.ts";
import { many } from "./many.ts";
import { planted } from "./planted.ts";

/** Every drill, in the order of the page. */
export const DRILLS: readonly Drill[] = [
  killCrawl,
  killImport,
  killExtract,
  killReview,
  killExport,
  damage,
  faults,
  many,
  fuzz,
  planted,
  load,
];

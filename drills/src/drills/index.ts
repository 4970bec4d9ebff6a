import type { Drill } from "../drill.ts";

/** Every drill, in the order of the page. */
export const DRILLS: readonly Drill[] = [];

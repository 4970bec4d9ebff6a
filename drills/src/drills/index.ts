import type { Drill } from "../drill.ts";
import { many } from "./many.ts";

/** Every drill, in the order of the page. */
export const DRILLS: readonly Drill[] = [many];

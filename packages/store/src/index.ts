export type { MadeAnew } from "./anew/anew.ts";
export { type Rebuilt, type Remaking, rebuildStore, type SavedOnce } from "./anew/rebuild.ts";
export { restoreStore } from "./anew/restore.ts";
export { BadFilter, type LockHolder, type Problem, StoreError, StoreLocked, StoreUnavailable } from "./errors.ts";
export type * from "./jobs/jobs.ts";
export { clockBehind } from "./journal/clock.ts";
export { openJobs, openStore, type StoreLocation } from "./open.ts";
export { FEEDBACK_KINDS, ROLES } from "./review/reviews.ts";
export type * from "./store.ts";

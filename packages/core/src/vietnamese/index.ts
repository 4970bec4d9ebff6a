export * from "./characters.ts";
export * from "./times.ts";
export type { RelativeTime } from "./times-relative.ts";
export type { TimeRole } from "./times-roles.ts";
export type { TimeBound } from "./times-words.ts";
export * from "./times-write.ts";

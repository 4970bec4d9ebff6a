export type * from "./ask.ts";

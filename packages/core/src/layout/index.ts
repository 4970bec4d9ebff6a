export * from "./slashed-rows.ts";

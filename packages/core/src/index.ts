export * from "./campaigns/index.ts";
export * from "./honours/index.ts";
export * from "./layout/index.ts";
export * from "./places/index.ts";
export * from "./records/index.ts";
export * from "./service/index.ts";
export * from "./vietnamese/index.ts";

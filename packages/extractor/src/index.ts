export type * from "./document/document.ts";
export { readDocument } from "./document/read-document.ts";
export type * from "./draft.ts";
export * from "./extract.ts";
export type * from "./gate/claim.ts";
export { ground } from "./gate/ground.ts";

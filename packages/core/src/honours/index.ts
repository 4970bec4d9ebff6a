export * from "./slugs.ts";

export * from "./characters.ts";

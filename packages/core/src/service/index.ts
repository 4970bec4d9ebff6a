// What the service answers, as its pages read it: the API describes itself by these, and the web app takes its types from them.
export * from "./counts.ts";
export * from "./gathering.ts";
export * from "./lists.ts";
export * from "./review.ts";

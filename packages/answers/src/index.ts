export { type Ask, ask, type Question } from "./ask.ts";
export { type Explained, explain } from "./explain.ts";
export { type Query, querySchema } from "./query.ts";
export { understand } from "./understand/understand.ts";

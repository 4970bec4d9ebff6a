export { type Ask, ask, type Question } from "./ask.ts";
export { type Query, querySchema } from "./query.ts";
export { understand } from "./understand/understand.ts";

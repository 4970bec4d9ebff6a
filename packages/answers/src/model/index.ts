export { askWith } from "./ask.ts";
export { type Fault, unfaithfulIn } from "./faithful.ts";
export { type Statement, statementsOf } from "./statements.ts";
export { attach, type Kept, wordedBy } from "./word.ts";

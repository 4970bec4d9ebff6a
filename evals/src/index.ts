export { readBaseline } from "./baseline/baseline.ts";
export { type Evaluated, evaluate, type Report, rulesEngine, type Wanted } from "./evaluate.ts";
export { causesOf, reportMarkdown, reportText } from "./report/markdown.ts";
export { writeReport } from "./report/write.ts";
export { pageEngine } from "./runs/engines.ts";
export { SCORED_KINDS } from "./scoring/score.ts";

export * from "./engine.ts";
export type { ChunkSize } from "./llm/chunks.ts";
export { EXAMPLES } from "./llm/examples.ts";
export { type ModelEngineOptions, modelEngine } from "./llm/model-engine.ts";
export { type Plan, planOf } from "./llm/plan.ts";
export { replySchema, type Said, type SaidAward, type SaidFigure, type SaidMovement, type SaidReply, saidOf } from "./llm/said.ts";
export { rulesEngine } from "./rules-engine.ts";

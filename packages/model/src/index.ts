export { type Budget, budgetOf, costOf, type Limit, readLimit } from "./budget.ts";
export { type Cache, type CacheEntry, cacheKey, folderCache, memoryCache } from "./cache.ts";
export { type ModelOptions, openModel } from "./client.ts";
export { type Abilities, type Finding, probe } from "./probe.ts";
export { redact } from "./redact.ts";
export { type ModelSettings, modelSettings } from "./settings.ts";
export { countTokens } from "./tokens.ts";
export * from "./types.ts";
export { jsonSchemaOf } from "./wire.ts";

export { type CrawlOptions, type CrawlSummary, crawl, userAgent } from "./crawl.ts";
export type { CrawlSinks, SourceSummary } from "./crawl-source.ts";
export { readSources, type Source, sourceSchema } from "./sources/sources.ts";

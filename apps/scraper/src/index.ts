export { type Added, openFetcher, type SingleFetcher } from "./adding/fetch-article.ts";
export { type ArchivedAt, type ArchiveReader, openArchiveReader } from "./archive/find-page.ts";
export { type ArchivedPage, readArchive } from "./archive/read-archive.ts";
export { type CrawlOptions, type CrawlSummary, crawl, userAgent } from "./crawl.ts";
export type { CrawlEvent, Saved, SourceSummary } from "./events.ts";
export { type PageLinks, readLinks } from "./pages/read-links.ts";
export { type ArrivedPage, type FoundArticle, toArticle } from "./pages/to-article.ts";
export type { CrawlSinks } from "./run.ts";
export { readSources, type Source, type SourcesFile, sourceSchema } from "./sources/sources.ts";

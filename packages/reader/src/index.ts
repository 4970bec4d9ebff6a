export { articleIdOf } from "./article/to-article.ts";
export { repairEntities } from "./encoding/entities.ts";
export { extractArticle, type HtmlArticle, type HtmlOptions } from "./html/extract-article.ts";
export { profileIds } from "./html/profiles/choose.ts";
export { LARGEST_INPUT, type ReadInput, type ReadOutcome, readArticle } from "./read.ts";

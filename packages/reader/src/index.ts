export { articleIdOf } from "./article/to-article.ts";
export { extractArticle, type HtmlArticle } from "./html/extract-article.ts";
export { LARGEST_INPUT, type ReadInput, type ReadOutcome, readArticle } from "./read.ts";

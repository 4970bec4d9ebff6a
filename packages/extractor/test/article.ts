import type { Article } from "@thidua/core";

/** An article of these words and nothing else: no title, no place, published where `over` says so. */
export function articleOf(text: string, over: Partial<Article> = {}): Article {
  return {
    id: "a",
    url: null,
    source: "test",
    title: "",
    publishedAt: null,
    author: null,
    province: null,
    text,
    contentHash: "0",
    fetchedAt: "2024-01-01T00:00:00Z",
    ...over,
  };
}

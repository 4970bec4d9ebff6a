import type { Article } from "@thidua/core";

/** What a line of the article is. `lead` ends in a colon and governs the items and rows below it. */
export type BlockKind = "heading" | "lead" | "item" | "row" | "caption" | "paragraph";

/** One line of `article.text`; spans are half-open UTF-16 offsets into it. */
export interface Block {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Nearest line above that governs this one (a lead for its items, a numbered heading for its paragraphs), or -1. */
  readonly parent: number;
  /** Indices into `sentences`: first, and one past the last. */
  readonly firstSentence: number;
  readonly endSentence: number;
}

export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** An article as the rules see it. `view` is `canonical(text)`, bullets as "•", cells parted by " | ": same length, same offsets. */
export interface ArticleDocument {
  readonly article: Article;
  readonly text: string;
  readonly view: string;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
}

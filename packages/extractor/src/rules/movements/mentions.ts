import type { ArticleDocument } from "../../document/document.ts";

/** One place of the article that names a movement; `start..end` is the name in `document.text`, without quotation marks. */
export interface MovementMention {
  readonly start: number;
  readonly end: number;
  /** Name of the movement's record: the same for all mentions of one movement. */
  readonly name: string;
  /** Where the noun phrase begins: at "phong trào" where that word stands before the name, else at `start`. */
  readonly headStart: number;
}

/** All mentions of named movements in the order of the text; computed once per document. */
export function movementMentions(document: ArticleDocument): readonly MovementMention[] {
  void document;
  return [];
}

import type { ArticleDocument } from "../../document/document.ts";
import { foundMovements } from "./found.ts";

/** One place of the article that names a movement; `start..end` is the name in `document.text`, without quotation marks. */
export interface MovementMention {
  readonly start: number;
  readonly end: number;
  /** Name of the movement's record: the same for all mentions of one movement. */
  readonly name: string;
  /** Where the noun phrase begins: at "phong trào" where that word stands before the name, else at `start`. */
  readonly headStart: number;
}

const CACHE = new WeakMap<ArticleDocument, readonly MovementMention[]>();

/** All mentions of named movements in the order of the text; computed once per document. */
export function movementMentions(document: ArticleDocument): readonly MovementMention[] {
  const cached = CACHE.get(document);
  if (cached) return cached;
  const mentions = foundMovements(document)
    .groups.flatMap((group) => group.mentions.map(({ start, end, headStart }) => ({ start, end, headStart, name: group.name })))
    .sort((a, b) => a.start - b.start);
  CACHE.set(document, mentions);
  return mentions;
}

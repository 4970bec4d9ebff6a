import type { ArticleDocument } from "../../document/document.ts";
import type { MovementDraft, Reading } from "../../draft.ts";
import { foundMovements } from "./found.ts";
import { nameKey } from "./names.ts";
import { draftOf } from "./rules.ts";

/** All movements that the rules find in an article: one record per distinct name, in the order in which they are first named. */
export function readMovements(document: ArticleDocument): Reading<MovementDraft> {
  const { groups, listEnds, rejections } = foundMovements(document);
  const drafts = groups.map((group) => draftOf(document, group, nameKey, listEnds)).filter((draft) => draft !== null);
  return { drafts, rejections };
}

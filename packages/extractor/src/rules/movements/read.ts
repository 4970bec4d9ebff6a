import type { ArticleDocument } from "../../document/document.ts";
import type { MovementDraft, Reading } from "../../draft.ts";

/** All movements that the rules find in an article. */
export function readMovements(document: ArticleDocument): Reading<MovementDraft> {
  void document;
  return { drafts: [], rejections: [] };
}

import type { ArticleDocument } from "../../document/document.ts";
import type { FigureDraft, Reading } from "../../draft.ts";

/** All figures that the rules find in an article. */
export function readFigures(document: ArticleDocument): Reading<FigureDraft> {
  void document;
  return { drafts: [], rejections: [] };
}

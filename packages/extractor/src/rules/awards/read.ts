import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Reading } from "../../draft.ts";

/** All awards that the rules find in an article. */
export function readAwards(document: ArticleDocument): Reading<AwardDraft> {
  void document;
  return { drafts: [], rejections: [] };
}

import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Reading } from "../../draft.ts";
import { assemble } from "./assemble.ts";
import { findClauses } from "./find.ts";
import { leftover } from "./leftover.ts";
import { withoutRepeats } from "./repeats.ts";
import { withoutCountsOfLists } from "./sums.ts";

/**
 * All awards that the rules find in an article: the clauses of its sentences and lists, each resolved against the article into drafts,
 * each repeat folded into its fullest telling. What looked like an award and is none comes back as a rejection.
 */
export function readAwards(document: ArticleDocument): Reading<AwardDraft> {
  const { found, telling } = findClauses(document);
  const resolved = assemble(document, found);
  const more = leftover(telling, resolved);
  if (more.length === 0) return withoutRepeats(withoutCountsOfLists(resolved));
  const added = assemble(document, more);
  const settled = (code: string | undefined, start: number): boolean =>
    code !== undefined && added.drafts.some(({ basis }) => basis.award?.start === start);
  return withoutRepeats(
    withoutCountsOfLists({
      drafts: [...resolved.drafts, ...added.drafts],
      rejections: [...resolved.rejections.filter(({ code, start }) => !settled(code, start)), ...added.rejections],
    }),
  );
}

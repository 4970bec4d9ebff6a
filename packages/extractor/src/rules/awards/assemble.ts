import { canonical, lean, type Rejection } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Reading } from "../../draft.ts";
import { draftOf, ruleOf } from "./award-draft.ts";
import { anchorOf, type Found } from "./found.ts";
import { REASONS } from "./reasons.ts";
import { type Refusal, refusalOf, vagueness } from "./refusals.ts";
import { withoutSums } from "./sums.ts";
import { eachYear } from "./when.ts";
import { awardOf, hasRanks } from "./which-award.ts";
import { namedOrCounted, nobody, whom } from "./whom.ts";

/** Clauses to drafts: which award, to whom, by whom, when. */
export function assemble(document: ArticleDocument, found: readonly Found[]): Reading<AwardDraft> {
  const drafts: AwardDraft[] = [];
  const rejections: Rejection[] = [];
  for (const [index, one] of found.entries()) {
    const read = draftsOf(document, found, index);
    if ("code" in read) {
      const { code, start, end } = read;
      rejections.push({ code, kind: "award", rule: ruleOf(one), start, end, reason: REASONS[code] ?? code });
    } else drafts.push(...read);
  }
  const parts = withoutSums(drafts);
  return { drafts: parts.drafts, rejections: [...rejections, ...parts.rejections] };
}

// "tỉnh đề nghị 3 Huân chương Lao động" is a clause and nobody's name
const NO_NAME = lean(/(?<!\p{L})(?:đề nghị|kiến nghị|được tặng|huân chương|bằng khen|giấy khen|cờ thi đua)(?!\p{L})/u);

/** The drafts of the clause at `index`: one for each rank, each of those whom it is for and each year; or why it is no award. */
function draftsOf(document: ArticleDocument, found: readonly Found[], index: number): readonly AwardDraft[] | Refusal {
  const one = found[index] as Found;
  const { form, blocked } = one.clause;
  if (blocked) return blocked;
  const award = awardOf(document, found, index);
  if (award === null) return { code: "no-rank-base", start: anchorOf(one).start, end: anchorOf(one).end };
  const refusal = refusalOf(document, one);
  if (refusal) return refusal;
  const people = whom(document, one, award);
  const read = namedOrCounted(document, one, people);
  const told = read.filter(({ recipient }) => recipient.name === null || !NO_NAME.test(canonical(recipient.name)));
  const [misread] = read;
  if (misread && told.length === 0) return { code: "recipient-unknown", start: misread.start, end: misread.end };
  const vague = told.length === 0 ? vagueness(document, one, award, people) : null;
  if (vague) return vague;
  const chosen = told.length > 0 ? told : [people[0] ?? nobody(one)];
  const ranked = hasRanks(document, award, form);
  return (form?.ranks ?? [null]).flatMap((rank) =>
    chosen
      .filter(({ line }) => line?.rank == null || rank === form?.ranks[0])
      .flatMap((person) =>
        eachYear(document, one, person, draftOf(document, one, award, ranked ? (person.line?.rank ?? rank) : null, person)),
      ),
  );
}

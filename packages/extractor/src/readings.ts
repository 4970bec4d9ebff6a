import type { ArticleDocument } from "./document/document.ts";
import type { AwardDraft, FigureDraft, MovementDraft, Reading } from "./draft.ts";
import { readAwards } from "./rules/awards/read.ts";
import { readFigures } from "./rules/figures/read.ts";
import { readMovements } from "./rules/movements/read.ts";

/** What the grammar reads in an article. */
export interface Readings {
  readonly movements: Reading<MovementDraft>;
  readonly figures: Reading<FigureDraft>;
  readonly awards: Reading<AwardDraft>;
}

const cache = new WeakMap<ArticleDocument, Readings>();

/** Everything that the rules read in an article, once per document: the records of the rules engine, and what the gate holds claims to. */
export function readingsOf(document: ArticleDocument): Readings {
  let readings = cache.get(document);
  if (!readings) {
    const awards = readAwards(document);
    readings = { movements: readMovements(document), figures: withoutCountsOf(awards, readFigures(document)), awards };
    cache.set(document, readings);
  }
  return readings;
}

/** Figures but those that count who receives an award: "54 bạn đạt danh hiệu …" is the award. */
function withoutCountsOf(awards: Reading<AwardDraft>, figures: Reading<FigureDraft>): Reading<FigureDraft> {
  const counts = new Set<number | undefined>(
    awards.drafts.flatMap(({ fields, basis }) => (fields.recipient.count === null ? [] : [basis.recipient?.start])),
  );
  const isCount = ({ basis }: FigureDraft): boolean => basis.value?.start !== undefined && counts.has(basis.value.start);
  if (!figures.drafts.some(isCount)) return figures;
  const rejections = figures.drafts
    .filter(isCount)
    .map(({ rule, start, end }) => ({ code: "award", kind: "figure" as const, rule, start, end, reason: "Số người, tập thể được khen." }));
  return { drafts: figures.drafts.filter((draft) => !isCount(draft)), rejections: [...figures.rejections, ...rejections] };
}

import type { Ask } from "../query.ts";
import type { AwardFinding, FigureFinding, MovementFinding, PassageFinding } from "./finding.ts";
import type { Gathered } from "./gather.ts";
import { matchAward } from "./match-award.ts";
import { matchFigure } from "./match-figure.ts";
import { matchMovement } from "./match-movement.ts";
import { matchPassage } from "./match-passage.ts";

export interface Matched {
  figures: FigureFinding[];
  awards: AwardFinding[];
  movements: MovementFinding[];
  passages: PassageFinding[];
}

/** Every candidate against one ask. */
export function match(ask: Ask, gathered: Gathered): Matched {
  const at = <R extends { article: { id: string } }, F>(
    records: readonly R[],
    by: (record: R, context: NonNullable<ReturnType<Gathered["contexts"]["get"]>>) => F,
  ): F[] =>
    records.flatMap((record) => {
      const context = gathered.contexts.get(record.article.id);
      return context === undefined ? [] : [by(record, context)];
    });
  const figuresOf = new Map<string, Gathered["figures"]>();
  for (const figure of gathered.figures) {
    const own = figuresOf.get(figure.article.id);
    if (own === undefined) figuresOf.set(figure.article.id, [figure]);
    else own.push(figure);
  }
  return {
    figures:
      ask.kind === "figure" || ask.kind === "passage" ? at(gathered.figures, (record, context) => matchFigure(ask, record, context)) : [],
    awards:
      ask.kind === "award" || ask.intent === "overview" ? at(gathered.awards, (record, context) => matchAward(ask, record, context)) : [],
    movements:
      ask.kind === "movement" || ask.intent === "overview"
        ? at(gathered.movements, (record, context) => matchMovement(ask, record, context))
        : [],
    passages: at(gathered.passages, (passage, context) => matchPassage(ask, passage, context, figuresOf.get(context.article.id))),
  };
}

import type { Place, Time } from "@thidua/core";
import type { Ask } from "../query.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { Refusal } from "./finding.ts";
import { matchPeriod, PERIOD_WORTH, type PeriodMatch } from "./period-match.ts";
import { matchPlaces, type PlaceMatch } from "./place-match.ts";

/** Where, when and in which document a record or sentence stands, held against what is asked. */
export interface Standing {
  place: PlaceMatch;
  period: PeriodMatch;
  /** `place`, `name` (of another document), `period`: what speaks against it. */
  refusals: Refusal[];
  /** 0.6..1, what a score is weighed with. */
  worth: number;
}

/** What a record says of itself; nulls for a sentence. */
export interface Said {
  place: Place | null;
  time: Pick<Time, "start" | "end"> | null;
  /** More words that may name the place: a recipient, a movement's name. */
  naming: string;
  /** Number of the decision that the record itself names. */
  decision?: string | null;
  /** A document counts for the whole article that names it, not only for what it tells itself. */
  anywhere?: boolean;
}

/** `period` of a record or sentence by itself: its time, else its sentence, its surroundings, its title and date. */
export function periodOf(ask: Ask, time: Said["time"], setting: Setting, { article }: ArticleContext): PeriodMatch {
  return matchPeriod(time, ask.periods, {
    sentence: setting.quote,
    around: setting.aroundText,
    title: article.title,
    opening: article.text.slice(0, 600),
    publishedAt: article.publishedAt,
  });
}

/** The one judgement of place, document and period, for records of every kind and for sentences. `periodMatch` where a kind has its own. */
export function standingOf(ask: Ask, said: Said, setting: Setting, context: ArticleContext, periodMatch?: PeriodMatch): Standing {
  const refusals: Refusal[] = [];
  const place = matchPlaces(ask, said.place, said.naming, setting, context);
  if (!place.ok) refusals.push("place");
  const told = said.anywhere === true ? context.names(ask.document) : context.tells(ask.document, setting, said.decision);
  if (!told) refusals.push("name");
  const period = periodMatch ?? periodOf(ask, said.time, setting, context);
  if (period === "no") refusals.push("period");
  return { place, period, refusals, worth: 0.6 + (place.via === null ? 0.2 : 0.16) * place.worth + 0.2 * PERIOD_WORTH[period] };
}

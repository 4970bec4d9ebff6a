import type { Place, Time } from "@thidua/core";
import type { Ask } from "../query.ts";
import { comparable } from "../text/words.ts";
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
  const own = matchPeriod(time, ask.periods, {
    sentence: setting.quote,
    around: setting.aroundText,
    title: article.title,
    opening: article.text.slice(0, 600),
    publishedAt: article.publishedAt,
  });
  const told = own === "no" && (ask.kind === "award" || ask.kind === "passage");
  return told && ask.periods.some((period) => toldOf(ask, period, time, article.publishedAt)) ? "context" : own;
}

/** How long after a meeting an article tells of it, and how long before, days. */
const AFTER = 45;
const BEFORE = 7;
const DAY = 86_400_000;
const MEETING =
  /(?:^| )(?:phien hop|hoi nghi|cuoc hop|ky hop|phien|buoi le|le (?:trao|don|ky niem|tong ket|tuyen duong)|dai hoi|(?:theo|trong) (?:bai|tin|ban tin)(?: (?:viet|bao))?)(?: \S+){0,10}$/;

/** "ở phiên họp tháng 3/2014": when it was told, in an article of those days; what it says of earlier years is none of it. */
function toldOf(ask: Ask, period: Ask["periods"][number], time: Said["time"], publishedAt: string | null): boolean {
  const { start, end, role, text } = period;
  if (role !== "asked" || start === null || end === null || publishedAt === null || publishedAt.length < 10) return false;
  const words = comparable(ask.text).join(" ");
  const at = words.indexOf(comparable(text).join(" "));
  if (at < 0 || !MEETING.test(words.slice(0, at).trimEnd())) return false;
  const year = (time?.end ?? time?.start)?.slice(0, 4);
  if (year !== undefined && (Number(year) < Number(start.slice(0, 4)) - 1 || year > end.slice(0, 4))) return false;
  const published = Date.parse(publishedAt.slice(0, 10));
  const first = Date.parse(`${start}-01-01`.slice(0, 10));
  const last = Date.parse(end.length === 4 ? `${end}-12-28` : `${end}-28`.slice(0, 10));
  return published >= first - BEFORE * DAY && published <= last + AFTER * DAY;
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

import { campaignOf, type Movement } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { WordIndex } from "../text/words.ts";
import type { ArticleContext } from "./article-context.ts";
import type { MovementFinding, Refusal } from "./finding.ts";
import { matchPeriod, PERIOD_WORTH } from "./period-match.ts";
import { matchPlaces } from "./place-match.ts";
import { weigh } from "./weigh.ts";

/** How far one movement answers one ask, and why not. A name in the question must be the movement's; its other words may stand around it. */
export function matchMovement(ask: Ask, record: Stored<Movement>, context: ArticleContext): MovementFinding {
  const setting = context.settingOf(record);
  const refusals: Refusal[] = [];
  const place = matchPlaces(ask, record.place, `${record.name} ${record.launcher ?? ""}`, setting, context);
  if (!place.ok) refusals.push("place");
  if (!context.names(ask.document)) refusals.push("name");
  const period = matchPeriod(record.time, ask.periods, {
    sentence: setting.quote,
    around: setting.aroundText,
    title: context.article.title,
    publishedAt: context.article.publishedAt,
  });
  if (period === "no") refusals.push("period");
  const campaign = record.campaign ?? campaignOf(record.name) ?? "";
  const weighed = weigh(ask.words, ask.inherited, ask.names, [
    { index: new WordIndex(`${record.name} ${record.launcher ?? ""} ${campaign.replaceAll("-", " ")}`), worth: 1 },
    { index: setting.sentence, worth: 0.85 },
    { index: context.opening, worth: 0.6 },
    { index: context.whole, worth: 0.2 },
  ]);
  const name = new WordIndex(record.name);
  if (ask.names.some((one) => !name.hasPhrase(one) && !setting.sentence.hasPhrase(one))) refusals.push("name");
  if (weighed.score < 0.6 || weighed.missing > 0.24) refusals.push("subject");
  return {
    kind: "movement",
    record,
    context,
    setting,
    score: weighed.score * (0.6 + 0.2 * place.worth + 0.2 * PERIOD_WORTH[period]),
    period,
    via: place.via,
    refusals,
    missingWords: weighed.missingWords,
  };
}

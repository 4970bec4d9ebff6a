import { campaignOf, type Movement } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { WordIndex } from "../text/words.ts";
import type { ArticleContext } from "./article-context.ts";
import type { MovementFinding } from "./finding.ts";
import { isLaunchedBy, launcherAsked } from "./launched-by.ts";
import { standingOf } from "./standing.ts";
import { weigh } from "./weigh.ts";

/** How far one movement answers one ask, and why not. A name in the question must be the movement's; its other words may stand around it. */
export function matchMovement(ask: Ask, record: Stored<Movement>, context: ArticleContext): MovementFinding {
  const setting = context.settingOf(record);
  const standing = standingOf(
    ask,
    { place: record.place, time: record.time, naming: `${record.name} ${record.launcher ?? ""}`, anywhere: true },
    setting,
    context,
  );
  const refusals = [...standing.refusals];
  const campaign = record.campaign ?? campaignOf(record.name) ?? "";
  const body = launcherAsked(ask);
  // Who launched it is judged by itself; what else is asked must stand with the movement.
  const words = body === null ? ask.words : [];
  const names = body === null ? ask.names : ask.names.filter((one) => !one.every((word) => ask.words.includes(word)));
  const weighed = weigh(words, ask.inherited, names, [
    { index: new WordIndex(`${record.name} ${record.launcher ?? ""} ${campaign.replaceAll("-", " ")}`), worth: 1 },
    { index: setting.sentence, worth: 0.85 },
    { index: context.opening, worth: 0.6 },
    { index: context.whole, worth: 0.2 },
  ]);
  const name = new WordIndex(record.name);
  if (names.some((one) => !name.hasPhrase(one) && !setting.sentence.hasPhrase(one))) refusals.push("name");
  if (weighed.score < 0.6 || weighed.missing > 0.24 || (body !== null && !isLaunchedBy(body, record, setting, context)))
    refusals.push("subject");
  return {
    kind: "movement",
    record,
    context,
    setting,
    score: weighed.score * standing.worth,
    period: standing.period,
    via: standing.place.via,
    refusals,
    missingWords: weighed.missingWords,
  };
}

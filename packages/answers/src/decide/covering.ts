import type { Ask } from "../query.ts";
import { coveringPassage, RELATIVE } from "../run/cover.ts";
import type { PassageFinding } from "../run/finding.ts";
import type { Gathered } from "../run/gather.ts";
import { namesRecipient } from "../run/match-award.ts";
import { officeOf } from "../run/match-passage.ts";
import { comparable } from "../text/words.ts";
import { TELLS_MOVEMENT } from "./movements.ts";
import type { Part } from "./part.ts";
import { isProposal, isRule, quotePassage } from "./passages.ts";

/** What a sentence can tell though no record was read: a number, an award and a yes or no have rules of their own, which have spoken. */
const TOLD_BY_SENTENCES: ReadonlySet<Ask["intent"]> = new Set(["about", "list", "who", "where", "why", "when"]);

/** The part of a question that nothing answered: the sentence that covers it; else the refusal as it was. */
export function covering(ask: Ask, refused: Part, gathered: Gathered): Part {
  // "Con gái thầy thì có danh hiệu gì?" is not answered by what the teacher has.
  if (RELATIVE.test(comparable(ask.text).join(" ")) && ask.names.length > 0) {
    const found = coveringPassage(ask, gathered.contexts.values());
    if (found !== null) return quotePassage(ask, found);
  }
  if (refused.status !== "no_data") return refused;
  // Who holds a post must stand right beside it; covering words are no such place.
  if (/(?:^| )(?:ten (?:la )?gi|ten la|la ai)(?= |$)/.test(comparable(ask.text).join(" "))) return refused;
  const prize = ask.unit[0] === "tien" && ask.document !== null;
  // "Những ai được tặng Bằng khen ở lễ …?": a sentence that names the award and who gave it may name them.
  const receivers =
    (ask.intent === "who" || ask.intent === "list") && ask.awards.length > 0 && ask.names.length === 0 && !namesRecipient(ask);
  const aboutAward = ask.kind === "award" && !receivers && !["why", "where"].includes(ask.intent);
  if (!(prize || (TOLD_BY_SENTENCES.has(ask.intent) && !aboutAward && ask.kind !== "figure"))) return refused;
  const found = coveringPassage(ask, gathered.contexts.values());
  if (found !== null && ask.kind === "movement" && !TELLS_MOVEMENT.test(comparable(found.setting.quote).join(" "))) return refused;
  if (found !== null && receivers && !tellsAward(ask, found)) return refused;
  if (found !== null && isRule(ask, found)) return refused;
  return found === null ? refused : quotePassage(ask, found);
}

function tellsAward(ask: Ask, found: PassageFinding): boolean {
  const { sentence } = found.setting;
  return (
    ask.awards.every((one) => sentence.hasPhrase(comparable(one.text).slice(0, 2))) &&
    (ask.authority === null || sentence.hasPhrase(officeOf(ask))) &&
    isProposal(found) === (ask.status === "proposed")
  );
}

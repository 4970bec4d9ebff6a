import { isWithinProvince } from "@thidua/core";
import type { Ask } from "../query.ts";
import type { AwardFinding, FigureFinding, PassageFinding, Refusal } from "../run/finding.ts";
import type { Gathered } from "../run/gather.ts";
import { type Matched, match } from "../run/match.ts";
import { asksWhichPlace } from "../run/match-figure.ts";
import { holdsAsked, officeOf } from "../run/match-passage.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { awardSeries, awardsOfPlaces } from "./award-series.ts";
import { awardLine, awardPart } from "./awards.ts";
import { addPlaces, changeTold, compared, comparePeriods, comparePlaces, sides } from "./compare.ts";
import { figureExtreme } from "./extremes.ts";
import { asksChange, figureSum, figureValue } from "./figures.ts";
import { movementPart } from "./movements.ts";
import { overview } from "./overview.ts";
import { answering, type Part } from "./part.ts";
import { passagePart } from "./passages.ts";
import { figureAverage, figureSumOverYears, figureTrend } from "./series.ts";

const CHANGED = /(?:^| )(?:tang|giam|len|xuong|them)(?= |$)/;
const SET_AGAINST = /(?:^| )(?:chenh|hon|kem)(?= |$)/;
const SERIES: ReadonlySet<Ask["intent"]> = new Set(["trend", "average", "highest", "lowest"]);

/** "từ 2012 đến 2017 tăng hay giảm": one measure over a range of years. */
const overYears = (ask: Ask): boolean =>
  ask.periods.length === 1 && ask.periods.some(({ start, end }) => start !== null && end !== null && start.slice(0, 4) !== end.slice(0, 4));

const ofEnds = (ask: Ask): Ask => ({
  ...ask,
  periods: ask.periods.flatMap((period) => [
    { ...period, end: period.start, role: "base" as const },
    { ...period, start: period.end },
  ]),
});

/** What one ask comes to: an answer, a refusal with what is nearest, or a question back. */
export function decide(ask: Ask, gathered: Gathered): Part {
  const matched = match(ask, gathered);
  if (ask.intent === "overview") return overview(ask, matched);
  if (ask.kind === "award") {
    const others = (changed: Ask): AwardFinding[] => match(changed, gathered).awards;
    const series = SERIES.has(ask.intent) ? awardSeries(ask, others, awardLine) : null;
    const beside = ask.intent === "compare" ? awardsOfPlaces(ask, sides(ask), others, awardLine) : null;
    // "Được khen thưởng những gì qua các năm?": a list, no number.
    const whole = ask.intent === "trend" && ask.awards.length === 0 && ask.unit.length === 0;
    const plain: Ask = whole
      ? { ...ask, intent: "list" }
      : ask.intent === "average" || SERIES.has(ask.intent)
        ? { ...ask, intent: "value" }
        : ask;
    return series ?? beside ?? awardPart(plain, matched.awards, untold(ask, matched, gathered));
  }
  if (ask.kind === "movement") return movementPart(ask, matched.movements, matched.passages);
  if (ask.kind === "passage") {
    const passage = passagePart(ask, matched.passages);
    // "huyện nào đạt chuẩn": a figure of that one district tells it.
    const byPlace = ask.intent === "list" && asksWhichPlace(ask);
    const figures = byPlace
      ? matched.figures.filter(
          (one) => (one.record.place !== null && isWithinProvince(one.record.place.level)) || holdsAsked(ask, one.setting.quote),
        )
      : matched.figures;
    // "Điểm trung bình môn Toán của … năm 2022?": a measure that is asked for without a question word.
    const [figure, sentence] = [answering(figures)[0], answering(matched.passages)[0]];
    const better = ask.intent === "about" && figure?.statusFits === true && figure.score > (sentence?.score ?? 0);
    return (passage.status === "answered" && !better) || figure === undefined || !(ask.intent === "about" || byPlace)
      ? passage
      : figureValue(ask, figures, []);
  }
  const refind = (changed: Ask): { figures: FigureFinding[]; passages: PassageFinding[] } => {
    const again = match(changed, gathered);
    return { figures: again.figures, passages: again.passages };
  };
  // "chênh nhau bao nhiêu", "Bù Đăng hơn Bình Long bao nhiêu hộ": two places are set against each other, whatever else is asked.
  if (ask.intent === "value" && sides(ask).length === 2 && SET_AGAINST.test(comparable(ask.text).join(" "))) {
    const against = comparePlaces(ask, refind);
    if (against !== null) return against;
  }
  if (ask.intent === "sum" || ask.intent === "average") {
    const together = addPlaces(ask, refind, ask.intent === "sum" ? "sum" : "mean");
    if (together !== null) return together;
  }
  if (ask.intent === "trend" || (ask.intent === "compare" && overYears(ask) && sides(ask).length < 2))
    return figureTrend(ask, refind, matched.figures, matched.passages);
  if (ask.intent === "average") return figureAverage(ask, refind, matched.figures, matched.passages);
  if (ask.intent === "compare" || ask.intent === "yes-no") return compared(ask, refind);
  if (ask.periods.some((period) => period.role === "base"))
    return comparePeriods(ask, refind) ?? figureValue(ask, matched.figures, matched.passages);
  // "Từ 2020 đến 2021 tăng thêm bao nhiêu?": what the text says of the whole time, else the last year beside the first.
  if (ask.intent === "value" && asksChange(ask) && overYears(ask)) {
    const told = changeTold(matched.figures);
    const whole = told.length > 0 ? told : matched.figures.filter((one) => one.period === "exact");
    const beside = told.length > 0 ? null : comparePeriods(ofEnds(ask), refind);
    // The last year alone is no change.
    const rest =
      answering(whole).length > 0 ? whole : matched.figures.map((one) => ({ ...one, refusals: [...one.refusals, "period" as const] }));
    return (
      beside ??
      figureValue(
        ask,
        rest,
        matched.passages.filter(({ setting }) => !told.length && CHANGED.test(setting.sentence.list.join(" "))),
      )
    );
  }
  // Of places that are asked together, what one sentence counts apart is no sum.
  if (ask.intent === "sum" && sides(ask).length > 1) return figureValue(ask, matched.figures, matched.passages);
  if (ask.intent === "sum") return figureSumOverYears(ask, refind) ?? figureSum(ask, matched.figures, matched.passages);
  if (ask.intent === "highest" || ask.intent === "lowest") return figureExtreme(ask, matched.figures, matched.passages);
  return figureValue(ask, matched.figures, matched.passages);
}

function refusedFor(matched: Matched, id: string, refusal: Refusal): boolean {
  return matched.awards.some((one) => one.record.id === id && one.refusals.includes(refusal));
}

/**
 * Sentences whose awards were not read. Where the asked award was read off a sentence with its recipients, the records have spoken:
 * another name in that sentence is no recipient.
 */
function untold(ask: Ask, matched: Matched, gathered: Gathered): PassageFinding[] {
  const slugs = new Set(ask.awards.flatMap((award) => award.slugs));
  const read = gathered.awards.filter(
    (award) => (slugs.size === 0 || slugs.has(award.award)) && award.recipient.name !== null && !refusedFor(matched, award.id, "award"),
  );
  const isOwn = (id: string): boolean => !refusedFor(matched, id, "recipient");
  return matched.passages.filter(({ context, setting }) => {
    const held = read.filter(
      (award) =>
        award.article.id === context.article.id &&
        award.start < setting.range.end &&
        award.end > setting.range.start &&
        setting.sentence.hasPhrase(comparable(award.recipient.name ?? "")),
    );
    // "Ông X được tặng gì?": a sentence of many awards that names him; its own part must tell.
    if (slugs.size === 0 && ask.names.length > 0 && ask.names.every((name) => setting.sentence.hasPhrase(name))) return true;
    // "… Thủ tướng tặng Bằng khen năm 2018 và Chủ tịch UBND tỉnh tặng Bằng khen năm 2017": of two, one was read.
    return held.length === 0 || (ask.authority !== null && held.every((award) => isOwn(award.id)) && givesIt(ask, setting.quote));
  });
}

/** Whether one part of a sentence has both the asked award and who the question says gave it. */
function givesIt(ask: Ask, quote: string): boolean {
  return quote.split(/[;,]|(?<![\p{L}\p{M}])(?:và|còn|đồng thời)(?![\p{L}\p{M}])/u).some((part) => {
    const words = new WordIndex(part);
    return words.hasPhrase(officeOf(ask)) && ask.awards.some((award) => words.hasPhrase(comparable(award.text).slice(0, 2)));
  });
}

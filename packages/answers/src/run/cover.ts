import type { Ask } from "../query.ts";
import { findTerm, tokens } from "../text/tokens.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { AUTHORITY_TERMS } from "../understand/authorities.ts";
import { findAwards } from "../understand/awards.ts";
import { hasTitle } from "../understand/persons.ts";
import { isLocal } from "../understand/places.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { PassageFinding } from "./finding.ts";
import { holdsAsked, officeOf, TIME_TOLD } from "./match-passage.ts";
import { speaksOf } from "./spoken-of.ts";
import { standingOf } from "./standing.ts";

/** Articles whose sentences are looked through for one question. */
const MOST_ARTICLES = 4;
/** Share of what is asked, weighed by how rare it is, that a sentence and its neighbours must hold; and the sentence by itself. Found on
 * the development questions and on those that nobody can answer: lower ones answer of another thing, higher ones refuse what is told. */
const ENOUGH = 0.66;
const OWN = 0.4;
const ENOUGH_OF_PROVINCE = 0.75;
const OWN_OF_PROVINCE = 0.55;

/** Words that say how something is asked; a sentence that tells it seldom has them. */
const ASKING = new Set(
  "ong ba anh chi co thay cu bac em lam viec tot kieu cach gi ten noi ro chi tiet hinh thuc duoc dau sao tai ly do nguoi ay vay nghe cong tac to chuc ai nao o tai khi roi thi con do day ma nen xin biet ve theo trong cua va la".split(
    " ",
  ),
);

/** How rare a word is among the articles at hand: 1 in one of them, 0.3 in all. */
function rarity(contexts: readonly ArticleContext[]): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const held = contexts.filter((context) => context.whole.has(word)).length;
    const weight = contexts.length < 2 ? 1 : Math.max(0.3, 1 - (0.7 * Math.max(0, held - 1)) / (contexts.length - 1));
    known.set(word, weight);
    return weight;
  };
}

/** What must be told, without what is held to rules of its own: names, places, years. */
function contentOf(ask: Ask): string[] {
  const named = new Set([...ask.names.flat(), ...ask.places.flatMap((place) => [...place.words, ...place.prefix])]);
  const said = [...ask.words, ...ask.inherited, ...ask.unit, ...ask.awards.flatMap(({ text }) => comparable(text))];
  return [...new Set(said)].filter((word) => !named.has(word) && !ASKING.has(word) && word.length > 1 && !/^(?:19|20)\d\d$/.test(word));
}

interface Near {
  setting: Setting;
  before: Setting | null;
  after: Setting | null;
}

function windowsOf(context: ArticleContext): Near[] {
  const settings = [...context.sentences()].map((range) => context.settingOf(range));
  return settings.map((setting, i) => ({ setting, before: settings[i - 1] ?? null, after: settings[i + 1] ?? null }));
}

/** Whether the sentence, or one beside it that it goes on from, speaks of every asked name. */
function speaksOfAll(ask: Ask, { setting, before }: Near, context: ArticleContext): boolean {
  return ask.names.every(
    (name) =>
      speaksOf(name, setting, context) ||
      // "Chị …", "Cả hai …": the sentence goes on about whom the one before names.
      (before?.sentence.hasPhrase(name) === true &&
        /^["“]?(?:Anh|Chị|Ông|Bà|Cô|Thầy|Cả hai|Cả ba|Nhờ|Với|Từ đó|Đơn vị|Hợp tác xã|HTX|Xã|Trường)(?!\p{L})/u.test(setting.quote)),
  );
}

/** A kind of relative behind a pronoun: "con gái thầy thì sao?" asks of somebody whom the article on the teacher names. */
export const RELATIVE =
  /^(?:(?:the|vay|con|roi|thi) )?((?:con (?:gai|trai|dau|re)|vo|chong|hoc tro|em (?:gai|trai)|chi gai|anh trai) (?:ong|ba|anh|chi|co|thay|cu))(?= |$)/;

/** Whether the sentence can tell what kind of thing is asked: a person, a place, a time, an amount. */
function tellsKind(ask: Ask, { quote }: Setting, { after }: Near): boolean {
  const said = comparable(ask.text).join(" ");
  const asked = new Set(comparable(ask.text));
  const fresh = (match: RegExpMatchArray): boolean => !comparable(match[0]).every((word) => asked.has(word));
  const capitals = [...quote.matchAll(/(?<=\p{L}[,;]? )\p{Lu}\p{Ll}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/gu)];
  if (/(?:^| )(?:o dau|tai dau|noi nao|cho nao|(?:xa|phuong|huyen|thon|truong|dia diem) nao)(?= |$)/.test(said) && !capitals.some(fresh))
    return false;
  if (ask.intent === "who" && !capitals.some(fresh)) return false;
  if (ask.intent === "when" && !TIME_TOLD.test(quote)) return false;
  if (ask.unit[0] === "tien" || /(?:^| )bao nhieu (?:tien|dong|trieu|ty)(?= |$)/.test(said))
    return /\d\s?(?:đồng|tỷ|tỉ|triệu|nghìn|ngàn)/u.test(quote);
  if (ask.intent === "why" && ask.awards.length > 0) return true;
  return ask.intent !== "value" || /\d/u.test(quote) || /\d/u.test(after?.quote ?? "");
}

/**
 * The sentence that covers most of a question which no record and no sentence answers outright: it, its line and its neighbours hold nearly
 * all that is asked, weighed by how rare it is; every name, place, year and number of a document holds. Null where none does.
 */
export function coveringPassage(ask: Ask, contexts: Iterable<ArticleContext>): PassageFinding | null {
  const all = [...contexts];
  const words = contentOf(ask);
  const relative = RELATIVE.test(comparable(ask.text).join(" "));
  // Nothing that ties the question to one article: a guess would be no better than another.
  const anchored = ask.names.length > 0 || ask.document !== null || ask.places.some((place) => place.level !== "country");
  if (relative) return ofRelative(ask, all);
  if (words.length < 2 || !anchored) return null;
  const weight = rarity(all);
  const total = words.reduce((sum, word) => sum + weight(word), 0);
  const whole = (context: ArticleContext): number =>
    words.reduce((sum, word) => sum + (context.whole.has(word) || context.opening.has(word) ? weight(word) : 0), 0) / total;
  const candidates = all
    .filter((context) => ask.names.every((name) => context.whole.hasPhrase(name)) && context.names(ask.document))
    .map((context) => ({ context, held: whole(context) }))
    .filter(({ held }) => held >= ENOUGH)
    .sort((a, b) => b.held - a.held)
    .slice(0, MOST_ARTICLES);
  let best: PassageFinding | null = null;
  for (const { context } of candidates)
    for (const near of windowsOf(context)) {
      const score = covered(ask, words, weight, total, near, context);
      if (score === null || score.worth <= (best?.score ?? 0)) continue;
      best = {
        kind: "passage",
        record: null,
        context,
        setting: near.setting,
        score: score.worth,
        period: score.period,
        via: score.via,
        refusals: [],
        missingWords: [],
      };
    }
  return best;
}

function covered(
  ask: Ask,
  words: readonly string[],
  weight: (word: string) => number,
  total: number,
  near: Near,
  context: ArticleContext,
): { worth: number; period: PassageFinding["period"]; via: string | null } | null {
  const { setting, before, after } = near;
  let own = 0;
  let held = 0;
  let paired = false;
  words.forEach((word, i) => {
    const worth = weight(word);
    if (setting.sentence.has(word)) {
      own += worth;
      held += worth;
      const next = words[i + 1];
      if (next !== undefined && setting.sentence.hasNear(word, next)) paired = true;
    } else if (setting.around.has(word)) held += worth * 0.8;
    else if (before?.sentence.has(word) || after?.sentence.has(word)) held += worth * 0.7;
    else if (context.title.has(word) || context.opening.has(word)) held += worth * 0.6;
    else if (context.whole.has(word)) held += worth * 0.2;
  });
  const named = ask.names.length > 0 && ask.names.every((name) => setting.sentence.hasPhrase(name));
  // "Bà … làm gì mà được Bằng khen?": what the sentence on her tells, before the one that tells of the award.
  const reason = named && (ask.intent === "why" || ask.intent === "where") && ask.awards.length > 0;
  if ((own / total < OWN && !reason) || held / total < ENOUGH || !(paired || named || words.length < 3)) return null;
  if (!speaksOfAll(ask, near, context) || !holdsAsked(ask, setting.quote)) return null;
  // A province ties less to one article than a name, a commune or the number of a paper.
  const close = ask.names.length > 0 || ask.document !== null || ask.places.some(isLocal);
  if (!close && (own / total < OWN_OF_PROVINCE || held / total < ENOUGH_OF_PROVINCE)) return null;
  if (!tellsKind(ask, setting, near)) return null;
  // When something was is told where its place is named; another sentence of the line may tell of another.
  const there = (words: readonly string[]): boolean => setting.sentence.hasPhrase(words) || context.title.hasPhrase(words);
  if (ask.intent === "when" && !ask.places.filter(isLocal).every((one) => there(one.words))) return null;
  const standing = standingOf(ask, { place: null, time: null, naming: "", anywhere: context.isDecision }, setting, context);
  const refused = standing.refusals.filter((one) => one !== "place" || !anchoredByName(ask, context));
  if (refused.length > 0) return null;
  if (ask.awards.length > 0 && !(awardBeside(ask, near) && rankTold(ask, near))) return null;
  if (ask.authority !== null && !officeBeside(ask, near)) return null;
  return { worth: (held / total) * standing.worth + (own / total) * 0.3, period: standing.period, via: standing.place.via };
}

/** A person's or unit's place may stand in another sentence of the article that names both. */
function anchoredByName(ask: Ask, context: ArticleContext): boolean {
  const provinces = ask.places.filter((place) => place.level === "province");
  const article = context.article.province?.name;
  return (
    ask.names.length > 0 &&
    ask.places.filter(isLocal).every((place) => context.whole.hasPhrase(place.words)) &&
    provinces.every((place) => article === undefined || place.provinces.includes(article))
  );
}

/** The sentence on the asked relative of the person whom the article names, where it tells of an award or a title. */
function ofRelative(ask: Ask, contexts: readonly ArticleContext[]): PassageFinding | null {
  const kind = RELATIVE.exec(comparable(ask.text).join(" "))?.[1]?.trim().split(" ") ?? [];
  const noun = kind.length > 1 && hasTitle(kind) ? kind.slice(0, -1) : kind;
  if (ask.names.length === 0 || noun.length === 0) return null;
  for (const context of contexts.filter((one) => ask.names.every((name) => one.whole.hasPhrase(name))))
    for (const range of context.sentences()) {
      const setting = context.settingOf(range);
      const told = setting.sentence.hasPhrase(noun) && findAwards(tokens(setting.quote)).length > 0;
      if (told && standingOf(ask, { place: null, time: null, naming: "" }, setting, context).refusals.length === 0)
        return {
          kind: "passage",
          record: null,
          context,
          setting,
          score: 1,
          period: "none-asked",
          via: null,
          refusals: [],
          missingWords: [],
        };
    }
  return null;
}

/** A sentence about an award names it, or goes on to one that does. */
function awardBeside(ask: Ask, { setting, after, before }: Near): boolean {
  const text = new WordIndex(`${before?.quote ?? ""} ${setting.quote} ${after?.quote ?? ""}`);
  return ask.awards.every((one) => text.hasPhrase(comparable(one.text).slice(0, 2)));
}

const RANKS = ["", "nhat", "nhi", "ba"];

/** A class that is asked for is told by the sentence itself: "hạng Nhì … hạng Ba" tells nothing of the first. */
function rankTold(ask: Ask, { setting }: Near): boolean {
  const ranks = ask.awards.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return ranks.length === 0 || ranks.some((rank) => setting.sentence.hasPhrase(["hang", RANKS[rank] ?? ""]));
}

/** Who is asked to have given stands in the sentence, or beside it where the sentence itself names nobody who gave. */
function officeBeside(ask: Ask, { setting, before, after }: Near): boolean {
  const office = officeOf(ask);
  if (setting.sentence.hasPhrase(office)) return true;
  return (
    findTerm(tokens(setting.quote), AUTHORITY_TERMS) === null && [before, after].some((one) => one?.sentence.hasPhrase(office) === true)
  );
}

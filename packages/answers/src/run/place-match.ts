import { fold, isWithinProvince, type Place, REFORM } from "@thidua/core";
import type { Ask } from "../query.ts";
import { comparable } from "../text/words.ts";
import { isLocal, type PlaceAsked, provincesReached } from "../understand/places.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import { localitiesIn } from "./other-names.ts";

/** Whether a record or sentence is about the asked place; `via` names the former province that answered for today's. */
export interface PlaceMatch {
  ok: boolean;
  /** 1 for the very place, less where only its surroundings name it. */
  worth: number;
  via: string | null;
}

const same = (a: string | null | undefined, b: string): boolean => a !== null && a !== undefined && fold(a) === fold(b);

function ofProvince(ask: Ask, asked: PlaceAsked, place: Place | null, setting: Setting, context: ArticleContext): PlaceMatch {
  for (const name of asked.provinces) {
    const via = name === asked.name ? null : name;
    if (via !== null && !asked.today && beforeReform(ask)) continue;
    const words = comparable(name);
    const article = context.article.province;
    if (place !== null && (same(place.name, name) || same(place.province, name))) return { ok: true, worth: 1, via };
    // Told of a province of old, filed under the one that it joined.
    const { publishedAt } = context.article;
    const old = publishedAt === null ? beforeReform(ask) : publishedAt < REFORM.firstDay;
    const filed = old && (same(article?.name, asked.name) || ofPredecessor(asked, article?.name, context));
    if (name === asked.name && filed && (place === null ? !same(article?.name, name) : joined(place.name, asked)))
      return { ok: true, worth: 0.9, via };
    // A row of another province, whatever else its sentence names.
    if (place?.level === "province" && !asked.provinces.some((one) => same(place.name, one))) continue;
    if (asked.former) {
      if (setting.sentence.hasPhrase(words)) return { ok: true, worth: 0.7, via };
      continue;
    }
    if (same(article?.name, name)) {
      // A figure that the article gives for another province is none of this one's.
      if (
        place !== null &&
        place.level !== "country" &&
        place.province !== null &&
        !asked.provinces.some((one) => same(place.province, one))
      )
        continue;
      return { ok: true, worth: 1, via };
    }
    if (setting.sentence.hasPhrase(words)) return { ok: true, worth: 0.9, via };
    if (article === null && (context.opening.hasPhrase(words) || setting.around.hasPhrase(words))) return { ok: true, worth: 0.85, via };
  }
  return { ok: false, worth: 0, via: null };
}

/** A question about years before 2025 means the province of those years: what joined it later is another place. */
function beforeReform(ask: Ask): boolean {
  return ask.periods.length > 0 && ask.periods.every((period) => (period.end ?? "9999") < "2025");
}

function ofLocality(asked: PlaceAsked, place: Place | null, extra: string, setting: Setting, context: ArticleContext): PlaceMatch {
  const full = [...asked.prefix, ...asked.words];
  // "quận 5", "phường 14": a number is a name only behind its prefix.
  // So is one short syllable: "làng Mô" is not Ia Mơ.
  const short = asked.words.length === 1 && asked.level !== "district";
  const bare = short || asked.words.every((word) => /^\d+$/.test(word)) ? full : asked.words;
  const at = (worth: number): PlaceMatch => ({ ok: true, worth, via: null });
  const name = ` ${comparable(`${place?.name ?? ""} ; ${extra}`).join(" ")} `;
  const inRecord = name.includes(` ${bare.join(" ")} `);
  const near = (index: { hasPhrase(words: readonly string[]): boolean }): number =>
    index.hasPhrase(full) ? 1 : index.hasPhrase(bare) ? 0.9 : 0;
  const inSentence = near(setting.sentence);
  if (inRecord) return at(inSentence === 0 ? 0.95 : Math.max(0.95, inSentence));
  if (inSentence > 0) return at(0.9 * inSentence);
  const about = context.title.hasPhrase(bare) || (context.opening.hasPhrase(full) && context.whole.count(bare) > 2);
  // "64 hộ trong thôn", "cho hộ khó khăn của xã": the one place of that kind that the lines around it or the first lines name.
  if (ownOf(asked, bare, setting, context)) return at(0.75);
  // A district's own report names its communes: what they received is told of the district.
  if (about && asked.level === "district" && place !== null && /^(?:commune|village)$/.test(place.level)) return at(0.75);
  // So does a commune's report its villages.
  if (about && asked.level === "commune" && place?.level === "village") return at(0.75);
  // The record names another place below the province: it is not about this one.
  if (place !== null && isWithinProvince(place.level)) return { ok: false, worth: 0, via: null };
  // What is said of the whole province is not said of one place in it.
  if (place?.level === "province" && !about) return { ok: false, worth: 0, via: null };
  if (setting.around.hasPhrase(bare)) return at(0.8);
  if (context.title.hasPhrase(bare) || (context.opening.hasPhrase(full) && context.whole.count(bare) > 1)) return at(0.8);
  return { ok: false, worth: 0, via: null };
}

const KINDS = "thôn|bản|ấp|xóm|buôn|làng|khóm|khu phố|tổ dân phố|xã|phường|thị trấn|huyện|thị xã|quận";
/** A kind of place without a name of its own behind it, or in an office: "trong thôn", "toàn huyện", "Trưởng thôn Hoàng Văn Phủ". */
const UNNAMED = new RegExp(`(?<![\\p{L}\\p{M}])(?:([Tt]rưởng|[Pp]hó) )?(${KINDS})(?![\\p{L}\\p{M}])(?= ?(?:\\p{Lu})?)`, "gu");
const NAMED_KIND = new RegExp(`(?<![\\p{L}\\p{M}])(?<!(?:[Tt]rưởng|[Pp]hó) )(?:${KINDS}) (?=\\p{Lu}|\\d)`, "u");

function ownOf(asked: PlaceAsked, bare: readonly string[], setting: Setting, context: ArticleContext): boolean {
  const { quote } = setting;
  if (NAMED_KIND.test(quote)) return false;
  // "Cẩm Mỹ và Tân Phú mỗi huyện …": the places themselves are named.
  if (localitiesIn(quote).some((words) => words.join(" ") !== asked.words.join(" "))) return false;
  const kinds = [...quote.matchAll(UNNAMED)].map((match) => fold(match[2] ?? ""));
  const own =
    asked.prefix.length > 0 ? [asked.prefix.join(" ")] : asked.level === "district" ? ["huyen", "thi xa", "quan"] : ["xa", "phuong"];
  if (!kinds.some((kind) => own.includes(kind))) return false;
  return (
    setting.around.hasPhrase(bare) ||
    (context.opening.hasPhrase([...asked.prefix, ...bare]) && (asked.level !== "village" || context.whole.count(bare) === 1))
  );
}

/** The whole country: the record says so, or the article is about no province and the record about none. */
function ofCountry(place: Place | null, setting: Setting, context: ArticleContext): boolean {
  if (place !== null) return place.level === "country";
  return context.article.province === null || setting.sentence.hasPhrase(["ca", "nuoc"]) || setting.sentence.hasPhrase(["toan", "quoc"]);
}

/** "xã Hồng Giang (Lục Ngạn)": of a commune and its district the commune is asked about. */
export function innermost(places: readonly PlaceAsked[]): PlaceAsked[] {
  const villages = places.filter((place) => place.level === "village");
  if (villages.length > 0) return villages;
  const communes = places.filter((place) => place.level === "commune");
  return communes.length > 0 ? communes : [...places];
}

/** Whether the asked province is one of those that joined `today`. */
function joined(today: string, asked: PlaceAsked): boolean {
  return today !== asked.name && provincesReached(today, false).includes(asked.name);
}

/** An article filed under today's province that tells of the asked one, which joined it: its first lines name it. */
function ofPredecessor(asked: PlaceAsked, name: string | undefined, context: ArticleContext): boolean {
  return name !== undefined && joined(name, asked) && context.opening.hasPhrase(asked.words);
}

/** All asked places must hold; several provinces or several localities are alternatives (a comparison asks one by one). */
export function matchPlaces(ask: Ask, place: Place | null, extra: string, setting: Setting, context: ArticleContext): PlaceMatch {
  let worth = 1;
  let via: string | null = null;
  if (ask.places.some((one) => one.level === "country") && !ofCountry(place, setting, context)) return { ok: false, worth: 0, via: null };
  const localities = innermost(ask.places.filter(isLocal));
  const provinces = ask.places.filter((one) => one.level === "province");
  for (const group of [localities, provinces]) {
    if (group.length === 0) continue;
    const results = group.map((one) =>
      one.level === "province" ? ofProvince(ask, one, place, setting, context) : ofLocality(one, place, extra, setting, context),
    );
    const best = results.filter((one) => one.ok).sort((a, b) => b.worth - a.worth)[0];
    if (best === undefined) return { ok: false, worth: 0, via: null };
    worth *= best.worth;
    via ??= best.via;
  }
  return { ok: true, worth, via };
}

import type { Place } from "../records/place.ts";
import type { PlaceMention } from "./mention.ts";
import type { RawMention } from "./raw.ts";
import { COUNTRY, dateOrDefault, narrowed } from "./resolve.ts";

export interface ResolveContext {
  /** ISO date of the article. */
  date?: string | null | undefined;
  /** Name of the province that the article is about. */
  province?: string | null | undefined;
}

// ", huyện B", " (huyện B", " - tỉnh C", " thuộc huyện B", " của tỉnh C", " ở huyện B"
const INSIDE = /^(?:\s?[,(-]\s?(?:thuộc |nay thuộc )?| thuộc | của | ở )$/u;
const RANK = { village: 0, commune: 1, district: 2, province: 3, country: 4 } as const;

/** Decides what each mention means: by the larger place it is said to lie in, by the article's province, by being the only one of its name. */
export function settle(text: string, view: string, raw: readonly RawMention[], context: ResolveContext): PlaceMention[] {
  const date = dateOrDefault(context.date);
  const within = raw.map((mention, index) => parentOf(view, raw, mention, index));
  const settled: PlaceMention[] = new Array(raw.length);
  const provinceOf = new Map<string, string>();
  // Larger places follow the smaller ones, so read from the end.
  for (let index = raw.length - 1; index >= 0; index--) {
    const mention = raw[index] as RawMention;
    const parent = settled[within[index] as number];
    const places = placesOf(mention, { date, undated: !context.date }, parent, context.province ?? null);
    const place = places.length === 1 ? (places[0] as Place) : unsettled(text, mention, parent, places, date, context.province ?? null);
    settled[index] = {
      start: mention.start,
      end: mention.end,
      name: mention.name,
      nameStart: mention.nameStart,
      prefix: mention.prefix,
      level: place.level,
      place,
      candidates: places.length > 1 ? places : [],
      certain: mention.prefix !== null || mention.level !== "district",
      group: mention.group,
      within: within[index] as number,
      former: mention.former,
    };
    if (place.province !== null && place.level !== "province") provinceOf.set(`${place.level} ${place.name}`, place.province);
  }
  // "huyện Quảng Ninh (tỉnh Quảng Bình)" once, "huyện Quảng Ninh" afterwards.
  return settled.map((mention) => {
    if (mention.place.province !== null || mention.level === "country") return mention;
    const province = provinceOf.get(`${mention.place.level} ${mention.place.name}`);
    const known =
      province === undefined
        ? undefined
        : (mention.candidates.find((place) => place.province === province) ?? { ...mention.place, province });
    return known ? { ...mention, place: known, candidates: [] } : mention;
  });
}

function parentOf(view: string, raw: readonly RawMention[], mention: RawMention, index: number): number {
  if (mention.country) return -1;
  for (let next = index + 1; next < raw.length && next < index + 12; next++) {
    const other = raw[next] as RawMention;
    const sibling = other.group === mention.group;
    const from = (raw[next - 1] as RawMention).end;
    if (sibling) continue;
    if (RANK[other.level] <= RANK[mention.level] || other.start - from > 14) return -1;
    return INSIDE.test(view.slice(from, other.start)) ? next : -1;
  }
  return -1;
}

function placesOf(
  mention: RawMention,
  day: { date: string; undated: boolean },
  parent: PlaceMention | undefined,
  province: string | null,
): Place[] {
  if (mention.country) return [COUNTRY];
  const options = { kind: mention.prefix, ...day };
  if (mention.prefix === null) {
    // A bare name is a province where one stands, or stood, by it: "Lào Cai" is no district.
    const provinces = narrowed(
      mention.units.filter((unit) => unit.level === "province"),
      options,
    );
    if (provinces.length > 0) return provinces;
  }
  const inside = parent?.place.province ?? null;
  if (inside !== null && parent?.level === "district") {
    const near = mention.units.filter((unit) => unit.district === null || unit.district === parent.place.name);
    const places = narrowed(near.length > 0 ? near : mention.units, { province: inside, ...options });
    if (places.length > 0) return places;
  } else if (inside !== null) {
    return narrowed(mention.units, { province: inside, ...options });
  }
  const places = narrowed(mention.units, options);
  if (places.length < 2 || province === null) return places;
  const here = narrowed(mention.units, { province, ...options });
  return here.length > 0 ? here : places;
}

/** A place of that name whose province is not known, unless its parent, or all that it may be, tell. */
function unsettled(
  text: string,
  mention: RawMention,
  parent: PlaceMention | undefined,
  places: readonly Place[],
  date: string,
  province: string | null,
): Place {
  const first = places[0];
  const level = first?.level ?? mention.level;
  const name = first?.name ?? text.slice(mention.nameStart, mention.end);
  const common = first && places.every((place) => place.province === first.province) ? first.province : null;
  // What no list has lies in the article's province, most likely: a village, or a commune merged before 2025.
  const own = (mention.units.length === 0 || places.length === 0) && date !== "" ? province : null;
  return { name, level, province: parent?.place.province ?? common ?? own, code: null };
}

import { canonical, findPlaces, type Place } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { placeIndex } from "./places-index.ts";

const FOCI = new WeakMap<ArticleDocument, { place: Place | null }>();

// Who speaks in an article of a province, and who in one of a district or commune.
const PROVINCIAL =
  /(?:toàn tỉnh|(?:của|trong|địa bàn) tỉnh|(?:^|[,.;] )tỉnh (?:đã|có|phấn đấu)|ubnd tỉnh (?:vừa )?(?:tổ chức|phát động|ban hành)|toàn thành phố)(?![\p{L}\p{M}])/gu;
const DISTRICT =
  /(?:toàn|của|trong|địa bàn|đảng bộ|nhân dân|ubnd|hđnd|hội [\p{L} ]{2,20}) (?:huyện|thị xã|quận)(?![\p{L}\p{M}])|(?:^|[,.;] )huyện (?:đã|có|phấn đấu)|huyện (?:ủy|đoàn)(?![\p{L}\p{M}])/gu;
const COMMUNE =
  /(?:toàn|của|trong|địa bàn|đảng bộ|nhân dân|ubnd|đảng ủy) (?:xã|phường|thị trấn|đặc khu)(?![\p{L}\p{M}]| hội)|(?:^|[,.;] )(?:xã|phường) (?:đã|có|phấn đấu)(?![\p{L}\p{M}])/gu;

/** The place that the article as a whole is about: its commune or district where it is about one, else its province. */
export function focusOf(document: ArticleDocument): Place | null {
  const known = FOCI.get(document);
  if (known) return known.place;
  const place = readFocus(document);
  FOCI.set(document, { place });
  return place;
}

interface Candidate {
  readonly place: Place;
  weight: number;
  inTitle: boolean;
}

function readFocus(document: ArticleDocument): Place | null {
  const { article, view } = document;
  const index = placeIndex(document);
  const own = article.province;
  const title = canonical(article.title);
  const titled = findPlaces(article.title, title, 0, article.title.length, { date: index.date, province: index.province });
  const local = new Map<string, Candidate>();
  const lead = document.blocks.find((block) => block.kind === "paragraph" && block.end - block.start > 120)?.end ?? 600;
  const vote = (place: Place, weight: number, inTitle: boolean): void => {
    if (place.level !== "district" && place.level !== "commune") return;
    if (index.province !== null && place.province !== null && place.province !== index.province) return;
    const key = `${place.level} ${place.name}`;
    const candidate = local.get(key) ?? { place, weight: 0, inTitle: false };
    candidate.weight += weight;
    candidate.inTitle ||= inTitle;
    local.set(key, candidate);
  };
  let provincial = 0;
  for (const mention of titled) {
    if (mention.level === "province") provincial += 4;
    else if (mention.certain || mention.place.province === index.province) vote(mention.place, 4, true);
  }
  for (const { head, place, count } of index.phrases) {
    const early = head.start < lead ? 2 : 1;
    if (head.level === "province" && head.prefix !== null) provincial += early / 2;
    else if (place && count === 1) vote(place, early, false);
  }
  provincial += view.match(PROVINCIAL)?.length ?? 0;
  const ranked = [...local.values()].sort((a, b) => b.weight - a.weight);
  const voices = { district: view.match(DISTRICT)?.length ?? 0, commune: view.match(COMMUNE)?.length ?? 0 };
  for (const level of ["district", "commune"] as const) {
    const same = ranked.filter((candidate) => candidate.place.level === level);
    const first = same[0];
    if (!first) continue;
    const rival = same[1]?.weight ?? 0;
    const strength = first.weight + voices[level];
    const other = level === "district" ? voices.commune * 0.5 : voices.district;
    const enough = first.inTitle ? strength >= 4 : strength >= 6;
    if (enough && first.weight >= 2 && first.weight > 1.5 * rival && strength > provincial + other) return first.place;
  }
  return own;
}

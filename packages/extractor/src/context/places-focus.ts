import { canonical, findAll, findPlaces, lean, type Place } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { placeIndex } from "./places-index.ts";

const FOCI = new WeakMap<ArticleDocument, { place: Place | null }>();

// Who speaks in an article of a province, and who in one of a district or commune.
const PROVINCIAL = lean(
  /(?:toàn tỉnh|(?:của|trong|địa bàn) tỉnh|(?:^|[,.;] )tỉnh (?:đã|có|phấn đấu|đặt|huy động|hỗ trợ|tiếp tục|hoàn thành)|ubnd tỉnh (?:vừa )?(?:tổ chức|phát động|ban hành)|toàn thành phố)(?![\p{L}\p{M}])/gu,
);
const DISTRICT = lean(
  /(?:toàn|của|trong|địa bàn|đảng bộ|nhân dân|ubnd|hđnd|hội [\p{L} ]{2,20}) (?:huyện|thị xã|quận)(?![\p{L}\p{M}])|(?:^|[,.;] )huyện (?:đã|có|được|phấn đấu|huy động|tiếp tục)|huyện (?:ủy|đoàn)(?![\p{L}\p{M}])/gu,
);
const COMMUNE = lean(
  /(?:toàn|của|trong|địa bàn|đảng bộ|nhân dân|ubnd|đảng ủy) (?:xã|phường|thị trấn|đặc khu)(?![\p{L}\p{M}]| hội)|(?:^|[,.;] )(?:xã|phường) (?:đã|có|được|phấn đấu|huy động|tiếp tục)(?![\p{L}\p{M}])/gu,
);

/** The place that the article as a whole is about: its commune or district where it is about one, else its province. */
export function focusOf(document: ArticleDocument): Place | null {
  const known = FOCI.get(document);
  if (known) return known.place;
  const place = readFocus(document);
  FOCI.set(document, { place });
  return place;
}

const TITLE = 4;
// "Sở Nội vụ sơ kết …", "Công an tỉnh biểu dương …", "Toàn tỉnh …"
const PROVINCIAL_TITLE = lean(
  /^(?:sở |tỉnh ủy|tỉnh đoàn|toàn tỉnh)|(?<!\p{L})(?:ubnd|công an|lđlđ|liên đoàn lao động|chqs|quân sự|bđbp|biên phòng|mttq|hội [\p{L} ]{2,24}|tđkt|khen thưởng|trong|toàn) tỉnh(?!\p{L})/u,
);

interface Candidate {
  readonly place: Place;
  weight: number;
  inTitle: boolean;
  /** Named in the first paragraph. */
  inLead: boolean;
}

/** How often a voice speaks without a name: "toàn huyện", not "nhân dân huyện Bảo Thắng". */
function voicesOf(document: ArticleDocument, pattern: RegExp): number {
  let count = 0;
  for (const match of findAll(pattern, document.view)) {
    const after = match.index + match[0].length;
    const next = document.text.charAt(after + 1);
    // "UBND huyện Bảo Thắng" has a name, "Huyện Đoàn" is the voice of a huyện.
    if (document.text.charAt(after) !== " " || next === next.toLowerCase() || document.view.startsWith("đoàn", after + 1)) count++;
  }
  return count;
}

function once(count: () => number): () => number {
  let counted: number | null = null;
  return () => {
    counted ??= count();
    return counted;
  };
}

/** A commune's name without its prefix: in the headline ("An Phú ngày hội lớn"), and where the body goes on about it. */
function addBare({ article, text, view }: ArticleDocument, title: string, lead: number, candidate: Candidate): void {
  const name = canonical(candidate.place.name);
  if (candidate.place.level !== "commune" || !name.includes(" ")) return;
  const at = title.indexOf(name);
  if (!candidate.inTitle && at >= 0 && standsAlone(article.title, at, at + name.length)) {
    candidate.weight += TITLE;
    candidate.inTitle = true;
  }
  if (!candidate.inTitle) return;
  let found = view.indexOf(name);
  for (let count = 0; found >= 0 && count < MOST_BARE; count++) {
    if (standsAlone(text, found, found + name.length) && !PREFIXED.test(view.slice(Math.max(0, found - 10), found))) {
      candidate.weight += found < lead ? 2 : 1;
      candidate.inLead ||= found < lead;
    }
    found = view.indexOf(name, found + name.length);
  }
}

const MOST_BARE = 40;
const PREFIXED = /(?:xã|phường|thị trấn|đặc khu|tt\.?) $/u;
const CAPITAL = lean(/^\p{Lu}/u);
// "Nguyễn" before "An Phú" makes it a person; "Ở", "Nhân dân" do not.
const LAST_NAME_BEFORE = lean(/(?<!\p{L})(?!(?:Ở|Tại|Và|Riêng|Như|Với|Từ|Đến|Trong|Về|Còn|Của|Cho|Thuộc|Xã|Phường) )\p{Lu}\p{Ll}* $/u);

/** Written as a name of its own, no part of a longer one: not "Nguyễn An Phú", "An Phú Đông". */
function standsAlone(text: string, start: number, end: number): boolean {
  if (!CAPITAL.test(text.charAt(start)) || !CAPITAL.test(text.charAt(text.lastIndexOf(" ", end - 1) + 1))) return false;
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1)) || /[\p{L}\p{N}]/u.test(text.charAt(end))) return false;
  return !CAPITAL.test(text.slice(end + 1, end + 2)) && !LAST_NAME_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}

function readFocus(document: ArticleDocument): Place | null {
  const { article } = document;
  const index = placeIndex(document);
  const own = article.province;
  const title = canonical(article.title);
  const titled = findPlaces(article.title, title, 0, article.title.length, { date: index.date, province: index.province });
  const local = new Map<string, Candidate>();
  const lead = document.blocks.find((block) => block.kind === "paragraph" && block.end - block.start > 120)?.end ?? 600;
  const vote = (place: Place, weight: number, where: "title" | "lead" | "body"): void => {
    if (place.level !== "district" && place.level !== "commune") return;
    if (index.province !== null && place.province !== null && place.province !== index.province) return;
    const key = `${place.level} ${place.name}`;
    const candidate = local.get(key) ?? { place, weight: 0, inTitle: false, inLead: false };
    candidate.weight += weight;
    candidate.inTitle ||= where === "title";
    candidate.inLead ||= where === "lead";
    local.set(key, candidate);
  };
  let provincial = 0;
  for (const mention of titled) {
    if (mention.level === "province") provincial += TITLE;
    else if (mention.certain || mention.place.province === index.province) vote(mention.place, TITLE, "title");
  }
  for (const { head, place, count } of index.phrases) {
    const early = head.start < lead ? 2 : 1;
    if (head.level === "province" && head.prefix !== null) provincial += early / 2;
    else if (place && count === 1) vote(place, early, early > 1 ? "lead" : "body");
  }
  if (local.size === 0) return own;
  if (PROVINCIAL_TITLE.test(title)) provincial += TITLE;
  for (const candidate of local.values()) addBare(document, title, lead, candidate);
  const ranked = [...local.values()].sort((a, b) => b.weight - a.weight);
  // Each is counted over the whole article: only where it still decides.
  const voices = {
    province: once(() => voicesOf(document, PROVINCIAL)),
    district: once(() => voicesOf(document, DISTRICT)),
    commune: once(() => voicesOf(document, COMMUNE)),
  };
  // A commune in the headline, and no district: the article is the commune's before it is its district's, where it says more of it.
  const districts = ranked.filter(({ place }) => place.level === "district");
  const titledCommune = ranked.find(({ place, inTitle }) => place.level === "commune" && inTitle);
  const communeFirst =
    titledCommune !== undefined &&
    districts.every(({ inTitle, weight }) => !inTitle && weight < titledCommune.weight - TITLE) &&
    voices.commune() >= voices.district();
  const levels = communeFirst ? (["commune", "district"] as const) : (["district", "commune"] as const);
  for (const level of levels) {
    const same = ranked.filter((candidate) => candidate.place.level === level);
    const first = same[0];
    if (!first) continue;
    const rival = same[1]?.weight ?? 0;
    if (first.weight <= 1.5 * rival) continue;
    // What the body says of it, the headline apart, against what it says of the province and of the other level.
    const body = first.weight - (first.inTitle ? TITLE : 0) + voices[level]();
    const early = first.inLead || voices[level]() >= 2;
    if (!early || (first.inTitle ? body <= provincial : body < Math.max(4, 2 * provincial + 2))) continue;
    const others = provincial + voices.province() + (level === "district" ? voices.commune() * 0.5 : voices.district());
    if (first.inTitle ? body > others : body >= 2 * others + 2) return first.place;
  }
  return own;
}

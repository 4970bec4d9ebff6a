import type { Place } from "../records/place.ts";
import { canonical } from "../vietnamese/characters.ts";
import { lean } from "../vietnamese/lean.ts";
import type { PlaceMention } from "./mention.ts";
import { findPlaces } from "./mentions.ts";
import { findProvince, provincesNamed, successorOf } from "./provinces.ts";
import { placeOf } from "./resolve.ts";
import { dayOf, REFORM } from "./units.ts";

/** What is known of an article before it is read. */
export interface ArticleClues {
  /** The lines of the page above the title: name of the site, of the paper, of the office. */
  header?: string | null | undefined;
  title: string;
  /** The body. */
  text: string;
  /** ISO date, or null where the page does not tell. */
  publishedAt: string | null;
}

// "chính quyền địa phương 2 cấp", "đặc khu", "sau hợp nhất": nobody wrote so before the reform was decided.
const AFTER_REFORM =
  /chính quyền địa phương (?:0?2|hai) cấp|đặc khu |(?:sau|từ khi) (?:khi )?(?:hợp nhất|sáp nhập|sắp xếp)|(?:không còn|bỏ) cấp huyện|tỉnh [^.;]{2,24} \(?cũ(?![\p{L}\p{M}])|34 tỉnh/u;

/** The article's date, or where the page has none the likeliest day for its list of places: before the reform unless its words tell of it. */
export function likelyDate(clues: Pick<ArticleClues, "text" | "publishedAt">, view: string = canonical(clues.text)): string {
  if (clues.publishedAt !== null) return dayOf(clues.publishedAt);
  return AFTER_REFORM.test(view.slice(0, 20_000)) ? REFORM.firstDay : REFORM.lastDay;
}

/** How far into the body places are looked for, in UTF-16 units: what an article is about it says early. */
const READ = 12_000;
const HALF_LIFE = 1_500;

// "ngày 5/6, tại Hà Nội, Bộ Nội vụ tổ chức": where one met, not what it is about.
const MET_AT = /(?:tại|ở|từ|đến|về|ra|vào) (?:thủ đô )?$/u;
const CENTRAL = lean(
  /(?:cả nước|toàn quốc|trung ương|chính phủ|thủ tướng|chủ tịch nước|(?<!\p{L})bộ (?:trưởng|nội vụ|quốc phòng|công an|giáo dục|y tế|nông nghiệp|tài chính|công thương|xây dựng|văn hóa|tư pháp|khoa học|lao động|giao thông|ngoại giao|thông tin|tài nguyên)|tổng cục|tổng liên đoàn|quốc hội|đại hội thi đua yêu nước toàn quốc)/gu,
);
const LOCAL = lean(
  /(?:ubnd tỉnh|hđnd tỉnh|tỉnh ủy|toàn tỉnh|trong tỉnh|của tỉnh|địa bàn tỉnh|thành ủy|toàn thành phố|ubnd thành phố|địa bàn thành phố|huyện ủy|toàn huyện|của huyện|ubnd huyện|địa bàn huyện)(?!\p{L})/gu,
);

interface Weighing {
  readonly scores: Map<string, number>;
  /** Evidence from the site, the headline, the dateline or the office that writes. */
  readonly named: Map<string, number>;
}

/**
 * The province that an article is about, as a place of its date: by the site or office in the header, the headline, the dateline, the
 * authorities and districts that the body names, those at the beginning most. Null for an article that is really national.
 */
export function articleProvince(clues: ArticleClues): Place | null {
  const view = canonical(clues.text.slice(0, READ));
  const text = clues.text.slice(0, READ);
  const date = likelyDate(clues, view);
  const weighing: Weighing = { scores: new Map(), named: new Map() };
  const title = clues.title;
  const districts = weighBody(text, view, date, weighing);
  weighLine(clues.header ?? "", date, 8, 4, districts, weighing);
  weighLine(title, date, 7, 4, districts, weighing);
  return decide(weighing, view, canonical(title), date);
}

function add(map: Map<string, number>, province: string, weight: number): void {
  map.set(province, (map.get(province) ?? 0) + weight);
}

/** The province of that date that a mention speaks for, and how much: a former one speaks for its successor. */
function spokenFor(mention: PlaceMention, date: string): { province: string; part: number } | null {
  const name = mention.place.province;
  if (name === null) return null;
  if (findProvince(name, date)) return { province: name, part: mention.former && mention.level === "province" ? 0.3 : 1 };
  const then = provincesNamed(name).at(-1);
  return then ? { province: successorOf(then, date).name, part: 0.6 } : null;
}

// "Hà Nội, 33°C", "Trụ sở: … Hà Nội": the weather and the address on the page of a national paper.
function isAside(view: string, mention: PlaceMention): boolean {
  return (
    /^[,:]? ?\d{1,2} ?(?:°|º|độ)/u.test(view.slice(mention.end, mention.end + 8)) ||
    /(?:địa chỉ|trụ sở|tòa soạn|bản quyền)[^\n]{0,60}$/u.test(view.slice(Math.max(0, mention.start - 75), mention.start))
  );
}

const OTHER_SIDE = lean(/(?<!\p{L})với [^,;:.]{0,50}$/u);

/** `districts`: those that the body names with their prefix, which makes a bare one in a headline sure ("Hải Hậu giữ vững lá cờ đầu"). */
function weighLine(
  line: string,
  date: string,
  provincial: number,
  district: number,
  districts: ReadonlySet<string>,
  weighing: Weighing,
): void {
  if (line === "") return;
  const view = canonical(line);
  const seen = new Map<string, number>();
  for (const mention of findPlaces(line, view, 0, line.length, { date })) {
    const spoken = spokenFor(mention, date);
    if (!spoken || mention.level === "village" || seen.has(spoken.province) || isAside(view, mention)) continue;
    const weight =
      (mention.level === "province" ? provincial : mention.certain || districts.has(mention.place.name) ? district : district / 2) *
      spoken.part;
    // "Trao đổi kinh nghiệm với Sở Y tế tỉnh X": the other side.
    seen.set(spoken.province, OTHER_SIDE.test(view.slice(Math.max(0, mention.start - 60), mention.start)) ? weight / 2 : weight);
  }
  for (const [province, weight] of seen) {
    // A line that names three provinces is about none of them alone.
    add(weighing.scores, province, seen.size > 2 ? weight / seen.size : weight);
    add(weighing.named, province, seen.size > 2 ? weight / seen.size : weight);
  }
}

// "UBND tỉnh Lào Cai", "Công an tỉnh", "Sở Nội vụ Cao Bằng", "Báo Yên Bái"
const OFFICE =
  /(?:ubnd|hđnd|ủy ban nhân dân|tỉnh ủy|thành ủy|sở [^,.;]{2,30}|công an|bộ chqs|bộ chỉ huy quân sự|ban tđkt|hội đồng [^,.;]{2,30}|mttq|liên đoàn lao động|lđlđ|đoàn|hội [^,.;]{2,24}|cục [^,.;]{2,24}|báo|đảng bộ|nhân dân|lực lượng vũ trang|llvt) (?:tỉnh |thành phố |tp\.? ?|huyện )?$/u;
// Where everybody meets.
const MEETING_PLACES = new Set(["Hà Nội", "Hồ Chí Minh", "Đà Nẵng"]);
// "Thanh Hóa, ngày 28 tháng 9 năm 2020", "(Hà Nam) -"
const DATELINE = /^,? (?:ngày \d{1,2}|\) ?[-:])|^\) ?[-:]?/u;

function weighBody(text: string, view: string, date: string, weighing: Weighing): ReadonlySet<string> {
  const districts = new Set<string>();
  for (const mention of findPlaces(text, view, 0, text.length, { date })) {
    const spoken = spokenFor(mention, date);
    if (!spoken || mention.level === "village") continue;
    if (mention.level === "district" && mention.certain) districts.add(mention.place.name);
    const before = view.slice(Math.max(0, mention.start - 40), mention.nameStart);
    const decay = 0.5 ** (mention.start / HALF_LIFE);
    const office = before.endsWith(" ") && OFFICE.test(before);
    let weight =
      mention.level === "province" ? (mention.prefix ? 1.5 : 1) : mention.level === "district" ? (mention.certain ? 1 : 0.4) : 0.5;
    if (office) weight *= 2;
    const met = view.charCodeAt(mention.start - 1) === 32 && MET_AT.test(view.slice(Math.max(0, mention.start - 16), mention.start));
    if (met) weight *= MEETING_PLACES.has(spoken.province) ? 0.15 : mention.prefix ? 0.8 : 0.5;
    else if (mention.start < 100) weight *= 1.4;
    if (mention.candidates.length > 1) weight *= 0.3;
    weight *= spoken.part * (0.25 + decay);
    add(weighing.scores, spoken.province, weight);
    if (mention.start < 400 && !met && (office || DATELINE.test(view.slice(mention.end, mention.end + 12))))
      add(weighing.named, spoken.province, 2);
  }
  return districts;
}

function decide(weighing: Weighing, view: string, title: string, date: string): Place | null {
  const ranked = [...weighing.scores].sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  if (!first) return null;
  const [province, score] = first;
  const total = ranked.reduce((sum, [, each]) => sum + each, 0);
  const named = weighing.named.get(province) ?? 0;
  const unit = findProvince(province, date);
  if (!unit) return null;
  const place = placeOf(unit, date);
  if (named >= 2.5) {
    // Two provinces in the headline, neither leading.
    const rival = second && (weighing.named.get(second[0]) ?? 0) >= named && second[1] > 0.85 * score;
    return rival ? null : place;
  }
  const lead = view.slice(0, 2_500);
  const central = (lead.match(CENTRAL)?.length ?? 0) + 2 * (title.match(CENTRAL)?.length ?? 0);
  const local = lead.match(LOCAL)?.length ?? 0;
  if (score < 0.7 || score < 0.45 * total) return null;
  if (central > 2 * local + 1 && score < 0.75 * total + central * 0.2) return null;
  return place;
}

import { canonical } from "../vietnamese/characters.ts";
import { lean } from "../vietnamese/lean.ts";
import { isCentralCity, namesCentralCity } from "./cities.ts";
import type { AuthorityLevel } from "./slugs.ts";

export interface AuthorityContext {
  /** Name of the province that the article is about. */
  readonly province: string | null;
  /** ISO date of the article. */
  readonly date: string | null;
}

const OPEN = "(?<![\\p{L}\\p{M}\\p{N}])";
const CLOSE = "(?![\\p{L}\\p{M}\\p{N}])";
const starts = (...forms: string[]): RegExp => lean(new RegExp(`^(?:${canonical(forms.join("|"))})${CLOSE}`, "u"));
const holds = (...forms: string[]): RegExp => lean(new RegExp(`${OPEN}(?:${canonical(forms.join("|"))})${CLOSE}`, "u"));

// An office says nothing of the level; its body does: "Phó Chủ tịch Thường trực UBND tỉnh", "Ban Chấp hành Hội CCB tỉnh".
const OFFICE = starts(
  "(?:quyền |nguyên )?(?:phó |thượng |trung |đại )?(?:chủ tịch(?! nước)|giám đốc|tổng giám đốc|bí thư|chánh văn phòng(?= (?:sở|ubnd|ủy ban))|chánh án|viện trưởng|trưởng ban|trưởng phòng|trưởng đoàn|chỉ huy trưởng|chính ủy|cục trưởng|chi cục trưởng|chủ nhiệm|tổng biên tập)",
  "thường trực|lãnh đạo|đại diện|tập thể|đồng chí|đ/c|ban (?:thường vụ|chấp hành|cán sự đảng|giám đốc|lãnh đạo)|btv|bch(?! (?:quân|bđbp|bộ đội))|đoàn chủ tịch",
);

type Scoped = "committee" | "agency" | "unit";

/** What a body is, by how its name starts; the first that fits counts. A level stands for itself, the rest wait for their scope. */
const BODIES: readonly (readonly [RegExp, AuthorityLevel | Scoped])[] = [
  [starts("(?:phó )?chủ tịch nước", "nhà nước", "đảng,? (?:và )?nhà nước", "đảng ta và nhà nước", "quyền chủ tịch nước"), "state"],
  [starts("(?:phó )?thủ tướng(?: chính phủ)?", "ttcp", "ttg"), "prime-minister"],
  [starts("chính phủ"), "government"],
  [starts("bộ trưởng", "thứ trưởng", "tổng cục trưởng", "tổng cục", "thống đốc", "tổng kiểm toán", "tổng thanh tra"), "ministry"],
  [
    starts(
      "trung ương",
      "tw",
      "t\\.ư",
      "tổng liên đoàn",
      "tổng lđlđ",
      "tổng công đoàn",
      "tổng hội",
      "quốc hội",
      "ủy ban thường vụ quốc hội",
      "ban bí thư",
    ),
    "ministry",
  ],
  [
    starts("ủy ban dân tộc", "thanh tra chính phủ", "văn phòng (?:chính phủ|quốc hội|chủ tịch nước)", "kiểm toán nhà nước", "vcci"),
    "ministry",
  ],
  [starts("(?:bộ tư lệnh |tư lệnh |đảng ủy )?(?:quân khu|quân chủng|quân đoàn|binh đoàn|binh chủng|cảnh sát biển)"), "ministry"],
  [starts("(?:bộ tư lệnh|tư lệnh) (?:bộ đội|bđbp|hải quân|phòng không|cảnh vệ|cảnh sát|thủ đô|vùng)"), "ministry"],
  [
    starts(
      "đại học quốc gia",
      "học viện chính trị quốc gia",
      "thông tấn xã việt nam",
      "đài truyền hình việt nam",
      "đài tiếng nói việt nam",
    ),
    "ministry",
  ],
  [starts("tỉnh đoàn", "tỉnh hội", "sở"), "province-agency"],
  // Of a central city, or of one that lies in a province.
  [starts("thành đoàn", "thành hội"), "agency"],
  [starts("huyện hội", "huyện đoàn", "quận đoàn", "thị đoàn", "huyện ủy", "quận ủy", "thị ủy", "thị xã ủy", "thành phố ủy"), "district"],
  [starts("xã đoàn", "phường đoàn"), "commune"],
  [starts("tỉnh ủy"), "province"],
  [
    starts(
      "thành ủy",
      "ubnd",
      "ủy ban nhân dân",
      "ub nhân dân",
      "hđnd",
      "hội đồng nhân dân",
      "đảng bộ",
      "đoàn đbqh",
      "đoàn đại biểu quốc hội",
    ),
    "committee",
  ],
  [
    starts(
      "tổng giám đốc|công ty|tổng công ty|tập đoàn|nhà máy|xí nghiệp|hiệu trưởng|trường|nhà trường|bệnh viện|học viện|đại học|viện(?! (?:kiểm sát|ksnd))|khoa|hợp tác xã|htx|doanh nghiệp|ban giám hiệu|hội đồng quản trị|trung tâm y tế|trạm|trung đoàn|tiểu đoàn|sư đoàn|lữ đoàn|đồn|công đoàn cơ sở|cơ quan|đơn vị|cơ sở",
    ),
    "unit",
  ],
  [
    starts(
      "bộ chỉ huy|bộ chqs|bchqs|bch quân sự|bch bđbp|bộ ch(?:qs)?|bộ tư lệnh|bộ đội biên phòng|bđbp|biên phòng|ban chqs|ban chỉ huy|công an|ca(?= (?:tỉnh|thành phố|tp|huyện|xã|phường))|quân sự",
      "liên đoàn|lđlđ|công đoàn|đoàn|đtn|hội|hnd|hpn|lhpn|hlhpn|hccb|hctđ|hnct|hiệp hội|liên minh|liên hiệp|ủy ban mặt trận|ủy ban mttq|ủy ban trung ương|ub mttq|ubmttq|ubmttqvn|mặt trận|mttq|ủy ban|ub",
      "ban|văn phòng|thanh tra|cục|chi cục|bảo hiểm|bhxh|kho bạc|ngân hàng|tòa án|tand|viện kiểm sát|vksnd|viện ksnd|đảng ủy|trung tâm|phòng|hội đồng|quỹ|đài|báo|chi nhánh|lực lượng|ngành|khối|cụm|tòa",
    ),
    "agency",
  ],
  // Bộ Y tế, Bộ GD&ĐT, a bare "Bộ"; Bộ Chỉ huy and Bộ Tư lệnh were taken above.
  [starts("bộ(?! (?:phận|môn|máy|đội))"), "ministry"],
];

const CENTRAL = holds(
  "trung ương(?! (?:thuộc|giao|cục))|tw|tối cao|quốc gia|toàn quốc|việt nam(?= *$)|việt nam(?= [^t])|bộ (?:công an|quốc phòng|tài chính|tư pháp|y tế)|(?<=(?:ngân hàng|kho bạc) )nhà nước(?= *$)",
);
const PROVINCE = holds("tỉnh|tỉnh ủy|tỉnh đoàn|cấp tỉnh");
const CITY = holds("thành phố|tp|tphcm|thành ủy|thành đoàn|thành hội|thủ đô");
const DISTRICT = holds("huyện|quận|thị xã|tx|huyện ủy|quận ủy|thị ủy|thành phố thuộc tỉnh");
const COMMUNE = holds("(?<!(?:thị|hợp tác|bảo hiểm|lao động|văn hóa|an sinh) )xã(?! (?:hội|viên))|phường|thị trấn|đặc khu");
// A named city has a capital behind its prefix; a bare one has not. "Thành đoàn Vinh" names it too.
const CITY_NAME = lean(/(?:thành phố|tp\.?|thành (?:đoàn|ủy)) *((?:\p{Lu}[\p{L}\p{M}]*)(?: \p{Lu}[\p{L}\p{M}]*)*)/iu);
const CAPITAL_START = /^\p{Lu}/u;

type Scope = "central" | "province" | "district" | "commune" | null;

function cityScope(view: string, written: string, context: AuthorityContext): Scope {
  if (view.includes("hcm") || view.includes("thủ đô")) return "province";
  // "TP Vinh" names itself; a bare "thành phố" is that of the article.
  const named = CITY_NAME.exec(written.normalize("NFC"))?.[1];
  if (named !== undefined && CAPITAL_START.test(named)) return namesCentralCity(named, context.date) ? "province" : "district";
  // Since 1 July 2025 there is no district: a thành phố is a province.
  if (context.date !== null && context.date >= "2025-07-01") return "province";
  return isCentralCity(context.province, context.date) ? "province" : "district";
}

function scopeOf(view: string, written: string, context: AuthorityContext): Scope {
  if (COMMUNE.test(view)) return "commune";
  if (DISTRICT.test(view)) return "district";
  if (PROVINCE.test(view)) return "province";
  if (CITY.test(view)) return cityScope(view, written, context);
  if (CENTRAL.test(view)) return "central";
  if (context.province !== null && view.includes(canonical(context.province))) return "province";
  return null;
}

const OF_SCOPE: Record<Scoped, Record<NonNullable<Scope> | "none", AuthorityLevel | null>> = {
  committee: { central: null, province: "province", district: "district", commune: "commune", none: null },
  agency: { central: "ministry", province: "province-agency", district: "district", commune: "commune", none: null },
  unit: { central: "unit", province: "unit", district: "unit", commune: "unit", none: "unit" },
};

const BARE_SCOPE = starts("tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|tphcm|các (?:xã|huyện|phường)");
const HEAD_OF_AGENCY = starts("(?:phó )?trưởng (?:ban|phòng)");
const UNNAMED_UNIT = holds("giám đốc|hiệu trưởng|thủ trưởng");

/**
 * Level of an authority as written: `Chủ tịch UBND huyện Bắc Hà` is `district`, `Giám đốc Công an tỉnh` is `province-agency`. A bare
 * "thành phố" is a province for the central cities, by the article's province and date, else a district. Null where the words do not tell.
 */
export function authorityLevel(written: string, context: AuthorityContext): AuthorityLevel | null {
  const view = canonical(written)
    .replace(/["'().]/gu, " ")
    .replace(/ +/gu, " ")
    .trim();
  let body = view;
  for (let office = OFFICE.exec(body); office !== null && office[0].length > 0; office = OFFICE.exec(body)) {
    body = body.slice(office[0].length).replace(/^ *(?:,|và|kiêm)? */u, "");
    if (body === "") return UNNAMED_UNIT.test(view) ? "unit" : null;
  }
  body = body.replace(/^(?:của|các|cấp|những) /u, "").replace(/^tm |^thay mặt /u, "");
  for (const [pattern, found] of BODIES) {
    if (!pattern.test(body)) continue;
    if (found === "committee" || found === "agency" || found === "unit") return OF_SCOPE[found][scopeOf(body, written, context) ?? "none"];
    return found;
  }
  // "Trưởng ban Dân vận Trung ương", "Trưởng phòng Giáo dục và Đào tạo huyện": the office says that it is an agency's
  if (body !== view && HEAD_OF_AGENCY.test(view)) return OF_SCOPE.agency[scopeOf(body, written, context) ?? "none"];
  if (!BARE_SCOPE.test(body)) return null;
  const scope = scopeOf(body, written, context);
  return scope === null ? null : OF_SCOPE.committee[scope];
}

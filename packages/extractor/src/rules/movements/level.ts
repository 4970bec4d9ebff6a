import { campaignBySlug, campaignKey, canonical, lean, type MovementLevel } from "@thidua/core";
import { AFTER, BEFORE } from "./vocabulary.ts";

const at = (words: string) => lean(new RegExp(`${BEFORE}(?:${canonical(words).replaceAll("\\p{l}", "\\p{L}")})${AFTER}`, "u"));
const NATIONAL = at(
  "thủ tướng|chính phủ|chủ tịch nước|bộ chính trị|ban bí thư|trung ương đảng|hội đồng thi đua - khen thưởng trung ương|ủy ban trung ương mặt trận",
);
const SECTOR = at(
  "bộ|bộ trưởng|tổng cục|tổng công ty|tập đoàn|trung ương|tw|ngành|tổng liên đoàn|quân đội|quân ủy|quân khu|tòa án nhân dân tối cao|viện kiểm sát nhân dân tối cao",
);
const COMMUNE = at("(?<!thị |hợp tác |đoàn )xã(?! hội)|phường|thị trấn|đặc khu|thôn|ấp|(?<!văn |cơ )bản|(?<!môi |thị |hội )trường|trạm");
// A city that lies in a province is of its district level, and so are its party and youth committees; the six others are provinces.
const CENTRAL = "hà nội|hồ chí minh|hcm|tphcm|hải phòng|đà nẵng|cần thơ|huế";
const DISTRICT = at(
  `(?:thành phố|tp)(?= (?!${CENTRAL}|trực thuộc|phát|đã|vừa|triển)\\p{l}{2,})|thành (?:đoàn|ủy)(?= (?!(?:tp\\.?|thành phố) |${CENTRAL}|phát|đã|vừa|triển)\\p{l}{2,})|huyện|quận|thị xã|thị đoàn|huyện đoàn|quận đoàn|huyện ủy|quận ủy|thị ủy`,
);
const BARE_CITY = lean(/^(?:(?:ban thường vụ|btv|ban chấp hành|bch) )?thành (?:đoàn|ủy)$/u);
const OF_CENTRAL = at(CENTRAL);
const PROVINCE = at("tỉnh|thành phố|tp|tỉnh đoàn|thành đoàn|tỉnh ủy|thành ủy|sở|ubnd");
const WHOLE = at("cả nước|toàn dân|toàn quốc|toàn đảng");

/** How far a movement reaches: by who launched it, else by its campaign and its name; null where neither tells. */
export function levelOf(name: string, launcher: string | null, campaign: string | null, province: string | null): MovementLevel | null {
  const by = launcher === null ? "" : canonical(launcher);
  const own = canonical(name);
  if (NATIONAL.test(by)) return "national";
  if (by === "" && WHOLE.test(own)) return "national";
  // "Thành đoàn" alone is that of the city which the article's province is, or which lies in it.
  if (BARE_CITY.test(by) && province !== null && !OF_CENTRAL.test(canonical(province))) return "district";
  if (by !== "") {
    const level = levelOfOffice(by);
    if (level) return level;
  }
  if (/^toàn tỉnh|^toàn thành phố/u.test(own)) return "province";
  if (/^toàn huyện|^toàn quận|^toàn thị xã/u.test(own)) return "district";
  if (/^toàn xã|^toàn phường/u.test(own)) return "commune";
  if (province !== null && own.includes(canonical(province))) return "province";
  const table = campaign === null ? null : campaignBySlug(campaign);
  if (table?.reach === "sector") return "sector";
  return table && campaignKey(table.name) === campaignKey(name) ? "national" : null;
}

// "Bộ Chỉ huy Quân sự tỉnh" is no ministry.
const PROVINCIAL = lean(new RegExp(`${BEFORE}${canonical("tỉnh")}${AFTER}`, "u"));

function levelOfOffice(office: string): MovementLevel | null {
  if (COMMUNE.test(office)) return "commune";
  if (DISTRICT.test(office)) return "district";
  if (/^(?:sở|ubnd|ủy ban nhân dân|chủ tịch ubnd|chủ tịch ủy ban|tỉnh|thành phố)/u.test(office)) return "province";
  if (PROVINCIAL.test(office)) return "province";
  if (SECTOR.test(office)) return "sector";
  return PROVINCE.test(office) ? "province" : null;
}

import { campaignBySlug, campaignKey, canonical, communesNamed, districtsNamed, provincesNamed } from "@thidua/core";
import type { Link } from "./indicators.ts";

// "Hậu Giang chung tay vì người nghèo", "Tuổi trẻ Cần Thơ chung tay …", "Doanh nghiệp Nghệ An hội nhập …": who does it stands before what is done.
const WHO = /^(.{2,40}?) (?:chung sức|chung tay|chung lòng|đoàn kết|thi đua|tích cực|nói không|xung kích|đổi mới|hội nhập)(?= )/u;
const NATIONAL =
  /^(?:cả nước|toàn quốc|toàn dân|nông dân|phụ nữ|cán bộ công chức viên chức|người việt nam|cán bộ công chức|doanh nghiệp(?: việt nam)?)$/u;
const BODY =
  /^(?:tuổi trẻ|thanh niên|quân đội|công an|cảnh sát|phụ nữ|hội|doanh nghiệp|lực lượng|ngành|toàn ngành|toàn tỉnh|nhân dân|thành phố|tỉnh|huyện|xã)(?= |$)/u;
const BEFORE = /^(?:phong trào |thi đua |xây dựng )+/u;

/** Whether a name says that one place or body runs it. */
function isOwn(key: string): boolean {
  const words = key.split(" ");
  // "Lâm Đồng đẩy mạnh xây dựng xã hội học tập"
  if ([2, 3, 4].some((count) => words.length > count && provincesNamed(words.slice(0, count).join(" ")).length > 0)) return true;
  const who = WHO.exec(key)?.[1];
  if (who === undefined || NATIONAL.test(who)) return false;
  // "CCB Đắk Nông", "Toàn dân Cà Mau": whoever it is, of one province.
  const last = who.split(" ");
  if ([1, 2, 3, 4].some((count) => last.length > count && provincesNamed(last.slice(-count).join(" ")).length > 0)) return true;
  return BODY.test(who) || [provincesNamed(who), districtsNamed(who), communesNamed(who)].some((units) => units.length > 0);
}

/**
 * The movement that a record names: the national campaign where its name says so, else the name itself without its stage. A province's
 * own run of a campaign ("… chung sức xây dựng nông thôn mới") is a movement of its own under that campaign.
 */
export function movementOf(name: string, campaign: string | null, place: string | null): Link {
  const key = campaignKey(name);
  const official = campaign === null ? null : campaignBySlug(campaign);
  if (official !== null && !isOwn(key)) return { target: official.slug, reason: `phong trào “${official.name}”`, confidence: 0.95 };
  const short = key.replace(BEFORE, "");
  const words = short.split(" ").length;
  if (words >= 3 || place === null) return { target: short, reason: "cùng tên, bỏ giai đoạn", confidence: words >= 4 ? 0.9 : 0.8 };
  return { target: `${short}|${canonical(place)}`, reason: "cùng tên ngắn và cùng tỉnh", confidence: 0.7 };
}

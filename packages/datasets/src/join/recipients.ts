import { canonical } from "@thidua/core";
import type { Link } from "./indicators.ts";

/** How offices are written short, and in full. */
const SHORT: readonly (readonly [string, string])[] = [
  ["ubnd", "ủy ban nhân dân"],
  ["hđnd", "hội đồng nhân dân"],
  ["mttq", "mặt trận tổ quốc"],
  ["ccb", "cựu chiến binh"],
  ["lhpn", "liên hiệp phụ nữ"],
  ["ldld", "liên đoàn lao động"],
  ["lđlđ", "liên đoàn lao động"],
  ["chqs", "chỉ huy quân sự"],
  ["llvt", "lực lượng vũ trang"],
  ["bđbp", "bộ đội biên phòng"],
  ["gd&đt", "giáo dục và đào tạo"],
  ["gdđt", "giáo dục và đào tạo"],
  ["gd-đt", "giáo dục và đào tạo"],
  ["nn&ptnt", "nông nghiệp và phát triển nông thôn"],
  ["ptnt", "phát triển nông thôn"],
  ["ptdtbt", "phổ thông dân tộc bán trú"],
  ["ptdtnt", "phổ thông dân tộc nội trú"],
  ["thpt", "trung học phổ thông"],
  ["thcs", "trung học cơ sở"],
  ["thads", "thi hành án dân sự"],
  ["tand", "tòa án nhân dân"],
  ["vksnd", "viện kiểm sát nhân dân"],
  ["tncs", "thanh niên cộng sản"],
  ["htx", "hợp tác xã"],
  ["tnhh", "trách nhiệm hữu hạn"],
  ["cp", "cổ phần"],
  ["tp", "thành phố"],
  ["tx", "thị xã"],
  ["ttyt", "trung tâm y tế"],
  ["bvđk", "bệnh viện đa khoa"],
  ["kcn", "khu công nghiệp"],
];
const IN_FULL = new Map(SHORT);
const WORD = /[\p{L}\p{M}\p{N}&]+(?:-đt)?/gu;

// "Nhân dân và cán bộ huyện Bắc Hà", "Đảng bộ, chính quyền và nhân dân xã Mỹ Đông", "tập thể ấp 1", "UBND huyện Sông Mã" of a district.
const PEOPLE =
  /^(?:tập thể |đảng bộ chính quyền và nhân dân |đảng bộ và nhân dân |cán bộ và nhân dân |cán bộ nhân dân |nhân dân và cán bộ |quân và dân |tập thể cán bộ và nhân dân )+/u;
const UNIT = /(?<!\p{L})(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn|đặc khu|thôn|ấp|bản|khu phố|tổ dân phố|khu vực)(?!\p{L})/u;
// "Bệnh viện Đa khoa tỉnh", "Công an huyện": whose, the article knows.
const BARE = /(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|thị trấn)$/u;

/** A name of an organisation as it is compared: abbreviations in full, no case, no punctuation, people of a place as the place. */
export function recipientKey(name: string): string {
  const words = canonical(name.normalize("NFC")).match(WORD) ?? [];
  const full = words.map((word) => IN_FULL.get(word) ?? word).join(" ");
  return full
    .replace(PEOPLE, "")
    .replace(/ (?:việt nam|nhà trường)$/u, "")
    .replace(/(?<=đồn biên phòng )cửa khẩu (?:quốc tế )?/u, "")
    .trim();
}

/** The organisation that an award names: by its name and the province, which its own name may hold. */
export function recipientOf(name: string, kind: string, province: string | null): Link | null {
  if (kind !== "collective") return null;
  let key = recipientKey(name);
  if (key === "") return null;
  const where = province === null ? "" : canonical(province);
  // "Công an tỉnh Quảng Ninh" in an article about Quảng Ninh is its "Công an tỉnh".
  for (const tail of [` tỉnh ${where}`, ` thành phố ${where}`])
    if (where !== "" && key.endsWith(tail)) key = key.slice(0, -where.length - 1);
  if (where !== "" && key === `tỉnh ${where}`) key = "tỉnh";
  const bare = BARE.test(key);
  const confidence = bare ? (where === "" ? 0.5 : 0.9) : UNIT.test(key) ? 0.95 : 0.9;
  return { target: `${key}|${where}`, reason: bare ? "tên và tỉnh của bài" : "tên đã viết đủ, cùng tỉnh", confidence };
}

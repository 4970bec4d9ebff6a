import { canonical } from "../vietnamese/characters.ts";
import { lean } from "../vietnamese/lean.ts";
import type { AuthorityLevel } from "./slugs.ts";

/** An honour that no law but a charter or a decree fixes: by its own name, who gives it. */
interface NamedHonour {
  readonly name: string;
  readonly authority: AuthorityLevel;
  readonly source: string;
}

const UNION = "Quy chế khen thưởng của Tổng Liên đoàn Lao động Việt Nam";
const YOUTH = "Quy chế thi đua, khen thưởng của Trung ương Đoàn TNCS Hồ Chí Minh";
const WOMEN = "Quy chế thi đua, khen thưởng của Trung ương Hội Liên hiệp Phụ nữ Việt Nam";
const FARMERS = "Quy chế thi đua, khen thưởng của Trung ương Hội Nông dân Việt Nam";
const MERIT = "Pháp lệnh Ưu đãi người có công với cách mạng";

const named = (authority: AuthorityLevel, source: string, ...names: string[]): NamedHonour[] =>
  names.map((name) => ({ name, authority, source }));

export const NAMED_HONOURS: readonly NamedHonour[] = [
  ...named("prime-minister", MERIT, "Bằng Tổ quốc ghi công", "Bằng có công với nước"),
  ...named("ministry", UNION, "Bằng Lao động sáng tạo", "Giải thưởng Nguyễn Đức Cảnh"),
  ...named(
    "ministry",
    YOUTH,
    "Huy hiệu Tuổi trẻ sáng tạo",
    "Bằng Tuổi trẻ sáng tạo",
    "Huy hiệu Tuổi trẻ dũng cảm",
    "Giải thưởng Lý Tự Trọng",
    "Giải thưởng Lương Định Của",
    "Giải thưởng Kim Đồng",
    "Giải thưởng Tình nguyện Quốc gia",
    "Giải thưởng Thanh niên sống đẹp",
  ),
  ...named("ministry", WOMEN, "Giải thưởng Phụ nữ Việt Nam"),
  ...named("ministry", FARMERS, "Nông dân Việt Nam xuất sắc"),
];

const words = (name: string): string =>
  canonical(name)
    .replace(/["'“”]/gu, "")
    .replace(/^danh hiệu /u, "")
    .replace(/ +/gu, " ")
    .trim();

const BY_NAME = new Map(NAMED_HONOURS.map(({ name, authority }) => [words(name), authority]));

// Kỷ niệm chương “Vì sự nghiệp …”, “Vì sự phát triển của phụ nữ Việt Nam”: those of ministries and central bodies (06/2022/QH15, Điều 71)
const CENTRAL_BADGE = lean(
  /^kỷ niệm chương vì (?:sự nghiệp|sự phát triển|giai cấp|thế hệ|chủ quyền|sự tiến bộ)(?!.*(?:tỉnh|thành phố|thủ đô|huyện|quận|tp\.?)(?![\p{L}\p{M}]))/u,
);

/** Who gives an honour by its own name: `Bằng Lao động sáng tạo` is the trade unions' central body's. Null where the name does not tell. */
export function authorityByName(name: string): AuthorityLevel | null {
  const written = words(name);
  return BY_NAME.get(written) ?? (CENTRAL_BADGE.test(written) ? "ministry" : null);
}

import { CENTRAL_CITIES, canonical, lean } from "@thidua/core";

const PLACE_RANK: readonly (readonly [RegExp, number])[] = [
  // tổ 3, đội sản xuất; "Tổ hợp tác", "Làng nghề" are bodies of their own
  [
    lean(
      /^(?:thôn|làng(?! nghề)|ấp|bản|buôn|xóm|khóm|khu(?! (?:công nghiệp|chế xuất|kinh tế|di tích|bảo tồn|du lịch))|tổ dân phố|khối phố|plei|(?:tổ|đội)(?= (?:\d|tự quản|sản xuất)))(?![\p{L}\p{M}])/u,
    ),
    1,
  ],
  [lean(/^(?:xã|phường|thị trấn|tt|đặc khu)(?![\p{L}\p{M}]| (?:đoàn|đội|hội)(?![\p{L}\p{M}]))/u), 2],
  // "huyện đoàn", "tỉnh hội" are bodies
  [lean(/^(?:huyện|quận|thị xã|tx|thành phố|tp)(?![\p{L}\p{M}]| (?:đoàn|ủy|hội)(?![\p{L}\p{M}]))/u), 3],
  [lean(/^tỉnh(?![\p{L}\p{M}]| (?:đoàn|ủy|hội)(?![\p{L}\p{M}]))/u), 4],
];

export function placeRank(view: string): number {
  for (const [pattern, rank] of PLACE_RANK) if (pattern.test(view)) return rank;
  return 0;
}

export const PART = lean(
  /^(?:tập thể +)?(?:khoa|bộ môn|phân xưởng|tổ|đội|phòng|chi bộ|chi hội|chi đoàn|trạm|đại đội|tiểu đoàn|kíp)(?![\p{L}\p{M}])(?! dân phố| hợp tác)/u,
);
export const WHOLE = lean(
  /^(?:bệnh viện|trung tâm y tế|công ty|tổng công ty|tập đoàn|trường|học viện|đại học|công an|trung đoàn|lữ đoàn|sư đoàn|nhà máy|xí nghiệp|viện)(?![\p{L}\p{M}])/u,
);

const CENTRAL = lean(
  new RegExp(`^(?:thành phố|tp\\.?) *(?:${CENTRAL_CITIES.map(({ name }) => canonical(name)).join("|")})(?![\\p{L}\\p{M}])`, "u"),
);

// công an tỉnh Hậu Giang
const OF_PROVINCE = lean(/^(?:sở|cục|tỉnh|thanh tra tỉnh|công an tỉnh|kho bạc nhà nước|bộ chqs|bộ chỉ huy)(?![\p{L}\p{M}])/u);

// thôn Nà Khoang
const VILLAGE = lean(/(?<![\p{L}\p{M}])(?:thôn|làng|ấp|bản|buôn|xóm|khóm|tổ dân phố)(?![\p{L}\p{M}])/u);

// xã Mường Lát
const COMMUNE = lean(/(?<![\p{L}\p{M}]|thị |hợp tác )(?:xã|phường|thị trấn|đặc khu)(?![\p{L}\p{M}]| hội)/u);

// huyện Kế Sách
const DISTRICT = lean(/(?<![\p{L}\p{M}])(?:huyện|quận|thị xã)(?![\p{L}\p{M}])/u);

// tỉnh Hậu Giang
const PROVINCE = lean(/(?<![\p{L}\p{M}])(?:tỉnh|thành phố)(?![\p{L}\p{M}])/u);

/** Highest place that an organisation's own name ends in, so that "xã A, huyện B" is one and "huyện A, thị xã B" two. */
export function placeInside(view: string): number {
  const own = placeRank(view);
  // "thành phố Hồ Chí Minh, tỉnh Bình Dương" are two
  if (own === 3 && CENTRAL.test(view)) return 4;
  if (own > 0) return own;
  // No district holds a body of the province: "Sở Tài chính, huyện Tân Yên" are two.
  if (OF_PROVINCE.test(view)) return 4;
  if (VILLAGE.test(view)) return 1.5;
  if (COMMUNE.test(view)) return 2;
  if (DISTRICT.test(view)) return 3;
  if (PROVINCE.test(view)) return 4;
  return 0.5;
}

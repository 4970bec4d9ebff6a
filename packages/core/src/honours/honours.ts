import type { RecipientKind } from "../records/award.ts";
import type { AuthorityLevel, AwardSlug } from "./slugs.ts";

/** The two laws that articles write under: the second took effect on 1 January 2024. */
export const LAWS = {
  "15/2003/QH11": { title: "Luật Thi đua, khen thưởng 2003 (sửa đổi 2005, 2009, 2013)", from: "2004-07-01", until: "2023-12-31" },
  "06/2022/QH15": { title: "Luật Thi đua, khen thưởng 2022", from: "2024-01-01", until: null },
} as const;

export type HonourGroup =
  | "huan-chuong"
  | "huy-chuong"
  | "danh-hieu-vinh-du"
  | "giai-thuong"
  | "danh-hieu-thi-dua"
  | "bang-khen-giay-khen"
  | "khac";

/** One commendation or title: how it is called, who holds it, who gives it when the text does not say. */
export interface Honour {
  readonly slug: AwardSlug;
  /** As the law writes it. */
  readonly name: string;
  readonly group: HonourGroup;
  /** Every way it is written, ordinary Vietnamese; matching passes them through `canonical()`. The name itself is one of them. */
  readonly forms: readonly string[];
  /** Given in hạng Nhất, Nhì, Ba. */
  readonly ranked: boolean;
  /** Whom a bare count of the title counts ("286 Tập thể lao động xuất sắc"); `unspecified` for what anybody may receive. */
  readonly holder: RecipientKind;
  /** Who gives it by law; null where that depends on who confers it. */
  readonly authority: AuthorityLevel | null;
  /** Where the law names it: article of 06/2022/QH15, or of 15/2003/QH11 for what only the older law has. */
  readonly source: string;
}

const ORDERS = "06/2022/QH15, Điều 33; thẩm quyền: Điều 77";
const MEDALS = "06/2022/QH15, Điều 54; thẩm quyền: Điều 77";
const STATE_TITLES = "06/2022/QH15, Điều 59; thẩm quyền: Điều 77";
const PERSONAL_TITLES = "06/2022/QH15, Điều 19";
const COLLECTIVE_TITLES = "06/2022/QH15, Điều 20";
const FORMS_OF_COMMENDATION = "06/2022/QH15, Điều 9";

function order(slug: AwardSlug, name: string, ranked: boolean, ...more: string[]): Honour {
  return { slug, name, group: "huan-chuong", forms: [name, ...more], ranked, holder: "unspecified", authority: "state", source: ORDERS };
}

function medal(slug: AwardSlug, name: string, ranked: boolean, ...more: string[]): Honour {
  return { slug, name, group: "huy-chuong", forms: [name, ...more], ranked, holder: "unspecified", authority: "state", source: MEDALS };
}

function stateTitle(slug: AwardSlug, name: string, holder: RecipientKind, ...more: string[]): Honour {
  return {
    slug,
    name,
    group: "danh-hieu-vinh-du",
    forms: [name, ...more],
    ranked: false,
    holder,
    authority: "state",
    source: STATE_TITLES,
  };
}

function title(slug: AwardSlug, name: string, holder: RecipientKind, authority: AuthorityLevel | null, ...more: string[]): Honour {
  const source = holder === "individual" ? PERSONAL_TITLES : COLLECTIVE_TITLES;
  return { slug, name, group: "danh-hieu-thi-dua", forms: [name, ...more], ranked: false, holder, authority, source };
}

export const HONOURS: readonly Honour[] = [
  order("huan-chuong-sao-vang", "Huân chương Sao vàng", false, "HCSV"),
  order("huan-chuong-ho-chi-minh", "Huân chương Hồ Chí Minh", false, "HCHCM"),
  order("huan-chuong-doc-lap", "Huân chương Độc lập", true, "HCĐL", "Huân chương ĐL", "HC Độc lập"),
  order("huan-chuong-quan-cong", "Huân chương Quân công", true, "HCQC", "HC Quân công"),
  order("huan-chuong-lao-dong", "Huân chương Lao động", true, "HCLĐ", "Huân chương LĐ", "HC Lao động", "HC LĐ"),
  order("huan-chuong-bao-ve-to-quoc", "Huân chương Bảo vệ Tổ quốc", true, "HCBVTQ", "Huân chương BVTQ", "HC Bảo vệ Tổ quốc", "HC BVTQ"),
  order("huan-chuong-chien-cong", "Huân chương Chiến công", true, "HCCC", "HC Chiến công"),
  order(
    "huan-chuong-dai-doan-ket-dan-toc",
    "Huân chương Đại đoàn kết dân tộc",
    false,
    "Huân chương Đại đoàn kết toàn dân tộc",
    "Huân chương Đại đoàn kết",
    "HC Đại đoàn kết dân tộc",
  ),
  order("huan-chuong-dung-cam", "Huân chương Dũng cảm", false, "HC Dũng cảm"),
  order("huan-chuong-huu-nghi", "Huân chương Hữu nghị", false, "HC Hữu nghị"),
  medal("huy-chuong-quan-ky-quyet-thang", "Huy chương Quân kỳ quyết thắng", false, "Huy chương Quân kỳ Quyết thắng Việt Nam"),
  medal("huy-chuong-vi-an-ninh-to-quoc", "Huy chương Vì an ninh Tổ quốc", false, "Huy chương Vì ANTQ"),
  medal("huy-chuong-chien-si-ve-vang", "Huy chương Chiến sĩ vẻ vang", true, "HCCSVV", "Huy chương CSVV", "HC Chiến sĩ vẻ vang"),
  medal("huy-chuong-huu-nghi", "Huy chương Hữu nghị", false),
  stateTitle("tinh-anh-hung", "Tỉnh Anh hùng", "collective"),
  stateTitle("thanh-pho-anh-hung", "Thành phố Anh hùng", "collective"),
  stateTitle(
    "ba-me-viet-nam-anh-hung",
    "Bà mẹ Việt Nam anh hùng",
    "individual",
    "Mẹ Việt Nam anh hùng",
    "Bà mẹ VNAH",
    "Mẹ VNAH",
    "BMVNAH",
    "BM VNAH",
  ),
  stateTitle(
    "anh-hung-llvtnd",
    "Anh hùng Lực lượng vũ trang nhân dân",
    "unspecified",
    "Anh hùng Lực lượng vũ trang",
    "Anh hùng LLVT nhân dân",
    "Anh hùng LLVTND",
    "Anh hùng LLVT ND",
    "Anh hùng LLVT",
    "AHLLVTND",
    "AHLLVT nhân dân",
    "AHLLVT",
  ),
  stateTitle("anh-hung-lao-dong", "Anh hùng Lao động", "unspecified", "Anh hùng Lao động thời kỳ đổi mới", "Anh hùng LĐ", "AHLĐ"),
  stateTitle("nha-giao-nhan-dan", "Nhà giáo Nhân dân", "individual", "NGND"),
  stateTitle("nha-giao-uu-tu", "Nhà giáo Ưu tú", "individual", "NGƯT"),
  stateTitle("thay-thuoc-nhan-dan", "Thầy thuốc Nhân dân", "individual", "TTND"),
  stateTitle("thay-thuoc-uu-tu", "Thầy thuốc Ưu tú", "individual", "TTƯT"),
  stateTitle("nghe-si-nhan-dan", "Nghệ sĩ Nhân dân", "individual", "NSND"),
  stateTitle("nghe-si-uu-tu", "Nghệ sĩ Ưu tú", "individual", "NSƯT"),
  stateTitle("nghe-nhan-nhan-dan", "Nghệ nhân Nhân dân", "individual", "NNND"),
  stateTitle("nghe-nhan-uu-tu", "Nghệ nhân Ưu tú", "individual", "NNƯT"),
  {
    slug: "giai-thuong-ho-chi-minh",
    name: "Giải thưởng Hồ Chí Minh",
    group: "giai-thuong",
    forms: ["Giải thưởng Hồ Chí Minh"],
    ranked: false,
    holder: "unspecified",
    authority: "state",
    source: `${FORMS_OF_COMMENDATION}; thẩm quyền: Điều 77`,
  },
  {
    slug: "giai-thuong-nha-nuoc",
    name: "Giải thưởng Nhà nước",
    group: "giai-thuong",
    forms: ["Giải thưởng Nhà nước"],
    ranked: false,
    holder: "unspecified",
    authority: "state",
    source: `${FORMS_OF_COMMENDATION}; thẩm quyền: Điều 77`,
  },
  title("chien-si-thi-dua-toan-quoc", "Chiến sĩ thi đua toàn quốc", "individual", "prime-minister", "CSTĐ toàn quốc", "CSTĐTQ"),
  title("chien-si-thi-dua-tinh", "Chiến sĩ thi đua bộ, ban, ngành, tỉnh", "individual", null),
  title("chien-si-thi-dua-co-so", "Chiến sĩ thi đua cơ sở", "individual", null, "CSTĐ cơ sở", "CSTĐCS"),
  title("lao-dong-tien-tien", "Lao động tiên tiến", "individual", null, "LĐTT"),
  title("chien-si-tien-tien", "Chiến sĩ tiên tiến", "individual", null, "CSTT"),
  title(
    "co-thi-dua",
    "Cờ thi đua",
    "unspecified",
    null,
    "Cờ thi đua xuất sắc",
    "Cờ thi đua dẫn đầu",
    "Cờ đơn vị xuất sắc",
    "Cờ Đơn vị xuất sắc dẫn đầu",
    "Cờ đơn vị dẫn đầu",
    "Cờ đơn vị thi đua xuất sắc",
    "Cờ dẫn đầu",
    "Cờ xuất sắc",
    "Cờ thi đua đơn vị xuất sắc",
    "Cờ thi đua đơn vị dẫn đầu",
    "Cờ thi đua hạng xuất sắc",
    "Cờ thưởng luân lưu",
    "Cờ luân lưu",
    "Cờ tập thể xuất sắc",
    "Cờ thi đua tập thể xuất sắc",
  ),
  title(
    "tap-the-lao-dong-xuat-sac",
    "Tập thể lao động xuất sắc",
    "collective",
    null,
    "Tập thể LĐXS",
    "TTLĐXS",
    "Tập thể LĐ xuất sắc",
    "TT LĐXS",
  ),
  title(
    "tap-the-lao-dong-tien-tien",
    "Tập thể lao động tiên tiến",
    "collective",
    null,
    "Tập thể LĐTT",
    "TTLĐTT",
    "Tập thể LĐ tiên tiến",
    "TT LĐTT",
  ),
  title("don-vi-quyet-thang", "Đơn vị quyết thắng", "collective", null, "ĐVQT"),
  title("don-vi-tien-tien", "Đơn vị tiên tiến", "collective", null, "ĐVTT"),
  title(
    "xa-phuong-tieu-bieu",
    "Xã, phường, thị trấn tiêu biểu",
    "collective",
    null,
    "Xã, phường, đặc khu tiêu biểu",
    "Xã, phường tiêu biểu",
    "Xã tiêu biểu",
    "Phường tiêu biểu",
    "Thị trấn tiêu biểu",
  ),
  title(
    "thon-to-dan-pho-van-hoa",
    "Thôn, tổ dân phố văn hóa",
    "collective",
    null,
    "Thôn văn hóa",
    "Làng văn hóa",
    "Ấp văn hóa",
    "Bản văn hóa",
    "Buôn văn hóa",
    "Xóm văn hóa",
    "Khóm văn hóa",
    "Khu phố văn hóa",
    "Khối phố văn hóa",
    "Tổ dân phố văn hóa",
    "TDP văn hóa",
    "Khu dân cư văn hóa",
    "KDC văn hóa",
    "Khu văn hóa",
    "Thôn, bản văn hóa",
    "Thôn, làng văn hóa",
    "Thôn, ấp văn hóa",
    "Thôn, buôn văn hóa",
    "Thôn, khu phố văn hóa",
    "Ấp, khu phố văn hóa",
    "Ấp, khóm văn hóa",
    "Khóm, ấp văn hóa",
    "Làng, bản văn hóa",
    "Bản, làng văn hóa",
    "Làng, khu phố văn hóa",
    "Làng, khu dân cư văn hóa",
    "Thôn, khu dân cư văn hóa",
    "Thôn, bản, tổ dân phố văn hóa",
    "Thôn, xóm, tổ dân phố văn hóa",
    "Thôn, buôn, tổ dân phố văn hóa",
    "Thôn, làng, tổ dân phố văn hóa",
    "Bản, tiểu khu, tổ dân phố văn hóa",
    "Xóm, tổ dân phố văn hóa",
    "Buôn, tổ dân phố văn hóa",
  ),
  title("gia-dinh-van-hoa", "Gia đình văn hóa", "household", null, "GĐVH"),
  {
    slug: "bang-khen",
    name: "Bằng khen",
    group: "bang-khen-giay-khen",
    forms: ["Bằng khen"],
    ranked: false,
    holder: "unspecified",
    authority: null,
    source: FORMS_OF_COMMENDATION,
  },
  {
    slug: "giay-khen",
    name: "Giấy khen",
    group: "bang-khen-giay-khen",
    forms: ["Giấy khen"],
    ranked: false,
    holder: "unspecified",
    authority: null,
    source: FORMS_OF_COMMENDATION,
  },
  {
    slug: "ky-niem-chuong",
    name: "Kỷ niệm chương",
    group: "bang-khen-giay-khen",
    forms: ["Kỷ niệm chương", "KNC"],
    ranked: false,
    holder: "unspecified",
    authority: null,
    source: FORMS_OF_COMMENDATION,
  },
  {
    slug: "khac",
    name: "Bằng Tổ quốc ghi công",
    group: "khac",
    forms: [
      "Bằng Tổ quốc ghi công",
      "Bằng Lao động sáng tạo",
      "Bằng Tuổi trẻ sáng tạo",
      "Bằng có công với nước",
      "Bảng vàng danh dự",
      "Bảng vàng gia đình vẻ vang",
      "Bảng gia đình vẻ vang",
      "Công dân ưu tú",
      "Công dân Thủ đô ưu tú",
      "Đại sứ Văn hóa đọc",
      "Đại sứ đọc",
      "Chiến sĩ quyết thắng",
      "Huân chương Kháng chiến",
      "Huân chương Giải phóng",
      "Huân chương Thành đồng",
      "Huân chương Chiến thắng",
      "Huân chương Chiến sĩ giải phóng",
      "Huân chương Chiến sĩ vẻ vang",
      "Huân chương Quyết thắng",
      "Huy chương Kháng chiến",
      "Huy chương Chiến thắng",
    ],
    ranked: false,
    holder: "unspecified",
    authority: null,
    source: "Pháp lệnh Ưu đãi người có công với cách mạng; điều lệ và quy chế của đoàn thể, địa phương",
  },
];

const BY_SLUG = new Map(HONOURS.map((honour) => [honour.slug, honour]));

/** The entry of a slug; undefined for `khen-thuong`, which names no form. */
export function honourOf(slug: AwardSlug): Honour | undefined {
  return BY_SLUG.get(slug);
}

/**
 * Who gives an award when the text is silent. Orders, medals, state titles and prizes: the President, under both laws (Điều 77 of
 * 06/2022/QH15, Điều 78 of 15/2003/QH11); Chiến sĩ thi đua toàn quốc: the Prime Minister. Null where the law leaves it to the conferrer.
 */
export function authorityByLaw(slug: AwardSlug): AuthorityLevel | null {
  return BY_SLUG.get(slug)?.authority ?? null;
}

/** Whom a bare count of this award counts. */
export function holderOf(slug: AwardSlug): RecipientKind {
  return BY_SLUG.get(slug)?.holder ?? "unspecified";
}

/** One quantity that many articles tell, however they call it. */
export interface Indicator {
  /** ASCII, stable. */
  readonly id: string;
  readonly name: string;
  readonly english: string;
  /** Unit of its series. */
  readonly unit: string;
  /** Units that it is written in, canonical; the whole unit. */
  readonly units: RegExp;
  /** Words of the indicator as written, canonical; one of them has to be there. */
  readonly words: RegExp;
  /** Words that say that something else is meant. */
  readonly not?: RegExp;
}

const MONEY = /^(?:đồng|vnđ|vnd)$/u;
const PERCENT = /^%$/u;
const COMMUNES = /^(?:xã|lượt xã)$/u;
const HOUSEHOLDS = /^(?:hộ|hộ gia đình|lượt hộ|hộ thoát nghèo|hộ nghèo)$/u;
const HOUSES = /^(?:căn|nhà|căn nhà|ngôi nhà|ngôi)$/u;
const CHANGE = /giảm|tăng|chênh|vượt|kế hoạch/u;
const ELSE = /cận nghèo|thoát|vay|hỗ trợ|tặng|giúp|nhà|trẻ|học sinh|quỹ/u;

/** Small on purpose: what stands here is one thing; what does not keeps its own words. */
export const CATALOGUE: readonly Indicator[] = [
  {
    id: "xa-nong-thon-moi-kieu-mau",
    name: "Số xã đạt chuẩn nông thôn mới kiểu mẫu",
    english: "communes meeting the model new-rural standard",
    unit: "xã",
    units: COMMUNES,
    words: /kiểu mẫu/u,
  },
  {
    id: "xa-nong-thon-moi-nang-cao",
    name: "Số xã đạt chuẩn nông thôn mới nâng cao",
    english: "communes meeting the advanced new-rural standard",
    unit: "xã",
    units: COMMUNES,
    words: /nâng cao/u,
  },
  {
    id: "xa-nong-thon-moi",
    name: "Số xã đạt chuẩn nông thôn mới",
    english: "communes meeting the new-rural standard",
    unit: "xã",
    units: COMMUNES,
    words: /nông thôn mới|(?<!\p{L})ntm(?!\p{L})|xã(?: được công nhận)? đạt chuẩn$/u,
    not: /y tế|quốc gia|phổ cập|văn hóa/u,
  },
  {
    id: "tieu-chi-nong-thon-moi",
    name: "Số tiêu chí nông thôn mới bình quân một xã",
    english: "new-rural criteria met, mean of a commune",
    unit: "tiêu chí/xã",
    units: /^tiêu chí(?:\/xã)?$/u,
    words: /bình quân|mỗi xã|tiêu chí\/xã/u,
  },
  {
    id: "ty-le-ho-ngheo",
    name: "Tỷ lệ hộ nghèo",
    english: "poverty rate of households",
    unit: "%",
    units: PERCENT,
    words: /hộ (?:thuộc diện )?nghèo|tỷ lệ nghèo|nghèo đa chiều/u,
    not: /giảm|cận nghèo|thoát|tái nghèo|vay|được tiếp cận|bảo hiểm|thẻ/u,
  },
  {
    id: "giam-ho-ngheo",
    name: "Mức giảm tỷ lệ hộ nghèo",
    english: "fall of the poverty rate",
    unit: "%",
    units: /^(?:%|%\/năm|điểm phần trăm)$/u,
    words: /giảm.{0,20}nghèo|nghèo.{0,20}giảm/u,
  },
  {
    id: "so-ho-thoat-ngheo",
    name: "Số hộ thoát nghèo",
    english: "households that left poverty",
    unit: "hộ",
    units: HOUSEHOLDS,
    words: /thoát nghèo/u,
  },
  { id: "so-ho-ngheo", name: "Số hộ nghèo", english: "poor households", unit: "hộ", units: HOUSEHOLDS, words: /hộ nghèo/u, not: ELSE },
  {
    id: "thu-ngan-sach",
    name: "Thu ngân sách nhà nước",
    english: "budget revenue",
    unit: "đồng",
    units: MONEY,
    words: /thu (?:nộp )?ngân sách|(?<!\p{L})thu nsnn/u,
    not: /chênh|vượt/u,
  },
  {
    id: "tang-truong-grdp",
    name: "Tốc độ tăng trưởng GRDP",
    english: "growth of the gross regional product",
    unit: "%",
    units: /^%(?:\/năm)?$/u,
    words: /grdp|tăng trưởng kinh tế|tổng sản phẩm trên địa bàn/u,
    not: /tỷ trọng|cơ cấu|tín dụng|kinh tế số/u,
  },
  {
    id: "grdp-binh-quan",
    name: "GRDP bình quân đầu người",
    english: "gross regional product per head",
    unit: "đồng/người/năm",
    units: /^(?:đồng|usd)(?:\/người)?(?:\/năm)?$/u,
    words: /grdp bình quân|grdp.{0,20}đầu người|tổng sản phẩm bình quân/u,
  },
  {
    id: "grdp",
    name: "Quy mô GRDP",
    english: "gross regional product",
    unit: "đồng",
    units: MONEY,
    words: /grdp|quy mô (?:nền )?kinh tế/u,
  },
  {
    id: "thu-nhap-binh-quan",
    name: "Thu nhập bình quân đầu người",
    english: "mean income per head",
    unit: "đồng/người/năm",
    units: /^đồng(?:\/người)?(?:\/năm)?$/u,
    words: /thu nhập (?:bình quân )?(?:đầu )?người|thu nhập bình quân|bình quân thu nhập|thu nhập.* đồng\/người\/năm/u,
  },
  {
    id: "thu-nhap-binh-quan-thang",
    name: "Thu nhập bình quân người, tháng",
    english: "mean income per head and month",
    unit: "đồng/người/tháng",
    units: /^đồng\/người\/tháng$/u,
    words: /thu nhập|lương/u,
  },
  { id: "kim-ngach-xuat-khau", name: "Kim ngạch xuất khẩu", english: "exports", unit: "USD", units: /^usd$/u, words: /xuất khẩu/u },
  {
    id: "bao-hiem-y-te",
    name: "Tỷ lệ tham gia bảo hiểm y tế",
    english: "share covered by health insurance",
    unit: "%",
    units: PERCENT,
    words: /bảo hiểm y tế|bhyt/u,
    not: CHANGE,
  },
  {
    id: "suy-dinh-duong",
    name: "Tỷ lệ trẻ suy dinh dưỡng",
    english: "share of undernourished children",
    unit: "%",
    units: PERCENT,
    words: /suy dinh dưỡng/u,
    not: /giảm/u,
  },
  {
    id: "nuoc-sach",
    name: "Tỷ lệ dùng nước sạch, hợp vệ sinh",
    english: "share with clean water",
    unit: "%",
    units: PERCENT,
    words: /nước sạch|nước hợp vệ sinh/u,
    not: CHANGE,
  },
  { id: "che-phu-rung", name: "Tỷ lệ che phủ rừng", english: "forest cover", unit: "%", units: PERCENT, words: /che phủ/u },
  {
    id: "giai-ngan",
    name: "Tỷ lệ giải ngân vốn đầu tư công",
    english: "disbursement of public investment",
    unit: "%",
    units: PERCENT,
    words: /giải ngân/u,
  },
  {
    id: "bac-si-van-dan",
    name: "Số bác sĩ trên một vạn dân",
    english: "doctors per 10,000 people",
    unit: "bác sĩ/vạn dân",
    units: /^bác s[ĩỹ]\/(?:vạn|10\.000) dân$/u,
    words: /./u,
  },
  {
    id: "giuong-benh-van-dan",
    name: "Số giường bệnh trên một vạn dân",
    english: "hospital beds per 10,000 people",
    unit: "giường bệnh/vạn dân",
    units: /^giường(?: bệnh)?\/(?:vạn|10\.000) dân$/u,
    words: /./u,
  },
  {
    id: "truong-chuan-quoc-gia",
    name: "Số trường đạt chuẩn quốc gia",
    english: "schools meeting the national standard",
    unit: "trường",
    units: /^(?:trường|trường học|trường đạt chuẩn(?: quốc gia)?)$/u,
    words: /chuẩn quốc gia/u,
  },
  {
    id: "san-pham-ocop",
    name: "Số sản phẩm OCOP",
    english: "OCOP products",
    unit: "sản phẩm",
    units: /^sản phẩm(?: ocop)?$/u,
    words: /ocop/u,
  },
  {
    id: "sang-kien",
    name: "Số sáng kiến",
    english: "initiatives",
    unit: "sáng kiến",
    units: /^(?:sáng kiến|đề tài, sáng kiến|sáng kiến, giải pháp|giải pháp|đề tài)$/u,
    words: /sáng kiến|giải pháp (?:được )?(?:công nhận|cấp)/u,
  },
  {
    id: "ngay-cong",
    name: "Số ngày công đóng góp",
    english: "days of work given",
    unit: "ngày công",
    units: /^(?:ngày công|công|ngày công lao động)$/u,
    words: /./u,
  },
  { id: "hien-dat", name: "Diện tích đất hiến", english: "land given", unit: "m2", units: /^(?:m2|m²|mét vuông)$/u, words: /hiến|đất/u },
  {
    id: "nha-cho-ho-ngheo",
    name: "Số nhà xây, sửa, xóa nhà tạm",
    english: "houses built or repaired for the poor",
    unit: "căn nhà",
    units: HOUSES,
    words: /nhà|mái ấm/u,
  },
  {
    id: "luot-khach",
    name: "Số lượt khách du lịch",
    english: "visitors",
    unit: "lượt",
    units: /^(?:lượt|lượt khách|lượt khách du lịch|lượt du khách|lượt người)$/u,
    words: /khách/u,
  },
];

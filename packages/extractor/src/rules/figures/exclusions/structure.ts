import { lean } from "@thidua/core";
import { startsWithPattern } from "../patterns.ts";
import { STRUCTURE_NOUNS } from "../vocabulary/exclusions.ts";
import { isRate, type Place } from "./place.ts";

const STRUCTURE = startsWithPattern(STRUCTURE_NOUNS);
// "41 cấp tỉnh và 6 cấp quốc gia": so many of them
const OF_LEVEL = lean(/^ cấp (?:tỉnh|huyện|cơ sở|thành phố|trung ương|quốc gia|bộ|ngành|tổng)(?!\p{L})/u);
// "215 khoản chi": sums, no parts of a law
const SUMS = lean(/^ khoản (?:chi|thu|tiền|nợ|vay|đóng góp|hỗ trợ|đầu tư|phí|vốn|quỹ|thuế|tài trợ)(?!\p{L})/u);
// "đường dây 110 kV", "máy biến áp 63 MVA": what kind of line it is; "tổng công suất 120 kVA" is a result
const RATED = new Set(["kV", "kVA", "MVA"]);
const CAPACITY = lean(/(?:công suất|tổng)(?: [\p{L}]+){0,4} $/u);
// "cách thành phố 15 km"
const DISTANCE = lean(/(?<!\p{L})cách [^,;]{0,40}$/u);
// "10 nội dung chủ yếu", "5 nhiệm vụ trọng tâm", "3 khâu đột phá"
const TASKS = lean(
  /^ ?(?:nhóm |khâu )?(?:nội dung|nhiệm vụ|giải pháp|mục tiêu|chương trình|lĩnh vực|khâu|vấn đề|yêu cầu|bài học|chuyên đề|phong trào|tiêu chí|chỉ tiêu)(?:, \p{L}+ \p{L}+)? (?:chính|chủ yếu|trọng tâm|cơ bản|đột phá|lớn|cụ thể|sau|thi đua|kinh nghiệm|quan trọng|then chốt|cốt lõi|trọng điểm|thành phần|bắt buộc|mũi nhọn)(?!\p{L})/u,
);
// "chia làm 3 đợt"
const PARTED = lean(/(?:chia|phân)(?: [\p{L}]+)? (?:làm|thành|ra) $/u);
// "Khối thi đua gồm 8 đơn vị"
const MEMBER_NOUN = lean(
  /^ ?(?:đơn vị|thành viên|địa phương|cơ quan|doanh nghiệp|huyện|xã|sở|tỉnh|tỉnh, thành phố|sở, ngành)(?: (?:thành viên|trực thuộc|thi đua|tham gia|ký kết))?(?=[,.;:()]| (?:do|gồm|là|trên|trong|thuộc|và|cùng|với)|$)/u,
);
const MEMBERS = lean(/(?:khối|cụm)(?: thi đua)?[^,;]{0,40} (?:gồm|có|với|và)(?: [\p{L}]+)? $/u);
// "tổng thu ngân sách của 6 địa phương ước đạt": whose sum it is
const SUM_OF = lean(
  /(?:tổng|thu ngân sách|kim ngạch|sản lượng|doanh thu|grdp|tỷ lệ|bình quân|diện tích|dân số|kinh phí|vốn)(?: [\p{L}]+){0,6} của (?:cả |toàn |tất cả )?$/u,
);
const SCOPE_NOUN = lean(
  /^ ?(?:địa phương|tỉnh|huyện|xã|phường|đơn vị|quận|thành viên|nước|doanh nghiệp|công ty)(?= (?:ước|đạt|là|trong|tăng|giảm|chiếm|đã|này|thành viên|trực thuộc))/u,
);
// "Bộ tiêu chí gồm 19 tiêu chí, 49 nội dung", "Chương trình có 3 hợp phần"
const PARTS_NOUN = lean(
  /^ ?(?:hợp phần|dự án|tiểu dự án|tiêu chí|nội dung|chỉ tiêu|mục|phần|nhiệm vụ|giải pháp|chuyên đề|chương|điều|vấn đề|lĩnh vực|tiêu chuẩn|bước|nhóm)(?!\p{L})/u,
);
const CONSISTS = lean(
  /(?:chương trình|bộ tiêu chí|đề án|nghị quyết|cuộc vận động|bộ quy tắc|quy chế|quy định|hội thi|cuộc thi|hội thao)[^,;.]{0,30} (?:gồm|bao gồm|gồm có|có)(?: tất cả)? (?:\d+ [\p{L} ]{2,20}(?:,| và|,? với) )?$/u,
);
// "truyền hình trực tiếp tới 63 tỉnh, thành phố"
const ALL_PROVINCES = /^ ?tỉnh(?:, thành| thành|,? thành phố)/u;
const REACHING = /(?:tới|đến|trong|của|cả|khắp|từ|với) $/u;
// "hồ sơ gồm 03 bộ bản chính", "gửi về Sở 02 bản": how papers are handed in
const FORMALITY = lean(/(?:hồ sơ|gồm|nộp|gửi|lập thành|in thành|thành)(?: [\p{L} ,-]{0,40})? $/u);
const PAPERS = lean(/^ ?(?:bộ|bản|quyển|tập)(?!\p{L})/u);

// "Danh sách có 17 trường hợp": so many are named in it
const LISTED_IN = lean(/(?<!\p{L})danh sách(?: \p{L}+){0,3} (?:có|gồm|gồm có|là|bao gồm)(?: (?:tất cả|tổng số|tổng cộng|cả thảy))? $/u);

export function isStructure({ before, behind, kind }: Place): boolean {
  if (kind !== "percent" && LISTED_IN.test(before)) return true;
  return (STRUCTURE.test(behind) && !OF_LEVEL.test(behind) && !SUMS.test(behind)) || TASKS.test(behind);
}

export function isRating({ quantity, kind, before }: Place): boolean {
  return kind === "measure" && RATED.has(quantity.unit?.unit ?? "") && !CAPACITY.test(before);
}

export function isDistance({ quantity, before }: Place): boolean {
  return (quantity.unit?.unit === "km" || quantity.unit?.unit === "m") && DISTANCE.test(before);
}

export function isDivision(place: Place): boolean {
  return !isRate(place) && PARTED.test(place.before);
}

/** How many are in a bloc, or take part in a sum. */
export function isMembership({ before, behind }: Place): boolean {
  return (MEMBER_NOUN.test(behind) && MEMBERS.test(before)) || (SCOPE_NOUN.test(behind) && SUM_OF.test(before));
}

/** Papers handed in, parts of a programme, all the provinces there are, the weather. */
export function isFormality({ before, behind, quantity, number }: Place): boolean {
  return (
    (PAPERS.test(behind) && FORMALITY.test(before)) ||
    (PARTS_NOUN.test(behind) && CONSISTS.test(before)) ||
    ((number.value === 63 || number.value === 34) && ALL_PROVINCES.test(behind) && REACHING.test(before)) ||
    quantity.unit?.unit === "°C"
  );
}

import type { Quantity } from "@thidua/core";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, endsWithPattern, startsWithPattern, wordPattern } from "./patterns.ts";
import { ATTENDANCE, COUNTER_WORDS, NAMING_GROUPS, NAMING_WORDS, ORDINAL_CONTEXT, STRUCTURE_NOUNS } from "./vocabulary.ts";

/** Why a number is no figure, in words for an editor. */
export const REASONS: Readonly<Record<string, string>> = {
  date: "là ngày, tháng, năm",
  clock: "là giờ phút",
  "document-number": "là số hiệu văn bản",
  phone: "là số điện thoại",
  address: "là địa chỉ hoặc tên tệp",
  "quoted-name": "nằm trong tên riêng hoặc lời trong ngoặc kép",
  name: "là số trong tên gọi",
  rank: "là thứ hạng",
  duration: "là khoảng thời gian hoặc tuổi",
  structure: "nói về cơ cấu, không phải kết quả",
  anaphora: "nhắc lại số đã nêu",
  attendance: "là số người dự",
  counter: "là bộ đếm hoặc thông tin liên hệ của trang",
  "list-number": "là số thứ tự",
  "per-unit": "là đơn vị để tính, không phải kết quả",
  criterion: "là điều kiện, tiêu chuẩn xét",
  award: "là số lượng khen thưởng, thuộc bản ghi khen thưởng",
  "prize-money": "là tiền thưởng",
  "no-unit": "không có đơn vị đọc được",
  label: "là con số trong một nhãn hay dòng tiêu đề",
};

export interface Around {
  readonly view: string;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
}

// "thôn 7", "số 35", "tháng 10", "Quyết định 2310"
const NAMING = new RegExp(`${EDGE_BEFORE}${anyOf(NAMING_WORDS)}(?:\\s*[:.])? *$`, "u");
// "tổng số 15 xã", "trong số 120 hộ", "mở đường 5 km", "mở 5 lớp 120 học viên"
const NOT_NAMING = new RegExp(
  `(?:${EDGE_BEFORE}(?:tổng|trong|trên|với|con|một|các|mỗi|những|vài|được|thêm|mở|số) (?:số|lớp|đợt|phần|ban|phòng|đoàn|đường|vụ|ca|tiết|bài|kỳ|khóa|năm|tháng|ngày|vùng|tập|trang|xóm)|\\d (?:lớp|đoàn|đợt|khóa|ca|phòng|ban|xóm)|sinh viên năm|(?:mở|làm|xây dựng|cứng hóa|nâng cấp|sửa chữa|thành lập|rải|đổ|nạo vét) (?:\\p{L}+ )?(?:đường|lớp|phòng)|(?:mỗi|hàng|hằng|trong|cả) (?:năm|tháng|ngày|quý|vụ|tiết|đợt|lần|khóa|kỳ)) *$`,
  "u",
);
const NAMING_GROUP = endsWithPattern(NAMING_GROUPS);
const COUNTED_GROUP = new RegExp(`(?:(?:mỗi|một|các|những|từng|\\d) |bình quân )${anyOf(NAMING_GROUPS)} *$`, "u");
const YEAR_AFTER_WORD = new RegExp(
  `${EDGE_BEFORE}${anyOf(["năm", "hè", "xuân", "tết", "vụ", "mùa", "niên độ", "niên khóa", "năm học", "giai đoạn", "nhiệm kỳ", "từ", "đến", "trước", "sau", "cuối", "đầu", "tới", "thời kỳ", "kỷ niệm", "quý", "tháng", "và", "các năm", "hết", "nông lịch"])} *$`,
  "u",
);
const ORDINAL_BEFORE = endsWithPattern(ORDINAL_CONTEXT);
// "1 trong 5 địa phương dẫn đầu"
const ONE_OF = /^ ?trong (?:số |nhóm |tốp |top |những |các )?(?:\d|\p{L}+ \d)/u;
const STRUCTURE = startsWithPattern(STRUCTURE_NOUNS);
const ANAPHORA = /^(?: \p{L}+){0,4}? (?:này|đó|ấy|nói trên|nêu trên|kể trên|trên đây|vừa nêu)(?![\p{L}])/u;
// "giảm cả 3 tiêu chí", "cả 4 mặt"
const ALL_THE = /(?<!\p{L})cả $/u;
const ATTENDS = wordPattern(ATTENDANCE);
const ATTENDS_AFTER = startsWithPattern(["đại biểu", "khách mời", "vị đại biểu"]);
const COUNTERS = new RegExp(anyOf(COUNTER_WORDS), "u");
const LIST_NUMBER = /^[ (]*$/u;
const LIST_MARK = /^(?:[.)](?= |$|\p{L})|\/ |- (?=\p{L}))/u;
// "hội nghị lần 9 khóa 11"
const NUMBERED_UNIT = /^ (?:\d|[ivx]+(?![\p{L}]))/u;
// "cách thành phố 15 km"
const DISTANCE = /(?<!\p{L})cách [^,;]{0,40}$/u;
// "10 nội dung chủ yếu", "5 nhiệm vụ trọng tâm", "3 khâu đột phá"
const TASKS =
  /^ ?(?:nhóm |khâu )?(?:nội dung|nhiệm vụ|giải pháp|mục tiêu|chương trình|lĩnh vực|khâu|vấn đề|yêu cầu|bài học|chuyên đề|phong trào|tiêu chí|chỉ tiêu)(?:, \p{L}+ \p{L}+)? (?:chính|chủ yếu|trọng tâm|cơ bản|đột phá|lớn|cụ thể|sau|thi đua|kinh nghiệm|quan trọng|then chốt|cốt lõi|trọng điểm|thành phần|bắt buộc|mũi nhọn)(?!\p{L})/u;
// "chia làm 3 đợt", "Khối thi đua gồm 8 đơn vị"
const PARTED = /(?:chia|phân)(?: [\p{L}]+)? (?:làm|thành|ra) $/u;
const MEMBER_NOUN = /^ ?(?:đơn vị|thành viên|địa phương|cơ quan|doanh nghiệp|huyện|xã|sở)(?!\p{L})/u;
const MEMBERS = /(?:khối|cụm)(?: thi đua)?[^,;]{0,40} (?:gồm|có|với)(?: [\p{L}]+)? $/u;
// "hồ sơ gồm 03 bộ bản chính", "gửi về Sở 02 bản": how papers are handed in
const FORMALITY = /(?:hồ sơ|gồm|nộp|gửi|lập thành|in thành|thành)(?: [\p{L} ,-]{0,40})? $/u;
const PER_ONE = /(?:trên|mỗi|cho|từng|bình quân|trên mỗi|\/) $/u;
// "các hộ hiến từ 500 m2 đất trở lên", "xã có trên 90% số hộ": conditions inside a rule on awards
const RULE_OF_AWARDS = new RegExp(
  `${EDGE_BEFORE}${anyOf([
    "sẽ xét tặng",
    "sẽ được xét tặng",
    "xét tặng",
    "sẽ xem xét tặng",
    "tiêu chuẩn xét tặng",
    "điều kiện xét tặng",
    "được xét tặng",
    "sẽ được khen thưởng",
    "sẽ được xem xét",
    "sẽ được đề nghị",
    "xem xét đề nghị tặng",
    "xem xét, đề nghị tặng",
    "xem xét tặng",
    "đủ điều kiện khen thưởng",
    "sẽ xem xét khen thưởng",
    "tiêu chuẩn khen thưởng",
    "tiêu chuẩn danh hiệu",
    "xét công nhận",
  ])}${EDGE_AFTER}`,
  "u",
);
// "đã tiêm ít nhất 1 mũi", "tiêm đủ 2 liều"
const DOSES = /tiêm (?:đủ |ít nhất |được |mũi )?0?[1-4] (?:mũi|liều)/u;
// "không còn xã nào dưới 8 tiêu chí"
const NONE_UNDER = /không (?:còn|có)[^,;]{0,30} (?:dưới|trên|đạt dưới) $/u;
// "phải qua 3 vòng thi, trả lời 40 câu hỏi"
const HAD_TO = /(?<!\p{L})phải (?:qua|trải qua|vượt qua)[^;]{0,60}$/u;
// "trao 5 giải Nhất": a prize given; "đoạt 14 giải" is a result
const PRIZE_GIVEN = /(?<!\p{L})(?:trao|tặng|cơ cấu giải thưởng|gồm|và|,|trao tặng)[^;.]{0,80}$/u;
const DURATION_RESULT = endsWithPattern([
  "giảm",
  "rút ngắn",
  "cắt giảm",
  "giảm được",
  "rút ngắn được",
  "giảm từ",
  "rút ngắn từ",
  "xuống còn",
  "tuổi thọ",
  "tuổi thọ trung bình",
  "tuổi thọ bình quân",
  "tuổi thọ trung bình đạt",
  "giảm bình quân",
]);
const BARE_YEAR = /^(?:19|20)\d{2}$/u;
const DURATION_YEAR = /^ ?(?:năm|tháng|quý) \d/u;

/** Whether "5 năm" is rather "5" and "năm 2021". */
export function unitIsTimeOfNext(quantity: Quantity, view: string): boolean {
  return quantity.unit?.kind === "duration" && DURATION_YEAR.test(view.slice(quantity.number.end, quantity.number.end + 10));
}

// "37 hộ có thu nhập trên 1 tỷ đồng", "mô hình có doanh thu từ 500 triệu đồng trở lên": what those counted must have
const QUALIFIES =
  /^(?: [\p{L}]+){0,6}? (?:có|đạt|cho|với|lãi|thu|làm lợi|rộng|dài)(?: mức| tổng)?(?: (?:thu nhập|lãi|mức lãi|doanh thu|lợi nhuận|thu lãi|diện tích|giá trị|lương|quy mô|vốn|tuổi|thu|mức thu nhập)(?: [\p{L}]+){0,5}?)? (?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u;
const BOUND_BEFORE = /(?:^| )(?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u;

/** Whether a number only says which of the things counted before it are meant. `previousEnd` is past the count and its noun. */
export function isQualifier(view: string, previousEnd: number, numberStart: number, end: number): boolean {
  const between = view.slice(previousEnd, numberStart);
  if (!BOUND_BEFORE.test(between) || !QUALIFIES.test(between)) return false;
  // "từ 200 triệu đồng" bounds only with "trở lên", "trên 1 tỷ đồng" by itself.
  return !/từ $/u.test(between) || /^[^,;.]{0,40} trở (?:lên|xuống)/u.test(view.slice(view.indexOf(" ", numberStart), end));
}

/** The code of the reason why this quantity, as it stands in its sentence, is no figure; null where nothing speaks against it. */
export function exclusionOf(quantity: Quantity, at: Around, hasNoun: boolean): string | null {
  const { view } = at;
  const number = quantity.number;
  const before = view.slice(Math.max(at.start, number.start - 48), number.start);
  const after = view.slice(quantity.end, Math.min(at.end, quantity.end + 48));
  const written = view.slice(number.start, number.end);
  const afterNumber = view.slice(number.end, Math.min(at.end, number.end + 40));
  const kind = quantity.unit?.kind;

  if (/[-_/.]$/u.test(before) && /[\p{L}\d_]$/u.test(before.slice(0, -1)) && !/[%\p{L}\d] ?- ?$/u.test(before.replace(/\d-$/, ""))) {
    // "Covid-19", "IMG_2047", "12/5" of a date: glued to what stands before; a range "5-10%" is not.
    if (!/\d-$/.test(before) && !/\d %?- ?$/.test(before)) return /\d[/.]$/.test(before) ? "date" : "name";
  }
  if (view.slice(at.start, number.start).length < 4 && LIST_NUMBER.test(view.slice(at.start, number.start)) && LIST_MARK.test(afterNumber))
    return "list-number";
  if (
    BARE_YEAR.test(written) &&
    (YEAR_AFTER_WORD.test(before) || kind === undefined || kind === "duration" || /^[ )]*(?:-|,|;|\)|\.|:|$)/u.test(afterNumber))
  )
    return "date";
  if (quantity.of === null && number.form === "digits" && /^\/\d/.test(afterNumber))
    return ORDINAL_BEFORE.test(before) || NAMING.test(before) ? "rank" : "date";
  if (COUNTERS.test(view.slice(at.start, Math.min(at.end, at.start + 400))) && at.end - at.start < 200) return "counter";
  if (ORDINAL_BEFORE.test(before) || ONE_OF.test(afterNumber)) return "rank";
  if (/(?:^|[^\p{L}])thứ $/u.test(before)) return "rank";
  if (NAMING.test(before) && !NOT_NAMING.test(before) && kind !== "percent" && kind !== "money") return "name";
  if (
    NAMING_GROUP.test(before) &&
    !COUNTED_GROUP.test(before) &&
    number.form === "digits" &&
    number.value < 1000 &&
    kind !== "measure" &&
    kind !== "percent" &&
    kind !== "money"
  )
    return "name";
  if (kind === "duration" && !unitIsTimeOfNext(quantity, view)) return DURATION_RESULT.test(before) ? null : "duration";
  if (STRUCTURE.test(afterNumber)) return "structure";
  if (
    NUMBERED_UNIT.test(view.slice(quantity.unit?.end ?? number.end, at.end).slice(0, 12)) &&
    kind === "noun" &&
    /(?:khóa|đợt|lớp|giai đoạn|vòng|kỳ)$/u.test(view.slice(number.end, quantity.end))
  )
    return "name";
  if (DISTANCE.test(before) && (quantity.unit?.unit === "km" || quantity.unit?.unit === "m")) return "structure";
  if (TASKS.test(afterNumber)) return "structure";
  if (PARTED.test(before) && kind !== "percent" && kind !== "money") return "structure";
  if (MEMBERS.test(before) && MEMBER_NOUN.test(afterNumber)) return "structure";
  if (FORMALITY.test(before) && /^ ?(?:bộ|bản|quyển|tập)(?!\p{L})/u.test(afterNumber)) return "structure";
  if (ALL_THE.test(before) && number.value <= 10 && kind !== "percent") return "anaphora";
  if (ANAPHORA.test(after) && kind !== "percent") return "anaphora";
  if (number.value === 1 && kind === "measure" && PER_ONE.test(before)) return "per-unit";
  if (kind === "noun" || hasNoun) {
    if (ATTENDS_AFTER.test(afterNumber)) return "attendance";
    if (
      ATTENDS.test(view.slice(at.start, number.start)) &&
      (quantity.of !== null || /(?:có|của|với|gồm|là|cùng|và|,|trên|hơn|gần|khoảng|đông đảo) ?$/u.test(before))
    )
      return "attendance";
  }
  if (DOSES.test(view.slice(Math.max(at.start, number.start - 24), Math.min(at.end, number.end + 8)))) return "criterion";
  if (NONE_UNDER.test(before) || HAD_TO.test(before)) return "criterion";
  if (kind === "noun" && PRIZE_GIVEN.test(before) && /^ ?giải(?!\p{L}| pháp)/u.test(afterNumber)) return "award";
  if (RULE_OF_AWARDS.test(view.slice(at.start, at.end))) return "criterion";
  return null;
}

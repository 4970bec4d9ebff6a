import { canonical, lean, looksLikeYear, type Quantity } from "@thidua/core";
import { anyOf, EDGE_BEFORE, endings, wordSet } from "../patterns.ts";
import { NAMING_GROUPS, NAMING_WORDS } from "../vocabulary/exclusions.ts";
import { type Around, endsWith, isRate, type Place } from "./place.ts";

// "thôn 7", "số 35", "tháng 10", "Quyết định 2310"
const NAMING = endings(NAMING_WORDS);
// "tổng số 15 xã", "trong số 120 hộ", "mở đường 5 km", "mở 5 lớp 120 học viên"
const NOT_NAMING = lean(
  new RegExp(
    `(?:${EDGE_BEFORE}(?:tổng|trong|trên|với|con|một|các|mỗi|những|vài|được|thêm|mở|số) (?:số|lớp|đợt|phần|ban|phòng|đoàn|đường|vụ|ca|tiết|bài|kỳ|khóa|năm|tháng|ngày|vùng|tập|trang|xóm)|(?:dân|quân|sĩ|chỉ|doanh|hệ|điểm|tần|biên|lãi) số|\\d (?:lớp|đoàn|đợt|khóa|ca|phòng|ban|xóm)|sinh viên năm|(?:số|tổng số|các|tất cả) giải|(?:mở|làm|xây dựng|cứng hóa|nâng cấp|sửa chữa|thành lập|rải|đổ|nạo vét) (?:\\p{L}+ )?(?:đường|lớp|phòng)|(?:mỗi|hàng|hằng|trong|cả|đầu|cuối|giữa) (?:năm|tháng|ngày|quý|vụ|tiết|đợt|lần|khóa|kỳ)) *$`,
    "u",
  ),
);
const NAMING_GROUP = endings(NAMING_GROUPS);
const COUNTED_GROUP = lean(new RegExp(`(?:(?:mỗi|một|các|những|từng|\\d) |bình quân )${anyOf(NAMING_GROUPS)} *$`, "u"));
// "Số: 815", "Điều. 5"
const LABEL_MARK = /(?<!năm|kỳ|tháng|quý|vụ|đợt|giai đoạn|khóa|ngày|lớp|vùng|loại)\s*[:.] *$/u;

// "phục vụ 12.000 lượt", "kỷ luật 45 đảng viên", "mô hình 12 ha": words that end like one that names
const COMPOUND = lean(
  /(?:(?:phục|nhiệm|dịch|nghĩa|chức|công|sự|nghiệp|thời|đặc) vụ|(?:mô|loại|đội|truyền|điển|tình|địa|tạo) hình|(?:đại|phát|tiêu) biểu|(?:cổ|thành|góp|bộ|hợp) phần|(?:học|luyện|thực|sưu|triệu) tập|(?:công|tập|liên|phái|huyện|tỉnh|thành|quân|chi) đoàn|(?:hạng|danh|chuyên) mục|(?:kiểu|vườn|gương) mẫu|(?:các|phân|mọi|nhiều|chủng) loại|(?:pháp|kỷ) luật|tài khoản|(?:quốc|văn|biên|dự) phòng|(?:thời|định|chu|học|cùng) kỳ|chi tiết|dân ca|thời trang|(?:con|tuyến|cung) đường|(?:bộ|quân) đội) *$/u,
);

const GLUED = lean(/[\p{L}\d_][-_/.]$/u);
const GLUES = new Set([..."-_/."].map((mark) => mark.charCodeAt(0)));
// "5-10%": the second end of a range is glued to the first
export const RANGE_BEFORE = /\d %?- ?$|\d-$/u;
// "bắt 143 vụ/168 đối tượng"
const PAIRED = lean(/\d (?:\p{L}+ ){0,2}\p{L}+\/ ?$/u);
// "ấp 12 xã Tân An" is a name, "tặng trường 20 máy tính" counts
const PLACE_NOUN = lean(
  /^ ?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|ấp|thôn|khu phố|khóm|đặc khu|tổ|khu vực|khối)(?!\p{L})/u,
);
// "hội nghị lần 9 khóa 11"
const NUMBERED_UNIT = lean(/^ (?:\d|[ivx]+(?![\p{L}]))/u);
const NUMBERED_NOUN = /(?:khóa|đợt|lớp|giai đoạn|vòng|kỳ)$/u;
// "bác tài 0 đồng", "siêu thị 0 đồng"; "giảm còn 0 đồng" is a level
const DOWN_TO = /(?:còn|là|về|xuống|bằng|thu|đạt) $/u;

/** "từ đầu nhiệm kỳ 6.238 hộ": written in thousands and followed by what it counts, it names nothing. */
function isLargeCount({ at, number, kind }: Place): boolean {
  return kind === "noun" && number.value >= 1000 && at.view.slice(number.start, number.end).includes(".");
}

/** Names are numbered by whole numbers: "vốn xoay vòng 1,9 tỷ" names nothing. */
function isWhole({ number }: Place): boolean {
  return number.form === "digits" && Number.isInteger(number.value);
}

// "Tam Đường: 5 xã", "Vân Đồn 3 xã": the last syllable of a place's name, which names no number. On the text, for its capitals.
const NAME_BEFORE = lean(/(?<!\p{L})(\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*):? *$/u);
const NAMING_FORMS = wordSet(NAMING_WORDS);

// "lúa xuân 9.500 ha", "dịp Tết 350 suất quà": only a year names a season
const SEASON = lean(/(?<!\p{L})(?:xuân|hè|tết)(?: năm)? *$/u);

/** Whether the word before a number closes a name of two syllables or more: "Quốc Lộ 1" is none, its two make one naming word. */
function closesName(written: string): boolean {
  const name = NAME_BEFORE.exec(written)?.[1];
  return name !== undefined && !NAMING_FORMS.has(canonical(name));
}

/** Whether a noun or measure follows the number. */
function isCounted({ unit }: Quantity): boolean {
  return unit?.kind === "noun" || unit?.kind === "measure";
}

function namesAtEnd(before: string): boolean {
  // Nearly always a word stands there, and nothing is to be looked for from the beginning on.
  const mark = before.trimEnd().at(-1);
  if ((mark === ":" || mark === ".") && LABEL_MARK.test(before)) return endsWith(before.replace(LABEL_MARK, ""), NAMING);
  return mark !== ":" && endsWith(before, NAMING);
}

/** Whether a stroke, point or hyphen joins a number to what stands before it. */
export function isGlued(before: string): boolean {
  return GLUES.has(before.charCodeAt(before.length - 1)) && GLUED.test(before);
}

/** Whether a word that names or numbers something closes `before`, for this number. */
export function isNamedBy(before: string, quantity: Quantity, at: Around): boolean {
  const { number, unit, of } = quantity;
  return (
    namesAtEnd(before) &&
    !COMPOUND.test(before) &&
    // "đường ngõ xóm: 230/310 km": a part of a whole or a measure, behind a colon, is no number of a name
    !((of !== null || unit?.kind === "measure") && unit !== null && before.trimEnd().endsWith(":")) &&
    !(unit !== null && SEASON.test(before) && !looksLikeYear(at.view.slice(number.start, number.end))) &&
    !(isCounted(quantity) && closesName(at.text.slice(Math.max(at.start, number.start - 32), number.start)))
  );
}

export function isGluedToName({ before, glued, kind }: Place): boolean {
  return glued && !RANGE_BEFORE.test(before) && !(kind === "noun" && PAIRED.test(before));
}

export function isNumberOfName(place: Place): boolean {
  return place.named && isWhole(place) && !isRate(place) && !isLargeCount(place) && !NOT_NAMING.test(place.before);
}

/** "ấp 12 xã Tân An", "Đoàn 5" */
export function isNumberOfGroup(place: Place): boolean {
  return (
    isWhole(place) &&
    place.number.value < 1000 &&
    place.kind !== "measure" &&
    !isRate(place) &&
    endsWith(place.before, NAMING_GROUP) &&
    !(place.kind === "noun" && place.number.value >= 10 && !PLACE_NOUN.test(place.behind)) &&
    !COMPOUND.test(place.before) &&
    !COUNTED_GROUP.test(place.before)
  );
}

/** Whether the noun behind a number is itself numbered: "lần 9 khóa 11". */
export function isBeforeNumbered({ at, quantity, kind, after }: Place): boolean {
  return kind === "noun" && NUMBERED_UNIT.test(after) && NUMBERED_NOUN.test(at.view.slice(quantity.number.end, quantity.end));
}

/** Nothing to pay: "siêu thị 0 đồng". */
export function isFree({ number, kind, before }: Place): boolean {
  return number.value === 0 && kind === "money" && !DOWN_TO.test(before);
}

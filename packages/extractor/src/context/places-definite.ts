import type { PlaceLevel } from "@thidua/core";
import { findAll, lean } from "@thidua/core";

/** "toàn huyện", "của xã", "huyện đã …": a place that the text speaks of without its name. */
export interface Definite {
  readonly start: number;
  readonly end: number;
  /** The level word as written, canonical. */
  readonly word: string;
  readonly level: PlaceLevel;
}

const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  tỉnh: "province",
  "thành phố": "district",
  "thị xã": "district",
  quận: "district",
  huyện: "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
  "đặc khu": "commune",
};
const WORD = /tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu/g;
const NO_WORD = lean(/^(?:[\p{L}\p{M}]| (?:hội|ủy|đoàn|đội|viên|tỉnh|thành|huyện|khác|bạn|lỵ|nhà)(?![\p{L}\p{M}]))/u);
// "toàn huyện", "trên địa bàn xã", "hộ nghèo của phường", "nhân dân trong tỉnh"
const OWNER = lean(
  /(?<![\p{L}\p{M}])(?:toàn|cả|trong|khắp|địa bàn|của|nhân dân|đảng bộ|người dân|bà con|lượng vũ trang|llvt) (?:toàn )?$/u,
);
// "được Đảng ủy thị trấn phát động": of a commune its offices speak for it; those of a province act all over it.
const COMMUNE_OFFICE = /(?:đảng ủy|ubnd|hđnd|ủy ban nhân dân) $/u;
const LONGEST_OWNER = 24;
// "…, huyện đã cứng hóa", "năm qua huyện có", "Đến nay, xã còn", "năm 2024 tỉnh thu"
const SUBJECT_BEFORE = /(?:[,;:.!?)"(-] ?|(?:qua|nay|này|đó|vậy|rằng|thì|nên|và|mà|\d{4}|năm|kỳ|tháng|riêng|\+|lâu) )$/u;
const SUBJECT_AFTER = lean(
  /^ (?:đã|có|còn|đang|sẽ|vẫn|cũng|luôn|hiện|chỉ|mới|đạt|được|thu|phấn đấu|tiếp tục|huy động|hoàn thành|xây dựng|duy trì|tập trung|cơ bản|quyết tâm|vận động|hỗ trợ|triển khai|đăng ký|giảm|xóa|đặt|đề ra|ra quân|làm|mở|trồng|khánh thành|tổ chức|thành lập|giải ngân|thực hiện|chi|dành|bố trí|lắp đặt|bê tông hóa|cứng hóa|nâng cấp|giải quyết|tặng|khen|biểu dương|trao|công nhận)(?![\p{L}\p{M}])/u,
);

// "mỗi xã, phường", "của tỉnh, huyện và xã": kinds of places, none of them meant.
const ENUMERATED_BEFORE = /(?:trung ương|tỉnh|huyện|thị xã|quận|phố|xã|phường|thị trấn|đặc khu|sở|ngành)(?:,| và|;) $/u;
const ENUMERATED_AFTER = /^(?:,| và|,? hoặc) (?:tỉnh|huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu)(?! \p{Lu})/u;

/** The definite places of `view.slice(start, end)`, in order. */
export function definitesIn(view: string, start: number, end: number): Definite[] {
  const slice = view.slice(start, end);
  const found: Definite[] = [];
  // From the words of levels outwards: a pattern that begins with what may stand before them is tried at every letter.
  for (const match of findAll(WORD, slice)) {
    const word = match[0];
    const at = match.index;
    const after = slice.slice(at + word.length, at + word.length + 20);
    const level = LEVELS[word];
    if (!level || NO_WORD.test(after)) continue;
    const before = slice.slice(Math.max(0, at - LONGEST_OWNER), at);
    const isSubject = (at === 0 || SUBJECT_BEFORE.test(before)) && SUBJECT_AFTER.test(after);
    const owned = OWNER.test(before) || (level === "commune" && COMMUNE_OFFICE.test(before));
    if (!isSubject && !owned) continue;
    if (ENUMERATED_BEFORE.test(slice.slice(Math.max(0, at - 12), at)) || ENUMERATED_AFTER.test(after.slice(0, 14))) continue;
    found.push({ start: start + at, end: start + at + word.length, word, level });
  }
  return found;
}

import type { PlaceLevel } from "@thidua/core";

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
const WORD =
  "(tỉnh|thành phố|thị xã|quận|huyện|xã|phường|thị trấn|đặc khu)(?![\\p{L}\\p{M}])(?! (?:hội|ủy|đoàn|đội|viên|tỉnh|thành|huyện|khác|bạn|lỵ|nhà)(?![\\p{L}\\p{M}]))";
// "toàn huyện", "trên địa bàn xã", "hộ nghèo của phường", "nhân dân trong tỉnh"
const OWNED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:toàn|cả|trong|khắp|địa bàn|của|nhân dân|đảng bộ|người dân|bà con|lượng vũ trang|llvt) (?:toàn )?${WORD}`,
  "gu",
);
// "…, huyện đã cứng hóa", "năm qua huyện có", "Đến nay, xã còn", "năm 2024 tỉnh thu"
const SUBJECT = new RegExp(
  `(?:^|[,;:.!?)"(-] ?|(?:qua|nay|này|đó|vậy|rằng|thì|nên|và|mà|\\d{4}|năm|kỳ|tháng|riêng|\\+|lâu) )${WORD} (?=(?:đã|có|còn|đang|sẽ|vẫn|cũng|luôn|hiện|chỉ|mới|đạt|được|thu|phấn đấu|tiếp tục|huy động|hoàn thành|xây dựng|duy trì|tập trung|cơ bản|quyết tâm|vận động|hỗ trợ|triển khai|đăng ký|giảm|xóa|đặt|đề ra|ra quân|làm|mở|trồng|khánh thành|tổ chức|thành lập|giải ngân|thực hiện|chi|dành|bố trí|lắp đặt|bê tông hóa|cứng hóa|nâng cấp|giải quyết|tặng|khen|biểu dương|trao|công nhận)(?![\\p{L}\\p{M}]))`,
  "gu",
);

// "mỗi xã, phường", "của tỉnh, huyện và xã": kinds of places, none of them meant.
const ENUMERATED_BEFORE = /(?:tỉnh|huyện|thị xã|quận|phố|xã|phường|thị trấn|đặc khu|sở|ngành)(?:,| và|;) $/u;
const ENUMERATED_AFTER = /^(?:,| và|,? hoặc) (?:tỉnh|huyện|thị xã|quận|thành phố|xã|phường|thị trấn|đặc khu)(?! \p{Lu})/u;

/** The definite places of `view.slice(start, end)`, in order. */
export function definitesIn(view: string, start: number, end: number): Definite[] {
  const slice = view.slice(start, end);
  if (!/tỉnh|huyện|quận|phố|xã|phường|trấn|khu/u.test(slice)) return [];
  const found: Definite[] = [];
  for (const pattern of [OWNED, SUBJECT]) {
    for (const match of slice.matchAll(pattern)) {
      const word = match[1] ?? "";
      const at = start + (match.index ?? 0) + match[0].lastIndexOf(word);
      const level = LEVELS[word];
      if (
        ENUMERATED_BEFORE.test(view.slice(Math.max(start, at - 12), at)) ||
        ENUMERATED_AFTER.test(view.slice(at + word.length, at + word.length + 14))
      )
        continue;
      if (level && !found.some((other) => other.start === at)) found.push({ start: at, end: at + word.length, word, level });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

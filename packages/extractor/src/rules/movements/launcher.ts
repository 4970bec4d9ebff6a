import { canonical, lean } from "@thidua/core";
import { ORGANISATIONS } from "./launch-words.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

/* Who launches or runs a movement: the words that name them, wherever they stand. */

/** Who launches or runs a movement; `strength` 3 launched, 2 runs, 1 takes part in running. Offsets are into the text looked at. */
export interface Launcher {
  readonly start: number;
  readonly end: number;
  readonly strength: 1 | 2 | 3;
}

export const ORGANISATION = anyOf(ORGANISATIONS);

// "do đồng chí Đại tá Giám đốc Công an tỉnh khởi xướng"
export const TITLES = canonical("(?:(?:đồng chí|ông|bà|đại tá|thượng tá|trung tá|thiếu tướng|trung tướng|thượng tướng|tập thể|chính) +)*");

/** A full stop behind a short word for a place ends nothing: "UBND TP. Vũng Tàu". */
export const LETTER_OF_NAME = '(?:[^;:."]|(?<=(?:^|[ ,])(?:tp|tx|tt|h|p|q|x))\\.)';

export const GENERIC = lean(
  new RegExp(
    `^${canonical("(?:các|nhiều|mỗi|từng|đơn vị(?: đã)?$|khối$|cụm$|bản thân|ban hành|hội nghị|hội thi|đại hội|báo cáo|trường hợp|phòng trào|đội ngũ|đoàn kết|tổng kết|đoàn viên|hội viên)")}`,
    "u",
  ),
);

export const NOT_SUBJECT = lean(
  new RegExp(
    `${BEFORE}${anyOf(["hưởng ứng", "tham gia", "được", "bị", "là", "thực hiện", "trong", "phong trào", "kết quả", "thành tích", "theo", "cho", "từ"])}${AFTER}`,
    "u",
  ),
);

// What the subject did beside: "… ban hành kế hoạch triển khai phong trào".
export const OTHER_VERB = lean(
  new RegExp(
    ` +(?:${anyOf(["ban hành", "quyết định", "thống nhất", "chỉ đạo", "xây dựng kế hoạch", "có công văn", "có văn bản", "ra quyết định", "phấn đấu", "ra sức", "thi đua với", "ký giao ước", "ký", "luôn", "đã", "vừa", "tích cực", "cũng", "còn", "đang", "sẽ", "thì", "lại", "có sáng kiến", "nảy ra", "nghĩ ra", "đứng ra", "là nơi", "là đơn vị", "cụ thể hóa", "chọn", "tạo dấu ấn", "ghi dấu ấn", "để lại dấu ấn", "phát động và", "sôi nổi"])}${AFTER}(?! *- *${canonical("khen thưởng")}|, ${canonical("khen thưởng")})|(?<!${canonical("(?:khối|cụm)")} )${canonical("thi đua")}${AFTER}(?! *[-,] *${canonical("khen thưởng")})).*$`,
    "u",
  ),
);

// "do Chủ tịch UBND tỉnh trực tiếp phát động"
const ADVERB_AT_END = /,? +(?:trực tiếp|chính thức|đã|vừa|cũng|cùng|cùng nhau|đứng ra|tự)[ ,]*$/u;

// "do Tổng cục Lâm nghiệp khi đó khởi xướng", "do Huyện đoàn lúc bấy giờ phát động"
const THEN_AT_END = /,? +(?:khi đó|khi ấy|lúc đó|lúc ấy|lúc bấy giờ|bấy giờ|hồi ấy|hồi đó|thời đó|trước đây|trước kia|ngày ấy)[ ,]*$/u;

const LEFT_OVER = /,? +(?:và|vận động)[ ,]*$/u;

/** "(CHQS)" and the like belong to the name as written; what dangles is cut. */
export function trimmed(view: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  const phrase = view.slice(start, end);
  const joint = /,? *(?:phối hợp|cùng) /u.exec(phrase);
  if (joint && joint.index > 4) to = start + joint.index;
  const then = THEN_AT_END.exec(view.slice(start, to));
  if (then && then.index > 2) to = start + then.index;
  const adverb = ADVERB_AT_END.exec(view.slice(start, to));
  if (adverb && adverb.index > 2) to = start + adverb.index;
  // "… của Hội CCB huyện (không …", "Phòng GD&ĐT huyện vận động được …"
  const left = LEFT_OVER.exec(view.slice(start, to));
  if (left && left.index > 2) to = start + left.index;
  while (to > start && /[\s,;:(-]/.test(view.charAt(to - 1))) to--;
  return { start, end: to };
}

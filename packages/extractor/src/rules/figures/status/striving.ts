import { canonical, lean } from "@thidua/core";
import type { Found } from "./found.ts";

// "năm 2025 huyện phấn đấu đã có 7 xã": still striven for. "sau 5 năm phấn đấu đã có 7 xã", "đơn vị đoàn kết phấn đấu đã đạt": what the
// striving came to.
const STRIVEN_FOR = lean(
  /(?:^|[,;:.] ?|\d )(?:(?:toàn |cả )?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|thôn|bản|ấp|ngành|nước|vùng|hội|đoàn|đơn vị|địa phương|cụm|khối|công ty|hợp tác xã)(?: \p{L}+){0,3} )?phấn đấu $/u,
);
const STROVE = lean(
  /(?:năm|tháng|ngày|quá trình|thời gian|nhờ|với|sau|qua|kết|nhau|sức|trì|khó|bỉ|ngừng|vươn lên|sáng tạo|rèn luyện|học tập|lao động|công tác|và|cùng|tâm|tự|đã|luôn|tích cực|hăng hái|mài) phấn đấu $/u,
);
const REACHES = lean(/^ (?:có|đạt)(?!\p{L})/u);
// "xã phấn đấu đã đạt 19 tiêu chí, về đích trước một năm": what is told behind it has happened
const CAME_OF_IT = lean(
  /^[^;:.]{0,120}?,(?! *(?:để|nhằm|sẽ|tiến tới|hướng tới|dự kiến))[^;:.]{0,40}?(?<!\p{L})(?:về đích (?:trước|sớm)|(?:trước|sớm hơn) (?:thời )?(?:hạn|kế hoạch)|vượt (?:kế hoạch|chỉ tiêu|mục tiêu|\d)|hoàn thành (?:trước|vượt|sớm|toàn bộ)|(?:được|đã được) [^,;:.]{0,40}?(?:công nhận|tặng|khen)|(?:tăng|giảm) [^,;:.]{1,30} so (?:với )?(?:cùng kỳ|năm trước|năm ngoái|đầu nhiệm kỳ))(?!\p{L})/u,
);
const FUTURE = lean(/(?<!\p{L})(?:(?:đến|tới)(?! (?:nay|giờ))|hết|cuối|sang|sẽ|dự kiến|mục tiêu|kế hoạch)(?!\p{L})/u);
const ALREADY = canonical("đã");

/** Whether the "đã" at a place only belongs to what is striven for: "phấn đấu đã có 7 xã". */
export function isStrivenFor(view: string, from: number, to: number, { start, end }: Found): boolean {
  if (view.slice(start, end) !== ALREADY || !REACHES.test(view.slice(end, end + 6))) return false;
  const before = view.slice(Math.max(from, start - 60), start);
  if (!STRIVEN_FOR.test(before) || STROVE.test(before)) return false;
  return FUTURE.test(view.slice(from, start)) || !CAME_OF_IT.test(view.slice(end, Math.min(to, end + 200)));
}

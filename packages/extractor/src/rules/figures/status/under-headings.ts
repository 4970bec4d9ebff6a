import { canonical, lean } from "@thidua/core";
import { resultsOf } from "./cues.ts";
import { type Found, lastWithin } from "./found.ts";
import type { StatusPlace } from "./reading.ts";

// "82,4%, cao hơn chỉ tiêu 2,4 điểm", "95%, bằng chỉ tiêu giao": a result, held against its aim
const HELD_TO_AIM = lean(
  /^[^,;.()\d]{0,60}[,(] ?(?:(?:và|mới|chỉ|đã|cũng|còn|đều|như vậy) )*(?:cao hơn|thấp hơn|nhỉnh hơn|nhiều hơn|ít hơn|vượt|vượt xa|bằng|đúng bằng|đạt|chưa đạt|không đạt|kém|hụt|tăng|giảm)(?: so)?(?: với)?(?: \d[\d.,]*%?)?(?: điểm(?: %| phần trăm)?)?(?: so)?(?: với)?(?: các)?(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?!\p{L})/u,
);
const HELD_BEFORE = lean(
  /(?:cao hơn|thấp hơn|nhỉnh hơn|nhiều hơn|ít hơn|vượt|vượt xa|kém|hụt|tăng|giảm)(?: so)?(?: với)?(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?: \p{L}+){0,5} $/u,
);
const NAMES_PLAN = new Set(["chỉ tiêu", "kế hoạch"].map(canonical));

/** Under a line that only names a plan ("Các chỉ tiêu thi đua:"): whether the figure is what was reached, as it is told beside its aim. */
export function isToldAgainst(at: StatusPlace, view: string, above: Found, now: number | null): boolean {
  if (!NAMES_PLAN.has(view.slice(above.start, above.end))) return false;
  const year = /(?<!\d)20\d{2}(?!\d)/u.exec(view.slice(above.end, above.end + 60));
  if (now !== null && year && Number(year[0]) > now) return false;
  return (
    lastWithin(resultsOf(view, at.start, at.end), at.start, at.figureStart) !== null ||
    HELD_TO_AIM.test(view.slice(at.figureEnd, Math.min(at.end, at.figureEnd + 140))) ||
    HELD_BEFORE.test(view.slice(Math.max(at.start, at.figureStart - 60), at.figureStart))
  );
}

// "6 xã | chưa có mô hình nào", "12 hộ | còn thiếu đất", "vẫn còn | 12 xóm"
const LACKS = lean(/^(?: \p{L}+){0,3}? (?:chưa|vẫn chưa|còn thiếu|còn nợ|không đạt|đang bị)(?! (?:kể|tính))(?!\p{L})/u);
const OPENS_LACK = lean(/^[\s\-+•;,]*(?:(?:còn|có|hiện|vẫn|nay|khoảng|trên|gần|hơn|toàn \p{L}+) )*$/u);
const STILL = lean(/(?<!không |chỉ )(?<!\p{L})(?:vẫn còn|hiện còn|hiện vẫn|mới chỉ|hiện mới|chỉ mới)(?: \p{L}+){0,2} $/u);

/** Under a line that aims ("Hạn chế và nhiệm vụ tới"): whether the figure tells what is lacking now. */
export function tellsOfLack(at: StatusPlace, view: string): boolean {
  return (
    (OPENS_LACK.test(view.slice(at.clauseStart, at.figureStart)) &&
      LACKS.test(view.slice(at.figureEnd, Math.min(at.end, at.figureEnd + 40)))) ||
    STILL.test(view.slice(Math.max(at.clauseStart, at.figureStart - 40), at.figureStart))
  );
}

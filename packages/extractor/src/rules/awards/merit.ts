import { lean } from "@thidua/core";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { Reader } from "./verbs.ts";

// Ghi nhận những thành tích của cán bộ và nhân dân huyện Nga Sơn, … · Những đóng góp của bà Lan được ghi nhận bằng
const MERIT = lean(
  /(?<![\p{L}\p{M}])(?:thành tích|đóng góp|công lao|kết quả|cống hiến|nỗ lực|chiến công|thành tựu|hành động|việc làm|tấm gương|công trạng)(?: [\p{L}]+){0,8}? của (?=[^,;]{4,120}(?:,|$|được))/u,
);

/** Whose merits a sentence opens with, for awards that it then tells without saying to whom: "Ghi nhận thành tích của X, Chủ tịch nước tặng …". */
export function meritOf({ text, view }: Reader, start: number, end: number): Receiver[] {
  const words = view.slice(start, Math.min(end, start + 320));
  const merit = MERIT.exec(words);
  if (!merit) return [];
  const from = start + merit.index + merit[0].length;
  const comma = view.slice(from, end).search(/,(?! (?:nhân dân|chính quyền|chiến sỹ|người lao động|viên chức))|(?: đã)? được /u);
  const found = readRecipients(text, view, from, comma < 0 ? end : from + comma, { subject: false });
  return found.every(({ name, pointer }) => name !== null && !pointer) && found.length <= 3 ? found : [];
}

import { lean } from "@thidua/core";
import { GENERIC, type Launcher, ORGANISATION, TITLES, trimmed } from "./launcher.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

// "Kế hoạch số 73/KH-UBND ngày 9/2/2026 của UBND tỉnh về tổ chức phong trào", "Chỉ thị của Bộ trưởng Bộ Công an về việc phát động đợt thi đua"
const PAPER = lean(
  new RegExp(
    `${BEFORE}${anyOf(["kế hoạch", "quyết định", "chỉ thị", "hướng dẫn", "công văn", "nghị quyết", "thư", "lời kêu gọi", "văn bản"])}(?: số)?(?: [\\p{L}\\d/.-]*\\d[\\p{L}\\d/.-]*)?,?(?: ngày [\\d/.-]+(?: tháng \\d{1,2} năm \\d{4})?)?,? của ${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,70}?) +về(?: việc)? +(${anyOf(["phát động", "tổ chức", "mở", "tổ chức phát động", "triển khai", "thực hiện", "triển khai thực hiện", "tổ chức thực hiện"])})(?: (?:các|những))? *$`,
    "u",
  ),
);

/** Who signed the paper that a movement is launched or run by. */
export function signedBy(window: string, offset: number, before: string): Launcher | null {
  const paper = PAPER.exec(window);
  if (!paper?.[1] || GENERIC.test(paper[1])) return null;
  const start = offset + paper.index + paper[0].lastIndexOf(paper[1]);
  const launches = /phát động|^mở|^tổ chức$/u.test(paper[2] ?? "");
  return { strength: launches ? 3 : 2, ...trimmed(before, start, start + paper[1].length) };
}

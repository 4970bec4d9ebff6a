import { canonical, lean } from "@thidua/core";
import { EDGE_BEFORE } from "../patterns.ts";

// "vượt chỉ tiêu", "đạt 105% kế hoạch", "hoàn thành 18/20 chỉ tiêu", "chương trình mục tiêu quốc gia": no aim of the number after it
const NO_AIM_BEFORE = lean(
  new RegExp(
    `(?:${EDGE_BEFORE}(?:vượt(?: xa| mức)?|đạt(?: và vượt)?|hoàn thành(?: vượt(?: mức)?)?|bằng|so với|theo|chương trình|các|nhiều|một số|những|về đích|thực hiện(?: thắng lợi| tốt)?|hầu hết|có|cả|tinh thần|nỗ lực|ra sức|thi đua|là|hết|được|nội dung|từng|bám sát|trên cơ sở|căn cứ|đáp ứng|thấp hơn|cao hơn|trước|sớm hơn|nhiều hơn|ít hơn|cách) ?(?:\\d+(?:[/.,]\\d+)*%? ?)?(?:các |nhiều |mức |tất cả các |hệ thống )?|\\d%? ?)$`,
    "u",
  ),
);
const NATIONAL = /^ (?:quốc gia|thành phần|chung của)/u;
export const NO_AIM_AFTER = lean(/^ (?:quốc gia|chưa đạt|chủ yếu (?:đều )?đạt|đạt|đã|đều|cơ bản|thành phần|chung của|bị)(?!\p{L})/u);
/** Words that are an aim whatever stands before them. */
const STRONG = new Set(
  ["phấn đấu", "quyết tâm", "đề ra", "đặt ra", "giao ước", "hướng đến", "hướng tới", "kỳ vọng", "cam kết"].map(canonical),
);
/** "theo lộ trình đề ra" sets nothing out; "đề ra mục tiêu", "đặt ra các chỉ tiêu:" do. */
const SETS_OUT = new Set(["đề ra", "đặt ra"].map(canonical));
const SETS_WHAT = lean(/^(?: \p{L}+){0,2} (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|chỉ số|nhiệm vụ|phương hướng)|^ ?:/u);
const STRONG_NO_BEFORE = lean(
  /(?:nỗ lực|tinh thần|ra sức|thi đua|đã|sự|không ngừng|ý chí|luôn|tích cực|mục tiêu|chỉ tiêu|nghị quyết|kế hoạch|dự toán)(?: \p{L}+){0,3} $/u,
);
export const REACHED_BEFORE = /(?:vượt|đạt|hoàn thành|so với|bằng|về trước|cao hơn|thấp hơn)(?:[^,;.]{0,40})$/u;
// "sẽ được xem xét", "sẽ là động lực": nothing counted is aimed at
const WILL = canonical("sẽ");
/** What one asks of others or promises, where a level is asked for: "đề nghị ngành nâng bao phủ lên 96%", "hứa trồng 120 ha". */
const ASKS = new Set(["đề nghị", "hứa"].map(canonical));
const ASKS_LEVEL = lean(
  /(?<!\p{L})(?:nâng|giảm|tăng|phấn đấu|hoàn thành|bảo đảm|đảm bảo|ít nhất|tối thiểu|trồng|xây|kéo giảm|duy trì|huy động|đạt)(?!\p{L})/u,
);
const ASKS_HONOUR = /^[^.;]{0,120}?(?:tặng|khen|danh hiệu|huân chương|công nhận|phong tặng|cờ thi đua|xét )/u;
const GOAL = canonical("đích ");
const WILL_BE = /^ (?:được (?:xem xét|xét|khen|đề nghị|tặng|tuyên dương)|xem xét|xét|là(?! \d)|không|tiếp tục (?:là|được))(?!\p{L})/u;
const DEMAND = canonical("yêu cầu");
const DEMANDS_LEVEL = /phải|đạt|ít nhất|tối thiểu|hoàn thành|trước ngày|bảo đảm|đảm bảo|100%|mỗi|trở lên/u;
const SIGNS_UP = canonical("đăng ký");
const SIGNED_UP = lean(/(?:số|tỷ lệ|lượt|\d)(?: \p{L}+){1,3} $/u);
// "ký cam kết bảo vệ cột mốc", "100% cán bộ đã ký giao ước": signing is done, unless what is signed follows a colon
const SIGNED_BEFORE = /(?:^| )ký(?: kết)?(?: bản)? $/u;
const SIGNED_WHAT = /^[^;.]{0,60}(?::|đạt|ít nhất|tối thiểu|trở lên|phấn đấu)/u;

// "thống nhất các chỉ tiêu chung của Cụm năm 2026:", "đề ra một số mục tiêu": set out, not told of
const SET_OUT_BEFORE =
  /(?:thống nhất|thông qua|đề ra|đặt ra|xác định|giao|ký kết|ký|đăng ký|phấn đấu|cam kết|nêu|đưa ra|xây dựng)(?: \p{L}+){0,3} (?:các|những|một số|nhiều|từng) (?:nhóm )?$/u;
const LISTS_AIMS = /^[^;.]{0,80}:/u;
const ASSIGNED = canonical("được giao");

// "theo kế hoạch được giao, đoàn kiểm tra 25 cơ sở"
const BY_PLAN = lean(/(?<!\p{L})(?:theo|bám sát|thực hiện)(?: (?:đúng|tốt))?(?: \p{L}+){1,3} $/u);

const TARGET = canonical("chỉ tiêu");
const AIM_WORD = canonical("mục tiêu");

// "thấp hơn mức phấn đấu 95%": what a result is held against aims at nothing that follows
const HELD_AGAINST =
  /(?:so với|thấp hơn|cao hơn|hơn|kém|chưa bằng|chưa đạt|chưa tới|không bằng|bằng|vượt|vượt xa|hụt|sát) (?:mức |con số |ngưỡng )$/u;

/** Whether a word of AIMS, found at `start..end` in the sentence from `from` on, aims at what follows it: "vượt chỉ tiêu" does not. */
export function isAim(view: string, from: number, start: number, end: number): boolean {
  const before = view.slice(Math.max(from, start - 48), start);
  const word = view.slice(start, end);
  if (HELD_AGAINST.test(before)) return false;
  if ((word === TARGET || word === AIM_WORD) && SET_OUT_BEFORE.test(before)) return LISTS_AIMS.test(view.slice(end, end + 90));
  // "cao hơn chỉ tiêu được giao (75%) 12,9 điểm"
  if (word === ASSIGNED && (REACHED_BEFORE.test(before) || BY_PLAN.test(before))) return false;
  // "số hộ đăng ký phấn đấu", "1.200 hộ đăng ký": who has signed up is counted, nothing aimed at
  // "Sở đã yêu cầu nhà mạng ngừng dịch vụ đối với 315 số": a demand that was made; "đã yêu cầu … đạt 95%" aims
  if (word === WILL) return !WILL_BE.test(view.slice(end, end + 24));
  if (ASKS.has(word))
    return (
      ASKS_LEVEL.test(view.slice(end, end + 160)) &&
      !ASKS_HONOUR.test(view.slice(end, end + 160)) &&
      !/(?:đã|được|vừa|theo|văn bản|hồ sơ|lời) $/u.test(before)
    );
  if (word.startsWith(GOAL)) return !/(?:về|cán|chạm|tới) $/u.test(before);
  if (word === DEMAND && /(?:đã|vừa) $/u.test(before) && !DEMANDS_LEVEL.test(view.slice(end, end + 140))) return false;
  if (word.startsWith(SIGNS_UP) && SIGNED_UP.test(before)) return false;
  if (SIGNED_BEFORE.test(before) && !SIGNED_WHAT.test(view.slice(end, end + 80))) return false;
  // "các chỉ tiêu đạt và vượt" is no aim, "phấn đấu đạt", "mục tiêu đạt" are.
  if ((word === TARGET || NATIONAL.test(view.slice(end, end + 12))) && NO_AIM_AFTER.test(view.slice(end, end + 24))) return false;
  if (/^[^"]*"/u.test(view.slice(end, end + 120)) && view.slice(from, start).split('"').length % 2 === 0) return false;
  if (SETS_OUT.has(word) && !SETS_WHAT.test(view.slice(end, end + 32))) return false;
  if (STRONG.has(word)) return !(word === "phấn đấu" || word === "quyết tâm" ? STRONG_NO_BEFORE.test(before) : REACHED_BEFORE.test(before));
  return !NO_AIM_BEFORE.test(before);
}

import { findAll, findProvince, lean } from "@thidua/core";
import { areBareNames } from "./names.ts";
import { anyOf, EDGE_AFTER } from "./patterns.ts";
import type { Phrase } from "./phrase.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

export const HEAD = lean(new RegExp(`^(?:${anyOf(MEASURE_HEADS)}${EDGE_AFTER}|số (?!hóa))`, "u"));
// "góp phần đưa tỷ lệ hồ sơ đúng hạn", "đề ra mục tiêu GRDP": what is measured begins behind the verb
const HEAD_INSIDE = lean(
  new RegExp(
    `(?:^|[\\s,])(?:đưa|nâng|kéo|giữ|có|với|giảm|tăng|là|đạt|làm|góp phần|phấn đấu|mục tiêu|duy trì|quyết tâm|giúp|cho|nên|khiến|khiến cho|do đó|nhờ vậy|vì vậy|bởi vậy|song|nhưng|đề ra|cho biết|cho thấy|hạ|bảo đảm|đảm bảo|kiềm chế|trong đó|và) (?=${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`,
    "u",
  ),
);
// "con số ấy chỉ còn", "tỷ lệ này đạt": what was told of before
export const POINTS_BACK = /^(?:hai |các |những )?(?:con số|tỷ lệ|số|chỉ số|mức|kết quả) (?:này|ấy|đó|trên)$/u;
// "(KH: 8.800 tỷ đồng)", "(cùng kỳ: 11 người)": which of them, not what
export const WHICH =
  /^(?:kh|ct|nq|kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|dự toán|cùng kỳ|năm trước|kỳ trước|năm ngoái|đầu kỳ|đầu nhiệm kỳ)(?: (?:là|giao|năm|cả năm|đề ra|tỉnh giao|huyện giao|trung ương giao|được giao|năm trước|đầu năm|thu))*$/u;
// "riêng Phú Mỡ, xã vùng cao xa nhất, vẫn trên 60%", "so với mức 0,47%"
export const KIND_OF_PLACE = lean(
  /^(?:mức|(?:xã|huyện|phường|thôn|bản|địa phương|nơi|vùng)(?: (?:vùng|biên giới|cao|xa|nghèo|khó|khó khăn|nhất|nhì|bậc nhất|miền núi|ven biển|này|còn lại|khác|lân cận|kế bên|điểm))*)$/u,
);
// "thị xã Long Mỹ kế bên", "riêng huyện Ba Vì": another place of the same measure. On the text, for its capitals.
const PLACE_ONLY = lean(
  /^(?:riêng |còn )?(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\.?|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Qq]uận|[Đđ]ặc khu|[Tt]hị trấn|[Tt]hôn|[Vv]ùng|[Kk]hu vực|[Đđ]ịa bàn|[Bb]ản|[Ll]àng|[Ấấ]p)(?: (?:huyện|xã|tỉnh|phía))?(?: \p{Lu}\p{L}*)+(?: (?:kế bên|lân cận|(?:ít|nhiều|thấp|cao|kém|hơn) (?:hơn )?(?:cả|hẳn)|(?:ít|nhiều|thấp|cao) (?:nhất|hơn)|cũ|\(cũ\)|trước đây|mới|vẫn|cũng|(?:dù|tuy|mặc dù)(?: \p{L}+){1,5}))*(?:, [^,]{1,40})?$/u,
);
const BEFORE_PLACE =
  /^(?:(?:riêng|còn|của|ở|tại|và|trong đó|trong khi|là|bình quân|toàn|(?:kế|tiếp|tiếp theo|sau) (?:đến|đó|theo)?(?: đến)?|kế đến|tiếp đến|tiếp theo|sau đó|kế đó|thứ hai|thứ ba|dẫn đầu|đứng đầu|cao nhất|thấp nhất|nhiều nhất|ít nhất|thuộc về|đến) )+/u;
// "Chiêm Hóa", "kế đến là Thoại Sơn", "Yên Sơn kém hơn một chút": the same of another that is named without its kind
const NAME_COMPARED = lean(
  /(?: (?:kém hơn|kém|nhỉnh hơn|nhiều hơn|ít hơn|cao hơn|thấp hơn|theo sau|đứng sau|kế tiếp|xếp sau|cùng|đều|cũng|thì)){0,2}(?: (?:một chút|chút ít|một ít|không đáng kể))?(?:,? (?:vỏn vẹn|chỉ|vẻn vẹn))?$/u,
);

/** Whether a subject only names other places of the same measure. */
export function isNameOnly(subject: string): boolean {
  return subject.length <= 80 && areBareNames(subject.replace(BEFORE_PLACE, "").replace(NAME_COMPARED, ""));
}

const AFTER_PLACE = / \((?:cũ|mới)\)$/u;

/** Whether it is a place told with its kind, or a province. */
export function isPlaceOnly(subject: string): boolean {
  if (subject === "") return false;
  const name = subject.replace(BEFORE_PLACE, "").replace(AFTER_PLACE, "");
  return PLACE_ONLY.test(name) || PLACE_ONLY.test(subject) || findProvince(name, null) !== null;
}

// "qua kiểm tra 120 cơ sở"
const AFTER_DOING = lean(new RegExp(`^(?:qua|sau khi|sau|thông qua) (?=${anyOf(DOING_VERBS)}$)`, "u"));
// "giảm tổn thất còn 4,2%", "nâng diện tích chè lên 156 ha": the level of what was changed
export const TO_A_LEVEL = /(?:còn|xuống|lên|lên tới|lên đến)(?: (?:gần|hơn|trên|dưới|khoảng|mức))* $/u;
const CHANGING = lean(/^(?:[^,]{0,40} )?(?:kéo giảm|kéo|giảm(?! nghèo)|hạ|đưa|nâng|rút) (?=\p{L})/u);

/** Without the verb that changes what is measured: "giảm tổn thất". */
export function withoutVerb(subject: Phrase): Phrase {
  if (HEAD.test(subject.view)) return subject;
  const verb = CHANGING.exec(subject.view)?.[0].length ?? 0;
  return { text: subject.text.slice(verb), view: subject.view.slice(verb) };
}

const HARMS = /^làm (?=chết|bị thương|mất tích|hư hỏng|thiệt mạng|tốc mái|sập)/u;

/** "làm chết 98 người": the people are "chết", nobody made them. */
export function harmed(subject: Phrase): Phrase {
  return HARMS.test(subject.view) ? { text: subject.text.slice(4), view: subject.view.slice(4) } : subject;
}

/** Without "qua", "sau" before what was done. */
export function withoutAfter(subject: Phrase): Phrase {
  const length = AFTER_DOING.exec(subject.view)?.[0].length ?? 0;
  return length === 0 ? subject : { text: subject.text.slice(length), view: subject.view.slice(length) };
}

// "… chỉ còn 27. Doanh thu bình quân …": a sentence that was not parted because a number ends it
const SENTENCE_INSIDE = lean(/[\p{Ll}\d%)]\. (?=\p{Lu})/gu);

/** The last of the sentences that run together before a number. */
export function lastSentenceOf(left: Phrase): Phrase {
  let at = 0;
  for (const found of findAll(SENTENCE_INSIDE, left.text)) at = found.index + found[0].length;
  return at === 0 ? left : { text: left.text.slice(at), view: left.view.slice(at) };
}

// "quỹ tín dụng có tổng nguồn vốn"
const FUND_HAS = lean(new RegExp(`^quỹ (?:\\p{L}+ ){1,5}(?:có|đạt) (?=${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`, "u"));

// "Quỹ “Vì người nghèo” các cấp đã | cất mới", "Quỹ khuyến học | trao"
const FUND_DOES = lean(
  new RegExp(
    `^quỹ (?:"[^"]{2,60}"|(?!${anyOf(DOING_VERBS)}${EDGE_AFTER})\\p{L}+)(?: (?!${anyOf(DOING_VERBS)}${EDGE_AFTER})[\\p{L}"]+){0,8}(?: các cấp)?(?: (?:đã|thì|cũng|còn|vừa))* (?=${anyOf(DOING_VERBS)}${EDGE_AFTER})`,
    "u",
  ),
);

/** Without the fund that does what is counted: of no money, it is who did it and not what is measured. */
export function withoutFund(core: Phrase): Phrase {
  const length = core.view.startsWith("quỹ ") ? (FUND_DOES.exec(core.view)?.[0].length ?? 0) : 0;
  return length === 0 ? core : { text: core.text.slice(length), view: core.view.slice(length) };
}

/** From the head of what is measured on, where one stands inside. */
export function fromHead(core: Phrase): Phrase {
  const fund = FUND_HAS.exec(core.view)?.[0].length ?? 0;
  if (fund > 0) return { text: core.text.slice(fund), view: core.view.slice(fund) };
  if (HEAD.test(core.view)) return core;
  const found = HEAD_INSIDE.exec(core.view);
  if (!found) return core;
  const at = found.index + found[0].length;
  // "phong trào “Người cao tuổi làm | kinh tế giỏi thu hút": inside a name
  if (core.view.slice(0, at).split('"').length % 2 === 0) return core;
  return { text: core.text.slice(at), view: core.view.slice(at) };
}

// "Tiền là một chuyện, cái bụng mới quý: 428 hộ tự tháo hàng rào": what a clause says before its colon is not what is counted
export const MEASURED_CLAUSE = lean(/^(?:số|tỷ lệ|tổng|kết quả|diện tích|sản lượng|thu nhập|doanh thu)(?!\p{L})/u);
export const CLAUSE = lean(/(?<!\p{L})(?:là|mới|rất|thật|đã|thì|cũng) \p{L}/u);

import { lean } from "@thidua/core";

/* Words of weighing and of waiting behind or before a form that no verb gives. */

/** Words of a weighing that has not come to a giving: "lấy ý kiến về việc xét tặng danh hiệu …". */
const WEIGHING =
  /(?<![\p{L}\p{M}]|(?:đợt|lần|kỳ|qua|sau) )(?:xét tặng|xét phong|xét công nhận|xét chọn|xét khen|lấy ý kiến|xin ý kiến|bình xét)(?![\p{L}\p{M}])/u;
const GIVEN = /(?<![\p{L}\p{M}])(?:đã (?:được )?(?:tặng|trao|phong|công bố|ký)|vừa (?:tặng|trao|phong|ký)|được (?:tặng|trao|phong))/u;

/** Whether what stands before a form that no verb gives tells that it is only being weighed. */
export function isWeighing(before: string): boolean {
  return WEIGHING.test(before) && !GIVEN.test(before);
}

// (Hồ sơ … của công ty A) bị trả lại · chỉ được 9/15 phiếu, không đủ tỷ lệ nên để lại
const FAILED = lean(
  /(?<![\p{L}\p{M}])(?:bị (?:bác|trả|loại|hoãn|từ chối|rút|gác|dừng|treo|để lại)|không (?:đủ|đạt|được (?:thông qua|trình|xét|duyệt|chấp thuận|đồng ý|xem xét)|thông qua|đồng ý|qua)|chưa (?:đủ|đạt|qua)|chỉ (?:được|đạt) \d+ ?\/ ?\d+|để lại|trả lại|gác lại|rút lại|rút hồ sơ|hoãn lại|trượt)(?![\p{L}\p{M}])/u,
);

/** Whether what is told behind a form that is asked for says that the asking has failed. */
export function hasFailed(behind: string): boolean {
  return FAILED.test(behind);
}

const STAGE = "(?:(?:đang|còn|vẫn|mới|giờ|nay|hiện|chỉ|thì|phải|cứ|đều|lại|mới chỉ|hiện nay|hiện vẫn)[ ,]+)+";
// (Huân chương … cho trường A) đang chờ Chủ tịch nước ký · còn nằm ở Bộ · trên đường trình · chưa có kết quả · mới dừng ở tờ trình
const PENDING = lean(
  new RegExp(
    `^([^;:"]{0,70}?)(?:(?<![\\p{L}\\p{M}])${STAGE}(?:chờ|đợi|trên đường|nằm (?:(?:ở|tại|trên)|trong (?=hồ sơ|danh sách|diện|tờ trình|ngăn|tủ))|dừng (?:lại )?ở|ở (?:dạng|mức|bước|khâu|vòng|chặng|giai đoạn(?= (?:xét|thẩm định|hoàn|trình|lập|lấy|bình|đề nghị|chờ|cuối|đầu|bỏ phiếu|làm hồ sơ)))|trong quá trình|được (?:thẩm định|xem xét|xét|hoàn thiện|hoàn tất|hoàn chỉnh|trình)|trình|thẩm định|làm (?:hồ sơ|thủ tục)|hoàn (?:thiện|tất|chỉnh))|(?:chờ|đợi) [^,;.]{2,50} (?:ký|quyết định|phê duyệt|xét|bỏ phiếu|thẩm định|thông qua)|(?:chờ|đợi) (?:hội đồng|cấp trên|cấp có thẩm quyền|trung ương|quyết định|kết quả)|chưa (?:được )?(?:ký|duyệt|phê duyệt|thông qua)(?! (?:vốn|kinh phí|dự án|vay|cấp|chi|quy hoạch|thiết kế))|chưa có (?:kết quả|hồi âm|quyết định|chữ ký|ý kiến|trả lời))(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
// "thì", " dạy trẻ", ", theo Sở Giáo dục,", ", hồ sơ", ", trình từ năm ngoái, đến nay": no clause of somebody else begins before the waiting
const ANOTHER = "(?:và|nhưng|song|trong khi|riêng|còn|người|nơi|đơn vị|dự án|công trình) ";
const SAME_CLAUSE = lean(
  new RegExp(
    `^(?: *\\([^)]*\\))?(?: +(?!${ANOTHER})[^ ,()]+){0,9} *(?:, *(?:(?:cả )?(?:hồ sơ|tờ trình|quyết định|giấy tờ|thủ tục)|(?:mà )?(?:tính )?(?:đến|tới|cho đến|cho tới)(?: (?:nay|giờ|cuối|hết|tháng|ngày|thời điểm)[^,;]{0,24})?|hiện(?: nay| tại| giờ)?|nay|giờ|tuy nhiên|tiếc là|(?!${ANOTHER})[^,;]{2,60}(?=,)) *)*[ ,]*$`,
    "u",
  ),
);

/** Whether what is told behind a form and whom it is for, `at..end`, says that it is still being waited for, and not somebody else's affair. */
export function isPending(view: string, at: number, end: number): boolean {
  const found = PENDING.exec(view.slice(at, Math.min(end, at + 150)));
  return found !== null && SAME_CLAUSE.test(found[1] as string);
}

import { lean } from "@thidua/core";
import type { FigureUnit } from "./unit.ts";

// "Xếp loại", "Hạng", "Thứ tự", "Cấp công trình": order and grade, which count nothing. "Xếp loại tốt" counts those graded so.
const RANK = lean(
  /^(?:kết quả |tự |đề nghị )?(?:(?:xếp (?:loại|hạng|thứ|bậc)|thứ hạng|vị thứ|vị trí|thứ tự|thứ bậc|hạng|cấp độ|mức độ)(?: (?:chung|thi đua|năm|toàn|trong|cụm|khối|tự|đề nghị|theo|cuối|học kỳ|học lực|hạnh kiểm|quý|tháng|đơn vị|công trình|trường|đường|đất|đô thị|chợ|bệnh viện)(?!\p{L}).*)?|(?:cấp|loại|bậc|nhóm|mức)(?: (?:công trình|trường|đường|đất|đô thị|đơn vị|chợ|bệnh viện|lương|thợ|hình))?)(?: ?\d{4}| ?\([^()]*\))*$/u,
);

/** Whether a column holds ranks or grades. Takes the head in its canonical form. */
export function isRank(head: string): boolean {
  return RANK.test(head);
}

/** "Điểm", "Tổng điểm", "Số điểm thẩm định"; "Điểm trường", "Điểm bưu điện" are places that are counted. */
export const MARKS = lean(
  /^(?:tổng (?:số )?|số )?điểm(?! (?:trường|bưu|sáng|dân cư|tái định cư|giao dịch|du lịch|cấp nước|nhóm|tập kết|bán|đen|nóng|chợ|đến))(?: |$)/u,
);

/** "Tự chấm", "Cụm thẩm định", "Hội đồng chấm": marks, by whom they were given; no count of those who gave them. */
export const MARKED_BY = lean(
  /^(?:(?:kết quả|đơn vị|cụm|khối|tỉnh|huyện|xã|hội đồng|ban|tổ|tổ thư ký|đoàn|sở|ngành|cấp trên|thường trực) ){0,2}(?:tự )?(?:thẩm định|chấm(?: chéo)?|phúc tra|tự đánh giá)(?: (?:điểm|lại|của|cuối cùng|chính thức)(?!\p{L}).*)?$/u,
);

// What heads and labels say of the kind of their numbers.
const MONEY = lean(
  /^(?:tổng (?:số )?|số )?(?:vốn|kinh phí|tiền|thu ngân sách|thu nhập|thu nội địa|nguồn thu|tổng thu|doanh thu|doanh số|lợi nhuận|chi ngân sách|chi phí|chi thường xuyên|chi đầu tư|tổng chi|giá trị|giá|trị giá|ngân sách|nguồn vốn|nguồn lực|dư nợ|nộp ngân sách|mức hỗ trợ|mức vay|tổng mức|làm lợi|lương|quỹ lương)(?!\p{L})/u,
);
const AREA = lean(/^(?:tổng )?(?:diện tích|đất)(?!\p{L})/u);
const YIELD = lean(/^(?:tổng )?(?:sản lượng|năng suất|khối lượng)(?!\p{L})/u);
const LENGTH = lean(/^(?:tổng )?(?:chiều dài|độ dài)(?!\p{L})/u);
const SHARE = lean(/^(?:tỷ lệ|tỷ trọng|tốc độ|mức tăng|hệ số)(?!\p{L})/u);
const COUNT = lean(
  /^(?:tổng )?(?:số(?! (?:tiền|vốn|thu|chi|kinh phí|nợ|dư|còn|đã|được|giải ngân|ủng hộ|nộp))|lượt|ngày công|dân số|lao động)(?!\p{L})/u,
);
const TOTAL_ONLY = /^(?:tổng )?(?:số|số cộng)$/u;

const AREA_UNIT = /^(?:ha|m2|km2|sào|công)/u;
const LENGTH_UNIT = /^(?:m|km)$/u;

/** Whether a unit that is noted above a table can be that of a column or row so named: "triệu đồng" not of "Diện tích", "ha" not of "Kinh phí". */
export function noteFits({ kind, unit }: FigureUnit, words: string): boolean {
  const counts = COUNT.test(words) && !TOTAL_ONLY.test(words);
  if (kind === "money") return !(counts || AREA.test(words) || YIELD.test(words) || LENGTH.test(words) || SHARE.test(words));
  if (kind === "percent") return !(counts || MONEY.test(words) || AREA.test(words) || LENGTH.test(words));
  if (MONEY.test(words) || SHARE.test(words)) return false;
  if (kind === "noun") return !(AREA.test(words) || YIELD.test(words) || LENGTH.test(words));
  if (kind !== "measure") return true;
  if (AREA_UNIT.test(unit)) return !(counts || YIELD.test(words) || LENGTH.test(words));
  if (LENGTH_UNIT.test(unit)) return !(counts || YIELD.test(words) || AREA.test(words));
  return !(counts || AREA.test(words) || LENGTH.test(words));
}

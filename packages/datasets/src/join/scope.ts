import { canonical, type Place, placeLevelSchema } from "@thidua/core";

const LEVELS = placeLevelSchema.options;
const AMONG = "(?:của|toàn|tại|ở|thuộc|trong|trên địa bàn)(?: các| những| hai| ba| một số)?";

// "số hộ nghèo của làng", "thu nhập bình quân toàn xã": told in an article about more.
const LOWER: readonly (readonly [Place["level"], RegExp])[] = [
  [
    "village",
    new RegExp(
      `(?<!\\p{L})${AMONG} (?:làng|thôn|bản|buôn|ấp|khóm|xóm|phum|sóc|tổ dân phố|khu phố|khu dân cư|khu tái định cư|khu tái thiết)(?!\\p{L})`,
      "u",
    ),
  ],
  ["commune", new RegExp(`(?<!\\p{L})${AMONG} (?:xã|phường|thị trấn)(?!\\p{L})`, "u")],
  ["district", new RegExp(`(?<!\\p{L})${AMONG} (?:huyện|quận|thị xã)(?!\\p{L})`, "u")],
];

// "số tiền Cục Hải quan … thu nộp ngân sách", "thu nhập bình quân của người lao động": of a body or of some of the people.
const BODY =
  /(?<!\p{L})(?:cục|chi cục|tổng cục|hải quan|công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|htx|nhà máy|xí nghiệp|gia đình|chi hội|chi bộ|chi đoàn|(?<!ngày )công đoàn|hội viên|đoàn viên|(?<!ngày )công nhân|người lao động|llvt|lực lượng vũ trang|bộ đội|quân đội)(?!\p{L})/u;
const OF_BODY = new RegExp(`(?<!\\p{L})${AMONG} (?:ngành|cụm|khối|đơn vị|cơ quan|nhà trường|trường|lao động)(?!\\p{L})`, "u");
// "thu nhập bình quân đầu người khu vực nông thôn", "tỷ lệ hộ dân nông thôn …", but no "xã nông thôn mới".
const REGION = /(?<!\p{L})(?:khu vực|vùng|phía|người dân nông thôn|hộ(?: dân)? nông thôn)(?! mới)(?!\p{L})/u;
// "số sáng kiến cấp tỉnh" beside all there are, "số lượt khách quốc tế", "số sáng kiến của cứ 100 lao động", "của 6 địa phương".
const SOME =
  /(?<!\p{L})(?:(?:sáng kiến|giải pháp|đề tài|công nhận) cấp|khách quốc tế|của (?:cứ )?\d+ (?:lao động|địa phương|tỉnh|huyện|xã))(?!\p{L})/u;
// "Thôn có 78 hộ thì nay chỉ còn 6 hộ nghèo": the sentence is about a village, whatever the article is about.
const OF_VILLAGE = /^(?:ở |tại |toàn |cả )?(?:thôn|bản(?! sắc| đồ| thân| tin)|làng(?! nghề)|buôn|ấp|xóm|khóm|tổ dân phố|khu phố)(?!\p{L})/u;

/** Whether the words of a figure, or the begin of its sentence, say that it is of a part of the place only that it stands under, or of some of what its indicator counts: a village, a company, rural areas, visitors from abroad. */
export function isOfPart(indicator: string, level: Place["level"], quote: string): boolean {
  const words = canonical(indicator);
  if (BODY.test(words) || OF_BODY.test(words) || REGION.test(words) || SOME.test(words)) return true;
  if (level !== "village" && OF_VILLAGE.test(canonical(quote.slice(0, 40)))) return true;
  return LOWER.some(([lower, told]) => LEVELS.indexOf(lower) > LEVELS.indexOf(level) && told.test(words));
}

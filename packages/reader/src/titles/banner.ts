import { canonical, lean } from "@thidua/core";
import { isCapitals } from "../text/shape.ts";

// "CỔNG THÔNG TIN ĐIỆN TỬ TỈNH …", "Báo và Phát thanh, Truyền hình …", "SỞ NỘI VỤ …", "HỘI CỰU CHIẾN BINH TỈNH …"
const PORTAL =
  /^(?:cổng|trang) (?:thông tin|tin|tttđt|ttđt|thành phần)|^(?:trang )?(?:web|website)(?: |$)|^(?:báo|tạp chí|đài|tuổi trẻ|tin tức|chuyên trang)(?: |$)|(?:điện tử|online|portal|truyền hình)$|\.(?:vn|com|net|org)(?:\.vn)?$/u;
const OFFICE =
  /^(?:ubnd|ủy ban|uỷ ban|hđnd|hội đồng|hội|sở|ban|cục|chi cục|tổng cục|đảng bộ|đảng ủy|tỉnh ủy|thành ủy|huyện ủy|công an|viện|tòa án|toà án|đài|trường|bộ|liên đoàn|đoàn|tỉnh đoàn|mặt trận|ủy ban mttq|văn phòng|trung tâm|bệnh viện|hải quan|kho bạc|bảo hiểm|ngân hàng|liên minh|huyện|thành phố|thị xã|tỉnh|xã(?! hội)|phường|công đoàn|cổng)(?: |$)/u;
// "Tin trong tỉnh", "Tin tức - Sự kiện", "Hoạt động của ngành", "Thời sự / Tin tức"
const SECTION =
  /^(?:tin|tin tức|tin bài|chuyên mục|chuyên đề|hoạt động|thời sự|chính trị|kinh tế|xã hội|văn hóa|đời sống|giáo dục|y tế|quốc phòng|an ninh|pháp luật|nông thôn mới|thi đua|khen thưởng|gương|điển hình|người tốt|sự kiện|thông báo|văn bản|trang|mục|đất|phong trào thi đua$|xây dựng đảng|cải cách hành chính|chuyển đổi số|bản tin|danh mục|chi tiết|nội dung chi tiết|bài viết|xem tin|news|article|home)(?: |$|\/|&|,|-)/u;

// An office that does something is a sentence or a headline: "Hội đã vận động được 45 triệu đồng".
const VERB = lean(
  /(?<![\p{L}\p{M}])(?:đã|đang|sẽ|được|bị|là|có|đạt|vượt|tổng kết|sơ kết|phát động|triển khai|tặng|trao|biểu dương|tuyên dương|đón|nhận|dẫn đầu|hưởng ứng|ký kết|ra quân|họp|làm|giúp|ủng hộ|đẩy mạnh|khởi công|khánh thành|hoàn thành|suy tôn|bình xét)(?![\p{L}\p{M}])/u,
);

// "Báo Tuyên Hà online - Cơ quan của Đảng bộ tỉnh, tiếng nói của nhân dân …"
const SPEAKS_FOR =
  /(?<!\p{L})(?:cơ quan (?:ngôn luận )?(?:của|thông tin)|tiếng nói của|diễn đàn của|chuyên trang của|trực thuộc)(?!\p{L})/u;
// "Tạp chí Thi đua (bản điện tử)"
const EDITION = / ?\((?:bản|phiên bản|ấn bản)[^()]{0,20}\)$/u;

// "Ủy ban Mặt trận Tổ quốc Việt Nam | tỉnh Bạc Liêu"
const OF_PLACE = lean(/ (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?: \p{Lu}[\p{L}\p{M}]*){1,4}(?: - \p{Lu}[\p{L}\p{M} ]*)?$/u);

const JOINS = lean(
  /(?<![\p{L}\p{M}])(?:với|trong|về|ở|cho|vì|để|từ|khi|qua|cùng|theo|của|sau|những|các|quan tâm|hiến|chăm lo)(?![\p{L}\p{M}])/u,
);

/** The name of a portal or an office by itself, as it stands at the head of a page. */
export function isBanner(written: string): boolean {
  const text = written.replace(EDITION, "");
  if (text.length <= 240 && !/[.…“”]$/.test(text) && SPEAKS_FOR.test(canonical(text)) && !/\d/.test(text)) return true;
  if (text.length > 110 || /[:!?;“”]|[.,…]$/.test(text)) return false;
  const view = canonical(text);
  if (PORTAL.test(view)) return text.length <= 90;
  if (VERB.test(view)) return false;
  if (!OFFICE.test(view)) return false;
  if (isCapitals(text)) return !/\d{3}/.test(text) && text.length <= 80;
  return text.length <= 45 || (text.length <= 70 && OF_PLACE.test(text) && !JOINS.test(view));
}

/** The name of a section of a site: short, and one of the words that sections go by. */
export function isSection(text: string): boolean {
  return text.length <= 48 && !/[:!?“”"\d]/.test(text) && SECTION.test(canonical(text));
}

/** A motto below the banner: "Trung thành - Đoàn kết - Gương mẫu - Đổi mới". */
export function isMotto(text: string): boolean {
  if (!/[-–]/.test(text)) return false;
  const parts = text.replace(/[“”"]/g, "").split(/\s+[-–]\s+/);
  return parts.length >= 3 && parts.every((part) => part.length <= 24 && part.split(" ").length <= 4 && /^\p{Lu}/u.test(part));
}

import { lean } from "@thidua/core";
import { allMatches, type Found } from "./found.ts";
import type { StatusPlace } from "./reading.ts";

// "Kế hoạch số 118/KH-UBND của tỉnh giao cho cả giai đoạn": a plan that hands out what is to be reached
const GIVES = lean(
  /(?<=^|[,;] ?)(?:(?:\d{1,2}[.)]|[-+*]) )?(?:kế hoạch|nghị quyết|chỉ tiêu|chương trình|đề án)(?: số \d[\p{L}\d/-]*)?(?: (?!đã |được |bàn |chuyển |trao |tiếp |có )\p{L}+){0,6} (?:giao(?! (?:ước|thông|lưu|dịch|đất|rừng|khoán|quyền|nộp|nhận|hàng|tiếp|ban|thừa|mùa|cắt|quân|hữu|thương))|(?<=(?:nghị quyết|chương trình|đề án)[^,;]{0,60} )(?:đề ra|đặt ra|xác định|ấn định)(?= (?:mỗi|đến|phải|hằng|hàng|tới|bình quân)(?! (?:nay|giờ))(?!\p{L})))(?!\p{L})/gu,
);
const PLAN_PASSED =
  /(?:vượt(?: xa| mức)?|đạt(?: và vượt)?|hoàn thành(?: vượt(?: mức)?)?|bằng|so với|theo|trên|bám sát|thực hiện|căn cứ) $/u;

// "Sang năm 2018, LĐLĐ tỉnh giao: kết nạp …", "giao chỉ tiêu cho các đơn vị: …", "nhắm các đích chính:"
const GIVES_LIST = lean(
  /(?<![\p{L}-])(?<!(?:bàn|chuyển|trao|đã|được|vừa|mới|khoán) )giao(?: (?:chỉ tiêu|nhiệm vụ|kế hoạch|mức))?(?: cho(?: \p{L}+){1,5})?(?: (?:như sau|cụ thể|là))* ?:|(?<!(?:về|cán|chạm|tới|mục|đúng|đủ|có) )(?<!\p{L})đích(?: (?!đã|đạt)\p{L}+){0,3}(?:, [^:;.]{0,40})? ?:/gu,
);
// "Tập đoàn giao khai thác 9.600 tấn mủ", "tỉnh giao trồng 320 ha": what those above ask for
const GIVES_WORK = lean(
  /(?<!\p{L})(?:tập đoàn|tổng công ty|công ty|tỉnh|huyện|thành phố|trung ương|cấp trên|bộ|sở|ngành|ubnd(?: \p{L}+){1,3}|hđnd(?: \p{L}+){1,3}|ldlđ tỉnh|lđlđ tỉnh) giao (?:cho (?:\p{L}+ ){1,4})?(?:khai thác|sản xuất|trồng(?: mới)?|thu|thực hiện|hoàn thành|xây dựng|kết nạp|vận động|huy động|phát triển|giảm|nộp|thành lập|chế biến|tiêu thụ)(?!\p{L})/gu,
);
const GIVES_HINT = / (?:giao|đề ra|đặt ra|xác định|ấn định|đích)/u;

/** Where a sentence says that those above hand out what is to be reached. */
export function givenAims(view: string, start: number, end: number): Found[] {
  if (!GIVES_HINT.test(view.slice(start, end))) return [];
  return [
    ...allMatches(GIVES, view, start, end),
    ...allMatches(GIVES_LIST, view, start, end),
    ...allMatches(GIVES_WORK, view, start, end),
  ].filter((one) => !PLAN_PASSED.test(view.slice(Math.max(start, one.start - 24), one.start)));
}

// "13,7 tiêu chí/xã; huyện giao cho cụm 14 tiêu chí/xã": what those above ask for; "tỉnh giao 320 ha rừng cho cộng đồng" hands over
const SET_FROM_ABOVE = lean(
  /(?<!\p{L})(?:tỉnh|huyện|thành phố|thị xã|quận|trung ương|cấp trên|chính phủ|bộ|ngành|sở|cục|tổng cục|tổng công ty|công ty|tập đoàn|tổng lđlđ|lđlđ|hđnd|ubnd|hội đồng nhân dân|trên)(?: \p{L}+){0,4} giao(?: cho(?: \p{L}+){1,4})?(?: (?:là|phải đạt|từ|ít nhất|trên|tối thiểu))* ?$/u,
);
const HANDED = lean(/(?:bàn|chuyển|trao|tiếp|đã|được|vừa|mới) giao(?:(?: \p{L}+)+)? ?$/u);
const CLAUSE_CLOSED = /^ ?(?:$|[,;.)])/u;

/** Whether a figure is what was asked for from above. `from` is where its clause begins, `end` where its sentence ends. */
export function isSetFromAbove(view: string, from: number, figureStart: number, figureEnd: number, end: number): boolean {
  const near = view.slice(Math.max(from, figureStart - 80), figureStart);
  if (!near.includes("giao ") || !CLAUSE_CLOSED.test(view.slice(figureEnd, Math.min(end, figureEnd + 3)))) return false;
  return SET_FROM_ABOVE.test(near) && !HANDED.test(near);
}

// "mỗi thôn xây dựng tối thiểu 02 tuyến đường … trong năm 2026": what everyone is asked for in a year that is not over
const EACH_AT_LEAST = lean(
  /(?<!\p{L})(?:mỗi|từng) (?!năm|tháng|quý|tuần|ngày)[^;.:\d]{2,90} (?:xây dựng|có|làm|đăng ký|thực hiện|hoàn thành|trồng|thành lập|duy trì|vận động|giúp|giúp đỡ|nhận|kết nạp|tổ chức|đóng góp|hỗ trợ|ra mắt|phát triển|giới thiệu|mở|đạt|bảo đảm|đảm bảo)(?: mới| được)? (?:tối thiểu|ít nhất|không dưới)(?: là| từ)? $/u,
);

const FIRST_HALF = 6;

/** Whether a figure is the least that everyone is asked for in the year of the article, in its first half. */
export function isAskedOfEach({ document: { article, view }, start, figureStart, year }: StatusPlace, now: number | null): boolean {
  // Later in the year it may as well be told of.
  if (now === null || year !== now || Number(article.publishedAt?.slice(5, 7) || "12") > FIRST_HALF) return false;
  return EACH_AT_LEAST.test(view.slice(Math.max(start, figureStart - 140), figureStart));
}

import { lean } from "@thidua/core";
import { deedAt } from "./predicates.ts";
import { CLOSE, HEADS } from "./vocabulary.ts";

export const HEAD = lean(
  new RegExp(
    `^(?!(?:xã +hội|tổ +quốc|đoàn +kết|hội +(?:nhập|thi|nghị|thao|diễn|thảo|chợ|trường)|phòng,? +chống|báo +chí|tổ +chức|bộ +môn|đội +ngũ)${CLOSE})(?:(?:tập +thể|cán +bộ|toàn +thể|quân|nhân +dân|đảng +bộ|phụ +nữ|tuổi +trẻ|thanh +niên)[^,;]{0,40} +)?(?:${HEADS})${CLOSE}`,
    "u",
  ),
);
export const BARE_HEAD = lean(new RegExp(`^(?:nhà +trường|địa +phương|${HEADS})$`, "u"));
export const GENERIC =
  /^(?:tập thể|đơn vị|cơ quan|địa phương|cán bộ|nhân dân|doanh nghiệp|tổ chức|ngành|nhóm|đội|tổ|khối|cụm|dòng họ|lực lượng|câu lạc bộ)(?! (?:và|các dân tộc) )/u;
export const CAPITALS = lean(/^\p{Lu}[\p{L}\p{M}'’-]*(?: +(?:nữ +(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}'’-]*))*/u);

// Where a name ends: what follows tells of the deed, the time, the place.
const AFTER_NAME =
  / +(?:vì|do(?= (?:đã|có))|đã(?= )|có (?:thành tích|nhiều|công|đóng góp|những|\d)|đạt|trong (?:phong trào|thực hiện|công tác|việc|năm|giai đoạn|đợt|dịp|chiến|phòng|xây dựng|sản xuất|tổ chức|thời|các|quá|\d|tham|thi|học|lao|học|lĩnh)|tại (?=hội|lễ|đại|buổi)|nhân (?:dịp|kỷ niệm|ngày)|về (?:thành tích|việc|những)|với (?:thành tích|những|số)|để |là |(?:(?:trong |vào )?các )?năm \d|giai đoạn|nhiệm kỳ|đang |sẽ |vừa |cũng |từng |lần thứ|- (?:đơn vị|cá nhân|tập thể|người|đã|có|điển hình)|theo (?:quyết|đề|tờ|kết|kiến|danh)|hạng (?:nhất|nhì|ba|i)|xếp (?:thứ|hạng)|liên tục|vinh dự|nhiều (?:năm|lần)|\d+ (?:năm|lần) |luôn |đăng tải|vận động (?:hội viên|nhân dân|cán bộ|đoàn viên)|tham gia|hưởng ứng|phát động|chủ động|(?<!hồi sức )tích cực|nỗ lực|duy trì|ra đời|thành lập (?:năm|từ|ngày)|chưa |ở (?:tốp|vị trí|nhóm)|đứng (?:đầu|thứ|trong)|tiêu biểu |hoàn thành|dẫn đầu|kèm theo|như sau|(?:thì|mới|đang|còn|hiện|vẫn|nay|giờ|chỉ|lại) (?:(?:còn|vẫn|chỉ|đang|mới|phải) )*(?:chờ|đợi|dừng|nằm|ở (?:bước|khâu|dạng|vòng)|trên đường)|(?:không|chẳng|hết|chưa) (?:còn|có|để|phải|được|đủ|đạt)|bị (?:bác|trả|loại|hoãn|từ|rút|gác|dừng)|chỉ (?:được|đạt|mới)|hằng năm|hàng năm|vào (?:năm|tháng|ngày|dịp|cuối|đầu|giữa|sáng|chiều)|hồi (?:năm|tháng|đầu|cuối|giữa)|trước đó|thời kỳ|sau khi|khi |nhằm |hy sinh|tổ chức (?:lễ|hội|trọng)|long trọng|phối hợp|diễn ra|được tổ chức|sở hữu|ở vị trí|\(|"(?=[^"]*$))/u;

export function spanOf(view: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  while (to > start && ' ".:;,'.includes(view.charAt(to - 1))) to--;
  return { start, end: to };
}

export function cutName(text: string, view: string, start: number, end: number): { start: number; end: number } {
  const deed = deedAt(text, view, start, end);
  const limit = deed < 0 ? end : deed;
  let from = start;
  for (let found = AFTER_NAME.exec(view.slice(from, limit)); found; found = AFTER_NAME.exec(view.slice(from, limit))) {
    const at = from + found.index;
    // "Ba Vì", "Nà Là": a capital belongs to the name
    const word = /^ +\p{Lu}\p{Ll}/u.exec(text.slice(at, at + 6));
    if (!word) return spanOf(view, start, at > start ? at : limit);
    from = at + word[0].length;
  }
  return spanOf(view, start, limit);
}

export function syllables(text: string): string[] {
  const words = text.split(" ");
  return words.includes("") ? words.filter(Boolean) : words;
}

const ADVERBS =
  /(?: +(?:thì|mới đây|gần đây|vừa qua|trước đó|sau đó|năm nay|cũng|đã|vừa|từng|đang|hiện nay|hiện đang|hiện|vinh dự|tiếp tục|còn|lần lượt|liên tục|đều|mới|rất|một lần nữa|và|được|(?:\d+|hai|ba|bốn|năm|nhiều) (?:lần|năm)(?: liền| liên tục| liên tiếp)?))+$/u;
export function cutWords(slice: string): string {
  return slice.replace(ADVERBS, "");
}

const LEADING_WORD = lean(
  /^(?:\[[^\]]{1,12}\]|\(\d{1,2}\)|\((?=[^)]*\d)(?=[^)]*[_a-z])[\w.-]{4,24}\)|(?:tập thể|cá nhân|hộ gia đình) *:|(?:cho|cũng|rồi|các|những|gồm có|gồm|bao gồm|có|đã có|là|riêng|bản thân|còn|cá nhân(?= (?:đồng chí|đ\/c|ông|bà|anh|chị|em|cô|thầy|bác|cháu)(?: |$))|đặc biệt|ngoài ra|nhất là|về phía|về phần mình|đồng thời|với|trong đó(?: có)?|tiêu biểu(?: là| như)?|như|sau đây|chính|ngay|cả|trường hợp(?: của)?|hai|ba|bốn|năm)(?![\p{L}\p{M}])|\d{1,3}[.)]|[-+*•▪–:]|[a-zđ][).]) *(?=[\p{L}\d"([•*+:–▪-])/u,
);

/** Length of what leads a name in without being part of it: "trong đó có", "1. ", "- ". */
export function leadingLength(slice: string): number {
  let at = 0;
  for (;;) {
    const match = LEADING_WORD.exec(slice.slice(at, at + 40));
    if (!match || match[0].length === 0) break;
    at += match[0].length;
  }
  return at;
}

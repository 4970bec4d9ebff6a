import { canonical, lean } from "@thidua/core";
import { anyOf, EDGE_AFTER } from "./patterns.ts";

/** Pattern of the words of a name of two to four syllables, on the text for its capitals: "Chí Thảo", "Ea Kly", "Thượng Bằng La". */
export const NAME = "\\p{Lu}\\p{L}*(?: \\p{Lu}[\\p{L}'-]*){1,3}";

/** What parts the names of a list: "Tự Do và Quảng Hưng". */
const NAMES_AND = lean(/(?:,? (?:và|cùng|còn)|,) (?:(?:huyện|xã) )?(?=\p{Lu})/u);

/** First words of what is written with capitals and is no place: offices, unions, papers, events, campaigns, honours. */
const OTHER_HEADS = [
  ..."đảng,đoàn thanh,đoàn viên,đoàn thể,đoàn tncs,hội nông,hội phụ,hội cựu,hội chữ,hội liên,hội khuyến,hội người,hội đồng,hội luật,hội doanh".split(
    ",",
  ),
  ..."công an,công ty,công đoàn,công thương,công nghiệp,công nghệ,liên đoàn,liên minh hợp,liên hiệp các,liên hiệp phụ,mặt trận,ủy ban,tỉnh ủy,tỉnh đoàn,huyện ủy,huyện đoàn,thành ủy,thành đoàn".split(
    ",",
  ),
  ..."sở nội,sở y,sở giáo,sở công,sở nông,sở tài,sở kế,sở lao,sở văn,sở xây,sở giao,sở khoa,sở tư,sở thông,sở du,sở ngoại,sở dân,bộ chỉ,bộ đội,bộ tư,bộ giáo,bộ y,bộ nội,bộ công,bộ quốc,bộ nông,bộ lao,bộ tài,bộ kế,bộ xây,bộ giao,bộ văn,bộ khoa,ban chấp,ban chỉ,ban dân,ban nội,ban quản,ban thi,ban thường,ban tổ,ban tuyên".split(
    ",",
  ),
  ..."phòng giáo,phòng nội,phòng tài,phòng văn,phòng lao,phòng y,phòng nông,phòng kinh,phòng tư,cục,chi cục,tổng cục,tổng công,tập đoàn,văn phòng,viện,bệnh viện,đại học,cao đẳng,ngân hàng,kho bạc,bảo hiểm,hải quan,kiểm lâm,tòa án,điện lực,bưu điện".split(
    ",",
  ),
  ..."trường tiểu,trường mầm,trường mẫu,trường thpt,trường thcs,trường đại,trường cao,trường phổ,trường chính,trung học,tiểu học,mầm non,quân khu,quân đội,quân chủng,sư đoàn,trung đoàn,lữ đoàn,tiểu đoàn,binh đoàn,biên phòng,cảnh sát,hải đội".split(
    ",",
  ),
  ..."nghị quyết,nghị định,quyết định,chỉ thị,thông tư,kế hoạch,kết luận,hướng dẫn,công văn,tờ trình,đề án,dự án,luật,pháp lệnh,chương trình,phong trào,cuộc vận,chiến dịch,đại hội,hội nghị,hội thi,hội thao,hội diễn,giải,cúp,hiệp định,hiến pháp".split(
    ",",
  ),
  ..."huân chương,huy chương,bằng khen,giấy khen,cờ thi,kỷ niệm,anh hùng,chiến sĩ,bà mẹ,mẹ việt,danh hiệu,gia đình,lao động,tập thể,nghệ nhân,nhà giáo,nhà nước,nhà văn,nhà máy,thầy thuốc".split(
    ",",
  ),
  ..."bác hồ,bác tôn,tết,mùa,ngày,tháng,thế kỷ,cách mạng,quốc lộ,quốc phòng,quốc hội,quốc gia,tỉnh lộ,hồ chí,chủ tịch,thủ tướng,chính phủ,trung ương,covid,ocop,vietgap,việt gap,khu công,khu kinh,khu đô,khu du,cụm công,cụm thi,khối thi,báo chí,báo nhân,đài phát,đài truyền,tạp chí,quỹ vì,quỹ khuyến".split(
    ",",
  ),
];
const OTHER = lean(new RegExp(`^${anyOf(OTHER_HEADS)}${EDGE_AFTER}`, "u"));
const ALL_NAME = lean(new RegExp(`^${NAME}$`, "u"));

/** Whether words are the name of a place and no more, told without its kind; of another thing that is named they are not. */
export function isBareName(words: string): boolean {
  return ALL_NAME.test(words) && !OTHER.test(canonical(words));
}

/** Whether all names of a list are. */
export function areBareNames(words: string): boolean {
  return words.split(NAMES_AND).every(isBareName);
}

import { describe, expect, it } from "vitest";
import { articleOf } from "../../../test/article.ts";
import { readDocument } from "../../document/read-document.ts";
import { readFigures } from "./read.ts";

function indicatorsOf(text: string): string[] {
  const article = articleOf(text.normalize("NFC"), { publishedAt: "2023-12-20" });
  return readFigures(readDocument(article)).drafts.map(({ fields }) => `${fields.text} · ${fields.indicator}`);
}

type Row = readonly [text: string, ...indicators: string[]];

/** What a list says once, before its colon or in the line above, each of its figures measures. */
const ANNOUNCED: readonly Row[] = [
  ["Số hộ thoát nghèo trong năm: huyện Bảo Thắng 320 hộ, Văn Bàn 410 hộ.", "320 hộ · số hộ thoát nghèo", "410 hộ · số hộ thoát nghèo"],
  [
    "Kết quả xóa nhà tạm của các huyện như sau: Mai Sơn 120 căn; Sông Mã 95 căn.",
    "120 căn · số căn xóa nhà tạm",
    "95 căn · số căn xóa nhà tạm",
  ],
  ["Tỷ lệ hộ nghèo các huyện cuối năm 2022: Thạch Thành 4,2%; Như Xuân 12,5%.", "4,2% · tỷ lệ hộ nghèo", "12,5% · tỷ lệ hộ nghèo"],
  [
    "Thu nhập bình quân đầu người năm 2022 của các xã: Tân Lập 45 triệu đồng, Tân Hội 52 triệu đồng.",
    "45 triệu đồng · thu nhập bình quân đầu người",
    "52 triệu đồng · thu nhập bình quân đầu người",
  ],
  [
    "Số ngày công đóng góp làm đường giao thông: Châu Phú 12.000 ngày công, Chợ Mới 9.500 ngày công.",
    "12.000 ngày công · số ngày công đóng góp làm đường giao thông",
    "9.500 ngày công · số ngày công đóng góp làm đường giao thông",
  ],
  [
    "Nhiều địa phương có tỷ lệ hộ nghèo giảm sâu như: Ba Tơ giảm 5,2%, Sơn Hà giảm 6,1%.",
    "5,2% · mức giảm tỷ lệ hộ nghèo",
    "6,1% · mức giảm tỷ lệ hộ nghèo",
  ],
  ["Các huyện có số xã về đích nhiều nhất là Gò Quao (11 xã), An Biên (9 xã).", "11 xã · số xã về đích", "9 xã · số xã về đích"],
  [
    "Về số mô hình sản xuất có hiệu quả, dẫn đầu là Cai Lậy với 35 mô hình, tiếp đến là Cái Bè 27 mô hình.",
    "35 mô hình · số mô hình sản xuất có hiệu quả",
    "27 mô hình · số mô hình sản xuất có hiệu quả",
  ],
  [
    "Số xã đạt 19 tiêu chí: Bù Đăng 11 xã, Lộc Ninh 9 xã.",
    "19 tiêu chí · số xã",
    "11 xã · số xã đạt 19 tiêu chí",
    "9 xã · số xã đạt 19 tiêu chí",
  ],
  [
    "Số hộ nghèo giảm mạnh ở các huyện: Đại Từ giảm 320 hộ, Nghi Xuân giảm 95 hộ, Vân Đồn: 12 hộ.",
    "320 hộ · mức giảm số hộ nghèo",
    "95 hộ · mức giảm số hộ nghèo",
    "12 hộ · số hộ nghèo",
  ],
  ["Số nhà tạm được xóa: Tam Đảo 120 căn; Tứ Kỳ 35 căn.", "120 căn · số nhà tạm được xóa", "35 căn · số nhà tạm được xóa"],
  // The line above: a caption, a heading, a lead.
  [
    "Biểu số 03. Số xã đạt chuẩn chia theo huyện, thành phố (đến 31/12/2016)\n\nVăn Giang: 5/11 xã; Ân Thi: 4/9 xã; TP Hưng Yên: 2/2 xã",
    "5/11 xã · số xã đạt chuẩn",
    "4/9 xã · số xã đạt chuẩn",
    "2/2 xã · số xã đạt chuẩn",
  ],
  [
    "Tỷ lệ giải ngân vốn đầu tư công theo huyện\n\nHuyện Krông Pắc: 95,2%\n\nHuyện Ea Kar: 91,4%",
    "95,2% · tỷ lệ giải ngân vốn đầu tư công",
    "91,4% · tỷ lệ giải ngân vốn đầu tư công",
  ],
  [
    "Tỷ lệ người dân tham gia bảo hiểm y tế của từng xã như sau:\n\n1. Hòa Phong: 95,2%\n\n2. Hòa Tiến: 91,4%",
    "95,2% · tỷ lệ người dân tham gia bảo hiểm y tế",
    "91,4% · tỷ lệ người dân tham gia bảo hiểm y tế",
  ],
  [
    "Tỷ lệ hộ nghèo theo dân tộc như sau:\n\n- Dân tộc Mông: 45%\n\n- Dân tộc Dao: 30%",
    "45% · tỷ lệ hộ nghèo Dân tộc Mông",
    "30% · tỷ lệ hộ nghèo Dân tộc Dao",
  ],
  // The unit is told once as well.
  [
    "Số sản phẩm OCOP được công nhận: Đức Thọ 15, Can Lộc 21 và Kỳ Anh 34.",
    "15 · số sản phẩm OCOP được công nhận",
    "21 · số sản phẩm OCOP được công nhận",
    "34 · số sản phẩm OCOP được công nhận",
  ],
  ["Diện tích rừng trồng mới (ha): Bù Đăng 120; Bù Đốp 95,5.", "120 · diện tích rừng trồng mới", "95,5 · diện tích rừng trồng mới"],
  ["Số xã về đích của từng huyện như sau:\n\n- Ba Bể: 11\n\n- Na Rì: 9", "11 · số xã về đích", "9 · số xã về đích"],
  // Groups instead of places.
  [
    "Số sáng kiến được công nhận theo khối: khối sở, ngành 120 sáng kiến; khối doanh nghiệp 40 sáng kiến.",
    "120 sáng kiến · số sáng kiến được công nhận khối sở, ngành",
    "40 sáng kiến · số sáng kiến được công nhận khối doanh nghiệp",
  ],
  [
    "Huy động nguồn lực làm đường: ngân sách nhà nước 120 tỷ đồng, doanh nghiệp 35 tỷ đồng.",
    "120 tỷ đồng · số tiền huy động nguồn lực làm đường ngân sách nhà nước",
    "35 tỷ đồng · số tiền huy động nguồn lực làm đường doanh nghiệp",
  ],
  [
    "Cơ cấu nguồn vốn: ngân sách tỉnh 12 tỷ đồng; nhân dân góp 39 tỷ đồng.",
    "12 tỷ đồng · nguồn vốn ngân sách tỉnh",
    "39 tỷ đồng · nguồn vốn nhân dân góp",
  ],
  [
    "Giá trị sản xuất: trồng trọt 1.200 tỷ đồng, chăn nuôi 800 tỷ đồng.",
    "1.200 tỷ đồng · giá trị sản xuất trồng trọt",
    "800 tỷ đồng · giá trị sản xuất chăn nuôi",
  ],
  [
    "Số vụ vi phạm bị xử lý: lâm nghiệp 45 vụ, giao thông 1.200 vụ.",
    "45 vụ · số vụ vi phạm bị xử lý lâm nghiệp",
    "1.200 vụ · số vụ vi phạm bị xử lý giao thông",
  ],
  [
    "Tổng diện tích gieo trồng năm 2022: lúa xuân 9.500 ha, ngô xuân 85 ha.",
    "9.500 ha · tổng diện tích gieo trồng lúa xuân",
    "85 ha · tổng diện tích gieo trồng ngô xuân",
  ],
];

/** Lists that announce nothing, or something else than the figure measures. */
const NOT_ANNOUNCED: readonly Row[] = [
  ["Cụ thể: Mai Sơn 11 xã, Sông Mã 9 xã.", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  ["Số liệu cụ thể: Mai Sơn 11 xã, Sông Mã 9 xã.", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  ["Theo báo cáo của các huyện: Mai Sơn 11 xã, Sông Mã 9 xã.", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  ["Thời gian tới, tỉnh tập trung các nhiệm vụ: Mai Sơn 11 xã; Sông Mã 9 xã.", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  [
    "Số xã đạt chuẩn: Mai Sơn 11 xã; huyện Sông Mã có 120 hộ thoát nghèo.",
    "11 xã · số xã đạt chuẩn",
    "120 hộ thoát nghèo · số hộ thoát nghèo",
  ],
  ["Thu ngân sách đạt khá: huyện Mai Sơn có 35 hộ được vay vốn.", "35 hộ · số hộ được vay vốn"],
  ["Tỷ lệ hộ nghèo giảm nhanh. Năm 2022, huyện Mai Sơn xây dựng 45 mô hình.", "45 mô hình · số mô hình được xây dựng"],
  ["Số xã đạt chuẩn là 45 xã: Mai Sơn 11 xã.", "45 xã · số xã đạt chuẩn", "11 xã · số xã đạt chuẩn"],
  [
    "Doanh thu mỗi năm một dày: năm 2016 là 11,2 tỷ đồng, năm nay đã cầm trong tay 12 tỷ đồng.",
    "11,2 tỷ đồng · doanh thu một dày",
    "12 tỷ đồng · số tiền cầm trong tay",
  ],
  ["Mức thưởng: tập thể bằng 02 lần mức lương cơ sở.", "02 lần · số lần tập thể mức lương cơ sở"],
  [
    "Cơ cấu kinh tế chuyển dịch tích cực: tỷ trọng nông nghiệp giảm còn 24,6%; công nghiệp - xây dựng tăng lên 41,3%.",
    "24,6% · tỷ trọng nông nghiệp",
    "41,3% · tỷ trọng công nghiệp - xây dựng",
  ],
  [
    "Kết quả nổi bật: Mai Sơn có 11 xã đạt chuẩn; Sông Mã xóa 95 căn nhà tạm.",
    "11 xã · số xã đạt chuẩn của Mai Sơn",
    "95 căn nhà · số căn nhà tạm Sông Mã xóa",
  ],
  ["Đồng chí Bí thư phát biểu về số xã đạt chuẩn: Mai Sơn 11 xã.", "11 xã · số xã Mai Sơn"],
  ["Tuyên dương các tập thể\n\nMai Sơn: 11 xã\n\nSông Mã: 9 xã", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  ["Số xã đạt chuẩn tăng đều qua các năm.\n\nMai Sơn: 11 xã\n\nSông Mã: 9 xã", "11 xã · số xã Mai Sơn", "9 xã · số xã Sông Mã"],
  // No unit is told, or none that counts results.
  ["Số Bằng khen được tặng: Mai Sơn 15, Sông Mã 21."],
  ["Số điện thoại liên hệ: Mai Sơn 15, Sông Mã 21."],
  ["Thứ hạng các huyện: Mai Sơn 1, Sông Mã 2."],
  ["Lịch họp:\n\n- Mai Sơn: 11\n\n- Sông Mã: 12"],
  ["Số xã đạt chuẩn: Mai Sơn 2019, Sông Mã 2020."],
  ["Số huyện về đích: Mai Sơn 15."],
  ["Kết quả thu Quỹ (triệu đồng): Mai Sơn 120; Sông Mã 95."],
  // A place has its own field.
  ["Xã Tân Lập, huyện Mộc Châu hiện có 95% số hộ dùng nước sạch.", "95% · tỷ lệ hộ dùng nước sạch"],
  ["Huyện Mộc Châu có 45 hộ.", "45 hộ · số hộ"],
];

describe("what a list announces", () => {
  it.each(ANNOUNCED.map((row) => [row[0], row] as const))("%s", (_, [text, ...indicators]) => {
    expect(indicatorsOf(text)).toEqual(indicators);
  });
  it.each(NOT_ANNOUNCED.map((row) => [row[0], row] as const))("nothing: %s", (_, [text, ...indicators]) => {
    expect(indicatorsOf(text)).toEqual(indicators);
  });
});

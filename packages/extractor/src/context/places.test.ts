import { type Article, findProvince, type Place } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { focusOf, placeFor } from "./places.ts";

interface About {
  title?: string;
  province?: string | null;
  on?: string;
}

function article(text: string, { title = "Tổng kết phong trào thi đua", province = "Lào Cai", on = "2020-06-01" }: About = {}): Article {
  const unit = province === null ? null : findProvince(province, on);
  const place: Place | null = unit && { name: unit.name, level: "province", province: unit.name, code: unit.code };
  return { id: "a", url: null, source: "t", title, publishedAt: on, author: null, province: place, text, contentHash: "", fetchedAt: "" };
}

/** The place of what stands between the brackets ⟦ ⟧ of a text. */
function placed(marked: string, about?: About): string {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/gu, "");
  const found = placeFor(readDocument(article(text, about)), start, marked.indexOf("⟧") - 1);
  return found ? `${found.place.name} ${found.place.level} ${found.place.province}` : "none";
}

const LAO_CAI = "Lào Cai province Lào Cai";
const BAO_THANG = "Bảo Thắng district Lào Cai";
const DISTRICT = { title: "Bảo Thắng: 5 năm thi đua yêu nước" };

const ROWS: readonly (readonly [string, string, About?])[] = [
  // Nothing named: the article's own.
  [LAO_CAI, "Đến nay đã có ⟦65 xã⟧ đạt chuẩn."],
  [LAO_CAI, "Toàn tỉnh hiện có ⟦65 xã⟧ đạt chuẩn."],
  ["none", "Đến nay đã có ⟦65 xã⟧ đạt chuẩn.", { province: null }],
  // Named in the sentence, before.
  [BAO_THANG, "Tại huyện Bảo Thắng, người dân đã hiến ⟦12.000 m2⟧ đất."],
  [BAO_THANG, "Huyện Bảo Thắng dẫn đầu với ⟦12 xã⟧ đạt chuẩn."],
  [BAO_THANG, "Tại huyện Bảo Thắng, nhờ cách làm hay, năm qua huyện đã cứng hóa ⟦48 km⟧ đường."],
  [BAO_THANG, "Trên địa bàn huyện Bảo Thắng có ⟦12 xã⟧ đạt chuẩn."],
  [BAO_THANG, "Hội Nông dân huyện Bảo Thắng vận động ⟦320 hộ⟧ tham gia."],
  [BAO_THANG, "Nhiều địa phương làm tốt, riêng huyện Bảo Thắng có ⟦12 xã⟧ về đích."],
  [BAO_THANG, "Theo ông Trần Văn Cao, Chủ tịch UBND huyện Bảo Thắng, ⟦12 xã⟧ đã về đích."],
  ["Gia Phú commune Lào Cai", "Xã Gia Phú (huyện Bảo Thắng) có ⟦95%⟧ số hộ đạt chuẩn."],
  ["Gia Phú commune Lào Cai", "Ở xã Gia Phú, huyện Bảo Thắng, ⟦95%⟧ số hộ đạt chuẩn."],
  ["Gia Phú commune Lào Cai", "Riêng tại xã Gia Phú (huyện Bảo Thắng), dân góp 300 ngày công; nhờ vậy, hộ nghèo của xã giảm còn ⟦12 hộ⟧."],
  ["Gia Phú commune Lào Cai", "Phong trào ở xã Gia Phú lan nhanh; sau nửa năm, tỷ lệ hồ sơ đúng hạn của xã đạt ⟦98,6%⟧, tăng 4 điểm."],
  [BAO_THANG, "Mô hình do Hội LHPN huyện Bảo Thắng khởi xướng rất hay: năm 2019, chị em của huyện góp ⟦612 ngày công⟧."],
  [BAO_THANG, "Số ngày công đóng góp làm đường giao thông: Bảo Thắng ⟦12.000 ngày công⟧, Bát Xát 9.500 ngày công."],
  [LAO_CAI, "Nhân dân hai bên đường Bảo Thắng góp ⟦12.000 ngày công⟧."],
  // Who leads is told of, whatever it is told to lead.
  ["Gia Phú commune Lào Cai", "Phong trào lan rộng, đứng đầu là xã Gia Phú (huyện Bảo Thắng) đạt ⟦19/19 tiêu chí⟧."],
  ["Gia Phú commune Lào Cai", "Phong trào lan rộng, dẫn đầu là xã Gia Phú, huyện Bảo Thắng với ⟦18/19 tiêu chí⟧."],
  ["Gia Phú commune Lào Cai", "Xếp thứ hai là xã Gia Phú, huyện Bảo Thắng với ⟦18/19 tiêu chí⟧."],
  ["Gia Phú commune Lào Cai", "Xã Gia Phú là xã đầu tiên của huyện cán đích, với ⟦19/19 tiêu chí⟧."],
  ["Gia Phú commune Lào Cai", "Xã Gia Phú, một xã nghèo trong tỉnh, đạt ⟦19/19 tiêu chí⟧."],
  [LAO_CAI, "Đây là xã đầu tiên của tỉnh cán đích, với ⟦19/19 tiêu chí⟧."],
  [LAO_CAI, "Tỉnh đứng đầu huyện Bảo Thắng ⟦3 điểm⟧."],
  // Where it lay before.
  ["Gia Phú commune Lào Cai", "Tại xã Gia Phú, nơi trước thuộc huyện Bảo Thắng, bà con hiến ⟦7.860 m2⟧ đất."],
  ["Gia Phú commune Lào Cai", "Ở xã Gia Phú, trước đây thuộc huyện Bảo Thắng, dân góp ⟦300 triệu đồng⟧."],
  [BAO_THANG, "Trường A, thuộc huyện Bảo Thắng, có ⟦300 học sinh⟧."],
  // Where most of them are.
  [LAO_CAI, "Thanh niên đi làm ăn xa khoảng ⟦74.000 người⟧, đông nhất ở Bình Dương."],
  [LAO_CAI, "Toàn tỉnh có ⟦45 hợp tác xã⟧, nhiều nhất ở huyện Bảo Thắng."],
  [LAO_CAI, "Cả tỉnh trồng ⟦450 ha⟧ quế, tập trung ở huyện Bảo Thắng."],
  [BAO_THANG, "Có ⟦45 hợp tác xã⟧ ở huyện Bảo Thắng."],
  // Where something went to.
  [LAO_CAI, "Mùa dịch, Hội các cấp gởi lên TP Hồ Chí Minh trên ⟦1.240 tấn⟧ rau củ."],
  [LAO_CAI, "Tỉnh chi viện cho Bắc Giang ⟦120 bác sĩ⟧."],
  [LAO_CAI, "Nông dân gửi tặng bà con tỉnh Bắc Giang ⟦40 tấn⟧ gạo."],
  ["Bắc Giang province Bắc Giang", "Tại tỉnh Bắc Giang, đoàn trao ⟦40 tấn⟧ gạo."],
  [BAO_THANG, "Hội gửi về huyện Bảo Thắng ⟦40 tấn⟧ gạo."],
  // What befalls a place that is named bare.
  ["Bình Thuận province Bình Thuận", "So với tự chấm, Bình Thuận bị hạ nhiều nhất, tới ⟦14,5 điểm⟧."],
  [LAO_CAI, "So với Bình Thuận, điểm bị hạ tới ⟦14,5 điểm⟧."],
  // Named at the end of the clause or sentence before, and taken up again.
  [BAO_THANG, "Nhiều mô hình được nhân rộng ở huyện Bảo Thắng; trong đó ⟦12 mô hình⟧ trồng lê."],
  [BAO_THANG, "Phong trào phát triển mạnh ở huyện Bảo Thắng; đến nay đã có ⟦45 hộ⟧ tham gia."],
  [BAO_THANG, "Phong trào lan tới huyện Bảo Thắng; nhờ đó ⟦45 hộ⟧ thoát nghèo."],
  [BAO_THANG, "Mô hình được triển khai đầu tiên tại huyện Bảo Thắng. Sau 2 năm, ⟦45 hộ⟧ tham gia."],
  [BAO_THANG, "Ông Lò Văn An ở huyện Bảo Thắng hiến đất. Ông còn vận động ⟦12 hộ⟧ cùng làm."],
  [BAO_THANG, "Dự án được triển khai ở huyện Bảo Thắng. Tại đây, ⟦45 hộ⟧ đã có nhà mới."],
  [BAO_THANG, "Tỉnh phát động đợt thi đua tại huyện Bảo Thắng; kết thúc đợt, bộ đội dựng lại ⟦73 căn nhà⟧."],
  [BAO_THANG, "Ở huyện Bảo Thắng, ⟦17 hộ⟧ được vào nhà mới trước lễ hội xuống đồng."],
  [BAO_THANG, "Tại huyện Bảo Thắng, Hội đã tổ chức 12 hội nghị, vận động ⟦17 hộ⟧ tham gia."],
  [LAO_CAI, "Tại huyện Bảo Thắng, Sở tổ chức lễ trao ⟦17 căn nhà⟧ cho hộ nghèo."],
  [LAO_CAI, "Tỉnh phát động đợt thi đua tại huyện Bảo Thắng; kết thúc đợt, toàn tỉnh dựng lại ⟦73 căn nhà⟧."],
  [LAO_CAI, "Phong trào phát triển mạnh ở huyện Bảo Thắng; toàn tỉnh đã có ⟦45 hộ⟧ tham gia."],
  [LAO_CAI, "40 căn nhà tại huyện Bảo Thắng đã xong; ⟦12 xã⟧ về đích."],
  [LAO_CAI, "Mô hình được triển khai tại huyện Bảo Thắng. Năm 2019, ⟦45 hộ⟧ tham gia."],
  [LAO_CAI, "Mô hình có ở huyện Bảo Thắng và huyện Bát Xát. Sau 2 năm, ⟦45 hộ⟧ tham gia."],
  [LAO_CAI, "Ông Lò Văn An ở huyện Bảo Thắng hiến đất. Ông Giàng A Páo vận động ⟦12 hộ⟧ cùng làm."],
  // Two places: each its own clause.
  [BAO_THANG, "Tại huyện Bảo Thắng, ⟦100%⟧ trường đạt chuẩn, còn huyện Bát Xát mới đạt 61%."],
  ["Bát Xát district Lào Cai", "Tại huyện Bảo Thắng, 100% trường đạt chuẩn, còn huyện Bát Xát mới đạt ⟦61%⟧."],
  ["Bát Xát district Lào Cai", "Huyện Bảo Thắng trồng 120 ha; huyện Bát Xát trồng ⟦90 ha⟧."],
  // Of as many places as numbers each its own.
  ["Yên Bái province Yên Bái", "GRDP của Lào Cai, Yên Bái và Sơn La tăng lần lượt 7,3%; ⟦5,7%⟧ và 5,1%."],
  ["Sơn La province Sơn La", "GRDP của Lào Cai, Yên Bái và Sơn La tăng lần lượt 7,3%; 5,7% và ⟦5,1%⟧."],
  // Provinces told by the number behind them.
  ["Điện Biên province Điện Biên", "Vốn giải ngân 52%; Nghệ An đạt 61,7%, Điện Biên ⟦58,3%⟧."],
  ["Sơn La province Sơn La", "Cụm có nhiều kết quả; Sơn La thu hút ⟦1,3 tỷ USD⟧ vốn đầu tư."],
  [LAO_CAI, "Trường trao ⟦612 suất⟧ học bổng, trong khi riêng huyện Bảo Thắng góp 700 triệu đồng."],
  [BAO_THANG, "Nhân dân và cán bộ huyện Bảo Thắng: thu ngân sách đạt 103 tỷ đồng; hộ nghèo còn ⟦0,6%⟧."],
  [BAO_THANG, "Thầy trò huyện Bảo Thắng thi đua dạy tốt; tỷ lệ chuyên cần từ 88,4% lên ⟦96,9%⟧."],
  [LAO_CAI, "Ngân sách trung ương, tỉnh hỗ trợ ⟦46 tỷ đồng⟧."],
  // What is set apart ends with its clause.
  [LAO_CAI, "Toàn tỉnh sửa 358 căn; riêng huyện Bảo Thắng sửa 74 căn; tổng kinh phí ⟦41 tỷ đồng⟧."],
  [BAO_THANG, "Toàn tỉnh sửa 358 căn; riêng huyện Bảo Thắng sửa ⟦74 căn⟧; tổng kinh phí 41 tỷ đồng."],
  [BAO_THANG, "Có 45/56 xã đạt chuẩn, trong đó huyện Bảo Thắng có ⟦12 xã⟧."],
  [LAO_CAI, "Có 45/56 xã đạt chuẩn, riêng huyện Bảo Thắng có 12 xã. Bà con đã hiến ⟦2,3 triệu m2⟧ đất."],
  [LAO_CAI, "Sau ba tháng, 40 căn nhà tại thôn Tả Lùng, xã Gia Phú đã bàn giao; số tiền ủng hộ đạt ⟦620 tỷ đồng⟧."],
  // After the figure.
  [BAO_THANG, "Đoàn viên đã làm ⟦12 km⟧ đường giao thông tại huyện Bảo Thắng."],
  ["Gia Phú commune Lào Cai", "Hội tặng ⟦50 suất quà⟧ cho hộ nghèo ở xã Gia Phú, huyện Bảo Thắng."],
  ["Bát Xát district Lào Cai", "Toàn tỉnh xây 20 nhà văn hóa, ⟦3 cây cầu⟧ tại huyện Bát Xát."],
  [LAO_CAI, "Toàn tỉnh xây ⟦20 nhà văn hóa⟧, 3 cây cầu tại huyện Bát Xát."],
  // The sentence's place is carried through its list and its paragraph.
  [BAO_THANG, "Tại huyện Bảo Thắng, dân hiến 12.000 m2 đất; góp 3.000 ngày công; làm ⟦48 km⟧ đường."],
  [BAO_THANG, "Huyện Bảo Thắng là điểm sáng của phong trào. Năm 2019, thu nhập bình quân đạt ⟦52 triệu đồng⟧."],
  [BAO_THANG, "Tại huyện Bảo Thắng:\n\n- Làm mới ⟦48 km⟧ đường;\n\n- Xây 12 nhà văn hóa."],
  [BAO_THANG, "1. Huyện Bảo Thắng\n\nNăm 2019 có ⟦12 xã⟧ đạt chuẩn."],
  [LAO_CAI, "Huyện Bảo Thắng là điểm sáng của phong trào. Toàn tỉnh hiện có ⟦65 xã⟧ đạt chuẩn."],
  [LAO_CAI, "Huyện Bảo Thắng là điểm sáng.\n\nTỷ lệ hộ nghèo còn ⟦4,5%⟧."],
  // A table row and a list line.
  [BAO_THANG, "Kết quả năm 2019:\n\nBảo Thắng | ⟦12⟧ | 15\n\nBát Xát | 9 | 11"],
  ["Bát Xát district Lào Cai", "Kết quả năm 2019:\n\n- Huyện Bảo Thắng: 12 xã.\n\n- Huyện Bát Xát: ⟦9 xã⟧."],
  // Several places together: the province that they share.
  [LAO_CAI, "Các huyện Bảo Thắng, Bát Xát và Bắc Hà đã trồng ⟦1.200 ha⟧ rừng."],
  [LAO_CAI, "Phong trào lan rộng ở Bảo Thắng, Bát Xát, Bắc Hà với ⟦1.200 mô hình⟧."],
  [BAO_THANG, "Đã trao ⟦12 căn nhà⟧ (huyện Bảo Thắng), 9 căn nhà (huyện Bát Xát)."],
  ["Bát Xát district Lào Cai", "Đã trao 12 căn nhà (huyện Bảo Thắng), ⟦9 căn nhà⟧ (huyện Bát Xát)."],
  ["Bát Xát district Lào Cai", "Kết quả: huyện Bảo Thắng 12 căn, huyện Bát Xát ⟦9 căn⟧, huyện Bắc Hà 20 căn."],
  ["Bát Xát district Lào Cai", "Kết quả: 12 căn ở huyện Bảo Thắng, ⟦9 căn⟧ ở huyện Bát Xát."],
  [BAO_THANG, "Đến thăm huyện Bảo Thắng hôm nay, với ⟦12 xã⟧ đạt chuẩn, ai cũng vui."],
  [BAO_THANG, "Tiêu biểu như huyện Bảo Thắng đã vận động 12 tỷ đồng, xây ⟦30 căn nhà⟧."],
  [LAO_CAI, "Từ mô hình của huyện Bảo Thắng, đến nay tỉnh đã nhân rộng ra ⟦120 thôn⟧."],
  [BAO_THANG, "II. KẾT QUẢ\n1. Huyện Bảo Thắng:\n- Hiến ⟦12.000 m2⟧ đất\n2. Huyện Bát Xát:\n- Hiến 9.000 m2 đất"],
  ["Bát Xát district Lào Cai", "II. KẾT QUẢ\n1. Huyện Bảo Thắng:\n- Hiến 12.000 m2 đất\n2. Huyện Bát Xát:\n- Hiến ⟦9.000 m2⟧ đất"],
  [LAO_CAI, "II. KẾT QUẢ\n1. Huyện Bảo Thắng:\n- Hiến 12.000 m2 đất\nIII. PHƯƠNG HƯỚNG\nPhấn đấu đạt ⟦100%⟧."],
  // What its offices and its people do.
  ["Gia Phú commune Lào Cai", "Xã Gia Phú chọn việc khó. Phong trào này do Đảng ủy xã phát động từ tháng 2; nay ⟦4/5 thôn⟧ không còn rác."],
  [BAO_THANG, "Các nhà hảo tâm tặng 3.470 thiết bị; thầy cô Bảo Thắng tự làm ⟦216 video⟧ bài giảng."],
  [BAO_THANG, "Toàn tỉnh có 12 chi hội mẫu; phụ nữ Bảo Thắng góp ⟦300 ngày công⟧."],
  [LAO_CAI, "Toàn tỉnh có 12 chi hội mẫu. UBND tỉnh cấp ⟦300 tấn⟧ xi măng."],
  [LAO_CAI, "Mỗi năm Đảng ủy xã, UBND xã các nơi mở ⟦300 lớp⟧."],
  [LAO_CAI, "Các huyện miền núi Lào Cai được hỗ trợ ⟦300 tấn⟧ gạo."],
  // Names that govern nothing.
  [LAO_CAI, "Chủ tịch UBND xã Lâm Quốc Thới kể: cả vùng góp ⟦300 ngày công⟧."],
  [LAO_CAI, "Bí thư Đảng ủy phường Trần Thanh Tú cho biết đã góp ⟦300 ngày công⟧."],
  [LAO_CAI, "Tại hội thi cấp tỉnh ở thành phố Lào Cai, có ⟦120 thí sinh⟧ dự thi."],
  [LAO_CAI, "Kim ngạch với tỉnh Vân Nam (Trung Quốc) đạt ⟦12 triệu USD⟧."],
  [LAO_CAI, "Sáng 5/7, tại xã Gia Phú, huyện Bảo Thắng, UBND tỉnh tổ chức hội nghị biểu dương ⟦120 hộ⟧ hiến đất."],
  [LAO_CAI, "Phong trào “Bảo Thắng chung sức” là một trong ⟦12 phong trào⟧ lớn."],
  [LAO_CAI, "Tỷ lệ che phủ rừng đạt cao hơn bình quân cả nước, lên tới ⟦56%⟧."],
  [LAO_CAI, "Thu ngân sách đứng thứ 20 cả nước, đạt ⟦9.000 tỷ đồng⟧."],
  [LAO_CAI, "So với tỉnh Yên Bái, số xã đạt chuẩn nhiều hơn ⟦12 xã⟧."],
  [LAO_CAI, "Mỗi xã, phường có ít nhất ⟦01 mô hình⟧."],
  [LAO_CAI, "Có ⟦18 xã⟧ đã về đích, 20 huyện, thị xã tham gia."],
  [LAO_CAI, "Ông Nguyễn Văn Bắc Hà hiến ⟦500 m2⟧ đất."],
  [LAO_CAI, "Đại học Thái Nguyên trao ⟦50 suất⟧ học bổng."],
  // The country.
  ["Việt Nam country null", "Cả nước có ⟦5.000 xã⟧ đạt chuẩn."],
  ["Việt Nam country null", "Tỷ lệ hộ nghèo của tỉnh còn 4% (bình quân cả nước ⟦3,2%⟧)."],
  [LAO_CAI, "Cả nước có 5.000 xã đạt chuẩn. Tỉnh Lào Cai có ⟦65 xã⟧."],
  // Articles of a district or commune.
  [
    BAO_THANG,
    "Những năm qua, huyện Bảo Thắng có nhiều đổi mới. Toàn huyện đã làm 120 km đường.\n\nTỷ lệ hộ nghèo giảm còn ⟦4,5%⟧.",
    DISTRICT,
  ],
  [
    BAO_THANG,
    "Huyện Bảo Thắng có nhiều đổi mới; đến nay toàn huyện có 12 xã đạt chuẩn.\n\nHuyện được UBND tỉnh tặng ⟦12 Cờ thi đua⟧.",
    DISTRICT,
  ],
  [
    "Gia Phú commune Lào Cai",
    "Huyện Bảo Thắng có nhiều đổi mới. Toàn huyện góp sức làm đường.\n\nXã Gia Phú đang phấn đấu đạt ⟦19 tiêu chí⟧.",
    DISTRICT,
  ],
  [LAO_CAI, "Huyện Bảo Thắng có nhiều đổi mới. Toàn huyện góp sức.\n\nToàn tỉnh có ⟦65 xã⟧ đạt chuẩn.", DISTRICT],
  [
    "Gia Phú commune Lào Cai",
    "Xã Gia Phú (huyện Bảo Thắng) nay đã khác. Toàn xã có 12 thôn. Đảng bộ xã luôn gương mẫu. UBND xã làm tốt.\n\nBà con đã hiến ⟦1.200 m2⟧ đất.",
    { title: "Xã Gia Phú thi đua làm đường" },
  ],
  // After the reform.
  [
    "Phú Yên province Phú Yên",
    "Trước khi sáp nhập, tỉnh Đắk Lắk (cũ) sửa 7.284 căn; tỉnh Phú Yên (cũ) là ⟦2.117 căn⟧.",
    { province: "Đắk Lắk", on: "2026-01-20" },
  ],
  [
    "Phú Yên province Phú Yên",
    "Bình quân toàn tỉnh 14 tiêu chí/xã, riêng khu vực phía đông (tỉnh Phú Yên cũ) mới đạt ⟦11,6 tiêu chí/xã⟧.",
    { province: "Đắk Lắk", on: "2026-01-20" },
  ],
  [
    "Đồng Xuân district Đắk Lắk",
    "Tại huyện Đồng Xuân cũ, nay là các xã Đồng Xuân, Xuân Lãnh và Phú Mỡ, ⟦438 hộ⟧ có nhà mới.",
    { province: "Đắk Lắk", on: "2026-01-20" },
  ],
  [
    "Buôn Hồ commune Đắk Lắk",
    "Phường Buôn Hồ chọn phong trào “Ba nhanh”; sau nửa năm, hồ sơ đúng hạn của phường đạt ⟦98,6%⟧.",
    { province: "Đắk Lắk", on: "2026-01-20" },
  ],
  [
    "Lý Sơn commune Quảng Ngãi",
    "Phường Kon Tum đạt 94%; đặc khu Lý Sơn dù cách trở vẫn đạt ⟦88%⟧.",
    { province: "Quảng Ngãi", on: "2026-01-20" },
  ],
  // Centrally run cities: "thành phố" is the whole of it; a provincial city is a district.
  ["Cần Thơ province Cần Thơ", "Huyện Phong Điền làm tốt. Toàn thành phố có ⟦36 xã⟧ đạt chuẩn.", { province: "Cần Thơ" }],
  ["Đồng Nai province Đồng Nai", "Toàn thành phố có ⟦36 xã⟧ đạt chuẩn.", { province: "Đồng Nai", on: "2026-06-01" }],
  [
    "Uông Bí district Quảng Ninh",
    "Toàn tỉnh có 428 mô hình, riêng mô hình camera ở TP Uông Bí đã lắp ⟦1.900 mắt⟧.",
    { province: "Quảng Ninh" },
  ],
  ["9 district Hồ Chí Minh", "Quận 9 vận động ⟦320 hộ⟧ hiến đất mở hẻm.", { province: "Hồ Chí Minh" }],
];

describe("placeFor", () => {
  it.each(ROWS.map(([expected, text, about]) => ({ expected, text, about })))("$expected: $text", ({ expected, text, about }) =>
    expect(placed(text, about)).toBe(expected),
  );

  it("says where it was read", () => {
    const text = "Tại huyện Bảo Thắng, dân góp 300 ngày công. Tỷ lệ đạt 98%.\n\nTổng vốn 12 tỷ đồng.";
    const document = readDocument(article(text));
    const bases = ["300", "98%", "12 tỷ"].map(
      (figure) => placeFor(document, text.indexOf(figure), text.indexOf(figure) + figure.length)?.basis,
    );
    expect(bases.map((basis) => basis?.how)).toEqual(["stated", "inferred", "default"]);
    expect(bases.slice(0, 2).map((basis) => basis && text.slice(basis.start, basis.end))).toEqual(["huyện Bảo Thắng", "huyện Bảo Thắng"]);
  });

  it("never throws and points inside the text", () => {
    const piece = fc.constantFrom(
      "huyện ",
      "Tại ",
      "toàn xã ",
      "của huyện ",
      "Lào Cai",
      "Bảo Thắng",
      ", ",
      ". ",
      "; ",
      "(",
      ")",
      "“",
      "”",
      "\n\n",
      "- ",
      "12 km ",
      "riêng ",
      "cả nước ",
      ": ",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 4 })), { minLength: 1, maxLength: 20 }),
        fc.nat(80),
        (pieces, at) => {
          const text = pieces.join("").normalize("NFC");
          const start = Math.min(at, text.length);
          const found = placeFor(readDocument(article(text)), start, Math.min(text.length, start + 5));
          expect(found === null || (found.basis.start >= 0 && found.basis.start <= found.basis.end && found.basis.end <= text.length)).toBe(
            true,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("focusOf", () => {
  const whole = (title: string, text: string, about: About = {}) => focusOf(readDocument(article(text, { title, ...about })))?.name ?? null;

  it.each([
    ["Bảo Thắng", "Bảo Thắng thi đua làm đường", "Huyện Bảo Thắng đã có 12 xã về đích. Toàn huyện phấn khởi."],
    [
      "Bảo Thắng",
      "Hiệu quả một phong trào",
      "Phong trào trên địa bàn huyện Bảo Thắng sôi nổi. Toàn huyện có 12 xã. Nhân dân huyện góp công. Đảng bộ huyện Bảo Thắng lãnh đạo tốt.",
    ],
    ["Sa Pa", "Thị xã Sa Pa sơ kết 6 tháng", "Thị xã Sa Pa vừa sơ kết. Toàn thị xã có 12 đơn vị."],
    ["Gia Phú", "Xã Gia Phú về đích", "Xã Gia Phú (huyện Bảo Thắng) vừa về đích. Toàn xã phấn khởi; Đảng bộ xã được khen."],
    [
      "Lào Cai",
      "Lào Cai tổng kết phong trào",
      "UBND tỉnh tổ chức hội nghị. Huyện Bảo Thắng dẫn đầu. Toàn tỉnh có 65 xã. Huyện Bảo Thắng được khen.",
    ],
    ["Lào Cai", "Một phong trào lớn", "Các huyện Bảo Thắng, Bát Xát, Bắc Hà thi đua. Toàn tỉnh vào cuộc."],
    ["Lào Cai", "Người thương binh làm kinh tế giỏi", "Ông Vàng A Sử ở thôn Tả Lùng, xã Gia Phú, huyện Bảo Thắng có 4 ha quế."],
    [
      "Lào Cai",
      "Đề nghị công nhận huyện Bảo Thắng đạt chuẩn",
      "Hội nghị sơ kết phong trào do UBND tỉnh phát động vừa diễn ra. Sau 5 năm, toàn tỉnh huy động được 7.000 tỷ đồng.\n\nUBND tỉnh trình Chủ tịch nước tặng Huân chương cho nhân dân huyện Bảo Thắng.",
    ],
    [
      "Bảo Thắng",
      "Báo cáo kết quả thi đua",
      "(Trích Báo cáo số 51/BC-UBND của UBND huyện Bảo Thắng)\n\n1. Kinh tế\n\n- Thu nhập tăng 12%. Huyện được công nhận nông thôn mới.\n\n- Phong trào của Huyện Đoàn sôi nổi.\n\nVăn phòng UBND huyện",
    ],
    ["Lào Cai", "Tổng kết", "Không có tên địa phương nào."],
    // A commune whose name alone heads the article; its district is named once.
    [
      "Gia Phú",
      "Gia Phú ngày hội lớn",
      "Bà con dồn về sân Ủy ban xã Gia Phú đón bằng công nhận, xã thứ năm của huyện Bảo Thắng có niềm vui này.\n\nHồi 2011, Gia Phú chỉ có 6 tiêu chí. Bà con Gia Phú hiến đất làm đường.",
    ],
    [
      "Gia Phú",
      "Gia Phú đổi thay",
      "Về Gia Phú hôm nay, xã của huyện Bảo Thắng, ai cũng vui. Xã Gia Phú có 12 thôn. Năm 2019, Gia Phú về đích.",
    ],
    ["Gia Phú", "Mùa vàng Gia Phú", "Xã vùng cao Gia Phú (huyện Bảo Thắng) vừa gặt xong. Gia Phú có 12 thôn; Đảng ủy xã bám ruộng."],
    // The town where one met, and the district that the article is about.
    [
      "Bảo Thắng",
      "Phố Lu đêm hội",
      "Tối 28/8, quảng trường huyện ở thị trấn Phố Lu chật kín. Đảng bộ và nhân dân huyện Bảo Thắng đón Huân chương.\n\nKinh tế huyện tăng trưởng khá. Huyện Bảo Thắng cùng 7 xã được tuyên dương. Người Bảo Thắng hiến đất.",
    ],
    ["Bảo Thắng", "Huyện Bảo Thắng khen xã Gia Phú", "Huyện Bảo Thắng có 12 xã về đích. Toàn huyện phấn khởi. Xã Gia Phú dẫn đầu."],
    ["Lào Cai", "Lào Cai khen xã Gia Phú", "UBND tỉnh Lào Cai khen xã Gia Phú. Toàn tỉnh có 65 xã. Tỉnh Lào Cai phấn đấu tiếp."],
    ["Lào Cai", "Sở Nội vụ tặng máy tính", "Sở Nội vụ tỉnh tặng xã Gia Phú 20 máy tính. Toàn tỉnh có 65 xã. Xã Gia Phú vui mừng."],
    [
      "Lào Cai",
      "Chị Mai Gia Phú làm giàu",
      "Chị Hoàng Thị Mai ở xã Gia Phú, huyện Bảo Thắng trồng 3 ha quế. Hội Phụ nữ tỉnh tặng chị Bằng khen.",
    ],
  ])("%s: %s", (expected, title, text) => expect(whole(title, text)).toBe(expected));

  it("is nothing where the article's province is not known", () =>
    expect(whole("Tổng kết", "Không có tên nào.", { province: null })).toBeNull());
});

import { type Article, findProvince } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { readFigures } from "../rules/figures/read.ts";
import { placeFor } from "./places.ts";

function article(text: string, province = "Lào Cai", on = "2020-06-01", title = "Phong trào thi đua ở cơ sở"): Article {
  const unit = findProvince(province, on);
  const place = unit && { name: unit.name, level: "province" as const, province: unit.name, code: unit.code };
  return { id: "a", url: null, source: "t", title, publishedAt: on, author: null, province: place, text, contentHash: "", fetchedAt: "" };
}

/** The place of what stands between the brackets ⟦ ⟧ of a text. */
function placed(marked: string, title?: string): string | null {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/gu, "");
  return placeFor(readDocument(article(text, "Lào Cai", "2020-06-01", title)), start, marked.indexOf("⟧") - 1)?.place.name ?? null;
}

const NAMED = "Xã Gia Phú và xã Xuân Quang về đích. ";
const DISTRICT = "Bảo Thắng: 5 năm thi đua yêu nước";

describe("communes without their prefix", () => {
  it.each([
    // named with it elsewhere in the article
    ["Gia Phú", `${NAMED}Nhân dân Gia Phú hiến ⟦7.450 m2⟧ đất.`],
    ["Gia Phú", `${NAMED}Ở Gia Phú, bà con góp ⟦300 ngày công⟧.`],
    ["Gia Phú", `${NAMED}Thu ngân sách tăng 5%; riêng Gia Phú đạt ⟦3,4 tỷ đồng⟧.`],
    ["Xuân Quang", `${NAMED}Xã cao nhất: Gia Phú (99%); thấp nhất: Xuân Quang (⟦95%⟧).`],
    ["Xuân Quang", `${NAMED}Gia Phú và Xuân Quang trồng thêm lần lượt 35 ha và ⟦18 ha⟧ chè.`],
    ["Gia Phú", `${NAMED}Xuân Quang có cách làm hay, Gia Phú thi đua “Vườn không tạp”, cải tạo ⟦218 vườn⟧.`],
    // said to be a commune
    ["Gia Phú", "Ở Gia Phú, xã vùng cao của huyện Bảo Thắng, hội viên nhận bảo vệ ⟦870 ha⟧ rừng."],
    // in a list of them
    ["Gia Phú", "Cụm gồm 03 xã: Gia Phú, Xuân Quang, Thái Niên. Ở Gia Phú, dân góp ⟦300 công⟧."],
    // opened with, or set into its district by a bracket
    ["Gia Phú", "Ở Gia Phú, bên bờ sông Hồng, vườn quế của bà Mai xuất bán ⟦60 tấn⟧ vỏ."],
    ["Gia Phú", "Ông Sang ở Gia Phú (Bảo Thắng) gom đất làm ⟦42 ha⟧ lúa giống."],
    ["Gia Phú", "Hội viên ở Gia Phú (huyện Bảo Thắng) làm ⟦42 ha⟧ lúa giống."],
    ["Gia Phú", "Gia Phú là xã của huyện Bảo Thắng. Nhân dân Gia Phú hiến ⟦7.450 m2⟧ đất."],
    ["Gia Phú", "Xã vùng cao Gia Phú có cách làm hay: dân hiến ⟦7.450 m2⟧ đất."],
    ["Lào Cai", "Tại Hội An, đoàn công tác dự hội thảo. Dân góp ⟦300 công⟧."],
    ["Lào Cai", "Ở Nông Trường, anh Sang có xưởng. Toàn tỉnh trồng ⟦300 ha⟧."],
    ["Lào Cai", "Về Chương Trình, ông Sang nói đã xong ⟦300 việc⟧."],
    // Not what is named after them, nor people and longer names.
    ["Lào Cai", `${NAMED}Cụm công nghiệp Gia Phú có ⟦41 doanh nghiệp⟧.`],
    ["Lào Cai", `${NAMED}Ông Trần Gia Phú trồng ⟦3 ha⟧ quế.`],
    ["Lào Cai", `${NAMED}Chợ Gia Phú đón ⟦300 người⟧.`],
    ["Lào Cai", "Gia Phú đạt chuẩn, dân góp ⟦300 công⟧."],
  ])("%s: %s", (place, text) => expect(placed(text)).toBe(place));

  it("of the district that the article is about", () => {
    const text =
      "Huyện Bảo Thắng có 12 xã. Toàn huyện trồng 300 ha quế. Trong huyện, Phong Niên trồng ⟦90 ha⟧; toàn huyện còn 2% hộ nghèo.";
    expect(placed(text, DISTRICT)).toBe("Phong Niên");
  });
});

describe("rows of a table", () => {
  it.each([
    ["Xã | Tiêu chí | Hộ nghèo (%)\nGia Phú | 19 | 2,8\nToàn huyện | 15 | 8,1", ["Gia Phú", "Lào Cai"]],
    ["TT | Địa phương | Hộ nghèo (%)\n1 | Gia Phú | 2,8\n2 | Xã Không Có | 3", ["Gia Phú", "Không Có"]],
    ["Nội dung | Hộ nghèo (%)\nGia Phú vươn lên | 2,8\nNăm 2019 | 3", ["Lào Cai", "Lào Cai"]],
  ])("%s", (text, places) => {
    const { drafts } = readFigures(readDocument(article(text)));
    expect(drafts.filter(({ fields }) => fields.unit === "%").map(({ fields }) => fields.place?.name)).toEqual(places);
  });
});

describe("over a semicolon", () => {
  it.each([
    // of those that were just told of
    ["Bảo Thắng", "Đảng bộ huyện Bảo Thắng huy động 214 chi bộ giúp 389 hộ; ⟦167 hộ⟧ trong số này đã thoát nghèo."],
    ["Bảo Thắng", "Ở huyện Bảo Thắng có 60 tổ; ⟦45 tổ⟧ hòa giải trong số đó hoạt động tốt."],
    ["Bảo Thắng", "Hội Nông dân huyện Bảo Thắng cho vay 120 hộ; ⟦31 hộ⟧ trong số ấy đã trả hết nợ."],
    // an aim of nobody else
    ["Bảo Thắng", "Toàn huyện Bảo Thắng hiện có 3.850 ha quế; mục tiêu tới năm 2025 là ⟦6.000 ha⟧."],
    ["Bảo Thắng", "12 nhà tại huyện Bảo Thắng đã xong; kế hoạch là ⟦20 nhà⟧."],
    ["Bảo Thắng", "Trên địa bàn huyện Bảo Thắng đã trồng 30 ha; phấn đấu cả năm đạt ⟦50 ha⟧."],
    // of the whole again
    ["Lào Cai", "12 nhà tại huyện Bảo Thắng đã xong; mục tiêu của tỉnh là ⟦200 nhà⟧."],
    ["Lào Cai", "12 nhà tại huyện Bảo Thắng đã xong; toàn tỉnh phấn đấu đạt ⟦200 nhà⟧."],
    ["Lào Cai", "12 nhà tại huyện Bảo Thắng đã xong; ⟦200 nhà⟧ khác đang thi công."],
    ["Lào Cai", "12 nhà tại huyện Bảo Thắng đã xong; cấp 300 suất quà; ⟦200 suất⟧ trong số này là của doanh nghiệp."],
    ["Lào Cai", "12 nhà tại huyện Bảo Thắng đã xong; trong số các hộ nghèo có ⟦200 hộ⟧ được vay vốn."],
  ])("%s: %s", (place, text) => expect(placed(text)).toBe(place));
});

describe("a unit that ends a sentence before a name", () => {
  it.each([
    ["Lào Cai", "Bình quân có ⟦12,4 tiêu chí⟧/xã. Bảo Thắng đang dẫn đầu."],
    ["Lào Cai", "Mỗi ha cho lãi ⟦45 triệu đồng⟧, nhiều nhất là các xã. Gia Phú có 5 hộ."],
  ])("%s: %s", (place, text) => expect(placed(text)).toBe(place));
});

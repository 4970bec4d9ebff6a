import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../vietnamese/index.ts";
import { CAMPAIGNS, campaignBySlug, campaignKey, campaignOf } from "./index.ts";

const NAMES: Record<string, string[]> = {
  "nong-thon-moi": [
    "Bắc Kạn chung sức xây dựng nông thôn mới",
    "Toàn huyện chung sức xây dựng nông thôn mới",
    "Tuổi trẻ Bến Tre chung tay xây dựng nông thôn mới",
    "Quân đội chung sức xây dựng nông thôn mới",
    "Cần Thơ chung sức xây dựng nông thôn mới nâng cao, kiểu mẫu",
    "Trà Cú chung sức xây dựng nông thôn mới giai đoạn 2016 – 2020",
    "Nam Định chung sức xây dựng NTM",
    "Đức Thọ chung sức, đồng lòng xây dựng nông thôn mới, đô thị văn minh",
    "Phụ nữ Hà Nam tham gia xây dựng nông thôn mới",
    "Chung sức xây dựng nông thôn mới",
    "Xây dựng nông thôn mới",
  ],
  "vi-nguoi-ngheo": [
    "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
    "Sơn La chung tay vì người nghèo, không để ai bị bỏ lại phía sau",
    "Vì người nghèo - Không để ai bị bỏ lại phía sau",
    "Quân đội chung tay vì người nghèo – Không để ai bị bỏ lại phía sau",
    "Cả nước chung tay vì người nghèo",
  ],
  "doanh-nghiep-hoi-nhap": [
    "Doanh nghiệp Việt Nam hội nhập và phát triển",
    "Doanh nghiệp Long An hội nhập và phát triển bền vững",
    "Doanh nghiệp tỉnh Kiên Giang đoàn kết, hội nhập và phát triển",
  ],
  "van-hoa-cong-so": [
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở",
    "CBCCVC thi đua thực hiện văn hóa công sở",
    "Cán bộ, công chức, viên chức Hưng Yên thi đua thực hiện văn hóa công sở giai đoạn 2019 - 2025",
  ],
  "chien-thang-covid-19": [
    "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19",
    "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covit-19",
    "Toàn dân đoàn kết, chung sức thi đua phòng, chống và chiến thắng đại dịch COVID-19",
    "An Giang chung sức, đồng lòng phòng, chống dịch Covid-19",
  ],
  "xa-hoi-hoc-tap": [
    "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023-2030",
    "Tây Ninh thi đua xây dựng xã hội học tập",
  ],
  "ket-cau-ha-tang": [
    "Cả nước thi đua đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí",
    "Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại",
  ],
  "xoa-nha-tam": [
    "Thi đua xóa nhà tạm, nhà dột nát",
    "Cả nước chung tay xoá nhà tạm, nhà dột nát trong năm 2025",
    "Hà Giang chung tay xóa nhà tạm",
  ],
  "3000-km-cao-toc": ["500 ngày đêm thi đua hoàn thành 3.000 km đường bộ cao tốc", "500 ngày đêm thi đua hoàn thành 3000km đường cao tốc"],
  "binh-dan-hoc-vu-so": ["Bình dân học vụ số", "BÌNH DÂN HỌC VỤ SỐ"],
  "bao-ve-an-ninh-to-quoc": ["Toàn dân bảo vệ an ninh Tổ quốc", "Toàn dân bảo vệ ANTQ", "toàn dân tham gia bảo vệ An ninh Tổ quốc"],
  "bien-gioi-quoc-gia": ["Toàn dân tham gia bảo vệ chủ quyền lãnh thổ, an ninh biên giới quốc gia trong tình hình mới"],
  "doi-song-van-hoa": [
    "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    "Toàn dân đoàn kết xây dựng đời sống văn hoá ở khu dân cư",
    "TDĐKXDĐSVH",
  ],
  "nong-thon-moi-do-thi-van-minh": ["Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh"],
  "dan-van-kheo": ["Dân vận khéo", "Thi đua Dân vận khéo", "Dân vận khéo trong xây dựng nông thôn mới"],
  "ren-luyen-than-the": ["Toàn dân rèn luyện thân thể theo gương Bác Hồ vĩ đại"],
  "den-on-dap-nghia": ["Đền ơn đáp nghĩa", "Đền ơn, đáp nghĩa"],
  "quyet-thang": ["Quyết thắng", "Thi đua Quyết thắng", "TĐQT"],
  "vi-an-ninh-to-quoc": ["Vì an ninh Tổ quốc", " Vì An ninh Tổ quốc", "Thi đua vì an ninh Tổ quốc"],
  "day-tot-hoc-tot": ["Dạy tốt, học tốt", "Dạy tốt - Học tốt", "Thi đua dạy tốt – học tốt", "Hai tốt"],
  "doi-moi-quan-ly-giang-day": ["Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập", "Đổi mới sáng tạo trong dạy và học"],
  "lao-dong-gioi": ["Lao động giỏi, lao động sáng tạo", "Thi đua lao động giỏi, lao động sáng tạo", "Lao động giỏi"],
  "gioi-viec-nuoc": ["Giỏi việc nước, đảm việc nhà", "Giỏi việc trường, đảm việc nhà"],
  "xanh-sach-dep": ["Xanh - Sạch - Đẹp", "Xanh – Sạch – Đẹp, Bảo đảm an toàn vệ sinh lao động"],
  "nong-dan-gioi": [
    "Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
    "Nông dân sản xuất kinh doanh giỏi",
    "Nông dân thi đua SXKD giỏi",
  ],
  "phu-nu-tich-cuc": ["Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc"],
  "cuu-chien-binh-guong-mau": ["Cựu chiến binh gương mẫu", "CCB Việt Nam gương mẫu"],
  "thanh-nien-tinh-nguyen": ["Thanh niên tình nguyện", "Tuổi trẻ Kon Tum xung kích tình nguyện"],
  "tuoi-cao-guong-sang": ["Tuổi cao - Gương sáng", "Tuổi cao gương sáng"],
};

const NONE = [
  "Mỗi tháng một ngày ở trạm",
  "Giữ đê như giữ nhà",
  "Bám biển, giữ ngư trường",
  "Ba nhất",
  "3 không, 3 có",
  "Vì người nghèo",
  "Bình dân học vụ",
  "An ninh",
  "Quyết thắng Điện Biên",
  "nông thôn mới",
  "100 ngày quyết tâm về đích thu ngân sách",
  "Gió Đại Phong",
  "",
  "“”",
];

describe("campaignOf", () => {
  for (const [slug, names] of Object.entries(NAMES))
    for (const name of names) test(`${slug} ← ${name}`, () => expect(campaignOf(name)).toBe(slug));
  for (const name of NONE) test(`none ← ${name}`, () => expect(campaignOf(name)).toBeNull());
  test("every campaign claims its own name", () => {
    for (const campaign of CAMPAIGNS) expect(campaignOf(campaign.name), campaign.name).toBe(campaign.slug);
  });
  test("case, tone placement and dashes make no other name", () => {
    for (const names of Object.values(NAMES))
      for (const name of names) {
        expect(campaignKey(name.toUpperCase())).toBe(campaignKey(name));
        expect(campaignKey(name.replace(/-/g, "–"))).toBe(campaignKey(name));
      }
  });
  test("any text is looked at without harm", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        (text) => campaignOf(text) === null || campaignBySlug(campaignOf(text) as string) !== null,
      ),
    );
    expect(campaignOf("chung sức ".repeat(50_000))).toBeNull();
  });
});

describe("the table", () => {
  test("slugs are ASCII and stand once", () => {
    const slugs = CAMPAIGNS.map((campaign) => campaign.slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });
  test("everything is NFC and has a source", () => {
    for (const campaign of CAMPAIGNS) {
      expect(JSON.stringify(campaign).normalize("NFC")).toBe(JSON.stringify(campaign));
      expect(campaign.source).not.toBe("");
      expect(campaign.launcher).not.toBe("");
      for (const form of campaign.forms) expect(canonical(form), form).toBe(form);
    }
  });
  test("periods run forward", () => {
    for (const { period } of CAMPAIGNS) expect((period.start ?? "0000") <= (period.end ?? "9999")).toBe(true);
  });
  test("an unknown slug is nothing", () => expect(campaignBySlug("khong-co")).toBeNull());
});

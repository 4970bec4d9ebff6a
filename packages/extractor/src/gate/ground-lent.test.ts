import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article.ts";
import { readDocument } from "../document/read-document.ts";
import { readingsOf } from "../readings.ts";
import type { AwardClaim, FigureClaim } from "./claim.ts";
import { ground } from "./ground.ts";

/** A document of which the rules have read nothing: the gate alone holds the claim. */
function unreadDocument(text: string) {
  const document = readDocument(articleOf(text, { title: "Bài thử" }));
  const { figures, awards } = readingsOf(document) as unknown as Record<"figures" | "awards", { drafts: unknown[]; rejections: unknown[] }>;
  for (const reading of [figures, awards]) reading.drafts.length = 0;
  return document;
}

const figure = (quote: string, value: number, unit: string, status: FigureClaim["status"] = "actual"): FigureClaim => ({
  kind: "figure",
  quote,
  value,
  unit,
  comparator: "eq",
  status,
});

const award = (
  quote: string,
  slug: AwardClaim["award"],
  recipient: AwardClaim["recipient"],
  rank: AwardClaim["rank"] = null,
  status: AwardClaim["status"] = "conferred",
): AwardClaim => ({ kind: "award", quote, award: slug, rank, recipient, status });

const count = (kind: AwardClaim["recipient"]["kind"], number: number) => ({ kind, name: null, count: number });
const named = (kind: AwardClaim["recipient"]["kind"], name: string) => ({ kind, name, count: null });

const SERIES = "Số vụ cháy rừng đi xuống rõ: năm 2016: 21, năm 2017: 15, năm nay chỉ còn 6 vụ.";
const RANGE = "Hợp tác xã thu mua cao hơn thị trường từ 5 đến 8%, không kể mùa vụ.";
const PLACES = "Huyện A dẫn đầu với 9.140 hộ; kế đến là Tân Phú (7.865), Bình Mỹ (6.902).";
const MONEY = "Thu ngân sách đạt 715,3 tỷ đồng; riêng Tân Phú 142,6 tỷ, Bình Mỹ 118,9 tỷ.";
const TABLE = [
  "Bảng 1. Doanh thu của các hợp tác xã (ĐVT: triệu đồng)",
  "Loại hình | Kế hoạch năm 2021 | Thực hiện năm 2021",
  "Nông nghiệp | 2.140 | 1.985",
].join("\n\n");
const COLUMNS = ["Xã | Hộ nghèo (%) | Sáng kiến", "Tân Phú | 9,12 | 118"].join("\n\n");

describe("the unit of a number that none stands beside", () => {
  it.each([
    ["what the sentence counts", SERIES, figure(SERIES, 21, "vụ")],
    ["what closes a range", RANGE, figure(RANGE, 5, "%")],
    ["what was counted of the place before", PLACES, figure(PLACES, 7865, "hộ")],
    ["the money told before", MONEY, figure(MONEY, 142_600_000_000, "đồng")],
    ["the measure in the title of a table", TABLE, figure("Nông nghiệp | 2.140 | 1.985", 1_985_000_000, "đồng")],
    ["the same, aimed at by the head of its column", TABLE, figure("Nông nghiệp | 2.140 | 1.985", 2_140_000_000, "đồng", "target")],
    ["the bracket in the head of a column", COLUMNS, figure("Tân Phú | 9,12 | 118", 9.12, "%")],
    ["the noun in the head of a column", COLUMNS, figure("Tân Phú | 9,12 | 118", 118, "sáng kiến")],
  ])("is %s", (_, text, claim) => expect(ground(unreadDocument(text), claim)).toMatchObject({ ok: true }));

  it.each([
    ["another noun than the sentence counts", SERIES, figure(SERIES, 21, "hộ")],
    ["a noun where a range is of per cent", RANGE, figure(RANGE, 5, "hộ")],
    ["a noun that nobody counted", PLACES, figure(PLACES, 7865, "xã")],
    ["money of another scale", MONEY, figure(MONEY, 142_600_000, "đồng")],
    ["a noun for billions", MONEY, figure(MONEY, 142_600_000_000, "hộ")],
    ["a cell without its scale", TABLE, figure("Nông nghiệp | 2.140 | 1.985", 1985, "đồng")],
    ["a plan told as reached", TABLE, figure("Nông nghiệp | 2.140 | 1.985", 2_140_000_000, "đồng")],
    ["the unit of the next column", COLUMNS, figure("Tân Phú | 9,12 | 118", 9.12, "sáng kiến")],
    ["the unit of the column before", COLUMNS, figure("Tân Phú | 9,12 | 118", 118, "%")],
    ["a year", "Năm 2016 có 15 vụ; năm 2017 giảm.", figure("Năm 2016 có 15 vụ; năm 2017 giảm.", 2017, "vụ")],
  ])("is not %s", (_, text, claim) => expect(ground(unreadDocument(text), claim).ok).toBe(false));
});

const LIST = ["Tặng Huân chương Lao động hạng Ba cho:", "- Trường THPT Tân Phú;", "- Ông Lê Văn Tám, xã Bình Mỹ."].join("\n\n");
const ASKED = ["4. Các trường hợp trình cấp trên", "- Cờ thi đua của Chính phủ: Trường THPT Tân Phú;"].join("\n\n");
const RANKED = "Huy chương Chiến sĩ vẻ vang, có 5 đồng chí nhận hạng Nhất, 9 đồng chí hạng Nhì.";
const FORMS = [
  "Hình thức | Tập thể | Cá nhân",
  "Bằng khen của Chủ tịch UBND tỉnh | 14 | 23",
  "Bằng khen của Thủ tướng (đang trình) | 01 | 03",
].join("\n\n");
const PERSON = "Ông Lê Văn Tám trồng 3 ha cam. Năm 2019, ông được Chủ tịch UBND tỉnh tặng Bằng khen.";
const TWO = "Ông Lê Văn Tám trồng 3 ha cam. Ông Trần Văn Chín nuôi tôm. Năm 2019, ông được Chủ tịch UBND tỉnh tặng Bằng khen.";
const BODY = "Hợp tác xã Tân Phú có 60 thành viên. Năm 2018, Liên minh HTX Việt Nam trao cho HTX Cờ thi đua.";
const SEVERAL = "UBND tỉnh tặng Cờ thi đua cho xã Tân Phú, tặng Bằng khen cho xã Bình Mỹ.";
const GOES_ON = "Hội đồng đề nghị tặng Huân chương Lao động hạng Nhất cho Sở Y tế; hạng Ba cho bà Ngô Kim Thoa.";
const PRAISED = "UBND huyện khen thưởng 35 tập thể và 70 cá nhân.";

const GIVEN = "Năm 2019, ông được Chủ tịch UBND tỉnh tặng Bằng khen.";

describe("form and recipient that stand apart", () => {
  it.each([
    ["a line below its form", LIST, award("- Trường THPT Tân Phú;", "huan-chuong-lao-dong", named("collective", "Trường THPT Tân Phú"), 3)],
    [
      "a line below what is asked for",
      ASKED,
      award("- Cờ thi đua của Chính phủ: Trường THPT Tân Phú;", "co-thi-dua", named("collective", "Trường THPT Tân Phú"), null, "proposed"),
    ],
    ["a lone rank", RANKED, award(RANKED, "huy-chuong-chien-si-ve-vang", count("individual", 9), 2)],
    ["a cell under its kind", FORMS, award("Bằng khen của Chủ tịch UBND tỉnh | 14 | 23", "bang-khen", count("individual", 23))],
    [
      "a cell that is asked for",
      FORMS,
      award("Bằng khen của Thủ tướng (đang trình) | 01 | 03", "bang-khen", count("collective", 1), null, "proposed"),
    ],
    ["a person called by a pronoun", PERSON, award(GIVEN, "bang-khen", named("individual", "Lê Văn Tám"))],
    [
      "a body called by its kind",
      BODY,
      award("Năm 2018, Liên minh HTX Việt Nam trao cho HTX Cờ thi đua.", "co-thi-dua", named("collective", "Hợp tác xã Tân Phú")),
    ],
    [
      "a clause without a verb of its own",
      GOES_ON,
      award(GOES_ON, "huan-chuong-lao-dong", named("individual", "Ngô Kim Thoa"), 3, "proposed"),
    ],
    ["a verb that stands for the form", PRAISED, award(PRAISED, "khen-thuong", count("individual", 70))],
  ])("are %s", (_, text, claim) => expect(ground(unreadDocument(text), claim)).toMatchObject({ ok: true }));

  it.each([
    [
      "a line below another rank",
      LIST,
      award("- Trường THPT Tân Phú;", "huan-chuong-lao-dong", named("collective", "Trường THPT Tân Phú"), 2),
    ],
    ["a line below another form", LIST, award("- Trường THPT Tân Phú;", "bang-khen", named("collective", "Trường THPT Tân Phú"))],
    [
      "what is asked for, told as given",
      ASKED,
      award("- Cờ thi đua của Chính phủ: Trường THPT Tân Phú;", "co-thi-dua", named("collective", "Trường THPT Tân Phú")),
    ],
    ["the rank of the next", RANKED, award(RANKED, "huy-chuong-chien-si-ve-vang", count("individual", 9), 1)],
    ["a cell under another kind", FORMS, award("Bằng khen của Chủ tịch UBND tỉnh | 14 | 23", "bang-khen", count("collective", 23))],
    [
      "a cell that is asked for, told as given",
      FORMS,
      award("Bằng khen của Thủ tướng (đang trình) | 01 | 03", "bang-khen", count("collective", 1)),
    ],
    ["a pronoun after somebody else was named", TWO, award(GIVEN, "bang-khen", named("individual", "Lê Văn Tám"))],
    ["a person whom nobody named", PERSON, award(GIVEN, "bang-khen", named("individual", "Trần Văn Chín"))],
    [
      "the giver",
      BODY,
      award("Năm 2018, Liên minh HTX Việt Nam trao cho HTX Cờ thi đua.", "co-thi-dua", named("collective", "Hợp tác xã Bình Mỹ")),
    ],
    ["the form of the next clause", SEVERAL, award(SEVERAL, "bang-khen", named("collective", "xã Tân Phú"))],
    [
      "a clause that goes on asking, told as given",
      GOES_ON,
      award(GOES_ON, "huan-chuong-lao-dong", named("individual", "Ngô Kim Thoa"), 3),
    ],
    ["another count", PRAISED, award(PRAISED, "khen-thuong", count("collective", 70))],
  ])("are not %s", (_, text, claim) => expect(ground(unreadDocument(text), claim).ok).toBe(false));
});

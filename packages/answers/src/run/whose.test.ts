import type { Figure } from "@thidua/core";
import { describe, expect, it } from "vitest";
import type { Ask } from "../query.ts";
import { understand } from "../understand/understand.ts";
import { ArticleContext } from "./article-context.ts";
import { bodyAsked, ofAnotherBody, ofOnePerson, ofYearsTogether } from "./whose.ts";

const asked = (question: string): Ask => understand(question).asks[0] as Ask;

function articleOf(text: string, title = "Một bài viết"): ArticleContext {
  return new ArticleContext({
    id: "a",
    url: null,
    source: "vi-du",
    title,
    publishedAt: "2024-05-01",
    author: null,
    province: null,
    text,
    contentHash: "a",
    fetchedAt: "2026-01-01T00:00:00Z",
  });
}

const figureIn = (text: string, number: string): { record: Pick<Figure, "start" | "text">; context: ArticleContext } => ({
  record: { start: text.indexOf(number), text: number },
  context: articleOf(text),
});

const personal = (question: string, text: string, number: string): boolean => {
  const { record, context } = figureIn(text, number);
  return ofOnePerson(asked(question), record, context.settingOf({ start: record.start, end: record.start + number.length }));
};

const OF_ALL = "Năm 2018 Công đoàn Dầu khí có bao nhiêu sáng kiến?";

describe("what one person did is not what the organisation did", () => {
  it.each([
    ["Anh Vũ Đức Tâm, thợ hàn, tác giả của 9 sáng kiến, được tặng Bằng khen.", "9 sáng kiến"],
    ["Chị Lò Thị Mến có 4 sáng kiến cấp cơ sở.", "4 sáng kiến"],
    ["Ông Trần Văn Hậu, Tổ trưởng tổ bảo trì, đã có 15 sáng kiến làm lợi 2 tỷ đồng.", "15 sáng kiến"],
    ["Bà Nguyễn Thị Sáu là chủ nhân của 3 sáng kiến.", "3 sáng kiến"],
    ["Kỹ tính như vậy, anh Phạm Hữu Lộc góp 6 sáng kiến trong ba năm.", "6 sáng kiến"],
    ["Thầy Hoàng Minh viết 5 sáng kiến.", "5 sáng kiến"],
    ["Đồng chí Lê Quốc Bảo được công nhận 7 sáng kiến.", "7 sáng kiến"],
  ])("%s", (text, number) => expect(personal(OF_ALL, text, number)).toBe(true));

  it.each([
    [OF_ALL, "Năm 2018, toàn ngành có 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Ông Trần Văn Hậu, Chủ tịch Công đoàn, cho biết năm 2018 có 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Theo ông Trần Văn Hậu, năm 2018 có 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Bà Lê Thị Hoa báo cáo: 412 sáng kiến được công nhận.", "412 sáng kiến"],
    [OF_ALL, "Ông Trần Văn Hậu vận động công nhân viết 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Ông Trần Văn Hậu cùng các đồng nghiệp đóng góp; cả ngành có 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Ông Hậu trao thưởng; đơn vị có 412 sáng kiến.", "412 sáng kiến"],
    [OF_ALL, "Anh em công nhân có 412 sáng kiến.", "412 sáng kiến"],
    ["Anh Vũ Đức Tâm có bao nhiêu sáng kiến?", "Anh Vũ Đức Tâm là tác giả của 9 sáng kiến.", "9 sáng kiến"],
    ["anh tam co bao nhieu sang kien", "Anh Vũ Đức Tâm là tác giả của 9 sáng kiến.", "9 sáng kiến"],
    ["Ai có nhiều sáng kiến nhất, mấy sáng kiến?", "Anh Vũ Đức Tâm là tác giả của 9 sáng kiến.", "9 sáng kiến"],
    ["Người nào hiến bao nhiêu m2 đất?", "Ông Sùng A Páo hiến 900 m2 đất.", "900 m2"],
    ["Hộ nào hiến đất, bao nhiêu m2?", "Hộ bà Lò Thị Mến hiến 900 m2 đất.", "900 m2"],
  ])("%s may be told by: %s", (question, text, number) => expect(personal(question, text, number)).toBe(false));
});

describe("which organisation is asked about", () => {
  it.each<[string, string | undefined]>([
    ["Năm 2018 Công đoàn Giao thông Vận tải Việt Nam có bao nhiêu sáng kiến?", "giao thong"],
    ["nam 2018 cong doan giao thong van tai viet nam co bao nhieu sang kien", "giao thong"],
    ["Công đoàn Công ty Giấy Bãi Bằng có bao nhiêu đoàn viên?", "giay bai"],
    ["Tổng công ty Cơ điện Sông Lam nộp ngân sách bao nhiêu?", "co dien"],
    ["Ngành Công Thương có bao nhiêu sáng kiến?", "cong thuong"],
    ["Bệnh viện Đa khoa Đức Giang có bao nhiêu giường?", "duc giang"],
    ["Trường THPT Chu Văn An có bao nhiêu học sinh giỏi?", "chu van"],
    ["Công đoàn có bao nhiêu đoàn viên?", undefined],
    ["Toàn ngành có bao nhiêu sáng kiến?", undefined],
    ["Công ty đạt doanh thu bao nhiêu?", undefined],
    ["Lào Cai có bao nhiêu công ty?", undefined],
    ["Công đoàn tỉnh Lào Cai có bao nhiêu đoàn viên?", undefined],
    ["Ngành năm 2020 có bao nhiêu sáng kiến?", undefined],
    ["Hội Nông dân huyện Bảo Thắng có bao nhiêu hội viên?", undefined],
  ])("%s", (question, telling) => expect(bodyAsked(asked(question))?.telling.join(" ")).toBe(telling));
});

describe("an organisation's figure is not another's", () => {
  const question = asked("Năm 2020 Công đoàn Dầu khí Việt Nam có bao nhiêu sáng kiến?");
  const away = (text: string, title?: string): boolean => {
    const context = articleOf(text, title);
    return ofAnotherBody(
      question,
      "số sáng kiến",
      context.settingOf({ start: text.lastIndexOf("3.120"), end: text.lastIndexOf("3.120") + 5 }),
      context,
    );
  };
  it.each([
    ["Năm 2020, cả tỉnh có 3.120 sáng kiến.", "Liên đoàn Lao động tỉnh tổng kết"],
    ["Công đoàn tỉnh vận động dầu ăn, khí thế sôi nổi. Năm 2020 có 3.120 sáng kiến.", "Lao động giỏi"],
    ["Công đoàn Cao su Việt Nam có 3.120 sáng kiến.", "Công đoàn Cao su"],
    [
      "Công đoàn Dầu khí cùng dự.\n\nGương của Công đoàn Dầu khí được nêu.\n\nHội nghị bàn việc chung.\n\nNăm 2020, toàn ngành có 3.120 sáng kiến.",
      "Công đoàn Cao su tổng kết",
    ],
  ])("%s", (text, title) => expect(away(text, title)).toBe(true));

  it.each([
    ["Năm 2020, Công đoàn Dầu khí Việt Nam có 3.120 sáng kiến.", "Lao động giỏi"],
    ["Năm 2020, toàn ngành có 3.120 sáng kiến.", "Công đoàn Dầu khí Việt Nam tổng kết năm"],
    ["Công đoàn Dầu khí Việt Nam (CĐDK) họp sáng 5/1.\n\nNăm 2020 có 3.120 sáng kiến.", "Lao động giỏi"],
  ])("may be: %s", (text, title) => expect(away(text, title)).toBe(false));
});

describe("what several years came to is none of one of them", () => {
  const together = (question: string, start: string | null, end: string | null, unit = "sáng kiến"): boolean =>
    ofYearsTogether(asked(question), { time: { start, end, text: "" }, unit });
  it.each<[string, string, string]>([
    ["Năm 2018 ngành có bao nhiêu sáng kiến?", "2013", "2018"],
    ["Năm 2020 tỉnh xây bao nhiêu căn nhà?", "2016", "2020"],
    ["Năm 2020 tỉnh xây bao nhiêu căn nhà?", "2018", "2020-09"],
  ])("%s %s..%s", (question, start, end) => expect(together(question, start, end)).toBe(true));

  it.each<[string, string | null, string | null, string?]>([
    ["Năm 2018 ngành có bao nhiêu sáng kiến?", "2018", "2018"],
    ["Năm 2018 ngành có bao nhiêu sáng kiến?", null, "2018"],
    ["Năm 2018 ngành có bao nhiêu sáng kiến?", null, null],
    ["Năm 2022 trường có bao nhiêu sáng kiến?", "2021", "2022"],
    ["Đến hết năm 2020 tỉnh xây bao nhiêu căn nhà?", "2016", "2020"],
    ["Giai đoạn 2016 - 2020 tỉnh xây bao nhiêu căn nhà?", "2016", "2020"],
    ["Từ năm 2016 đến năm 2020 tỉnh xây bao nhiêu căn nhà?", "2016", "2020"],
    ["Tỉnh xây bao nhiêu căn nhà?", "2016", "2020"],
    ["Năm 2020 hộ nghèo còn bao nhiêu %?", "2016", "2020", "%"],
  ])("may be: %s %s..%s", (question, start, end, unit) => expect(together(question, start, end, unit)).toBe(false));
});

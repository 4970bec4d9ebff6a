import type { Article } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../document/read-document.ts";
import { toldMovement } from "./told-movement.ts";
import { toldPlace } from "./told-place.ts";
import { toldTime } from "./told-time.ts";

function documentOf(text: string) {
  const article: Article = {
    id: "a",
    url: null,
    source: "test",
    title: "Bài thử",
    publishedAt: "2023-07-14",
    author: null,
    province: { name: "Cao Bằng", level: "province", province: "Cao Bằng", code: null },
    text,
    contentHash: "0",
    fetchedAt: "2024-01-01T00:00:00Z",
  };
  return readDocument(article);
}

const spanOf = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const year = (one: string) => ({ start: one, end: one });

const CLAUSES = "Năm 1985, xã A nhận Huân chương Lao động; mười năm sau, năm 1995, tới lượt xã B.";
const BARE = "Xã Hồng Dân trồng lúa: năm 2025 có 1.850 ha, dự kiến 2028 đạt 5.000 ha.";
const HEADED = "3. Chỉ tiêu năm 2018\n\nThêm 06 xã đạt chuẩn; 97,5% hộ dùng nước sạch.";
const NONE = { time: null, basis: undefined };

describe("the years that a model tells", () => {
  it.each([
    ["the clause", CLAUSES, "xã B", "1995"],
    ["a bare year before the number", BARE, "5.000", "2028"],
    ["the heading above", HEADED, "97,5", "2018"],
  ])("are taken from %s", (_, text, core, told) =>
    expect(toldTime(documentOf(text), year(told), NONE, spanOf(text, core))?.value).toMatchObject(year(told)),
  );

  it.each([
    ["another clause", CLAUSES, "xã B", "1985"],
    ["the number before", BARE, "5.000", "2025"],
    ["nowhere", HEADED, "97,5", "2019"],
  ])("are not taken from %s", (_, text, core, told) => expect(toldTime(documentOf(text), year(told), NONE, spanOf(text, core))).toBeNull());
});

const VILLAGE = "Tại huyện Hòa An, bộ đội dựng lại 73 căn nhà; huyện Hạ Lang dựng 12 căn.";

describe("the place that a model tells", () => {
  it("is the one named before the number", () =>
    expect(toldPlace(documentOf(VILLAGE), "Hòa An", null, undefined, spanOf(VILLAGE, "73"))?.value.name).toBe("Hòa An"));
  it.each(["Hạ Lang", "Trùng Khánh", ""])("is not %j", (said) =>
    expect(toldPlace(documentOf(VILLAGE), said, null, undefined, spanOf(VILLAGE, "73"))).toBeNull(),
  );
});

const POINTING =
  "UBND tỉnh phát động phong trào thi đua “Cao Bằng chung tay vì người nghèo”. Tổng kết phong trào này, Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể. Năm ấy, Sở Y tế tặng Giấy khen cho 5 cá nhân.";

describe("the movement that a model tells", () => {
  it("is the one pointed at", () =>
    expect(toldMovement(documentOf(POINTING), "Cao Bằng chung tay vì người nghèo", null, spanOf(POINTING, "12 tập thể"))?.value).toBe(
      "Cao Bằng chung tay vì người nghèo",
    ));
  it.each([
    ["Cao Bằng chung tay vì người nghèo", null, "5 cá nhân"],
    ["Dân vận khéo", null, "12 tập thể"],
    ["Cao Bằng chung tay vì người nghèo", "Dân vận khéo", "12 tập thể"],
  ])("is not %s", (said, read, core) => expect(toldMovement(documentOf(POINTING), said, read, spanOf(POINTING, core))).toBeNull());
});

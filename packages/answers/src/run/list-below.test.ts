import type { Article } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { understand } from "../understand/understand.ts";
import { ArticleContext } from "./article-context.ts";
import { listBelow } from "./list-below.ts";
import { namesWhole } from "./spoken-of.ts";

const HEAD = "Điều 1. Tặng Giấy khen cho 02 tập thể, 02 cá nhân có thành tích, gồm:";
const LIST = [
  "A. Tập thể:",
  "1. Chi hội Phụ nữ thôn Hạ;",
  "2. Trạm Y tế xã.",
  "B. Cá nhân:",
  "1. Ông Lê Văn Bền, thôn Hạ;",
  "2. Bà Vũ Thị Mến.",
];
const TEXT = [HEAD, ...LIST, "Điều 2. Quyết định này có hiệu lực từ ngày ký."].join("\n");

function below(question: string, text = TEXT, head = HEAD): string | null {
  const context = new ArticleContext({
    id: "a",
    title: "Quyết định khen thưởng",
    text,
    source: "",
    province: null,
    publishedAt: null,
  } as unknown as Article);
  const ask = understand(question).asks[0];
  if (ask === undefined) throw new Error("nothing asked");
  const at = text.indexOf(head);
  const found = listBelow(ask, context.settingOf({ start: at, end: at + head.length }), context);
  if (found !== null) expect(text.slice(found.range.start, found.range.end)).toBe(found.quote);
  return found?.quote ?? null;
}

describe("the list that a sentence heads", () => {
  test("whole where no kind is asked", () => expect(below("Quyết định này khen những ai?")).toBe(LIST.join("\n")));
  test("the asked kind alone", () => {
    expect(below("Những cá nhân nào được khen?")).toBe(LIST.slice(3).join("\n"));
    expect(below("nhung ca nhan nao duoc khen")).toBe(LIST.slice(3).join("\n"));
    expect(below("Tập thể nào được khen?")).toBe(LIST.slice(0, 3).join("\n"));
  });
  test("below a numbered line without a stop", () => {
    const items = "a) CĐCS Công ty TNHH Giày Phú Lợi\nb) CĐCS Bệnh viện Đa khoa Long Sơn";
    const head = "3. Các đơn vị được Ban Thường vụ LĐLĐ tỉnh tặng Cờ thi đua";
    expect(
      below("Những đơn vị nào được khen?", `- Bằng khen: 164 tập thể.\n${head}\n${items}\n\nTrong năm, phong trào lan rộng.`, head),
    ).toBe(items);
    for (const other of [`${head}.`, "Các đơn vị được tặng Cờ thi đua", "3. Các đơn vị được tặng Cờ thi đua năm nay đều vượt chỉ tiêu!"])
      expect(below("Những đơn vị nào được khen?", `${other}\n${items}`, other)).toBeNull();
    expect(below("Những đơn vị nào được khen?", `${head}\nTrong năm, phong trào lan rộng.`, head)).toBeNull();
    expect(below("Những đơn vị nào được khen?", `${head}\n4. Kinh phí`, head)).toBeNull();
  });
  test("none below a sentence that heads nothing, nor below one that an article follows", () => {
    expect(below("Khen những ai?", "Xã khen 5 hộ.\n1. Mở đầu.", "Xã khen 5 hộ.")).toBeNull();
    expect(below("Khen những ai?", "Khen các hộ sau đây:\nĐiều 2. Thi hành.", "Khen các hộ sau đây:")).toBeNull();
    expect(
      below(
        "Khen những ai?",
        "Khen các hộ sau đây:\nTrong năm qua, phong trào lan rộng khắp các thôn, bản của xã và được nhân dân hưởng ứng.",
        "Khen các hộ sau đây:",
      ),
    ).toBeNull();
  });
});

describe("a name is somebody's whole", () => {
  const ROWS: readonly [boolean, string, string][] = [
    [true, "tran thi ut", "bà Trần Thị Út (ấp 3)"],
    [true, "tran thi ut", "Trần Thị Út, ấp Hạ"],
    [true, "tran thi ut", "Bà Trần Thị Út Hiền và bà Trần Thị Út"],
    [false, "tran thi ut", "Trần Thị Út Hiền"],
    [false, "tran thi ut", "Trần Thị Útt"],
    [false, "tran thi ut", "bà Út"],
  ];
  for (const [expected, name, text] of ROWS) test(`${name}: ${text}`, () => expect(namesWhole(name.split(" "), text)).toBe(expected));
});

import { describe, expect, it } from "vitest";
import { readLinks } from "./read-links.ts";

const words = (html: string) => readLinks(html).links.map((link) => link.words);

describe("links of a page", () => {
  it.each<[string, string, string[]]>([
    ["words across elements", '<a href="/1"><b>Tổng kết</b> <i>phong trào</i></a>', ["Tổng kết phong trào"]],
    ["a box in a link", '<a href="/1"><div>Đầu đề</div><div>Lời dẫn</div></a> ngoài', ["Đầu đề Lời dẫn"]],
    ["a link that was left open ends with its box", '<ul><li><a href="/1">Một</li><li>không thuộc</li></ul>', ["Một"]],
    ["and with the next link", '<a href="/1">Một <a href="/2">Hai</a>', ["Một", "Hai"]],
    ["a picture says what its link says not", '<a href="/1"><img src="x" alt="Lễ trao &amp; nhận"></a>', ["Lễ trao & nhận"]],
    ["what scripts write is not shown", '<a href="/1">Một<script>hai()</script></a>', ["Một"]],
    ["an anchor is none", '<a name="x">Một</a><a href="/2">Hai</a>', ["Hai"]],
  ])("%s", (_, html, expected) => expect(words(html)).toEqual(expected));

  it("what stands behind a link up to the next is its lead", () => {
    const [first] = readLinks('<a href="/1">Một</a><p>12/03/2024</p><p>Lời dẫn</p><a href="/2">Hai</a><p>khác</p>').links;
    expect(first?.lead).toBe("12/03/2024 Lời dẫn");
  });

  it("the title is that of the page and its headings, ends left out or not", () => {
    expect(readLinks("<title>Tin tức</title><div><h1>Thi đua</div><p>không</p>").title).toBe("Tin tức Thi đua");
  });

  it("hidden fields of the form with a view state, and its buttons", () => {
    const { form, buttons, password } = readLinks(
      '<form action="/ds.aspx?a=1&amp;b=2"><input type=hidden name=__VIEWSTATE value="x=="><form><input type=hidden name=b value=2></form><input type=submit name=tiep value="Tiếp"><input type=password>',
    );
    expect(form).toEqual({
      action: "/ds.aspx?a=1&b=2",
      fields: [
        ["__VIEWSTATE", "x=="],
        ["b", "2"],
      ],
    });
    expect([buttons, password]).toEqual([[], true]);
  });
});

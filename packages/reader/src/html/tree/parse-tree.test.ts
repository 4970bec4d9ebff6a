import type { AnyNode } from "domhandler";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTree } from "./parse-tree.ts";

/** The body in one line: `div(p("chữ") br)`. */
function shown(html: string): string {
  const one = (node: AnyNode): string => {
    if (node.type === "text") return JSON.stringify(node.data);
    if (!("children" in node)) return "";
    const inside = node.children.map(one).filter((part) => part !== "");
    const name = "name" in node ? node.name : "";
    return inside.length === 0 ? name : `${name}(${inside.join(" ")})`;
  };
  const body = parseTree(html)?.body;
  return body == null ? "" : body.children.map(one).join(" ");
}

// [what a browser makes of it, as written]
const CASES: [expected: string, ...written: string[]][] = [
  ['p("một") p("hai")', "<p>một<p>hai", "<p>một</p><p>hai</p>", "<html><head></head><body><P>một</P><P>hai</P></body></html>"],
  ['p("một") div("hai")', "<p>một<div>hai</div>", "<p>một<div>hai"],
  ['ul(li("một") li("hai"))', "<ul><li>một<li>hai</ul>", "<ul><li>một</li><li>hai</li></ul>"],
  ['ul(li("một" ul(li("a") li("b"))) li("hai"))', "<ul><li>một<ul><li>a<li>b</ul><li>hai</ul>"],
  ['dl(dt("tên") dd("nghĩa") dt("khác"))', "<dl><dt>tên<dd>nghĩa<dt>khác</dl>"],
  ['h2("đầu đề") p("lời")', "<h2>đầu đề</h3><p>lời", "<h2>đầu đề</h2><p>lời"],
  // Parts that were left out
  [
    'table(tbody(tr(td("1") td("2")) tr(td("3"))))',
    "<table><tr><td>1<td>2<tr><td>3</table>",
    "<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>",
  ],
  ['table(thead(tr(th("a"))) tbody(tr(td("1"))))', "<table><thead><tr><th>a<tbody><tr><td>1</table>"],
  ['table(tbody(tr(td(table(tbody(tr(td("trong")))) "sau"))))', "<table><tr><td><table><tr><td>trong</table>sau</table>"],
  // A cell where no table is
  ['div("chữ")', "<div><tr><td>chữ</td></tr></div>"],
  // What stands wrongly in a table
  ['p("lạc") table(tbody(tr(td("ô"))))', "<table><p>lạc</p><tr><td>ô</td></tr></table>"],
  ['"lạc" table(tbody(tr(td("ô"))))', "<table>lạc<tr><td>ô</table>"],
  ['table(tbody(tr(td(font("ô") "sau")))) "ngoài"', "<table><tr><td><font>ô</font>sau</table>ngoài"],
  // Inline ends that do not reach out of their cell or box
  ['font(table(tbody(tr(td("ôsau")))))', "<font><table><tr><td>ô</font>sau</table>"],
  ['span(div("ab"))', "<span><div>a</span>b</div>"],
  ['b(p("a")) "c"', "<b><p>a</b></p>c"],
  // A link around a box ends with its end tag, and with the next link
  ['div(a("một") "hai")', "<div><a href=x>một</a>hai</div>"],
  ['a div(a("một") "hai")', "<a href=x><div>một</a>hai</div>"],
  ['a("một") a("hai")', "<a href=x>một<a href=y>hai</a>"],
  ['p(a("một")) p("hai")', "<p><a href=x>một</p><p>hai</p>"],
  // A form in a form, and across boxes
  ['form(div("a" input "b"))', "<form><div>a<form><input>b</form></div></form>"],
  ['div(form(p("ab")))', "<div><form><p>a</form>b</div>"],
  ['"a" p', "a</p>"],
  ['"a" br "b"', "a<br>b", "a</br>b", "a<br/>b"],
  ['select(option("x") option("y"))', "<select><option>x<option>y<p></select>"],
  // Drawings, whose own elements close themselves
  ['svg(path circle) p("a")', "<svg><path/><circle/></svg><p>a", "<svg><path/><circle/><p>a"],
  // Entities, with and without their semicolon, and of Windows-1252
  ['"à & – <"', "&agrave; &amp; &#150; &lt;", "&agrave &amp &#8211; &lt"],
  // Comments and what Word leaves behind
  ['"ab"', "a<!-- <p>ẩn</p> -->b", "a<![if !supportLists]>b<![endif]>"],
  // What is never shown
  ['noscript "sau"', "<body><noscript><p>bật lên</p></noscript>sau"],
  ['iframe "sau"', "<body><iframe src=x>không có khung</iframe>sau", "<body><iframe src=x>sau"],
];

describe("the tree is the one a browser makes", () => {
  it.each(CASES.flatMap(([expected, ...written]) => written.map((html): [string, string] => [html, expected])))("%s", (html, expected) =>
    expect(shown(html)).toBe(expected),
  );

  it("what belongs into the head stands there, the rest in the body", () => {
    const tree = parseTree('<title>Tin &amp; bài</title><meta name="a" content="b"><p>chữ</p><link rel="x">');
    const names = (node: { children: AnyNode[] } | null | undefined) =>
      node?.children.flatMap((child) => ("name" in child ? [child.name] : []));
    const [html] = tree?.root.children ?? [];
    const head = html !== undefined && "children" in html ? html.children[0] : undefined;
    expect(head !== undefined && "children" in head ? names(head) : null).toEqual(["title", "meta"]);
    expect(names(tree?.body)).toEqual(["p", "link"]);
  });

  it("attributes are those of the first of their name, with entities read", () => {
    const [link] = parseTree("<body><a HREF='x?a=1&amp;b=2' class=\"một hai\" href=y onclick='z()' hidden>")?.body?.children ?? [];
    expect(link !== undefined && "attribs" in link ? { ...link.attribs } : null).toEqual({
      href: "x?a=1&b=2",
      class: "một hai",
      hidden: "",
    });
  });

  it("boxes too deep for any walk are refused", () => {
    expect(parseTree("<div>".repeat(900))).not.toBeNull();
    expect(parseTree("<div>".repeat(5_000))).toBeNull();
  });
});

const tags = fc.constantFrom(
  ..."div p ul li table tr td tbody caption a b font span h2 form select option svg iframe noscript br body head html button".split(" "),
);
const soup = fc
  .array(
    fc.oneof(
      tags.map((name) => `<${name}>`),
      tags.map((name) => `</${name}>`),
      fc.constantFrom("chữ ", "<", "&nbsp;", '<a href="', "<!--", "-->", "<p/>"),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

describe("any page", () => {
  it("has a tree in which each node is the child of its parent and between its neighbours", () => {
    fc.assert(
      fc.property(soup, (html) => {
        const check = (node: AnyNode): void => {
          if (!("children" in node)) return;
          node.children.forEach((child, at) => {
            expect(child.parent).toBe(node);
            expect(child.prev).toBe(node.children[at - 1] ?? null);
            expect(child.next).toBe(node.children[at + 1] ?? null);
            check(child);
          });
        };
        const tree = parseTree(html);
        if (tree !== null) check(tree.root);
      }),
    );
  });
});

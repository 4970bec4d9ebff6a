import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { collapse } from "../text/lines.ts";
import { elementsIn, textOf } from "./tree-index.ts";

const LONGEST = 300;
const MOST_PICTURES = 100;
const NAMED = /caption(?!ed)|chu-?thich|image-desc/i;

/** The element right behind a picture, breaks aside; null where text stands between. */
function elementBehind(image: AnyNode): Element | null {
  for (let at: AnyNode | null = image.next; at !== null; at = at.next) {
    if (at.type === "text" && at.data.trim() !== "") return null;
    if (at.type === "tag" && at.name !== "br") return at;
  }
  return null;
}

/** What is written below pictures: of its own element, in the other row of a picture's table, or in the slanted line behind the picture. */
export function captionsOf($: CheerioAPI, root: Element): string[] {
  const found = new Set<string>();
  const add = (text: string) => {
    const caption = collapse(text);
    if (caption.length >= 5 && caption.length <= LONGEST) found.add(caption);
  };
  const inside = elementsIn(root);
  for (const element of inside) {
    const named = element.name === "figcaption" || NAMED.test(element.attribs.class ?? "");
    // A box that holds picture and caption is called after the caption too.
    if (named && !elementsIn(element).some(({ name }) => name === "img")) add(textOf(element));
  }
  for (const image of inside.filter(({ name }) => name === "img").slice(0, MOST_PICTURES)) {
    const table = $(image).closest("table");
    const own = table.length > 0 && table.find("img").length === 1 && table.find("table").length === 0;
    // Not a table that lays out the page.
    if (own && collapse(table.text()).length <= LONGEST) {
      add(table.text());
      continue;
    }
    const behind = elementBehind(image);
    if (behind !== null && (behind.name === "em" || behind.name === "i")) {
      add(textOf(behind));
      continue;
    }
    const line = $(image).closest("p,div,center");
    if (collapse(line.text()) !== "") {
      const slanted = line.find("em,i").last();
      if (line.find("img").length === 1 && slanted.length > 0 && collapse(line.text()) === collapse(slanted.text())) add(slanted.text());
      continue;
    }
    const next = line.next("p,div,center,em,i");
    const text = collapse(next.text());
    const slanted = collapse(next.find("em,i").addBack("em,i").first().text());
    const centred = /center/i.test(`${next.attr("style") ?? ""} ${next.attr("align") ?? ""}`) || next.is("center");
    if (text.length > 0 && (slanted === text || (centred && text.length < 200))) add(text);
  }
  return [...found];
}

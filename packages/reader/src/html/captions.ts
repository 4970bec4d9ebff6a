import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element } from "domhandler";
import { collapse } from "../text/lines.ts";

const LONGEST = 300;
const NAMED = "figcaption,.wp-caption-text,[class*=caption],[class*=chuthich],[class*=chu-thich],.PhotoCMS_Caption,.image-desc";

function isText(node: AnyNode | null): boolean {
  return node?.type === "text" && node.data.trim() !== "";
}

/** What is written below pictures: of its own element, in the other row of a picture's table, or in the slanted line behind the picture. */
export function captionsOf($: CheerioAPI, root: Element): string[] {
  const found = new Set<string>();
  const add = (text: string) => {
    const caption = collapse(text);
    if (caption.length >= 5 && caption.length <= LONGEST) found.add(caption);
  };
  $(root)
    .find(NAMED)
    .each((_, element) => add($(element).text()));
  $(root)
    .find("img")
    .each((_, image) => {
      const table = $(image).closest("table");
      const own = table.length > 0 && table.find("img").length === 1 && table.find("table").length === 0;
      // Not a table that lays out the page.
      if (own && collapse(table.text()).length <= LONGEST) {
        add(table.text());
        return;
      }
      const behind = $(image).nextAll().not("br").first();
      if (behind.is("em,i") && !isText(image.next)) {
        add(behind.text());
        return;
      }
      const line = $(image).closest("p,div,center");
      if (collapse(line.text()) !== "") {
        const slanted = line.find("em,i").last();
        if (line.find("img").length === 1 && slanted.length > 0 && collapse(line.text()) === collapse(slanted.text())) add(slanted.text());
        return;
      }
      const next = line.next("p,div,center,em,i");
      const text = collapse(next.text());
      const slanted = collapse(next.find("em,i").addBack("em,i").first().text());
      const centred = /center/i.test(`${next.attr("style") ?? ""} ${next.attr("align") ?? ""}`) || next.is("center");
      if (text.length > 0 && (slanted === text || (centred && text.length < 200))) add(text);
    });
  return [...found];
}

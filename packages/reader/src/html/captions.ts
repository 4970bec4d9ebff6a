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

/** The closest element around a node that has one of some names. */
function closest(node: AnyNode, names: ReadonlySet<string>): Element | null {
  for (let at: AnyNode | null = node; at !== null; at = at.parent) if (at.type === "tag" && names.has(at.name)) return at;
  return null;
}

function nextElement(element: Element | null): Element | null {
  for (let at: AnyNode | null = element?.next ?? null; at !== null; at = at.next) if (at.type === "tag") return at;
  return null;
}

const TABLE = new Set(["table"]);
const LINES = new Set(["p", "div", "center"]);
const SLANTED = new Set(["em", "i"]);

const count = (elements: readonly Element[], wanted: string) => elements.filter(({ name }) => name === wanted).length;

/** What is written below pictures: of its own element, in the other row of a picture's table, or in the slanted line behind the picture. */
export function captionsOf(root: Element): string[] {
  const found = new Set<string>();
  const add = (text: string) => {
    const caption = collapse(text);
    if (caption.length >= 5 && caption.length <= LONGEST) found.add(caption);
  };
  const inside = elementsIn(root);
  for (const element of inside) {
    const named = element.name === "figcaption" || NAMED.test(element.attribs.class ?? "");
    // A box that holds picture and caption is called after the caption too.
    if (named && count(elementsIn(element), "img") === 0) add(textOf(element));
  }
  for (const image of inside.filter(({ name }) => name === "img").slice(0, MOST_PICTURES)) {
    const table = closest(image, TABLE);
    const cells = table === null ? [] : elementsIn(table);
    // Not a table that lays out the page.
    if (table !== null && count(cells, "img") === 1 && count(cells, "table") === 0 && collapse(textOf(table)).length <= LONGEST) {
      add(textOf(table));
      continue;
    }
    const behind = elementBehind(image);
    if (behind !== null && SLANTED.has(behind.name)) {
      add(textOf(behind));
      continue;
    }
    const line = closest(image, LINES);
    const words = line === null ? "" : collapse(textOf(line));
    if (line !== null && words !== "") {
      const parts = elementsIn(line);
      const slanted = parts.findLast(({ name }) => SLANTED.has(name));
      if (slanted !== undefined && count(parts, "img") === 1 && words === collapse(textOf(slanted))) add(textOf(slanted));
      continue;
    }
    const next = nextElement(line);
    if (next === null || !(LINES.has(next.name) || SLANTED.has(next.name))) continue;
    const text = collapse(textOf(next));
    const first = SLANTED.has(next.name) ? next : elementsIn(next).find(({ name }) => SLANTED.has(name));
    const centred = next.name === "center" || /center/i.test(`${next.attribs.style ?? ""} ${next.attribs.align ?? ""}`);
    const slanted = first !== undefined && collapse(textOf(first)) === text;
    if (text.length > 0 && (slanted || (centred && text.length < 200))) add(text);
  }
  return [...found];
}

import { type CheerioAPI, load } from "cheerio/slim";
import type { AnyNode, Element } from "domhandler";

/** One page at a time is asked, often: its door to cheerio is kept as long as the page. */
const DOORS = new WeakMap<AnyNode, CheerioAPI>();

/** The elements below a node that a CSS selector finds, cheerio's own pseudo-classes (`:contains`, `:eq`) among them, in document order. */
export function select(selector: string, root: AnyNode): Element[] {
  let door = DOORS.get(root);
  if (door === undefined) {
    door = load(root);
    DOORS.set(root, door);
  }
  return door(selector)
    .toArray()
    .filter((node): node is Element => "attribs" in node);
}

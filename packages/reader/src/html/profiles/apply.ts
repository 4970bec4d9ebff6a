import type { AnyNode, Element } from "domhandler";
import { collapse } from "../../text/lines.ts";
import { dayOfStamp, realAuthor } from "../metadata.ts";
import { select } from "../select.ts";
import { detach } from "../tree/nodes.ts";
import { textOf } from "../tree-index.ts";
import { mayHave } from "./choose.ts";
import type { Profile } from "./profile.ts";

/** What the selectors of a profile find; null or nothing where they do not. */
export interface Profiled {
  title: string | null;
  publishedAt: string | null;
  author: string | null;
  /** Lead and text, in this order. */
  roots: Element[];
}

const LONGEST_FIELD = 400;
const LABEL =
  /^(?:(?:tác giả|người viết|người đăng|viết bởi|đăng bởi|được viết bởi|written by|by|bởi|theo|nguồn)(?: bài viết)?\s*:?\s*)+/iu;
const LEAST_BODY = 80;

function first<Found>(
  root: AnyNode,
  names: string,
  selectors: readonly string[],
  read: (text: string, element: Element) => Found | null,
): Found | null {
  for (const selector of selectors)
    for (const element of mayHave(names, selector) ? select(selector, root).slice(0, 5) : []) {
      const found = read(collapse(textOf(element)), element);
      if (found !== null) return found;
    }
  return null;
}

/** The fields beside the text; before the tree is cleaned, since some of them stand in hidden boxes. */
export function profiledFields(root: AnyNode, names: string, profile: Profile): Omit<Profiled, "roots"> {
  return {
    title: first(root, names, profile.title, (text) => (text.length >= 8 && text.length <= LONGEST_FIELD ? text : null)),
    publishedAt: first(root, names, profile.date, (text, element) => {
      const stamp = element.attribs.datetime ?? element.attribs.content;
      return (stamp === undefined ? null : dayOfStamp(stamp)) ?? (text.length <= LONGEST_FIELD ? dayOfStamp(text) : null);
    }),
    author: first(root, names, profile.author, (text) => realAuthor(text.replace(LABEL, ""))),
  };
}

/** The elements that hold lead and text; after the tree is cleaned. What is no part of them is taken out. */
export function profiledRoots(root: AnyNode, names: string, profile: Profile): Element[] {
  for (const selector of profile.body) {
    if (!mayHave(names, selector)) continue;
    const bodies = select(selector, root)
      .map((element) => ({ element, length: textOf(element).trim().length }))
      .filter(({ length }) => length >= LEAST_BODY);
    // The longest of several: a list of news may use the same names for its teasers.
    const body = bodies.sort((a, b) => b.length - a.length)[0]?.element;
    if (body === undefined) continue;
    for (const dropped of profile.drop)
      if (mayHave(names, dropped))
        for (const element of select(dropped, root)) if (element !== body && within(element, body)) detach(element);
    const lead = first(root, names, profile.lead, (text, element) =>
      text.length >= 20 && !within(element, body) && !within(body, element) ? element : null,
    );
    return lead === null ? [body] : [lead, body];
  }
  return [];
}

/** Whether an element is another or lies in it. */
export function within(element: AnyNode, outer: Element): boolean {
  for (let at: AnyNode | null = element; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

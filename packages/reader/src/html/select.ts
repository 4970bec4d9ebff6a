import { compile, selectAll } from "css-select";
import type { AnyNode, Element } from "domhandler";

type Query = (element: Element) => boolean;

/** Selectors are those of the profiles: each is read once. */
const QUERIES = new Map<string, Query>();

/** The elements below a node that a CSS selector finds, in document order. */
export function select(selector: string, root: AnyNode): Element[] {
  let query = QUERIES.get(selector);
  if (query === undefined) {
    // What was no match before may be one after the tree has been cleaned: nothing is kept of an earlier look.
    query = compile<AnyNode, Element>(selector, { cacheResults: false }) as Query;
    QUERIES.set(selector, query);
  }
  return selectAll<AnyNode, Element>(query, root);
}

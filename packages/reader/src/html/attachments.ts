import type { AnyNode, Element } from "domhandler";
import { collapse } from "../text/lines.ts";
import { type TreeIndex, textOf } from "./tree-index.ts";

// "….pdf", "….docx?download=true", Liferay's "….pdf/30d34762-…"
const DOCUMENT = /\.(?:pdf|docx?|xlsx?|zip|rar)(?:[/?#]|$)/i;
const NAMED_DOCUMENT = /\.(?:pdf|docx?|xlsx?|zip|rar)\s*(?:\([^)]{0,30}\))?$/i;
const FILE_BOX = /attach|dinh-?kem|dinhkem|file|download|tai-?lieu|tai-?ve|tep/i;
const UP = 4;

/** A document that a page links to, and where. */
export interface Link {
  address: string;
  /** The element and what it lies in, inmost first; what is cleaned away later keeps its place here. */
  path: AnyNode[];
}

/** Whether an address is that of a document, by its name. */
export function isDocument(href: string): boolean {
  return DOCUMENT.test(href);
}

/** The absolute address of a link, or null where it has none of the web. */
export function absolute(href: string, base: string | null): string | null {
  try {
    const address = base === null ? new URL(href) : new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}

/** A link whose last words are the name of a file. */
function isNamedDocument(element: Element): boolean {
  let last: AnyNode | null = element;
  while (last !== null && last.type === "tag") last = last.children.at(-1) ?? null;
  // Most links end with a word without any point: the whole of the text is not put together for them.
  if (last?.type === "text" && last.data.trim() !== "" && !/[.)]/.test(last.data)) return false;
  return NAMED_DOCUMENT.test(collapse(textOf(element)));
}

/** Every document that a page links to or shows in a frame; before the tree is cleaned. */
export function documentLinks(tree: TreeIndex, base: string | null): Link[] {
  const links: Link[] = [];
  const add = (element: Element, href: string) => {
    const address = absolute(href.trim(), base);
    if (address === null) return;
    const path: AnyNode[] = [];
    for (let at: AnyNode | null = element; at !== null; at = at.parent) path.push(at);
    links.push({ address, path });
  };
  for (const element of tree.named("a")) {
    const { href } = element.attribs;
    if (href === undefined) continue;
    if (DOCUMENT.test(href) || (!/^(?:#|javascript:|mailto:)/i.test(href) && isNamedDocument(element))) add(element, href);
  }
  for (const element of tree.named("iframe", "embed", "object")) {
    const source = element.attribs.src ?? element.attribs.data ?? "";
    // A viewer's page, with the document as its argument.
    const shown = /[?&](?:file|url|src)=([^&]+)/i.exec(source)?.[1];
    let inner = "";
    try {
      inner = shown === undefined ? "" : decodeURIComponent(shown);
    } catch {
      inner = shown ?? "";
    }
    const href = DOCUMENT.test(inner) ? inner : source;
    if (DOCUMENT.test(href)) add(element, href);
  }
  return links;
}

/** Those of the links that belong to the article: in one of its elements, or in a box for files beside it. Each address once. */
export function attachmentsOf(links: readonly Link[], holders: ReadonlySet<AnyNode>): string[] {
  const own = links.filter(({ path }) =>
    path.some(
      (at, up) => holders.has(at) || (up < UP && at.type === "tag" && FILE_BOX.test(`${at.attribs.class ?? ""} ${at.attribs.id ?? ""}`)),
    ),
  );
  return [...new Set(own.map(({ address }) => address))];
}

import type { AnyNode, Element, ParentNode } from "domhandler";
import { elementsIn, textOf } from "./tree-index.ts";

const NEVER = new Set(
  "script style noscript template iframe object embed svg canvas audio video button select input textarea map link meta base dialog option progress nav menu".split(
    " ",
  ),
);
const NEVER_ROLES = new Set(["navigation", "search", "dialog", "menu", "menubar"]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
// Names that page builders of any country give to what is not the article.
const ASIDE =
  /(?:^|[-_\s])(?:breadcrumbs?|side-?bar|related|comments?|share|sharing|social|toolbar|tool-?box|menu|nav(?:bar|igation)?|pagination|paging|pager|login|search(?:box|form)?|banner|advert(?:isement)?|ads|popup|modal|cookie|newsletter|rating|vote|print|back-?to-?top|skip|lang(?:uage)?s?|lien-?quan|tin-?khac|tin-?lien-?quan|quang-?cao|counter|statistics?|weather|off-?canvas)(?:$|[-_\s])/i;
const MOST = 0.4;

function isElement(node: AnyNode): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

function isNever({ name, attribs }: Element): boolean {
  if (NEVER.has(name) || attribs.hidden !== undefined || attribs["aria-hidden"] === "true") return true;
  if (attribs.role !== undefined && NEVER_ROLES.has(attribs.role)) return true;
  if (attribs.class?.includes("header-back-to") === true) return true;
  return attribs.style !== undefined && HIDDEN.test(attribs.style);
}

/** Takes out the children that `drop` says, and ties their neighbours together; those that are left are looked into. */
function prune(parent: ParentNode, drop: (element: Element) => boolean): void {
  const kept = parent.children.filter((child) => !(isElement(child) && drop(child)));
  if (kept.length < parent.children.length) {
    parent.children = kept as typeof parent.children;
    for (const [at, child] of kept.entries()) {
      child.prev = (kept[at - 1] ?? null) as typeof child.prev;
      child.next = (kept[at + 1] ?? null) as typeof child.next;
    }
  }
  for (const child of kept) if (isElement(child)) prune(child, drop);
}

function textLength(node: AnyNode): number {
  if (node.type === "text") return node.data.length;
  let sum = 0;
  if ("children" in node) for (const child of node.children) sum += textLength(child);
  return sum;
}

function linkLength(node: AnyNode): number {
  if (isElement(node) && node.name === "a") return textLength(node);
  let sum = 0;
  if ("children" in node) for (const child of node.children) sum += linkLength(child);
  return sum;
}

const HOLDERS = new Set(["p", "div", "td", "span", "li"]);
const BOXES = new Set("p div td table ul section article".split(" "));

/** A box of text alone, longer than a headline and with a sentence's end. */
function isRunningText(element: Element): boolean {
  if (element.children.some((child) => isElement(child) && BOXES.has(child.name))) return false;
  const text = textOf(element).trim();
  return text.length > 120 && /[.;…]["”]?$/.test(text.slice(-3)) && linkLength(element) < 60;
}

const SPARED = new Set(["body", "html", "main", "article", "h1", "form"]);

/** Takes out of the tree what is never part of an article: scripts, navigation, hidden parts, and asides known by name unless they hold most of the page. */
export function cleanTree(root: ParentNode, body: Element | null): void {
  prune(root, isNever);
  if (body === null) return;
  const whole = textLength(body) || 1;
  prune(body, (element) => {
    const { class: classes = "", id = "" } = element.attribs;
    if ((classes === "" && id === "") || SPARED.has(element.name) || !ASIDE.test(`${classes} ${id}`)) return false;
    const length = textLength(element);
    if (length > whole * MOST) return false;
    const inside = elementsIn(element);
    if (inside.some(({ name }) => name === "h1")) return false;
    // An aside is made of links and short words; paragraphs of text are kept whatever their box is called.
    const links = linkLength(element);
    const prose = [element, ...inside].some((part) => HOLDERS.has(part.name) && isRunningText(part));
    return !prose || links > length * 0.5;
  });
}

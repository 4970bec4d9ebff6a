import type { CheerioAPI } from "cheerio";
import type { AnyNode, Element, ParentNode } from "domhandler";

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

const SPARED = new Set(["body", "html", "main", "article", "h1", "form"]);

/** Takes out of the tree what is never part of an article: scripts, navigation, hidden parts, and asides known by name unless they hold most of the page. */
export function cleanTree($: CheerioAPI): void {
  const root = $.root().get(0);
  if (root === undefined) return;
  prune(root, isNever);
  const body = $("body").get(0);
  if (body === undefined) return;
  const whole = textLength(body) || 1;
  prune(body, (element) => {
    const { class: classes = "", id = "" } = element.attribs;
    if ((classes === "" && id === "") || SPARED.has(element.name) || !ASIDE.test(`${classes} ${id}`)) return false;
    const length = textLength(element);
    const node = $(element);
    if (length > whole * MOST || node.find("h1").length > 0) return false;
    // An aside is made of links and short words; paragraphs of text are kept whatever their box is called.
    const links = node.find("a").text().length;
    const prose = node
      .find("p,div,td,span")
      .addBack()
      .toArray()
      .some(
        (part) =>
          $(part).children("p,div,td,table,ul,section,article").length === 0 &&
          /[.;…]["”]?$/.test($(part).text().trim().slice(-3)) &&
          $(part).text().trim().length > 120 &&
          $(part).find("a").text().length < 60,
      );
    return !prose || links > length * 0.5;
  });
}

import { type ChildNode, Document, Element, Text } from "domhandler";
import {
  BREAKS_OUT,
  BUTTON_SCOPE,
  CLOSES_PARAGRAPH,
  FOSTERS,
  HEAD,
  HEADING,
  INLINE,
  ITEM_SCOPE,
  kindOf,
  PART,
  SCOPE,
  SPECIAL,
  TABLE_SCOPE,
  VOID,
} from "./kinds.ts";
import { append, appendText, detach, insertBefore, wrapChildren } from "./nodes.ts";
import { openElements } from "./open-elements.ts";

type Attributes = Record<string, string>;

/** Takes the tags and texts of a page in order and makes the tree of them that a browser would. */
export interface TreeBuilder {
  readonly root: Document;
  readonly body: () => Element | null;
  /** Elements that are open just now. */
  readonly depth: () => number;
  open(name: string, attributes: Attributes, selfClosing: boolean): void;
  close(name: string): void;
  text(data: string): void;
}

const BLANK = /^[ \t\r\n\f]*$/;
const IN_SELECT = new Set(["option", "optgroup", "hr", "script", "template"]);
const ENDS_SELECT = new Set(["select", "input", "textarea", "keygen"]);
const RAW = new Set(["script", "style", "title", "textarea", "xmp"]);
const FOREIGN = new Set(["svg", "math"]);
const HTML_IN_FOREIGN = new Set(["foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext", "annotation-xml"]);
const STAYS_IN_TABLE = new Set(["script", "style", "template"]);

/**
 * A tree by the rules of the HTML Living Standard (13.2.6), as far as the text of a page hangs on them: implied end tags, scopes, tables and
 * what stands wrongly inside them, forms across boxes. Inline elements that are closed in the wrong order end with their paragraph and are not
 * opened again in the next; a link that was left open makes no link of the rest of the page.
 */
export function treeBuilder(): TreeBuilder {
  const root = new Document([]);
  const html = new Element("html", {});
  const head = new Element("head", {});
  let body: Element | null = null;
  let form: Element | null = null;
  const stack = openElements();
  append(root, html);
  append(html, head);
  stack.push(html);
  stack.push(head);

  const ensureBody = (): Element => {
    if (body !== null) return body;
    body = new Element("body", {});
    stack.cut(1);
    append(html, body);
    stack.push(body);
    return body;
  };

  /** What does not belong into a table stands before it. */
  const put = (node: ChildNode, name: string): void => {
    if ((stack.currentKind & FOSTERS) !== 0 && (kindOf(name) & PART) === 0 && !STAYS_IN_TABLE.has(name)) {
      const table = stack.findTable();
      if (table > 0) {
        insertBefore(node, stack.at(table));
        return;
      }
    }
    append(stack.current, node);
  };

  const push = (name: string, attributes: Attributes): Element => {
    const element = new Element(name, attributes);
    put(element, name);
    stack.push(element);
    return element;
  };

  const cutTo = (index: number): boolean => {
    if (index < 0) return false;
    stack.cut(index);
    return true;
  };

  const closeParagraph = () => cutTo(stack.find("p", BUTTON_SCOPE));

  /** Closes an inline element; boxes that were opened in it stay open, and what follows in them is not in it any more. */
  const closeInline = (name: string): void => {
    const at = stack.find(name, SCOPE);
    if (at < 0) return;
    const block = stack.firstSpecial(at);
    if (block < 0) {
      stack.cut(at);
      return;
    }
    if (name === "a") {
      const link = stack.at(at);
      const box = stack.at(block);
      detach(box);
      wrapChildren(box, link);
      append(stack.at(at - 1), box);
    }
    stack.drop(at, block);
  };

  const closeItem = (names: readonly string[]): void => {
    for (let at = stack.length - 1; at > 0; at--) {
      const { name } = stack.at(at);
      if (names.includes(name)) {
        stack.cut(at);
        return;
      }
      if ((stack.kindAt(at) & SPECIAL) !== 0 && name !== "address" && name !== "div" && name !== "p") return;
    }
  };

  /** Opens a part of a table where a table is open, with the parts around it that were left out. */
  const openPart = (name: string, attributes: Attributes): void => {
    const table = stack.findTable();
    if (table < 0) return;
    const named = (index: number, pattern: RegExp) => index < stack.length && pattern.test(stack.at(index).name);
    const section = named(table + 1, /^(?:tbody|thead|tfoot)$/) ? table + 1 : -1;
    const row = section > 0 && named(section + 1, /^tr$/) ? section + 1 : -1;
    if (name === "td" || name === "th" || name === "tr") {
      if (section > 0) stack.cut(name === "tr" ? section + 1 : row > 0 ? row + 1 : section + 1);
      else {
        stack.cut(table + 1);
        push("tbody", {});
      }
      if (name !== "tr" && row < 0) push("tr", {});
    } else stack.cut(table + 1);
    if (name === "col") put(new Element(name, attributes), name);
    else push(name, attributes);
  };

  /** Whether the innermost thing is a drawing's or a formula's own. */
  const inForeign = (): boolean => {
    if (!stack.has("svg") && !stack.has("math")) return false;
    for (let at = stack.length - 1; at > 0; at--) {
      const { name } = stack.at(at);
      if (FOREIGN.has(name)) return true;
      if (HTML_IN_FOREIGN.has(name)) return false;
    }
    return false;
  };

  const leaveForeign = (): void => {
    for (let at = stack.length - 1; at > 0; at--)
      if (FOREIGN.has(stack.at(at).name)) {
        stack.cut(at);
        return;
      }
  };

  const merge = (element: Element, attributes: Attributes): void => {
    for (const [name, value] of Object.entries(attributes)) element.attribs[name] ??= value;
  };

  const open = (name: string, attributes: Attributes, selfClosing: boolean): void => {
    if (name === "html" || name === "head") {
      merge(name === "html" ? html : head, attributes);
      return;
    }
    if (name === "body") {
      merge(ensureBody(), attributes);
      return;
    }
    const kind = kindOf(name);
    if (body === null && (kind & HEAD) === 0 && stack.current === head) ensureBody();
    if (inForeign()) {
      if ((kind & BREAKS_OUT) === 0) {
        push(name, attributes);
        if (selfClosing) stack.cut(stack.length - 1);
        return;
      }
      leaveForeign();
    }
    if (stack.has("select") && !IN_SELECT.has(name)) {
      if (!ENDS_SELECT.has(name) && ((kind & PART) === 0 || stack.findTable() < 0)) return;
      cutTo(stack.find("select", 0));
      if (name === "select") return;
    }
    if ((kind & PART) !== 0) {
      openPart(name, attributes);
      return;
    }
    if ((kind & CLOSES_PARAGRAPH) !== 0 || name === "table") closeParagraph();
    if ((kind & HEADING) !== 0 && (stack.currentKind & HEADING) !== 0) stack.cut(stack.length - 1);
    else if (name === "li") {
      closeItem(["li"]);
      closeParagraph();
    } else if (name === "dd" || name === "dt") {
      closeItem(["dd", "dt"]);
      closeParagraph();
    } else if (name === "a") closeInline("a");
    else if (name === "button") cutTo(stack.find("button", SCOPE));
    else if (name === "option" || name === "optgroup") {
      if (stack.current.name === "option") stack.cut(stack.length - 1);
      if (name === "optgroup" && stack.current.name === "optgroup") stack.cut(stack.length - 1);
    } else if (name === "table" && (stack.currentKind & FOSTERS) !== 0) cutTo(stack.findTable());
    if (name === "form") {
      // A form in a form is none: portals of ASP.NET have one around everything.
      if (form !== null && !stack.has("template")) return;
      form = new Element(name, attributes);
      append(stack.current, form);
      if ((stack.currentKind & FOSTERS) === 0) stack.push(form);
      return;
    }
    const shown = name === "image" ? "img" : name;
    if ((kind & VOID) !== 0) {
      put(new Element(shown, attributes), shown);
      return;
    }
    push(shown, attributes);
    if (selfClosing && (RAW.has(name) || FOREIGN.has(name))) stack.cut(stack.length - 1);
  };

  const close = (name: string): void => {
    if (name === "html" || name === "head" || name === "body") return;
    const kind = kindOf(name);
    if (name === "p") {
      if (closeParagraph()) return;
      if (body === null && stack.current === head) ensureBody();
      put(new Element("p", {}), "p");
    } else if (name === "br") open("br", {}, false);
    else if (name === "form") {
      const at = form === null ? -1 : stack.find("form", SCOPE);
      form = null;
      // What was opened in a form and not closed in it goes on behind it.
      if (at > 0) stack.drop(at, at + 1);
    } else if ((kind & HEADING) !== 0) cutTo(stack.findHeading());
    else if (name === "li") cutTo(stack.find("li", ITEM_SCOPE));
    else if ((kind & PART) !== 0 || name === "table") cutTo(stack.find(name, TABLE_SCOPE));
    else if (name === "select") cutTo(stack.find("select", 0));
    else if ((kind & INLINE) !== 0) closeInline(name);
    else if (FOREIGN.has(name) || inForeign()) cutTo(stack.find(name, 0));
    else cutTo(stack.find(name, (kind & SPECIAL) === 0 ? SPECIAL : SCOPE));
  };

  return {
    root,
    body: () => body,
    depth: () => stack.length,
    open,
    close,
    text(data) {
      const blank = BLANK.test(data);
      if (stack.current === head) {
        if (blank) return;
        ensureBody();
      }
      if (blank || (stack.currentKind & FOSTERS) === 0) {
        appendText(stack.current, data);
        return;
      }
      const table = stack.findTable();
      const before = table > 0 ? stack.at(table).prev : null;
      if (before?.type === "text") before.data += data;
      else put(new Text(data), "#text");
    },
  };
}

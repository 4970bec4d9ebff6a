import type { Document, Element } from "domhandler";
import { Tokenizer } from "htmlparser2";
import { treeBuilder } from "./build-tree.ts";
import { kindOf, OPAQUE } from "./kinds.ts";

/** Boxes inside each other, at most: a page has some dozens, and every walk of a tree stands this many. */
const DEEPEST = 1_000;
/** Of attributes that no reader asks for: what a click does. */
const HANDLER = /^on/i;

export interface Tree {
  root: Document;
  /** Null where nothing is in it. */
  body: Element | null;
}

/**
 * The tree of a page. Null where boxes lie so deep in each other that it would take for ever. Comments
 * are left out, as is what stands in `noscript` and in frames of old.
 */
export function parseTree(html: string): Tree | null {
  const page = html.includes("\u0000") ? html.replaceAll("\u0000", "") : html;
  const builder = treeBuilder();
  let tooDeep = false;
  let name = "";
  let attributes: Record<string, string> = {};
  let attribute = "";
  let value = "";
  /** An element whose contents are left out, until its end. */
  let skipped: string | null = null;
  const endless = new Set<string>();

  /** Whether an element has an end at all: one without would take the rest of the page with it. */
  const ends = (element: string, from: number): boolean => {
    if (endless.has(element)) return false;
    const end = new RegExp(`</${element}[\\s/>]`, "gi");
    end.lastIndex = from;
    if (end.test(page)) return true;
    endless.add(element);
    return false;
  };

  const opened = (end: number, selfClosing: boolean): void => {
    if (skipped !== null || tooDeep) return;
    builder.open(name, attributes, selfClosing);
    if ((kindOf(name) & OPAQUE) !== 0) {
      if (ends(name, end)) skipped = name;
      else builder.close(name);
    }
    if (builder.depth() > DEEPEST) tooDeep = true;
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        name = page.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = page.slice(start, end).toLowerCase();
        value = "";
      },
      onattribdata(start, end) {
        value = value === "" ? page.slice(start, end) : value + page.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (!HANDLER.test(attribute) && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag(start, end) {
        if (tooDeep) return;
        const closed = page.slice(start, end).toLowerCase();
        if (skipped !== null && closed !== skipped) return;
        skipped = null;
        builder.close(closed);
      },
      ontext(start, end) {
        if (skipped === null && !tooDeep) builder.text(page.slice(start, end));
      },
      ontextentity(code) {
        if (skipped === null && !tooDeep) builder.text(String.fromCodePoint(code));
      },
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(page);
  tokenizer.end();
  return tooDeep ? null : { root: builder.root, body: builder.body() };
}

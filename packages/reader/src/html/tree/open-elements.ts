import type { Element } from "domhandler";
import { HEADING, kindOf, SCOPE, SPECIAL, TABLE_SCOPE } from "./kinds.ts";

/** The elements that are open, outermost first, with their flags. */
export interface OpenElements {
  push(element: Element): void;
  /** Closes everything from an index on. */
  cut(from: number): void;
  /** Closes some elements in the middle, and leaves those inside them open. */
  drop(from: number, to: number): void;
  readonly length: number;
  readonly current: Element;
  readonly currentKind: number;
  at(index: number): Element;
  kindAt(index: number): number;
  has(name: string): boolean;
  /** Index of the innermost open element of a name, or -1 where there is none, or one with a flag of `barrier` stands in between. */
  find(name: string, barrier: number): number;
  findHeading(): number;
  /** Index of the innermost open table, or -1. */
  findTable(): number;
  /** Index of the outermost special element inside of an index, or -1. */
  firstSpecial(from: number): number;
}

export function openElements(): OpenElements {
  const elements: Element[] = [];
  const kinds: number[] = [];
  // Most end tags that close nothing are found out by this alone.
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const open: OpenElements = {
    push(element) {
      elements.push(element);
      kinds.push(kindOf(element.name));
      count(element.name, 1);
    },
    cut(from) {
      for (let at = elements.length - 1; at >= from; at--) count(open.at(at).name, -1);
      elements.length = Math.min(elements.length, from);
      kinds.length = elements.length;
    },
    drop(from, to) {
      for (const { name } of elements.splice(from, to - from)) count(name, -1);
      kinds.splice(from, to - from);
    },
    get length() {
      return elements.length;
    },
    get current() {
      return open.at(elements.length - 1);
    },
    get currentKind() {
      return kinds[kinds.length - 1] ?? 0;
    },
    at(index) {
      const element = elements[index];
      if (element === undefined) throw new RangeError("no such element");
      return element;
    },
    kindAt: (index) => kinds[index] ?? 0,
    has: (name) => (counts.get(name) ?? 0) > 0,
    find(name, barrier) {
      if (!open.has(name)) return -1;
      for (let at = elements.length - 1; at >= 0; at--) {
        if (elements[at]?.name === name) return at;
        if ((open.kindAt(at) & barrier) !== 0) return -1;
      }
      return -1;
    },
    findHeading() {
      for (let at = elements.length - 1; at >= 0; at--) {
        if ((open.kindAt(at) & HEADING) !== 0) return at;
        if ((open.kindAt(at) & SCOPE) !== 0) return -1;
      }
      return -1;
    },
    findTable: () => open.find("table", TABLE_SCOPE),
    firstSpecial(from) {
      for (let at = from + 1; at < elements.length; at++) if ((open.kindAt(at) & SPECIAL) !== 0) return at;
      return -1;
    },
  };
  return open;
}

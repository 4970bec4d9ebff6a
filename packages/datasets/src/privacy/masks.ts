import { createHmac } from "node:crypto";
import { canonical, provincesNamed } from "@thidua/core";
import { bareName, findName, findShort, personKey } from "./names.ts";

/** What stands where a name was erased. */
export const ERASED = "[đã xóa]";
const PSEUDONYM = /^cá nhân [0-9a-f]{12}$/;

/** How names of persons are written in a tier of one store: the same person the same way in every snapshot. */
export interface Pseudonyms {
  /** `cá nhân 3f9a2c7b01de`; what is a pseudonym already stays one. */
  of(name: string): string;
  /** As long as the name, so that offsets stay what they were: `[3f9a2c7b01d]`. */
  mask(name: string, length: number): string;
}

export function pseudonyms(key: string): Pseudonyms {
  const digest = (name: string) => createHmac("sha256", Buffer.from(key, "hex")).update(personKey(name)).digest("hex");
  return {
    of: (name) => (PSEUDONYM.test(name) || name === ERASED ? name : `cá nhân ${digest(name).slice(0, 12)}`),
    mask(name, length) {
      if (length < 4) return "█".repeat(length);
      const inner = length - 2;
      return `[${digest(name).slice(0, inner).padEnd(inner, "·")}]`;
    },
  };
}

/** A name to be hidden in an article: wherever it stands, or only between `start` and `end`. */
export interface Hidden {
  name: string;
  erased: boolean;
  within: { start: number; end: number } | null;
}

export interface Mask {
  /** The text with every hidden name covered by as many units as it had. */
  text(text: string): string;
  /** A field that holds nothing but words: whatever the place in the text. */
  field(value: string): string;
  isErased(name: string): boolean;
}

type Range = readonly [start: number, end: number, cover: string];

/**
 * Covers these names in an article of this text. A name of one word is covered only where its record stands: it may be the name of a place
 * elsewhere. Whoever the article names in full is covered by the end of the name, too, behind a title.
 */
export function maskOf(hidden: readonly Hidden[], pseudonym: Pseudonyms, article: string): Mask {
  // Many things are called after people; a province is what the article is about.
  const names = hidden
    .filter(({ name, erased }) => erased || provincesNamed(bareName(name)).length === 0)
    .sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const articleView = canonical(article);
  const present = names.filter(({ name }) => findName(articleView, bareName(name)).length > 0);
  const erased = new Set(names.filter((one) => one.erased).map(({ name }) => personKey(name)));
  const cover = (text: string, everywhere: boolean): string => {
    const view = canonical(text);
    const ranges: Range[] = [];
    const add = (name: string, [start, end]: readonly [number, number]): void => {
      if (ranges.some(([from, to]) => start < to && from < end)) return;
      ranges.push([start, end, erased.has(personKey(name)) ? "█".repeat(end - start) : pseudonym.mask(name, end - start)]);
    };
    for (const { name, within } of names) {
      const bare = bareName(name);
      const single = !bare.includes(" ");
      if (everywhere && single && within !== null) continue;
      for (const [start, end] of findName(view, bare)) {
        if (!everywhere && single && within !== null && (start < within.start || end > within.end)) continue;
        add(name, [start, end]);
      }
    }
    for (const { name } of present) for (const found of findShort(text, view, name)) add(name, found);
    ranges.sort(([a], [b]) => a - b);
    let out = "";
    let at = 0;
    for (const [start, end, covered] of ranges) {
      out += text.slice(at, start) + covered;
      at = end;
    }
    return ranges.length === 0 ? text : out + text.slice(at);
  };
  return {
    text: (text) => cover(text, false),
    field: (value) => cover(value, true),
    isErased: (name) => erased.has(personKey(name)),
  };
}

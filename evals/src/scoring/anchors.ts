import { flat } from "./words.ts";

export interface Range {
  start: number;
  end: number;
}

/** A text whose runs of white space are one blank, with the way back. */
export interface FlatText {
  text: string;
  /** Offset in the text that was flattened, of each character of `text`. */
  offsets: number[];
}

export function flattened(text: string): FlatText {
  const offsets: number[] = [];
  let out = "";
  for (const found of text.matchAll(/\S+|\s+/g)) {
    const blank = found[0].trim() === "";
    const part = blank ? " " : found[0];
    for (let i = 0; i < part.length; i++) offsets.push(found.index + i);
    out += part;
  }
  return { text: out, offsets };
}

/** Where the words of an anchor stand in a text, white space aside; null where the text has no such words. */
export function findAnchor(whole: FlatText, anchor: string): Range | null {
  const wanted = flat(anchor);
  const at = wanted === "" ? -1 : whole.text.indexOf(wanted);
  if (at < 0) return null;
  const start = whole.offsets[at] ?? 0;
  return { start, end: (whole.offsets[at + wanted.length - 1] ?? start) + 1 };
}

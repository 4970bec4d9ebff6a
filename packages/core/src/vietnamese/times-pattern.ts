import { canonical } from "./characters.ts";

/** A regular expression on views, from a source whose Vietnamese is written as people write it: all but its escapes passes through `canonical`. */
export function viewPattern(source: string, flags = "u"): RegExp {
  return new RegExp(
    source.replace(/\\[pP]\{\w+\}|\\.|[^\\]+/gsu, (piece) => (piece.startsWith("\\") ? piece : canonical(piece))),
    flags,
  );
}

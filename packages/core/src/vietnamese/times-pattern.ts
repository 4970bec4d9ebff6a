import { canonical } from "./characters.ts";
import { lean } from "./lean.ts";

/** A regular expression on views, from a source whose Vietnamese is written as people write it: all but its escapes passes through `canonical`. */
export function viewPattern(source: string, flags = "u"): RegExp {
  const canonised = source.replace(/\\[pP]\{\w+\}|\\.|[^\\]+/gsu, (piece) => (piece.startsWith("\\") ? piece : canonical(piece)));
  return lean(new RegExp(canonised, flags));
}

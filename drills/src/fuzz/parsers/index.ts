import type { Parser } from "../parser.ts";
import { API } from "./api.ts";
import { FILES } from "./files.ts";
import { PORTALS } from "./portals.ts";
import { WORDS } from "./words.ts";

/** Every parser that meets what others have written. */
export const PARSERS: readonly Parser[] = [...FILES, ...PORTALS, ...WORDS, ...API];

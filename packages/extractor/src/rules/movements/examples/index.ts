import { DRIVES } from "./drives.ts";
import { ELLIPTIC } from "./elliptic.ts";
import type { Example } from "./example.ts";
import { HALF_QUOTED } from "./half-quoted.ts";
import { INDIRECT } from "./indirect.ts";
import { LAUNCHED } from "./launched.ts";
import { LAUNCHED_FAR } from "./launched-far.ts";
import { LISTS } from "./lists.ts";
import { MERGED } from "./merged.ts";
import { NO_MOVEMENTS } from "./nothing.ts";
import { QUOTED } from "./quoted.ts";
import { UNQUOTED } from "./unquoted.ts";

export type { Example } from "./example.ts";

/** What the rules must read; a row stands in the table that says what it is there for. */
export const READ: Readonly<Record<string, readonly Example[]>> = {
  "names in quotation marks": QUOTED,
  "a quotation mark that was never typed": HALF_QUOTED,
  "names without quotation marks": UNQUOTED,
  "a description between, a title over two lines, abbreviations, capitals": INDIRECT,
  "the noun is told once, or only a verb tells it": ELLIPTIC,
  "several names under one noun": LISTS,
  "a named đợt thi đua": DRIVES,
  "who launched or runs it": LAUNCHED,
  "who launched it, told from afar or in other words": LAUNCHED_FAR,
  "one movement, several spellings": MERGED,
};

/** What they must not read as a movement. */
export const NOTHING: Readonly<Record<string, readonly string[]>> = {
  "slogans, themes, documents, models, contests, bare phrases": NO_MOVEMENTS,
};

import type { Block } from "../../document/document.ts";
import type { Clause } from "./clause.ts";
import type { Head } from "./heads.ts";
import type { Listed } from "./lists.ts";
import type { Reader } from "./verbs.ts";

/** A clause with the sentence it stands in, and what a line above or below adds. */
export interface Found {
  readonly clause: Clause;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly block: Block;
  /** Names below the line; empty where there are none. */
  readonly listed: readonly Listed[];
  /** Giver that the lead above names, "Chủ tịch UBND tỉnh tặng:", or the line's own opening. */
  readonly above: Head | null;
}

/** A sentence that names a form of commendation, as its tokens. */
export interface Telling {
  readonly reader: Reader;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly block: Block;
  readonly above: Found["above"];
}

/** What an award hangs on in its sentence: its form, else its verb, else all of it. */
export function anchorOf({ clause, sentence }: Found): { readonly start: number; readonly end: number } {
  return clause.form ?? clause.verb ?? sentence;
}

import type { NumberReading, Quantity, UnitKind } from "@thidua/core";
import { type Endings, endingAt } from "../patterns.ts";

export interface Around {
  readonly view: string;
  /** As written, with its capitals. */
  readonly text: string;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
}

/** A number of a sentence with what stands around it, for the rules to look at. */
export interface Place {
  readonly at: Around;
  readonly quantity: Quantity;
  readonly number: NumberReading;
  readonly kind: UnitKind | undefined;
  /** A noun that is in no table follows. */
  readonly hasNoun: boolean;
  /** Up to 48 characters before the number. */
  readonly before: string;
  /** Up to 40 characters after the number, its unit among them. */
  readonly behind: string;
  /** Up to 48 characters after number and unit. */
  readonly after: string;
  /** A stroke, point or hyphen joins the number to what closes `before`. */
  readonly glued: boolean;
  /** A word that names or numbers something closes `before`. */
  readonly named: boolean;
}

/** Why a number is no figure: a name, when it holds, and the same in words for an editor. */
export interface ExclusionRule {
  readonly code: string;
  readonly reason: string;
  readonly holds: (place: Place) => boolean;
}

export function isRate({ kind }: Place): boolean {
  return kind === "percent" || kind === "money";
}

export function endsWith(before: string, words: Endings): boolean {
  return endingAt(before, words) >= 0;
}

import type { RecipientKind } from "@thidua/core";
import { readCount } from "./counts.ts";
import type { Piece } from "./pieces.ts";
import type { Receiver } from "./receiver.ts";
import { kindOfHolder } from "./vocabulary.ts";

/* A walk over a stretch of a sentence, piece by piece, to whom it names or counts; what its steps share. */

/** How a stretch is read. */
export interface Options {
  /** Left of a verb: a subject, of which only names and leading counts are taken. */
  readonly subject: boolean;
  /** Behind "cho": whatever has a capital is a name. */
  readonly loose?: boolean;
  /** Kind that a heading above gives ("II. CÁ NHÂN"). */
  readonly kind?: RecipientKind;
}

/** Where the reading of a stretch stands: what it has found, and what is still to be read. */
export interface Walk {
  readonly text: string;
  readonly view: string;
  readonly options: Options;
  readonly receivers: Receiver[];
  readonly queue: Piece[];
  /** End of the body named last, while its name may go on behind the next comma or "và"; else null. */
  glueTo: number | null;
  /** Whether the count read last tells of the places of those whom it counts. */
  placing: boolean;
}

/** A piece, what stands in it, and the same without the words that lead a name in. */
export interface Stretch {
  readonly piece: Piece;
  readonly slice: string;
  readonly body: Piece;
  readonly inner: string;
}

/** One way to read a piece; true where it has been read, or read over. The first that takes a piece decides. */
export type Step = (walk: Walk, stretch: Stretch) => boolean;

/** Takes a receiver; `glueTo` where its name may go on in the next piece. */
export function take(walk: Walk, receiver: Receiver, glueTo: number | null = null): true {
  walk.receivers.push(receiver);
  walk.glueTo = glueTo;
  return true;
}

export const kindOf = (word: string | undefined): RecipientKind => kindOfHolder(word) ?? "unspecified";

export const NUMBERS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
export const numberOf = (word: string | undefined): number | null =>
  word === undefined ? null : (readCount(`${word} x`)[0]?.value ?? null);

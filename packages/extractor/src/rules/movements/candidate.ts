import { canonical } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../../document/document.ts";

/** One place that names a movement, before names are put together. */
export interface Candidate {
  /** The name in the text. */
  readonly start: number;
  readonly end: number;
  /** One past the closing mark. */
  readonly close: number;
  readonly name: string;
  readonly key: string;
  /** "phong trào" before it; `start` where there is none. */
  readonly headStart: number;
  /** "phong trào" before the first of its list. */
  readonly listHead: number;
  /** "các phong trào": one of several under one noun. */
  readonly plural: boolean;
  readonly drive: boolean;
  readonly quoted: boolean;
  readonly rule: string;
  readonly doubts: readonly string[];
}

/** A quotation that no noun governs, not looked at more closely until it may repeat a name. */
export interface Loose {
  readonly start: number;
  readonly read: () => Candidate;
}

/** Words without which an article, or a sentence, tells of no emulation. */
export const TRIGGERS = ["phong trào", "thi đua"].map((word) => canonical(word));

/** What opens an item before its words. */
export const ITEM_NOUN = /^(?:[-+*•▪–·] *|\(?\d{1,3}[.)] *|[a-zđ]\) *)?/u;

/** Sentence that holds an offset; -1 where none does. Sentences are in order. */
export function sentenceAt(document: ArticleDocument, at: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = document.sentences[middle] as Sentence;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

import type { Basis, Time } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

/** The period that holds for what stands at `start..end`: stated in its clause or sentence, or carried over; null where nothing tells. */
export function timeFor(document: ArticleDocument, start: number, end: number): { time: Time; basis: Basis } | null {
  void document;
  void start;
  void end;
  return null;
}

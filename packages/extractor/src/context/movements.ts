import type { Basis } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

/**
 * The movement that a figure or an award at `start..end` is a result of: named in its sentence ("trong phong trào “X”"), pointed at
 * ("trong đợt thi đua này"), or the subject of its paragraph or list; null where the text does not tell. `name` is that of the
 * movement's record.
 */
export function movementFor(document: ArticleDocument, start: number, end: number): { name: string; basis: Basis } | null {
  void document;
  void start;
  void end;
  return null;
}

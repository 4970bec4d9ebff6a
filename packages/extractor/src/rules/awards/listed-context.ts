import type { Basis } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import type { Listed } from "./lists.ts";
import { outlineOf } from "./outline.ts";

/** What the lines between a form and a name listed below it say of that name: the nearest that says it itself. */
export function inLines<T extends { readonly basis: Basis }>(
  line: Listed | null,
  read: (start: number, end: number) => T | null,
): T | null {
  for (const { start, end } of line?.groups ?? []) {
    const found = read(end - 1, end);
    const at = found?.basis;
    if (found && at && (at.start ?? -1) >= start && (at.end ?? end + 1) <= end) return { ...found, basis: { ...at, how: "inferred" } };
  }
  return null;
}

/** What the line over a table says, its last sentence first: "Toàn Cụm có 44 tập thể được khen. Cụ thể như bảng sau:". */
export function overTable<T extends { readonly basis: Basis }>(
  document: ArticleDocument,
  { index }: Block,
  read: (start: number, end: number) => T | null,
): T | null {
  const over = document.blocks[outlineOf(document)[index]?.parent ?? -1];
  if (!over) return null;
  for (let at = over.endSentence - 1; at >= over.firstSentence; at--) {
    const sentence = document.sentences[at];
    const found = sentence ? read(sentence.end - 1, sentence.end) : null;
    if (found) return { ...found, basis: { ...found.basis, how: "inferred" } };
  }
  return null;
}

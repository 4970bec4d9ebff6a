import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { type Line, outlineOf } from "./outline.ts";

// "* P.V: …", "Phóng viên: …", "PV Báo Gia Lai: …", "Hỏi: …"
const ASKS = lean(/^(?:p\. ?v\.?|pv|phóng viên|nhà báo|người dẫn chương trình|mc|btv|hỏi)(?: [^:?]{0,40})?:/u);

/** Whether a line, without its marker, is an interviewer's question. */
export function isQuestion(view: string): boolean {
  return view.endsWith("?") || ASKS.test(view);
}

/**
 * Whether the words of a line before its colon at `colon` name who speaks and not whom what follows belongs to: the line answers the
 * question above it, or an interviewer's lines stand in the article and the same label opens another line too.
 */
export function isSpeaker(document: ArticleDocument, line: Line, colon: number): boolean {
  const { view } = document;
  const lines = outlineOf(document);
  const above = lines[line.block.index - 1];
  if (above && isQuestion(view.slice(above.body, above.block.end))) return true;
  const label = view.slice(line.body, colon + 1);
  const same = (other: Line): boolean => other !== line && view.startsWith(label, other.body);
  return interviewed(document) && lines.some(same);
}

const INTERVIEWS = new WeakMap<ArticleDocument, boolean>();

function interviewed(document: ArticleDocument): boolean {
  let known = INTERVIEWS.get(document);
  if (known === undefined) {
    known = outlineOf(document).some(({ body, block }) => ASKS.test(document.view.slice(body, Math.min(block.end, body + 60))));
    INTERVIEWS.set(document, known);
  }
  return known;
}

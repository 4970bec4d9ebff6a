import type { FigureStatus } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { statusOf } from "../rules/figures/status.ts";

/** The status that the sentence around a number gives it, for a number that the rules have not read. */
export function statusNear(document: ArticleDocument, start: number, end: number): FigureStatus {
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return "actual";
  const before = Math.max(sentence.start, document.view.lastIndexOf(";", start) + 1);
  const comma = document.view.slice(end, sentence.end).search(/[,;)]/u);
  return statusOf({
    document,
    start: sentence.start,
    end: sentence.end,
    block: sentence.block,
    figureStart: start,
    figureEnd: end,
    clauseStart: before,
    clauseEnd: comma < 0 ? sentence.end : end + comma,
    previous: null,
    year: null,
  }).status;
}

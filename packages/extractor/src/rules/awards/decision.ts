import type { AwardStatus } from "@thidua/core";
import { findAll, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { outlineOf } from "./outline.ts";

// Quyết định số 2018/QĐ-UBND · Quyết định 219/QĐ-STTTT
const IN_SENTENCE = lean(/quyết +định +(?:khen +thưởng +)?(?:số *:? *)?(\d{1,5} *\/ *(?:\d{4} *\/ *)?qđ[\p{L}\d-]*)/gu);
// "Số: 3487/QĐ-UBND", "Số ký hiệu | 77/2019/QĐ-UBND", "Số 15-QĐ/TU" in the head of a decision
const IN_HEAD = lean(
  /(?:^|\n) *số(?: *\/? *(?:ký )?hiệu)? *[:|]? *(\d{1,5} *(?:\/ *(?:\d{4} *\/ *)?qđ[\p{L}\d-]*|- *qđ *\/ *[\p{L}\d-]+))/u,
);
const OTHER_USE = /(?:ban hành|quy định|quy chế|quy trình|phê duyệt|thành lập|phát động|căn cứ|thực hiện|kế hoạch|đề án)/u;

export interface Decision {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** The number of the decision that conferred: named in the sentence for that, or in the head of a decision that the line is part of. */
export function decisionFor(
  document: ArticleDocument,
  sentence: { start: number; end: number },
  status: AwardStatus,
  block: Block,
): Decision | null {
  if (status === "proposed") return null;
  const view = document.view.slice(sentence.start, sentence.end);
  for (const match of findAll(IN_SENTENCE, view)) {
    const around =
      view.slice(Math.max(0, match.index - 30), match.index) +
      view.slice(match.index + match[0].length, match.index + match[0].length + 60);
    if (OTHER_USE.test(around)) continue;
    const start = sentence.start + match.index + match[0].lastIndexOf(match[1] as string);
    const end = start + (match[1] as string).length;
    return { number: document.text.slice(start, end).replace(/ /gu, ""), start, end };
  }
  const attached = attachedTo(document, block);
  if (attached) return attached;
  // An article of a decision, or a list that belongs to one
  const style = outlineOf(document)[block.index]?.style;
  if (style !== "article" && (style === "plain" || style === "stop" || block.index < firstArticle(document))) return null;
  const head = IN_HEAD.exec(document.view.slice(0, 2500));
  if (!head) return null;
  const start = head.index + head[0].length - (head[1] as string).length;
  return {
    number: document.text.slice(start, start + (head[1] as string).length).replace(/ /gu, ""),
    start,
    end: start + (head[1] as string).length,
  };
}

// (Kèm theo Quyết định số 411/QĐ-UBND ngày 27/02/2015)
const ATTACHED = lean(/^\(?(?:ban +hành +)?kèm +theo +quyết +định +(?:số *:? *)?(\d{1,5} *\/ *(?:\d{4} *\/ *)?qđ[\p{L}\d-]*)/u);
const LISTS = new WeakMap<ArticleDocument, readonly (Decision | null)[]>();

/** The decision that the list a line stands in says it belongs to, in the line below its heading. */
function attachedTo(document: ArticleDocument, block: Block): Decision | null {
  let known = LISTS.get(document);
  if (!known) {
    let last: Decision | null = null;
    known = outlineOf(document).map(({ style, block: { start, end } }) => {
      if (style === "part" || style === "article" || style === "stop") last = null;
      const found = style === "note" ? ATTACHED.exec(document.view.slice(start, Math.min(end, start + 120))) : null;
      if (found) {
        const at = start + found[0].length - (found[1] as string).length;
        const stop = start + found[0].length;
        last = { number: document.text.slice(at, stop).replace(/ /gu, ""), start: at, end: stop };
      }
      return style === "plain" && document.view.charCodeAt(end - 1) === 46 ? null : last;
    });
    LISTS.set(document, known);
  }
  return known[block.index] ?? null;
}

const ARTICLES = new WeakMap<ArticleDocument, number>();

/** Index of the first line of a decision's articles; infinite where there is none. */
function firstArticle(document: ArticleDocument): number {
  let first = ARTICLES.get(document);
  if (first === undefined) {
    const found = outlineOf(document).findIndex(({ style }) => style === "article");
    first = found < 0 ? Number.POSITIVE_INFINITY : found;
    ARTICLES.set(document, first);
  }
  return first;
}

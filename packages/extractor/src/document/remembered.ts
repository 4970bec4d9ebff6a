import type { ArticleDocument } from "./document.ts";

/**
 * What is found out of a sentence or block, kept with its document: the numbers and names of one sentence all ask the same. `compute` must
 * depend on nothing else.
 */
export function remembered<Part extends { readonly index: number }, Answer>(
  compute: (document: ArticleDocument, part: Part) => Answer,
): (document: ArticleDocument, part: Part) => Answer {
  const documents = new WeakMap<ArticleDocument, Map<number, Answer>>();
  return (document, part) => {
    let answers = documents.get(document);
    if (!answers) {
      answers = new Map();
      documents.set(document, answers);
    }
    const known = answers.get(part.index);
    if (known !== undefined || answers.has(part.index)) return known as Answer;
    const answer = compute(document, part);
    answers.set(part.index, answer);
    return answer;
  };
}

import type { Answer } from "@thidua/core";

export interface Statement {
  /** As the answer says it, without marks and Markdown. */
  readonly text: string;
  /** Marks of the sentences it stands on, `[1]`. */
  readonly marks: readonly string[];
}

const MARK = /(?<!\\)\[\d+\]/gu;

/** What an answer says in words of its own: a line each. Quotations, and what only leads to them, are none. */
export function statementsOf({ answer }: Pick<Answer, "answer">): Statement[] {
  return answer
    .split("\n")
    .filter((line) => !line.startsWith(">") && line.trim() !== "")
    .map((line) => ({
      text: line
        .replace(MARK, "")
        .replace(/\*\*|^\s*[-*] |^#+ /gu, "")
        .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
        .replace(/\s+(?=[.,;:])/gu, "")
        .replace(/[ \u00a0]+/gu, " ")
        .trim(),
      marks: line.match(MARK) ?? [],
    }))
    .filter(({ text }) => !/^Bài viết (?:còn )?ghi:?$/u.test(text));
}

/** The quotations of an answer, as they stand. */
export function quotationsOf({ answer }: Pick<Answer, "answer">): string {
  return answer
    .split("\n")
    .filter((line) => line.startsWith(">"))
    .join("\n\n");
}

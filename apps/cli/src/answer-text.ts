import type { Answer } from "@thidua/core";
import type { Language } from "./language.ts";

/** What Markdown escapes, as a terminal shows it: "2. Công an tỉnh", not "2\\. Công an tỉnh". */
const ESCAPED = /\\([\\`*_[\]<>|~#!:.)+-])/g;

/** An answer as lines for a terminal: the words, the table, the notes, the sentences it stands on. */
export function answerText(answer: Answer, language: Language, explain = false): string {
  const lines = [answer.answer.replace(ESCAPED, "$1"), ""];
  for (const note of answer.notes) lines.push(`  · ${note}`);
  if (answer.notes.length > 0) lines.push("");
  for (const citation of answer.citations) {
    const source = [citation.title, citation.publishedAt, citation.url].filter((part) => part !== null && part !== "").join(" · ");
    lines.push(`[${citation.n}] “${citation.quote.replace(/\s+/g, " ")}”`, `    ${source}`);
  }
  if (explain) lines.push("", `${language === "vi" ? "Đã hiểu" : "Understood"}: ${JSON.stringify(answer.understood)}`);
  return `${lines.join("\n").trimEnd()}\n`;
}

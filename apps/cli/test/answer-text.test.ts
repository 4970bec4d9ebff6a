import type { Answer } from "@thidua/core";
import { expect, it } from "vitest";
import { answerText } from "../src/answer-text.ts";

const answer = (text: string): Answer => ({
  status: "answered",
  answer: text,
  citations: [],
  records: [],
  table: null,
  notes: [],
  understood: {},
  engine: "rules",
  tookMs: 1,
});

it.each([
  ["> “2. Công an tỉnh phát động”", "> “2\\. Công an tỉnh phát động”"],
  ["> “* Phong trào mới” [1]", "> “\\* Phong trào mới” [1]"],
  ["Cờ thi đua | 02 | -", "Cờ thi đua \\| 02 \\| -"],
  // What was not escaped stays.
  ["C:\\Tài liệu [1]", "C:\\Tài liệu [1]"],
  ["**47 tập thể** [1].", "**47 tập thể** [1]."],
])("a terminal shows %s", (shown, markdown) => expect(answerText(answer(markdown), "vi")).toBe(`${shown}\n`));

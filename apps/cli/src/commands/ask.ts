import { answerText } from "../answer-text.ts";
import { type Command, choice, texts, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { ANSWER_OPTION, answering } from "../model.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

export const askCommand: Command = {
  name: "ask",
  operands: "QUESTION",
  summary: { vi: "trả lời một câu hỏi từ kho, kèm trích dẫn", en: "answers a question from the store, with citations" },
  options: {
    history: {
      type: "string",
      multiple: true,
      help: { vi: "câu hỏi trước đó (lặp lại được)", en: "an earlier question (may be repeated)" },
    },
    format: { type: "string", help: { vi: "text (mặc định) hoặc json", en: "text (default) or json" } },
    explain: { type: "boolean", help: { vi: "in cả câu hỏi đã được hiểu thế nào", en: "also prints how the question was understood" } },
    ...ANSWER_OPTION,
    ...DATA_OPTION,
  },
  async run({ values, positionals, console, language }) {
    const question = positionals.join(" ").trim();
    if (question === "") throw new UsageError({ vi: "cần một câu hỏi", en: "a question is needed" });
    const format = choice(values, "format", ["text", "json"], "text");
    const ask = await answering(values);
    return withStore(values, async (store) => {
      const answer = await ask(store, { question, history: texts(values, "history") });
      await console.result(
        format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : answerText(answer, language, values.explain === true),
      );
      return EXIT.done;
    });
  },
};

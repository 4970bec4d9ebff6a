import { fileURLToPath } from "node:url";
import { answerText } from "../answer-text.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { importPaths } from "../importing.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";
import { ADDRESS_OPTIONS, serveUntilStopped } from "./serve.ts";

const SAMPLES = fileURLToPath(new URL("../../../../evals/gold/development/", import.meta.url));
const FIRST_QUESTION = "Đến hết năm 2024 tỉnh Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới?";

/** What `npm start` runs: the samples in, a first question out, then the server. */
export const quickstartCommand: Command = {
  name: "quickstart",
  operands: "",
  summary: { vi: "nạp các bài mẫu, hỏi một câu, rồi mở API và trang web", en: "loads the sample articles, asks a question, then serves" },
  options: { ...ADDRESS_OPTIONS, ...DATA_OPTION },
  hidden: true,
  async run({ values, console, language }) {
    const { ask } = await import("@thidua/answers");
    const imported = await withStore(values, async (store) => {
      const counts = await importPaths(store, [SAMPLES], console, () => {});
      console.say({
        vi: `Bài mẫu (viết cho dự án, số liệu không có thật): ${counts.new} mới, ${counts.unchanged} đã có; ${counts.records} bản ghi.`,
        en: `Sample articles (written for this project, their figures are invented): ${counts.new} new, ${counts.unchanged} known; ${counts.records} records.`,
      });
      await console.result(`\n? ${FIRST_QUESTION}\n\n${answerText(await ask(store, { question: FIRST_QUESTION }), language)}\n`);
      return counts;
    });
    if (imported.failed > 0) return EXIT.someInputsFailed;
    return serveUntilStopped(values, (url) =>
      console.say({ vi: `Thi Đua đang chạy ở ${url} (Ctrl-C để dừng)`, en: `Thi Đua is at ${url} (Ctrl-C stops it)` }),
    );
  },
};

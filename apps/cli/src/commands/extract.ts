import { type Command, choice, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { explainText } from "../explain.ts";
import { inputs } from "../inputs.ts";
import { extractionTable } from "../tables.ts";

export const extractCommand: Command = {
  name: "extract",
  operands: "PATH…",
  summary: {
    vi: "đọc bài và in phong trào, số liệu, khen thưởng kèm câu gốc; không đụng đến kho",
    en: "prints movements, figures and awards of articles, with their sentences; touches no store",
  },
  options: {
    engine: { type: "string", help: { vi: "rules (mặc định): bộ luật, không cần mạng", en: "rules (default): the rules, no network" } },
    format: { type: "string", help: { vi: "json, jsonl (mặc định) hoặc table", en: "json, jsonl (default) or table" } },
    explain: {
      type: "boolean",
      help: { vi: "nói rõ luật nào, đoạn nào, và vì sao bỏ", en: "says which rule, which span, and why things were dropped" },
    },
  },
  async run({ values, positionals, console, language }) {
    if (positionals.length === 0)
      throw new UsageError({
        vi: "cần ít nhất một tệp, hoặc - cho đầu vào chuẩn",
        en: "at least one file is needed, or - for standard input",
      });
    choice(values, "engine", ["rules"], "rules");
    const format = choice(values, "format", ["json", "jsonl", "table"], "jsonl");
    // Loaded here, so that help and wrong usage cost nothing.
    const [{ extract }, { readArticle }] = await Promise.all([import("@thidua/extractor"), import("@thidua/reader")]);
    let failed = 0;
    for await (const input of inputs(positionals, { folders: false })) {
      if ("problem" in input) {
        console.problem(input.path, input.problem);
        failed++;
        continue;
      }
      if ("archive" in input) continue;
      const outcome = await readArticle(input.bytes, { source: input.path, fetchedAt: new Date().toISOString() });
      if (!outcome.ok) {
        console.problem(input.path, outcome.problem);
        failed++;
        continue;
      }
      const { extraction, rejections } = extract(outcome.article);
      const whole = { input: input.path, ...extraction, warnings: [...outcome.warnings, ...extraction.warnings] };
      if (format === "table") {
        await console.result(extractionTable(whole, language));
        if (values.explain) await console.result(explainText(whole, rejections, language));
      } else {
        const printed = values.explain ? { ...whole, rejections } : whole;
        await console.result(`${format === "json" ? JSON.stringify(printed, null, 2) : JSON.stringify(printed)}\n`);
      }
    }
    return failed === 0 ? EXIT.done : EXIT.someInputsFailed;
  },
};

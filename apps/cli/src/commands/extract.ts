import type { Extraction, Rejection, Warning } from "@thidua/core";
import type { ModelSettings } from "@thidua/model";
import { type Command, choice, UsageError } from "../command.ts";
import type { Console } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { explainText } from "../explain.ts";
import { inputs } from "../inputs.ts";
import { ENGINE_OPTION, engineOptions, MODEL_OPTIONS, modelEngineFor, requiredModel } from "../model.ts";
import { type Asked, runWithModel, sayCounts, usageLine } from "../model-run.ts";
import { extractionTable } from "../tables.ts";

export const extractCommand: Command = {
  name: "extract",
  operands: "PATH…",
  summary: {
    vi: "đọc bài và in phong trào, số liệu, khen thưởng kèm câu gốc; không đụng đến kho",
    en: "prints movements, figures and awards of articles, with their sentences; touches no store",
  },
  options: {
    engine: ENGINE_OPTION,
    format: { type: "string", help: { vi: "json, jsonl (mặc định) hoặc table", en: "json, jsonl (default) or table" } },
    explain: {
      type: "boolean",
      help: { vi: "nói rõ luật nào, đoạn nào, và vì sao bỏ", en: "says which rule, which span, and why things were dropped" },
    },
    ...MODEL_OPTIONS,
  },
  async run({ values, positionals, console, language }) {
    if (positionals.length === 0)
      throw new UsageError({
        vi: "cần ít nhất một tệp, hoặc - cho đầu vào chuẩn",
        en: "at least one file is needed, or - for standard input",
      });
    const engineName = choice(values, "engine", ["rules", "llm", "hybrid"], "rules");
    const format = choice(values, "format", ["json", "jsonl", "table"], "jsonl");
    if (engineName === "rules" && (values["dry-run"] || values.budget !== undefined))
      throw new UsageError({
        vi: "--dry-run và --budget chỉ dùng với --engine llm hoặc hybrid; bộ luật không gọi ai và không tốn gì",
        en: "--dry-run and --budget go with --engine llm or hybrid; the rules call nobody and cost nothing",
      });
    const model = engineName === "rules" ? null : await requiredModel();
    const engine = engineName === "rules" || values["dry-run"] ? null : await modelEngineFor(engineName, values);
    let failed = 0;
    const warnings = new Map<string, readonly Warning[]>();
    const articles = async function* (): AsyncGenerator<Asked> {
      const { readArticle } = await import("@thidua/reader");
      for await (const input of inputs(positionals, { folders: false })) {
        if ("archive" in input) continue;
        const outcome =
          "problem" in input
            ? { ok: false as const, problem: input.problem }
            : await readArticle(input.bytes, { source: input.path, fetchedAt: new Date().toISOString() });
        if (outcome.ok) {
          warnings.set(input.path, outcome.warnings);
          yield { path: input.path, article: outcome.article };
        } else {
          console.problem(input.path, outcome.problem);
          failed++;
        }
      }
    };
    const print = async ({ path }: Asked, { extraction, rejections }: Printed): Promise<void> => {
      const whole = { input: path, ...extraction, warnings: [...(warnings.get(path) ?? []), ...extraction.warnings] };
      if (format === "table") {
        await console.result(extractionTable(whole, language));
        if (values.explain) await console.result(explainText(whole, rejections, language));
      } else {
        const printed = values.explain ? { ...whole, rejections } : whole;
        await console.result(`${format === "json" ? JSON.stringify(printed, null, 2) : JSON.stringify(printed)}\n`);
      }
    };
    if (model && values["dry-run"]) await reckon(articles(), model.prices, console);
    else if (model && engine) {
      const counts = await runWithModel(
        engine,
        articles(),
        async (asked, result) => {
          for (const { message } of result.extraction.warnings) console.problem(asked.path, { vi: message, en: message });
          await print(asked, result);
        },
        ({ path }, usage) => {
          const { vi, en } = usageLine(usage, model.prices);
          console.say({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
        },
      );
      sayCounts(console, counts, model.prices);
      failed += counts.unread + counts.unpaid;
    } else {
      // Loaded here, so that help and wrong usage cost nothing.
      const { extract } = await import("@thidua/extractor");
      for await (const asked of articles()) await print(asked, extract(asked.article));
    }
    return failed === 0 ? EXIT.done : EXIT.someInputsFailed;
  },
};

type Printed = { extraction: Extraction; rejections: readonly Rejection[] };

/** Prints what a run would take: an article a line, and the sum. */
async function reckon(articles: AsyncIterable<Asked>, prices: ModelSettings["prices"], console: Console): Promise<void> {
  const { planOf } = await import("@thidua/extractor/engines");
  const options = await engineOptions();
  const sum = { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 };
  let count = 0;
  for await (const { path, article } of articles) {
    const plan = await planOf(article, options);
    count++;
    sum.requests += plan.requests;
    sum.inputTokens += plan.inputTokens;
    sum.outputTokens += plan.outputTokens;
    await console.result(`${JSON.stringify({ input: path, ...plan, dollars: costIn(plan, prices) })}\n`);
  }
  const { vi, en } = usageLine(sum, prices);
  console.say({ vi: `${count} bài, ước tính: ${vi}`, en: `${count} articles, reckoned: ${en}` });
}

function costIn(
  { inputTokens, outputTokens }: { inputTokens: number; outputTokens: number },
  prices: ModelSettings["prices"],
): number | null {
  return prices && (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
}

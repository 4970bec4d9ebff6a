import { type Command, choice, text, texts } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { MODEL_OPTIONS, modelEngineFor, requiredModel } from "../model.ts";

export const evalCommand: Command = {
  name: "eval",
  operands: "",
  summary: {
    vi: "chấm điểm trích xuất và trả lời trên các bài đã có đáp án",
    en: "scores extraction and questions against gold",
  },
  options: {
    gold: {
      type: "string",
      multiple: true,
      help: {
        vi: "thư mục đáp án: NAME.txt, NAME.gold.json, questions*.json (lặp lại được; mặc định: của dự án)",
        en: "a folder of gold: NAME.txt, NAME.gold.json, questions*.json (may be repeated; the project's own by default)",
      },
    },
    engine: {
      type: "string",
      help: { vi: "rules (mặc định), llm hoặc hybrid (cần OPENAI_MODEL)", en: "rules (default), llm or hybrid (need OPENAI_MODEL)" },
    },
    budget: MODEL_OPTIONS.budget,
    data: MODEL_OPTIONS.data,
    report: {
      type: "string",
      help: { vi: "ghi báo cáo ra FILE.html, .md hoặc .json", en: "writes the report to FILE.html, .md or .json" },
    },
    format: { type: "string", help: { vi: "text (mặc định) hoặc json", en: "text (default) or json" } },
  },
  async run({ values, console }) {
    const engineName = choice(values, "engine", ["rules", "llm", "hybrid"], "rules");
    const format = choice(values, "format", ["text", "json"], "text");
    const model = engineName === "rules" ? null : await requiredModel();
    const { evaluate, pageEngine, reportText, SCORED_KINDS, writeReport } = await import("@thidua/evals");
    const engine =
      engineName === "rules" || !model
        ? undefined
        : pageEngine(await modelEngineFor(engineName, values), `${model.model} ${model.baseURL ?? ""}`);
    const folders = texts(values, "gold");
    const { report } = await evaluate({
      gold: folders.length > 0 ? folders : undefined,
      engine,
      onStep: ({ what, of, count }) =>
        console.say({ vi: `${count} ${what === "articles" ? "bài" : "câu hỏi"} ${of}`, en: `${count} ${what} ${of}` }),
    });
    const path = text(values, "report");
    if (path !== undefined) writeReport(report, path);
    if (format === "text") await console.result(`${reportText(report)}\n`);
    else {
      const kinds = SCORED_KINDS.map((kind) => {
        const { precision, recall, f1, strictF1, slotF1, tp, fp, fn } = report.whole.kinds[kind];
        const scores = { precision: precision.value, recall: recall.value, f1: f1.value, strictF1: strictF1.value, slotF1: slotF1.value };
        return [kind, { ...scores, strictF1Interval: [strictF1.low, strictF1.high], tp, fp, fn }];
      });
      const extraction = { ...Object.fromEntries(kinds), grounded: report.whole.grounded, articles: report.whole.articles };
      const { total = 0, right = 0, invented = 0, uncited = 0, refused = 0 } = report.questions?.written ?? {};
      await console.result(`${JSON.stringify({ extraction, questions: { total, right, invented, uncited, refused } })}\n`);
    }
    return EXIT.done;
  },
};

import { join } from "node:path";
import type { Ask } from "@thidua/answers";
import type { EngineName, ExtractionEngine, ModelEngineOptions } from "@thidua/extractor/engines";
import type { Limit, ModelSettings } from "@thidua/model";
import { choice, type Option, text, UsageError, type Values } from "./command.ts";
import { dataFolder } from "./store-settings.ts";

/** Who extracts, for a command that extracts what it is given. */
export const ENGINE_OPTION: Option = {
  type: "string",
  help: {
    vi: "rules (mặc định, không cần mạng), llm hoặc hybrid (bộ luật và mô hình; cần OPENAI_MODEL)",
    en: "rules (default, no network), llm or hybrid (rules and model; needs OPENAI_MODEL)",
  },
};

/** Options of a command that may ask a model. */
export const MODEL_OPTIONS: Record<"dry-run" | "budget" | "data", Option> = {
  "dry-run": {
    type: "boolean",
    help: {
      vi: "với llm, hybrid: chỉ ước tính số lần gọi, số token và chi phí; không gọi ai",
      en: "with llm, hybrid: only reckons requests, tokens and cost; calls nobody",
    },
  },
  budget: {
    type: "string",
    help: {
      vi: "với llm, hybrid: dừng gọn khi hết ngân sách: 200000 (token) hoặc 2.5usd",
      en: "with llm, hybrid: stops cleanly when the budget is spent: 200000 (tokens) or 2.5usd",
    },
  },
  data: {
    type: "string",
    help: {
      vi: "với llm, hybrid: thư mục giữ câu trả lời của mô hình, để chạy tiếp (mặc định ./data)",
      en: "with llm, hybrid: folder that keeps the model's replies, to go on later (default ./data)",
    },
  },
};

/** Tokens of sentences in one request, and of its reply: small enough for models of 16,000 tokens. */
const CHUNK = 1500;
const OVERLAP = 150;
const REPLY = 8000;

/** The model that the environment names; wrong usage where it names none. */
export async function requiredModel(): Promise<ModelSettings> {
  const { modelSettings } = await import("@thidua/model");
  const settings = modelSettings(process.env);
  if (settings) return settings;
  throw new UsageError({
    vi: "chưa cấu hình mô hình: đặt OPENAI_MODEL, và OPENAI_BASE_URL (máy chủ của mình) hoặc OPENAI_API_KEY; thidua doctor kiểm tra giúp",
    en: "no model is configured: set OPENAI_MODEL, and OPENAI_BASE_URL (a server of one's own) or OPENAI_API_KEY; thidua doctor checks them",
  });
}

/** `--budget`, or null. */
export async function budgetLimit(values: Values, settings: ModelSettings): Promise<Limit | null> {
  const said = text(values, "budget");
  if (said === undefined) return null;
  const { readLimit } = await import("@thidua/model");
  const limit = readLimit(said);
  if (!limit)
    throw new UsageError({
      vi: `--budget “${said}” không đúng; cần số token (200000, 200k) hoặc số tiền (2.5usd)`,
      en: `--budget "${said}" does not fit; a number of tokens (200000, 200k) or of dollars (2.5usd) is needed`,
    });
  if ("dollars" in limit && settings.prices === null)
    throw new UsageError({
      vi: "ngân sách bằng tiền cần đơn giá: THIDUA_MODEL_PRICE=VÀO/RA, đô la Mỹ một triệu token, ví dụ 0.4/1.6",
      en: "a budget in dollars needs prices: THIDUA_MODEL_PRICE=IN/OUT, dollars for a million tokens, 0.4/1.6 say",
    });
  return limit;
}

export async function engineOptions(): Promise<ModelEngineOptions> {
  const { countTokens } = await import("@thidua/model");
  return { chunks: { most: CHUNK, overlap: OVERLAP, count: countTokens }, mostTokens: REPLY };
}

/** The engine of that name with the model of the environment; replies are kept in the data folder. */
export async function modelEngineFor(name: Exclude<EngineName, "rules">, values: Values): Promise<ExtractionEngine> {
  const settings = await requiredModel();
  const limit = await budgetLimit(values, settings);
  const [{ budgetOf, folderCache, openModel }, { modelEngine }] = await Promise.all([
    import("@thidua/model"),
    import("@thidua/extractor/engines"),
  ]);
  const model = openModel(settings, {
    cache: folderCache(join(dataFolder(values), "model-cache")),
    ...(limit ? { budget: budgetOf(limit, settings.prices) } : {}),
  });
  return modelEngine(name, model, await engineOptions());
}

/** Option of the commands that answer. */
export const ANSWER_OPTION: Record<"engine", Option> = {
  engine: {
    type: "string",
    help: {
      vi: "rules: chỉ bộ luật; llm: thêm mô hình (mặc định khi đã đặt OPENAI_MODEL)",
      en: "rules: the rules alone; llm: with a model (default where OPENAI_MODEL is set)",
    },
  },
};

/** Somebody waits for an answer: a model that is slower than this is not waited for (milliseconds). */
const PATIENCE = 20_000;

/** The way to answer: the rules, with the model of the environment where there is one and `--engine rules` does not say otherwise. */
export async function answering(values: Values): Promise<Ask> {
  const { ask } = await import("@thidua/answers");
  const wanted = choice(values, "engine", ["auto", "rules", "llm"], "auto");
  if (wanted === "rules") return ask;
  const { folderCache, modelSettings, openModel } = await import("@thidua/model");
  const settings = wanted === "llm" ? await requiredModel() : modelSettings(process.env);
  if (!settings) return ask;
  const { askWith } = await import("@thidua/answers/model");
  const patient = { ...settings, timeout: Math.min(settings.timeout, PATIENCE) };
  return askWith(openModel(patient, { retries: 1, cache: folderCache(join(dataFolder(values), "model-cache")) }));
}

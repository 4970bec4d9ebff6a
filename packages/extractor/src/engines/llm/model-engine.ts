import type { Article, Warning } from "@thidua/core";
import type { Model, ModelRequest, Reply } from "@thidua/model";
import type { ArticleDocument } from "../../document/document.ts";
import { readDocument } from "../../document/read-document.ts";
import { type EngineResult, type ExtractionEngine, NOTHING_USED, type Unread, type Usage } from "../engine.ts";
import { admit, type Refused, rejectionOf } from "./admit.ts";
import { type Chunk, type ChunkSize, chunksOf, halves } from "./chunks.ts";
import { combine } from "./combine.ts";
import { messagesOf, objectionTo } from "./prompt.ts";
import { replySchema, type Said, type SaidReply, saidOf } from "./said.ts";

export interface ModelEngineOptions {
  readonly chunks: ChunkSize;
  /** Longest reply, in tokens. */
  readonly mostTokens: number;
}

/** More statements of one reply are not looked at: a model that goes round in circles. */
const MOST_SAID = 600;
/** Objections of one chunk that are sent back. */
const MOST_OBJECTIONS = 40;

function add(a: Usage, b: Usage): Usage {
  return {
    requests: a.requests + b.requests,
    cached: a.cached + b.cached,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

/** What is asked of the model about one chunk. */
export function requestOf(document: ArticleDocument, chunk: Chunk, mostTokens: number): ModelRequest<SaidReply> {
  return { name: "ban_ghi", messages: messagesOf(document, chunk), schema: replySchema, mostTokens };
}

interface Heard {
  /** Chunk by chunk, what was said in the end. */
  readonly said: readonly Said[][];
  readonly refused: readonly Refused[];
  readonly unread: readonly Unread[];
  readonly usage: Usage;
}

/** Asks about one chunk; what does not hold is sent back once with its reason. A reply that was cut off is asked for in halves. */
async function hear(document: ArticleDocument, model: Model, chunk: Chunk, mostTokens: number): Promise<Heard> {
  const request = requestOf(document, chunk, mostTokens);
  const reply = await model.ask(request);
  if (!reply.ok) {
    if (reply.fault.code === "truncated" && chunk.first < chunk.last) {
      const parts: Heard[] = [];
      for (const half of halves(chunk)) parts.push(await hear(document, model, half, mostTokens));
      return together(parts, reply.usage);
    }
    const unread = { from: chunk.first + 1, to: chunk.last + 1, code: reply.fault.code, message: reply.fault.message };
    return { said: [], refused: [], unread: [unread], usage: reply.usage };
  }
  const first = distinct(saidOf(reply.value));
  const { refused } = admit(document, first, chunk);
  if (refused.length === 0) return { said: [first], refused: [], unread: [], usage: reply.usage };
  const wrong = new Set(refused.map(({ said }) => said));
  const held = first.filter((one) => !wrong.has(one));
  const again: Reply<SaidReply> = await model.ask({
    ...request,
    messages: objectionTo(request.messages, first, refused.slice(0, MOST_OBJECTIONS)),
  });
  const usage = add(reply.usage, again.usage);
  if (!again.ok) return { said: [held], refused, unread: [], usage };
  const corrected = distinct(saidOf(again.value));
  const second = admit(document, corrected, chunk);
  const stillWrong = new Set(second.refused.map(({ said }) => said));
  return {
    said: [[...held, ...corrected.filter((one) => !stillWrong.has(one))]],
    refused: [...refused, ...second.refused.filter(({ said }) => !refused.some((one) => sameStatement(one.said, said)))],
    unread: [],
    usage,
  };
}

const sameStatement = (a: Said, b: Said): boolean => JSON.stringify(a) === JSON.stringify(b);

/** At most as many of the same statement as one sentence could make. */
const MOST_ALIKE = 8;

function distinct(said: readonly Said[]): Said[] {
  const counts = new Map<string, number>();
  const unlike = said.filter((one) => {
    const key = JSON.stringify(one);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= MOST_ALIKE;
  });
  return unlike.slice(0, MOST_SAID);
}

function together(parts: readonly Heard[], usage: Usage): Heard {
  return {
    said: parts.flatMap((part) => part.said),
    refused: parts.flatMap((part) => part.refused),
    unread: parts.flatMap((part) => part.unread),
    usage: parts.reduce((sum, part) => add(sum, part.usage), usage),
  };
}

/** One list from overlapping chunks: what two of them say alike is said as often as the one of them that says it most. */
function mergedAtSeams(chunks: readonly (readonly Said[])[]): Said[] {
  const merged: Said[] = [];
  const kept = new Map<string, number>();
  for (const chunk of chunks) {
    const here = new Map<string, number>();
    for (const one of chunk) {
      const key = JSON.stringify(one);
      const count = (here.get(key) ?? 0) + 1;
      here.set(key, count);
      if (count <= (kept.get(key) ?? 0)) continue;
      kept.set(key, count);
      merged.push(one);
    }
  }
  return merged;
}

const FAULTS: Readonly<Record<string, string>> = {
  refused: "mô hình từ chối trả lời",
  truncated: "câu trả lời bị cắt giữa chừng",
  malformed: "câu trả lời không đúng lược đồ",
  limited: "máy chủ đang giới hạn số lần gọi",
  unreachable: "không gọi được máy chủ mô hình",
  rejected: "máy chủ không nhận yêu cầu",
  budget: "đã hết ngân sách",
};

function warningOf({ from, to, code, message }: Unread): Warning {
  return { code: `model-${code}`, message: `Mô hình chưa đọc câu ${from}–${to}: ${FAULTS[code] ?? code} (${message}).` };
}

/** The engine `llm` (what the model says and the gate lets in) or `hybrid` (rules and model side by side). */
export function modelEngine(name: "llm" | "hybrid", model: Model, { chunks: size, mostTokens }: ModelEngineOptions): ExtractionEngine {
  return {
    name,
    async extract(article: Article): Promise<EngineResult> {
      const document = readDocument(article);
      const chunks = await chunksOf(document, size);
      const heard = together(await Promise.all(chunks.map((chunk) => hear(document, model, chunk, mostTokens))), NOTHING_USED);
      const admission = admit(document, mergedAtSeams(heard.said), null, name === "llm");
      const covered = (draft: { readonly start: number }): boolean => {
        const at = document.sentences.findIndex(({ end }) => end > draft.start) + 1;
        return !heard.unread.some(({ from, to }) => from <= at && at <= to);
      };
      const { extraction, rejections } = combine(document, admission, name, covered);
      return {
        extraction: { ...extraction, warnings: heard.unread.map(warningOf) },
        rejections: [...rejections, ...heard.refused.map(rejectionOf)],
        usage: heard.usage,
        unread: heard.unread,
      };
    },
  };
}

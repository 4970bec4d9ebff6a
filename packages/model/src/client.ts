import OpenAI from "openai";
import PQueue from "p-queue";
import { type Budget, NO_LIMIT } from "./budget.ts";
import { type Cache, cacheKey } from "./cache.ts";
import { asksOtherwise, faultOf } from "./faults.ts";
import { parseReply } from "./parse.ts";
import type { ModelSettings } from "./settings.ts";
import { countTokens } from "./tokens.ts";
import { addUsage, type Fault, type Message, type Model, type ModelRequest, NO_USAGE, type Reply, type Usage } from "./types.ts";
import { bodyOf, complete, jsonSchemaOf, type Manners, type Raw, RUNGS } from "./wire.ts";

export interface ModelOptions {
  readonly cache?: Cache;
  readonly budget?: Budget;
  /** How often the client tries again after 408, 409, 429, 5xx and lost connections, waiting as Retry-After says or longer each time. */
  readonly retries?: number;
}

/** Characters of a token, at the least: what is set aside before a request is sent is more than it will cost. */
const CHARACTERS_OF_A_TOKEN = 2;

const mostTokensOf = (text: string): number => Math.ceil(text.length / CHARACTERS_OF_A_TOKEN) + 4;
/** No pause of the whole run is longer, whatever a server says (milliseconds). */
const LONGEST_PAUSE = 300_000;

export function clientOf(
  { baseURL, apiKey, timeout }: ModelSettings,
  retries: number,
  onPause: (until: number) => void = () => {},
): OpenAI {
  return new OpenAI({
    // Servers of one's own mostly ask for none, but the client wants one.
    apiKey: apiKey ?? "none",
    ...(baseURL === null ? {} : { baseURL }),
    organization: null,
    project: null,
    timeout,
    maxRetries: retries,
    // OPENAI_LOG of the environment would print requests.
    logLevel: "off",
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      const seconds = Number(response.headers.get("retry-after"));
      if ((response.status === 429 || response.status === 503) && seconds > 0)
        onPause(Date.now() + Math.min(LONGEST_PAUSE, seconds * 1000));
      return response;
    },
  });
}

/** A model behind a server of the OpenAI protocol. Opens no connection before it is asked. */
export function openModel(settings: ModelSettings, { cache, budget = NO_LIMIT, retries = 5 }: ModelOptions = {}): Model {
  let pausedUntil = 0;
  const client = clientOf(settings, retries, (until) => {
    pausedUntil = Math.max(pausedUntil, until);
  });
  const queue = new PQueue({ concurrency: settings.concurrency });
  const manners: Manners = { rung: "json_schema", temperature: true, limit: "max_tokens" };
  const secrets = settings.apiKey === null ? [] : [settings.apiKey];
  const underWay = new Map<string, Promise<Reply<unknown>>>();

  /** One request over the wire, asked otherwise where the server takes it for wrong. */
  async function send<T>(request: ModelRequest<T>, used: { usage: Usage }): Promise<Raw | Fault> {
    for (;;) {
      const now = { ...manners };
      const aside = {
        inputTokens: request.messages.reduce(
          (sum, { content }) => sum + mostTokensOf(content),
          mostTokensOf(JSON.stringify(jsonSchemaOf(request))),
        ),
        outputTokens: request.mostTokens,
      };
      if (!budget.setAside(aside.inputTokens, aside.outputTokens)) return { code: "budget", message: "đã hết ngân sách của lượt chạy" };
      let spent = { inputTokens: 0, outputTokens: 0 };
      try {
        const wait = pausedUntil - Date.now();
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        const raw = await complete(client, bodyOf(settings.model, request, now), settings.stream);
        // A server that does not say what it took: counted here.
        spent = raw.usage ?? {
          inputTokens: request.messages.reduce((sum, { content }) => sum + countTokens(content), 0),
          outputTokens: countTokens(raw.text),
        };
        return raw;
      } catch (error) {
        const complaint = asksOtherwise(error);
        if (complaint === null || !adapt(manners, now, complaint)) return faultOf(error, secrets);
      } finally {
        budget.settle(aside, spent);
        used.usage = addUsage(used.usage, { requests: 1, cached: 0, ...spent });
      }
    }
  }

  async function fresh<T>(request: ModelRequest<T>, key: string): Promise<Reply<T>> {
    const used = { usage: NO_USAGE };
    let messages: readonly Message[] = request.messages;
    let corrected = false;
    for (;;) {
      const raw = await send({ ...request, messages }, used);
      const fail = (code: Fault["code"], message: string): Reply<T> => ({ ok: false, fault: { code, message }, usage: used.usage });
      if ("code" in raw) return fail(raw.code, raw.message);
      if (raw.refusal !== null) return fail("refused", raw.refusal.slice(0, 200));
      const parsed = parseReply(raw.text, request.schema);
      if (parsed.ok) {
        if (cache) await cache.put(key, { text: raw.text, inputTokens: used.usage.inputTokens, outputTokens: used.usage.outputTokens });
        return { ok: true, value: parsed.value, usage: used.usage };
      }
      if (raw.cut || parsed.why === "truncated") return fail("truncated", "câu trả lời bị cắt giữa chừng");
      // A server that passes over the way it was asked says so by a reply without an object.
      if (parsed.why === "none" && nextRung(manners)) continue;
      if (corrected) return fail("malformed", parsed.detail);
      corrected = true;
      messages = [
        ...request.messages,
        { role: "assistant", content: raw.text.slice(0, 4000) },
        { role: "user", content: `Câu trả lời không đúng lược đồ (${parsed.detail}). Hãy trả lại trọn vẹn đối tượng JSON đúng lược đồ.` },
      ];
    }
  }

  async function answer<T>(request: ModelRequest<T>, key: string): Promise<Reply<T>> {
    const known = await cache?.get(key);
    if (known) {
      const parsed = parseReply(known.text, request.schema);
      if (parsed.ok) return { ok: true, value: parsed.value, usage: { ...NO_USAGE, cached: 1 } };
    }
    return queue.add(() => fresh(request, key)) as Promise<Reply<T>>;
  }

  return {
    id: settings.model,
    ask<T>(request: ModelRequest<T>): Promise<Reply<T>> {
      const key = cacheKey(["1", settings.model, request.name, request.messages, jsonSchemaOf(request), request.mostTokens]);
      // The same question asked twice at once is one request.
      const same = underWay.get(key);
      if (same) return same as Promise<Reply<T>>;
      const reply = answer(request, key).finally(() => underWay.delete(key));
      underWay.set(key, reply);
      return reply;
    },
  };
}

/** Asks otherwise from now on; false where there is no other way. Another request may have learned it meanwhile. */
function adapt(manners: Manners, tried: Manners, complaint: string): boolean {
  if (tried.temperature !== manners.temperature || tried.limit !== manners.limit || tried.rung !== manners.rung) return true;
  if (manners.temperature && complaint.includes("temperature")) {
    manners.temperature = false;
    return true;
  }
  if (manners.limit === "max_tokens" && complaint.includes("max_tokens")) {
    manners.limit = "max_completion_tokens";
    return true;
  }
  if (/model.{0,40}(?:not found|does not exist)|no such model/u.test(complaint)) return false;
  return nextRung(manners);
}

function nextRung(manners: Manners): boolean {
  const next = RUNGS[RUNGS.indexOf(manners.rung) + 1];
  if (next === undefined) return false;
  manners.rung = next;
  return true;
}

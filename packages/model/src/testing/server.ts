import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";

/** What a request asked for, as the server saw it. */
export interface Asked {
  /** Number of the completion request, from 0. */
  readonly n: number;
  readonly messages: readonly { role: string; content: string }[];
  /** How it wanted to be answered. */
  readonly way: "json_schema" | "tools" | "text";
  readonly stream: boolean;
  readonly body: Record<string, unknown>;
  readonly authorization: string | null;
}

/** How a request is answered. */
export type Behaviour =
  | { readonly kind: "reply"; readonly text: string }
  | { readonly kind: "refusal"; readonly text: string }
  /** The reply ends after so many characters, as at the limit of tokens. */
  | { readonly kind: "truncated"; readonly text: string; readonly length: number }
  | { readonly kind: "error"; readonly status: number; readonly message: string; readonly headers?: Record<string, string> }
  /** So many milliseconds later. */
  | { readonly kind: "slow"; readonly milliseconds: number; readonly behaviour: Behaviour }
  | { readonly kind: "hang-up" };

export interface ModelServerOptions {
  /** What the model says; a string is a reply. */
  readonly answer: (asked: Asked) => Behaviour | string | Promise<Behaviour | string>;
  /** What the server takes; else it answers 400 as servers of that kind do. */
  readonly takes?: {
    readonly jsonSchema?: boolean;
    readonly tools?: boolean;
    readonly temperature?: boolean;
    readonly maxTokens?: boolean;
  };
}

/** A server of the OpenAI wire format on a free loopback port. */
export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

const MODEL = "kiem-thu";

/** Starts one. Real HTTP: lists models, completes with and without stream, by JSON schema, by tools, in words; and fails as told. */
export async function modelServer({ answer, takes = {} }: ModelServerOptions): Promise<ModelServer> {
  const asked: Asked[] = [];
  const app = new Hono();
  app.get("/v1/models", (c) => c.json({ object: "list", data: [{ id: MODEL, object: "model", created: 0, owned_by: "test" }] }));
  app.post("/v1/chat/completions", async (c) => {
    const body = (await c.req.json()) as Record<string, unknown>;
    const one: Asked = {
      n: asked.length,
      messages: body.messages as Asked["messages"],
      way: "response_format" in body ? "json_schema" : "tools" in body ? "tools" : "text",
      stream: body.stream === true,
      body,
      authorization: c.req.header("authorization") ?? null,
    };
    asked.push(one);
    const complaint =
      one.way === "json_schema" && takes.jsonSchema === false
        ? "response_format of type json_schema is not supported"
        : one.way === "tools" && takes.tools === false
          ? "tools are not supported by this model"
          : "temperature" in body && takes.temperature === false
            ? "Unsupported value: 'temperature' does not support 0 with this model."
            : "max_tokens" in body && takes.maxTokens === false
              ? "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
              : null;
    if (complaint !== null) return c.json({ error: { message: complaint, type: "invalid_request_error" } }, 400);
    const said = await answer(one);
    return behave(c, one, typeof said === "string" ? { kind: "reply", text: said } : said);
  });
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function behave(c: Context, asked: Asked, how: Behaviour): Promise<Response> {
  switch (how.kind) {
    case "slow":
      await new Promise((resolve) => setTimeout(resolve, how.milliseconds));
      return behave(c, asked, how.behaviour);
    case "hang-up":
      (c.env as { incoming?: { socket: { destroy(): void } } }).incoming?.socket.destroy();
      return new Response(null, { status: 500 });
    case "error":
      return c.json({ error: { message: how.message, type: "server_error" } }, how.status as 500, how.headers ?? {});
    case "refusal":
      return completion(c, asked, { content: null, refusal: how.text, finish: "stop" });
    case "truncated":
      return completion(c, asked, { content: how.text.slice(0, how.length), refusal: null, finish: "length" });
    case "reply":
      return completion(c, asked, { content: how.text, refusal: null, finish: "stop" });
  }
}

interface Said {
  content: string | null;
  refusal: string | null;
  finish: "stop" | "length";
}

const tokens = (text: string): number => Math.ceil(text.length / 3);

function completion(c: Context, asked: Asked, { content, refusal, finish }: Said): Response {
  const head = { id: `chatcmpl-${asked.n}`, created: 0, model: MODEL };
  const prompt = tokens(asked.messages.map((message) => message.content).join(""));
  const usage = { prompt_tokens: prompt, completion_tokens: tokens(content ?? ""), total_tokens: prompt + tokens(content ?? "") };
  const byTool = asked.way === "tools" && content !== null;
  const name = (asked.body.tool_choice as { function?: { name?: string } } | undefined)?.function?.name ?? "tool";
  const finish_reason = byTool && finish === "stop" ? "tool_calls" : finish;
  if (!asked.stream) {
    const message = byTool
      ? {
          role: "assistant",
          content: null,
          refusal: null,
          tool_calls: [{ id: "call_0", type: "function", function: { name, arguments: content } }],
        }
      : { role: "assistant", content, refusal };
    return c.json({ ...head, object: "chat.completion", choices: [{ index: 0, message, logprobs: null, finish_reason }], usage });
  }
  const piece = (delta: object, finish_reason: string | null = null) => ({
    ...head,
    object: "chat.completion.chunk",
    choices: [{ index: 0, delta, logprobs: null, finish_reason }],
  });
  const pieces = (content ?? "").match(/[\s\S]{1,40}/gu) ?? [];
  return streamSSE(c, async (stream) => {
    const send = (value: unknown) => stream.writeSSE({ data: JSON.stringify(value) });
    await send(piece({ role: "assistant", content: "" }));
    if (refusal !== null) await send(piece({ refusal }));
    for (const [at, text] of pieces.entries()) {
      const call = { index: 0, ...(at === 0 ? { id: "call_0", type: "function" } : {}) };
      await send(
        piece(byTool ? { tool_calls: [{ ...call, function: { ...(at === 0 ? { name } : {}), arguments: text } }] } : { content: text }),
      );
    }
    await send(piece({}, finish_reason));
    await send({ ...head, object: "chat.completion.chunk", choices: [], usage });
    await stream.writeSSE({ data: "[DONE]" });
  });
}

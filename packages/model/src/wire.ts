import type OpenAI from "openai";
import { zodResponseFormat } from "openai/helpers/zod";
import type { Message, ModelRequest } from "./types.ts";

/** How a server is held to a schema, best first. */
export const RUNGS = ["json_schema", "tools", "json"] as const;
export type Rung = (typeof RUNGS)[number];

/** What this server and model have shown to take. */
export interface Manners {
  rung: Rung;
  temperature: boolean;
  limit: "max_tokens" | "max_completion_tokens";
}

export interface Raw {
  readonly text: string;
  readonly refusal: string | null;
  readonly cut: boolean;
  readonly usage: { inputTokens: number; outputTokens: number } | null;
}

type Body = OpenAI.Chat.ChatCompletionCreateParamsNonStreaming;

/** The schema as JSON Schema in the strict form of the protocol: every field named, none more. */
export function jsonSchemaOf<T>({ schema, name }: Pick<ModelRequest<T>, "schema" | "name">): Record<string, unknown> {
  return zodResponseFormat(schema, name).json_schema.schema ?? {};
}

function inWords<T>(request: ModelRequest<T>): Message[] {
  const told = `Chỉ trả về đúng một đối tượng JSON theo lược đồ (JSON Schema) dưới đây, không thêm chữ nào khác.\n${JSON.stringify(jsonSchemaOf(request))}`;
  const [first, ...rest] = request.messages;
  return first?.role === "system"
    ? [{ role: "system", content: `${first.content}\n\n${told}` }, ...rest]
    : [{ role: "system", content: told }, ...request.messages];
}

export function bodyOf<T>(model: string, request: ModelRequest<T>, manners: Manners): Body {
  const body: Body = {
    model,
    messages: [...(manners.rung === "json" ? inWords(request) : request.messages)],
    [manners.limit]: request.mostTokens,
  };
  if (manners.temperature) body.temperature = 0;
  if (manners.rung === "json_schema") {
    const { type, json_schema } = zodResponseFormat(request.schema, request.name);
    body.response_format = { type, json_schema };
  } else if (manners.rung === "tools") {
    body.tools = [{ type: "function", function: { name: request.name, parameters: jsonSchemaOf(request), strict: true } }];
    body.tool_choice = { type: "function", function: { name: request.name } };
  }
  return body;
}

type Called = { function?: { arguments?: string } };

interface Gathered {
  content: string;
  refusal: string;
  called: string;
  finish: string | null;
  usage: OpenAI.CompletionUsage | null;
}

/** What one message, or one piece of a streamed one, adds to the reply. Servers leave out what they like. */
function gather(
  into: Gathered,
  said: { content?: string | null; refusal?: string | null; tool_calls?: readonly Called[] } | undefined,
  finish: string | null | undefined,
): void {
  into.content += said?.content ?? "";
  into.refusal += said?.refusal ?? "";
  // One call is asked for; whatever follows it is no part of the reply.
  into.called += said?.tool_calls?.[0]?.function?.arguments ?? "";
  into.finish = finish ?? into.finish;
}

/** One completion, as a stream or not, as plain text. Throws what the client throws. */
export async function complete(client: OpenAI, body: Body, stream: boolean): Promise<Raw> {
  const reply: Gathered = { content: "", refusal: "", called: "", finish: null, usage: null };
  if (stream) {
    const pieces = await client.chat.completions.create({ ...body, stream: true, stream_options: { include_usage: true } });
    for await (const piece of pieces) {
      gather(reply, piece.choices?.[0]?.delta, piece.choices?.[0]?.finish_reason);
      reply.usage = piece.usage ?? reply.usage;
    }
  } else {
    const completion = await client.chat.completions.create(body);
    const choice = completion.choices?.[0];
    gather(reply, choice?.message as Parameters<typeof gather>[1], choice?.finish_reason);
    reply.usage = completion.usage ?? null;
  }
  const { usage } = reply;
  return {
    text: reply.called || reply.content,
    refusal: reply.refusal || (reply.finish === "content_filter" ? "content_filter" : null),
    cut: reply.finish === "length",
    usage: usage ? { inputTokens: usage.prompt_tokens ?? 0, outputTokens: usage.completion_tokens ?? 0 } : null,
  };
}

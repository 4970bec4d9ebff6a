import { z } from "@hono/zod-openapi";
import type { Answer } from "@thidua/core";
import { LONGEST_HISTORY, LONGEST_QUESTION } from "./question.ts";
import { answer } from "./schemas.ts";

/** The only model there is. Whatever a client calls it, this one answers. */
export const MODEL = "thidua";

const part = z.looseObject({ type: z.string(), text: z.string().optional() });
const message = z.looseObject({
  role: z.string({ error: "Mỗi tin nhắn phải có “role”." }),
  content: z.union([z.string(), z.array(part).max(100), z.null()]).optional(),
});

/** As much of a request as is read; what else clients send (temperature, tools, …) changes nothing. */
export const completionRequest = z
  .looseObject(
    {
      model: z.string().optional(),
      messages: z
        .array(message, { error: "“messages” phải là danh sách tin nhắn." })
        .min(1, { error: "Cần ít nhất một tin nhắn." })
        .max(1_000),
      stream: z.boolean().nullish(),
      stream_options: z.looseObject({ include_usage: z.boolean().nullish() }).nullish(),
    },
    { error: (issue) => (issue.code === "invalid_type" ? "Phải là một đối tượng JSON có “messages”." : undefined) },
  )
  .openapi("ChatCompletionRequest");

const annotation = z.object({
  type: z.literal("url_citation"),
  url_citation: z.object({ start_index: z.number().int(), end_index: z.number().int(), title: z.string(), url: z.string() }),
});
export type Annotation = z.infer<typeof annotation>;

export const completion = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.number().int(),
    model: z.literal(MODEL),
    choices: z.array(
      z.object({
        index: z.number().int(),
        message: z.object({
          role: z.literal("assistant"),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(annotation).openapi({ description: "Mỗi dấu [n] trong câu trả lời, và bài viết mà nó dẫn" }),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    usage: z.object({ prompt_tokens: z.number().int(), completion_tokens: z.number().int(), total_tokens: z.number().int() }),
    thidua: answer,
  })
  .openapi("ChatCompletion");

/** The question and what was asked before it: the user's messages, the last one first of all. Instructions of a system are no questions. */
export function questionsOf({ messages }: z.infer<typeof completionRequest>): { question: string; history: string[] } {
  const asked = messages
    .filter(({ role }) => role === "user")
    .map(({ content }) =>
      typeof content === "string"
        ? content
        : (content ?? [])
            .filter(({ type }) => type === "text")
            .map(({ text }) => text ?? "")
            .join("\n"),
    );
  const earlier = asked.slice(0, -1).filter((text) => text.trim() !== "" && text.length <= LONGEST_QUESTION);
  return { question: asked.at(-1) ?? "", history: earlier.slice(-LONGEST_HISTORY) };
}

/** Every mark `[n]` of the wording with the article it points to. An article without an address has the service's own. */
export function annotationsOf({ answer, citations }: Answer, base: string): Annotation[] {
  return [...answer.matchAll(/(?<!\\)\[(\d+)\]/g)].flatMap((mark): Annotation[] => {
    const cited = citations.find(({ n }) => n === Number(mark[1]));
    if (cited === undefined) return [];
    const url = cited.url ?? new URL(`/v1/articles/${encodeURIComponent(cited.articleId)}`, base).href;
    const at = { start_index: mark.index, end_index: mark.index + mark[0].length };
    return [{ type: "url_citation", url_citation: { ...at, title: cited.title, url } }];
  });
}

/** Words, where others count tokens: clients add them up, nobody pays for them. */
export function usageOf(question: string, wording: string) {
  const count = (text: string): number => text.match(/\S+/g)?.length ?? 0;
  const [prompt_tokens, completion_tokens] = [count(question), count(wording)];
  return { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens };
}

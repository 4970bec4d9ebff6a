import type { Answer } from "@thidua/core";
import { Problem, request, UNREACHED } from "../api/client.ts";

/** Asks, and tells the words as they come. Rejects with a `Problem`. */
export async function askServer(
  question: string,
  history: readonly string[],
  coming: (text: string) => void,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await request("/v1/chat", {
    method: "POST",
    body: { question, history: history.slice(-20) },
    accept: "text/event-stream",
    signal,
  });
  let text = "";
  for await (const { event, data } of events(response)) {
    if (event === "answer") return JSON.parse(data) as Answer;
    text += data;
    coming(text);
  }
  // The stream ended before the answer was whole.
  throw new Problem("unreached", UNREACHED);
}

/** The server-sent events of a response, one by one. */
async function* events(response: Response): AsyncGenerator<{ event: string; data: string }> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  let left = "";
  for (;;) {
    const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }));
    if (done) return;
    left += value ?? "";
    const whole = left.split("\n\n");
    left = whole.pop() ?? "";
    for (const block of whole) {
      const lines = block.split("\n");
      const of = (name: string): string[] =>
        lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).replace(/^ /, ""));
      yield { event: of("event")[0] ?? "message", data: of("data").join("\n") };
    }
  }
}

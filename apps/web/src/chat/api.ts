import type { Answer } from "@thidua/core";

/** What the server says when it cannot answer (RFC 9457). */
interface Problem {
  title?: string;
  detail?: string;
}

/** Asks the bot API; rejects with an `Error` whose message can be shown to people. */
export async function askServer(question: string, history: readonly string[], signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch("/v1/chat", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question, history }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error("Không nối được với máy chủ. Câu hỏi vẫn còn đó: hãy thử gửi lại.");
  }
  if (!response.ok) {
    const problem = (await response.json().catch(() => ({}))) as Problem;
    throw new Error(problem.detail ?? problem.title ?? `Máy chủ báo lỗi ${response.status}. Hãy thử gửi lại.`);
  }
  return (await response.json()) as Answer;
}

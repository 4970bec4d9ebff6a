import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { redact } from "./redact.ts";
import type { Fault } from "./types.ts";

/** What an error of the client means for the one who asked. */
export function faultOf(error: unknown, secrets: readonly string[]): Fault {
  const message = redact(error instanceof Error ? error.message : String(error), secrets).slice(0, 300);
  if (error instanceof APIConnectionTimeoutError) return { code: "unreachable", message: "máy chủ mô hình không trả lời kịp" };
  if (error instanceof APIConnectionError) return { code: "unreachable", message: `không gọi được máy chủ mô hình: ${message}` };
  if (error instanceof APIError && typeof error.status === "number") {
    if (error.status === 429) return { code: "limited", message };
    if (error.status === 408 || error.status === 409 || error.status >= 500) return { code: "unreachable", message };
    return { code: "rejected", message };
  }
  return { code: "unreachable", message };
}

/** Whether the server takes the request itself for wrong, so that another way of asking may do. */
export function asksOtherwise(error: unknown): string | null {
  const wrong = error instanceof APIError && (error.status === 400 || error.status === 404 || error.status === 422 || error.status === 501);
  return wrong ? error.message.toLowerCase() : null;
}

import type { z } from "zod";

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** `truncated`: it ends inside the object; `none`: there is no object; `schema`: there is one, but another. */
  | { readonly ok: false; readonly why: "truncated" | "none" | "schema"; readonly detail: string };

const THOUGHTS = /<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gu;

/** The object in a reply: alone, in a code fence, or between words. */
export function parseReply<T>(reply: string, schema: z.ZodType<T>): Parsed<T> {
  const text = reply.replace(THOUGHTS, "");
  const start = text.indexOf("{");
  if (start < 0) return { ok: false, why: "none", detail: "không có đối tượng JSON" };
  const end = endOfObject(text, start);
  if (end === null) return { ok: false, why: "truncated", detail: "đối tượng JSON chưa đóng" };
  let value: unknown;
  try {
    value = JSON.parse(text.slice(start, end));
  } catch {
    return { ok: false, why: "none", detail: "không phải JSON" };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  return { ok: false, why: "schema", detail: issues.join("; ") };
}

/** Offset behind the brace that closes the one at `start`; null where none does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === "\\") at++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === "{") depth++;
    else if (sign === "}" && --depth === 0) return at + 1;
  }
  return null;
}

import { createHash } from "node:crypto";

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/** Words from outside as one harmless line of a prompt: nothing in it is invisible, breaks the line or looks like a fence. */
export function asLine(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/</gu, "‹")
    .replace(/>/gu, "›")
    .trim();
}

/** Lines between two tags that nothing inside can close: `<name mark>`. The same lines have the same mark. */
export function fenced(name: string, lines: readonly string[]): string {
  const text = lines.map(asLine).join("\n");
  const mark = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return `<${name} ${mark}>\n${text}\n</${name} ${mark}>`;
}

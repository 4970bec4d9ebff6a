import * as crypto from "node:crypto";

// In one call since Node 20.12, without an object for each text.
const atOnce: typeof crypto.hash | undefined = "hash" in crypto ? crypto.hash : undefined;

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return atOnce ? atOnce("sha256", text, "hex") : crypto.createHash("sha256").update(text).digest("hex");
}

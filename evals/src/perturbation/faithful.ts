import type { Claim } from "@thidua/extractor";

/** The same words written otherwise: each must be accepted where the claim itself is. */
export const FAITHFUL: Record<string, (quote: string) => string> = {
  verbatim: (quote) => quote,
  NFD: (quote) => quote.normalize("NFD"),
  "line breaks": (quote) => quote.replace(/ /g, (blank, at: number) => (at % 7 === 0 ? "\n" : blank)),
  "double blanks": (quote) => quote.replace(/ /g, "  "),
  "no-break blanks": (quote) => quote.replace(/ /g, "\u00a0"),
  "straight quotation marks": (quote) => quote.replace(/[“”«»]/g, '"'),
  "curly quotation marks": (quote) => quote.replace(/"/g, "”"),
  dashes: (quote) => quote.replace(/[-–—]/g, (dash) => (dash === "-" ? "–" : "-")),
  // "hoà" for "hòa" and back, "tỉ" for "tỷ": both spellings are in use.
  "tone placement": (quote) =>
    quote
      .normalize("NFC")
      .replace(/òa(?!\p{L})|oà(?!\p{L})/gu, (rime) => (rime === "òa" ? "oà" : "òa"))
      .replace(/óa(?!\p{L})|oá(?!\p{L})/gu, (rime) => (rime === "óa" ? "oá" : "óa"))
      .replace(/ủy(?!\p{L})|uỷ(?!\p{L})/gu, (rime) => (rime === "ủy" ? "uỷ" : "ủy")),
  "i and y": (quote) =>
    quote
      .normalize("NFC")
      .replace(/(?<!\p{L})(tỷ|tỉ|sĩ|sỹ)(?!\p{L})/gu, (word) => ({ tỷ: "tỉ", tỉ: "tỷ", sĩ: "sỹ", sỹ: "sĩ" })[word] ?? word),
};

/** A claim with its quote written otherwise. */
export function rewritten(claim: Claim, rewrite: (quote: string) => string): Claim {
  return { ...claim, quote: rewrite(claim.quote) };
}

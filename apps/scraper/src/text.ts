/** A text that every database holds: no NUL, no half of a surrogate pair. */
export function storable(text: string): string {
  return text.replaceAll("\u0000", "").replace(/[\ud800-\udfff]/gu, "\ufffd");
}

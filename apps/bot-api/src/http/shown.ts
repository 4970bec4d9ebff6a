// Nothing to be seen, much to be hidden in: zero-width, direction and tag characters. No Vietnamese word needs one.
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e01ef}]/gu;
const ADDRESS = /^https?:\/\//i;

/**
 * What leaves the service, deep: article text is data and shows what it says, whatever was hidden in it. An address that is no web
 * address is null, so that nobody's click runs it.
 */
export function shown<T>(value: T): T {
  return clean(value, "") as T;
}

function clean(value: unknown, key: string): unknown {
  if (typeof value === "string") {
    if (key === "url" && !ADDRESS.test(value)) return null;
    return value.replace(UNSEEN, "");
  }
  if (Array.isArray(value)) return value.map((one) => clean(one, ""));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, clean(one, name)]));
}

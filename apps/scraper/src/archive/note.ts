import type { PageNote } from "./records.ts";

/** What is known of a page besides what went over the wire, from the record that was written with it; null for one of another crawler. */
export function noteOf(fields: string): PageNote | null {
  const values = new Map(
    fields.split("\r\n").flatMap((line): [string, string][] => {
      const at = line.indexOf(":");
      return at < 0 ? [] : [[line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]];
    }),
  );
  const source = values.get("thidua-source");
  const kind = values.get("thidua-kind");
  if (source === undefined || kind === undefined) return null;
  return {
    source,
    kind,
    parent: values.get("via") ?? null,
    title: values.get("thidua-link-words") ?? null,
    profile: values.get("thidua-profile") ?? null,
  };
}

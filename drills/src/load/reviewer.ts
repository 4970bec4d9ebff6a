import type { Gun } from "./fire.ts";

/** A record that one editor decides about, and how often it was decided so that the editor knows. */
export interface Decided {
  id: string;
  articleId: string;
  version: number;
  /** Name of a decision that was sent and is not answered yet. */
  pending: string | null;
}

/** An editor who accepts and takes back, again and again, and keeps count of what was answered. */
export class Reviewer implements Gun {
  readonly records: Decided[];
  readonly problems: string[];
  #at = 0;
  #sent: Decided | undefined;
  key = "";

  constructor(records: Decided[], problems: string[]) {
    this.records = records;
    this.problems = problems;
  }

  next() {
    const record = this.records[this.#at++ % this.records.length];
    if (record === undefined) throw new Error("an editor without records");
    this.#sent = record;
    return decision(record, this.key);
  }

  took(status: number, body: string): void {
    const record = this.#sent;
    if (record === undefined) return;
    if (status === 200) {
      record.version++;
      record.pending = null;
    } else if (status !== 429 && status !== 503) this.problems.push(`a decision was answered with ${status}: ${body.slice(0, 200)}`);
  }
}

/** The next decision about a record; under the same name where it was sent before and not answered. */
export function decision(record: Decided, key: string) {
  record.pending ??= `load-${record.id}-${record.version}`.slice(-64);
  return {
    method: "POST" as const,
    path: `/v1/records/${encodeURIComponent(record.id)}/review`,
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({
      action: record.version % 2 === 0 ? "accept" : "undo",
      version: record.version,
      articleId: record.articleId,
      request: record.pending,
    }),
  };
}

import { again, json } from "../api/client.ts";
import type { Kind, RecordState } from "../api/types.ts";

/** What an editor does to one record. */
export type Action = "accept" | "reject" | "undo" | "correct";

export interface Deciding {
  articleId: string;
  recordId: string;
  version: number;
  action: Action;
  fields?: object | undefined;
  reason?: string | undefined;
  /** For a rejected duplicate the record that says the same and stays. */
  sameAs?: string | undefined;
  note?: string | undefined;
}

/** Sends a decision until it is answered: it has a name of its own, so that it is done once however often it arrives. */
export function decide({ recordId, ...about }: Deciding): Promise<RecordState> {
  const body = { ...about, request: crypto.randomUUID() };
  return again(() => json<RecordState>(`/v1/records/${encodeURIComponent(recordId)}/review`, { method: "POST", body }));
}

/** Adds a record that the engine missed. */
export function create(articleId: string, kind: Kind, fields: object, why: { reason?: string; note?: string }): Promise<RecordState> {
  const body = { kind, fields, reason: "missed", ...why, request: crypto.randomUUID() };
  return again(() => json<RecordState>(`/v1/articles/${encodeURIComponent(articleId)}/records`, { method: "POST", body }));
}

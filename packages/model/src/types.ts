import type { z } from "zod";

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What is asked of a model: words in, one object of a schema out. */
export interface ModelRequest<T> {
  /** Name of the schema on the wire: letters and underscores. */
  readonly name: string;
  readonly messages: readonly Message[];
  /** What the reply must be; sent to servers that can hold a model to it. */
  readonly schema: z.ZodType<T>;
  /** Longest reply, in tokens. */
  readonly mostTokens: number;
}

export interface Usage {
  /** Requests that went over the wire. */
  readonly requests: number;
  /** Replies that came out of the cache. */
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

export const NO_USAGE: Usage = { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 };

export function addUsage(a: Usage, b: Usage): Usage {
  return {
    requests: a.requests + b.requests,
    cached: a.cached + b.cached,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

export type FaultCode =
  /** The model declined. */
  | "refused"
  /** The reply ended before the object did: ask for less at once. */
  | "truncated"
  /** No object of the schema came, however it was asked. */
  | "malformed"
  /** The server says that it takes no more for now. */
  | "limited"
  /** No answer in time, or none at all, or an error of the server. */
  | "unreachable"
  /** The server takes the request for wrong: key, model or settings. */
  | "rejected"
  /** The budget of the run is spent. */
  | "budget";

/** Why no reply came. Holds no key. */
export interface Fault {
  readonly code: FaultCode;
  readonly message: string;
}

export type Reply<T> = ({ readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }) & {
  readonly usage: Usage;
};

/** A language model that can be asked. Never throws for what a server does. */
export interface Model {
  /** As it is called at the server. */
  readonly id: string;
  ask<T>(request: ModelRequest<T>): Promise<Reply<T>>;
}

import type { Article, Extraction, Rejection } from "@thidua/core";

export type EngineName = "rules" | "llm" | "hybrid";

/** What an extraction took of a model server. */
export interface Usage {
  readonly requests: number;
  /** Replies that came out of the cache. */
  readonly cached: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** What the rules take. */
export const NOTHING_USED: Usage = { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 };

/** Sentences that no model has answered for: asked again in a later run, and never passed over in silence. */
export interface Unread {
  /** Numbers of the first and the last sentence, from 1. */
  readonly from: number;
  readonly to: number;
  readonly code: string;
  readonly message: string;
}

export interface EngineResult {
  readonly extraction: Extraction;
  readonly rejections: readonly Rejection[];
  /** What it took; nothing for the rules. */
  readonly usage: Usage;
  /** Empty where the whole article was read. */
  readonly unread: readonly Unread[];
}

/** Whoever makes records of an article. All are held to one contract, and everything they say has passed one gate. */
export interface ExtractionEngine {
  readonly name: EngineName;
  extract(article: Article): Promise<EngineResult>;
}

import type { Engine, RecordKind } from "@thidua/core";
import type { ArticleDocument } from "./document/document.ts";
import type { Draft } from "./draft.ts";
import { sha256 } from "./hash.ts";

/** Everything that a record has and its draft has not. `confidence` is that of the reading, 0..1. */
export function evidenceOf(document: ArticleDocument, kind: RecordKind, draft: Draft<object>, confidence: number, engine: Engine) {
  const key = JSON.stringify([document.article.contentHash, kind, draft.start, draft.end, draft.basis, draft.fields]);
  return {
    kind,
    id: sha256(key).slice(0, 20),
    quote: document.text.slice(draft.start, draft.end),
    start: draft.start,
    end: draft.end,
    // What was misread in a picture is wrong however well it is understood.
    confidence: confidence * (document.article.ocrConfidence ?? 1),
    engine,
    review: "unreviewed" as const,
    rule: draft.rule,
    basis: draft.basis,
  };
}

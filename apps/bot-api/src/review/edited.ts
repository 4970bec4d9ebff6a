import { z } from "@hono/zod-openapi";
import {
  type Article,
  awardSchema,
  canonical,
  figureSchema,
  formatQuantity,
  movementSchema,
  type Place,
  placeSchema,
  type RecordKind,
  readQuantities,
  resolvePlace,
  type ThiDuaRecord,
} from "@thidua/core";
import { type Claim, ground, readDocument } from "@thidua/extractor";
import type { EditorReading } from "@thidua/store";

const EVIDENCE = { id: true, quote: true, confidence: true, engine: true, review: true, rule: true, basis: true, kind: true } as const;

/** A place as in the records, or its name, which is then looked up as of the article's date. */
const place = z.union([placeSchema, z.string().min(1).max(200)]).nullable();
const span = { start: z.number().int().nonnegative(), end: z.number().int().positive() };

/** What an editor may say of a record: its fields, and where its quote stands. Every part may be left out. */
export const editedFields = {
  figure: figureSchema
    .omit(EVIDENCE)
    .extend({ place, ...span })
    .partial()
    .strict(),
  award: awardSchema
    .omit(EVIDENCE)
    .extend({ place, ...span })
    .partial()
    .strict(),
  movement: movementSchema
    .omit({ ...EVIDENCE, mentions: true })
    .extend({ place, ...span })
    .partial()
    .strict(),
} as const;

const WHOLE = { figure: figureSchema, award: awardSchema, movement: movementSchema } as const;

/** What a record that nobody has said anything of is. */
const BLANK = {
  figure: { indicator: "", unit: "", comparator: "eq", status: "actual", time: null, place: null, movement: null },
  award: {
    rank: null,
    authority: { level: null, name: null },
    recipient: { kind: "unspecified", name: null, count: null },
    status: "conferred",
    time: null,
    place: null,
    movement: null,
    decision: null,
  },
  movement: { campaign: null, launcher: null, level: null, place: null, time: null },
} as const;

export type Edited =
  | { ok: true; record: ThiDuaRecord; reading: EditorReading; gate: string | null }
  | { ok: false; issues: { code: string; path: readonly PropertyKey[]; message: string }[] };

/**
 * The record as an editor wants it: valid by the schema of its kind, its quote cut from the article, its values read again by the gate.
 * What the gate cannot read again is the editor's own reading, and says so: `rule` is `editor/own-reading`.
 */
export function edited(article: Article, kind: RecordKind, before: ThiDuaRecord | null, fields: unknown, id: string): Edited {
  const read = editedFields[kind].safeParse(fields);
  if (!read.success) return { ok: false, issues: read.error.issues };
  const given = read.data as Record<string, unknown> & { start?: number; end?: number };
  const start = given.start ?? before?.start ?? 0;
  const end = given.end ?? before?.end ?? 0;
  const quote = article.text.slice(start, end);
  if (quote === "" || end > article.text.length) return fault("start", "Câu trích nằm ngoài bài viết.");
  const at = placeOf(given.place, article);
  if (at === "unknown") return fault("place", "Không có nơi nào mang tên này. Hãy ghi rõ cấp: “huyện …”, “xã …”, hoặc để trống.");
  const whole = WHOLE[kind].safeParse({
    ...BLANK[kind],
    ...(kind === "movement" ? { mentions: [{ start, end, quote }] } : {}),
    ...before,
    ...given,
    ...(given.place === undefined ? {} : { place: at }),
    ...(kind === "figure" && given.text === undefined && (given.value !== undefined || given.unit !== undefined || before === null)
      ? { text: writtenIn(quote, Number(given.value ?? (before?.kind === "figure" ? before.value : Number.NaN)), String(given.unit ?? "")) }
      : {}),
    kind,
    id,
    start,
    end,
    quote,
    confidence: 1,
    engine: "editor",
    review: "corrected",
    rule: "editor",
    basis: Object.fromEntries(Object.entries(before?.basis ?? {}).filter(([field]) => !(field in given) && field !== "value")),
  });
  if (!whole.success) return { ok: false, issues: whole.error.issues };
  const grounding = ground(readDocument(article), claimOf(whole.data));
  return {
    ok: true,
    record: { ...whole.data, rule: grounding.ok ? "editor/read-again" : "editor/own-reading" },
    reading: grounding.ok ? "read" : "own",
    gate: grounding.ok ? null : grounding.reason,
  };
}

function fault(field: string, message: string): Edited {
  return { ok: false, issues: [{ code: "custom", path: [field], message }] };
}

function placeOf(given: unknown, { publishedAt, province }: Article): Place | null | "unknown" {
  if (typeof given !== "string") return (given ?? null) as Place | null;
  const found = resolvePlace(given, { date: publishedAt, province: province?.province ?? null });
  if (found === null) return "unknown";
  return found.kind === "one" ? found.place : (found.places[0] ?? "unknown");
}

/** How the quote writes the number; in our own writing where it does not. */
function writtenIn(quote: string, value: number, unit: string): string {
  for (const quantity of readQuantities(canonical(quote))) {
    if (quantity.value === value) return quote.slice(quantity.start, quantity.end);
  }
  return Number.isFinite(value) ? formatQuantity(value, unit) : "";
}

function claimOf(record: ThiDuaRecord): Claim {
  const { quote } = record;
  switch (record.kind) {
    case "figure":
      return { kind: "figure", quote, value: record.value, unit: record.unit, comparator: record.comparator, status: record.status };
    case "award":
      return { kind: "award", quote, award: record.award, rank: record.rank, recipient: record.recipient, status: record.status };
    case "movement":
      return { kind: "movement", quote, name: record.name };
  }
}

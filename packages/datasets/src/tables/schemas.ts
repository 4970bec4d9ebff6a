import {
  articleSchema,
  awardSchema,
  engineSchema,
  figureSchema,
  movementSchema,
  placeLevelSchema,
  placeSchema,
  reviewSchema,
} from "@thidua/core";
import { ROLES } from "@thidua/store";
import { z } from "zod";
import { CONFLICT_KINDS } from "../join/conflict-kinds.ts";

/** A decimal that no binary number has to stand for: as much of it as a column of 38 digits, nine of them behind the point, holds. */
export const decimalSchema = z
  .string()
  .regex(/^-?\d{1,29}(\.\d{1,9})?$/)
  .meta({ decimal: true });
const day = z.iso.date();
const count = z.number().int().nonnegative();
const hash = articleSchema.shape.contentHash;

/** What every row says of the article that it was read from. */
const origin = {
  articleUrl: articleSchema.shape.url,
  articlePublishedAt: articleSchema.shape.publishedAt,
  articleHash: hash,
  /** WARC-Payload-Digest of the archived page. */
  archiveDigest: z.string().nullable(),
};

/** First and last day of a period, and ids of the place and of the province of today: what can be computed from the record. */
const derived = {
  timeFrom: day.nullable(),
  timeTo: day.nullable(),
  placeId: z.string().nullable(),
  provinceThen: z.string().nullable(),
  provinceNow: z.string().nullable(),
  changedBy: z.enum(ROLES).nullable(),
};

const { text, ...aboutArticle } = articleSchema.omit({ fetchedAt: true }).shape;

export const articleRow = z.object({
  ...aboutArticle,
  ocrConfidence: articleSchema.shape.ocrConfidence.unwrap().nullable(),
  publishedFrom: day.nullable(),
  publishedTo: day.nullable(),
  placeId: z.string().nullable(),
  provinceNow: z.string().nullable(),
  duplicateOf: z.string().nullable(),
  archiveDigest: z.string().nullable(),
  fetchedOn: day.nullable(),
  movements: count,
  figures: count,
  awards: count,
});
/** With the article's own words. */
export const articleTextRow = articleRow.extend({ text });

const key = { articleId: articleSchema.shape.id };

export const movementRow = z.object({ ...key, ...movementSchema.omit({ kind: true }).shape, ...derived, ...origin });

export const figureRow = z.object({
  ...key,
  ...figureSchema.omit({ kind: true }).shape,
  valueExact: decimalSchema.nullable(),
  campaign: z.string().nullable(),
  ...derived,
  ...origin,
});

export const awardRow = z.object({
  ...key,
  ...awardSchema.omit({ kind: true }).shape,
  campaign: z.string().nullable(),
  ...derived,
  ...origin,
});

export const placeRow = z.object({
  id: z.string(),
  name: placeSchema.shape.name,
  level: placeLevelSchema,
  province: placeSchema.shape.province,
  code: placeSchema.shape.code,
  provinceNow: z.string().nullable(),
  provinceNowCode: z.string().nullable(),
  records: count,
});

export const correctionRow = z.object({
  articleId: articleSchema.shape.id,
  kind: z.enum(["movement", "figure", "award"]),
  recordId: z.string(),
  version: z.number().int().positive(),
  action: z.enum(["accept", "correct", "reject", "create", "undo"]),
  review: reviewSchema,
  reason: z.string().nullable(),
  reading: z.enum(["read", "own"]).nullable(),
  sameAs: z.string().nullable(),
  changedBy: z.enum(ROLES),
  decidedOn: day,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string(),
  engine: engineSchema.nullable(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
});

export const linkRow = z.object({
  kind: z.enum(["movement", "recipient", "indicator"]),
  articleId: articleSchema.shape.id,
  recordId: z.string(),
  target: z.string(),
  reason: z.string(),
  confidence: z.number().min(0).max(1),
  decidedBy: z.enum(["rules", ...ROLES]),
});

export const indicatorRow = z.object({ id: z.string(), name: z.string(), english: z.string(), unit: z.string(), figures: count });

const year = z.number().int();
const figureKey = { articleId: articleSchema.shape.id, figureId: z.string() };

export const conflictRow = z.object({
  ...figureKey,
  otherArticleId: articleSchema.shape.id,
  otherFigureId: z.string(),
  indicatorId: z.string(),
  placeName: z.string(),
  provinceNow: z.string(),
  year,
  unit: z.string(),
  value: figureSchema.shape.value,
  otherValue: figureSchema.shape.value,
  kind: z.enum(CONFLICT_KINDS),
  reason: z.string(),
  confidence: z.number().min(0).max(1),
});

export const seriesRow = z.object({
  indicatorId: z.string(),
  placeId: z.string(),
  placeName: z.string(),
  placeLevel: placeLevelSchema,
  provinceThen: z.string(),
  provinceNow: z.string(),
  year,
  value: figureSchema.shape.value,
  unit: z.string(),
  comparator: figureSchema.shape.comparator,
  status: figureSchema.shape.status,
  figures: count,
  values: count,
  ...figureKey,
});

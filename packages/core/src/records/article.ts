import { z } from "zod";
import { placeSchema } from "./place.ts";
import { isoTimeSchema } from "./time.ts";

/** One article, clean: what the reader makes of a page. */
export const articleSchema = z.object({
  id: z.string().min(1),
  url: z.string().nullable(),
  /** Where it came from: portal id, or the path that was imported. */
  source: z.string(),
  title: z.string(),
  publishedAt: isoTimeSchema.nullable(),
  author: z.string().nullable(),
  /** The province that the article is about. */
  province: placeSchema.nullable(),
  /** The body without the title: NFC, paragraphs separated by a blank line, captions their own paragraphs, boilerplate gone. */
  text: z.string(),
  /** SHA-256 of title and text, hex. */
  contentHash: z.string(),
  fetchedAt: z.string(),
  /** How sure the recognition of scanned pages was, 0..1; absent where the text was there to be read. */
  ocrConfidence: z.number().min(0).max(1).optional(),
});
export type Article = z.infer<typeof articleSchema>;

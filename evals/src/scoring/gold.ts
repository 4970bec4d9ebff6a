import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  authorityLevelSchema,
  awardSlugSchema,
  awardStatusSchema,
  comparatorSchema,
  figureStatusSchema,
  recipientSchema,
} from "@thidua/core";
import { z } from "zod";

const goldTimeSchema = z.object({ start: z.string().nullable(), end: z.string().nullable() });

const goldMovementSchema = z.object({
  name: z.string(),
  alt: z.array(z.string()).optional(),
  launcher: z.string().nullish(),
  place: z.string().nullish(),
  optional: z.boolean().optional(),
});

const goldFigureSchema = z.object({
  anchor: z.string(),
  value: z.number(),
  unit: z.array(z.string()),
  status: z.array(figureStatusSchema).optional(),
  time: goldTimeSchema.nullish(),
  place: z.string().nullish(),
  keywords: z.array(z.string()).optional(),
  comparator: comparatorSchema.optional(),
  optional: z.boolean().optional(),
});

const goldAwardSchema = z.object({
  anchor: z.string(),
  award: awardSlugSchema,
  rank: z.number().nullish(),
  authority: authorityLevelSchema.nullish(),
  recipient: recipientSchema,
  status: awardStatusSchema,
  time: goldTimeSchema.nullish(),
  movement: z.string().nullish(),
  optional: z.boolean().optional(),
});

/** A gold file, as RECORDS.md describes it. */
export const goldSchema = z.object({
  doc: z.string(),
  province: z.string().nullable(),
  place: z.string().nullish(),
  publishedAt: z.string().nullable(),
  title: z.string(),
  movements: z.array(goldMovementSchema),
  figures: z.array(goldFigureSchema),
  awards: z.array(goldAwardSchema),
});
export type Gold = z.infer<typeof goldSchema>;
export type GoldMovement = z.infer<typeof goldMovementSchema>;
export type GoldFigure = z.infer<typeof goldFigureSchema>;
export type GoldAward = z.infer<typeof goldAwardSchema>;

/** A gold file with the raw page it was made from. */
export interface GoldArticle {
  gold: Gold;
  path: string;
  raw: string;
}

/** Gold that cannot be read: which file, and what to do about it, in both languages. */
export class GoldUnreadable extends Error {
  override readonly name = "GoldUnreadable";
  readonly problem: { vi: string; en: string };

  constructor(problem: { vi: string; en: string }) {
    super(problem.en);
    this.problem = problem;
  }
}

/** All gold articles of a folder (`NAME.txt` beside `NAME.gold.json`), by name. Throws `GoldUnreadable` where there are none, or with the file's name where one is malformed. */
export function readGold(folder: string): GoldArticle[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".gold.json")) : [];
  if (names.length === 0) {
    throw new GoldUnreadable({
      vi: `${folder}: không có bài có đáp án; cần NAME.txt cạnh NAME.gold.json`,
      en: `${folder}: no articles with gold; NAME.txt beside NAME.gold.json is needed`,
    });
  }
  return names.sort().map((name) => {
    const parsed = goldSchema.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")));
    if (!parsed.success) {
      const what = z.prettifyError(parsed.error).replaceAll("\n", " ");
      throw new GoldUnreadable({ vi: `${join(folder, name)}: ${what}`, en: `${join(folder, name)}: ${what}` });
    }
    const path = join(folder, `${basename(name, ".gold.json")}.txt`);
    return { gold: parsed.data, path, raw: readFileSync(path, "utf8") };
  });
}

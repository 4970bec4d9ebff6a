import type { z } from "zod";
import { type Column, columnsOf } from "./columns.ts";
import {
  articleRow,
  articleTextRow,
  awardRow,
  conflictRow,
  correctionRow,
  figureRow,
  indicatorRow,
  linkRow,
  movementRow,
  placeRow,
  seriesRow,
} from "./schemas.ts";

export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly of: readonly string[];
}

/** One table of a snapshot. Its rows are in the order of its key. */
export interface Table {
  readonly name: string;
  readonly schema: z.ZodObject;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

function table(name: string, schema: z.ZodObject, key: readonly string[], foreignKeys: readonly ForeignKey[] = []): Table {
  return { name, schema, columns: columnsOf(schema), key, foreignKeys };
}

const ARTICLE: ForeignKey = { columns: ["article_id"], table: "articles", of: ["id"] };
const PLACE: ForeignKey = { columns: ["place_id"], table: "places", of: ["id"] };
const OF_RECORD = [ARTICLE, PLACE];
const ORIGINAL: ForeignKey = { columns: ["duplicate_of"], table: "articles", of: ["id"] };

export const ARTICLES = table("articles", articleRow, ["id"], [PLACE, ORIGINAL]);
export const ARTICLES_WITH_TEXT = table("articles", articleTextRow, ["id"], [PLACE, ORIGINAL]);
export const MOVEMENTS = table("movements", movementRow, ["article_id", "id"], OF_RECORD);
export const FIGURES = table("figures", figureRow, ["article_id", "id"], OF_RECORD);
export const AWARDS = table("awards", awardRow, ["article_id", "id"], OF_RECORD);
export const PLACES = table("places", placeRow, ["id"]);
export const CORRECTIONS = table("corrections", correctionRow, ["article_id", "kind", "record_id", "version"], [ARTICLE]);

const FIGURE: ForeignKey = { columns: ["article_id", "figure_id"], table: "figures", of: ["article_id", "id"] };
const INDICATOR: ForeignKey = { columns: ["indicator_id"], table: "indicators", of: ["id"] };
export const LINKS = table("links", linkRow, ["kind", "article_id", "record_id"], [ARTICLE]);
export const INDICATORS = table("indicators", indicatorRow, ["id"]);
export const CONFLICTS = table(
  "conflicts",
  conflictRow,
  ["article_id", "figure_id", "other_article_id", "other_figure_id"],
  [FIGURE, { ...FIGURE, columns: ["other_article_id", "other_figure_id"] }, INDICATOR],
);
export const SERIES = table("series", seriesRow, ["indicator_id", "place_id", "province_then", "year", "unit"], [FIGURE, INDICATOR, PLACE]);

export const RECORD_TABLES = { movement: MOVEMENTS, figure: FIGURES, award: AWARDS } as const;

/** Every table of a snapshot, in the order in which they are written. */
export const TABLES: readonly Table[] = [ARTICLES, MOVEMENTS, FIGURES, AWARDS, PLACES, INDICATORS, LINKS, CONFLICTS, SERIES, CORRECTIONS];

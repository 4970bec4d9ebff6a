import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Kinds of texts that tell of emulation; an article has the one that says most about how it is written. */
export const genreSchema = z.enum(["news", "conference", "report", "profile", "decision", "plan", "ceremony", "list", "opinion"]);
export type Genre = z.infer<typeof genreSchema>;

const catalogueSchema = z.record(z.string(), genreSchema);

/** The genre of an article by its name, from the `catalogue.json` of the folders of gold that have one. */
export function genresOf(folders: readonly string[]): (doc: string) => Genre | undefined {
  const genres = new Map<string, Genre>();
  for (const folder of folders) {
    const path = join(folder, "catalogue.json");
    if (!existsSync(path)) continue;
    for (const [doc, genre] of Object.entries(catalogueSchema.parse(JSON.parse(readFileSync(path, "utf8"))))) genres.set(doc, genre);
  }
  return (doc) => genres.get(doc);
}

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What a page holds, by hand or by the portal's own data. Fields beyond text, title and date are asked for where the gold has them. */
const goldPageSchema = z.object({
  url: z.string().nullable(),
  title: z.string(),
  publishedAt: z.string().nullable(),
  text: z.string(),
  author: z.string().nullable().optional(),
  province: z.string().nullable().optional(),
  canonicalUrl: z.string().nullable().optional(),
  attachments: z.array(z.string()).optional(),
  captions: z.array(z.string()).optional(),
  /** Content system that wrote the page. */
  family: z.string().optional(),
});

export interface Page {
  name: string;
  html: string;
  gold: z.infer<typeof goldPageSchema>;
}

/** A page set: a folder with `gold.json` (`{ "NAME.html": { url, title, publishedAt, text, … } }`) and the pages it names. */
export function readPages(folder: string): Page[] {
  const gold = z.record(z.string(), goldPageSchema).parse(JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")));
  return Object.entries(gold)
    .filter(([name]) => existsSync(join(folder, name)))
    .map(([name, page]) => ({ name, html: readFileSync(join(folder, name), "utf8"), gold: page }));
}

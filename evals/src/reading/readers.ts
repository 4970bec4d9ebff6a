import { spawnSync } from "node:child_process";
import { extractArticle } from "@thidua/reader";
import { z } from "zod";
import type { Page } from "./pages.ts";
import type { Said } from "./score.ts";

/** A reader by name: a page in, what it says of it out; null where it says nothing. */
export interface Reader {
  name: string;
  read(page: Page): Said | null;
}

/** This project's, with its profiles of content systems or without. */
export function ownReader(profiles: boolean): Reader {
  return {
    name: `thidua, profiles ${profiles ? "on" : "off"}`,
    read: (page) => {
      const found = extractArticle(page.html, { url: page.gold.url, ...(profiles ? {} : { profile: null }) });
      return { ...found, province: found.province?.name ?? null };
    },
  };
}

const text = z.string().nullish();
// The names that other extractors give to the same things.
const otherSchema = z.object({
  title: text,
  publishedAt: text,
  date: text,
  publishedTime: text,
  published: text,
  text,
  textContent: text,
  raw_text: text,
  content: text,
  author: text,
  byline: text,
});

/** Any command that reads a page on standard input and prints one JSON object, `{ title, publishedAt | date, text | textContent }`. */
export function commandReader(command: string): Reader {
  return {
    name: command,
    read: (page) => {
      const run = spawnSync(command, { shell: true, input: page.html, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, timeout: 60_000 });
      if (run.status !== 0)
        throw new Error(`${command}: ${page.name}: ${run.stderr.trim().split("\n").at(-1) ?? run.error?.message ?? ""}`);
      const said = otherSchema.parse(JSON.parse(run.stdout));
      return {
        title: said.title ?? null,
        publishedAt: said.publishedAt ?? said.date ?? said.publishedTime ?? said.published ?? null,
        text: said.text ?? said.textContent ?? said.raw_text ?? said.content ?? "",
        author: said.author ?? said.byline ?? null,
      };
    },
  };
}

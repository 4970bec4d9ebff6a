import { publishedDay } from "../dates/published.ts";
import { type Line, toLines } from "./lines.ts";
import { type Logical, toLogical } from "./logical.ts";
import { readSections } from "./sections.ts";
import { startsItem } from "./shape.ts";

/** What any of the readers makes of a page, before it becomes an Article. */
export interface ReadPage {
  title: string;
  publishedAt: string | null;
  author: string | null;
  text: string;
  /** Head and foot of the page, for telling where it comes from. */
  header: string;
}

/** A title and a day that are known from elsewhere (HTML says them outright); `latest` is the day of fetching. */
export interface ReadHints {
  title?: string | null;
  publishedAt?: string | null;
  author?: string | null;
  latest?: string | null;
  /** The lines are those of a printed page: sentences run on from one to the next. */
  printed?: boolean;
}

/** The text of a page as a crude scraper left it, boilerplate and all, in its parts. */
export function readText(raw: string, hints: ReadHints = {}): ReadPage {
  return readLines(toLines(raw), hints);
}

/** The same of lines that are known already. */
export function readLines(all: readonly Line[], hints: ReadHints = {}): ReadPage {
  const lines = toLogical(all, hints.printed);
  const sections = readSections(lines, hints.title ?? null);
  const author = hints.author ?? sections.meta.find((line) => line.meta?.author != null)?.meta?.author ?? sections.signature;
  const nearest = [...sections.meta];
  return {
    title: sections.title,
    publishedAt: hints.publishedAt ?? publishedDay(nearest, [...sections.head, ...sections.meta], hints.latest ?? null),
    author: author ?? null,
    text: paragraphs(sections.body),
    header: [...sections.head, ...sections.foot].map((line) => line.text).join("\n"),
  };
}

/** Paragraphs apart by a blank line; rows of a table and items of a list one line each. */
function paragraphs(lines: readonly Logical[]): string {
  let text = "";
  let above: Logical | null = null;
  for (const line of lines) {
    const listed = (found: Logical) => found.row || startsItem(found.text);
    const close = above !== null && !line.gap && listed(line) && (listed(above) || above.text.endsWith(":"));
    text += above === null ? line.text : `${close ? "\n" : "\n\n"}${line.text}`;
    above = line;
  }
  return text;
}

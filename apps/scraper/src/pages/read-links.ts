import { Parser } from "htmlparser2";
import { storable } from "../text.ts";

/** One link of a page, with what stands around it. */
export interface Link {
  href: string;
  /** The words of the link, else its title. */
  words: string;
  /** What follows the link up to the next one: in a list of news, its lead and its date. */
  readonly lead: string;
}

/** What a crawler wants of a page, read in one pass without building a tree. */
export interface PageLinks {
  links: Link[];
  /** Words of `title` and headings: what a list is about. */
  title: string;
  base: string | null;
  canonical: string | null;
  /** Hidden fields and address of the form that pages by posting (`__VIEWSTATE`). */
  form: { action: string; fields: [string, string][] } | null;
  /** Buttons that post the form. */
  buttons: { name: string; value: string }[];
  /** `meta robots`: nofollow. */
  follow: boolean;
  password: boolean;
}

const LONGEST_WORDS = 300;
const LONGEST_LEAD = 400;
const MOST_LINKS = 5_000;
/** 2 MB of hidden fields is no list any more. */
const MOST_FIELDS = 2_000_000;
const SILENT = new Set(["script", "style", "noscript", "template", "svg"]);

interface Open {
  at: number;
  href: string;
  title: string;
}

/** Reads links, their words and their leads. Never throws; of a page without end the first 5,000 links are read. */
export function readLinks(html: string): PageLinks {
  const page: PageLinks = { links: [], title: "", base: null, canonical: null, form: null, buttons: [], follow: true, password: false };
  const texts: string[] = [];
  const found: { href: string; from: number; to: number; title: string }[] = [];
  let open: Open | null = null;
  let silent = 0;
  let heading = 0;
  let form: { action: string; fields: [string, string][] } | null = null;
  let fields = 0;
  const close = () => {
    if (open !== null) found.push({ href: open.href, from: open.at, to: texts.length, title: open.title });
    open = null;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent++;
        switch (name) {
          case "a":
            close();
            if (attributes.href !== undefined && found.length < MOST_LINKS)
              open = { at: texts.length, href: attributes.href.trim(), title: attributes.title ?? "" };
            break;
          case "img":
            if (open !== null && open.title === "") open.title = attributes.alt ?? "";
            break;
          case "base":
            page.base ??= attributes.href ?? null;
            break;
          case "link":
            if (/\bcanonical\b/i.test(attributes.rel ?? "")) page.canonical ??= attributes.href ?? null;
            break;
          case "meta":
            if (/^robots$/i.test(attributes.name ?? "") && /\b(?:nofollow|none)\b/i.test(attributes.content ?? "")) page.follow = false;
            break;
          case "form":
            form = { action: attributes.action ?? "", fields: [] };
            break;
          case "input":
            if (/^password$/i.test(attributes.type ?? "")) page.password = true;
            if (form !== null && attributes.name !== undefined) {
              const value = attributes.value ?? "";
              fields += value.length;
              if (/^hidden$/i.test(attributes.type ?? "") && fields < MOST_FIELDS) form.fields.push([attributes.name, value]);
              if (/^(?:submit|button)$/i.test(attributes.type ?? "")) page.buttons.push({ name: attributes.name, value });
              if (attributes.name === "__VIEWSTATE") page.form = form;
            }
            break;
          case "title":
          case "h1":
          case "h2":
            heading++;
            break;
        }
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (name === "a") close();
        if (name === "title" || name === "h1" || name === "h2") heading = Math.max(0, heading - 1);
        if (name === "form") form = null;
      },
      ontext(text) {
        if (silent > 0) return;
        texts.push(text);
        if (heading > 0 && page.title.length < 2_000) page.title += ` ${text}`;
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  close();
  page.title = tidy(page.title);
  page.links = found.map(({ href, from, to, title }, i) => {
    const words = tidy(texts.slice(from, to).join(" ")).slice(0, LONGEST_WORDS);
    return {
      href,
      words: words === "" ? tidy(title).slice(0, LONGEST_WORDS) : words,
      // Few links are asked for it.
      get lead() {
        return tidy(texts.slice(to, Math.min(found[i + 1]?.from ?? texts.length, to + 12)).join(" ")).slice(0, LONGEST_LEAD);
      },
    };
  });
  return page;
}

function tidy(text: string): string {
  return storable(text.replace(/\s+/g, " ").trim()).normalize("NFC");
}

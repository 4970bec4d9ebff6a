import { storable } from "../text.ts";
import { scanTags } from "./scan-tags.ts";

/** One link of a page, with what stands around it. */
export interface Link {
  href: string;
  /** The words of the link, else its title. */
  readonly words: string;
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

/** Tags whose attributes are read. */
const ASKED = new Set("a img base link meta form input".split(" "));
const HEADINGS = new Set(["title", "h1", "h2"]);
/** A link or a heading that was left open ends with the box that it stands in. */
const BOXES = new Set("div li td th tr ul ol table section article header footer main".split(" "));

interface Open {
  at: number;
  href: string;
  title: string;
  /** Boxes that were opened inside of it. */
  boxes: number;
}

/** Reads links, their words and their leads. Never throws; of a page without end the first 5,000 links are read. */
export function readLinks(html: string): PageLinks {
  const page: PageLinks = { links: [], title: "", base: null, canonical: null, form: null, buttons: [], follow: true, password: false };
  const texts: string[] = [];
  const found: { href: string; from: number; to: number; title: string }[] = [];
  let open: Open | null = null;
  let silent = 0;
  let heading = false;
  let form: { action: string; fields: [string, string][] } | null = null;
  let fields = 0;
  const close = () => {
    if (open !== null) found.push({ href: open.href, from: open.at, to: texts.length, title: open.title });
    open = null;
  };
  const input = ({ type = "", name, value = "" }: Readonly<Record<string, string>>) => {
    if (/^password$/i.test(type)) page.password = true;
    if (form === null || name === undefined) return;
    fields += value.length;
    if (/^hidden$/i.test(type) && fields < MOST_FIELDS) form.fields.push([name, value]);
    if (/^(?:submit|button)$/i.test(type)) page.buttons.push({ name, value });
    if (name === "__VIEWSTATE") page.form = form;
  };
  scanTags(html, ASKED, {
    open(name, attributes) {
      if (SILENT.has(name)) silent++;
      if (HEADINGS.has(name)) heading = true;
      if (open !== null && BOXES.has(name)) open.boxes++;
      if (!ASKED.has(name)) return;
      switch (name) {
        case "a":
          close();
          if (attributes.href !== undefined && found.length < MOST_LINKS)
            open = { at: texts.length, href: attributes.href.trim(), title: attributes.title ?? "", boxes: 0 };
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
          // A form in a form is none: portals of ASP.NET have one around everything.
          form ??= { action: attributes.action ?? "", fields: [] };
          break;
        case "input":
          input(attributes);
          break;
      }
    },
    close(name) {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      if (name === "a") close();
      else if (HEADINGS.has(name)) heading = false;
      else if (name === "form") form = null;
      else if (BOXES.has(name)) {
        heading = false;
        if (open !== null && --open.boxes < 0) close();
      }
    },
    text(text) {
      if (silent > 0) return;
      texts.push(text);
      if (heading && page.title.length < 2_000) page.title += ` ${text}`;
    },
  });
  close();
  page.title = tidy(page.title);
  page.links = found.map(({ href, from, to, title }, i) => {
    let words: string | undefined;
    return {
      href,
      // Few links are asked for either.
      get words() {
        if (words === undefined) {
          const own = tidy(texts.slice(from, to).join(" ")).slice(0, LONGEST_WORDS);
          words = own === "" ? tidy(title).slice(0, LONGEST_WORDS) : own;
        }
        return words;
      },
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

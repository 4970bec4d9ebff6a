import type { PageLinks } from "../pages/read-links.ts";
import { keyOf } from "./identity.ts";

/** The next page of a list that pages by posting its form, as ASP.NET does. */
export interface Postback {
  url: string;
  key: string;
  form: [string, string][];
}

// javascript:__doPostBack('ctl00$main$pager$lnk2','')   javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("a$b", "", …
const CALL = /(?:__doPostBack\(|WebForm_PostBackOptions\()\s*['"]([^'"]*)['"]\s*,\s*['"]([^'"]*)['"]/;
const WORDS = /^(?:tiếp|tiếp theo|trang tiếp|trang sau|trang kế|kế tiếp|sau|next|›|»|>|>>|…|\.\.\.)$/iu;

/** The number of a page of a list that is reached by posting; 1 for its first one. */
export function pageNumberOf(key: string): number {
  return Number(/#page=(\d{1,6})$/.exec(key)?.[1] ?? 1);
}

/**
 * What leads to page `number` of a list from the one before it: the link with its number, else the one that says that it leads on. `exact`: from
 * whatever page, the link with its number alone. Null where there is none.
 */
export function postbackTo(page: PageLinks, url: string, number: number, exact = false): Postback | null {
  const { form } = page;
  if (form === null) return null;
  const wanted = String(number);
  const calls = page.links.flatMap(({ href, words }) => {
    const [, target, argument] = CALL.exec(decodeSafe(href)) ?? [];
    return target === undefined || argument === undefined ? [] : [{ target, argument, words }];
  });
  const call =
    calls.find(({ words }) => words === wanted) ??
    calls.find(({ argument }) => argument === `Page$${wanted}`) ??
    (exact ? undefined : calls.find(({ words }) => WORDS.test(words)));
  const button =
    call === undefined && !exact ? page.buttons.find(({ value }) => WORDS.test(value.trim()) || value.trim() === wanted) : undefined;
  if (call === undefined && button === undefined) return null;
  const fields = form.fields.filter(([name]) => name !== "__EVENTTARGET" && name !== "__EVENTARGUMENT");
  const action = URL.canParse(form.action, url) ? new URL(form.action, url).href : url;
  return {
    url: action,
    // The target of "next" is the same on every page: the page that it leads to tells them apart.
    key: `${keyOf(action)}#page=${wanted}`,
    form: [
      ["__EVENTTARGET", call?.target ?? ""],
      ["__EVENTARGUMENT", call?.argument ?? ""],
      ...fields,
      ...(button === undefined ? [] : [[button.name, button.value] as [string, string]]),
    ],
  };
}

function decodeSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

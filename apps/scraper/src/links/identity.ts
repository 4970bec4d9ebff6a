/** Parameters that do not tell pages apart: campaigns, sessions, where one came from, how it is shown. */
const NOISE =
  /^(?:utm_\w+|fbclid|gclid|zarsrc|_ga|mc_[ce]id|sid|sessionid|session_id|phpsessid|jsessionid|aspsessionid\w*|asp\.net_sessionid|aspxautodetectcookiesupport|cfid|cftoken|p_auth|p_p_auth|redirect|_\w*_?redirect|returnurl|return_to|refererplid|doasuserlanguageid|backurl|share|print|lang|language|locale|culture|languageid|fontsize|theme|ts|rnd|random|_)$/i;
/** These may matter to the server, but not to what the page is about. */
const BESIDES = /^(?:l|view|from|ref)$/i;
/** Parameters that name the thing that is shown; with one of them the others say nothing more. */
const ID =
  /^(?:id|itemid|newsid|newid|articleid|article_id|contentid|postid|distid|aid|nid|p_id|tinid|baiviet|mabai|urltitle|_\w*_articleId|_\w*_assetEntryId|_\w*_urlTitle)$/i;
/** Of which list the thing is: in SharePoint ids are counted anew in each. */
const LIST = /^(?:listid|list|moduleid|mid|tabid|catid|cat|nv|op|p)$/i;
/** The first page of a list is the list. */
const FIRST = /^(?:(?:page|trang|paged|pagenum|pagenumber|pageindex|pageno|cur|_\w+_cur)=1|(?:start|offset|limitstart)=0)$/i;
const LANGUAGE = /^(?:vi|en|vn|vi[-_]vn|en[-_](?:us|gb))$/i;

/** An address without what does not tell pages apart: fragment, session, campaign, doubled slashes, nested paths. Null for anything but http(s). */
export function plainAddress(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  url.username = "";
  url.password = "";
  url.pathname = unnested(
    url.pathname
      .replace(/;jsessionid=[^/?;]*/gi, "")
      // ASP.NET without cookies: /(S(abc123))/tin-tuc
      .replace(/\/\([SAFX]\([^)]*\)\)+/gi, "")
      .replace(/\/{2,}/g, "/"),
  );
  for (const name of [...url.searchParams.keys()]) if (NOISE.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The path of the last thing in a path that nests: a portal with relative links builds `/tin/-/view_content/1-a/-/view_content/2-b/vi/en`
 * for what is `/tin/-/view_content/2-b`.
 */
function unnested(path: string): string {
  const segments = path.split("/");
  while (segments.length > 3 && LANGUAGE.test(segments.at(-1) ?? "")) segments.pop();
  const trimmed = segments.join("/");
  const marker = /\/-\/(?:[a-z_]+\/)?(?=[^/]*\d{3,})/gi;
  const marks = [...trimmed.matchAll(marker)];
  const first = marks[0];
  const last = marks.at(-1);
  if (first === undefined || last === undefined || first === last) return repeated(trimmed);
  return trimmed.slice(0, first.index) + trimmed.slice(last.index);
}

/** `/tin/bai/tin/bai/tin/bai-2.html`: runs of segments that come again at once are said once. */
function repeated(path: string): string {
  let segments = path.split("/");
  for (let length = 1; length <= 3; length++) {
    for (let at = 1; at + 2 * length <= segments.length; ) {
      const one = segments.slice(at, at + length).join("/");
      const next = segments.slice(at + length, at + 2 * length).join("/");
      if (one === next && /[a-z]{3}/i.test(one)) segments = [...segments.slice(0, at), ...segments.slice(at + length)];
      else at++;
    }
  }
  return segments.join("/");
}

/** A number that is an id and no date: at least four digits, not 20240115, 15012024 or a year. */
function idIn(segment: string): string | null {
  for (const [digits] of segment.matchAll(/(?<!\d)\d{4,}(?!\d)/g)) {
    if (/^(?:19|20)\d\d$/.test(digits)) continue;
    if (/^(?:(?:19|20)\d\d(?:0\d|1[0-2])[0-3]\d|[0-3]\d(?:0\d|1[0-2])(?:19|20)\d\d)$/.test(digits)) continue;
    return digits;
  }
  return null;
}

/**
 * What a page is, however it is addressed: the same for `http` and `https`, with and without `www`, language, session, trailing slash. An
 * article with an id of five digits or more is its id and its slug, in whatever section and under whatever path it is shown.
 */
export function keyOf(address: string): string {
  const url = new URL(plainAddress(address, address) ?? address);
  const host = url.host.replace(/^www\./, "");
  const segments = url.pathname
    .replace(/\/(?:index|default|home|trang-chu)\.(?:html?|aspx?|php|jsp)$/i, "/")
    .split("/")
    .filter((segment) => segment !== "");
  while (LANGUAGE.test(segments[0] ?? "")) segments.shift();
  while (LANGUAGE.test(segments.at(-1) ?? "")) segments.pop();
  const parameters = [...url.searchParams]
    .filter(([name, value]) => !FIRST.test(`${name}=${value}`))
    .filter(([name]) => !NOISE.test(name) && !BESIDES.test(name));
  const id = parameters.find(([name, value]) => ID.test(name) && value !== "");
  if (id !== undefined) {
    const list = parameters.filter(([name]) => LIST.test(name) && !ID.test(name)).map(([name, value]) => `${name.toLowerCase()}=${value}`);
    return `${host}/${segments.join("/").toLowerCase()}?${[`${id[0].toLowerCase()}=${id[1]}`, ...list.sort()].join("&")}`;
  }
  const last = decode(segments.at(-1) ?? "").toLowerCase();
  const number = idIn(last);
  if (number !== null && number.length >= 5 && parameters.length === 0) {
    const slug = last
      .replace(/\.(?:html?|aspx?|php|jsp|vnp|antd|ldo|chn|epi)$/, "")
      .replace(number, "")
      .replace(/^[-_.]+|[-_.]+$/g, "");
    return `${host}#${number}${slug === "" ? "" : `:${slug}`}`;
  }
  const query = parameters.map(([name, value]) => `${name}=${value}`).sort();
  const path = segments.map((segment) => decode(segment)).join("/");
  return `${host}/${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize("NFC");
  } catch {
    return segment;
  }
}

/** Addresses that a portal builds without end: a segment again and again, ever deeper, language after language. */
export function isTrap(address: string): boolean {
  const { pathname, search } = new URL(address);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > 12 || address.length > 800 || search.length > 500) return true;
  const long = segments.filter((segment) => segment.length > 2 && segment !== "-");
  const counts = new Map<string, number>();
  for (const segment of long) counts.set(segment, (counts.get(segment) ?? 0) + 1);
  if ([...counts.values()].some((count) => count > 2)) return true;
  if (long.length - counts.size >= 2) return true;
  if (segments.filter((segment) => LANGUAGE.test(segment)).length > 2) return true;
  // A calendar has a page for every day there ever was: /lich/2024/05/17, ?month=5&year=2031, /events/2024-05
  return CALENDAR.test(pathname + search);
}

const CALENDAR =
  /(?:^|[/?&])(?:(?:calendar|events?|lich)(?=[/?.])|lich-?cong-?tac|lich-?lam-?viec|su-kien-theo-ngay).*?(?:\d{4}|month|thang|week|tuan)|[?&](?:month|thang|week|tuan|day|ngay|date|year|nam)=[\d-]+/i;

/** What a portal calls a visit by: kept while a run lasts, given to nobody else, written down nowhere. */
export interface Cookies {
  /** The header for a request, or null where there is nothing to send. */
  header(url: URL): string | null;
  /** Takes what a response set. */
  take(url: URL, headers: readonly (readonly [string, string])[]): void;
}

interface Cookie {
  name: string;
  value: string;
  path: string;
  secure: boolean;
}

const MOST_HOSTS = 100;
const MOST_COOKIES = 20;
/** Longest name and value together, bytes (RFC 6265, 6.1). */
const LONGEST = 4_096;
/** Who is signed in; nobody is here. */
const SIGNED_IN = /aspxauth|fedauth|rtfa|(?:^|[._-])(?:auth|login|logon|remember|rememberme|sso|identity|password|user_?id)(?:$|[._-])/i;
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/**
 * The cookies of a run, by host (RFC 6265, as far as a visit needs it). Those of a session alone: one with a day of expiry wants to know the
 * visitor again. None goes to another host, whatever its `Domain` says; none that names who is signed in is kept.
 */
export function openCookies(): Cookies {
  const hosts = new Map<string, Map<string, Cookie>>();
  return {
    header(url) {
      const kept = [...(hosts.get(url.host)?.values() ?? [])]
        .filter(({ path, secure }) => lies(url.pathname, path) && (!secure || url.protocol === "https:"))
        .sort((a, b) => b.path.length - a.path.length);
      return kept.length === 0 ? null : kept.map(({ name, value }) => `${name}=${value}`).join("; ");
    },
    take(url, headers) {
      for (const [name, line] of headers) {
        if (name.toLowerCase() !== "set-cookie") continue;
        const read = readCookie(line, url);
        if (read === null) continue;
        let kept = hosts.get(url.host);
        const key = `${read.cookie.name};${read.cookie.path}`;
        if (!read.session) {
          kept?.delete(key);
          continue;
        }
        if (kept === undefined) {
          if (hosts.size >= MOST_HOSTS) continue;
          kept = new Map();
          hosts.set(url.host, kept);
        }
        if (kept.has(key) || kept.size < MOST_COOKIES) kept.set(key, read.cookie);
      }
    },
  };
}

/** A `Set-Cookie` line; `session` is false for one that outlives the visit or has expired. Null for one that is not for this host. */
function readCookie(line: string, url: URL): { cookie: Cookie; session: boolean } | null {
  const [pair = "", ...attributes] = line.split(";");
  const at = pair.indexOf("=");
  const name = pair.slice(0, Math.max(0, at)).trim();
  const value = pair.slice(at + 1).trim();
  if (at < 1 || !TOKEN.test(name) || SIGNED_IN.test(name) || /[^\x21-\x7e]/.test(value) || name.length + value.length > LONGEST)
    return null;
  const cookie: Cookie = { name, value, path: folderOf(url.pathname), secure: false };
  let session = true;
  for (const attribute of attributes) {
    const [key = "", said = ""] = attribute.split("=").map((part) => part.trim());
    switch (key.toLowerCase()) {
      case "path":
        if (said.startsWith("/")) cookie.path = said;
        break;
      case "secure":
        cookie.secure = true;
        break;
      case "domain":
        if (said !== "" && !`.${url.hostname}`.endsWith(`.${said.replace(/^\./, "").toLowerCase()}`)) return null;
        break;
      case "expires":
      case "max-age":
        session = false;
        break;
    }
  }
  return { cookie, session };
}

/** The path of a cookie that names none (RFC 6265, 5.1.4). */
function folderOf(path: string): string {
  const end = path.lastIndexOf("/");
  return end <= 0 ? "/" : path.slice(0, end);
}

function lies(path: string, inside: string): boolean {
  return path === inside || path.startsWith(inside.endsWith("/") ? inside : `${inside}/`);
}

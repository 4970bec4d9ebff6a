import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import type { Context } from "hono";
import { html } from "hono/html";

const require = createRequire(import.meta.url);

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
};

/** Where the web app was built; null where it was not. */
export function builtWebApp(): string | null {
  try {
    return join(dirname(require.resolve("@thidua/web/package.json")), "dist");
  } catch {
    return null;
  }
}

/** What a built file can be called: no "..", nothing hidden, nothing encoded. */
const NAME = /^(?:\/[\w-][\w.-]*)+$/;

/** Pages of the app, which finds its own way from its one document. */
const PAGE = /^\/(?:$|(?:duyet|du-lieu|bieu-do|them-bai|nguon|ban-luu|dang-nhap)(?:\/|$))/;

/** Answers with a file of the web app; null where there is none of that name. */
export function webApp(folder: string | null): (c: Context) => Promise<Response | null> {
  return async (c) => {
    const path = PAGE.test(c.req.path) ? "/index.html" : c.req.path;
    const bytes = folder === null || !NAME.test(path) ? null : await readFile(join(folder, path)).catch(() => null);
    if (bytes !== null) {
      // Names of built assets hold a hash of what is in them.
      const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Cache-Control": cache,
      });
    }
    return path === "/index.html" ? c.html(WITHOUT_WEB_APP) : null;
  };
}

const WITHOUT_WEB_APP = html`<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><title>Thi Đua</title></head>
  <body>
    <h1>Thi Đua</h1>
    <p>API đang chạy. Trang web chưa được dựng: hãy chạy <code>npm run build</code> rồi mở lại.</p>
    <p><a href="/docs">Tài liệu API</a></p>
  </body>
</html>`;

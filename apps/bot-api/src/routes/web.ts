import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join, relative, sep } from "node:path";
import type { Context } from "hono";
import { html } from "hono/html";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
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
    return join(dirname(createRequire(import.meta.url).resolve("@thidua/web/package.json")), "dist");
  } catch {
    return null;
  }
}

/** Answers with a file of the web app; null where there is none of that name. Files are known by name at the start, so no path leaves the folder. */
export function webApp(folder: string | null): (c: Context) => Response | Promise<Response> | null {
  const files = folder === null ? new Map<string, string>() : filesOf(folder);
  return (c) => {
    const path = c.req.path === "/" ? "/index.html" : c.req.path;
    const file = files.get(path);
    if (file !== undefined) {
      // Names of built assets hold a hash of what is in them.
      const cache = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
      return c.body(readFileSync(file), 200, {
        "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
        "Cache-Control": cache,
      });
    }
    return path === "/index.html" ? Promise.resolve(c.html(WITHOUT_WEB_APP)) : null;
  };
}

function filesOf(folder: string): Map<string, string> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      entries.map((entry) => {
        const file = join(entry.parentPath, entry.name);
        return [`/${relative(folder, file).split(sep).join("/")}`, file];
      }),
    );
  } catch {
    return new Map();
  }
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

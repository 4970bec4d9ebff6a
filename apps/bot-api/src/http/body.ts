import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { problem } from "./problem.ts";

/** Refuses a body of any other type than these. */
export function onlyTypes(...types: readonly string[]) {
  return createMiddleware(async (c, next) => {
    const type = (c.req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
    if (!types.includes(type)) return problem(c, "unsupported-media-type", `Hãy gửi nội dung kiểu ${types.join(", ")}.`);
    return next();
  });
}

/** Refuses a body that is not JSON. */
export const onlyJson = onlyTypes("application/json");

/** Refuses a longer body, whatever length it announces. */
export function atMost(maxSize: number) {
  const size = maxSize < 1024 * 1024 ? `${Math.floor(maxSize / 1024)} KB` : `${Math.floor(maxSize / 1024 / 1024)} MB`;
  const limited = bodyLimit({
    maxSize,
    onError: (c) => {
      // What is left of the body is not read, so the connection serves no second request.
      c.header("Connection", "close");
      return problem(c, "too-large", `Nội dung gửi lên vượt quá ${size}. Hãy gửi ít hơn.`);
    },
  });
  return createMiddleware(async (c, next) => {
    const { raw } = c.req;
    // A body of no announced length is put together anew, from a request of the platform's own: the server's only looks like one.
    if (raw.body && !raw.headers.has("content-length")) {
      const { method, headers, body, signal } = raw;
      c.req.raw = new Request(raw.url, { method, headers, body, signal, duplex: "half" } as RequestInit);
    }
    return limited(c, next);
  });
}

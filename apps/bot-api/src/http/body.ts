import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { problem } from "./problem.ts";

/** Refuses a body that is not JSON. */
export const onlyJson = createMiddleware(async (c, next) => {
  const type = (c.req.header("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (type !== "application/json") return problem(c, "unsupported-media-type", "Hãy gửi nội dung kiểu application/json.");
  return next();
});

/** Refuses a longer body, whatever length it announces. */
export function atMost(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => {
      // What is left of the body is not read, so the connection serves no second request.
      c.header("Connection", "close");
      return problem(c, "too-large", `Nội dung gửi lên vượt quá ${Math.floor(maxSize / 1024)} KB. Hãy gửi ít hơn.`);
    },
  });
}

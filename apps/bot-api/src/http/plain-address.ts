import { createMiddleware } from "hono/factory";
import type { Environment } from "./environment.ts";
import { problem } from "./problem.ts";

/** The character of number 0, as an address says it. No text has it, and no database holds it. */
const ZERO = /%00/;

/** Refuses an address that nothing can be called by. */
export const plainAddress = createMiddleware<Environment>(async (c, next) => {
  if (!ZERO.test(c.req.url)) return next();
  return problem(c, "bad-request", "Địa chỉ có ký tự số 0 (%00), không tên nào chứa ký tự ấy. Hãy bỏ ký tự đó.");
});

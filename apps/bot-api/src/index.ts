export { type AppOptions, createApp } from "./app.ts";
export { LIMITS, type Limits } from "./http/limits.ts";
export { CannotListen, type ServeOptions, type Serving, serve } from "./serve.ts";

export { type AppOptions, createApp } from "./app.ts";
export { CannotListen, type ServeOptions, type Serving, serve } from "./serve.ts";

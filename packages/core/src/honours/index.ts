export * from "./authorities.ts";
export * from "./cities.ts";
export * from "./fields.ts";
export * from "./honours.ts";
export * from "./named-honours.ts";
export * from "./ranks.ts";
export * from "./slugs.ts";

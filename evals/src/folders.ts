import { fileURLToPath } from "node:url";

/** The gold that rules may be written against. */
export const DEVELOPMENT = fileURLToPath(new URL("../gold/development/", import.meta.url));
/** The gold that nobody looks at while writing rules: only its totals are read. */
export const HELD_BACK = fileURLToPath(new URL("../gold/held-back/", import.meta.url));

/** Questions over the gold articles, those about held-back articles in a file of their own. */
export const QUESTIONS = ["development", "held-back"].map((name) => fileURLToPath(new URL(`../questions/${name}.json`, import.meta.url)));

/** Pages of every content system in use, made for the tests of the reader. */
export const PAGES = fileURLToPath(new URL("../../packages/reader/fixtures/pages/", import.meta.url));

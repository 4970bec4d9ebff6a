import fc from "fast-check";

/**
 * Property tests draw the same cases in every run, so that a change is judged by what it changes and not by chance.
 * `THIDUA_SEED=random npx vitest run …` looks for cases nobody has met, a number repeats the run that found one; such a case becomes a row of a table.
 */
const asked = process.env.THIDUA_SEED ?? "20251101";
if (asked !== "random") {
  const seed = Number(asked);
  if (!Number.isSafeInteger(seed)) throw new Error(`THIDUA_SEED: "${asked}" is no whole number; give one, or "random"`);
  fc.configureGlobal({ seed });
}

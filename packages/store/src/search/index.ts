/** How a text is cut and compared by the search for passages and for copies: for what has to know whether they can find the same as before. */
export { shinglesOf } from "../duplicates/shingles.ts";
export { type Signature, signatureOf } from "../duplicates/signature.ts";
export { type Readied, readied, scoreOf, type Wanted, wantedOf } from "./scores.ts";
export { aboutOf, passagesOf, sentencesOf } from "./sentences.ts";
export { keyOf, wordsOf } from "./words.ts";

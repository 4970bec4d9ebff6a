import fc from "fast-check";

/** One change to bytes, as positions between 0 and 1. */
export type Mutation =
  | { kind: "flip"; at: number; to: number }
  | { kind: "cut"; at: number; length: number }
  | { kind: "repeat"; at: number; length: number; times: number }
  | { kind: "insert"; at: number; bytes: Uint8Array }
  | { kind: "swap"; at: number; with: number; length: number };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const short = fc.integer({ min: 1, max: 300 });

/** Words that parsers look at twice. */
const WORDS = [
  "<!DOCTYPE x [",
  "<![CDATA[",
  "]]>",
  "<!--",
  "&#x0;",
  "&#1114112;",
  "%PDF-",
  "endobj",
  "stream\n",
  "<</Length 99999999>>",
  "PK\u0003\u0004",
  "\u0000",
  "\ufeff",
  "9".repeat(200),
  "“".repeat(50),
  "((((((((((",
  "-1",
  "1e309",
];

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), at: place, to: fc.nat(255) }),
  fc.record({ kind: fc.constant("cut" as const), at: place, length: short }),
  fc.record({ kind: fc.constant("repeat" as const), at: place, length: short, times: fc.integer({ min: 2, max: 40 }) }),
  fc.record({
    kind: fc.constant("insert" as const),
    at: place,
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 40 }),
      fc.constantFrom(...WORDS).map((word) => new TextEncoder().encode(word)),
    ),
  }),
  fc.record({ kind: fc.constant("swap" as const), at: place, with: place, length: short }),
);

/** The bytes with these changes, one after the other. */
export function mutated(bytes: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const change of mutations) {
    const at = Math.floor(change.at * now.length);
    switch (change.kind) {
      case "flip":
        if (at < now.length) now[at] = change.to;
        break;
      case "cut":
        now = Buffer.concat([now.subarray(0, at), now.subarray(at + change.length)]);
        break;
      case "repeat": {
        const part = now.subarray(at, at + change.length);
        now = Buffer.concat([now.subarray(0, at), ...Array.from({ length: change.times }, () => part), now.subarray(at)]);
        break;
      }
      case "insert":
        now = Buffer.concat([now.subarray(0, at), change.bytes, now.subarray(at)]);
        break;
      case "swap": {
        const other = Math.floor(change.with * now.length);
        const taken = Buffer.from(now.subarray(other, other + change.length));
        taken.copy(now, at);
        break;
      }
    }
  }
  return now;
}

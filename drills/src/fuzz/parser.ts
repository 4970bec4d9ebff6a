import type fc from "fast-check";
import type { Words } from "../drill.ts";

/** One parser with the inputs it is given. */
export interface Parser<T = unknown> {
  /** Key of its counts. */
  name: string;
  what: Words;
  /** Of a million inputs, how many are its own: quick parsers get most. */
  share: number;
  /** Inputs that one answer of the process is about. */
  batch: number;
  inputs: fc.Arbitrary<T>;
  /** Reads one; throws where what has to hold does not. */
  read(input: T): void | Promise<void>;
  /** What it needs first: a service, a folder. Called once in a process; gives the way to close it. */
  open?(): Promise<() => Promise<void>>;
}

/** For lists of parsers of any input: each reads what it makes itself. */
export const parser = <T>(one: Parser<T>): Parser => one as unknown as Parser;

/** Throws where a thing does not hold. */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** What is told of a refused input: one line. */
export const isLine = (text: string): boolean => /^\P{Cc}{3,400}$/u.test(text);

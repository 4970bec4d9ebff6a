import type { ParseArgsConfig } from "node:util";
import type { Console } from "./console.ts";
import type { Language, Message } from "./language.ts";

export type Values = Record<string, string | boolean | (string | boolean)[] | undefined>;

/** What a command is given: its parsed words, and where it may write. */
export interface Invocation {
  values: Values;
  positionals: string[];
  console: Console;
  language: Language;
}

export interface Option {
  type: "string" | "boolean";
  multiple?: boolean;
  help: Message;
}

/** One command of the table in `main.ts`; `run` returns the exit code. */
export interface Command {
  name: string;
  /** `PATH…` and the like, for the usage line. */
  operands: string;
  summary: Message;
  options: Record<string, Option>;
  /** Left out of the list of commands: made for scripts of the project. */
  hidden?: boolean;
  run(invocation: Invocation): Promise<number>;
}

/** Said where a command was called with words that do not fit: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly problem: Message;

  constructor(problem: Message) {
    super(problem.en);
    this.problem = problem;
  }
}

export function parseOptions(options: Record<string, Option>): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]));
}

/** The string value of an option, or undefined. */
export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

/** All values of an option that may be given several times. */
export function texts(values: Values, name: string): string[] {
  const value = values[name];
  return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === "string");
}

/** One of a closed list, or a usage error that names the list. */
export function choice<T extends string>(values: Values, name: string, allowed: readonly T[], fallback: T): T {
  const value = text(values, name) ?? fallback;
  const found = allowed.find((one) => one === value);
  if (found) return found;
  throw new UsageError({ vi: `--${name} nhận một trong: ${allowed.join(", ")}`, en: `--${name} takes one of: ${allowed.join(", ")}` });
}

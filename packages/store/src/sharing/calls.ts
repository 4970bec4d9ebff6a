import { BadFilter, type Problem, StoreError, StoreUnavailable } from "../errors.ts";
import type { Store } from "../store.ts";

/** What can be asked of a store in another process: all of it but where it is and its end. */
export type Method = Exclude<keyof Store, "location" | "close">;

export const METHODS: readonly Method[] = [
  "save",
  "article",
  "readArticles",
  "originalOf",
  "articles",
  "movements",
  "figures",
  "awards",
  "record",
  "versions",
  "reviewRecord",
  "recordState",
  "reviewQueue",
  "articleUnderReview",
  "reviewArticle",
  "decideCopy",
  "copyState",
  "decisions",
  "nextBlind",
  "reviewBlind",
  "agreement",
  "countUses",
  "addFeedback",
  "feedback",
  "settleFeedback",
  "addUser",
  "users",
  "changeUser",
  "signIn",
  "sessionUser",
  "signOut",
  "snapshotArticles",
  "snapshotRecords",
  "personsIn",
  "snapshotMark",
  "pseudonymKey",
  "erase",
  "erasures",
  "decideLink",
  "linkDecisions",
  "keepOrigin",
  "restore",
  "passages",
  "stats",
  "ready",
  "counts",
  "backup",
  "beginRound",
  "finishRound",
  "lastRound",
  "takePages",
  "settlePages",
  "takenByOthers",
  "fetchedSince",
  "takeTurn",
  "endTurn",
  "crawlWorkers",
  "releasePages",
  "reopenPages",
  "nextDue",
  "pageCounts",
  "crawledSources",
  "beginRun",
  "endRun",
  "crawlRuns",
  "hostState",
  "saveHost",
];

export type Call = (method: Method, args: readonly unknown[]) => Promise<unknown>;

/** A store whose every method goes through one function. */
export function storeOver(location: string, call: Call, close: () => Promise<void>): Store {
  const methods = Object.fromEntries(METHODS.map((method) => [method, (...args: unknown[]) => call(method, args)]));
  return { ...methods, location, close } as unknown as Store;
}

/** Runs one call on a store of this process. */
export function run(store: Store, method: Method, args: readonly unknown[]): Promise<unknown> {
  return (store[method] as (...args: unknown[]) => Promise<unknown>).call(store, ...args);
}

/** First message of the owner: what it speaks. Raised when the methods or their meaning change. */
export interface Hello {
  thidua: number;
}
export const HELLO: Hello = { thidua: 8 };

export interface Request {
  id: number;
  method: Method;
  args: readonly unknown[];
}

export interface Failure {
  name: string;
  code: string;
  problem: Problem;
  field: string;
}

export type Response = { id: number; result: unknown } | { id: number; failure: Failure };

/** An error as it goes over the wire. */
export function failureOf(error: unknown): Failure {
  const known = error instanceof StoreError ? error : new StoreError("failed", { vi: "Kho dữ liệu gặp lỗi.", en: "The store failed." });
  return { name: known.name, code: known.code, problem: known.problem, field: known instanceof BadFilter ? known.field : "" };
}

export function errorOf({ name, code, problem, field }: Failure): StoreError {
  if (name === "BadFilter") return new BadFilter(field, problem);
  return name === "StoreUnavailable" ? new StoreUnavailable(code, problem) : new StoreError(code, problem);
}

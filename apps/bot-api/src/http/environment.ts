import type { Ask } from "@thidua/answers";
import type { Answer } from "@thidua/core";
import type { Deciding, Store, User } from "@thidua/store";
import type { Logger } from "pino";

/** What every request carries. */
export interface Environment {
  Variables: {
    requestId: string;
    log: Logger;
    /** Who asks, where a session or an editor's key says so. */
    user: User | null;
    /** Set behind `mayDecide`. */
    deciding: Deciding;
  };
}

/** What the service is made of. */
export interface Service {
  store: Store;
  ask: Ask;
}

/** Where a question came in. */
export type Channel = "chat" | "completions" | "mcp";

/** What the routes that answer questions need: one way to ask, so that all channels say the same. */
export interface Answering {
  answer(channel: Channel, question: string, history: readonly string[]): Promise<Answer>;
}

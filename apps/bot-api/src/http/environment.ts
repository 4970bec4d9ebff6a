import type { Ask } from "@thidua/answers";
import type { Store } from "@thidua/store";
import type { Logger } from "pino";

/** What every request carries. */
export interface Environment {
  Variables: { requestId: string; log: Logger };
}

/** What the service is made of. */
export interface Service {
  store: Store;
  ask: Ask;
}

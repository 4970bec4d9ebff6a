import type { SaidReply } from "./said.ts";

export const EXAMPLES: readonly { readonly sentences: readonly string[]; readonly said: SaidReply }[] = [];

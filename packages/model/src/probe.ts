import { z } from "zod";
import { clientOf } from "./client.ts";
import { faultOf } from "./faults.ts";
import { parseReply } from "./parse.ts";
import type { ModelSettings } from "./settings.ts";
import { bodyOf, complete, RUNGS, type Rung } from "./wire.ts";

/** One thing that a server was asked to do. `no`: it answered, but not so. */
export type Finding = { readonly able: true } | { readonly able: false; readonly why: string };

export interface Abilities {
  /** Names of models, where the server lists them. */
  readonly models: readonly string[] | null;
  readonly rungs: Readonly<Record<Rung, Finding>>;
  readonly streaming: Finding;
}

const sumSchema = z.object({ sum: z.number().int() });
const REQUEST = {
  name: "tong",
  messages: [{ role: "user", content: 'Trả về đối tượng JSON {"sum": n}, trong đó n là tổng của 3 và 4.' }],
  schema: sumSchema,
  mostTokens: 2000,
} as const;

/** Asks a server what it can do, with four or five small requests. */
export async function probe(settings: ModelSettings): Promise<Abilities> {
  const client = clientOf(settings, 1);
  const secrets = settings.apiKey === null ? [] : [settings.apiKey];
  const tried = async (rung: Rung, stream: boolean): Promise<Finding> => {
    const manners = { rung, temperature: false, limit: "max_tokens" as const };
    try {
      let raw: Awaited<ReturnType<typeof complete>>;
      try {
        raw = await complete(client, bodyOf(settings.model, REQUEST, manners), stream);
      } catch (error) {
        if (!(error instanceof Error) || !error.message.includes("max_tokens")) throw error;
        raw = await complete(client, bodyOf(settings.model, REQUEST, { ...manners, limit: "max_completion_tokens" }), stream);
      }
      const parsed = parseReply(raw.text, sumSchema);
      return parsed.ok ? { able: true } : { able: false, why: parsed.detail };
    } catch (error) {
      return { able: false, why: faultOf(error, secrets).message };
    }
  };
  let models: string[] | null = null;
  try {
    models = (await client.models.list()).data.map(({ id }) => id);
  } catch {
    // Not every server lists them.
  }
  const rungs = Object.fromEntries(
    await Promise.all(RUNGS.map(async (rung) => [rung, await tried(rung, false)] as const)),
  ) as Abilities["rungs"];
  return { models, rungs, streaming: await tried("json", true) };
}

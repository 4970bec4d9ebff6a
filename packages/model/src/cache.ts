import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";

const entrySchema = z.object({ text: z.string(), inputTokens: z.number(), outputTokens: z.number() });
export type CacheEntry = z.infer<typeof entrySchema>;

/** Replies that held, by what was asked. */
export interface Cache {
  get(key: string): Promise<CacheEntry | null>;
  /** Resolves when the entry is on the disk. */
  put(key: string, entry: CacheEntry): Promise<void>;
}

/** Key of a request: equal only for the same words, schema, model and limits. */
export function cacheKey(parts: unknown): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

/**
 * A folder of one file per reply. A file is written whole under another name and then renamed, so that a killed process leaves a reply or
 * none; any number of processes may share the folder. A damaged file is no reply.
 */
export function folderCache(folder: string): Cache {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async get(key) {
      try {
        const parsed = entrySchema.safeParse(JSON.parse(await readFile(pathOf(key), "utf8")));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
    async put(key, entry) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      const unfinished = `${path}.${randomBytes(6).toString("hex")}`;
      try {
        const file = await open(unfinished, "wx");
        try {
          await file.writeFile(JSON.stringify(entry));
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
  };
}

/** For tests and single questions. */
export function memoryCache(): Cache {
  const entries = new Map<string, CacheEntry>();
  return {
    get: async (key) => entries.get(key) ?? null,
    put: async (key, entry) => {
      entries.set(key, entry);
    },
  };
}

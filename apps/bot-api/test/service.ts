import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import type { Extraction } from "@thidua/core";
import { extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";
import { openStore, type Store } from "@thidua/store";
import pino from "pino";
import type { ArchivedPages, FetchedArticle } from "../src/http/environment.ts";
import { type ServeOptions, type Serving, serve } from "../src/index.ts";
import { CAO_BANG } from "./articles.ts";

export const quiet = pino({ level: "silent" });

/** A service over a store of its own that holds these extractions. */
export interface TestService extends Serving {
  readonly store: Store;
  /** Another service over the same store, for as long as `use` runs. */
  beside<T>(options: Partial<ServeOptions>, use: (url: string) => Promise<T>): Promise<T>;
}

export async function startService(extractions: readonly Extraction[], options: Partial<ServeOptions> = {}): Promise<TestService> {
  const folder = await mkdtemp(join(tmpdir(), "thidua-api-"));
  const store = await openStore({ data: folder });
  for (const extraction of extractions) await store.save(extraction);
  const common = { store, ask, logger: quiet, port: 0, web: null, fetchArticle, archive, ...options };
  const serving = await serve(common);
  return {
    ...serving,
    store,
    beside: async (options, use) => {
      const other = await serve({ ...common, ...options });
      try {
        return await use(other.url.replace("0.0.0.0", "127.0.0.1"));
      } finally {
        await other.close();
      }
    },
    close: async () => {
      await serving.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Stands for the fetcher of pages: there is the same article at every address, and nothing is asked for. */
async function fetchArticle(url: string): Promise<FetchedArticle> {
  const { article, warnings } = await extracted("tu-mang", CAO_BANG, url);
  return { ok: true, article, warnings, digest: "sha256:0" };
}

/** Stands for the archive: one page of every digest. */
const archive: ArchivedPages = {
  find: async (digest) => ({
    file: "web-1.warc.gz",
    offset: 512,
    digest,
    url: "https://example.gov.vn/1",
    fetchedAt: "2026-01-01T00:00:00Z",
  }),
  read: async () => ({ title: "Tiêu đề", text: "Chữ <b>không</b> phải HTML." }),
};

/** Reads and extracts a text as the import does. */
export async function extracted(id: string, text: string, url: string | null = null): Promise<Extraction> {
  const outcome = await readArticle(new TextEncoder().encode(text), { source: id, url, fetchedAt: "2026-01-01T00:00:00Z" });
  if (!outcome.ok) throw new Error(outcome.problem.en);
  return extract({ ...outcome.article, id }).extraction;
}

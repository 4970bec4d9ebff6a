import { existsSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as immediate, setTimeout as sleep } from "node:timers/promises";
import { DATABASE, finishSwap } from "../anew/swap.ts";
import { openEmbedded } from "../database/embedded.ts";
import { explained } from "../database/probe.ts";
import { folderProblem } from "../database/problems.ts";
import { DatabaseStore } from "../database-store.ts";
import { StoreLocked, StoreUnavailable } from "../errors.ts";
import { journalFiles, journalFolder } from "../journal/files.ts";
import { journalOf } from "../journal/open.ts";
import { readHolder, takeLock } from "../lock/lock.ts";
import type { Store } from "../store.ts";
import { type Method, run, storeOver } from "./calls.ts";
import { OwnerGone, visitStore } from "./guest.ts";
import { shareStore } from "./owner.ts";
import { prepareFolder } from "./prepare.ts";
import { socketPath } from "./socket-path.ts";

/** How long to wait for a process that holds the folder but does not answer: it may be ending, or busy. Milliseconds. */
const PATIENCE = 15_000;
/** How long to wait for one that is opening the folder: making a database takes seconds, and more on a busy machine. */
const OPENING = 120_000;
const STEP = 100;

/**
 * The store in a folder. The first process that comes owns the database; others reach it through the owner; when the owner ends, the next
 * that asks takes over. Throws `StoreLocked` where the owner cannot be reached.
 */
export async function openFolder(folder: string, patience = PATIENCE): Promise<Store> {
  await prepareFolder(folder);
  let current = await reach(folder, patience);
  let joining: Promise<Store> | undefined;
  let closed = false;
  const rejoin = async (lost: Store): Promise<void> => {
    if (current !== lost) return;
    joining ??= lost
      .close()
      .then(() => reach(folder, patience))
      .finally(() => {
        joining = undefined;
      });
    current = await joining;
  };
  return storeOver(
    folder,
    async (method, args) => {
      for (;;) {
        const store = current;
        try {
          return await run(store, method, args);
        } catch (error) {
          // What was added may have been added before the owner ended; everything else can be asked twice.
          if (!(error instanceof OwnerGone) || closed || (error.begun && !isRepeatable(method, args))) throw error;
          await rejoin(store);
        }
      }
    },
    async () => {
      closed = true;
      await joining?.catch(() => undefined);
      await current.close();
    },
  );
}

/** Calls that, made twice, do what one does: a decision only where its request has a name. */
function isRepeatable(method: Method, args: readonly unknown[]): boolean {
  const [first] = args;
  if (method === "reviewRecord") return typeof first === "object" && first !== null && "request" in first && first.request !== undefined;
  return ![
    "reviewArticle",
    "reviewBlind",
    "addFeedback",
    "settleFeedback",
    "addUser",
    "signIn",
    "countUses",
    "decideLink",
    "decideCopy",
    "beginRun",
  ].includes(method);
}

async function reach(folder: string, patience: number): Promise<Store> {
  const path = socketPath(folder);
  const began = performance.now();
  // Patience with a holder that does not answer begins when it has opened the folder, however long that took.
  let opened = began;
  for (;;) {
    const own = await takeOver(folder, path);
    if (own !== null) return own;
    const holder = await readHolder(folder);
    const now = performance.now();
    if (holder?.open === false) opened = now;
    const left = holder?.open === false ? OPENING - (now - began) : patience - (now - opened);
    const visited = path === null ? null : await visitStore(path, folder, Math.max(STEP, left));
    if (visited !== null) return visited;
    if (path === null || left <= 0) throw new StoreLocked(folder, holder);
    await sleep(STEP);
  }
}

/** The database itself, for the process that gets the lock; null for all others. */
async function takeOver(folder: string, path: string | null): Promise<Store | null> {
  try {
    const lock = await takeLock(folder);
    if (lock === null) return null;
    try {
      await finishSwap(folder);
      await requireDatabase(folder);
      const connection = await openEmbedded(folder);
      const store = new DatabaseStore(connection, await journalOf(connection, folder));
      const stopped = (): boolean => connection.stopped?.() === true;
      let shared: { close(): Promise<void> } | null = null;
      const close = once(async () => {
        await shared?.close();
        await store.close();
        await lock.release();
      });
      const owned = storeOver(
        folder,
        async (method, args) => {
          // The embedded database answers without ever going back to the event loop: guests and signals would wait for the owner's whole work.
          await immediate();
          if (stopped()) throw new OwnerGone(false);
          return run(store, method, args).catch(async (error: unknown) => {
            // One that has stopped lets go of the folder; what is asked next, here or by a guest, opens it anew.
            if (stopped()) void close().catch(() => undefined);
            throw await explained(folder, error);
          });
        },
        close,
      );
      // Some file systems know no sockets; the folder is then for one process at a time.
      shared = path === null ? null : await shareStore(owned, path).catch(() => null);
      await lock.opened();
      return owned;
    } catch (error) {
      await lock.release();
      throw error;
    }
  } catch (error) {
    throw await explained(folder, folderProblem(folder, error));
  }
}

/** Where something was written down there was a database: an empty one in its place would look like a loss. */
async function requireDatabase(folder: string): Promise<void> {
  if (existsSync(join(folder, DATABASE)) || (await journalFiles(journalFolder(folder))).length === 0) return;
  throw new StoreUnavailable("to-rebuild", {
    vi: `Thư mục ${folder} có nhật ký nhưng không có cơ sở dữ liệu (${DATABASE}). Hãy chạy: thidua rebuild --data ${folder}`,
    en: `The folder ${folder} has a journal but no database (${DATABASE}). Run: thidua rebuild --data ${folder}`,
  });
}

function once(close: () => Promise<void>): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= close();
    return closing;
  };
}

import fs from "node:fs";
import { openStore, type Store, StoreError } from "../src/index.ts";
import { aFigure, anArticle, anExtraction } from "./articles.ts";

/** A process of its own for tests: FOLDER. While it writes, the disk is full for a moment; it tells what came of every article. */
const [folder = ""] = process.argv.slice(2);
const store = await openStore({ data: folder });
// By the socket of this very process, as another process would.
const guest = await openStore({ data: folder });
await tell(store, "before");
await fullWhile(() => tell(store, "during"));
await tell(store, "after");
await tell(guest, "guest");
await fullWhile(() => tell(guest, "guest-during"));
await Promise.all([tell(guest, "guest-after"), tell(store, "owner-after")]);
await tell(store, "during");
await tell(guest, "guest-during");
const { articles, figures } = await store.counts();
say(`articles ${articles}, figures ${figures}`);
await guest.close();
await store.close();
say("closed");

/** The embedded database writes by `fs.writeSync`, and nothing else here does. */
async function fullWhile(work: () => Promise<void>): Promise<void> {
  const { writeSync } = fs;
  fs.writeSync = () => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", errno: -28, syscall: "write" });
  };
  await work();
  fs.writeSync = writeSync;
}

async function tell(to: Store, id: string): Promise<void> {
  const article = anArticle({ id, text: "Có 7 xã đạt chuẩn." });
  const extraction = anExtraction(article, { figures: [aFigure(article, "7 xã", { indicator: "số xã", value: 7 })] });
  const came = await to.save(extraction).catch((error: unknown) => (error instanceof StoreError ? error.code : String(error)));
  say(`${id} ${came}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { join, resolve } from "node:path";
import type { Article, Extraction } from "@thidua/core";
import { backupFolder } from "../backup/before-migrating.ts";
import { restoreBackup } from "../backup/restore.ts";
import { migrateTo, migrations } from "../database/migrations.ts";
import { type Problem, StoreError } from "../errors.ts";
import { applyEntry, isDoable } from "../journal/apply.ts";
import type { Entry } from "../journal/entry.ts";
import { NO_NOTE } from "../journal/note.ts";
import { markBegun } from "../journal/open.ts";
import { planReplay } from "../journal/replay.ts";
import { readArticles } from "../lists/articles.ts";
import type { StoreLocation } from "../open.ts";
import { save } from "../save.ts";
import { restore } from "../snapshots/restore.ts";
import { type MadeAnew, makeAnew } from "./anew.ts";

/** An article that was saved once: as it was read, or where it is in the archive. */
export type SavedOnce = Extract<Entry, { type: "article" }>;

/** Nothing was written down of which a store could be made; an empty one would take the place of the one that there is. */
export class NothingWritten extends StoreError {
  constructor(data: string) {
    super("nothing-written", {
      vi: `Thư mục ${data} không có nhật ký nào (journal/) để dựng lại kho; mọi thứ được giữ nguyên. Hãy kiểm tra thư mục (--data; với PostgreSQL là THIDUA_DATA), hoặc khôi phục bản sao lưu bằng thidua restore.`,
      en: `The folder ${data} has no journal (journal/) to make a store from; all was left as it is. Check the folder (--data; with PostgreSQL THIDUA_DATA), or put a backup back with thidua restore.`,
    });
  }
}

/** What rebuilding needs that a store does not know. */
export interface Remaking {
  /** The article of a saving with its records, as they are read now; null where its page cannot be had. `find` gives articles that are there. */
  remake(saving: SavedOnce, find: (id: string) => Promise<Article | null>): Promise<Extraction | null>;
  /** Told of each item that could not be made again; the others are. */
  problem(subject: string, problem: Problem): void;
  /** After each step, with how many there were. */
  tick?(done: number): void;
}

export interface Rebuilt {
  /** Savings of articles and decisions of all kinds that were done again, and items that were lost. */
  articles: number;
  decisions: number;
  lost: number;
}

/** Makes a store anew from what its data folder has written down, in place of the one that is there, which is kept under another name. */
export function rebuildStore(location: StoreLocation, data: string, { remake, problem, tick }: Remaking): Promise<MadeAnew<Rebuilt>> {
  return makeAnew(location, { replace: true }, async (database, name) => {
    const replay = await planReplay(resolve(data));
    if (replay.base === null && replay.entries === 0) throw new NothingWritten(data);
    if (replay.base === null) await migrateTo(database, migrations().length);
    else await restoreBackup(database, name, join(backupFolder(resolve(data)), replay.base));
    await markBegun(database);
    const find = async (id: string): Promise<Article | null> => (await readArticles(database, [id]))[0] ?? null;
    const rebuilt: Rebuilt = { articles: 0, decisions: 0, lost: 0 };
    let done = 0;
    for await (const step of replay.steps()) {
      if ("problem" in step) {
        problem(step.file, step.problem);
        rebuilt.lost++;
      } else if (step.entry.type === "article") {
        const { entry } = step;
        const extraction = await remake(entry, find);
        if (extraction === null) rebuilt.lost++;
        else {
          await save(database, extraction, { digest: entry.digest, note: NO_NOTE });
          rebuilt.articles++;
        }
      } else if (step.entry.type === "restored") {
        if (await restore(database, step.entry.restored, NO_NOTE)) rebuilt.articles++;
      } else if (isDoable(step.entry)) {
        if (await applyEntry(database, step.entry)) rebuilt.decisions++;
      }
      tick?.(++done);
    }
    return rebuilt;
  });
}

import { copyFile, mkdir, readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { openStore, restoreStore, type Store, type StoreLocation } from "../src/index.ts";
import { anExtraction } from "./articles.ts";
import { communes, contents, extracted, fill, folders, rebuilt } from "./remade.ts";

/** What is backed up, restored and made again, on either database. `fresh` gives an empty one, with a data folder. */
export function anewContract(name: string, embedded: boolean, fresh: (data: string) => Promise<StoreLocation>): void {
  describe(`made again on ${name}`, () => {
    const { clear, ...made } = folders();
    const all = { fresh: embedded ? made.withDatabase : made.fresh };
    afterAll(clear);

    it("is the same from a backup, and from what was written down alone", async () => {
      const data = await all.fresh();
      const location = await fresh(data);
      const store = await openStore(location);
      await fill(store);
      const before = await contents(store);
      const file = join(dirname(data), "a.jsonl.gz");
      const { rows } = await store.backup(file);
      expect(rows).toMatchObject({ articles: 4, decisions: 4, article_versions: 2 });
      await store.close();

      const other = await all.fresh();
      const restored = await fresh(other);
      await restoreStore(restored, file);
      const again = await openStore(restored);
      expect(await contents(again)).toBe(before);
      await again.save(extracted(communes("bài-9", 9)));
      const later = await contents(again);
      await again.close();

      // From the backup that a store was restored from, and what came after.
      const third = await all.fresh();
      for (const kind of ["journal", "backups"]) await copyFolder(join(other, kind), join(third, kind));
      const remade = await fresh(third);
      expect((await rebuilt(remade, third)).problems).toEqual([]);
      const last = await openStore(remade);
      expect(await contents(last)).toBe(later);
      await last.close();

      const fourth = await all.fresh();
      await copyFolder(join(data, "journal"), join(fourth, "journal"));
      const anew = await fresh(fourth);
      const { result, problems } = await rebuilt(anew, fourth);
      expect({ ...result, problems }).toMatchObject({ articles: 6, lost: 0, problems: [] });
      const one = await openStore(anew);
      expect(await contents(one)).toBe(before);
      // Ids go on behind those that were given.
      await one.erase({ name: "Trần Thị Bình", articleId: null, reason: null });
      expect((await one.erasures()).length).toBe(2);
      await one.close();
    }, 400_000);

    it("refuses a store that holds anything, and leaves it as it is", async () => {
      const data = await all.fresh();
      const location = await fresh(data);
      const store = await openStore(location);
      await store.save(extracted(communes("một", 1)));
      const before = await contents(store);
      const file = join(dirname(data), "b.jsonl.gz");
      await store.backup(file);
      await store.close();
      await expect(restoreStore(location, file)).rejects.toMatchObject({ code: "not-empty" });
      const after = await openStore(location);
      expect(await contents(after)).toBe(before);
      await after.close();
    }, 400_000);

    it("is not restored over what another store wrote down, nor made again where nothing was", async () => {
      const data = await all.fresh();
      const store = await openStore(await fresh(data));
      await store.save(extracted(communes("một", 1)));
      const before = await contents(store);
      const file = join(dirname(data), "d.jsonl.gz");
      await store.backup(file);
      await store.close();
      const other = await all.fresh();
      await copyFolder(join(data, "journal"), join(other, "journal"));
      const target = await fresh(other);
      await expect(restoreStore(target, file)).rejects.toMatchObject({
        code: "journal-in-the-way",
        message: expect.stringMatching(/thidua rebuild.*empty folder/),
      });
      expect((await rebuilt(target, other)).problems).toEqual([]);
      const again = await openStore(target);
      expect(await contents(again)).toBe(before);
      await again.close();

      const empty = await all.fresh();
      await expect(rebuilt(await fresh(empty), empty)).rejects.toMatchObject({
        code: "nothing-written",
        message: expect.stringMatching(/Check the folder.*thidua restore/),
      });
    }, 400_000);

    it("keeps where its articles are archived, and their latest words only", async () => {
      const data = await all.fresh();
      const location = await fresh(data);
      const store = await openStore(location);
      const origins = async (of: Store) => (await of.snapshotArticles({ limit: 10 })).map(({ archiveDigest }) => archiveDigest);
      const article = communes("một", 1);
      await store.save(extracted(article), { digest: "aa" });
      // Read again from elsewhere, by other rules: it still stands on its page.
      expect(await store.save(anExtraction(article))).toBe("changed");
      expect(await origins(store)).toEqual(["sha256:aa"]);
      // Other words, which are on no page that there is.
      expect(await store.save(extracted(communes("một", 2)))).toBe("changed");
      expect(await origins(store)).toEqual([null]);
      await store.keepOrigin("một", "sha256:bb");
      await store.save(anExtraction(communes("một", 2)));
      expect(await origins(store)).toEqual(["sha256:bb"]);
      await store.close();
    }, 400_000);

    it("takes no backup that is torn, changed or another file, and stays empty", async () => {
      const data = await all.fresh();
      const store = await openStore(await fresh(data));
      for (let i = 0; i < 3; i++) await store.save(extracted(communes(`m-${i}`, i + 5)));
      const file = join(dirname(data), "c.jsonl.gz");
      await store.backup(file);
      await store.close();
      const whole = gunzipSync(await readFile(file)).toString("utf8");
      const bad: [string, Buffer][] = [
        ["changed", gzipSync(whole.replace("6 xã", "7 xã"))],
        ["a row less", gzipSync(whole.replace(/\n\{"id":"m-1"[^\n]*/, ""))],
        ["no end", gzipSync(whole.slice(0, whole.lastIndexOf('{"end"')))],
        ["of a newer version", gzipSync(whole.replace('"format":1', '"format":2'))],
        ["of newer migrations", gzipSync(whole.replace('"0000_store"', '"0000_other"'))],
        ["no backup", Buffer.from("{}")],
        ["empty", Buffer.alloc(0)],
      ];
      const target = await fresh(await all.fresh());
      for (const [why, bytes] of bad) {
        await writeFile(`${file}.bad`, bytes);
        await expect(restoreStore(target, `${file}.bad`), why).rejects.toMatchObject({ code: "bad-backup" });
      }
      await copyFile(file, `${file}.torn`);
      await truncate(`${file}.torn`, (await readFile(file)).length - 100);
      await expect(restoreStore(target, `${file}.torn`)).rejects.toMatchObject({ code: "bad-backup" });
      await restoreStore(target, file);
      const restored = await openStore(target);
      expect((await restored.counts()).articles).toBe(3);
      await restored.close();
    }, 400_000);
  });
}

export async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) await copyFile(join(from, name), join(to, name));
}

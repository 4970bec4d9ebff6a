import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anewContract } from "../test/anew-contract.ts";
import { anArticle, anExtraction } from "../test/articles.ts";
import { storeContract } from "../test/contract.ts";
import { freePort, startPostgres, type TestServer } from "../test/postgres.ts";
import { communes, contents, extracted, folders, rebuilt } from "../test/remade.ts";
import { openStore, restoreStore, StoreUnavailable } from "./index.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(async () => {
  await server?.stop();
});

storeContract("PostgreSQL", async () => openStore({ databaseUrl: await server.database("contract") }));

const all = folders();
afterAll(all.clear);
let databases = 0;
anewContract("PostgreSQL", false, async (data) => ({ databaseUrl: await server.database(`anew_${databases++}`), data }));

describe("PostgreSQL", () => {
  it("is opened and written by many processes at once", async () => {
    const databaseUrl = await server.database("many");
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl })));
    const one = anExtraction(anArticle({ text: "Có 5 xã." }));
    const outcomes = await Promise.all(stores.map((store) => store.save(one)));
    expect(outcomes.sort()).toEqual(["new", "unchanged", "unchanged", "unchanged"]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it("has its journal begun once, by one of the processes that come at once", async () => {
    const databaseUrl = await server.database("begun");
    const data = await all.fresh();
    const before = await openStore({ databaseUrl });
    await before.save(extracted(communes("một", 1)));
    await before.close();
    const stores = await Promise.all(Array.from({ length: 4 }, () => openStore({ databaseUrl, data })));
    await Promise.all(stores.map((store) => store.close()));
    expect((await readdir(join(data, "backups"))).length).toBe(1);
    const journal = await readdir(join(data, "journal"));
    const lines = await Promise.all(journal.map((name) => readFile(join(data, "journal", name), "utf8")));
    expect(lines.join("").match(/"type":"base"/g)?.length).toBe(1);
  });

  it("that was restored is backed up where its journal begins, whoever opens it", async () => {
    const [data, elsewhere] = [await all.fresh(), await all.fresh()];
    const store = await openStore({ databaseUrl: await server.database("to_restore"), data });
    await store.save(extracted(communes("một", 1)));
    const before = await contents(store);
    const file = join(dirname(data), "backup.jsonl.gz");
    await store.backup(file);
    await store.close();
    // The backup is of a store whose journal had begun; the new one's has not.
    const databaseUrl = await server.database("restored");
    await restoreStore({ databaseUrl }, file);
    await (await openStore({ databaseUrl, data: elsewhere })).close();
    const remade = { databaseUrl: await server.database("remade") };
    expect((await rebuilt(remade, elsewhere)).problems).toEqual([]);
    const again = await openStore(remade);
    expect(await contents(again)).toBe(before);
    await again.close();
  });

  it("says where it is without the password", async () => {
    const store = await openStore({ databaseUrl: await server.database("named") });
    expect(store.location).toBe(`postgresql://postgres@127.0.0.1:${server.port}/named`);
    await store.close();
  });

  it("goes on after the server has cut its connections", async () => {
    const store = await openStore({ databaseUrl: await server.database("cut") });
    await store.ready();
    await server.run("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'cut'");
    await store.ready().catch(() => undefined);
    await store.ready();
    await store.close();
  });

  const problems: [string, () => Promise<string>, string, RegExp][] = [
    ["nobody listens", async () => `postgresql://an:giấu-kín@127.0.0.1:${await freePort()}/x`, "ECONNREFUSED", /no PostgreSQL answers/],
    ["a wrong password", async () => `postgresql://postgres:giấu-kín@127.0.0.1:${server.port}/postgres`, "28P01", /wrong user or password/],
    [
      "no such database",
      async () => `postgresql://postgres:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}/none`,
      "3D000",
      /does not exist/,
    ],
    ["no such host", async () => "postgresql://an:giấu-kín@host.invalid/x", "ENOTFOUND", /unknown/],
    ["no address", async () => "giấu-kín", "ERR_INVALID_URL", /no valid address/],
    [
      "no right to make tables",
      async () => {
        await server.run("create role reader login password 'giấu-kín'");
        await server.database("readonly");
        return `postgresql://reader:${encodeURIComponent("giấu-kín")}@127.0.0.1:${server.port}/readonly`;
      },
      "42501",
      /Grant CREATE/,
    ],
    [
      "another encoding",
      async () => {
        await server.run("create database latin encoding 'SQL_ASCII' template template0");
        return `postgresql://postgres:${encodeURIComponent(server.password)}@127.0.0.1:${server.port}/latin`;
      },
      "encoding",
      /UTF8/,
    ],
  ];
  it.each(problems)("says what to do about %s", async (_case, address, code, line) => {
    const error: unknown = await openStore({ databaseUrl: await address() }).then(
      (store) => store.close(),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StoreUnavailable);
    const { code: found, problem, message, stack, cause } = error as StoreUnavailable;
    expect(found).toBe(code);
    expect(message).toMatch(line);
    expect(problem.vi).not.toContain("\n");
    const all = decodeURIComponent(JSON.stringify([problem, message, stack, cause]).replaceAll("%", "%25"));
    expect(all).not.toMatch(/giấu-kín|gi%E1|bí-mật/);
  });
});

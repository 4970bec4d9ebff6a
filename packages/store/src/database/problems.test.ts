import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { start } from "../../test/processes.ts";
import { openStore, StoreUnavailable } from "../index.ts";
import { folderProblem, runProblem, serverProblem } from "./problems.ts";

const folder = await mkdtemp(join(tmpdir(), "thidua-problems-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a folder that cannot be opened", () => {
  it("is a file", async () => {
    await writeFile(join(folder, "file"), "");
    await expect(openStore({ data: join(folder, "file") })).rejects.toMatchObject({ name: "StoreUnavailable", code: "EEXIST" });
    await expect(openStore({ data: join(folder, "file", "below") })).rejects.toMatchObject({ name: "StoreUnavailable", code: "ENOTDIR" });
  });

  it("may not be written", async () => {
    const closed = join(folder, "closed");
    await mkdir(closed);
    await chmod(folder, 0o755);
    await chmod(closed, 0o555);
    // Root may write anywhere, so that a process of nobody tries.
    const nobody = userInfo().uid === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { until } = start("writer", [closed, "an", "1"], nobody);
    expect((await until((line) => line.startsWith("failed"))).at(-1)).toBe("failed EACCES");
  });

  it("holds something else", async () => {
    await mkdir(join(folder, "damaged", "store"), { recursive: true });
    await writeFile(join(folder, "damaged", "store", "PG_VERSION"), "no database\n");
    const error: unknown = await openStore({ data: join(folder, "damaged") }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect((error as StoreUnavailable).message).toContain(join(folder, "damaged"));
  });
});

describe("what is said for people", () => {
  it.each([
    ["a full disk", folderProblem("/d", Object.assign(new Error("x"), { code: "ENOSPC" })), "ENOSPC", /The disk of \/d is full/],
    [
      "a code inside",
      folderProblem("/d", new Error("x", { cause: Object.assign(new Error("y"), { code: "EROFS" }) })),
      "EROFS",
      /read-only/,
    ],
    ["a full disk of the server", runProblem("pg", new Error("q", { cause: { code: "53100" } })), "53100", /disk of pg is full/],
    ["all addresses refused", serverProblem("pg", new AggregateError([{ code: "ECONNREFUSED" }])), "ECONNREFUSED", /no PostgreSQL answers/],
    ["a timeout without a code", serverProblem("pg", new Error("timeout expired")), "ETIMEDOUT", /did not answer in time/],
    ["no encryption", serverProblem("pg", new Error("The server does not support SSL connections")), "ERR_TLS", /encrypted/],
    ["anything else", serverProblem("pg", "?"), "unknown", /Cannot open the database pg \(unknown\)/],
  ])("%s", (_case, error, code, line) => {
    expect(error.code).toBe(code);
    expect(error.problem.en).toMatch(line);
    expect(error.problem.vi).not.toMatch(/[{}\n]/);
  });

  it("never repeats the statement, which holds articles", () => {
    const error = runProblem("pg", new Error("Failed query: insert … params: bài viết", { cause: new Error("value too long") }));
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain("bài viết");
    expect(error.message).toContain("value too long");
  });
});

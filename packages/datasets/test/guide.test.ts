import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { openStore } from "@thidua/store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { exportSnapshot, FORMATS } from "../src/index.ts";
import { jsonl } from "./read-files.ts";
import { fill } from "./state.ts";

const guide = readFileSync(new URL("../../../docs/users/researcher.md", import.meta.url), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? "";
const folder = mkdtempSync(join(tmpdir(), "thidua-guide-"));

beforeAll(async () => {
  const store = await openStore({ data: join(folder, "data") });
  await fill(store, 5);
  const options = { formats: FORMATS, review: "all", tier: "public", withText: false, excel: false } as const;
  await exportSnapshot(store, join(folder, "snapshot"), options, { version: "0.1.0", commit: null });
  await store.close();
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const poverty = () =>
  jsonl(join(folder, "snapshot"), "series").filter(
    ({ indicator_id, place_level }) => indicator_id === "ty-le-ho-ngheo" && place_level === "province",
  );

it("the query of the guide runs in DuckDB", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (await connection.runAndReadAll(block("sql").replace("'snapshot/", `'${folder}/snapshot/`))).getRowObjectsJson();
  expect(rows).toHaveLength(poverty().length);
});

const has = (tool: string) => spawnSync(tool, ["--version"]).status === 0;

// A machine without Python or R has nothing to run its block with.
const where = (tool: string) => (has(tool) ? it : () => undefined);
where("python3")("the Python of the guide runs", () => {
  const ran = spawnSync("python3", ["-c", block("python")], { cwd: folder, encoding: "utf8" });
  expect(ran.stderr).toBe("");
  expect(ran.stdout.split("\n")[0]).toBe(String(poverty().length));
});

const R = "Rscript";
where(R)("the R of the guide runs", () => {
  const ran = spawnSync(R, ["-e", block("r")], { cwd: folder, encoding: "utf8" });
  expect(ran.stdout).toContain(String(poverty().length));
});

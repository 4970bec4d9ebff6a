import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { run } from "./main.ts";

afterEach(() => void vi.restoreAllMocks());

describe("the command line", () => {
  it("lists its commands where it is asked to, each of them in the README too", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    expect(await run(["--help"])).toBe(0);
    const use = said.mock.calls.flat().join("\n");
    const commands = [...use.matchAll(/^ {2}([a-z-]+)(?= )/gm)].map(([, name]) => name);
    expect(commands).toEqual(expect.arrayContaining(["bless", "engines", "agree-with", "perturb"]));
    const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    for (const name of commands) if (name !== "model") expect(readme, name).toContain(`npm run evals -- ${name}`);
  });

  it.each([[["engines", "--report", "table.txt"]], [["agree-with"]], [["bless"]], [["nothing-of-ours"]]])("is 2 for %j", async (args) => {
    const said = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
    expect(await run(args)).toBe(2);
    expect(said).toHaveBeenCalled();
  });
});

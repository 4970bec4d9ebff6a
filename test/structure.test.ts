import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const DEPCRUISE = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** Runs the project's own structure check over a little house of these files. */
function check(files: Record<string, string>): { status: number | null; said: string } {
  const house = mkdtempSync(join(tmpdir(), "thidua-house-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), text);
    }
    copyFileSync(join(root, ".dependency-cruiser.cjs"), join(house, ".dependency-cruiser.cjs"));
    writeFileSync(
      join(house, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { module: "NodeNext", allowImportingTsExtensions: true, noEmit: true } }),
    );
    writeFileSync(join(house, "package.json"), JSON.stringify({ type: "module" }));
    const done = spawnSync(process.execPath, [DEPCRUISE, "--config", ".dependency-cruiser.cjs", "."], { cwd: house, encoding: "utf8" });
    return { status: done.status, said: done.stdout + done.stderr };
  } finally {
    rmSync(house, { recursive: true });
  }
}

const A = "export const a = 1;\n";
const imports = (from: string) => `import { a } from "${from}";\nexport const b = a;\n`;

describe("the import direction", () => {
  it("lets through what runs one way", () => {
    const { status, said } = check({
      "packages/core/src/index.ts": A,
      "packages/extractor/src/index.ts": imports("../../core/src/index.ts"),
      "packages/store/src/index.ts": imports("../../core/src/index.ts"),
      "packages/answers/src/index.ts": imports("../../store/src/index.ts"),
      "apps/cli/src/main.ts": imports("../../../packages/answers/src/index.ts"),
    });
    expect(said).toMatch(/no dependency violations/);
    expect(status).toBe(0);
  });

  it.each([
    ["core-knows-nobody", "packages/core/src/b.ts", "../../store/src/index.ts", "packages/store/src/index.ts"],
    ["middle-layer-knows-core-only", "packages/extractor/src/b.ts", "../../store/src/index.ts", "packages/store/src/index.ts"],
    ["middle-layer-knows-core-only", "packages/reader/src/b.ts", "../../extractor/src/index.ts", "packages/extractor/src/index.ts"],
    ["answers-knows-core-and-store", "packages/answers/src/b.ts", "../../extractor/src/index.ts", "packages/extractor/src/index.ts"],
    ["packages-know-no-app", "packages/store/src/b.ts", "../../../apps/cli/src/index.ts", "apps/cli/src/index.ts"],
    ["apps-know-packages", "apps/web/src/b.ts", "../../bot-api/src/index.ts", "apps/bot-api/src/index.ts"],
    ["rules-open-no-connection", "packages/extractor/src/index.ts", "../../model/src/index.ts", "packages/model/src/index.ts"],
    ["engines-know-core-and-model", "packages/extractor/src/engines/b.ts", "../../../store/src/index.ts", "packages/store/src/index.ts"],
    ["middle-layer-knows-core-only", "packages/model/src/b.ts", "../../extractor/src/index.ts", "packages/extractor/src/index.ts"],
    ["answers-by-rules-know-no-model", "packages/answers/src/ask.ts", "../../model/src/index.ts", "packages/model/src/index.ts"],
    ["through-the-front-door", "packages/store/src/b.ts", "../../core/src/inner/x.ts", "packages/core/src/inner/x.ts"],
  ])("%s: %s may not import %s", (rule, importer, from, target) => {
    const { status, said } = check({ [target]: A, [importer]: imports(from) });
    expect(said).toContain(rule);
    expect(status).not.toBe(0);
  });

  it("refuses a circle", () => {
    const { status, said } = check({
      "packages/core/src/a.ts": `import { b } from "./b.ts";\nexport const a = () => b;\n`,
      "packages/core/src/b.ts": `import { a } from "./a.ts";\nexport const b = () => a;\n`,
    });
    expect(said).toContain("no-cycles");
    expect(status).not.toBe(0);
  });
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages are tested from their sources, so that a test run never sees an old build.
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source", "node"] } },
  test: {
    include: [
      "packages/*/{src,test}/**/*.test.ts",
      "apps/*/{src,test}/**/*.test.{ts,tsx}",
      "evals/{src,test}/**/*.test.ts",
      "drills/src/**/*.test.ts",
      "docs/**/*.test.ts",
      "test/**/*.test.ts",
    ],
    setupFiles: ["test/property-seed.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A library of the MCP client has a "source" condition of its own, which Node would take for ours.
    server: { deps: { inline: [/@modelcontextprotocol/, /eventsource-parser/] } },
  },
});

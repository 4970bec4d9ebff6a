// The import direction of the house: core <- reader, extractor, store <- answers <- apps and evals.
const packages = "^(packages|apps|evals)";
module.exports = {
  forbidden: [
    {
      name: "core-knows-nobody",
      comment: "core is pure: it imports nothing but zod",
      severity: "error",
      from: { path: "^packages/core/src", pathNot: "\\.test\\.ts$" },
      to: { pathNot: ["^packages/core/src", "^node_modules/zod/"] },
    },
    {
      name: "middle-layer-knows-core-only",
      comment: "reader, extractor and store import core and no other package of the project",
      severity: "error",
      from: { path: "^packages/(reader|extractor|store)/" },
      to: { path: packages, pathNot: "^packages/(core|$1)/" },
    },
    {
      name: "answers-knows-core-and-store",
      severity: "error",
      from: { path: "^packages/answers/(src|test)/", pathNot: "\\.test\\.ts$|/test/" },
      to: { path: packages, pathNot: "^packages/(core|store|answers)/" },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(apps|evals)/" },
    },
    {
      name: "apps-know-packages",
      comment: "only the command line puts apps together",
      severity: "error",
      from: { path: "^apps/(bot-api|scraper|web)/" },
      to: { path: "^(apps|evals)/", pathNot: "^apps/$1/" },
    },
    {
      name: "answers-without-http",
      severity: "error",
      from: { path: "^packages/answers/" },
      to: { path: "node_modules/(hono|@hono)/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "through-the-front-door",
      comment: "between packages by name, never by a path into another package",
      severity: "error",
      from: { path: "^(packages/[^/]+|apps/[^/]+|evals)/" },
      to: { path: "^(packages/[^/]+|apps/[^/]+|evals)/src/", pathNot: ["^$1/", "/src/(index|reference)\\.ts$"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "/dist/|/\\.(scratch|dbg)|\\.d\\.ts$|/node_modules/.*/node_modules/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { conditionNames: ["source", "import", "node", "default"], exportsFields: ["exports"] },
  },
};

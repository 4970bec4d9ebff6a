// The import direction of the house: core <- reader, extractor, store <- answers <- apps and evals.
const packages = "^(packages|apps|evals|drills)";
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
      comment: "reader, extractor and store import core and no other package of the project; engines with a model know what one is",
      severity: "error",
      from: { path: "^packages/(reader|extractor|store|model)/", pathNot: "^packages/extractor/src/engines/" },
      to: { path: packages, pathNot: "^packages/(core|$1)/" },
    },
    {
      name: "engines-know-core-and-model",
      severity: "error",
      from: { path: "^packages/extractor/src/engines/" },
      to: { path: packages, pathNot: "^packages/(core|extractor|model)/" },
    },
    {
      name: "rules-open-no-connection",
      comment: "the rules engine reaches no model, no network and no library for either",
      severity: "error",
      from: { path: "^packages/extractor/src/(index|reference|engines/rules-engine)\\.ts$" },
      to: {
        path: "^packages/model/|node_modules/(openai|@langchain|undici)/|^(node:)?(net|http|https|http2|tls|dgram|dns)$",
        reachable: true,
      },
    },
    {
      name: "answers-by-rules-know-no-model",
      severity: "error",
      from: { path: "^packages/answers/src/(ask|explain)\\.ts$" },
      to: { path: "^packages/model/|node_modules/openai/", reachable: true },
    },
    {
      name: "answers-knows-core-and-store",
      severity: "error",
      from: { path: "^packages/answers/(src|test)/", pathNot: "\\.test\\.ts$|/test/|^packages/answers/src/model/" },
      to: { path: packages, pathNot: "^packages/(core|store|answers)/" },
    },
    {
      name: "datasets-know-core-and-store",
      comment: "a snapshot is made of what the store holds; it neither reads nor extracts nor answers",
      severity: "error",
      from: { path: "^packages/datasets/src/", pathNot: "\\.test\\.ts$" },
      to: { path: packages, pathNot: "^packages/(core|store|datasets)/" },
    },
    {
      name: "packages-know-no-app",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(apps|evals|drills)/" },
    },
    {
      name: "apps-know-packages",
      comment: "only the command line puts apps together",
      severity: "error",
      from: { path: "^apps/(bot-api|scraper|web)/" },
      to: { path: "^(apps|evals|drills)/", pathNot: "^apps/$1/" },
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
      from: { path: "^(packages/[^/]+|apps/[^/]+|evals|drills)/" },
      to: {
        path: "^(packages/[^/]+|apps/[^/]+|evals|drills)/src/",
        pathNot: ["^$1/", "/src/((engines|testing|model|search)/)?(index|reference)\\.ts$"],
      },
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

import { watch } from "node:fs";
import { openStore } from "@thidua/store";
import { readBaseline } from "./baseline/baseline.ts";
import { writeBenchPage } from "./bench/page.ts";
import { evaluate } from "./evaluate.ts";
import { agreement } from "./gold/agreement.ts";
import { checkGold } from "./gold/check.ts";
import { decidedIn, writeDecided } from "./gold/decided.ts";
import { reportText } from "./report/markdown.ts";
import { writeReport } from "./report/write.ts";
import { CACHE_FOLDER, folderCache } from "./runs/cache.ts";
import { compareScorers } from "./scoring/agree.ts";
import { readGold } from "./scoring/gold.ts";
import { SCORED_KINDS } from "./scoring/score.ts";

/** Wrong usage: exit code 2, with one line. */
export function usage(problem: string): number {
  process.stderr.write(`evals: ${problem}; npm run evals -- --help lists the commands\n`);
  return 2;
}

/** The gate over the project's gold, its report where one is asked for; with `again` once more after every change of the built code. */
export async function runGate(path: string | undefined, again: boolean): Promise<number> {
  const { report } = await evaluate({
    baseline: readBaseline(),
    onStep: ({ what, of, count }) => process.stderr.write(`${count} ${what} ${of}\n`),
  });
  console.log(reportText(report));
  if (path !== undefined) writeReport(report, path);
  const code = report.change?.worse.length ? 1 : 0;
  if (!again) return code;
  // Code is loaded once in a process, so that each round is a process of its own.
  const { spawn } = await import("node:child_process");
  const rest = process.argv.slice(1).filter((word) => word !== "--watch");
  let waiting: NodeJS.Timeout | undefined;
  for (const folder of ["../../packages", "../gold", "../questions"]) {
    watch(new URL(folder, import.meta.url), { recursive: true }, (_, name) => {
      if (name?.includes("node_modules") || !/\.(?:js|json|txt)$/.test(name ?? "")) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => spawn(process.execPath, [...process.execArgv, ...rest], { stdio: "inherit" }), 300);
    });
  }
  process.stderr.write("evals: waiting for changes of the built code, the gold and the questions (Ctrl-C ends)\n");
  return new Promise(() => {});
}

export function checkFolders(folders: readonly string[]): number {
  if (folders.length === 0) return usage("check-gold needs a folder");
  let faults = 0;
  for (const folder of folders) {
    const found = checkGold(folder);
    for (const { file, what } of found.faults) console.log(`${folder}/${file}: ${what}`);
    console.log(`${folder}: ${found.files} gold files, ${found.faults.length} faults`);
    faults += found.faults.length;
  }
  return faults === 0 ? 0 : 1;
}

export function showAgreement([first, second]: readonly string[]): number {
  if (first === undefined || second === undefined) return usage("agreement needs two folders");
  const { articles, summary, differences, unshared } = agreement(first, second);
  for (const { doc, kind, who, what } of differences) console.log(`${doc} ${kind}, ${who}: ${what}`);
  for (const kind of SCORED_KINDS) {
    const { f1, strictF1, tp, fp, fn } = summary[kind];
    console.log(`${kind}: F1 ${f1.toFixed(3)}, in every field ${strictF1.toFixed(3)} (both ${tp}, first only ${fn}, second only ${fp})`);
  }
  console.log(`${articles} articles in common${unshared.length > 0 ? `; only one has ${unshared.join(", ")}` : ""}`);
  return 0;
}

export async function agreeWith([scorer]: readonly string[], folders: readonly string[], count: number): Promise<number> {
  if (scorer === undefined) return usage("agree-with needs the path of a scorer");
  const { rows, cases } = await compareScorers(scorer, folders, count);
  for (const { name, kind, own, other } of rows)
    console.log(
      `${name.padEnd(28)} ${kind.padEnd(9)} strict F1 ${own.strictF1.toFixed(4)} and ${other.strictF1.toFixed(4)}, F1 ${own.f1.toFixed(4)} and ${other.f1.toFixed(4)}`,
    );
  for (const line of cases.slice(0, 20)) console.log(`  ${line}`);
  const worst = Math.max(...rows.flatMap(({ own, other }) => [Math.abs(own.f1 - other.f1), Math.abs(own.strictF1 - other.strictF1)]));
  console.log(`${cases.length} articles are counted otherwise; greatest difference of a score ${worst.toFixed(4)} (asked: at most 0.002)`);
  return worst <= 0.002 ? 0 : 1;
}

/** The engines beside each other, with the model of the environment or simulated ones. */
export async function showEngines(folders: readonly string[], path: string | undefined, write: boolean): Promise<number> {
  if (path !== undefined && !/\.(?:html|json|md)$/.test(path)) return usage("--report ends in .html, .json or .md");
  // A model's client is loaded only here.
  const [{ compareEngines }, { enginesPage, enginesText, writeEngines }, { modelSettings }] = await Promise.all([
    import("./engines/compare.ts"),
    import("./engines/report.ts"),
    import("@thidua/model"),
  ]);
  const { ArticleUnread } = await import("./runs/engines.ts");
  let report: Awaited<ReturnType<typeof compareEngines>>;
  try {
    report = await compareEngines(folders.flatMap(readGold), modelSettings(process.env), folderCache(CACHE_FOLDER), (line) =>
      process.stderr.write(`${line}\n`),
    );
  } catch (error) {
    if (!(error instanceof ArticleUnread)) throw error;
    process.stderr.write(`evals: ${error.problem.en}\n`);
    return 1;
  }
  console.log(enginesText(report));
  if (path !== undefined) writeEngines(report, path);
  if (write) console.log(writeBenchPage(enginesPage(report)));
  return 0;
}

/** The store is that of `DATABASE_URL`, or the folder of `--data`, as for `thidua`. */
export async function showDecided(data: string | undefined, out: string | undefined): Promise<number> {
  const databaseUrl = process.env.DATABASE_URL;
  const store = await openStore(data === undefined && databaseUrl ? { databaseUrl, data: process.env.THIDUA_DATA || "./data" } : { data });
  try {
    const decided = await decidedIn(store);
    for (const { rule, accepted, corrected, rejected, reasons } of decided.rules) {
      const why = Object.entries(reasons).map(([reason, count]) => `${reason} ${count}`);
      console.log(
        `${rule}: accepted ${accepted}, corrected ${corrected}, rejected ${rejected}${why.length > 0 ? ` (${why.join(", ")})` : ""}`,
      );
    }
    console.log(`${decided.decisions} decisions, ${decided.articles.length} finished articles`);
    if (out !== undefined) writeDecided(decided, out);
    return 0;
  } finally {
    await store.close();
  }
}

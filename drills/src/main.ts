import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { DRILLS } from "./drills/index.ts";
import { type Ran, runDrill } from "./harness/run.ts";
import { writePages } from "./page/page.ts";
import { keepResults } from "./page/results.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: "boolean" }, seed: { type: "string" }, times: { type: "string" }, list: { type: "boolean" } },
});

if (values.list === true) {
  for (const { name, title } of DRILLS) console.log(`${name.padEnd(20)} ${title.en}`);
  process.exit(0);
}
const unknown = positionals.find((name) => !DRILLS.some((drill) => drill.name === name));
if (unknown !== undefined) {
  console.error(`drill: there is no drill "${unknown}"; there are: ${DRILLS.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const asked = DRILLS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const short = values.short === true;
const ran: Ran[] = [];
const names = DRILLS.map(({ name }) => name);
const [processor] = cpus();
const about = {
  on: new Date().toISOString().slice(0, 10),
  machine: `${cpus().length} × ${processor?.model ?? "?"}, Node ${process.versions.node}`,
};
for (const drill of asked) {
  console.error(`${drill.name}: ${drill.title.en}`);
  const one = await runDrill(drill, {
    short,
    seed: Number(values.seed ?? 1),
    times: values.times === undefined ? undefined : Number(values.times),
    say: (line) => console.error(`  ${line}`),
  });
  for (const { what, value } of one.figures) console.log(`${drill.name}\t${what.en}\t${value}`);
  for (const problem of one.problems) console.error(`  ✗ ${problem}`);
  console.log(`${drill.name}\tlosses\t${one.losses}`);
  ran.push(one);
  // After each: what an hour has found is not lost with the last of them.
  if (!short) writePages(DRILLS, keepResults([one], about, names));
}
process.exitCode = ran.every(({ losses }) => losses === 0) ? 0 : 1;

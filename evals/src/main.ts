import { parseArgs } from "node:util";
import { extractRaw } from "./articles.ts";
import { bless } from "./baseline/bless.ts";
import { benchAnswers } from "./bench/answers.ts";
import { writeAnswersPage } from "./bench/answers-table.ts";
import { growth } from "./bench/growth.ts";
import { writeBenchPage } from "./bench/page.ts";
import { crawlPage, growthPage, readerPage, speedPage } from "./bench/pages.ts";
import { readingSpeed } from "./bench/reading.ts";
import { speed } from "./bench/speed.ts";
import { crossValidated } from "./calibration/cross.ts";
import { calibrationError, errorsInLeastCertainTenth, reliability } from "./calibration/reliability.ts";
import { judgedRecords } from "./calibration/samples.ts";
import { writeWeights } from "./calibration/write-weights.ts";
import { agreeWith, checkFolders, runGate, showAgreement, showDecided, showEngines, usage } from "./commands.ts";
import { DEVELOPMENT, HELD_BACK, PAGES, QUESTIONS } from "./folders.ts";
import { accepted, perturb } from "./perturbation/run.ts";
import { readQuestions } from "./questions/question.ts";
import { questionsText } from "./questions/report.ts";
import { askAll, askMade } from "./questions/run.ts";
import { readerReports, readerText } from "./reading/run.ts";
import { REFERENCE, referenceDrift, writeReference } from "./reference/write.ts";
import { reportText } from "./report/markdown.ts";
import { readGold } from "./scoring/gold.ts";
import { SCORED_KINDS, type Summary, scoreArticle, summarise } from "./scoring/score.ts";

const USE = `evals [COMMAND]
  (none) [--report FILE.html|.json|.md] [--watch]   the whole of extraction and questions over the project's gold, beside the kept baseline;
                             fails where a lower bound of the difference is worse than its margin
  bless --reason WHY         moves the baseline to what is measured now
  check-gold DIR...          faults of gold files
  agreement DIR DIR          what two annotators of the same articles agree and differ on
  agree-with SCORER.mjs [--gold DIR]... [--count 1000]   this scorer beside another, on extractions and on damaged ones
  decided [--data DIR] [--out FOLDER]   what editors took, mended and refused, by rule; their finished articles as a folder of gold
  score [--gold DIR]...      detection and strict F1 of the rules engine on gold articles
  calibrate [--gold DIR]...  fits the confidence of records on the held-back gold, and writes its weights
  reliability [--gold DIR]...  whether confidence came true, and how many errors its least certain tenth holds
  questions [--gold DIR]... [--file FILE]...   questions over the articles of the folders, with and without diacritics, beside a baseline
  questions --unanswerable [--count 250] [--seed 7]   questions made from records, and the same with a place, year, award or person that nobody wrote
  perturb [--gold DIR]...    corrupted and faithful quotes of all gold items, tried on the gate (--errors lists the wrong ones)
  engines [--gold DIR]... [--report FILE.html|.json|.md] [--write]   rules, llm, hybrid and a model call without the gate beside each other, with
                             cost, seconds and the perturbation suite; the model of OPENAI_MODEL and OPENAI_BASE_URL, else simulated ones made of
                             the gold. --write writes docs/benchmarks/engines.md
  model [--gold DIR]...      a model without fault and a lying one behind the engine llm, over HTTP
  reader [--pages DIR]... [--run COMMAND]...   text, title and date of pages, without and with profiles, beside any command that reads HTML
                             on standard input and prints JSON (--errors lists the pages)
  bench speed [--mb 20]      the whole extraction beside ICU word segmentation, as a ratio
  bench reader [--pages DIR]... [--seconds 10]  pages of HTML read in a second, and the memory that takes
  bench crawl [--count 4000] [--only WORD]   the crawl loop on a loopback portal, pages a second and memory, beside crawlee
  bench datasets [--count 1000000]  figures to Parquet: rows a second and memory, beside DuckDB's own writer
  bench growth [--mb 10]     time per byte on ordinary and hostile texts from 10 KB up
  bench answers [--database pglite|postgresql] [--sizes 1000,3000] [--questions 280] [--data DIR] [--write]
                             p50 and p95 of questions over generated articles, as many as told; --data keeps them for the next run, --write
                             writes docs/benchmarks/answers.md, this run's rows beside those of other databases and sizes
  bench web [--records 100000] [--data DIR] [--write]   the requests of the web app's tables over generated articles, and frames while one is scrolled
                             each bench takes --write: the page of docs/benchmarks is written from what was measured
  reference [--check]        writes docs/reference from rules and vocabularies; --check only says what would change
`;

/** The command line of the evals; returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      gold: { type: "string", multiple: true },
      mb: { type: "string" },
      only: { type: "string" },
      seconds: { type: "string" },
      rounds: { type: "string" },
      json: { type: "boolean" },
      errors: { type: "boolean" },
      check: { type: "boolean" },
      pages: { type: "string", multiple: true },
      run: { type: "string", multiple: true },
      unanswerable: { type: "boolean" },
      count: { type: "string" },
      seed: { type: "string" },
      database: { type: "string" },
      sizes: { type: "string" },
      questions: { type: "string" },
      records: { type: "string" },
      data: { type: "string" },
      report: { type: "string" },
      file: { type: "string", multiple: true },
      reason: { type: "string" },
      out: { type: "string" },
      watch: { type: "boolean" },
      write: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USE);
    return 0;
  }
  const [command = "", ...operands] = positionals;
  switch (command) {
    case "":
      return runGate(values.report, values.watch === true);
    case "bless": {
      if (!values.reason) return usage("bless needs --reason WHY");
      const { report } = await bless(values.reason, new Date().toISOString().slice(0, 10));
      console.log(reportText(report));
      return 0;
    }
    case "check-gold":
      return checkFolders(operands);
    case "agreement":
      return showAgreement(operands);
    case "decided":
      return showDecided(values.data, values.out);
    case "engines":
      return showEngines(values.gold ?? [DEVELOPMENT, HELD_BACK], values.report, values.write === true);
    case "agree-with":
      return agreeWith(operands, values.gold ?? [DEVELOPMENT, HELD_BACK], Number(values.count ?? 1000));
  }
  switch (positionals.join(" ")) {
    case "score": {
      const folders = values.gold ?? [DEVELOPMENT, HELD_BACK];
      const summaries = await Promise.all(folders.map(async (folder) => ({ folder, summary: await scoreFolder(folder) })));
      console.log(values.json ? JSON.stringify(summaries) : summaries.map(({ folder, summary }) => scoreText(folder, summary)).join("\n"));
      return 0;
    }
    case "calibrate": {
      console.log(writeWeights(await judgedRecords((values.gold ?? [HELD_BACK]).flatMap(readGold))));
      return 0;
    }
    case "reliability": {
      const judged = await judgedRecords((values.gold ?? [HELD_BACK]).flatMap(readGold));
      const bins = reliability(judged);
      for (const { from, to, count, said, right } of bins) {
        console.log(
          `${from.toFixed(1)}-${to.toFixed(1)}: ${String(count).padStart(5)} records, said ${said.toFixed(3)}, right ${right.toFixed(3)}`,
        );
      }
      console.log(
        `expected calibration error ${calibrationError(bins).toFixed(3)}; least certain tenth holds ${(100 * errorsInLeastCertainTenth(judged)).toFixed(0)} % of the errors`,
      );
      const crossed = crossValidated(judged);
      console.log(
        `fitted on four fifths of these articles, said of the others: expected calibration error ${calibrationError(reliability(crossed)).toFixed(3)}; least certain tenth holds ${(100 * errorsInLeastCertainTenth(crossed)).toFixed(0)} % of the errors`,
      );
      return 0;
    }
    case "questions": {
      const folders = values.gold ?? [DEVELOPMENT, HELD_BACK];
      const report = values.unanswerable
        ? await askMade(folders, Number(values.count ?? 250), Number(values.seed ?? 7))
        : await askAll(folders, (values.file ?? QUESTIONS).flatMap(readQuestions));
      console.log(values.json ? JSON.stringify(report) : questionsText(report, values.errors === true));
      return report.rows.some(({ name, score }) => !name.startsWith("baseline") && score.unfaithful.length > 0) ? 1 : 0;
    }
    case "perturb": {
      const report = await perturb((values.gold ?? [DEVELOPMENT, HELD_BACK]).flatMap(readGold));
      console.log(`${report.claims} gold claims`);
      for (const [name, trials] of [
        ["corrupted", report.corrupted],
        ["faithful", report.faithful],
      ] as const) {
        for (const [how, count] of accepted(trials)) console.log(`  ${name} ${how}: ${count.accepted} of ${count.total} accepted`);
        const taken = trials.filter(({ refused }) => refused === null).length;
        console.log(`${name}: ${taken} of ${trials.length} accepted (${((100 * taken) / trials.length).toFixed(2)} %)`);
        if (values.errors)
          for (const trial of trials) if ((trial.refused === null) === (name === "corrupted")) console.log(JSON.stringify(trial));
      }
      return report.corrupted.every(({ refused }) => refused !== null) ? 0 : 1;
    }
    case "model": {
      const { lyingModel, perfectModel } = await import("./model/run.ts");
      for (const folder of values.gold ?? [DEVELOPMENT, HELD_BACK]) {
        const { summary, refused, said } = await perfectModel(readGold(folder));
        console.log(`a model without fault, ${refused} of ${said} statements refused\n${scoreText(folder, summary)}`);
        const { told, false: believed, lost, records } = await lyingModel(readGold(folder));
        const lies = [...told.values()].reduce((sum, count) => sum + count, 0);
        console.log(
          `a lying model: ${lies} lies and repetitions, ${believed.length} false records of ${records}, ${lost.length} true ones lost`,
        );
      }
      return 0;
    }
    case "reader": {
      const reports = readerReports(values.pages ?? [PAGES], values.run ?? []);
      console.log(values.json ? JSON.stringify(reports) : readerText(reports, values.errors ?? false));
      return 0;
    }
    case "bench speed": {
      const report = await speed(Number(values.mb ?? 20), Number(values.rounds ?? 3));
      for (const { extractSeconds, segmentSeconds, ratio } of report.rounds) {
        console.log(
          `${report.megabytes} MB: extraction ${extractSeconds.toFixed(2)} s, segmentation ${segmentSeconds.toFixed(2)} s, ratio ${ratio.toFixed(2)}`,
        );
      }
      console.log(`median ratio ${report.ratio.toFixed(2)} (asked: at most 1.00)`);
      if (values.write) console.log(writeBenchPage(speedPage(report)));
      return report.ratio <= 1 ? 0 : 1;
    }
    case "bench reader": {
      const report = await readingSpeed(values.pages ?? [PAGES], Number(values.seconds ?? 10));
      console.log(
        `${report.pages} pages (${report.megabytes.toFixed(0)} MB) in ${report.seconds.toFixed(1)} s (${report.cpuSeconds.toFixed(1)} s of processor): ${report.pagesPerSecond.toFixed(0)} pages/s of processor (asked: at least 100), at most ${report.peakMegabytes.toFixed(0)} MB held (asked: under 300)`,
      );
      if (values.write) console.log(writeBenchPage(readerPage(report)));
      return report.pagesPerSecond >= 100 && report.peakMegabytes < 300 ? 0 : 1;
    }
    case "bench crawl": {
      // The measured programs and a database are loaded only here.
      const { benchCrawl } = await import("./bench/crawl/run.ts");
      const rivals = await benchCrawl(Number(values.count ?? 4000), values.only);
      if (values.write) console.log(writeBenchPage(crawlPage(rivals)));
      for (const { name, pages, failed, seconds, cpuSeconds, peakMegabytes, pagesPerSecond } of rivals) {
        console.log(
          `${name.padEnd(32)} ${pages} pages in ${seconds.toFixed(1)} s: ${pagesPerSecond.toFixed(0)} pages/s, ${(pages / cpuSeconds).toFixed(0)} pages a second of its own CPU time, at most ${peakMegabytes.toFixed(0)} MB, ${failed} failed`,
        );
      }
      return 0;
    }
    case "bench growth": {
      const largest = Number(values.mb ?? 10) * 1024 * 1024;
      const sizes = [10_240, 102_400, 1_048_576, 10_485_760].filter((size) => size <= largest);
      let worst = 0;
      const rows = await growth(sizes);
      if (values.write) console.log(writeBenchPage(growthPage(rows)));
      for (const { shape, size, seconds, perByte } of rows) {
        // A smaller text is mostly the loading of what it needs.
        if (size >= 102_400) worst = Math.max(worst, perByte);
        console.log(
          `${shape.padEnd(18)} ${String(size).padStart(9)} B ${seconds.toFixed(4).padStart(9)} s  per byte × ${perByte.toFixed(2)}`,
        );
      }
      console.log(`worst growth of time per byte over 100 KB: × ${worst.toFixed(2)}`);
      return worst <= 4 ? 0 : 1;
    }
    case "bench datasets": {
      const { benchDatasets } = await import("./bench/datasets.ts");
      const { rows, bytes, ours, peak, duckdb } = await benchDatasets(Number(values.count ?? 1_000_000));
      console.log(
        `${rows} figures to Parquet: ${Math.round(ours)} rows/s, ${(bytes / 1e6).toFixed(0)} MB, peak memory ${Math.round(peak)} MB (asked: under 500)`,
      );
      console.log(`DuckDB's own writer, the same rows from its table, one thread: ${Math.round(duckdb)} rows/s`);
      return peak < 500 ? 0 : 1;
    }
    case "bench answers": {
      const rows = await benchAnswers({
        database: values.database === "postgresql" ? "PostgreSQL" : "PGlite",
        sizes: (values.sizes ?? "1000,3000").split(",").map(Number),
        questions: Number(values.questions ?? 280),
        data: values.data,
        say: (line) => process.stderr.write(`${line}\n`),
      });
      for (const row of rows) console.log(JSON.stringify(row));
      if (values.write) writeAnswersPage(rows);
      return 0;
    }
    case "bench web": {
      // The service and a browser are loaded only here.
      const [{ benchWeb }, { writeWebPage }] = await Promise.all([import("./bench/web/run.ts"), import("./bench/web/table.ts")]);
      const say = (line: string): boolean => process.stderr.write(`${line}\n`);
      const rows = await benchWeb({ records: Number(values.records ?? 100_000), data: values.data, say });
      for (const row of rows) console.log(JSON.stringify(row));
      if (values.write) console.log(writeWebPage(rows));
      return 0;
    }
    case "reference": {
      if (!values.check) {
        console.log(`${writeReference(REFERENCE)} pages in ${REFERENCE}`);
        return 0;
      }
      const drifted = referenceDrift(REFERENCE);
      for (const name of drifted) process.stderr.write(`evals: docs/reference/${name} is out of date; run npm run evals -- reference\n`);
      return drifted.length === 0 ? 0 : 1;
    }
    default:
      process.stderr.write(USE);
      return 2;
  }
}

async function scoreFolder(folder: string): Promise<Summary> {
  const scores = [];
  for (const { gold, raw } of readGold(folder)) {
    const done = await extractRaw(raw, gold.doc);
    scores.push(scoreArticle("problem" in done ? null : done.extraction, gold, raw));
  }
  return summarise(scores);
}

function scoreText(folder: string, summary: Summary): string {
  const lines = [`${folder} (${summary.articles} articles, ${summary.records} records, grounded ${summary.grounded.toFixed(4)})`];
  for (const kind of SCORED_KINDS) {
    const { precision, recall, f1, strictF1, tp, fp, fn, attributes } = summary[kind];
    const fields = Object.entries(attributes)
      .map(([name, { right, total }]) => `${name} ${right}/${total}`)
      .join(" ");
    lines.push(
      `  ${kind.padEnd(9)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)} strict ${strictF1.toFixed(3)} (tp ${tp} fp ${fp} fn ${fn}) ${fields}`,
    );
  }
  return lines.join("\n");
}

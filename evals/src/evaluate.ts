import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { type Baseline, baselineOf, countRules } from "./baseline/baseline.ts";
import { type Change, compare } from "./baseline/compare.ts";
import { DEVELOPMENT, HELD_BACK, QUESTIONS } from "./folders.ts";
import { genresOf } from "./gold/catalogue.ts";
import { type GoldQuestion, readQuestions } from "./questions/question.ts";
import { errorsOf, type ReportedError } from "./report/errors.ts";
import { type Measure, measure } from "./report/measure.ts";
import { type ArticleRun, type PageEngine, readByRules, runArticles } from "./runs/articles.ts";
import { CACHE_FOLDER, type Cache, folderCache } from "./runs/cache.ts";
import { ANSWER_PACKAGES, EXTRACTION_PACKAGES, fingerprint } from "./runs/fingerprint.ts";
import { type QuestionRuns, runQuestions } from "./runs/questions.ts";
import { readGold } from "./scoring/gold.ts";

/** One folder of gold, measured. */
export interface SetReport {
  name: string;
  folder: string;
  measure: Measure;
  /** False for gold that is kept unseen: then only totals are told, and no error. */
  shown: boolean;
  errors: ReportedError[];
  /** Articles with errors, as the reader gave them. */
  texts: Record<string, { title: string; text: string }>;
}

/** All that one run of the evals found. */
export interface Report {
  engine: string;
  /** Of the code that was measured. */
  fingerprint: string;
  sets: SetReport[];
  /** Over all sets together. */
  whole: Measure;
  rules: Baseline["rules"];
  questions: QuestionRuns | null;
  change: Change | null;
  seconds: number;
}

export interface Wanted {
  /** Folders of gold; the project's own where none is told. */
  gold?: readonly string[] | undefined;
  /** Files of questions; those of the folders where none is told. */
  questionFiles?: readonly string[] | undefined;
  /** Extraction only. */
  withoutQuestions?: boolean | undefined;
  engine?: PageEngine | undefined;
  cache?: Cache | undefined;
  baseline?: Baseline | undefined;
  /** Processes that answer questions; as many as there are processors, at most two, unless told. */
  processes?: number | undefined;
  /** Told before each part of the work. */
  onStep?: (step: Step) => void;
}

/** What is to be done next: so many articles of a folder, or so many questions. */
export interface Step {
  what: "articles" | "questions";
  of: string;
  count: number;
}

export interface Evaluated {
  report: Report;
  /** What this run would be as a baseline. */
  baseline: Baseline;
}

/** The rules engine as it would be run now. */
export function rulesEngine(): PageEngine {
  return { name: "rules", fingerprint: fingerprint(EXTRACTION_PACKAGES), read: readByRules };
}

/** Questions of a folder: every `questions*.json` in it. */
function questionsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^questions.*\.json$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Scores extraction and questions over folders of gold. Throws where a folder or a file of it is none, with its name. */
export async function evaluate(wanted: Wanted = {}): Promise<Evaluated> {
  const from = performance.now();
  const folders = wanted.gold ?? [DEVELOPMENT, HELD_BACK];
  const cache = wanted.cache ?? folderCache(CACHE_FOLDER);
  const engine = wanted.engine ?? rulesEngine();
  const tell = wanted.onStep ?? (() => {});
  const runs: { folder: string; runs: ArticleRun[] }[] = [];
  for (const folder of folders) {
    const articles = readGold(folder);
    tell({ what: "articles", of: basename(resolve(folder)), count: articles.length });
    runs.push({ folder, runs: await runArticles(articles, engine, cache) });
  }
  const all = runs.flatMap((one) => one.runs);
  const files = wanted.questionFiles ?? (wanted.gold === undefined ? QUESTIONS : folders.flatMap(questionsIn));
  const questions: GoldQuestion[] = wanted.withoutQuestions ? [] : files.filter((path) => existsSync(path)).flatMap(readQuestions);
  tell({ what: "questions", of: "", count: questions.length });
  const extractions = all.flatMap(({ extraction }) => extraction ?? []);
  const answered =
    questions.length === 0 ? null : await runQuestions(extractions, questions, fingerprint(ANSWER_PACKAGES), cache, wanted.processes);
  const genres = genresOf(folders);
  const now = baselineOf(all, questions, answered?.written.wrong ?? [], []);
  return {
    baseline: now,
    report: {
      engine: engine.name,
      fingerprint: engine.fingerprint,
      sets: runs.map((one) => setReport(one.folder, one.runs, genres)),
      whole: measure(all, genres),
      rules: countRules(all),
      questions: answered,
      change: wanted.baseline ? compare(wanted.baseline, now) : null,
      seconds: (performance.now() - from) / 1000,
    },
  };
}

function setReport(folder: string, runs: readonly ArticleRun[], genreOf: (doc: string) => string | undefined): SetReport {
  const shown = resolve(folder) !== resolve(HELD_BACK);
  const errors = shown ? runs.flatMap(errorsOf) : [];
  const docs = new Set(errors.map(({ doc }) => doc));
  const texts: SetReport["texts"] = {};
  for (const { article, extraction } of runs) {
    if (docs.has(article.gold.doc) && extraction)
      texts[article.gold.doc] = { title: extraction.article.title, text: extraction.article.text };
  }
  return { name: basename(resolve(folder)), folder, measure: measure(runs, genreOf), shown, errors, texts };
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Extraction } from "@thidua/core";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { extractRaw } from "../articles.ts";
import { DEVELOPMENT } from "../folders.ts";
import { type GoldQuestion, questionSchema } from "../questions/question.ts";
import { ANSWER_PACKAGES, EXTRACTION_PACKAGES } from "./fingerprint.ts";
import { runQuestions } from "./questions.ts";

const raw = (doc: string): string => readFileSync(join(DEVELOPMENT, `${doc}.txt`), "utf8");

async function read(doc: string, text: string): Promise<Extraction> {
  const done = await extractRaw(text, doc);
  if ("problem" in done) throw new Error(`${doc}: ${done.problem}`);
  return done.extraction;
}

const DOCS = ["dev-01", "dev-03", "dev-04", "dev-06"];
let corpus: Extraction[];
let questions: GoldQuestion[];

/** Two questions on each article's own records, and one that nobody can answer. */
function asksOf(extractions: readonly Extraction[]): GoldQuestion[] {
  const asked = extractions.flatMap(({ figures: [figure], awards: [award] }) => [
    ...(figure ? [`${figure.place?.name ?? ""} có bao nhiêu ${figure.indicator}?`] : []),
    ...(award ? [`${award.recipient.name ?? "Ai"} được tặng gì?`] : []),
  ]);
  return [...asked, "Quân khu nào được tặng Cờ thi đua năm 1931?"].map((q) =>
    questionSchema.parse({ q, type: "figure", status: "answered" }),
  );
}

beforeAll(async () => {
  corpus = await Promise.all(DOCS.map((doc) => read(doc, raw(doc))));
  questions = asksOf(corpus);
});

type Entries = Map<string, { answer: Answer }>;

/** Answers by question, each without the time that it took, and how many had to be asked. */
async function run(extractions: readonly Extraction[], asks: readonly GoldQuestion[], entries: Entries, code = "code") {
  const touched = new Set<string>();
  const cache = {
    get: (key: string) => {
      touched.add(key);
      return entries.get(key);
    },
    // As a file would: what is kept is a copy.
    set: (key: string, value: unknown) => void entries.set(key, JSON.parse(JSON.stringify(value))),
  };
  const { asked } = await runQuestions(extractions, asks, code, cache, 1);
  const answers = new Map([...touched].map((key) => [key, { ...entries.get(key)?.answer, tookMs: 0 }]));
  return { asked, answers };
}

const without = (extractions: readonly Extraction[], record: string): Extraction[] =>
  extractions.map((one) => ({
    ...one,
    figures: one.figures.filter(({ id }) => id !== record),
    awards: one.awards.filter(({ id }) => id !== record),
  }));

/** One record says the opposite, and stands where it stood. */
const otherwise = (extractions: readonly Extraction[], record: string): Extraction[] =>
  extractions.map((one) => ({
    ...one,
    figures: one.figures.map((figure) =>
      figure.id === record ? { ...figure, status: figure.status === "actual" ? "target" : "actual" } : figure,
    ),
    awards: one.awards.map((award) =>
      award.id === record ? { ...award, status: award.status === "conferred" ? "proposed" : "conferred" } : award,
    ),
  }));

describe("what is asked again", { timeout: 600_000 }, () => {
  it("is nothing where nothing changed, and the new question where there is one", async () => {
    const entries: Entries = new Map();
    const first = await run(corpus, questions.slice(1), entries);
    expect(first.asked).toBe(first.answers.size);
    expect((await run(corpus, questions.slice(1), entries)).asked).toBe(0);
    // As written and without diacritics.
    expect((await run(corpus, questions, entries)).asked).toBe(2);
  });

  it("is everything where the code that answers changed, which is not the code that extracts", async () => {
    const entries: Entries = new Map();
    const { answers } = await run(corpus, questions.slice(0, 3), entries);
    expect((await run(corpus, questions.slice(0, 3), entries, "other code")).asked).toBe(answers.size);
    expect(ANSWER_PACKAGES).toEqual(["@thidua/core", "@thidua/store", "@thidua/answers"]);
    expect(EXTRACTION_PACKAGES).toEqual(["@thidua/core", "@thidua/reader", "@thidua/extractor"]);
  });

  it("is what a changed record or article touches, and not the rest", async () => {
    const entries: Entries = new Map();
    const { answers } = await run(corpus, questions, entries);
    const [told] = [...answers.values()].flatMap(({ records = [] }) => records);
    expect((await run(otherwise(corpus, told?.id ?? ""), questions, entries)).asked).toBeGreaterThan(0);
    const record = await run(without(corpus, told?.id ?? ""), questions, entries);
    expect(record.asked).toBeGreaterThan(0);
    expect(record.asked).toBeLessThan(answers.size);
    expect(record.answers).not.toEqual(answers);
    // Back again: the same are asked, and all is as it was.
    const back = await run(corpus, questions, entries);
    expect(back.asked).toBeGreaterThan(0);
    expect(back.answers).toEqual(answers);
    const cited = [...answers.values()].flatMap(({ citations = [] }) => citations)[0]?.articleId;
    const others = corpus.filter(({ article }) => article.id !== cited);
    expect((await run(others, questions, entries)).answers).not.toEqual(answers);
  });

  const change = fc.oneof(
    ...(["record", "field", "sentence", "away", "copy"] as const).map((what) =>
      fc.record({ what: fc.constant(what), which: fc.nat(), part: fc.nat() }),
    ),
    fc.record({ what: fc.constant("question" as const), which: fc.nat(), part: fc.nat() }),
    fc.record({ what: fc.constant("back" as const), which: fc.constant(0), part: fc.constant(0) }),
  );

  it("gives the answers of a run that asks everything, whatever changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const entries: Entries = new Map();
        await run(corpus, questions, entries);
        let now = corpus;
        let asks = questions;
        for (const { what, which, part } of changes) {
          const at = which % now.length;
          const one = now[at] as Extraction;
          const put = (...instead: Extraction[]) => now.toSpliced(at, 1, ...instead);
          if (what === "record") {
            const drop = <R>(list: readonly R[]): R[] => list.filter((_, i) => i !== part % Math.max(1, list.length));
            now = put({ ...one, figures: drop(one.figures), awards: drop(one.awards) });
          } else if (what === "field") {
            const records = [...one.figures, ...one.awards];
            now = otherwise(now, records[part % Math.max(1, records.length)]?.id ?? "");
          } else if (what === "sentence") {
            const lines = one.article.text.split("\n");
            now = put(await read(one.article.source, [one.article.title, ...lines.filter((_, i) => i !== part % lines.length)].join("\n")));
          } else if (what === "away") now = now.length > 1 ? put() : now;
          else if (what === "copy")
            now = put(one, await read(`${one.article.source}-copy`, `${one.article.title}\n${one.article.text}\nHết.`));
          else if (what === "question") {
            const { q } = asks[which % asks.length] as GoldQuestion;
            const words = q.split(" ");
            const less = words.filter((_, i) => i !== part % words.length).join(" ");
            asks = asks.map((one) => (one.q === q ? { ...one, q: less } : one));
          } else [now, asks] = [corpus, questions];
          const known = await run(now, asks, entries);
          const anew = await run(now, asks, new Map());
          expect(known.answers).toEqual(anew.answers);
          expect(known.asked).toBeLessThanOrEqual(anew.asked);
        }
      }),
      { numRuns: 2 },
    );
  });
});

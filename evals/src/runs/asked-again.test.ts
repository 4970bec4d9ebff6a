import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Extraction } from "@thidua/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractRaw } from "../articles.ts";
import { DEVELOPMENT } from "../folders.ts";
import { type GoldQuestion, questionSchema } from "../questions/question.ts";
import { underNames } from "./answering/names.ts";
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

/** What a run over all of it keeps. */
const kept: Entries = new Map();

/** A cache as that run left it. */
function known(): Entries {
  const entries: Entries = new Map(kept);
  folders.set(entries, folderOf(kept));
  return entries;
}

let first: Awaited<ReturnType<typeof run>>;

beforeAll(async () => {
  corpus = await Promise.all(DOCS.map((doc) => read(doc, raw(doc))));
  questions = asksOf(corpus);
  first = await run(corpus, questions, kept);
}, 300_000);

type Entries = Map<string, { answer?: Answer }>;

const folder = mkdtempSync(join(tmpdir(), "thidua-asked-"));
afterAll(() => rmSync(folder, { recursive: true }));
const folders = new Map<Entries, string>();
/** Of each cache its own, so that what one keeps is nothing to another. */
function folderOf(entries: Entries): string {
  const known = folders.get(entries) ?? mkdtempSync(join(folder, "cache-"));
  folders.set(entries, known);
  return known;
}

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
    folderFor: (what: string, key: string) => join(folderOf(entries), what, key),
  };
  const { asked } = await runQuestions(extractions, asks, code, cache, 1);
  const answers = new Map(
    [...touched].flatMap((key) => {
      const answer = entries.get(key)?.answer;
      return answer === undefined ? [] : [[key, { ...answer, tookMs: 0 }] as const];
    }),
  );
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
    const entries = known();
    const { answers } = first;
    const named = underNames(corpus);
    const names = new Set([...answers.values()].flatMap(({ records }) => records.map(({ id }) => id)));
    // What an answer names by what it tells has an id of its own in the article that it was read from.
    const [told] = named.flatMap((one, i) =>
      (["figures", "awards"] as const).flatMap((list) =>
        one[list].flatMap(({ id }, at) => (names.has(id) ? [corpus[i]?.[list][at]?.id ?? ""] : [])),
      ),
    );
    expect((await run(otherwise(corpus, told ?? ""), questions, entries)).asked).toBeGreaterThan(0);
    const record = await run(without(corpus, told ?? ""), questions, entries);
    expect(record.asked).toBeGreaterThan(0);
    expect(record.asked).toBeLessThan(answers.size);
    expect(record.answers).not.toEqual(answers);
    // Back again: the same are asked, and all is as it was.
    const back = await run(corpus, questions, entries);
    expect(back.asked).toBeGreaterThan(0);
    expect(back.answers).toEqual(answers);
    const cited = [...answers.values()].flatMap(({ citations }) => citations)[0]?.articleId;
    const others = corpus.filter(({ article }) => article.source !== cited);
    expect((await run(others, questions, entries)).answers).not.toEqual(answers);
  });

  it.each([
    ["a word that no record tells", "vượt qua khó khăn", "vượt lên khó khăn"],
    ["a figure's digit", "9.820 tỷ đồng", "9.830 tỷ đồng"],
    ["a new sentence", "cùng vượt qua khó khăn.", "cùng vượt qua khó khăn. Bà con các xã vùng cao phấn khởi, tin tưởng."],
    ["a sentence less", "Theo báo cáo của Hội đồng TĐKT tỉnh, tốc độ tăng trưởng", "Tốc độ tăng trưởng"],
  ])("gives the answers of a run that asks everything where an article has %s", async (_, words, instead) => {
    const entries = known();
    const text = raw("dev-01");
    expect(text).toContain(words);
    const changed = corpus.with(0, await read("dev-01", text.replace(words, instead)));
    const again = await run(changed, questions, entries);
    const anew = await run(changed, questions, new Map());
    expect(again.answers).toEqual(anew.answers);
    expect(again.asked).toBeLessThan(anew.asked);
  });

  const change = fc.oneof(
    ...(["record", "field", "sentence", "word", "digit", "more", "away", "copy"] as const).map((what) =>
      fc.record({ what: fc.constant(what), which: fc.nat(), part: fc.nat() }),
    ),
    fc.record({ what: fc.constant("question" as const), which: fc.nat(), part: fc.nat() }),
    fc.record({ what: fc.constant("back" as const), which: fc.constant(0), part: fc.constant(0) }),
  );

  it("gives the answers of a run that asks everything, whatever changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 2 }), async (changes) => {
        const entries = known();
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
          } else if (what === "word" || what === "digit" || what === "more") {
            const { title, text, source } = one.article;
            const places = [
              ...text.matchAll(what === "digit" ? /\d/gu : what === "more" ? /(?<=[.!?])(?=\s)/gu : /(?<=\s)\p{Ll}+(?=\s)/gu),
            ];
            const { index, 0: old } = places[part % Math.max(1, places.length)] ?? { index: 0, 0: "" };
            const instead = what === "digit" ? String((Number(old) + 1) % 10) : what === "more" ? " Ai nấy đều phấn khởi." : "lắm";
            now = put(await read(source, `${title}\n${text.slice(0, index)}${instead}${text.slice(index + old.length)}`));
          } else if (what === "away") now = now.length > 1 ? put() : now;
          else if (what === "copy")
            now = put(one, await read(`${one.article.source}-copy`, `${one.article.title}\n${one.article.text}\nHết.`));
          else if (what === "question") {
            const { q } = asks[which % asks.length] as GoldQuestion;
            const words = q.split(" ");
            const less = words.filter((_, i) => i !== part % words.length).join(" ");
            asks = asks.map((one) => (one.q === q ? { ...one, q: less } : one));
          } else [now, asks] = [corpus, questions];
          const again = await run(now, asks, entries);
          const anew = await run(now, asks, new Map());
          expect(again.answers).toEqual(anew.answers);
          expect(again.asked).toBeLessThanOrEqual(anew.asked);
        }
      }),
      { numRuns: 2 },
    );
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import type { Extraction } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractRaw } from "../../articles.ts";
import { DEVELOPMENT } from "../../folders.ts";
import { stillFound } from "./changed.ts";
import { type Call, type Corpus, corpusIn, givenBy, namesIn, toldOf } from "./corpus.ts";
import { type Remembered, watched } from "./looks.ts";
import { underNames } from "./names.ts";

const data = mkdtempSync(join(tmpdir(), "thidua-changed-"));
let store: Store;
let corpus: Extraction[];
let calls: Call[];
let remembered: Remembered;
let before: Corpus;

// More passages than a search reads, so that some that match are left out.
const docs = readdirSync(DEVELOPMENT)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .slice(0, 36);

async function read(source: string, raw: string): Promise<Extraction> {
  const done = await extractRaw(raw, source);
  if ("problem" in done) throw new Error(done.problem);
  return done.extraction;
}

const QUESTIONS = [
  "Tỷ lệ hộ nghèo của Lào Cai năm 2024 là bao nhiêu?",
  "Có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Những ai được tặng Bằng khen của Thủ tướng Chính phủ?",
  "Tập thể nào được tặng Huân chương Lao động hạng Ba năm 2023?",
  "Lào Cai có những phong trào thi đua nào?",
  "phong trao thi dua xay dung nong thon moi",
  "Thu ngân sách nhà nước trên địa bàn tỉnh năm 2024 đạt bao nhiêu tỷ đồng?",
  "Quyết định số 1985/QĐ-UBND khen thưởng ai?",
  "Quân khu nào được tặng Cờ thi đua năm 1931?",
  "Công tác thi đua, khen thưởng của huyện Bảo Yên",
];

beforeAll(async () => {
  const [first, ...others] = await Promise.all(docs.map((doc) => read(doc, readFileSync(join(DEVELOPMENT, doc), "utf8"))));
  // Without what its page had around it, so that it can be read again from its own text.
  const { source, title, text } = (first as Extraction).article;
  corpus = underNames([await read(source, `${title}\n\n${text}`), ...others]);
  store = await openStore({ data });
  for (const extraction of corpus) await store.save(extraction);
  const watch = await watched(async () => store, corpus);
  const made = new Set<string>();
  for (const question of QUESTIONS) {
    await ask(watch.store, { question });
    for (const [call] of await watch.taken()) made.add(call);
  }
  calls = [...made].map(parsed);
  remembered = { held: [...watch.held.values()], found: watch.found() };
  before = watch.held;
}, 300_000);
afterAll(async () => {
  await store.close();
  rmSync(data, { recursive: true });
});

const parsed = (call: string): Call => {
  const [name, asked] = JSON.parse(call) as [string, unknown];
  return { name, asked };
};

const given = ({ name, asked }: Call): Promise<unknown> =>
  (store[name as keyof Store] as (...args: unknown[]) => Promise<unknown>)(asked, ...(name === "passages" ? [40] : []));

/** The corpus with the text of its first article changed, read anew. */
async function edited(edit: (text: string) => string): Promise<Extraction[]> {
  const [first, ...others] = corpus as [Extraction, ...Extraction[]];
  const { title, text, source } = first.article;
  const changed = edit(text);
  expect(changed).not.toBe(text);
  return underNames([await read(source, `${title}\n\n${changed}`), ...others]);
}

const changes: [what: string, least: number, change: () => Promise<Extraction[]>][] = [
  ["nothing", 1, async () => corpus],
  ["a word that nothing asks for", 0.9, () => edited((text) => text.replace("vượt qua khó khăn", "vượt lên khó khăn"))],
  ["a word that is asked for", 0.2, () => edited((text) => text.replaceAll("công tác thi đua", "công việc thi đua"))],
  ["a digit of a figure", 0.8, () => edited((text) => text.replace("9.820 tỷ đồng", "9.830 tỷ đồng"))],
  ["a new sentence", 0.5, () => edited((text) => text.replace(/\n/u, " Bà con vùng cao phấn khởi, tin tưởng.\n"))],
  ["a sentence less", 0.1, () => edited((text) => text.split("\n").toSpliced(2, 2).join("\n"))],
  ["a title", 0, async () => corpus.map((one, i) => (i === 0 ? { ...one, article: { ...one.article, title: "Thi đua ở Lào Cai" } } : one))],
  ["a record less", 0.5, async () => corpus.map((one, i) => (i === 0 ? { ...one, figures: one.figures.slice(1) } : one))],
  [
    "the status of the awards",
    0.5,
    async () =>
      corpus.map((one, i) => (i === 2 ? { ...one, awards: one.awards.map((award) => ({ ...award, status: "proposed" as const })) } : one)),
  ],
  [
    "a copy of it",
    0,
    async () => [...corpus, { ...(corpus[0] as Extraction), article: { ...(corpus[0] as Extraction).article, id: "copy" } }],
  ],
];

describe("looks into a store that has changed", { timeout: 300_000 }, () => {
  it("are told by name, and of named articles without a look", async () => {
    for (const call of calls) {
      const real = await given(call);
      const names = namesIn(call, real);
      if (names !== null) expect(givenBy(before, names)).toEqual(real);
      const told = toldOf(before, call);
      if (told !== undefined) expect(told).toEqual(call.name === "readArticles" ? expect.arrayContaining(real as unknown[]) : real);
    }
    expect(calls.filter((call) => toldOf(before, call) !== undefined).length).toBeGreaterThan(QUESTIONS.length);
  });

  // The copy stays in the store, so that it comes last.
  it.each(changes)("find what the store gives where %s is other", async (_, least, change) => {
    const now = await change();
    for (const extraction of now) await store.save(extraction);
    const held = await corpusIn(async () => store, now, before);
    expect([...held.values()].map(({ copyOf }) => copyOf)).toEqual(
      [...(await corpusIn(async () => store, now, null)).values()].map(({ copyOf }) => copyOf),
    );
    const still = stillFound(before, held);
    let known = 0;
    for (const [call, then] of Object.entries(remembered.found)) {
      const told = still(parsed(call), then);
      if (told === null) continue;
      known++;
      expect(told, call).toEqual(namesIn(parsed(call), await given(parsed(call))));
    }
    expect(known / Object.keys(remembered.found).length).toBeGreaterThanOrEqual(least);
    for (const extraction of corpus) await store.save(extraction);
  });
});

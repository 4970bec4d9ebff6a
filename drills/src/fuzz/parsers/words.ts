import { querySchema, understand } from "@thidua/answers";
import {
  type Article,
  articleProvince,
  awardSchema,
  canonical,
  figureSchema,
  findTimes,
  movementSchema,
  normalise,
  parseNumber,
  parseUnit,
  readNumbers,
  readQuantities,
  timeSchema,
} from "@thidua/core";
import { extract } from "@thidua/extractor";
import fc from "fast-check";
import { readDate } from "../../../../packages/reader/test/spoilt-files.ts";
import { holds, type Parser, parser } from "../parser.ts";
import { ARTICLE_SOUP, NUMBER_SOUP, QUESTION_SOUP, TIME_SOUP } from "./soup.ts";

function readsNumbers(text: string): void {
  const view = canonical(normalise(text));
  holds(view.length === normalise(text).length, "canonical moved the offsets");
  let past = 0;
  for (const { start, end, value } of readNumbers(view)) {
    holds(start >= past && end > start && end <= view.length, `offsets ${start}-${end}`);
    holds(Number.isFinite(value), `${view.slice(start, end)} is ${value}`);
    past = end;
  }
  past = 0;
  for (const quantity of readQuantities(view)) {
    holds(quantity.start >= past && quantity.end > quantity.start && quantity.end <= view.length, "offsets of a quantity");
    holds(Number.isFinite(quantity.value), "a quantity without end");
    past = quantity.start;
  }
  const whole = parseNumber(text);
  holds(whole === null || Number.isFinite(whole), `parseNumber gives ${whole}`);
  parseUnit(text);
}

function readsDates(text: string): void {
  const view = canonical(normalise(text));
  let last = 0;
  for (const mention of findTimes(view, 0, view.length, "2024-05-10")) {
    holds(mention.start >= last && mention.end > mention.start && mention.end <= view.length, "offsets of a time");
    holds(mention.time.text === view.slice(mention.start, mention.end), "the words of a time are not those of the text");
    const { start, end } = timeSchema.parse(mention.time);
    const common = Math.min(start?.length ?? 0, end?.length ?? 0);
    holds((end ?? "").slice(0, common) >= (start ?? "").slice(0, common), `${start} to ${end}`);
    last = mention.end;
  }
  const day = readDate(text);
  if (day === null) return;
  holds(/^\d{4}-\d\d-\d\d$/.test(day.iso) && !Number.isNaN(Date.parse(day.iso)), `no day: ${day.iso}`);
  holds(day.start >= 0 && day.end > day.start && day.end <= text.length, "offsets of a day");
}

function readsQuestion([question, history]: [string, string[]]): void {
  const query = querySchema.parse(understand(question, history));
  holds(query.asks.length < 1_000, `${query.asks.length} asks`);
  holds(!/\p{Cs}/u.test(query.asks.map(({ text }) => text).join()), "half a character");
}

const articleOf = (text: string): Article => ({
  id: "a",
  url: null,
  source: "test",
  title: text.slice(0, 80),
  publishedAt: "2023-05-10",
  author: null,
  province: articleProvince({ header: "", title: "", text, publishedAt: "2023-05-10" }),
  text,
  contentHash: "0",
  fetchedAt: "2024-01-01T00:00:00Z",
});

/** The promise itself: no record without its words. */
function extracts(words: string): void {
  const text = normalise(words);
  const { extraction } = extract(articleOf(text));
  for (const record of [...extraction.movements, ...extraction.figures, ...extraction.awards]) {
    holds(text.slice(record.start, record.end) === record.quote, `a quote that is not in the text: ${record.quote.slice(0, 100)}`);
    for (const { start, end } of Object.values(record.basis)) holds(start <= end && end <= text.length, "a basis outside the text");
  }
  for (const record of extraction.movements) movementSchema.parse(record);
  for (const record of extraction.awards) awardSchema.parse(record);
  for (const record of extraction.figures) {
    figureSchema.parse(record);
    holds(text.includes(record.text), `the text does not hold ${record.text}`);
  }
}

export const WORDS: readonly Parser[] = [
  parser({
    name: "numbers",
    what: { vi: "số và đại lượng", en: "numbers and quantities" },
    share: 450_000,
    batch: 5_000,
    inputs: NUMBER_SOUP,
    read: readsNumbers,
  }),
  parser({
    name: "dates",
    what: { vi: "ngày tháng, thời kỳ", en: "dates and periods" },
    share: 340_000,
    batch: 5_000,
    inputs: TIME_SOUP,
    read: readsDates,
  }),
  parser({
    name: "questions",
    what: { vi: "câu hỏi", en: "questions" },
    share: 20_000,
    batch: 250,
    inputs: fc.tuple(QUESTION_SOUP, fc.array(QUESTION_SOUP, { maxLength: 2 })),
    read: readsQuestion,
  }),
  parser({
    name: "articles",
    what: { vi: "bài viết, qua mọi luật trích xuất", en: "articles, through every rule" },
    share: 30_000,
    batch: 500,
    inputs: ARTICLE_SOUP,
    read: extracts,
  }),
];

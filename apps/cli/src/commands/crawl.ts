import { readFile } from "node:fs/promises";
import { type Command, choice, text, texts, UsageError, type Values } from "../command.ts";
import { crawlProgress, summaryText } from "../crawl-progress.ts";
import { EXIT } from "../exit-codes.ts";
import { DATA_OPTION, dataFolder, withStore } from "../store-settings.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Everything on the command line that says what to gather. */
function wishes(values: Values): { file: string; ids: string[]; since: string | null; maxPages: number | null } {
  const since = text(values, "since") ?? null;
  if (since !== null && !DAY.test(since))
    throw new UsageError({ vi: `--since nhận ngày dạng 2024-01-31`, en: `--since takes a day like 2024-01-31` });
  const pages = text(values, "max-pages");
  if (pages !== undefined && !/^[1-9]\d{0,6}$/.test(pages))
    throw new UsageError({ vi: "--max-pages nhận số nguyên dương", en: "--max-pages takes a positive whole number" });
  return {
    file: text(values, "sources") ?? "sources.yaml",
    ids: texts(values, "source"),
    since,
    maxPages: pages === undefined ? null : Number(pages),
  };
}

export const crawlCommand: Command = {
  name: "crawl",
  operands: "",
  summary: {
    vi: "thu bài từ các cổng trong sources.yaml vào kho, lịch sự, lưu trang gốc (WARC); chạy lại thì làm tiếp, chỉ lấy cái mới và cái đã đổi",
    en: "gathers articles from the portals of sources.yaml into the store, politely, with the pages archived (WARC); run again, it goes on and takes only what is new or changed",
  },
  options: {
    sources: { type: "string", help: { vi: "tệp nguồn (mặc định sources.yaml)", en: "file of sources (default sources.yaml)" } },
    source: { type: "string", multiple: true, help: { vi: "chỉ nguồn này (lặp lại được)", en: "only this source (may be repeated)" } },
    since: { type: "string", help: { vi: "bỏ bài đăng trước ngày này", en: "leave out articles posted before this day" } },
    "max-pages": { type: "string", help: { vi: "nhiều nhất bấy nhiêu trang mỗi nguồn", en: "at most so many pages a source" } },
    log: {
      type: "string",
      help: {
        vi: "text (mặc định) hoặc json: mỗi sự kiện một dòng JSON trên stderr",
        en: "text (default) or json: one JSON line an event on stderr",
      },
    },
    ...DATA_OPTION,
  },
  async run({ values, console, language }) {
    const { file, ids, since, maxPages } = wishes(values);
    const log = choice(values, "log", ["text", "json"], "text");
    const yaml = await readFile(file, "utf8").catch(() => {
      throw new UsageError({
        vi: `không đọc được tệp nguồn ${file}; hãy chép apps/scraper/sources.yaml rồi sửa, hoặc dùng --sources`,
        en: `cannot read the sources file ${file}; copy apps/scraper/sources.yaml and change it, or use --sources`,
      });
    });
    const [{ crawl, readSources }, { extract }] = await Promise.all([import("@thidua/scraper"), import("@thidua/extractor")]);
    const { sources: all, contact } = parsed(() => readSources(yaml));
    const unknown = ids.find((id) => !all.some((source) => source.id === id));
    if (unknown !== undefined)
      throw new UsageError({ vi: `không có nguồn “${unknown}” trong ${file}`, en: `there is no source "${unknown}" in ${file}` });
    const sources = ids.length === 0 ? all : all.filter((source) => ids.includes(source.id));
    const stop = new AbortController();
    // The first Ctrl-C ends what is under way in order, the second at once; neither loses anything.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    const show = crawlProgress(log, language, console);
    return withStore(values, async (store) => {
      const summary = await crawl(
        {
          sources,
          store,
          dataDir: dataFolder(values),
          since,
          // What is named is meant, however lately it was gathered.
          evenIfFresh: ids.length > 0,
          contact: process.env.THIDUA_CONTACT || contact,
          ...(maxPages === null ? {} : { maxPages }),
          signal: stop.signal,
        },
        {
          onArticle: async (article, { warnings }) => {
            const { extraction } = extract(article);
            return store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] });
          },
          onEvent: show.on,
        },
      ).finally(show.stop);
      for (const source of summary.sources) {
        for (const { url, message } of source.problems) console.problem(url, { vi: message, en: message });
        await console.result(summaryText(source, language));
      }
      return summary.failed === 0 ? EXIT.done : EXIT.someInputsFailed;
    });
  },
};

/** What is wrong in the file of sources is wrong usage, in one line. */
function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const line = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    throw new UsageError({ vi: line, en: line });
  }
}

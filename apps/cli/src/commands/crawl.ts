import { readFile } from "node:fs/promises";
import { type Command, text, texts, UsageError, type Values } from "../command.ts";
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
    vi: "thu bài từ các cổng trong sources.yaml vào kho, lịch sự, lưu trang gốc (WARC); bài đã có không tải lại",
    en: "gathers articles from the portals of sources.yaml into the store, politely, with the pages archived (WARC); known articles are not fetched again",
  },
  options: {
    sources: { type: "string", help: { vi: "tệp nguồn (mặc định sources.yaml)", en: "file of sources (default sources.yaml)" } },
    source: { type: "string", multiple: true, help: { vi: "chỉ nguồn này (lặp lại được)", en: "only this source (may be repeated)" } },
    since: { type: "string", help: { vi: "bỏ bài đăng trước ngày này", en: "leave out articles posted before this day" } },
    "max-pages": { type: "string", help: { vi: "nhiều nhất bấy nhiêu trang mỗi nguồn", en: "at most so many pages a source" } },
    ...DATA_OPTION,
  },
  async run({ values, console, language }) {
    const { file, ids, since, maxPages } = wishes(values);
    const yaml = await readFile(file, "utf8").catch(() => {
      throw new UsageError({
        vi: `không đọc được tệp nguồn ${file}; hãy chép apps/scraper/sources.yaml rồi sửa, hoặc dùng --sources`,
        en: `cannot read the sources file ${file}; copy apps/scraper/sources.yaml and change it, or use --sources`,
      });
    });
    const [{ crawl, readSources }, { articleIdOf }, { extract }] = await Promise.all([
      import("@thidua/scraper"),
      import("@thidua/reader"),
      import("@thidua/extractor"),
    ]);
    const all = readSources(yaml);
    const unknown = ids.find((id) => !all.some((source) => source.id === id));
    if (unknown !== undefined)
      throw new UsageError({ vi: `không có nguồn “${unknown}” trong ${file}`, en: `there is no source "${unknown}" in ${file}` });
    const sources = ids.length === 0 ? all : all.filter((source) => ids.includes(source.id));
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    return withStore(values, async (store) => {
      const summary = await crawl(
        {
          sources,
          dataDir: dataFolder(values),
          since,
          ...(maxPages === null ? {} : { maxPages }),
          signal: stop.signal,
          isKnown: async (url) => (await store.article(articleIdOf(url))) !== null,
        },
        {
          onArticle: async (article, { warnings }) => {
            const { extraction } = extract(article);
            await store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] });
          },
          onProgress: (line) => console.say({ vi: line, en: line }),
        },
      );
      for (const source of summary.sources) {
        for (const { url, message } of source.problems) console.problem(url, { vi: message, en: message });
        await console.result(
          language === "vi"
            ? `${source.id}: ${source.pages} trang, ${source.articles} bài, trùng ${source.duplicates}, cũ ${source.older}, không phải bài ${source.notArticles}, robots cấm ${source.forbidden}, lỗi ${source.failed}\n`
            : `${source.id}: ${source.pages} pages, ${source.articles} articles, ${source.duplicates} duplicates, ${source.older} older, ${source.notArticles} no articles, ${source.forbidden} forbidden by robots, ${source.failed} failed\n`,
        );
      }
      return summary.failed === 0 ? EXIT.done : EXIT.someInputsFailed;
    });
  },
};

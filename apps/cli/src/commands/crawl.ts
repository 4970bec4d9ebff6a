import { readFile } from "node:fs/promises";
import type { Source } from "@thidua/scraper";
import { type Command, choice, text, texts, UsageError, type Values } from "../command.ts";
import type { Console } from "../console.ts";
import { crawlProgress, summaryText } from "../crawl-progress.ts";
import { EXIT } from "../exit-codes.ts";
import { DATA_OPTION, dataFolder, sharedDatabase, withStore } from "../store-settings.ts";

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
    queue: {
      type: "boolean",
      help: {
        vi: "chỉ giao việc cho thidua worker (cần DATABASE_URL), không tự thu",
        en: "only hands the work to thidua worker (needs DATABASE_URL), gathers nothing itself",
      },
    },
    seats: {
      type: "string",
      help: {
        vi: "với --queue: số worker cùng thu một nguồn (mặc định 1, nguồn không cần nghỉ: 4)",
        en: "with --queue: workers that walk one source side by side (default 1; 4 for a source without delay)",
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
    if (values.queue === true)
      return handOver({ sources, since, maxPages, contact: process.env.THIDUA_CONTACT || contact, named: ids.length > 0 }, values, console);
    if (values.seats !== undefined) throw new UsageError({ vi: "--seats chỉ dùng với --queue", en: "--seats goes with --queue" });
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
          onArticle: async (article, { warnings, digest }) => {
            const { extraction } = extract(article);
            return store.save({ ...extraction, warnings: [...warnings, ...extraction.warnings] }, { digest });
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

interface Wanted {
  sources: readonly Source[];
  since: string | null;
  maxPages: number | null;
  contact: string | null;
  named: boolean;
}

/** Gives the sources that are due to the workers. */
async function handOver({ sources, since, maxPages, contact, named }: Wanted, values: Values, console: Console): Promise<number> {
  const databaseUrl = sharedDatabase({
    vi: "--queue cần PostgreSQL: đặt DATABASE_URL, và chạy thidua worker",
    en: "--queue needs PostgreSQL: set DATABASE_URL, and run thidua worker",
  });
  const said = text(values, "seats");
  if (said !== undefined && !/^(?:[1-9]|[1-5]\d|6[0-4])$/.test(said))
    throw new UsageError({ vi: "--seats nhận số từ 1 đến 64", en: "--seats takes a number from 1 to 64" });
  const [{ openJobs, openStore }, { dueSources }] = await Promise.all([import("@thidua/store"), import("@thidua/scraper")]);
  const store = await openStore({ databaseUrl, data: dataFolder(values) });
  try {
    const due = named ? sources : await dueSources(store, sources);
    const jobs = await openJobs(databaseUrl);
    try {
      const wishes = due.map((source) => ({
        id: source.id,
        source,
        since,
        maxPages,
        contact,
        seats: Number(said ?? (source.delay > 0 ? 1 : 4)),
      }));
      const added = await jobs.addCrawls(wishes);
      console.say({
        vi: `đã giao ${due.length} nguồn cho worker (${added} việc mới, còn lại đang đợi sẵn); ${sources.length - due.length} nguồn chưa đến lịch`,
        en: `handed ${due.length} sources to the workers (${added} new jobs, the rest waits already); ${sources.length - due.length} sources are not due`,
      });
    } finally {
      await jobs.close();
    }
  } finally {
    await store.close();
  }
  return EXIT.done;
}

/** What is wrong in the file of sources is wrong usage, in one line. */
function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const line = (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
    throw new UsageError({ vi: line, en: line });
  }
}

import type { CrawlEvent, SourceSummary } from "@thidua/scraper";
import { MultiBar, Presets, type SingleBar } from "cli-progress";
import type { Console } from "./console.ts";
import type { Language } from "./language.ts";

/** Shows a crawl while it runs. */
export interface CrawlProgress {
  on(event: CrawlEvent): void;
  stop(): void;
}

/** `json`: one line of JSON an event, for programs; else a line of numbers a source on a terminal, and plain lines elsewhere. */
export function crawlProgress(log: "text" | "json", language: Language, console: Console): CrawlProgress {
  if (log === "json") {
    return {
      on: (event) => void process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`),
      stop() {},
    };
  }
  return process.stderr.isTTY ? bars(language) : lines(language, console);
}

const WORDS = {
  vi: "{id} {pages} trang · {articles} bài · {fresh} mới · {bad} lỗi  {last}",
  en: "{id} {pages} pages · {articles} articles · {fresh} new · {bad} failed  {last}",
};

/** One line a source, with what it has come to. */
function bars(language: Language): CrawlProgress {
  const multi = new MultiBar(
    { stream: process.stderr, format: WORDS[language], hideCursor: true, clearOnComplete: false, emptyOnZero: true },
    Presets.shades_classic,
  );
  const shown = new Map<string, { bar: SingleBar; pages: number; articles: number; fresh: number; bad: number }>();
  return {
    on(event) {
      if (event.type === "source") {
        const start = { id: event.source.padEnd(16), pages: 0, articles: 0, fresh: 0, bad: 0, last: "" };
        shown.set(event.source, { ...start, bar: multi.create(1, 0, start) });
      }
      if (event.type !== "page") return;
      const source = shown.get(event.source);
      if (source === undefined) return;
      source.pages++;
      if (event.saved !== null && event.kind !== "list" && event.kind !== "feed") source.articles++;
      if (event.saved === "new") source.fresh++;
      if (event.state === "failed") source.bad++;
      const { bar, ...numbers } = source;
      bar.update(0, { ...numbers, last: (event.title ?? event.reason ?? "").slice(0, 50) });
    },
    stop: () => multi.stop(),
  };
}

function lines(language: Language, console: Console): CrawlProgress {
  const say = (line: string) => console.say({ vi: line, en: line });
  return {
    on(event) {
      if (event.type === "source" && event.resumed)
        say(`${event.source}: ${language === "vi" ? "tiếp tục lượt còn dở" : "goes on with an unfinished round"}`);
      if (event.type === "host" && event.state !== "ok") say(`${event.host}: ${event.state}: ${event.reason ?? ""}`);
      if (event.type !== "page") return;
      if (event.saved !== null && event.title !== null) say(`${event.source}: ${event.saved}: ${event.title}`);
      else if (event.state === "failed") say(`${event.source}: ${event.url}: ${event.reason ?? ""}`);
      else if (event.links > 0) say(`${event.source}: ${event.url}: ${event.links} ${language === "vi" ? "liên kết mới" : "new links"}`);
    },
    stop() {},
  };
}

/** What came of a source, one line; hosts that are not as they should be, one line each. */
export function summaryText(source: SourceSummary, language: Language): string {
  const { skipped } = source;
  const numbers: [vi: string, en: string, count: number][] = [
    ["trang", "pages", source.pages],
    ["bài", "articles", source.articles],
    ["mới", "new", source.fresh],
    ["đổi", "changed", source.changed],
    ["như cũ", "unchanged", source.unchanged],
    ["trùng", "duplicates", source.duplicates],
    ["tài liệu kèm", "attachments", source.attachments],
    ["cũ", "older", skipped.older],
    ["ngoài lĩnh vực", "off topic", skipped["off-topic"]],
    ["không phải bài", "no articles", skipped["not-article"]],
    ["robots cấm", "forbidden by robots", skipped.robots],
    ["đã gỡ", "gone", skipped.gone],
    ["lỗi", "failed", source.failed],
  ];
  const said = numbers
    .filter(([, , count], i) => i < 3 || count > 0)
    .map(([vi, en, count]) => `${count} ${language === "vi" ? vi : en}`)
    .join(", ");
  const left = source.unfinished ? (language === "vi" ? "; còn dở, lần sau làm tiếp" : "; unfinished, the next run goes on") : "";
  const hosts = source.hosts.map(({ host, state, reason }) => `${source.id}: ${host}: ${HOST[state][language]}: ${reason ?? ""}\n`);
  return `${source.id}: ${said}${left}\n${hosts.join("")}`;
}

const HOST = {
  ok: { vi: "bình thường", en: "in order" },
  slow: { vi: "xin chậm lại", en: "asked for time" },
  closed: { vi: "không vào được", en: "closed" },
  gone: { vi: "không còn ai trả lời", en: "gone" },
} as const;

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { type Command, type Option, text, UsageError, type Values } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { ANSWER_OPTION, answering } from "../model.ts";
import { DATA_OPTION, dataFolder, storeSettings } from "../store-settings.ts";

export const ADDRESS_OPTIONS: Record<string, Option> = {
  port: { type: "string", help: { vi: "cổng (mặc định 8787)", en: "port (default 8787)" } },
  host: { type: "string", help: { vi: "địa chỉ nghe (mặc định 127.0.0.1)", en: "address to listen on (default 127.0.0.1)" } },
  "tls-key": {
    type: "string",
    help: { vi: "tệp khóa riêng (PEM): dịch vụ chỉ nói TLS", en: "file of the private key (PEM): TLS and nothing else" },
  },
  "tls-cert": { type: "string", help: { vi: "tệp chuỗi chứng chỉ (PEM) của khóa ấy", en: "file of its chain of certificates (PEM)" } },
};

const ACCESS_OPTIONS: Record<string, Option> = {
  open: {
    type: "boolean",
    help: { vi: "ai gọi tới được cũng đọc được, không cần khóa", en: "whoever reaches it reads, without a key" },
  },
};

/** Who reads: `THIDUA_API_KEY` (several apart by commas) opens reading from elsewhere, `--open` or `THIDUA_OPEN=1` does without. */
function access(values: Values): { keys: string[]; open: boolean } {
  const keys = (process.env.THIDUA_API_KEY ?? "").split(",").map((key) => key.trim());
  return { keys: keys.filter((key) => key !== ""), open: values.open === true || process.env.THIDUA_OPEN === "1" };
}

/** Programs that decide as editors: `THIDUA_EDITOR_KEY=name:key`, several apart by commas. */
function editorKeys(): { name: string; key: string }[] {
  return (process.env.THIDUA_EDITOR_KEY ?? "").split(",").flatMap((pair) => {
    const [, name, key] = /^\s*([^:\s]+):(\S{16,})\s*$/.exec(pair) ?? [];
    return name === undefined || key === undefined ? [] : [{ name, key }];
  });
}

/** Hosts on this machine that a test may add articles from; a service outside of tests has none. */
function testHosts(): { privateHosts?: ReadonlySet<string>; delay?: number } {
  const hosts = process.env.NODE_ENV === "test" ? (process.env.THIDUA_TEST_HOSTS ?? "") : "";
  return hosts === "" ? {} : { privateHosts: new Set(hosts.split(",")), delay: 0 };
}

/** Port and host by flag and environment (`PORT`, `HOST`). */
export function address(values: Values): { port: number; host: string } {
  const said = text(values, "port") ?? process.env.PORT ?? "8787";
  const port = Number(said);
  if (!/^\d{1,5}$/.test(said) || port > 65535)
    throw new UsageError({
      vi: `cổng “${said}” không hợp lệ; cần số từ 0 đến 65535`,
      en: `port "${said}" is none; a number from 0 to 65535 is needed`,
    });
  return { port, host: text(values, "host") ?? process.env.HOST ?? "127.0.0.1" };
}

/** `THIDUA_RATE`: points a minute for one address, 0 for no limit. `THIDUA_PROXIES`: how many proxies stand before the service. */
function limitsSaid(): { perAddress?: number | null; proxies?: number } {
  const said = (name: string, most: number) => {
    const value = process.env[name] ?? "";
    if (value === "") return null;
    if (/^\d{1,7}$/.test(value) && Number(value) <= most) return Number(value);
    throw new UsageError({ vi: `${name} nhận số từ 0 đến ${most}`, en: `${name} takes a number from 0 to ${most}` });
  };
  const rate = said("THIDUA_RATE", 1_000_000);
  const proxies = said("THIDUA_PROXIES", 10);
  return { ...(rate === null ? {} : { perAddress: rate === 0 ? null : rate }), ...(proxies === null ? {} : { proxies }) };
}

/** Key and certificate by flag and environment (`THIDUA_TLS_KEY`, `THIDUA_TLS_CERT`): both, or neither. */
export function tlsSaid(values: Values): { key: string; cert: string } | undefined {
  const key = text(values, "tls-key") ?? (process.env.THIDUA_TLS_KEY || undefined);
  const cert = text(values, "tls-cert") ?? (process.env.THIDUA_TLS_CERT || undefined);
  if (key === undefined && cert === undefined) return undefined;
  if (key === undefined || cert === undefined)
    throw new UsageError({ vi: "--tls-key và --tls-cert đi cùng nhau", en: "--tls-key and --tls-cert go together" });
  const read = (file: string): string => {
    try {
      return readFileSync(file, "utf8");
    } catch {
      throw new UsageError({ vi: `không đọc được tệp ${file}`, en: `cannot read the file ${file}` });
    }
  };
  const said = { key: read(key), cert: read(cert) };
  try {
    createSecureContext(said);
  } catch {
    throw new UsageError({
      vi: `${key} và ${cert} không phải một khóa và chứng chỉ của nó`,
      en: `${key} and ${cert} are no key and its certificate`,
    });
  }
  return said;
}

/** Serves until SIGINT or SIGTERM, then closes the store. */
export async function serveUntilStopped(values: Values, say: (url: string) => void): Promise<number> {
  const where = { ...address(values), tls: tlsSaid(values) };
  const [ask, { LIMITS, serve }, { openJobs, openStore }, { openArchiveReader, openFetcher }] = await Promise.all([
    answering(values),
    import("@thidua/bot-api"),
    import("@thidua/store"),
    import("@thidua/scraper"),
  ]);
  const settings = storeSettings(values);
  const store = await openStore(settings);
  // Workers are told of where there may be any; whoever only serves need not have the right to make the queue.
  const jobs = "databaseUrl" in settings ? await openJobs(settings.databaseUrl).catch(() => null) : null;
  const fetcher = openFetcher({ store, dataDir: dataFolder(values), contact: process.env.THIDUA_CONTACT || null, ...testHosts() });
  try {
    const fetchArticle = (address: string) => fetcher.fetch(address);
    const archive = openArchiveReader(join(dataFolder(values), "warc"));
    const server = await serve({
      store,
      ask,
      fetchArticle,
      archive,
      ...where,
      ...access(values),
      editors: editorKeys(),
      ...(jobs ? { work: jobs.state } : {}),
      limits: { ...LIMITS, ...limitsSaid() },
    });
    say(server.url);
    await new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
    });
    await server.close();
  } finally {
    // The archive first, and the store whatever became of it.
    await fetcher
      .close()
      .finally(() => jobs?.close())
      .finally(() => store.close());
  }
  return EXIT.done;
}

export const serveCommand: Command = {
  name: "serve",
  operands: "",
  summary: { vi: "mở API và trang web", en: "serves the bot API and the web app" },
  options: { ...ADDRESS_OPTIONS, ...ACCESS_OPTIONS, ...ANSWER_OPTION, ...DATA_OPTION },
  run({ values, console }) {
    return serveUntilStopped(values, (url) =>
      console.say({ vi: `Thi Đua đang chạy ở ${url} (Ctrl-C để dừng)`, en: `Thi Đua is at ${url} (Ctrl-C stops it)` }),
    );
  },
};

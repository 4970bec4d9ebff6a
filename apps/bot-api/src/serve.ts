import type { Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Problem } from "@thidua/store";
import { type AppOptions, createApp } from "./app.ts";
import { isLoopback } from "./http/access.ts";

export interface ServeOptions extends Omit<AppOptions, "access"> {
  /** Keys that open reading where it is not open anyhow. */
  keys?: readonly string[];
  /** Whoever reaches the service reads without a key; else only this machine does, on a loopback address. */
  open?: boolean;
  /** 8787 unless told; 0 for any free one. */
  port?: number;
  /** 127.0.0.1 unless told. */
  host?: string;
  /** Key and certificate chain, PEM: the service speaks TLS 1.2 and 1.3, and nothing else. */
  tls?: { key: string; cert: string } | undefined;
}

/** A service that listens. */
export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way end, and resolves. The store stays open: who opened it closes it. */
  close(): Promise<void>;
}

/** The address cannot be listened on. */
export class CannotListen extends Error {
  readonly code: string;
  readonly problem: Problem;
  constructor(code: string, problem: Problem) {
    super(problem.en);
    this.name = "CannotListen";
    this.code = code;
    this.problem = problem;
  }
}

/** How long requests under way may take once the service closes, milliseconds. */
const FAREWELL = 10_000;

/** Listens. Throws `CannotListen` where it cannot, with one line that says what to do. */
export async function serve({ port = 8787, host = "127.0.0.1", keys = [], open = false, tls, ...options }: ServeOptions): Promise<Serving> {
  const access = { keys, open: open ? "everyone" : "loopback", loopback: isLoopback(host) } as const;
  const app = createApp({ ...options, access });
  const over = tls && { createServer: createTlsServer, serverOptions: { ...tls, minVersion: "TLSv1.2" as const } };
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false, ...over }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)));
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return { url: urlOf(tls ? "https" : "http", host, taken), port: taken, close: () => close(server) };
}

function urlOf(scheme: string, host: string, port: number): string {
  const name = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `${scheme}://${name}:${port}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), FAREWELL);
  await closed;
  clearTimeout(timer);
}

function cannotListen({ code = "unknown" }: NodeJS.ErrnoException, host: string, port: number): CannotListen {
  const known: Record<string, Problem> = {
    EADDRINUSE: {
      vi: `Cổng ${port} trên ${host} đang được chương trình khác dùng. Hãy chọn cổng khác bằng --port.`,
      en: `Port ${port} on ${host} is in use by another program. Choose another with --port.`,
    },
    EACCES: {
      vi: `Không có quyền mở cổng ${port}. Hãy chọn cổng từ 1024 trở lên bằng --port.`,
      en: `No right to open port ${port}. Choose one from 1024 up with --port.`,
    },
    EADDRNOTAVAIL: {
      vi: `Máy này không có địa chỉ ${host}. Hãy sửa --host.`,
      en: `This machine has no address ${host}. Correct --host.`,
    },
  };
  return new CannotListen(
    code,
    known[code] ?? { vi: `Không mở được ${host}:${port} (${code}).`, en: `Cannot listen on ${host}:${port} (${code}).` },
  );
}

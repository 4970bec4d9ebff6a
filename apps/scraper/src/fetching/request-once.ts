import type { Dispatcher } from "undici";

export interface Asked {
  url: URL;
  method: "GET" | "POST";
  headers: readonly (readonly [string, string])[];
  body: string | null;
}

export interface Answered {
  status: number;
  /** Names and order as sent. */
  headers: [string, string][];
  body: Buffer;
}

export interface RequestLimits {
  /** For the whole of the response, milliseconds. */
  timeout: number;
  /** Largest body, in bytes. */
  maxBytes: number;
  signal?: AbortSignal | undefined;
}

/** Why a request was given up by whoever asked. */
export class GivenUp extends Error {
  readonly why: "timeout" | "too-large" | "stopped";
  constructor(why: GivenUp["why"]) {
    super(why);
    this.why = why;
  }
}

/** One request and the whole of its response, as it is sent. Rejects with `GivenUp` at a limit, else with the error of the network. */
export function requestOnce(dispatcher: Dispatcher, asked: Asked, { timeout, maxBytes, signal }: RequestLimits): Promise<Answered> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null;
    let ended: Error | null = null;
    let status = 0;
    let headers: [string, string][] = [];
    const chunks: Buffer[] = [];
    let size = 0;

    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
    const giveUp = (why: GivenUp["why"]): void => {
      if (ended !== null) return;
      ended = new GivenUp(why);
      finish();
      // A request that waits for a connection has none yet: it is ended when it gets one.
      controller?.abort(ended);
      reject(ended);
    };
    const stop = () => giveUp("stopped");
    const timer = setTimeout(() => giveUp("timeout"), timeout);
    signal?.addEventListener("abort", stop, { once: true });
    if (signal?.aborted === true) {
      giveUp("stopped");
      return;
    }

    dispatcher.dispatch(
      {
        origin: asked.url.origin,
        path: asked.url.pathname + asked.url.search,
        method: asked.method,
        headers: asked.headers.flat(),
        body: asked.body,
        headersTimeout: timeout,
        bodyTimeout: timeout,
      },
      {
        onRequestStart(started) {
          controller = started;
          if (ended !== null) started.abort(ended);
        },
        onResponseStart(started, code, parsed) {
          status = code;
          headers = pairs(started.rawHeaders ?? []);
          if (Number(parsed["content-length"] ?? 0) > maxBytes) giveUp("too-large");
        },
        onResponseData(_, chunk) {
          size += chunk.length;
          if (size > maxBytes) giveUp("too-large");
          else chunks.push(chunk);
        },
        onResponseEnd() {
          finish();
          resolve({ status, headers, body: chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks) });
        },
        onResponseError(_, error) {
          finish();
          reject(error);
        },
      },
    );
  });
}

function pairs(raw: Dispatcher.DispatchController["rawHeaders"]): [string, string][] {
  if (!Array.isArray(raw)) return Object.entries(raw ?? {}).map(([name, value]) => [name, String(value)]);
  const text = (one: Buffer | string | undefined) => (typeof one === "string" ? one : (one?.toString("latin1") ?? ""));
  const found: [string, string][] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) found.push([text(raw[i]), text(raw[i + 1])]);
  return found;
}

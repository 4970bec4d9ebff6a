/** What the server says when it cannot do something (RFC 9457), or that it was not reached. The message is for people. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly { field: string; message: string }[];
  constructor(message: string, status: number, errors: readonly { field: string; message: string }[] = []) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.errors = errors;
  }
}

/** Status of a problem where no server answered. */
export const UNREACHED = 0;

let csrf: string | null = null;

/** The token that goes with everything that writes; kept in this page's memory only. */
export function setCsrf(token: string | null): void {
  csrf = token;
}

interface Sending {
  method?: string;
  body?: unknown;
  accept?: string;
  signal?: AbortSignal | undefined;
}

/** One request to this page's own server. Throws `Problem`. */
export async function request(path: string, { method = "GET", body, accept, signal }: Sending = {}): Promise<Response> {
  const raw = body instanceof FormData;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        ...(body !== undefined && !raw && { "content-type": "application/json" }),
        ...(accept !== undefined && { accept }),
        ...(method !== "GET" && csrf !== null && { "x-csrf-token": csrf }),
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem("unreached", UNREACHED);
  }
  if (response.ok) return response;
  const said = (await response.json().catch(() => ({}))) as {
    title?: string;
    detail?: string;
    errors?: { field: string; message: string }[];
  };
  throw new Problem(said.detail ?? said.title ?? `HTTP ${response.status}`, response.status, said.errors);
}

/** What the server answers as JSON. */
export async function json<T>(path: string, sending?: Sending): Promise<T> {
  return (await (await request(path, sending)).json()) as T;
}

const STEPS = [400, 1_000, 2_500, 5_000, 10_000];

/**
 * Asks again where the server was not reached, up to five times, sooner when the browser says that it is back online. Only for what may
 * be asked twice.
 */
export async function again<T>(once: () => Promise<T>, waiting: (retrying: boolean) => void = () => undefined): Promise<T> {
  for (let step = 0; ; step++) {
    try {
      const done = await once();
      waiting(false);
      return done;
    } catch (error) {
      const wait = STEPS[step];
      const busy = error instanceof Problem && (error.status === UNREACHED || error.status === 503);
      if (!busy || wait === undefined) {
        waiting(false);
        throw error;
      }
      waiting(true);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(go, wait);
        function go(): void {
          clearTimeout(timer);
          removeEventListener("online", go);
          resolve();
        }
        addEventListener("online", go);
      });
    }
  }
}

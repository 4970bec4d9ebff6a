import autocannon from "autocannon";

/** What came back to one kind of request. */
export interface Shots {
  /** Milliseconds of each request that was answered. */
  answered: number[];
  /** Milliseconds of each that was told to come back later. */
  shed: number[];
  statuses: Map<number, number>;
  /** Connections that broke, and requests without an answer. */
  silent: number;
}

/** One request, made anew each time; `took` is told what came. */
export interface Gun {
  next(): { method: "GET" | "POST"; path: string; headers?: Record<string, string>; body?: string };
  took?(status: number, body: string): void;
}

export interface Salvo {
  url: string;
  seconds: number;
  /** Requests a second of each connection; as many as it can where none is said. */
  rate: number | undefined;
}

/** Fires over as many connections as there are guns, each its own one request after the other. */
export function fire(guns: readonly Gun[], { url, seconds, rate }: Salvo): Promise<Shots> {
  const shots: Shots = { answered: [], shed: [], statuses: new Map(), silent: 0 };
  let armed = 0;
  return new Promise((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections: guns.length,
        duration: seconds,
        timeout: 30,
        ...(rate === undefined ? {} : { connectionRate: rate }),
        setupClient: (client) => {
          const gun = guns[armed++ % guns.length];
          if (gun === undefined) return;
          client.setRequests([
            {
              setupRequest: (request) => ({ ...request, ...gun.next() }),
              onResponse: (status, body) => gun.took?.(status, body),
            },
          ]);
        },
      },
      (error: Error | null) => (error === null ? resolve(shots) : reject(error)),
    );
    instance.on("response", (_client, status, _bytes, milliseconds) => {
      shots.statuses.set(status, (shots.statuses.get(status) ?? 0) + 1);
      if (status < 300) shots.answered.push(milliseconds);
      else if (status === 429 || status === 503) shots.shed.push(milliseconds);
    });
    instance.on("reqError", () => shots.silent++);
  });
}

/** The time within which a share of requests was answered, whole milliseconds. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0);
}

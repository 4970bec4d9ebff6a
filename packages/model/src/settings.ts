/** Where the model is. `apiKey` stays in here: nothing prints settings. */
export interface ModelSettings {
  readonly baseURL: string | null;
  readonly apiKey: string | null;
  readonly model: string;
  /** US dollars for a million tokens. */
  readonly prices: { readonly input: number; readonly output: number } | null;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Milliseconds for one reply. */
  readonly timeout: number;
  /** Replies come as a stream: for servers behind a proxy that cuts long silences. */
  readonly stream: boolean;
}

const number = (text: string | undefined, fallback: number): number => {
  const value = Number(text);
  return text !== undefined && text !== "" && Number.isFinite(value) && value > 0 ? value : fallback;
};

/**
 * The model that the environment names, or null: `OPENAI_MODEL`, with `OPENAI_BASE_URL` (a server of one's own) or `OPENAI_API_KEY` or both.
 * `THIDUA_MODEL_CONCURRENCY` (4), `THIDUA_MODEL_TIMEOUT` (seconds, 120), `THIDUA_MODEL_STREAM=1`, `THIDUA_MODEL_PRICE` ("0.4/1.6": US dollars
 * for a million tokens in and out).
 */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const model = env.OPENAI_MODEL?.trim();
  const baseURL = env.OPENAI_BASE_URL?.trim() || null;
  const apiKey = env.OPENAI_API_KEY?.trim() || null;
  if (!model || (baseURL === null && apiKey === null)) return null;
  const price = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)$/.exec(env.THIDUA_MODEL_PRICE?.trim() ?? "");
  return {
    baseURL,
    apiKey,
    model,
    prices: price ? { input: Number(price[1]), output: Number(price[2]) } : null,
    concurrency: Math.floor(number(env.THIDUA_MODEL_CONCURRENCY, 4)) || 1,
    timeout: number(env.THIDUA_MODEL_TIMEOUT, 120) * 1000,
    stream: env.THIDUA_MODEL_STREAM === "1",
  };
}

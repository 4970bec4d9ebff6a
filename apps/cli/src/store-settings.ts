import type { Store } from "@thidua/store";
import type { Option, Values } from "./command.ts";
import { text, UsageError } from "./command.ts";
import type { Message } from "./language.ts";

export const DATA_OPTION: Record<"data", Option> = {
  data: {
    type: "string",
    help: {
      vi: "thư mục dữ liệu (mặc định ./data; DATABASE_URL thay bằng PostgreSQL)",
      en: "data folder (default ./data; DATABASE_URL makes it PostgreSQL)",
    },
  },
};

/**
 * Where the store is, by flag and environment: `--data`, else `DATABASE_URL`, else `THIDUA_DATA`, else ./data. What is decided is written down in
 * the data folder, whatever the database is.
 */
export function storeSettings(values: Values): { databaseUrl: string; data: string } | { data: string } {
  const data = text(values, "data");
  if (data) return { data };
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl) return { databaseUrl, data: dataFolder(values) };
  return { data: dataFolder(values) };
}

/** Opens the store, hands it to `use`, and closes it whatever happens. */
export async function withStore<T>(values: Values, use: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import("@thidua/store");
  const store = await openStore(storeSettings(values));
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** The data folder: where pages are archived whatever the database is. */
export function dataFolder(values: Values): string {
  return text(values, "data") ?? (process.env.THIDUA_DATA || "./data");
}

/** The PostgreSQL of `DATABASE_URL`, for what needs one; wrong usage, in these words, where there is none. */
export function sharedDatabase(otherwise: Message): string {
  const databaseUrl = process.env.DATABASE_URL;
  if (databaseUrl) return databaseUrl;
  throw new UsageError(otherwise);
}

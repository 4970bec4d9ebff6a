import { cp } from "node:fs/promises";
import { join } from "node:path";
import { openStore } from "@thidua/store";
import { type Server, startServer } from "./postgres.ts";

/** An empty store of a drill's own: how commands are told of it. */
export interface Place {
  words: string[];
  env: Record<string, string>;
  /** Its data folder. */
  data: string;
}

/** Stores on one kind of database. */
export interface Places {
  name: string;
  fresh(): Promise<Place>;
  /** A store that holds what another, which nobody uses, holds. */
  copy(of: Place): Promise<Place>;
  /** Where a store is made again from the data folder of a place: the place itself, or an empty database beside that folder. */
  anew(place: Place): Promise<Place>;
  /** The server behind all of them; null where each has its own database in the process. */
  server: Server | null;
  close(): Promise<void>;
}

/** Embedded stores. Making one takes seconds, so each is a copy of the first. */
export async function embeddedPlaces(folder: string): Promise<Places> {
  const template = join(folder, "template");
  await (await openStore({ data: template })).close();
  let next = 0;
  const copyOf = async (from: string): Promise<Place> => {
    const data = join(folder, `data-${next++}`);
    await cp(from, data, { recursive: true, filter: (path) => !path.endsWith(".sock") });
    return { data, words: ["--data", data], env: {} };
  };
  return {
    name: "PGlite",
    server: null,
    fresh: () => copyOf(template),
    copy: ({ data }) => copyOf(data),
    anew: async (place) => place,
    close: async () => undefined,
  };
}

/** Stores on a PostgreSQL; null where this machine can run none. */
export async function serverPlaces(folder: string, say: (line: string) => void): Promise<Places | null> {
  const server = await startServer(join(folder, "server"), say);
  if (server === null) return null;
  let next = 0;
  const place = async (from?: string): Promise<Place> => {
    const data = join(folder, `shared-${next}`);
    return { data, words: [], env: { DATABASE_URL: await server.database(`drill_${next++}`, from), THIDUA_DATA: data } };
  };
  return {
    name: "PostgreSQL",
    server,
    fresh: () => place(),
    async copy({ data, env }) {
      const made = await place(new URL(env.DATABASE_URL ?? "").pathname.slice(1));
      await cp(data, made.data, { recursive: true });
      return made;
    },
    anew: async ({ data }) => ({ data, words: [], env: { DATABASE_URL: await server.database(`drill_${next++}`), THIDUA_DATA: data } }),
    close: () => server.stop(),
  };
}

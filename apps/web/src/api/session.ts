import { useQuery, useQueryClient } from "@tanstack/react-query";
import { forget } from "../parts/kept.ts";
import { json, setCsrf } from "./client.ts";
import type { Session } from "./types.ts";

const KEY = ["session"];

async function read(): Promise<Session> {
  const session = await json<Session>("/v1/session");
  setCsrf(session.csrf);
  return session;
}

/** Who is signed in; undefined until it is known. */
export function useSession(): Session | undefined {
  return useQuery({ queryKey: KEY, queryFn: read, staleTime: 60_000 }).data;
}

export function mayEdit(session: Session | undefined): boolean {
  return session?.user !== undefined && session?.user !== null && session.user.role !== "viewer";
}

/** Signing in and out. */
export function useSigning(): { signIn(name: string, password: string): Promise<Session>; signOut(): Promise<void> } {
  const client = useQueryClient();
  const keep = (session: Session): Session => {
    setCsrf(session.csrf);
    client.setQueryData(KEY, session);
    return session;
  };
  return {
    signIn: async (name, password) => keep(await json<Session>("/v1/session", { method: "POST", body: { name, password } })),
    signOut: async () => {
      try {
        keep(await json<Session>("/v1/session", { method: "DELETE" }));
      } finally {
        // What was shown to whoever was signed in is not left for the next, even where the server cannot be reached.
        client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== KEY[0] });
        forget();
      }
    },
  };
}

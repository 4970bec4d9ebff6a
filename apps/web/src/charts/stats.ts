import { useQuery } from "@tanstack/react-query";
import { json } from "../api/client.ts";
import type { Kind, Stat } from "../api/types.ts";
import { PATHS } from "../data/columns.tsx";

export type By = "provinces" | "years" | "awards" | "movements" | "campaigns" | "authorities";

/** Counts by one thing; undefined until they are known. */
export function useStats(by: By): Stat[] | undefined {
  return useQuery({ queryKey: ["stats", by], queryFn: () => json<{ items: Stat[] }>(`/v1/stats/${by}`), staleTime: 60_000 }).data?.items;
}

/** Address of the table with the records of a mark. */
export function recordsOf(kind: Kind, filter: readonly (readonly [string, string])[]): string {
  return `/du-lieu/${PATHS[kind]}?${new URLSearchParams(filter.map(([name, value]): [string, string] => [name, value]))}`;
}

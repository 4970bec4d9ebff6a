import { useQuery } from "@tanstack/react-query";
import { json } from "../api/client.ts";
import { knowAwards } from "../parts/award-names.ts";

export interface Vocabulary {
  awards: { slug: string; name: string; ranked: boolean }[];
  campaigns: { slug: string; name: string }[];
  authorities: string[];
  provinces: { before: { name: string; now: string }[]; now: string[] };
}

/** What slugs mean; undefined until it is known. */
export function useVocabulary(): Vocabulary | undefined {
  return useQuery({
    queryKey: ["vocabulary"],
    queryFn: async () => {
      const vocabulary = await json<Vocabulary>("/v1/vocabulary");
      knowAwards(vocabulary.awards);
      return vocabulary;
    },
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}

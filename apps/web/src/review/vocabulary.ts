import { useQuery } from "@tanstack/react-query";
import { json } from "../api/client.ts";
import type { Vocabulary } from "../api/types.ts";
import { knowAwards } from "../parts/award-names.ts";

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

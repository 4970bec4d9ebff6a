import { useQueries } from "@tanstack/react-query";
import type { Answer } from "@thidua/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import { LISTS, type Stored } from "../api/types.ts";
import type { Cited } from "../parts/article-panel.tsx";
import { ReviewBadge } from "../parts/badges.tsx";
import { RecordLine } from "./record-line.tsx";

const MOST = 60;

/** The records of an answer as the store has them, once they are asked for. */
export function useRecords(records: Answer["records"], enabled: boolean) {
  return useQueries({
    queries: records.slice(0, MOST).map(({ kind, id }) => ({
      queryKey: ["record", kind, id],
      queryFn: () => json<Stored>(`/v1/${LISTS[kind]}/${encodeURIComponent(id)}`),
      enabled,
    })),
  });
}

/** The records that an answer was made of: what a sum adds up, what a list lists. */
export function Parts({ records, show }: { records: Answer["records"]; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const found = useRecords(records, open);
  return (
    <details data-parts className="border-t border-line px-4 py-2 text-sm sm:px-5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-semibold text-soft">{t("chat.parts", { count: records.length })}</summary>
      <ul className="mt-2 space-y-1.5">
        {open &&
          found.map(({ data: record }, at) =>
            record ? (
              <RecordLine key={record.id} record={record} place={record.place?.name} show={show}>
                <ReviewBadge review={record.review} />
              </RecordLine>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: nothing else is known of it yet
              <li key={`waiting${at}`} className="text-soft">
                …
              </li>
            ),
          )}
      </ul>
    </details>
  );
}

import { useQueries } from "@tanstack/react-query";
import type { Answer } from "@thidua/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import { LISTS, type Stored } from "../api/types.ts";
import type { Cited } from "../parts/article-panel.tsx";
import { KindBadge, ReviewBadge, StatusBadge } from "../parts/badges.tsx";
import { timeText, titleOf } from "../parts/format.ts";

const MOST = 60;

/** The records that an answer was made of: what a sum adds up, what a list lists. */
export function Parts({ records, show }: { records: Answer["records"]; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const found = useQueries({
    queries: records.slice(0, MOST).map(({ kind, id }) => ({
      queryKey: ["record", kind, id],
      queryFn: () => json<Stored>(`/v1/${LISTS[kind]}/${encodeURIComponent(id)}`),
      enabled: open,
    })),
  });
  return (
    <details className="border-t border-line px-4 py-2 text-sm sm:px-5" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-semibold text-soft">{t("chat.parts", { count: records.length })}</summary>
      <ul className="mt-2 space-y-1.5">
        {found.map(({ data: record }, at) =>
          record ? (
            <li key={record.id} className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
              <KindBadge kind={record.kind} />
              <button
                type="button"
                className="cite min-w-0 text-left"
                onClick={() => show({ articleId: record.article.id, start: record.start, end: record.end })}
              >
                {titleOf(record)}
              </button>
              <span className="text-soft">{[record.place?.name, timeText(record.time)].filter((part) => part).join(" · ")}</span>
              <StatusBadge record={record} />
              <ReviewBadge review={record.review} />
            </li>
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

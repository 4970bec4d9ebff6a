import type { ReactNode } from "react";
import type { Stored } from "../api/types.ts";
import type { Cited } from "../parts/article-panel.tsx";
import { KindBadge, StatusBadge } from "../parts/badges.tsx";
import { timeText, titleOf } from "../parts/format.ts";

/** One record in a list below an answer: what it is, where and when; its words open its sentence in the article. */
export function RecordLine({
  record,
  place,
  show,
  children,
}: {
  record: Stored;
  place: string | undefined;
  show: (cited: Cited) => void;
  children?: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-0.5">
      <KindBadge kind={record.kind} />
      <button
        type="button"
        className="cite min-w-0 text-left"
        onClick={() => show({ articleId: record.article.id, start: record.start, end: record.end })}
      >
        {titleOf(record)}
      </button>
      <span className="text-soft">{[place, timeText(record.time)].filter((part) => part).join(" · ")}</span>
      <StatusBadge record={record} />
      {children}
    </li>
  );
}

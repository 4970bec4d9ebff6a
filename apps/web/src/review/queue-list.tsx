import { useTranslation } from "react-i18next";
import type { QueueItem } from "../api/types.ts";
import { KindBadge } from "../parts/badges.tsx";
import { percentText, titleOf } from "../parts/format.ts";

interface Props {
  items: readonly QueueItem[];
  current: string | null;
  /** What was decided since the queue was read, by id. */
  done: ReadonlyMap<string, string>;
  choose: (item: QueueItem) => void;
}

/** What to check, first things first. */
export function QueueList({ items, current, done, choose }: Props) {
  const { t } = useTranslation();
  return (
    <ol className="divide-y divide-line">
      {items.map((item) => {
        const { record, why } = item;
        const said = done.get(record.id);
        return (
          <li key={`${record.article.id}${record.id}`}>
            <button
              type="button"
              aria-current={record.id === current}
              className={`w-full px-3 py-2 text-left text-sm hover:bg-sunk ${record.id === current ? "bg-accent-soft" : ""}`}
              onClick={() => choose(item)}
            >
              <span className="flex items-center gap-2">
                <KindBadge kind={record.kind} />
                <span className="ml-auto text-xs text-soft">
                  {said === undefined ? percentText(record.confidence) : `✓ ${t(`editor.action.${said}`)}`}
                </span>
              </span>
              <span className={`mt-0.5 line-clamp-2 ${said === undefined ? "" : "text-soft line-through"}`}>{titleOf(record)}</span>
              <span className="block truncate text-xs text-soft">{why.map((reason) => t(`editor.why.${reason}`)).join(", ")}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

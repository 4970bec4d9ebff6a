import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { numberText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";
import type { Reviewing } from "./use-review.ts";

/** What is to be checked, and the ways to the other kinds of work. */
export function QueuePane({ reviewing, help }: { reviewing: Reviewing; help: () => void }) {
  const { t } = useTranslation();
  const { queue, items, left, done, chosen, choose } = reviewing;
  return (
    <section
      aria-label={t("editor.queue")}
      className="flex min-h-0 flex-col border-line bg-card max-lg:max-h-72 max-lg:border-b lg:border-r"
    >
      <div className="flex items-center gap-2 border-b border-line px-3 py-2">
        <h2 className="font-semibold">{t("editor.queue")}</h2>
        <span className="text-sm text-soft">{queue.data && t("editor.left", { count: left, left: numberText(left) })}</span>
        <button type="button" className="button button-small ml-auto" onClick={help}>
          <span className="kbd">?</span> <span className="sr-only">{t("editor.help")}</span>
        </button>
      </div>
      <QueueFilters />
      <div className="min-h-0 flex-1 overflow-y-auto">
        {queue.error && <ProblemNote error={queue.error} retry={() => void queue.refetch()} />}
        {!queue.data && !queue.error && <p className="p-3 text-sm text-soft">{t("app.loading")}</p>}
        {queue.data && items.length === 0 && <p className="p-3 text-sm text-soft">{t("editor.empty")}</p>}
        <QueueList
          items={items}
          current={chosen?.recordId ?? null}
          done={done}
          choose={({ record }) => choose({ articleId: record.article.id, recordId: record.id })}
        />
      </div>
      <p className="flex flex-wrap gap-x-4 border-t border-line px-3 py-2 text-sm">
        <Link className="link" to="/duyet/bao-sai">
          {t("editor.feedback")}
        </Link>
        <Link className="link" to="/duyet/lan-hai">
          {t("editor.blind")}
        </Link>
      </p>
    </section>
  );
}

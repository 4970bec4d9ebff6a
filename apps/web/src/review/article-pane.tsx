import { useTranslation } from "react-i18next";
import { download } from "../parts/download.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { ArticleText } from "./article-text.tsx";
import { reviewAsHtml } from "./export-html.ts";
import { RecordButtons } from "./record-buttons.tsx";
import type { Reviewing } from "./use-review.ts";

/** The article with its records, and what can be said of the whole of it. */
export function ArticlePane({ reviewing, copies }: { reviewing: Reviewing; copies: () => void }) {
  const { t } = useTranslation();
  const { under, records, current, choose, setSpan, judge } = reviewing;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section aria-label={t("editor.article")} tabIndex={0} className="min-h-0 overflow-y-auto px-4 py-4 max-lg:order-last lg:px-8">
      {reviewing.queue.data && reviewing.chosen === null && <p className="mt-10 text-center text-soft">{t("editor.nothingChosen")}</p>}
      {reviewing.chosen !== null && !under.data && !under.error && <p className="text-soft">{t("app.loading")}</p>}
      {under.error && <ProblemNote error={under.error} retry={() => void under.refetch()} />}
      {under.data && (
        <>
          <div className="mb-3 flex flex-wrap items-center gap-2 text-sm">
            {under.data.review === null ? (
              <>
                {records.every(({ record }) => record.review === "rejected") && (
                  <button type="button" className="button button-small" onClick={() => void judge("nothing-here")}>
                    {t("editor.nothingHere")}
                  </button>
                )}
                <button type="button" className="button button-small" onClick={() => void judge("complete")}>
                  {t("editor.complete")}
                </button>
              </>
            ) : (
              <>
                <span className="font-semibold text-good">
                  ✓ {t(under.data.review.verdict === "complete" ? "editor.verdictComplete" : "editor.verdictNothing")}
                </span>
                <button type="button" className="button button-small" onClick={() => void judge("open")}>
                  {t("editor.reopen")}
                </button>
              </>
            )}
            <button type="button" className="button button-small" onClick={copies}>
              {t("editor.copies")} <span className="kbd">c</span>
            </button>
            <button
              type="button"
              className="button button-small"
              onClick={() => under.data && download(`${under.data.article.id}.html`, reviewAsHtml(under.data), "text/html")}
            >
              {t("editor.export")}
            </button>
          </div>
          <ArticleText
            article={under.data.article}
            records={records.map(({ record }) => record)}
            current={current}
            choose={(recordId) => choose({ articleId: under.data.article.id, recordId })}
            select={setSpan}
          />
          <RecordButtons
            records={records.map(({ record }) => record)}
            current={current}
            choose={(recordId) => choose({ articleId: under.data.article.id, recordId })}
          />
        </>
      )}
    </section>
  );
}

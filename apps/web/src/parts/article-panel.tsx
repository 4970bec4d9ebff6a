import { useQuery } from "@tanstack/react-query";
import type { Citation } from "@thidua/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { json } from "../api/client.ts";
import type { Article, WhereArchived } from "../api/types.ts";
import { dayText, sourceText } from "./format.ts";
import { ProblemNote } from "./problem-note.tsx";

/** Where in which article. */
export type Cited = Pick<Citation, "articleId" | "start" | "end">;

/** The address of the original page, at the sentence where the browser can find it. */
export function originalAt(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const words = quote.trim().split(/\s+/);
  const part = (some: string[]): string => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
  const fragment = words.length <= 10 ? part(words) : `${part(words.slice(0, 5))},${part(words.slice(-5))}`;
  return `${url.split("#", 1)[0]}#:~:text=${fragment}`;
}

/** The article beside the page, at the highlighted sentence. Escape closes it; the focus goes back to where it came from. */
export function ArticlePanel({ cited, onClose }: { cited: Cited; onClose: () => void }) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const mark = useRef<HTMLElement>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["article", cited.articleId],
    queryFn: ({ signal }) => json<Article>(`/v1/articles/${encodeURIComponent(cited.articleId)}`, { signal }),
  });
  const { data: archived } = useQuery({
    queryKey: ["where-archived", cited.articleId],
    queryFn: async ({ signal }) =>
      (await json<WhereArchived>(`/v1/articles/${encodeURIComponent(cited.articleId)}/archived`, { signal })).archived,
  });

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === "Escape") onClose();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [onClose]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another citation or a loaded article moves the mark
  useEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
  }, [cited, data]);

  const quote = data?.text.slice(cited.start, cited.end) ?? "";
  const original = data ? originalAt(data.url, quote) : null;
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={t("article.panel")}
      className="no-print fixed inset-0 z-30 flex flex-col bg-card shadow-xl md:left-auto md:w-[30rem] md:border-l md:border-line"
    >
      <div className="flex items-start gap-3 border-b border-line px-4 py-3">
        <h2 className="min-w-0 flex-1 text-lg leading-snug font-semibold">{data?.title ?? t("article.panel")}</h2>
        <button type="button" className="button button-small" onClick={onClose}>
          {t("app.close")}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="min-h-0 flex-1 overflow-y-auto px-4 py-3" tabIndex={0} aria-label={t("article.kept")}>
        {error && <ProblemNote error={error} retry={() => void refetch()} />}
        {!data && !error && <p className="text-soft">{t("app.loading")}</p>}
        {data && (
          <>
            <dl className="mb-3 grid grid-cols-[auto_1fr] gap-x-3 text-sm">
              <dt className="text-soft">{t("article.published")}</dt>
              <dd>{data.publishedAt === null ? t("article.noDate") : dayText(data.publishedAt)}</dd>
              <dt className="text-soft">{t("article.source")}</dt>
              <dd className="min-w-0 break-words">{sourceText(data.source)}</dd>
              {data.province && (
                <>
                  <dt className="text-soft">{t("article.province")}</dt>
                  <dd>{data.province.name}</dd>
                </>
              )}
            </dl>
            <p className="mb-3 flex flex-wrap gap-x-4 gap-y-1 text-sm">
              {archived && (
                <Link className="link" to={`/ban-luu/${encodeURIComponent(cited.articleId)}?start=${cited.start}&end=${cited.end}`}>
                  {t("article.archived")}
                </Link>
              )}
              {original && (
                <a className="link" href={original} target="_blank" rel="noreferrer noopener">
                  {t("article.original")} ↗
                </a>
              )}
            </p>
            <div className="space-y-3 leading-relaxed whitespace-pre-line">
              {data.text.slice(0, cited.start)}
              <mark ref={mark} className="rounded px-0.5 py-0.5 font-semibold">
                {quote}
              </mark>
              {data.text.slice(cited.end)}
            </div>
          </>
        )}
      </section>
    </aside>
  );
}

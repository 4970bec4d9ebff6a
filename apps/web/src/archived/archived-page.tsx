import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "react-router";
import { json } from "../api/client.ts";
import type { ArchivedPage, Article } from "../api/types.ts";
import { momentText, numberText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** Where a quote stands in a text: at its offsets where the text is the same, else where its words are; null where they are not. */
function quoteIn(page: ArchivedPage, article: Article, start: number, end: number): [number, number] | null {
  if (!(end > start)) return null;
  if (page.same) return [start, end];
  const quote = article.text.slice(start, end);
  const at = page.text.indexOf(quote);
  return at < 0 ? null : [at, at + quote.length];
}

/** The words of the page as it was fetched and kept, with where it stands in the archive. */
export default function ArchivedView() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const mark = useRef<HTMLElement>(null);
  const path = `/v1/articles/${encodeURIComponent(id)}`;
  const { data, error, refetch } = useQuery({
    queryKey: ["archived", id],
    queryFn: async ({ signal }) => {
      const [page, article] = await Promise.all([json<ArchivedPage>(`${path}/archived/text`, { signal }), json<Article>(path, { signal })]);
      return { page, article };
    },
  });
  useEffect(() => {
    if (data) mark.current?.scrollIntoView({ block: "center" });
  }, [data]);
  const page = data?.page;
  const at = data ? quoteIn(data.page, data.article, Number(params.get("start")), Number(params.get("end"))) : null;
  return (
    <div className="mx-auto w-full max-w-3xl px-4 py-5">
      <p className="text-soft">{t("archived.title")}</p>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <p className="text-soft">{t("app.loading")}</p>}
      {page && (
        <>
          <h1 className="text-2xl font-semibold">{page.title}</h1>
          <dl className="card my-4 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 px-4 py-3 text-sm">
            <dt className="text-soft">{t("archived.fetched")}</dt>
            <dd>{momentText(page.fetchedAt)}</dd>
            {page.url !== null && (
              <>
                <dt className="text-soft">{t("archived.address")}</dt>
                <dd className="min-w-0 break-words">{page.url}</dd>
              </>
            )}
            <dt className="text-soft">{t("archived.file")}</dt>
            <dd className="min-w-0 break-words">{t("archived.at", { file: page.file, offset: numberText(page.offset) })}</dd>
            <dt className="text-soft">SHA-256</dt>
            <dd className="min-w-0 break-all font-mono">{page.digest.replace("sha256:", "")}</dd>
          </dl>
          <p className="mb-3 text-soft">{t(page.same ? "archived.same" : "archived.other")}</p>
          <article className="leading-relaxed whitespace-pre-line" aria-label={t("archived.title")}>
            {at === null ? (
              page.text
            ) : (
              <>
                {page.text.slice(0, at[0])}
                <mark ref={mark} className="rounded px-0.5 py-0.5 font-semibold">
                  {page.text.slice(...at)}
                </mark>
                {page.text.slice(at[1])}
              </>
            )}
          </article>
        </>
      )}
    </div>
  );
}

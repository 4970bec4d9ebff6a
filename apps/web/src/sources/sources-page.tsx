import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import type { CrawledSource } from "../api/types.ts";
import { dayText, momentText, numberText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { Runs } from "./runs.tsx";

/** What the crawler did at each portal. */
export default function SourcesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["sources"],
    queryFn: () => json<{ items: CrawledSource[] }>("/v1/sources"),
    staleTime: 5_000,
  });
  const count = ({ pages }: CrawledSource, state: string): number =>
    pages.filter((one) => one.state === state).reduce((all, one) => all + one.count, 0);
  const heads = ["name", "logShort", "last", "newest", "articles", "done", "waiting", "skipped", "failed"] as const;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <div className="mx-auto w-full max-w-6xl px-4 py-5">
      <h1 className="text-2xl font-semibold">{t("source.title")}</h1>
      <p className="mb-4 text-soft">{t("source.lead")}</p>
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="card p-6">{t("source.none")}</p>}
      {data && data.items.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        <section className="card overflow-x-auto px-4" tabIndex={0} aria-label={t("source.title")}>
          <table className="table-plain w-full text-sm">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {t(`source.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.items.map((source) => (
                <tr key={source.source}>
                  <th scope="row" className="text-ink">
                    {source.source}
                  </th>
                  <td>
                    <button
                      type="button"
                      className="button button-small"
                      aria-expanded={open === source.source}
                      aria-label={t("source.log", { name: source.source })}
                      onClick={() => setOpen(open === source.source ? null : source.source)}
                    >
                      {t("source.logShort")}
                    </button>
                  </td>
                  <td>
                    {source.finishedAt === null
                      ? `${momentText(source.startedAt)} · ${t("source.running")}`
                      : momentText(source.finishedAt)}
                  </td>
                  <td>{dayText(source.newest)}</td>
                  <td>
                    {numberText(
                      source.pages
                        .filter(({ kind, state }) => kind === "article" && state === "done")
                        .reduce((all, one) => all + one.count, 0),
                    )}
                  </td>
                  <td>{numberText(count(source, "done"))}</td>
                  <td>{numberText(count(source, "waiting") + count(source, "taken"))}</td>
                  <td>{numberText(count(source, "skipped"))}</td>
                  <td>
                    {numberText(count(source, "failed"))}
                    <ul className="text-soft">
                      {source.pages
                        .filter(({ state, reason }) => state === "failed" && reason !== null)
                        .map(({ kind, reason, count: failed }) => (
                          <li key={`${kind}${reason}`}>
                            {reason}: {numberText(failed)}
                          </li>
                        ))}
                    </ul>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {open !== null && (
        <section className="card mt-4 px-4 py-3 text-sm" aria-label={t("source.log", { name: open })}>
          <h2 className="mb-2 text-lg font-semibold">{t("source.log", { name: open })}</h2>
          <Runs source={open} />
        </section>
      )}
    </div>
  );
}

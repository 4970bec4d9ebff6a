import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import type { CrawlRun } from "../api/types.ts";
import { momentText, numberText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** What each run over a source did, newest first: counts, what is new, what went wrong. */
export function Runs({ source }: { source: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["runs", source],
    queryFn: () => json<{ items: CrawlRun[] }>(`/v1/sources/${encodeURIComponent(source)}/runs`),
    staleTime: 5_000,
  });
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <p className="text-soft">{t("app.loading")}</p>;
  if (data.items.length === 0) return <p className="text-soft">{t("source.noRuns")}</p>;
  return (
    <ol className="space-y-3">
      {data.items.map(({ id, startedAt, endedAt, summary }) => (
        <li key={id} className="border-l-2 border-line pl-3">
          <p className="font-semibold">
            {momentText(startedAt)}
            {endedAt !== null && <span className="font-normal text-soft"> – {momentText(endedAt)}</span>}
          </p>
          {summary === null ? <p className="text-soft">{t("source.stillRunning")}</p> : <Summary summary={summary} />}
        </li>
      ))}
    </ol>
  );
}

function Summary({ summary }: { summary: NonNullable<CrawlRun["summary"]> }) {
  const { t } = useTranslation();
  const { skipped, problems, news, hosts, unfinished, ...counts } = summary;
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, numberText(count)]));
  const left = Object.entries(skipped).filter(([, count]) => count > 0);
  const why = left.map(([reason, count]) => `${t(`source.why.${reason}`)} ${numberText(count)}`).join(", ");
  return (
    <>
      <p>
        {t("source.runLine", numbers)}
        {unfinished && ` (${t("source.unfinished")})`}
      </p>
      {left.length > 0 && <p className="text-soft">{t("source.runSkipped", { what: why })}</p>}
      {hosts.map(({ host, state, reason }) => (
        <p key={host} className="break-words text-soft">
          {host}: {t(`source.hostState.${state}`)}
          {reason !== null && ` (${reason})`}
        </p>
      ))}
      {news.length > 0 && (
        <details>
          <summary>{t("source.runNews", { count: counts.fresh })}</summary>
          <ul className="ml-4 list-disc">
            {news.map(({ id, title }) => (
              <li key={id} className="break-words">
                <a className="link" href={`/du-lieu/figures?articleId=${encodeURIComponent(id)}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{t("source.runProblems", { count: counts.failed })}</summary>
          <ul className="ml-4 list-disc">
            {problems.map(({ url, message }) => (
              <li key={`${url}${message}`} className="break-words">
                {url}: {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OnlyEditors } from "../account/only-editors.tsx";
import { json } from "../api/client.ts";
import type { Report } from "../api/types.ts";
import { momentText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

export default function FeedbackPage() {
  return (
    <OnlyEditors>
      <Reports />
    </OnlyEditors>
  );
}

/** What readers found wrong. The records that their answers used come first in the queue until a report is settled. */
function Reports() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const { data, error } = useQuery({
    queryKey: ["feedback"],
    queryFn: () => json<{ items: Report[] }>("/v1/review/feedback?state=open"),
    staleTime: 0,
  });
  async function settle(id: number): Promise<void> {
    try {
      await json(`/v1/review/feedback/${id}`, { method: "POST", body: {} });
      await client.invalidateQueries({ queryKey: ["feedback"] });
    } catch (failed) {
      setProblem(failed);
    }
  }
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-5">
      <h1 className="mb-3 text-2xl font-semibold">{t("editor.feedback")}</h1>
      {(problem ?? error) && <ProblemNote error={problem ?? error} />}
      {data?.items.length === 0 && <p className="card p-5">{t("editor.noFeedback")}</p>}
      <ul className="space-y-3">
        {data?.items.map((report) => (
          <li key={report.id} className="card p-4">
            <p className="flex flex-wrap items-center gap-2">
              <strong className="font-semibold">{t(`chat.what.${report.what}`)}</strong>
              <span className="text-sm text-soft">{momentText(report.createdAt)}</span>
              <button type="button" className="button button-small ml-auto" onClick={() => void settle(report.id)}>
                {t("editor.settle")}
              </button>
            </p>
            <p className="mt-1 font-medium">{report.question}</p>
            <p className="line-clamp-4 text-sm whitespace-pre-line text-soft">{report.answer.replace(/[*\\>]/g, "")}</p>
            {report.note !== null && <p className="mt-1 text-sm">“{report.note}”</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { Answer } from "@thidua/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { copyTable, plainAnswer } from "./copying.ts";
import { FeedbackForm } from "./feedback-form.tsx";

/** What can be done with an answer. */
export function AnswerTools({ question, answer }: { question: string; answer: Answer }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState("");
  const [wrong, setWrong] = useState(false);
  const table = answer.table ?? {
    columns: [t("chat.sources"), t("field.article"), t("field.publishedAt"), "URL"],
    rows: answer.citations.map(({ quote, title, publishedAt, url }) => [quote, title, publishedAt ?? "", url ?? ""]),
  };
  const done = (what: Promise<void>): void => {
    setSaid("");
    void what.then(() => setSaid(t("chat.copied"))).catch(() => setSaid("×"));
  };
  return (
    <div className="no-print border-t border-line px-3 py-2 sm:px-4">
      <div className="flex flex-wrap items-center gap-1.5">
        <button
          type="button"
          className="button button-small"
          onClick={() => done(navigator.clipboard.writeText(plainAnswer(question, answer)))}
        >
          {t("chat.copy")}
        </button>
        {table.rows.length > 0 && (
          <button type="button" className="button button-small" onClick={() => done(copyTable(table.columns, table.rows))}>
            {t("chat.copyTable")}
          </button>
        )}
        <button type="button" className="button button-small" onClick={() => print()}>
          {t("chat.print")}
        </button>
        <button type="button" className="button button-small ml-auto" aria-expanded={wrong} onClick={() => setWrong(!wrong)}>
          <svg
            aria-hidden="true"
            viewBox="0 0 24 24"
            width="16"
            height="16"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinejoin="round"
          >
            <path d="M17 3v11l-5 8-2-1v-6H4.5A2.5 2.5 0 0 1 2 12.4L3.6 5A2.5 2.5 0 0 1 6 3h11Zm0 0h4v11h-4" />
          </svg>
          {t("chat.wrong")}
        </button>
        <span role="status" className="text-sm text-good">
          {said}
        </span>
      </div>
      {wrong && <FeedbackForm question={question} answer={answer} />}
    </div>
  );
}

import type { Answer, Citation } from "@thidua/core";
import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import Markdown from "react-markdown";
import type { Cited } from "../parts/article-panel.tsx";
import { dayText } from "../parts/format.ts";
import { AnswerTools } from "./answer-tools.tsx";
import { linkNumbers } from "./link-numbers.ts";
import { Near } from "./near.tsx";
import { Parts } from "./parts.tsx";
import { UnderstoodChips } from "./understood-chips.tsx";

interface Props {
  question: string;
  answer: Answer;
  ask: (question: string) => void;
  show: (cited: Cited) => void;
}

/** One answer. Its words are Markdown of our own making; nothing of an article is rendered as HTML. */
export function AnswerView({ question, answer, ask, show }: Props) {
  const { t } = useTranslation();
  return (
    <div className="card overflow-hidden">
      <div className="px-4 py-3 sm:px-5">
        {answer.status !== "answered" && (
          <p className="mb-1 inline-flex items-center gap-2 rounded border border-dashed border-current px-2 text-sm font-semibold text-award">
            <span aria-hidden="true">{answer.status === "no_data" ? "∅" : "?"}</span>
            <span>{t(answer.status === "no_data" ? "chat.noData" : "chat.clarify")}</span>
          </p>
        )}
        <div className="prose-answer">
          <AnswerText answer={answer} show={show} />
        </div>
        {answer.table && <AnswerTable columns={answer.table.columns} rows={answer.table.rows} />}
        {answer.notes.length > 0 && (
          <ul aria-label={t("chat.notes")} className="mt-2 list-disc space-y-0.5 border-t border-line pt-2 pl-5 text-sm text-soft">
            {answer.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        )}
        {answer.status === "no_data" && <Near answer={answer} question={question} ask={ask} show={show} />}
        <UnderstoodChips answer={answer} question={question} ask={ask} />
      </div>
      {answer.citations.length > 0 && <Citations citations={answer.citations} show={show} />}
      {answer.records.length > 0 && <Parts records={answer.records} show={show} />}
      <AnswerTools question={question} answer={answer} />
    </div>
  );
}

function AnswerText({ answer, show }: { answer: Answer; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  // The same for as long as the answer is: a link that is drawn anew would lose the focus.
  const { plugins, components } = useMemo(() => {
    const known = new Map(answer.citations.map((citation) => [citation.n, citation]));
    const a = ({ href, children }: { href?: string | undefined; children?: ReactNode }) => {
      const citation = known.get(Number((href ?? "").replace(/^#/, "")));
      if (citation === undefined) return <span>{children}</span>;
      const label = t("chat.seeSource", { what: String(children), n: citation.n });
      return (
        <button type="button" className="cite" aria-label={label} onClick={() => show(citation)}>
          {children}
        </button>
      );
    };
    return { plugins: [linkNumbers(new Set(known.keys()))], components: { a } };
  }, [answer, show, t]);
  return (
    <Markdown disallowedElements={["img"]} unwrapDisallowed rehypePlugins={plugins} components={components}>
      {answer.answer}
    </Markdown>
  );
}

function AnswerTable({ columns, rows }: { columns: string[]; rows: string[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={columns.join(", ")}>
      <table className="table-plain my-2 text-sm">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("\u0000")}>
              {row.map((cell, at) => (
                <td key={columns[at] ?? at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const FIRST = 4;

function Citations({ citations, show }: { citations: Citation[]; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <div className="border-t border-line bg-sunk px-4 py-3 sm:px-5">
      <h3 className="mb-1 text-sm font-semibold text-soft">{t("chat.sources")}</h3>
      <ol className="space-y-2 text-sm">
        {citations.slice(0, all ? undefined : FIRST).map((citation) => (
          <li key={citation.n} className="flex gap-2">
            <button
              type="button"
              className="cite h-fit shrink-0"
              aria-label={t("chat.seeSource", { what: citation.title, n: citation.n })}
              onClick={() => show(citation)}
            >
              [{citation.n}]
            </button>
            <span className="min-w-0">
              <span className="line-clamp-3">“{citation.quote}”</span>
              <span className="block text-soft">
                {citation.title}
                {citation.publishedAt === null ? "" : ` · ${dayText(citation.publishedAt)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {citations.length > FIRST && (
        <button type="button" className="link mt-2 text-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "−" : `+${citations.length - FIRST}`} {t("chat.sources")}
        </button>
      )}
    </div>
  );
}

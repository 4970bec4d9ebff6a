import type { Answer, Citation } from "@thidua/core";
import { type MouseEvent, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import Markdown from "react-markdown";
import type { Cited } from "../parts/article-panel.tsx";
import { dayText } from "../parts/format.ts";
import { AnswerTools } from "./answer-tools.tsx";
import { citationOf, leadsTo, numericColumns, PARTS } from "./cell-links.ts";
import { Choices } from "./choices.tsx";
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
        {answer.table && <AnswerTable answer={answer} show={show} />}
        {answer.notes.length > 0 && (
          <div className="mt-3 rounded-lg border-l-4 border-award bg-sunk px-3 py-2 text-sm">
            <h3 className="font-semibold">{t("chat.notes")}</h3>
            <ul className="list-disc space-y-0.5 pl-5">
              {answer.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        {answer.status === "clarify" && <Choices answer={answer} question={question} ask={ask} />}
        {answer.status === "no_data" && <Near answer={answer} question={question} ask={ask} show={show} />}
        <UnderstoodChips answer={answer} question={question} ask={ask} />
      </div>
      {answer.citations.length > 0 && <Citations citations={answer.citations} said={saidOf(answer)} show={show} />}
      {answer.records.length > 0 && <Parts records={answer.records} show={show} />}
      <AnswerTools question={question} answer={answer} />
    </div>
  );
}

/** Opens the records of the answer that a number stands in. */
function openParts({ currentTarget }: MouseEvent<HTMLElement>): void {
  const parts = currentTarget.closest("article")?.querySelector<HTMLDetailsElement>("details[data-parts]");
  if (!parts) return;
  parts.open = true;
  parts.querySelector("summary")?.focus();
}

function AnswerText({ answer, show }: { answer: Answer; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  // The same for as long as the answer is: a link that is drawn anew would lose the focus.
  const { plugins, components } = useMemo(() => {
    const known = new Map(answer.citations.map((citation) => [citation.n, citation]));
    const a = ({ href, children }: { href?: string | undefined; children?: ReactNode }) => {
      if (href === `#${PARTS}`) {
        const what = String(children);
        return (
          <button type="button" className="cite" aria-label={t("chat.seeParts", { what })} onClick={openParts}>
            {children}
          </button>
        );
      }
      const citation = known.get(Number((href ?? "").replace(/^#/, "")));
      if (citation === undefined) return <span>{children}</span>;
      const label = t("chat.seeSource", { what: String(children), n: citation.n });
      return (
        <button type="button" className="cite" aria-label={label} onClick={() => show(citation)}>
          {children}
        </button>
      );
    };
    return { plugins: [linkNumbers(new Set(known.keys()), (number) => leadsTo(number, answer))], components: { a } };
  }, [answer, show, t]);
  return (
    <Markdown disallowedElements={["img"]} unwrapDisallowed rehypePlugins={plugins} components={components}>
      {answer.answer}
    </Markdown>
  );
}

function AnswerTable({ answer, show }: { answer: Answer; show: (cited: Cited) => void }) {
  const { t } = useTranslation();
  const { columns, rows } = answer.table ?? { columns: [], rows: [] };
  const numeric = numericColumns(rows);
  const cellOf = (row: readonly string[], at: number): ReactNode => {
    const citation = citationOf(row, at, answer.citations);
    if (citation === null) return row[at];
    const label = t("chat.seeSource", { what: row[at], n: citation.n });
    return (
      <button type="button" className="cite" aria-label={label} onClick={() => show(citation)}>
        {row[at]}
      </button>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className="my-2 max-h-[28rem] overflow-auto print:max-h-none" tabIndex={0} aria-label={columns.join(", ")}>
      <table className="table-plain text-sm">
        <thead className="sticky top-0 bg-card">
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" className={numeric.has(at) ? "cell-number" : ""}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("\u0000")}>
              {row.map((_, at) => (
                <td key={columns[at] ?? at} className={numeric.has(at) ? "cell-number" : ""}>
                  {cellOf(row, at)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The words of an answer, as its sentences write them. */
function saidOf({ answer }: Answer): string {
  return answer.replace(/\\([\\`*_[\]<>|~#!:.)+-])/g, "$1");
}

const FIRST = 4;

interface CitationsProps {
  citations: Citation[];
  /** The words of the answer: a sentence that it quotes is not told a second time. */
  said: string;
  show: (cited: Cited) => void;
}

function Citations({ citations, said, show }: CitationsProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  return (
    <div className="border-t border-line bg-sunk px-4 py-3 sm:px-5">
      <h3 className="mb-1 text-sm font-semibold text-soft">{t("chat.sources")}</h3>
      <ol className="space-y-2 text-sm">
        {citations.map((citation, at) => (
          <li key={citation.n} className={`flex gap-2 ${all || at < FIRST ? "" : "hidden print:flex"}`}>
            <button
              type="button"
              className="cite h-fit shrink-0"
              aria-label={t("chat.seeSource", { what: citation.title, n: citation.n })}
              onClick={() => show(citation)}
            >
              [{citation.n}]
            </button>
            <span className="min-w-0">
              {!said.includes(citation.quote) && <span className="line-clamp-3 print:line-clamp-none">“{citation.quote}”</span>}
              <span className="block text-soft">
                {citation.title}
                {citation.publishedAt === null ? "" : ` · ${dayText(citation.publishedAt)}`}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {citations.length > FIRST && (
        <button type="button" className="no-print link mt-2 text-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("table.fewer") : t("table.others", { count: citations.length - FIRST })}
          <span className="sr-only"> {t("chat.sources")}</span>
        </button>
      )}
    </div>
  );
}

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { json, Problem } from "../api/client.ts";
import type { Article, ArticleRow, CopyState, Page } from "../api/types.ts";
import { dayText, momentText, sourceText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** Whose copy an article is: found by its title, merged and split by keyboard; the history below. */
export function CopiesDialog({ article, close }: { article: Article; close: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [words, setWords] = useState(article.title);
  const [search, setSearch] = useState(article.title);
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const path = `/v1/review/articles/${encodeURIComponent(article.id)}/copies`;
  const { data: state, error } = useQuery({ queryKey: ["copies", article.id], queryFn: () => json<CopyState>(path), staleTime: 0 });
  const found = useQuery({
    queryKey: ["copies-of", search],
    queryFn: () => json<Page<ArticleRow>>(`/v1/articles?${new URLSearchParams({ q: search, limit: "20", originals: "1" })}`),
    enabled: search.trim() !== "",
  });
  // What is found by its title comes before what is found somewhere in its text.
  const inText = ({ title }: ArticleRow): number => (title.toLowerCase().includes(search.toLowerCase()) ? 0 : 1);
  const others = (found.data?.items ?? [])
    .filter((one) => one.id !== article.id && one.id !== state?.original?.id)
    .sort((a, b) => inText(a) - inText(b));

  async function decide(action: "copy" | "own" | "undo", original?: string): Promise<void> {
    setProblem(null);
    setSaid("");
    try {
      const body = { action, version: state?.version ?? 0, ...(original !== undefined && { original }) };
      client.setQueryData(["copies", article.id], await json<CopyState>(path, { method: "POST", body }));
      setSaid(t(`copies.done.${action}`));
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "copies" && queryKey[0] !== "under-review" });
    } catch (failed) {
      setProblem(failed);
      if (failed instanceof Problem && failed.status === 409) await client.invalidateQueries({ queryKey: ["copies", article.id] });
    }
  }

  const ask = (event: FormEvent): void => {
    event.preventDefault();
    setSearch(words.trim());
  };
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const all = [...(dialog.current?.querySelectorAll<HTMLElement>("input, button[data-choice]") ?? [])];
    if (step === 0 || all.length === 0) return;
    event.preventDefault();
    all[(all.indexOf(document.activeElement as HTMLElement) + step + all.length) % all.length]?.focus();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={t("copies.title")}
      onClose={close}
      onKeyDown={keys}
      className="card m-auto max-h-[90dvh] w-[min(38rem,94vw)] p-5 text-ink backdrop:bg-black/50"
    >
      <h2 className="text-lg font-semibold">{t("copies.title")}</h2>
      <p className="mb-2 text-sm break-words text-soft">{article.title}</p>
      <p role="status" className="min-h-6 text-sm font-semibold text-good">
        {said}
      </p>
      {(problem ?? error) !== null && <ProblemNote error={problem ?? error} />}
      {state && (
        <div className="mb-3 rounded-lg bg-sunk px-3 py-2 text-sm">
          <p className="break-words">
            {state.original === null ? t("copies.own") : t("copies.of", { title: state.original.title })}
            {state.copies.length > 0 && ` ${t("copies.has", { count: state.copies.length })}`}
          </p>
          <p className="mt-1 flex flex-wrap gap-1.5">
            {state.original !== null && (
              <button type="button" data-choice className="button button-small" onClick={() => void decide("own")}>
                {t("copies.split")}
              </button>
            )}
            {state.history.length > 0 && (
              <button type="button" data-choice className="button button-small" onClick={() => void decide("undo")}>
                {t("editor.undo")}
              </button>
            )}
          </p>
        </div>
      )}
      <form onSubmit={ask}>
        <label htmlFor={id} className="text-sm font-medium">
          {t("copies.search")}
        </label>
        <input id={id} className="field" value={words} onChange={(event) => setWords(event.target.value)} maxLength={200} />
      </form>
      <ul className="mt-2 max-h-60 space-y-1.5 overflow-y-auto p-0.5">
        {others.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              data-choice
              className="w-full rounded-lg border border-line px-3 py-2 text-left text-sm hover:bg-sunk"
              onClick={() => void decide("copy", one.id)}
            >
              <span className="block font-medium break-words">{t("copies.into", { title: one.title })}</span>
              <span className="text-soft">
                {sourceText(one.source)} · {dayText(one.publishedAt)}
              </span>
            </button>
          </li>
        ))}
        {found.data && others.length === 0 && <li className="text-sm text-soft">{t("copies.none")}</li>}
      </ul>
      {state && state.history.length > 0 && (
        <>
          <h3 className="mt-3 font-semibold">{t("editor.history")}</h3>
          <ol className="text-sm">
            {state.history.toReversed().map((one) => (
              <li key={one.id}>
                <strong className="font-semibold">{t(`copies.action.${one.action}`)}</strong>{" "}
                <span className="text-soft">{t("editor.by", { who: one.editor, when: momentText(one.decidedAt) })}</span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="mt-4">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t("app.close")} <span className="kbd">Esc</span>
        </button>
      </p>
    </dialog>
  );
}

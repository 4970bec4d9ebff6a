import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { OnlyEditors } from "../account/only-editors.tsx";
import { json } from "../api/client.ts";
import type { Added } from "../api/types.ts";
import { useKept } from "../parts/kept.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

export default function AddPage() {
  return (
    <OnlyEditors>
      <Add />
    </OnlyEditors>
  );
}

interface Item {
  name: string;
  /** Fetched from its address, not sent from here. */
  fetched?: boolean;
  state: "reading" | "done" | "failed";
  added?: Added;
  problem?: unknown;
}

const isFetching = ({ fetched, state }: Item): boolean => fetched === true && state === "reading";
const reading = ({ fetched }: Item): "addPage.fetching" | "addPage.reading" => (fetched === true ? "addPage.fetching" : "addPage.reading");

const ACCEPTED = ".txt,.html,.htm,.pdf,.docx";

/** Articles by hand: by address, dropped as files, or pasted. What was typed stays until it is in. */
function Add() {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const [text, setText] = useKept("thidua.add.text", "");
  const [url, setUrl] = useKept("thidua.add.url", "");
  const [from, setFrom] = useKept("thidua.add.from", "");
  const [items, setItems] = useState<Item[]>([]);
  const [over, setOver] = useState(false);

  async function send(name: string, body: unknown, fetched = false): Promise<boolean> {
    setItems((all) => [{ name, fetched, state: "reading" }, ...all.filter((one) => one.name !== name)]);
    const settle = (outcome: Partial<Item>): void =>
      setItems((all) => all.map((one) => (one.name === name ? { ...one, ...outcome } : one)));
    try {
      settle({ state: "done", added: await json<Added>(fetched ? "/v1/articles/fetch" : "/v1/articles", { method: "POST", body }) });
      await client.invalidateQueries();
      return true;
    } catch (problem) {
      settle({ state: "failed", problem });
      return false;
    }
  }

  async function get(event: FormEvent): Promise<void> {
    event.preventDefault();
    const address = from.trim();
    if (address !== "" && (await send(address, { url: address }, true))) setFrom("");
  }

  async function paste(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (text.trim() === "") return;
    if (await send(t("addPage.pasted"), { text, ...(url.trim() !== "" && { url: url.trim() }) })) {
      setText("");
      setUrl("");
    }
  }

  async function take(files: Iterable<File>): Promise<void> {
    // One after the other: a scanned document takes its time.
    for (const file of files) {
      const form = new FormData();
      form.set("file", file);
      await send(file.name, form);
    }
  }

  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  return (
    <div className="mx-auto w-full max-w-4xl px-4 py-5">
      <h1 className="text-2xl font-semibold">{t("addPage.title")}</h1>
      <p className="text-soft">{t("addPage.lead")}</p>
      <form onSubmit={(event) => void get(event)} className="card mt-4 p-4" noValidate>
        <label htmlFor={`${id}from`} className="font-medium">
          {t("addPage.from")}
        </label>
        <div className="flex flex-wrap gap-2">
          <input
            id={`${id}from`}
            type="url"
            inputMode="url"
            className="field min-w-0 flex-1 basis-64"
            value={from}
            onChange={(event) => setFrom(event.target.value)}
            maxLength={2000}
            placeholder="https://"
            aria-describedby={`${id}hint`}
          />
          <button type="submit" className="button button-main" disabled={from.trim() === "" || items.some(isFetching)}>
            {t("addPage.fetch")}
          </button>
        </div>
        <p id={`${id}hint`} className="mt-1 text-sm text-soft">
          {t("addPage.fromHint")}
        </p>
      </form>
      <label
        htmlFor={`${id}file`}
        className={`mt-4 flex cursor-pointer min-h-32 flex-col items-center justify-center gap-2 rounded-xl border-2 border-dashed p-5 text-center focus-within:outline-3 focus-within:outline-accent ${
          over ? "border-accent bg-accent-soft" : "border-line bg-card"
        }`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <span className="font-medium">{t("addPage.drop")}</span>
        <span className="button cursor-pointer">{t("addPage.choose")}</span>
        <input
          id={`${id}file`}
          type="file"
          multiple
          accept={ACCEPTED}
          className="sr-only"
          onChange={(event) => {
            void take([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
      </label>
      <ul aria-live="polite" className="mt-3 space-y-2">
        {items.map((item) => (
          <li key={item.name} className="card px-4 py-3">
            {item.state === "reading" && (
              <p>
                <progress className="mr-3 w-24 align-middle accent-(--accent)" aria-label={t(reading(item), { name: item.name })} />
                <span className="break-words">{t(reading(item), { name: item.name })}</span>
              </p>
            )}
            {item.state === "failed" && (
              <>
                <strong className="font-semibold break-words">{item.name}</strong>
                <ProblemNote error={item.problem} />
              </>
            )}
            {item.added && (
              <p className="flex flex-wrap items-center gap-3">
                <span className="min-w-0 flex-1 break-words">
                  <span aria-hidden="true" className="font-semibold text-good">
                    ✓{" "}
                  </span>
                  {item.added.outcome === "unchanged" ? t("addPage.same") : t("addPage.done", { name: item.name, ...item.added.counts })}
                </span>
                <Link className="button button-small" to={`/duyet?articleId=${encodeURIComponent(item.added.articleId)}`}>
                  {t("addPage.review")}
                </Link>
              </p>
            )}
          </li>
        ))}
      </ul>
      <form onSubmit={(event) => void paste(event)} className="card mt-4 space-y-3 p-4">
        <div>
          <label htmlFor={`${id}text`} className="font-medium">
            {t("addPage.text")}
          </label>
          <textarea
            id={`${id}text`}
            className="field font-sans leading-relaxed"
            rows={10}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div>
          <label htmlFor={`${id}url`} className="font-medium">
            {t("addPage.url")}
          </label>
          <input
            id={`${id}url`}
            type="url"
            className="field"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            maxLength={2000}
            placeholder="https://"
          />
        </div>
        <button type="submit" className="button button-main" disabled={text.trim() === ""}>
          {t("addPage.submit")}
        </button>
      </form>
    </div>
  );
}

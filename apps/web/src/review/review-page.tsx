import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router";
import { tinykeys } from "tinykeys";
import { OnlyEditors } from "../account/only-editors.tsx";
import { json, Problem } from "../api/client.ts";
import type { Kind, RecordState, ThiDuaRecord } from "../api/types.ts";
import { KindBadge, ReviewBadge, StatusBadge } from "../parts/badges.tsx";
import { download } from "../parts/download.ts";
import { percentText, titleOf } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { ArticleText } from "./article-text.tsx";
import { type Action, create, decide, type UnderReview } from "./deciding.ts";
import { reviewAsHtml } from "./export-html.ts";
import { HelpDialog } from "./help-dialog.tsx";
import { HistoryList } from "./history-list.tsx";
import { QueueFilters } from "./queue-filters.tsx";
import { type QueueItem, QueueList } from "./queue-list.tsx";
import { RecordForm } from "./record-form.tsx";
import { useVocabulary } from "./vocabulary.ts";

export default function ReviewPage() {
  return (
    <OnlyEditors>
      <Review />
    </OnlyEditors>
  );
}

/** What is looked at: a record of an article, or the article alone. */
interface Chosen {
  articleId: string;
  recordId: string | null;
}

const SAID = { accept: "editor.accepted", reject: "editor.rejected", undo: "editor.undone", correct: "editor.saved" } as const;

function Review() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [search] = useSearchParams();
  const filter = search.toString();
  const queue = useQuery({
    queryKey: ["queue", filter],
    queryFn: () => json<{ items: QueueItem[]; left: number }>(`/v1/review/queue?${new URLSearchParams([...search, ["limit", "100"]])}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const items = useMemo(() => queue.data?.items ?? [], [queue.data]);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [done, setDone] = useState<ReadonlyMap<string, string>>(new Map());
  const [last, setLast] = useState<Chosen | null>(null);
  const [said, setSaid] = useState("");
  const [own, setOwn] = useState<string | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [help, setHelp] = useState(false);
  const [span, setSpan] = useState<{ start: number; end: number } | null>(null);
  const [making, setMaking] = useState<{ kind: Kind; span: { start: number; end: number } | null } | null>(null);
  const [moved, setMoved] = useState<{ start: number; end: number } | null>(null);
  const vocabulary = useVocabulary();
  const formBox = useRef<HTMLDivElement>(null);
  const waiting = useRef<Promise<unknown>>(Promise.resolve());

  // The queue begins at its first record; an address may name an article.
  const first = items[0];
  const asked = search.get("articleId");
  useEffect(() => {
    setChosen((now) => {
      if (now !== null && now.recordId !== null) return now;
      if (first) return { articleId: first.record.article.id, recordId: first.record.id };
      return asked === null ? now : { articleId: asked, recordId: null };
    });
  }, [first, asked]);

  const articleId = chosen?.articleId ?? null;
  const under = useQuery({
    queryKey: ["under-review", articleId],
    queryFn: () => json<UnderReview>(`/v1/review/articles/${encodeURIComponent(articleId ?? "")}`),
    enabled: articleId !== null,
    staleTime: 0,
  });
  const records = useMemo(() => under.data?.records ?? [], [under.data]);
  const found = records.find(({ record }) => record.id === chosen?.recordId);
  const current = found?.record ?? null;
  const state = useQuery({
    queryKey: ["state", current?.id, found?.version],
    queryFn: () => json<RecordState>(`/v1/records/${encodeURIComponent(current?.id ?? "")}/history`),
    enabled: current !== null && (found?.version ?? 0) > 0,
  });

  const choose = useCallback((next: Chosen | null): void => {
    setChosen(next);
    setMaking(null);
    setMoved(null);
    setOwn(null);
    setSpan(null);
  }, []);

  const step = useCallback(
    (by: 1 | -1, from: Chosen | null): void => {
      const at = items.findIndex(({ record }) => record.id === from?.recordId);
      const next = items[at + by];
      if (next) choose({ articleId: next.record.article.id, recordId: next.record.id });
      // What is left comes in its new order.
      else if (by === 1) void client.invalidateQueries({ queryKey: ["queue"] }).then(() => setChosen(null));
    },
    [items, choose, client],
  );

  /** The answer to a decision is how the record stands: it is shown without asking again. */
  const put = useCallback(
    (within: string, recordId: string, after: RecordState): void => {
      client.setQueryData<UnderReview>(["under-review", within], (before) => {
        if (before === undefined) return before;
        const { article: _article, ...record } = after.record ?? { article: null };
        const kept = before.records.filter((one) => one.record.id !== recordId);
        const all = after.record === null ? kept : [...kept, { record: record as ThiDuaRecord, version: after.version }];
        return { ...before, records: all.sort((a, b) => a.record.start - b.record.start || a.record.end - b.record.end) };
      });
      client.setQueryData(["state", recordId, after.version], after);
    },
    [client],
  );

  const fail = useCallback(
    (error: unknown, about: Chosen): void => {
      setProblem(error);
      if (error instanceof Problem && error.status === 409) void client.invalidateQueries({ queryKey: ["under-review", about.articleId] });
      choose(about);
    },
    [client, choose],
  );

  const act = useCallback(
    (action: Exclude<Action, "correct">, reason?: string): void => {
      const about = action === "undo" && (found?.version ?? 0) === 0 && last !== null ? last : chosen;
      const recordId = about?.recordId ?? null;
      if (about === null || recordId === null) return;
      setProblem(null);
      setSaid("");
      if (action === "undo") choose(about);
      else step(1, about);
      // One after the other, in the order of the keys; what is said next knows what was said before.
      waiting.current = waiting.current.then(async () => {
        try {
          const known = client
            .getQueryData<UnderReview>(["under-review", about.articleId])
            ?.records.find(({ record }) => record.id === recordId);
          const version = known?.version ?? items.find(({ record }) => record.id === recordId)?.version ?? 0;
          const after = await decide({ articleId: about.articleId, recordId, version, action, ...(reason !== undefined && { reason }) });
          put(about.articleId, recordId, after);
          setSaid(t(SAID[action]));
          setLast(about);
          setDone((all) => {
            const next = new Map(all);
            if (action === "undo") next.delete(recordId);
            else next.set(recordId, action);
            return next;
          });
        } catch (error) {
          fail(error, about);
        }
      });
    },
    [chosen, found, last, items, client, step, choose, put, fail, t],
  );

  async function save(fields: object, why: { reason?: string; note?: string }): Promise<void> {
    if (current === null || chosen === null || articleId === null) return;
    setProblem(null);
    try {
      const after = await decide({ articleId, recordId: current.id, version: found?.version ?? 0, action: "correct", fields, ...why });
      put(articleId, current.id, after);
      setDone((all) => new Map(all).set(current.id, "correct"));
      setLast(chosen);
      setSaid(t("editor.saved"));
      setMoved(null);
      setOwn(after.gate ?? null);
      formBox.current?.focus();
    } catch (error) {
      if (error instanceof Problem && error.status === 409) await client.invalidateQueries({ queryKey: ["under-review", articleId] });
      throw error;
    }
  }

  async function add(kind: Kind, fields: object, why: { reason?: string; note?: string }): Promise<void> {
    if (articleId === null) return;
    const after = await create(articleId, kind, fields, why);
    if (after.record !== null) {
      put(articleId, after.record.id, after);
      choose({ articleId, recordId: after.record.id });
      setLast({ articleId, recordId: after.record.id });
    }
    setSaid(t("editor.created"));
    setOwn(after.gate ?? null);
  }

  async function judge(verdict: "nothing-here" | "complete" | "open"): Promise<void> {
    if (articleId === null) return;
    try {
      const path = `/v1/review/articles/${encodeURIComponent(articleId)}`;
      client.setQueryData(["under-review", articleId], await json<UnderReview>(path, { method: "POST", body: { verdict } }));
    } catch (error) {
      setProblem(error);
    }
  }

  // The keys of the page; what is typed in a field is typed there.
  const keys = useRef<Record<string, () => void>>({});
  keys.current = {
    a: () => act("accept"),
    r: () => act("reject"),
    d: () => act("reject", "duplicate"),
    u: () => act("undo"),
    n: () => step(1, chosen),
    j: () => step(1, chosen),
    p: () => step(-1, chosen),
    k: () => step(-1, chosen),
    e: () => {
      const field = formBox.current?.querySelector<HTMLInputElement>("input, select, textarea");
      field?.focus();
      // What is typed stands instead of what was there.
      if (field instanceof HTMLInputElement) field.select();
    },
    m: () => {
      if (span !== null && current !== null) setMoved(span);
    },
    "1": () => setMaking({ kind: "movement", span }),
    "2": () => setMaking({ kind: "figure", span }),
    "3": () => setMaking({ kind: "award", span }),
    "Shift+?": () => setHelp(true),
    "?": () => setHelp(true),
  };
  useEffect(() => {
    const run =
      (key: string) =>
      (event: KeyboardEvent): void => {
        const target = event.target as HTMLElement;
        if (event.ctrlKey || event.altKey || event.metaKey || target.closest("input, textarea, select, dialog")) return;
        event.preventDefault();
        keys.current[key]?.();
      };
    return tinykeys(window, Object.fromEntries(Object.keys(keys.current).map((key) => [key, run(key)])));
  }, []);

  const movements = records.flatMap(({ record }) => (record.kind === "movement" ? [record.name] : []));
  const selected = span !== null && under.data ? under.data.article.text.slice(span.start, span.end) : "";
  return (
    <div className="grid min-h-0 flex-1 lg:h-[calc(100dvh-3.6rem)] lg:flex-none lg:grid-cols-[17rem_minmax(0,1fr)_25rem]">
      <h1 className="sr-only">{t("editor.title")}</h1>
      <section
        aria-label={t("editor.queue")}
        className="flex min-h-0 flex-col border-line bg-card max-lg:max-h-72 max-lg:border-b lg:border-r"
      >
        <div className="flex items-center gap-2 border-b border-line px-3 py-2">
          <h2 className="font-semibold">{t("editor.queue")}</h2>
          <span className="text-sm text-soft">{queue.data && t("editor.left", { count: Math.max(0, queue.data.left - done.size) })}</span>
          <button type="button" className="button button-small ml-auto" onClick={() => setHelp(true)}>
            <span className="kbd">?</span> <span className="sr-only">{t("editor.help")}</span>
          </button>
        </div>
        <QueueFilters />
        <div className="min-h-0 flex-1 overflow-y-auto">
          {queue.error && <ProblemNote error={queue.error} retry={() => void queue.refetch()} />}
          {queue.data && items.length === 0 && <p className="p-3 text-sm text-soft">{t("editor.empty")}</p>}
          <QueueList
            items={items}
            current={chosen?.recordId ?? null}
            done={done}
            choose={({ record }) => choose({ articleId: record.article.id, recordId: record.id })}
          />
        </div>
        <p className="flex flex-wrap gap-x-4 border-t border-line px-3 py-2 text-sm">
          <Link className="link" to="/duyet/bao-sai">
            {t("editor.feedback")}
          </Link>
          <Link className="link" to="/duyet/lan-hai">
            {t("editor.blind")}
          </Link>
        </p>
      </section>

      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section aria-label={t("editor.article")} tabIndex={0} className="min-h-0 overflow-y-auto px-4 py-4 max-lg:order-last lg:px-8">
        {under.error && <ProblemNote error={under.error} retry={() => void under.refetch()} />}
        {under.data && (
          <>
            <div className="mb-3 flex flex-wrap items-center gap-2 text-sm">
              {under.data.review === null ? (
                <>
                  {records.every(({ record }) => record.review === "rejected") && (
                    <button type="button" className="button button-small" onClick={() => void judge("nothing-here")}>
                      {t("editor.nothingHere")}
                    </button>
                  )}
                  <button type="button" className="button button-small" onClick={() => void judge("complete")}>
                    {t("editor.complete")}
                  </button>
                </>
              ) : (
                <>
                  <span className="font-semibold text-good">
                    ✓ {t(under.data.review.verdict === "complete" ? "editor.verdictComplete" : "editor.verdictNothing")}
                  </span>
                  <button type="button" className="button button-small" onClick={() => void judge("open")}>
                    {t("editor.reopen")}
                  </button>
                </>
              )}
              <button
                type="button"
                className="button button-small"
                onClick={() => under.data && download(`${under.data.article.id}.html`, reviewAsHtml(under.data), "text/html")}
              >
                {t("editor.export")}
              </button>
            </div>
            <ArticleText
              article={under.data.article}
              records={records.map(({ record }) => record)}
              current={current}
              choose={(recordId) => choose({ articleId: under.data.article.id, recordId })}
              select={setSpan}
            />
            <RecordButtons
              records={records.map(({ record }) => record)}
              current={current}
              choose={(recordId) => choose({ articleId: under.data.article.id, recordId })}
            />
          </>
        )}
      </section>

      <section
        aria-label={t("editor.record")}
        className="min-h-0 overflow-y-auto border-line bg-card px-4 py-3 max-lg:border-b lg:border-l"
      >
        <p role="status" className="min-h-6 text-sm font-semibold text-good">
          {said}
        </p>
        {problem !== null && <ProblemNote error={problem} />}
        {own !== null && (
          <p className="my-2 rounded-lg border border-dashed border-award bg-award-soft px-3 py-2 text-sm text-award">
            {t("editor.own", { why: own })}
          </p>
        )}
        {span !== null && making === null && (
          <div className="my-2 rounded-lg bg-sunk px-3 py-2 text-sm">
            <p className="line-clamp-2">{t("editor.selected", { text: selected })}</p>
            <p className="mt-1 flex flex-wrap gap-1.5">
              {(["movement", "figure", "award"] as const).map((kind, at) => (
                <button key={kind} type="button" className="button button-small" onClick={() => setMaking({ kind, span })}>
                  <span className="kbd">{at + 1}</span> {t(`kind.${kind}`)}
                </button>
              ))}
              {current !== null && (
                <button type="button" className="button button-small" onClick={() => setMoved(span)}>
                  <span className="kbd">m</span> {t("editor.moveQuote")}
                </button>
              )}
            </p>
          </div>
        )}
        {under.data && making !== null ? (
          <>
            <h2 className="mb-2 flex items-center gap-2 font-semibold">
              <KindBadge kind={making.kind} /> {t("editor.creating")}
            </h2>
            <RecordForm
              key={`${making.kind}${making.span?.start ?? ""}`}
              name={`new.${under.data.article.id}.${making.kind}`}
              article={under.data.article}
              kind={making.kind}
              record={null}
              span={making.span}
              movements={movements}
              vocabulary={vocabulary}
              save={(fields, why) => add(making.kind, fields, why)}
              cancel={() => setMaking(null)}
            />
          </>
        ) : under.data && current !== null ? (
          <>
            <div className="mb-2 flex flex-wrap items-center gap-2">
              <KindBadge kind={current.kind} />
              <StatusBadge record={current} />
              <ReviewBadge review={current.review} />
              <span className="ml-auto text-xs text-soft">
                {current.engine} · {percentText(current.confidence)} · {current.rule}
              </span>
            </div>
            <div className="mb-3 flex flex-wrap gap-1.5">
              {(
                [
                  ["a", "accept", () => act("accept")],
                  ["r", "reject", () => act("reject")],
                  ["d", "duplicate", () => act("reject", "duplicate")],
                  ["u", "undo", () => act("undo")],
                  ["p", "previous", () => step(-1, chosen)],
                  ["n", "next", () => step(1, chosen)],
                ] as const
              ).map(([key, name, run]) => (
                <button key={name} type="button" className={`button button-small ${name === "accept" ? "button-main" : ""}`} onClick={run}>
                  {t(`editor.${name}`)}{" "}
                  <span className={`kbd ${name === "accept" ? "border-current bg-transparent text-inherit" : ""}`}>{key}</span>
                </button>
              ))}
            </div>
            <div ref={formBox} tabIndex={-1} className="outline-none">
              <RecordForm
                key={`${current.id}${moved?.start ?? ""}`}
                name={current.id}
                article={under.data.article}
                kind={current.kind}
                record={current}
                span={moved}
                movements={movements}
                vocabulary={vocabulary}
                save={save}
                cancel={() => {
                  setMoved(null);
                  formBox.current?.focus();
                }}
              />
            </div>
            <h3 className="mt-4 mb-1 font-semibold">{t("editor.history")}</h3>
            <HistoryList history={(found?.version ?? 0) > 0 ? (state.data?.history ?? []) : []} />
          </>
        ) : null}
      </section>
      {help && <HelpDialog close={() => setHelp(false)} />}
    </div>
  );
}

interface ButtonsProps {
  records: readonly ThiDuaRecord[];
  current: ThiDuaRecord | null;
  choose: (id: string) => void;
}

/** All records of the article, for who does not use a mouse. */
function RecordButtons({ records, current, choose }: ButtonsProps) {
  const { t } = useTranslation();
  return (
    <details className="mt-6 border-t border-line pt-3 text-sm">
      <summary className="font-semibold text-soft">{t("chat.parts", { count: records.length })}</summary>
      <ul className="mt-2 space-y-1">
        {records.map((record) => (
          <li key={`${record.kind}${record.id}`} className="flex items-center gap-2">
            <KindBadge kind={record.kind} />
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-left hover:underline"
              aria-current={record.id === current?.id}
              onClick={() => choose(record.id)}
            >
              {titleOf(record)}
            </button>
            <ReviewBadge review={record.review} />
          </li>
        ))}
      </ul>
    </details>
  );
}

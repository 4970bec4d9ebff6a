import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { json, Problem } from "../api/client.ts";
import type { Kind, QueueItem, RecordState, ThiDuaRecord, UnderReview } from "../api/types.ts";
import { type Action, create, decide } from "./deciding.ts";

/** What is looked at: a record of an article, or the article alone. */
export interface Chosen {
  articleId: string;
  recordId: string | null;
}

/** A stretch of the article's text. */
export interface Span {
  start: number;
  end: number;
}

type Why = { reason?: string; note?: string };

const SAID = { accept: "editor.accepted", reject: "editor.rejected", undo: "editor.undone", correct: "editor.saved" } as const;

/** The queue, what is looked at, and what an editor does about it. Decisions are sent one after the other, in the order of the keys. */
export function useReview(formBox: { readonly current: HTMLElement | null }) {
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
  const [span, setSpan] = useState<Span | null>(null);
  const [making, setMaking] = useState<{ kind: Kind; span: Span | null } | null>(null);
  const [moved, setMoved] = useState<Span | null>(null);
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
    queryKey: ["state", articleId, current?.id, found?.version],
    queryFn: () =>
      json<RecordState>(
        `/v1/records/${encodeURIComponent(current?.id ?? "")}/history?${new URLSearchParams({ articleId: articleId ?? "" })}`,
      ),
    enabled: articleId !== null && current !== null && (found?.version ?? 0) > 0,
  });

  const choose = useCallback((next: Chosen | null): void => {
    setChosen(next);
    setMaking(null);
    setMoved(null);
    setOwn(null);
    setSpan(null);
  }, []);

  /** To the next or the one before; behind the last, what is left comes in its new order. */
  const step = useCallback(
    (by: 1 | -1, from: Chosen | null): void => {
      const at = items.findIndex(({ record }) => record.id === from?.recordId);
      const next = items[at + by];
      if (next) choose({ articleId: next.record.article.id, recordId: next.record.id });
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
      client.setQueryData(["state", within, recordId, after.version], after);
      // What it belongs to follows from what it says.
      void client.invalidateQueries({ queryKey: ["link", within, recordId] });
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
    (action: Exclude<Action, "correct">, why: { reason?: string; sameAs?: string } = {}, named: Chosen | null = null): void => {
      const about = named ?? (action === "undo" && (found?.version ?? 0) === 0 && last !== null ? last : chosen);
      const recordId = about?.recordId ?? null;
      if (about === null || recordId === null) return;
      setProblem(null);
      setSaid("");
      if (action === "undo") choose(about);
      else if (about.recordId === chosen?.recordId && about.articleId === chosen.articleId) step(1, about);
      // One after the other, in the order of the keys; what is said next knows what was said before.
      waiting.current = waiting.current.then(async () => {
        try {
          const known = client
            .getQueryData<UnderReview>(["under-review", about.articleId])
            ?.records.find(({ record }) => record.id === recordId);
          const version = known?.version ?? items.find(({ record }) => record.id === recordId)?.version ?? 0;
          const after = await decide({ articleId: about.articleId, recordId, version, action, ...why });
          put(about.articleId, recordId, after);
          setSaid(t(why.sameAs === undefined ? SAID[action] : "editor.merged"));
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

  async function save(fields: object, why: Why): Promise<void> {
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

  async function add(kind: Kind, fields: object, why: Why): Promise<void> {
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

  return {
    queue,
    items,
    left: Math.max(0, (queue.data?.left ?? 0) - done.size),
    done,
    chosen,
    choose,
    step,
    under,
    records,
    current,
    history: (found?.version ?? 0) > 0 ? (state.data?.history ?? []) : [],
    said,
    problem,
    own,
    span,
    setSpan,
    making,
    setMaking,
    moved,
    setMoved,
    act,
    save,
    add,
    judge,
  };
}

export type Reviewing = ReturnType<typeof useReview>;

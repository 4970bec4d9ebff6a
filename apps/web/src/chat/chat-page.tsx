import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { again, json } from "../api/client.ts";
import { ArticlePanel, type Cited } from "../parts/article-panel.tsx";
import { dayText } from "../parts/format.ts";
import { useKept } from "../parts/kept.ts";
import { useProblemText } from "../parts/problem-note.tsx";
import { AnswerView } from "./answer-view.tsx";
import { askServer } from "./ask.ts";
import {
  type Conversation,
  forgetConversations,
  keepConversation,
  keptConversations,
  newConversation,
  type Turn,
} from "./conversations.ts";

/** The chat: a question in, its cited answer out. What was typed, and what was said, survives a reload. */
export function ChatPage() {
  const { t } = useTranslation();
  const field = useId();
  const textOf = useProblemText();
  const [question, setQuestion] = useKept("thidua.question", "");
  const [current, setCurrent] = useKept<Conversation>("thidua.conversation", newConversation());
  const [kept, setKept] = useState(keptConversations);
  const [retrying, setRetrying] = useState(false);
  const [cited, setCited] = useState<Cited | null>(null);
  const running = useRef<AbortController | null>(null);
  const earlier = useRef<HTMLDetailsElement>(null);
  const close = useCallback(() => setCited(null), []);
  const { turns } = current;
  const waiting = running.current !== null && turns.some(({ answer, problem }) => answer === null && problem === null);

  useEffect(() => () => running.current?.abort(), []);

  const last = turns.at(-1);
  const settled = last !== undefined && (last.answer !== null || last.problem !== null) ? last.id : null;
  useEffect(() => {
    if (settled !== null) document.getElementById(settled)?.scrollIntoView({ block: "start" });
  }, [settled]);

  const settle = (id: string, outcome: Partial<Turn>): void =>
    setCurrent((before) => {
      const after = { ...before, turns: before.turns.map((turn) => (turn.id === id ? { ...turn, ...outcome } : turn)) };
      if (outcome.answer) setKept(keepConversation(after));
      return after;
    });

  async function send(asked: string, of: readonly Turn[] = turns): Promise<void> {
    const text = asked.trim();
    if (text === "" || running.current !== null) return;
    const id = `turn-${crypto.randomUUID()}`;
    const history = of.filter(({ answer }) => answer !== null).map((turn) => turn.question);
    setCurrent((before) => ({ ...before, turns: [...of, { id, question: text, answer: null, coming: "", problem: null }] }));
    const controller = new AbortController();
    running.current = controller;
    try {
      const coming = (so: string): void => settle(id, { coming: so });
      const answer = await again(() => askServer(text, history, coming, controller.signal), setRetrying);
      running.current = null;
      settle(id, { answer, coming: "" });
      // What was typed meanwhile stays.
      setQuestion((typed) => (typed.trim() === text ? "" : typed));
    } catch (error) {
      running.current = null;
      if (!controller.signal.aborted) settle(id, { problem: textOf(error) });
    }
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    void send(question);
  }

  const retry = ({ id, question: asked }: Turn) => (
    <button
      type="button"
      className="button mt-2"
      onClick={() =>
        void send(
          asked,
          turns.filter((turn) => turn.id !== id),
        )
      }
    >
      {t("app.retry")}
    </button>
  );

  function begin(conversation: Conversation): void {
    if (earlier.current) earlier.current.open = false;
    running.current?.abort();
    running.current = null;
    setCurrent(conversation);
    setCited(null);
  }

  function forget(): void {
    forgetConversations();
    setKept([]);
  }

  return (
    <div className={`mx-auto flex w-full max-w-[80rem] flex-1 gap-6 px-4 ${cited ? "md:pr-[31rem]" : ""}`}>
      <nav
        aria-label={t("chat.history")}
        className={`no-print hidden w-60 shrink-0 border-r border-line py-4 pr-4 ${cited === null ? "lg:block" : ""}`}
      >
        <button type="button" className="button w-full" onClick={() => begin(newConversation())}>
          + {t("chat.new")}
        </button>
        <h2 className="mt-4 mb-1 text-sm font-semibold text-soft">{t("chat.history")}</h2>
        <History kept={kept} current={current.id} begin={begin} forget={forget} />
      </nav>
      <div className="flex min-w-0 flex-1 flex-col">
        {(kept.length > 0 || turns.length > 0) && (
          <div className="no-print -mb-1 flex items-start gap-2 pt-3 lg:hidden">
            <details ref={earlier} className="min-w-0 flex-1">
              <summary className="button button-small w-fit list-none">{t("chat.history")} ▾</summary>
              <div className="card mt-1 max-h-[50dvh] overflow-y-auto p-2">
                <History kept={kept} current={current.id} begin={begin} forget={forget} />
              </div>
            </details>
            <button type="button" className="button button-small" onClick={() => begin(newConversation())}>
              + {t("chat.new")}
            </button>
          </div>
        )}
        <div className="pt-4">
          <h1 className="text-2xl font-semibold tracking-tight">{t("chat.title")}</h1>
          <p className="text-soft">{t("chat.lead")}</p>
        </div>
        <section aria-label={t("chat.conversation")} className="flex-1 space-y-6 py-4">
          {turns.length === 0 && <Examples ask={(one) => void send(one)} />}
          {turns.map((turn) => (
            <article key={turn.id} id={turn.id} className="scroll-mt-20" aria-label={turn.question}>
              <h2 className="mb-2 ml-auto w-fit max-w-[85%] break-words rounded-2xl rounded-br-sm bg-accent-soft px-4 py-2 text-base font-semibold">
                {turn.question}
              </h2>
              {turn.answer && <AnswerView question={turn.question} answer={turn.answer} ask={(one) => void send(one)} show={setCited} />}
              {turn.problem !== null && (
                <div role="alert" className="card border-2 border-accent px-4 py-3">
                  <p>{turn.problem}</p>
                  {retry(turn)}
                </div>
              )}
              {turn.answer === null && turn.problem === null && (
                <div className="card px-4 py-3">
                  <p className="prose-answer whitespace-pre-line">{turn.coming.replace(/\*\*/g, "")}</p>
                  {running.current === null
                    ? retry(turn)
                    : turn.coming === "" && <p className="text-soft">{retrying ? t("app.retrying") : t("chat.thinking")}</p>}
                </div>
              )}
            </article>
          ))}
          <p role="status" className="sr-only">
            {last?.answer ? last.answer.answer.replace(/[*>\\]/g, "").slice(0, 300) : waiting ? t("chat.thinking") : ""}
          </p>
        </section>
        <form onSubmit={submit} className="no-print sticky bottom-0 bg-paper pt-2 pb-4">
          <label htmlFor={field} className="text-sm font-semibold">
            {t("chat.label")}
          </label>
          <div className="mt-1 flex gap-2">
            <input
              id={field}
              className="field min-h-12 flex-1 text-lg"
              value={question}
              onChange={(event) => setQuestion(event.target.value)}
              placeholder={t("chat.placeholder")}
              autoComplete="off"
              maxLength={1000}
            />
            <button type="submit" className="button button-main min-h-12 px-6" disabled={waiting}>
              {t("chat.send")}
            </button>
          </div>
        </form>
      </div>
      {cited && <ArticlePanel cited={cited} onClose={close} />}
    </div>
  );
}

function Examples({ ask }: { ask: (question: string) => void }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ["examples"],
    queryFn: () => json<{ items: string[] }>("/v1/chat/examples"),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data === undefined) return <p className="text-soft">{t("app.loading")}</p>;
  if (data.items.length === 0) return <p>{t("chat.noExamples")}</p>;
  return (
    <div>
      <h2 className="mb-2 text-sm font-semibold text-soft">{t("chat.examples")}</h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {data.items.map((example) => (
          <li key={example}>
            <button type="button" className="card h-full w-full px-4 py-3 text-left hover:bg-sunk" onClick={() => ask(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface HistoryProps {
  kept: Conversation[];
  current: string;
  begin: (conversation: Conversation) => void;
  forget: () => void;
}

function History({ kept, current, begin, forget }: HistoryProps) {
  const { t } = useTranslation();
  return (
    <>
      {kept.length === 0 && <p className="text-sm text-soft">{t("chat.noHistory")}</p>}
      <ul className="space-y-0.5 text-sm">
        {kept.map((conversation) => (
          <li key={conversation.id}>
            <button
              type="button"
              aria-current={conversation.id === current}
              className={`w-full rounded-md px-2 py-1.5 text-left hover:bg-sunk ${conversation.id === current ? "bg-sunk font-semibold" : ""}`}
              onClick={() => begin(conversation)}
            >
              <span className="line-clamp-2 break-words">{conversation.turns[0]?.question}</span>
              <span className="text-xs font-normal text-soft">{dayText(conversation.at.slice(0, 10))}</span>
            </button>
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <button type="button" className="link mt-3 text-sm" onClick={forget}>
          {t("chat.forget")}
        </button>
      )}
    </>
  );
}

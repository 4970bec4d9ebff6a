import type { Answer } from "@thidua/core";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { AnswerView } from "./answer-view.tsx";
import { askServer } from "./api.ts";

interface Turn {
  id: string;
  question: string;
  answer: Answer | null;
  problem: string | null;
}

const DRAFT = "thidua.question";
const EXAMPLES = [
  "Đến hết năm 2024 tỉnh Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Những tập thể nào được đề nghị tặng Huân chương Độc lập?",
];

/** The chat: a question in, its cited answer out. What was typed survives a reload. */
export function Chat() {
  const field = useId();
  const [question, setQuestion] = useState(() => sessionStorage.getItem(DRAFT) ?? "");
  const [turns, setTurns] = useState<Turn[]>([]);
  const running = useRef<AbortController | null>(null);
  const waiting = turns.some(({ answer, problem }) => answer === null && problem === null);

  useEffect(() => sessionStorage.setItem(DRAFT, question), [question]);
  useEffect(() => () => running.current?.abort(), []);

  const last = turns.at(-1);
  const settled = last !== undefined && (last.answer !== null || last.problem !== null);
  useEffect(() => {
    if (settled && last) document.getElementById(last.id)?.scrollIntoView({ block: "start" });
  }, [settled, last]);

  async function send(asked: string) {
    const text = asked.trim();
    if (text === "" || waiting) return;
    const id = `turn${turns.length + 1}`;
    const history = turns.filter(({ answer }) => answer !== null).map((turn) => turn.question);
    setTurns([...turns, { id, question: text, answer: null, problem: null }]);
    const controller = new AbortController();
    running.current = controller;
    const settle = (outcome: Partial<Turn>) => setTurns((all) => all.map((turn) => (turn.id === id ? { ...turn, ...outcome } : turn)));
    try {
      settle({ answer: await askServer(text, history, controller.signal) });
      setQuestion("");
    } catch (error) {
      if (!controller.signal.aborted) settle({ problem: error instanceof Error ? error.message : String(error) });
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void send(question);
  }

  return (
    <main>
      <header>
        <h1>Thi Đua</h1>
        <p>Hỏi về phong trào, số liệu và khen thưởng; mỗi câu trả lời kèm câu gốc trong bài.</p>
      </header>
      <section aria-label="Hội thoại" aria-live="polite">
        {turns.length === 0 && (
          <ul className="examples">
            {EXAMPLES.map((example) => (
              <li key={example}>
                <button type="button" onClick={() => void send(example)}>
                  {example}
                </button>
              </li>
            ))}
          </ul>
        )}
        {turns.map((turn) => (
          <article key={turn.id} id={turn.id}>
            <h2>{turn.question}</h2>
            {turn.answer && <AnswerView answer={turn.answer} id={turn.id} />}
            {turn.problem && <p role="alert">{turn.problem}</p>}
            {!turn.answer && !turn.problem && <p className="waiting">Đang tìm…</p>}
          </article>
        ))}
      </section>
      <form onSubmit={submit}>
        <label htmlFor={field}>Câu hỏi</label>
        <div className="ask">
          <input id={field} value={question} onChange={(event) => setQuestion(event.target.value)} autoComplete="off" maxLength={1000} />
          <button type="submit" disabled={waiting}>
            Hỏi
          </button>
        </div>
      </form>
    </main>
  );
}

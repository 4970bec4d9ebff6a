import type { Answer } from "@thidua/core";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import type { Report } from "../api/types.ts";
import { useKept } from "../parts/kept.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

const WHAT = ["wrong-number", "wrong-source", "missing", "misunderstood", "other"] as const satisfies readonly Report["what"][];

/** "What is wrong": lands in the editors' queue with the records that the answer used. */
export function FeedbackForm({ question, answer }: { question: string; answer: Answer }) {
  const { t } = useTranslation();
  const id = useId();
  const [what, setWhat] = useState<(typeof WHAT)[number]>("wrong-number");
  const [note, setNote] = useKept("thidua.feedback", "");
  const [state, setState] = useState<"open" | "sending" | "sent">("open");
  const [problem, setProblem] = useState<unknown>(null);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setState("sending");
    setProblem(null);
    try {
      const body = {
        question,
        answer: answer.answer.slice(0, 20_000),
        what,
        note: note.trim() || null,
        records: answer.records.slice(0, 200),
      };
      await json("/v1/feedback", { method: "POST", body });
      setNote("");
      setState("sent");
    } catch (error) {
      setProblem(error);
      setState("open");
    }
  }
  if (state === "sent")
    return (
      <p role="status" className="mt-2 font-semibold text-good">
        ✓ {t("chat.feedbackDone")}
      </p>
    );
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-2 max-w-xl">
      <fieldset>
        <legend className="font-semibold">{t("chat.feedbackTitle")}</legend>
        <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
          {WHAT.map((one) => (
            <label key={one} className="inline-flex items-center gap-1.5">
              <input
                type="radio"
                name={`${id}what`}
                checked={what === one}
                onChange={() => setWhat(one)}
                className="size-4 accent-(--accent)"
              />
              {t(`chat.what.${one}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${id}note`} className="mt-2 block text-sm text-soft">
        {t("chat.feedbackNote")}
      </label>
      <textarea
        id={`${id}note`}
        className="field"
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {problem !== null && <ProblemNote error={problem} />}
      <button type="submit" className="button button-main mt-2" disabled={state === "sending"}>
        {t("chat.feedbackSend")}
      </button>
    </form>
  );
}

import type { Answer } from "@thidua/core";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Chip, chipsOf } from "./understood.ts";

/** Place, time and status as understood; one click, another value, and it is asked again. */
export function UnderstoodChips({ answer, question, ask }: { answer: Answer; question: string; ask: (question: string) => void }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<number | null>(null);
  const chips = chipsOf(answer, question);
  if (chips.length === 0) return null;
  const chip = editing === null ? undefined : chips[editing];
  return (
    <div className="no-print mt-3 text-sm">
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-soft">{t("chat.understood")}</span>
        {chips.map((one, at) => (
          <button
            key={`${one.kind}${one.text}`}
            type="button"
            className="chip hover:bg-sunk"
            aria-expanded={editing === at}
            onClick={() => setEditing(editing === at ? null : at)}
          >
            <span className="text-soft">{t(`chat.${one.kind}`)}:</span>
            <strong className="font-semibold">{one.kind === "status" ? statusText(t, one.text) : one.text}</strong>
            <span aria-hidden="true">▾</span>
          </button>
        ))}
      </div>
      {chip && <ChipForm key={`${chip.kind}${chip.text}`} chip={chip} ask={ask} />}
    </div>
  );
}

function statusText(t: (key: string) => string, status: string): string {
  return status === "" ? t("table.any") : t(`status.${status}`);
}

function ChipForm({ chip, ask }: { chip: Chip; ask: (question: string) => void }) {
  const { t } = useTranslation();
  const field = useId();
  const [value, setValue] = useState(
    chip.kind === "period" ? (/\d{4}/.exec(chip.text)?.[0] ?? "") : chip.kind === "place" ? chip.text : "",
  );
  if (chip.choices !== null) {
    return (
      <p className="mt-2 flex flex-wrap gap-2">
        {chip.choices.map((choice) => (
          <button
            key={choice}
            type="button"
            className="button button-small"
            disabled={choice === chip.text}
            onClick={() => ask(chip.change(choice))}
          >
            {t(`status.${choice}`)}
          </button>
        ))}
      </p>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value.trim() !== "") ask(chip.change(value.trim()));
  };
  return (
    <form className="mt-2 flex flex-wrap items-end gap-2" onSubmit={submit}>
      <label htmlFor={field} className="grow sm:grow-0">
        <span className="block text-soft">{t(chip.kind === "place" ? "chat.newPlace" : "chat.newPeriod")}</span>
        <input
          id={field}
          className="field sm:w-56"
          value={value}
          onChange={(event) => setValue(event.target.value)}
          maxLength={80}
          inputMode={chip.kind === "period" ? "numeric" : "text"}
          autoComplete="off"
        />
      </label>
      <button type="submit" className="button">
        {t("chat.askAgain")}
      </button>
    </form>
  );
}

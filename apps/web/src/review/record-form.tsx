import type { CorrectionReason } from "@thidua/core";
import { type FormEvent, type KeyboardEvent, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../api/client.ts";
import type { Article, Kind, ThiDuaRecord, Vocabulary } from "../api/types.ts";
import { useKept } from "../parts/kept.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { FieldInput } from "./field-input.tsx";
import { changesOf, type Draft, draftOf, emptyDraft, FIELDS, faultsOf } from "./fields.ts";

const REASONS = [
  "wrong-value",
  "wrong-unit",
  "wrong-time",
  "wrong-place",
  "wrong-status",
  "wrong-name",
  "wrong-recipient",
  "wrong-authority",
  "wrong-quote",
  "other",
] as const satisfies readonly CorrectionReason[];

interface Props {
  /** Name under which what is typed is kept. */
  name: string;
  article: Article;
  kind: Kind;
  /** Null for a new record. */
  record: ThiDuaRecord | null;
  /** Words of a new record, or new ones of this. */
  span: { start: number; end: number } | null;
  movements: readonly string[];
  vocabulary: Vocabulary | undefined;
  save: (fields: object, why: { reason?: string; note?: string }) => Promise<void>;
  cancel: () => void;
}

/** The fields of a record, to be looked at and changed. What is typed is kept until it is saved, whatever happens to the page. */
export function RecordForm({ name, article, kind, record, span, movements, vocabulary, save, cancel }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const spanned = span === null ? "" : article.text.slice(span.start, span.end);
  const before = useMemo(() => (record === null ? null : draftOf(record)), [record]);
  const [changed, setChanged] = useKept<Draft>(`thidua.record.${name}`, {});
  const [reason, setReason] = useState("");
  const [note, setNote] = useKept(`thidua.note.${name}`, "");
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const draft: Draft = { ...(before ?? emptyDraft(kind, spanned)), ...changed };
  const faults = faultsOf(draft, article.text);
  const refused = problem instanceof Problem ? problem.errors.map(({ field }) => field.split(".")[0] ?? "") : [];
  const isChanged = before === null || Object.keys(changed).some((field) => changed[field] !== before[field]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || faults.length > 0 || !isChanged) return;
    setBusy(true);
    setProblem(null);
    try {
      const awards = new Map(vocabulary?.awards.map((one) => [one.slug, one.name]));
      const fields = changesOf(kind, draft, before, article.text, span?.start ?? record?.start ?? 0, awards);
      await save(fields, { ...(reason !== "" && { reason }), ...(note.trim() !== "" && { note: note.trim() }) });
      setChanged({});
      setNote("");
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }

  const leave = (event: KeyboardEvent<HTMLFormElement>): void => {
    // In the quote Enter is a new line.
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    setChanged({});
    cancel();
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      onKeyDown={leave}
      className="text-sm"
      aria-label={t(record === null ? "editor.creating" : "editor.record")}
    >
      <div className="grid grid-cols-2 gap-x-3 gap-y-1.5">
        {FIELDS[kind].map((spec) => (
          <FieldInput
            key={spec.name}
            id={`${id}${spec.name}`}
            spec={spec}
            value={draft[spec.name] ?? ""}
            change={(value) => setChanged((all) => ({ ...all, [spec.name]: value }))}
            wrong={faults.includes(spec.name) || refused.includes(spec.name)}
            vocabulary={vocabulary}
            movements={movements}
          />
        ))}
        {isChanged && (
          <>
            <div>
              <label htmlFor={`${id}reason`} className="font-medium">
                {t("editor.reason")}
              </label>
              <select id={`${id}reason`} className="field" value={reason} onChange={(event) => setReason(event.target.value)}>
                <option value="">{t("editor.noReason")}</option>
                {[...REASONS, ...(record === null ? (["missed"] as const) : [])].map((one) => (
                  <option key={one} value={one}>
                    {t(`editor.reasons.${one}`)}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor={`${id}note`} className="font-medium">
                {t("editor.note")}
              </label>
              <input
                id={`${id}note`}
                className="field"
                value={note}
                onChange={(event) => setNote(event.target.value)}
                maxLength={2000}
                autoComplete="off"
              />
            </div>
          </>
        )}
      </div>
      {problem !== null && <ProblemNote error={problem} />}
      {isChanged && (
        <p className="mt-2 flex gap-2">
          <button type="submit" className="button button-main" disabled={busy || faults.length > 0}>
            {t(record === null ? "editor.create" : "editor.save")}{" "}
            <span className="kbd border-current bg-transparent text-inherit">Enter</span>
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setChanged({});
              cancel();
            }}
          >
            {t("app.cancel")} <span className="kbd">Esc</span>
          </button>
        </p>
      )}
    </form>
  );
}

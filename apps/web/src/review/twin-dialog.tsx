import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { ThiDuaRecord } from "../api/types.ts";
import { ReviewBadge } from "../parts/badges.tsx";
import { titleOf } from "../parts/format.ts";

interface Props {
  record: ThiDuaRecord;
  records: readonly ThiDuaRecord[];
  /** The record that stays; null where it is not said which. */
  merge: (sameAs: string | null) => void;
  close: () => void;
}

/** Whether two records share what they are about: they come first. */
function nearness(record: ThiDuaRecord, other: ThiDuaRecord): number {
  const distance = Math.abs(record.start - other.start) / 1e7;
  return (titleOf(record) === titleOf(other) ? 0 : 1) + distance;
}

/** Which record of the article says the same: arrows or a digit choose, Enter merges. */
export function TwinDialog({ record, records, merge, close }: Props) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const others = records
    .filter(({ id, kind, review }) => id !== record.id && kind === record.kind && review !== "rejected")
    .sort((a, b) => nearness(record, a) - nearness(record, b));
  const buttons = (): HTMLButtonElement[] => [...(dialog.current?.querySelectorAll<HTMLButtonElement>("button[data-choice]") ?? [])];
  const choose = (sameAs: string | null): void => {
    dialog.current?.close();
    merge(sameAs);
  };
  const keys = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) all[(at + step + all.length) % all.length]?.focus();
    else if (/^[1-9]$/.test(event.key) && Number(event.key) < all.length) all[Number(event.key) - 1]?.click();
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      aria-label={t("editor.twinTitle")}
      onClose={close}
      onKeyDown={keys}
      className="card m-auto max-h-[90dvh] w-[min(34rem,94vw)] p-5 text-ink backdrop:bg-black/50"
    >
      <h2 className="mb-1 text-lg font-semibold">{t("editor.twinTitle")}</h2>
      <p className="mb-3 text-sm text-soft">{t("editor.twinLead", { name: titleOf(record) })}</p>
      <ol className="space-y-1.5">
        {others.map((other, i) => (
          <li key={other.id}>
            <button
              type="button"
              data-choice
              className="w-full rounded-lg border border-line px-3 py-2 text-left hover:bg-sunk"
              onClick={() => choose(other.id)}
            >
              <span className="flex items-center gap-2">
                {i < 9 && <span className="kbd">{i + 1}</span>}
                <span className="min-w-0 flex-1 font-medium break-words">{titleOf(other)}</span>
                <ReviewBadge review={other.review} />
              </span>
              <span className="line-clamp-2 text-sm text-soft">{other.quote}</span>
            </button>
          </li>
        ))}
      </ol>
      {others.length === 0 && <p className="text-sm text-soft">{t("editor.twinNone")}</p>}
      <p className="mt-4 flex flex-wrap gap-2">
        <button type="button" data-choice className="button" onClick={() => choose(null)}>
          {t("editor.twinUnnamed")}
        </button>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t("app.cancel")} <span className="kbd">Esc</span>
        </button>
      </p>
    </dialog>
  );
}

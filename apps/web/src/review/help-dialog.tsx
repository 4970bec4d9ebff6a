import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

const KEYS = [
  [["a"], "accept"],
  [["e"], "edit"],
  [["Enter"], "save"],
  [["r"], "reject"],
  [["d"], "duplicate"],
  [["n", "j"], "next"],
  [["p", "k"], "previous"],
  [["u"], "undo"],
  [["1"], "newMovement"],
  [["2"], "newFigure"],
  [["3"], "newAward"],
  [["m"], "moveQuote"],
  [["c"], "copies"],
  [["?"], "help"],
] as const;

/** What each key does. */
export function HelpDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={t("editor.helpTitle")}
      onClose={close}
      className="card m-auto max-h-[90dvh] w-[min(30rem,92vw)] p-5 text-ink backdrop:bg-black/50"
    >
      <h2 className="mb-3 text-lg font-semibold">{t("editor.helpTitle")}</h2>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5">
        {KEYS.map(([keys, action]) => (
          <div key={action} className="contents">
            <dt className="flex gap-1">
              {keys.map((key) => (
                <kbd key={key} className="kbd">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`editor.${action}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-soft">{t("editor.select")} 1, 2, 3, m</p>
      <form method="dialog" className="mt-4">
        <button type="submit" className="button">
          {t("app.close")} <span className="kbd">Esc</span>
        </button>
      </form>
    </dialog>
  );
}

import { useTranslation } from "react-i18next";
import { Problem, UNREACHED } from "../api/client.ts";

/** What happened, and what to do. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => (error instanceof Problem && error.status !== UNREACHED ? error.message : t("app.unreached"));
}

export function ProblemNote({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const textOf = useProblemText();
  return (
    <div role="alert" className="my-3 flex flex-wrap items-center gap-3 rounded-lg border-2 border-accent bg-accent-soft px-4 py-2">
      <span aria-hidden="true" className="font-semibold">
        !
      </span>
      <span className="min-w-0 flex-1">{textOf(error)}</span>
      {retry && (
        <button type="button" className="button button-small" onClick={retry}>
          {t("app.retry")}
        </button>
      )}
    </div>
  );
}

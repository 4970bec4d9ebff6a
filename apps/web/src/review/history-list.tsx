import { useTranslation } from "react-i18next";
import type { Decision, ThiDuaRecord } from "../api/types.ts";
import { momentText } from "../parts/format.ts";
import { draftOf, FIELDS } from "./fields.ts";

/** Who decided what about a record, newest first, each change from what to what. */
export function HistoryList({ history, nameOf }: { history: readonly Decision[]; nameOf: (recordId: string) => string }) {
  const { t } = useTranslation();
  if (history.length === 0) return <p className="text-sm text-soft">{t("editor.noHistory")}</p>;
  return (
    <ol className="space-y-2 text-sm">
      {history.toReversed().map((decision) => (
        <li key={decision.id} className="border-l-2 border-line pl-3">
          <p>
            <strong className="font-semibold">{t(`editor.action.${decision.action}`)}</strong>{" "}
            <span className="text-soft">
              {t("editor.by", { who: decision.editor ?? t("editor.someone"), when: momentText(decision.decidedAt) })}
            </span>
            {decision.reading !== null && (
              <span className="text-soft"> · {t(decision.reading === "own" ? "editor.ownShort" : "editor.readShort")}</span>
            )}
          </p>
          {(decision.reason !== null || decision.note !== null) && (
            <p className="text-soft">
              {[decision.reason === null ? null : t(`editor.reasons.${decision.reason}`), decision.note]
                .filter((part) => part !== null)
                .join(": ")}
            </p>
          )}
          {decision.sameAs !== null && <p className="break-words">{t("editor.mergedInto", { name: nameOf(decision.sameAs) })}</p>}
          <Changes before={decision.before} after={decision.after} />
        </li>
      ))}
    </ol>
  );
}

function Changes({ before, after }: { before: ThiDuaRecord | null; after: ThiDuaRecord | null }) {
  const { t } = useTranslation();
  if (before === null || after === null) return null;
  const [from, to] = [draftOf(before), draftOf(after)];
  const changed = FIELDS[after.kind].filter(({ name }) => from[name] !== to[name]);
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(({ name, label }) => (
        <li key={name} className="break-words">
          {t(`field.${label}`)}: <del className="text-soft">{from[name] || "∅"}</del> <span aria-hidden="true">→</span>
          <span className="sr-only">{t("editor.to")}</span> <ins className="font-semibold no-underline">{to[name] || "∅"}</ins>
        </li>
      ))}
    </ul>
  );
}

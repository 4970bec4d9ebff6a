import { useTranslation } from "react-i18next";
import type { Kind } from "../api/types.ts";

interface Props {
  text: string;
  make: (kind: Kind) => void;
  /** Null where no record is looked at. */
  move: (() => void) | null;
}

/** What can be done with the words that are selected in the article. */
export function SelectionBar({ text, make, move }: Props) {
  const { t } = useTranslation();
  return (
    <div className="my-2 rounded-lg bg-sunk px-3 py-2 text-sm">
      <p className="line-clamp-2">{t("editor.selected", { text })}</p>
      <p className="mt-1 flex flex-wrap gap-1.5">
        {(["movement", "figure", "award"] as const).map((kind, at) => (
          <button key={kind} type="button" className="button button-small" onClick={() => make(kind)}>
            <span className="kbd">{at + 1}</span> {t(`kind.${kind}`)}
          </button>
        ))}
        {move !== null && (
          <button type="button" className="button button-small" onClick={move}>
            <span className="kbd">m</span> {t("editor.moveQuote")}
          </button>
        )}
      </p>
    </div>
  );
}

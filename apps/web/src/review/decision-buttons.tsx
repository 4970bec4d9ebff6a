import { useTranslation } from "react-i18next";

interface Props {
  /** Whether the record is merged into another: taking that back splits them. */
  merged: boolean;
  run: Readonly<Record<"accept" | "reject" | "duplicate" | "undo" | "previous" | "next", () => void>>;
}

const KEYS = { accept: "a", reject: "r", duplicate: "d", undo: "u", previous: "p", next: "n" } as const;

/** One button for each decision, with its key. */
export function DecisionButtons({ merged, run }: Props) {
  const { t } = useTranslation();
  return (
    <div className="mb-3 flex flex-wrap gap-1.5">
      {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((name) => (
        <button key={name} type="button" className={`button button-small ${name === "accept" ? "button-main" : ""}`} onClick={run[name]}>
          {t(name === "undo" && merged ? "editor.split" : `editor.${name}`)}{" "}
          <span className={`kbd ${name === "accept" ? "border-current bg-transparent text-inherit" : ""}`}>{KEYS[name]}</span>
        </button>
      ))}
    </div>
  );
}

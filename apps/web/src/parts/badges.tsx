import { useTranslation } from "react-i18next";
import type { Kind, Review, ThiDuaRecord } from "../api/types.ts";

const KIND_LOOK: Record<Kind, string> = {
  movement: "bg-movement-soft text-movement",
  figure: "bg-figure-soft text-figure",
  award: "bg-award-soft text-award",
};

export function KindBadge({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  return <span className={`rounded px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap ${KIND_LOOK[kind]}`}>{t(`kind.${kind}`)}</span>;
}

/** What is asked for or planned is told from what is, by word, by a hollow sign and by a dashed line; never by colour alone. */
export function StatusBadge({ record }: { record: ThiDuaRecord }) {
  const { t } = useTranslation();
  if (record.kind === "movement") return null;
  const done = record.status === "conferred" || record.status === "actual";
  return (
    <span
      className={`inline-flex items-center gap-1 rounded px-1.5 py-0.5 text-xs font-semibold whitespace-nowrap ${
        done ? "bg-good-soft text-good" : "border border-dashed border-current text-award"
      }`}
    >
      <span aria-hidden="true">{done ? "●" : "○"}</span>
      {t(`status.${record.status}`)}
    </span>
  );
}

const REVIEW_SIGN: Record<Review, string> = { unreviewed: "·", accepted: "✓", corrected: "✎", rejected: "✕" };

export function ReviewBadge({ review }: { review: Review }) {
  const { t } = useTranslation();
  const look = review === "unreviewed" ? "text-soft" : review === "rejected" ? "text-accent" : "text-good";
  return (
    <span className={`inline-flex items-center gap-1 text-xs font-semibold whitespace-nowrap ${look}`}>
      <span aria-hidden="true">{REVIEW_SIGN[review]}</span>
      {t(`review.${review}`)}
    </span>
  );
}

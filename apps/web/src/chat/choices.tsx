import type { Answer } from "@thidua/core";
import { useTranslation } from "react-i18next";
import { useRecords } from "./parts.tsx";

/** Where a question leaves open which place is meant: the places of what was found, each asked about with one click. */
export function Choices({ answer, question, ask }: { answer: Answer; question: string; ask: (question: string) => void }) {
  const { t } = useTranslation();
  const found = useRecords(answer.records, true);
  const places = [...new Set(found.flatMap(({ data }) => data?.article.province?.name ?? []))];
  if (places.length < 2) return null;
  return (
    <p className="no-print mt-3 flex flex-wrap gap-2">
      {places.map((place) => (
        <button key={place} type="button" className="button button-small" onClick={() => ask(`${place}: ${question}`)}>
          {t("chat.usePlace", { place })}
        </button>
      ))}
    </p>
  );
}

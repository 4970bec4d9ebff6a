import { useQuery } from "@tanstack/react-query";
import type { Answer } from "@thidua/core";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import { LISTS, type Page, type Stored } from "../api/types.ts";
import type { Cited } from "../parts/article-panel.tsx";
import { RecordLine } from "./record-line.tsx";
import { askOf, chipsOf } from "./understood.ts";

const MOST = 6;

/** Where there is no answer: what there is with the same words in the same place at another time, else elsewhere. */
export function Near({
  answer,
  question,
  ask,
  show,
}: {
  answer: Answer;
  question: string;
  ask: (question: string) => void;
  show: (cited: Cited) => void;
}) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ["near", question], queryFn: () => nearTo(answer), staleTime: Number.POSITIVE_INFINITY });
  if (data === undefined) return null;
  if (data.length === 0) return <p className="mt-2">{t("chat.nearNone")}</p>;
  const years = [...new Set(data.flatMap((record) => record.time?.end?.slice(0, 4) ?? []))].sort().reverse();
  const period = chipsOf(answer, question).find(({ kind }) => kind === "period");
  return (
    <section className="mt-3" aria-label={t("chat.near")}>
      <h3 className="font-semibold">{t("chat.near")}</h3>
      {period && years.length > 0 && (
        <p className="my-1 flex flex-wrap gap-2">
          {years.map((year) => (
            <button key={year} type="button" className="button button-small" onClick={() => ask(period.change(year))}>
              {t("chat.useYear", { year })}
            </button>
          ))}
        </p>
      )}
      <ul className="mt-1 space-y-1.5 text-sm">
        {data.slice(0, MOST).map((record) => (
          <RecordLine key={record.id} record={record} place={record.place?.name ?? record.article.province?.name} show={show} />
        ))}
      </ul>
    </section>
  );
}

/** Fewer and fewer of the asked words and places, until something is there. */
async function nearTo(answer: Answer): Promise<Stored[]> {
  const ask = askOf(answer);
  if (ask === undefined) return [];
  const kind = ask.kind === "award" || ask.kind === "movement" ? ask.kind : "figure";
  const words = [...(ask.words ?? []), ...(ask.inherited ?? [])];
  const provinces = (ask.places ?? []).flatMap(({ name, level, provinces = [] }) =>
    level === "province" ? [name, ...provinces] : provinces,
  );
  const find = async (said: readonly string[], where: readonly string[]): Promise<Stored[]> => {
    const query = new URLSearchParams({ limit: "20" });
    if (said.length > 0) query.set("q", said.join(" "));
    for (const province of new Set(where)) query.append("province", province);
    const { items } = await json<Page<Stored>>(`/v1/${LISTS[kind]}?${query}`);
    return items.filter(({ review }) => review !== "rejected");
  };
  const tries: [readonly string[], readonly string[]][] = [
    [words, provinces],
    [words.slice(-3), provinces],
    [words, []],
    [words.slice(-3), []],
  ];
  for (const [said, where] of tries) {
    if (said.length === 0 && where.length === 0) continue;
    const found = await find(said, where);
    if (found.length > 0) return found;
  }
  return provinces.length > 0 ? find([], provinces) : [];
}

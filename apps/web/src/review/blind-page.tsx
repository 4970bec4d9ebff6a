import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { OnlyEditors } from "../account/only-editors.tsx";
import { json } from "../api/client.ts";
import type { Agreement, Article, ThiDuaRecord } from "../api/types.ts";
import { KindBadge, StatusBadge } from "../parts/badges.tsx";
import { numberText, percentText } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { ArticleText } from "./article-text.tsx";
import { draftOf, FIELDS } from "./fields.ts";

export default function BlindPage() {
  return (
    <OnlyEditors>
      <Blind />
    </OnlyEditors>
  );
}

const VERDICTS = [
  ["accepted", "accept"],
  ["corrected", "edit"],
  ["rejected", "reject"],
] as const;

/** A tenth of the records a second time, without what the first one said. */
function Blind() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const next = useQuery({
    queryKey: ["blind"],
    queryFn: () => json<{ item: { article: Article; record: ThiDuaRecord } | null }>("/v1/review/blind"),
    staleTime: 0,
  });
  const measured = useQuery({ queryKey: ["agreement"], queryFn: () => json<Agreement>("/v1/review/agreement"), staleTime: 0 });
  const [problem, setProblem] = useState<unknown>(null);
  const item = next.data?.item ?? null;
  async function say(review: string): Promise<void> {
    if (item === null) return;
    try {
      const body = { articleId: item.article.id, kind: item.record.kind, recordId: item.record.id, review };
      await json("/v1/review/blind", { method: "POST", body });
      await client.invalidateQueries({ queryKey: ["blind"] });
      await client.invalidateQueries({ queryKey: ["agreement"] });
    } catch (error) {
      setProblem(error);
    }
  }
  const all = measured.data;
  return (
    <div className="mx-auto w-full max-w-5xl px-4 py-5">
      <h1 className="text-2xl font-semibold">{t("editor.blind")}</h1>
      <p className="text-soft">{t("editor.blindLead")}</p>
      {all && (
        <p className="mt-2 font-semibold">
          {all.agreed === null
            ? t("editor.agreementNone", { waiting: all.waiting })
            : t("editor.agreement", {
                agreed: percentText(all.agreed),
                pairs: all.pairs,
                kappa: all.kappa === null ? "–" : numberText(all.kappa, 2),
                waiting: all.waiting,
              })}
        </p>
      )}
      {(problem ?? next.error) && <ProblemNote error={problem ?? next.error} />}
      {next.data && item === null && <p className="card mt-4 p-5">{t("editor.blindNone")}</p>}
      {item && (
        <div className="mt-4 grid gap-4 lg:grid-cols-[1fr_22rem]">
          <div className="card max-h-[70dvh] overflow-y-auto p-5">
            <ArticleText
              article={item.article}
              records={[item.record]}
              current={item.record}
              choose={() => undefined}
              select={() => undefined}
            />
          </div>
          <div className="card h-fit p-5">
            <p className="mb-2 flex gap-2">
              <KindBadge kind={item.record.kind} />
              <StatusBadge record={item.record} />
            </p>
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
              {FIELDS[item.record.kind]
                .filter(({ name }) => name !== "quote" && draftOf(item.record)[name] !== "")
                .map(({ name, label }) => (
                  <div key={name} className="contents">
                    <dt className="text-soft">{t(`field.${label}`)}</dt>
                    <dd>{draftOf(item.record)[name]}</dd>
                  </div>
                ))}
            </dl>
            <div className="mt-4 flex gap-2">
              {VERDICTS.map(([review, name]) => (
                <button
                  key={review}
                  type="button"
                  className={`button ${name === "accept" ? "button-main" : ""}`}
                  onClick={() => void say(review)}
                >
                  {t(`editor.${name}`)}
                </button>
              ))}
            </div>
          </div>
        </div>
      )}
    </div>
  );
}

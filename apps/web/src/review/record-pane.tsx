import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { KindBadge, ReviewBadge, StatusBadge } from "../parts/badges.tsx";
import { percentText, titleOf } from "../parts/format.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { DecisionButtons } from "./decision-buttons.tsx";
import { HistoryList } from "./history-list.tsx";
import { LinkField } from "./link-field.tsx";
import { RecordForm } from "./record-form.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import type { Reviewing } from "./use-review.ts";
import { useVocabulary } from "./vocabulary.ts";

interface Props {
  reviewing: Reviewing;
  formBox: RefObject<HTMLDivElement | null>;
  /** Opens the choice of the record that says the same. */
  duplicate: () => void;
}

/** The record that is looked at, or the one that is made: its fields, what can be decided, and what was. */
export function RecordPane({ reviewing, formBox, duplicate }: Props) {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const { under, records, current, chosen, history, said, problem, own, span, making, setMaking, moved, setMoved } = reviewing;
  const { act, step, save, add } = reviewing;
  const article = under.data?.article;
  const movements = records.flatMap(({ record }) => (record.kind === "movement" ? [record.name] : []));
  const nameOf = (id: string): string => {
    const other = records.find(({ record }) => record.id === id)?.record;
    return other === undefined ? id : titleOf(other);
  };
  const last = history.at(-1);
  const twin = current?.review === "rejected" && last?.action === "reject" ? last.sameAs : null;
  return (
    <section aria-label={t("editor.record")} className="min-h-0 overflow-y-auto border-line bg-card px-4 py-3 max-lg:border-b lg:border-l">
      <p role="status" className="min-h-6 text-sm font-semibold text-good">
        {said}
      </p>
      {problem !== null && <ProblemNote error={problem} />}
      {own !== null && (
        <p className="my-2 rounded-lg border border-dashed border-award bg-award-soft px-3 py-2 text-sm text-award">
          {t("editor.own", { why: own })}
        </p>
      )}
      {span !== null && making === null && article && (
        <SelectionBar
          text={article.text.slice(span.start, span.end)}
          make={(kind) => setMaking({ kind, span })}
          move={current === null ? null : () => setMoved(span)}
        />
      )}
      {article && making !== null && (
        <>
          <h2 className="mb-2 flex items-center gap-2 font-semibold">
            <KindBadge kind={making.kind} /> {t("editor.creating")}
          </h2>
          <RecordForm
            key={`${making.kind}${making.span?.start ?? ""}`}
            name={`new.${article.id}.${making.kind}`}
            article={article}
            kind={making.kind}
            record={null}
            span={making.span}
            movements={movements}
            vocabulary={vocabulary}
            save={(fields, why) => add(making.kind, fields, why)}
            cancel={() => setMaking(null)}
          />
        </>
      )}
      {article && making === null && current !== null && (
        <>
          <div className="mb-2 flex flex-wrap items-center gap-2">
            <KindBadge kind={current.kind} />
            <StatusBadge record={current} />
            <ReviewBadge review={current.review} />
            <span className="ml-auto text-xs text-soft">
              {current.engine} · {percentText(current.confidence)} · {current.rule}
            </span>
          </div>
          {twin !== null && <p className="mb-2 rounded-lg bg-sunk px-3 py-2 text-sm">{t("editor.mergedInto", { name: nameOf(twin) })}</p>}
          <DecisionButtons
            merged={twin !== null}
            run={{
              accept: () => act("accept"),
              reject: () => act("reject"),
              duplicate,
              undo: () => act("undo"),
              previous: () => step(-1, chosen),
              next: () => step(1, chosen),
            }}
          />
          <div ref={formBox} tabIndex={-1} className="outline-none">
            <RecordForm
              key={`${current.id}${moved?.start ?? ""}`}
              name={current.id}
              article={article}
              kind={current.kind}
              record={current}
              span={moved}
              movements={movements}
              vocabulary={vocabulary}
              save={save}
              cancel={() => {
                setMoved(null);
                formBox.current?.focus();
              }}
            />
          </div>
          <LinkField key={`link ${article.id} ${current.id}`} articleId={article.id} recordId={current.id} />
          <h3 className="mt-4 mb-1 font-semibold">{t("editor.history")}</h3>
          <HistoryList history={history} nameOf={nameOf} />
        </>
      )}
    </section>
  );
}

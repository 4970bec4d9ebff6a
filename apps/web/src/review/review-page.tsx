import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { OnlyEditors } from "../account/only-editors.tsx";
import type { Article, ThiDuaRecord } from "../api/types.ts";
import { ArticlePane } from "./article-pane.tsx";
import { CopiesDialog } from "./copies-dialog.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { QueuePane } from "./queue-pane.tsx";
import { RecordPane } from "./record-pane.tsx";
import { useReviewKeys } from "./review-keys.ts";
import { TwinDialog } from "./twin-dialog.tsx";
import { type Chosen, useReview } from "./use-review.ts";

/** A dialog, and what it was opened about, whatever is looked at meanwhile. */
type Open =
  | { what: "help" }
  | { what: "copies"; article: Article }
  | { what: "twin"; about: Chosen; record: ThiDuaRecord; records: readonly ThiDuaRecord[] };

export default function ReviewPage() {
  return (
    <OnlyEditors>
      <Review />
    </OnlyEditors>
  );
}

/** The queue, the article, the record: side by side where there is room. */
function Review() {
  const { t } = useTranslation();
  const formBox = useRef<HTMLDivElement>(null);
  const reviewing = useReview(formBox);
  const { chosen, current, under, records, span, step, act, setMoved, setMaking } = reviewing;
  const [open, setOpen] = useState<Open | null>(null);
  const close = (): void => setOpen(null);
  const duplicate = (): void => {
    if (current === null || chosen === null) return;
    setOpen({ what: "twin", about: chosen, record: current, records: records.map(({ record }) => record) });
  };
  const copies = (): void => {
    if (under.data) setOpen({ what: "copies", article: under.data.article });
  };
  useReviewKeys({
    a: () => act("accept"),
    r: () => act("reject"),
    d: duplicate,
    u: () => act("undo"),
    n: () => step(1, chosen),
    j: () => step(1, chosen),
    p: () => step(-1, chosen),
    k: () => step(-1, chosen),
    e: () => {
      const field = formBox.current?.querySelector<HTMLInputElement>("input, select, textarea");
      field?.focus();
      // What is typed stands instead of what was there.
      if (field instanceof HTMLInputElement) field.select();
    },
    m: () => {
      if (span !== null && current !== null) setMoved(span);
    },
    c: copies,
    "1": () => setMaking({ kind: "movement", span }),
    "2": () => setMaking({ kind: "figure", span }),
    "3": () => setMaking({ kind: "award", span }),
    "Shift+?": () => setOpen({ what: "help" }),
    "?": () => setOpen({ what: "help" }),
  });
  return (
    <div className="grid min-h-0 flex-1 lg:h-[calc(100dvh-3.6rem)] lg:flex-none lg:grid-cols-[17rem_minmax(0,1fr)_25rem]">
      <h1 className="sr-only">{t("editor.title")}</h1>
      <QueuePane reviewing={reviewing} help={() => setOpen({ what: "help" })} />
      <ArticlePane reviewing={reviewing} copies={copies} />
      <RecordPane reviewing={reviewing} formBox={formBox} duplicate={duplicate} />
      {open?.what === "help" && <HelpDialog close={close} />}
      {open?.what === "twin" && (
        <TwinDialog
          record={open.record}
          records={open.records}
          close={close}
          merge={(sameAs) => act("reject", { reason: "duplicate", ...(sameAs !== null && { sameAs }) }, open.about)}
        />
      )}
      {open?.what === "copies" && <CopiesDialog article={open.article} close={close} />}
    </div>
  );
}

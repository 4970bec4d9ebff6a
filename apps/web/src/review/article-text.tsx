import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Article, ThiDuaRecord } from "../api/types.ts";
import { segmentsOf } from "./segments.ts";

interface Props {
  article: Article;
  records: readonly ThiDuaRecord[];
  current: ThiDuaRecord | null;
  choose: (id: string) => void;
  /** Words of the text that are selected; null where none are. */
  select: (span: { start: number; end: number } | null) => void;
}

/** The article as text, its records highlighted by kind; selected words are told by where they stand. */
export function ArticleText({ article, records, current, choose, select }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(article.text, records, current), [article.text, records, current]);

  useEffect(() => {
    // Where the article scrolls by itself; on a phone it would take the page away from the record.
    if (current !== null && matchMedia("(min-width: 64rem)").matches)
      box.current?.querySelector(".span-current")?.scrollIntoView({ block: "center" });
  }, [current]);
  useEffect(() => {
    const changed = (): void => {
      const selection = getSelection();
      if (selection === null || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      // A selection elsewhere, in a field say, leaves what was selected here.
      if (!box.current?.contains(range.commonAncestorContainer)) return;
      const [start, end] = [offsetOf(range.startContainer, range.startOffset), offsetOf(range.endContainer, range.endOffset)];
      select(start === null || end === null || start >= end ? null : { start, end });
    };
    document.addEventListener("selectionchange", changed);
    return () => document.removeEventListener("selectionchange", changed);
  }, [select]);

  const clicked = (event: MouseEvent): void => {
    const id = (event.target as HTMLElement).closest<HTMLElement>("[data-record]")?.dataset.record;
    if (id !== undefined && (getSelection()?.isCollapsed ?? true)) choose(id);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse; the list of records says the same to the keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div ref={box} className="leading-loose whitespace-pre-line" onClick={clicked} lang="vi">
      <h2 className="mb-2 text-lg leading-snug font-semibold">{article.title}</h2>
      <div aria-label={t("editor.article")} role="document">
        {segments.map(({ start, end, record, isCurrent }) => (
          <span
            key={start}
            data-start={start}
            {...(record !== null && {
              "data-record": record.id,
              className: `cursor-pointer ${record.review === "rejected" ? "span-rejected" : `span-${record.kind}`} ${isCurrent ? "span-current" : ""}`,
            })}
          >
            {article.text.slice(start, end)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Where in the article a place of the page is. */
function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  const from = element?.closest<HTMLElement>("[data-start]")?.dataset.start;
  if (from === undefined) return null;
  return Number(from) + (node instanceof HTMLElement ? 0 : offset);
}

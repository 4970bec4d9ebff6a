// biome-ignore-all lint/a11y/useSemanticElements: rows that are drawn where they stand cannot be a table element's; the roles say what they are
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a short cut for the mouse; the button of the row says the same to the keyboard
// biome-ignore-all lint/a11y/useFocusableInteractive: cells of a plain table are read, not walked through
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Column, Row } from "./columns.tsx";

const HEIGHT = 44;

interface Props {
  label: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Rows in all where they are known to be all; null where there are more. */
  hasMore: boolean;
  more: () => void;
  open: (row: Row) => void;
}

/** A table of any length: only what is in sight is drawn, more is fetched as it comes near. */
export function Rows({ label, columns, rows, hasMore, more, open }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => HEIGHT, overscan: 12 });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - 40) more();
  }, [hasMore, last, rows.length, more]);
  /** From row to row; one that is not drawn yet is brought into sight first. */
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const from = (event.target as HTMLElement).dataset.row;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || (from === undefined && event.target !== event.currentTarget)) return;
    const to = from === undefined ? (items[0]?.index ?? 0) : Number(from) + step;
    if (to < 0 || to >= rows.length) return;
    event.preventDefault();
    virtual.scrollToIndex(to);
    const focus = (tries: number): void => {
      const button = box.current?.querySelector<HTMLElement>(`[data-row="${to}"]`);
      if (button) button.focus();
      else if (tries > 0) requestAnimationFrame(() => focus(tries - 1));
    };
    focus(10);
  };
  const template = { gridTemplateColumns: `3rem ${columns.map(({ width }) => width).join(" ")}` };
  const least = `${columns.length * 8 + 6}rem`;
  return (
    <div
      ref={box}
      className="card h-[70dvh] min-h-80 overflow-auto"
      tabIndex={0}
      role="table"
      aria-label={label}
      aria-rowcount={hasMore ? -1 : rows.length + 1}
      onKeyDown={keys}
    >
      <div style={{ minWidth: least }}>
        <div role="rowgroup" className="sticky top-0 z-10 bg-sunk">
          <div role="row" aria-rowindex={1} className="grid border-b border-line text-sm font-semibold" style={template}>
            <span role="columnheader" className="px-2 py-2">
              <span className="sr-only">{t("table.open")}</span>
            </span>
            {columns.map((column) => (
              <span key={column.name} role="columnheader" className={`truncate px-2 py-2 ${column.numeric ? "text-right" : ""}`}>
                {t(`field.${column.label}`)}
              </span>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isAsked =
              "kind" in row &&
              row.kind !== "movement" &&
              (row.status === "proposed" || row.status === "target" || row.status === "forecast");
            return (
              <div
                key={`${"kind" in row ? row.article.id : ""}${row.id}`}
                role="row"
                aria-rowindex={index + 2}
                className={`absolute inset-x-0 grid cursor-pointer items-center border-b border-line text-sm hover:bg-sunk ${isAsked ? "italic" : ""}`}
                onClick={(event) => {
                  // What is selected is to be copied; the button opens by itself.
                  if (getSelection()?.isCollapsed !== false && !(event.target as HTMLElement).closest("button")) open(row);
                }}
                style={{ ...template, height: HEIGHT, transform: `translateY(${start}px)` }}
              >
                <span role="cell" className="px-1">
                  <button
                    type="button"
                    className="button button-small px-2"
                    data-row={index}
                    aria-label={`${t("table.open")}: ${columns[0]?.text(row) ?? ""}`}
                    onClick={() => open(row)}
                  >
                    <span aria-hidden="true">❝</span>
                  </button>
                </span>
                {columns.map((column) => (
                  <span
                    key={column.name}
                    role="cell"
                    className={`truncate px-2 ${column.numeric ? "text-right tabular-nums" : ""}`}
                    title={column.text(row)}
                  >
                    {column.name === "status" && isAsked && <span aria-hidden="true">○ </span>}
                    {column.text(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

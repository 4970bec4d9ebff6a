import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { download } from "../parts/download.ts";

export type Cells = readonly (readonly (string | number)[])[];

interface Props {
  title: string;
  /** Name of its files. */
  name: string;
  heads: readonly string[];
  /** What is drawn, as rows. */
  cells: Cells;
  /** Choices above the picture. */
  controls?: ReactNode;
  note?: string;
  noteId?: string;
  children: ReactNode;
}

/** A picture with its data: to be looked at, or taken as SVG, PNG and CSV. */
export function ChartFrame({ title, name, heads, cells, controls, note, noteId, children }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const svg = (): SVGSVGElement | null => box.current?.querySelector("svg") ?? null;
  const cell = (value: string | number): string => {
    const text = typeof value === "string" && /^[=+@\t\r-]/.test(value) ? `'${value}` : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const asCsv = (): void =>
    download(`${name}.csv`, `\ufeff${[heads, ...cells].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`, "text/csv;charset=utf-8");
  const asSvg = (): void => {
    const found = svg();
    if (found) download(`${name}.svg`, standalone(found), "image/svg+xml");
  };
  const asPng = async (): Promise<void> => {
    const found = svg();
    if (found === null) return;
    const { width, height } = found.viewBox.baseVal;
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(found))}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * 2, height * 2];
    const context = canvas.getContext("2d");
    if (context === null) return;
    context.fillStyle = getComputedStyle(document.body).backgroundColor;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => blob && download(`${name}.png`, blob, "image/png"), "image/png");
  };
  return (
    <section className="card min-w-0 p-4" aria-label={title}>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <h2 className="mr-auto text-lg font-semibold">{title}</h2>
        <button type="button" className="button button-small" disabled={cells.length === 0} onClick={asSvg}>
          <span className="sr-only">{title}: </span>
          {t("chart.svg")}
        </button>
        <button type="button" className="button button-small" disabled={cells.length === 0} onClick={() => void asPng()}>
          <span className="sr-only">{title}: </span>
          {t("chart.png")}
        </button>
        <button type="button" className="button button-small" disabled={cells.length === 0} onClick={asCsv}>
          <span className="sr-only">{title}: </span>
          {t("chart.csv")}
        </button>
      </div>
      {controls && <div className="mb-3 flex flex-wrap items-end gap-3 text-sm">{controls}</div>}
      {cells.length === 0 ? (
        <p className="text-soft">{t("chart.none")}</p>
      ) : (
        <div ref={box} className="overflow-x-auto">
          {children}
        </div>
      )}
      {note && (
        <p id={noteId} className="mt-2 text-xs text-soft">
          {note}
        </p>
      )}
    </section>
  );
}

const LOOKS = [
  "fill",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
] as const;

/** The picture with its looks written into it, so that it is the same outside this page. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll<SVGElement>("*"), copy.querySelectorAll<SVGElement>("*")];
  from.forEach((element, at) => {
    const looks = getComputedStyle(element);
    for (const look of LOOKS) to[at]?.setAttribute(look, looks.getPropertyValue(look));
    to[at]?.removeAttribute("class");
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("font-family", "Be Vietnam Pro, sans-serif");
  return new XMLSerializer().serializeToString(copy);
}

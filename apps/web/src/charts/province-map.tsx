// biome-ignore-all lint/a11y/useSemanticElements: a picture of links is a group of them, and no set of fields
import { type KeyboardEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kind } from "../api/types.ts";
import { countOf } from "../data/facets.tsx";
import { numberText } from "../parts/format.ts";
import { useVocabulary } from "../review/vocabulary.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { MarkLink } from "./mark-link.tsx";
import { recordsOf, useStats } from "./stats.ts";
import { ARROWS, nextTile, TILES_BEFORE, TILES_NOW } from "./tiles.ts";

const [WIDTH, HEIGHT, GAP] = [66, 48, 4];
/** Letters that one line of a tile holds. */
const LINE = 9;

/** The name of a province in one line or two, as a tile has room for. */
function linesOf(name: string): string[] {
  if (name === "Bà Rịa - Vũng Tàu") return ["Bà Rịa -", "Vũng Tàu"];
  if (name.length <= LINE) return [name];
  const words = name.split(" ");
  return [words.slice(0, -1).join(" "), words.at(-1) ?? ""];
}
/** Shades from none to most; the number stands in the tile too. */
const SHADES = ["fill-sunk", "fill-shade-1", "fill-shade-2", "fill-shade-3", "fill-shade-4"] as const;

/** Records by province, each a tile near to where it lies. */
export function ProvinceMap({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const keysId = useId();
  const [today, setToday] = useState(true);
  const [focused, setStop] = useState<string | null>(null);
  const stats = useStats("provinces");
  const vocabulary = useVocabulary();
  const tiles = today ? TILES_NOW : TILES_BEFORE;
  const counts = new Map(stats?.map((stat) => [stat.name, countOf(kind, stat)]));
  const partsOf = (name: string): string[] => {
    const { before = [], earlier = [] } = vocabulary?.provinces ?? {};
    const joined = today ? [...before, ...earlier].filter(({ now }) => now === name) : earlier.filter(({ became }) => became === name);
    return [...new Set([name, ...joined.map((one) => one.name)])];
  };
  const marks = Object.entries(tiles).map(([name, [column, row]]) => {
    const parts = partsOf(name);
    return { name, column, row, parts, count: parts.reduce((all, part) => all + (counts.get(part) ?? 0), 0) };
  });
  const ordered = marks
    .map(({ count }) => count)
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  const shadeOf = (count: number): string => {
    if (count === 0) return SHADES[0];
    const rank = ordered.filter((one) => one <= count).length / ordered.length;
    return SHADES[Math.max(1, Math.ceil(rank * 4))] ?? SHADES[4];
  };
  const columns = Math.max(...marks.map(({ column }) => column)) + 1;
  const rows = Math.max(...marks.map(({ row }) => row)) + 1;
  // One stop for the Tab key; arrows lead from tile to tile.
  const stop = focused !== null && focused in tiles ? focused : (Object.keys(tiles)[0] ?? null);
  const keys = (event: KeyboardEvent<SVGSVGElement>): void => {
    const arrow = ARROWS[event.key];
    const names = Object.keys(tiles);
    const next =
      event.key === "Home"
        ? names[0]
        : event.key === "End"
          ? names.at(-1)
          : arrow === undefined || stop === null
            ? undefined
            : nextTile(tiles, stop, arrow);
    if (next === undefined) return;
    // At the edge the page is not to scroll away either.
    event.preventDefault();
    if (next !== null) event.currentTarget.querySelector<SVGAElement>(`[data-tile="${next}"]`)?.focus();
  };
  const [width, height] = [columns * (WIDTH + GAP), rows * (HEIGHT + GAP)];
  return (
    <ChartFrame
      title={t("chart.map")}
      name={`${kind}-${today ? 34 : 63}`}
      heads={["province", "records"]}
      cells={stats === undefined ? [] : marks.map(({ name, count }) => [name, count])}
      note={`${t("chart.mapNote")} ${t("chart.mapKeys")}`}
      noteId={keysId}
      controls={
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">{t("chart.map")}</legend>
          {([true, false] as const).map((one) => (
            <label key={String(one)} className="inline-flex items-center gap-1.5">
              <input type="radio" name="map" className="size-4 accent-(--accent)" checked={today === one} onChange={() => setToday(one)} />
              {t(one ? "chart.mapNew" : "chart.mapOld")}
            </label>
          ))}
        </fieldset>
      }
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        className="mx-auto block w-full"
        style={{ maxWidth: width * 1.15, minWidth: 300 }}
        role="group"
        aria-label={t("chart.map")}
        aria-describedby={keysId}
        onKeyDown={keys}
      >
        {marks.map(({ name, column, row, parts, count }) => (
          <MarkLink
            key={name}
            data-tile={name}
            tabIndex={name === stop ? 0 : -1}
            onFocus={() => setStop(name)}
            to={recordsOf(
              kind,
              parts.map((part) => ["province", part] as const),
            )}
            label={t("chart.open", { name, count: numberText(count) as never })}
          >
            <g transform={`translate(${column * (WIDTH + GAP)} ${row * (HEIGHT + GAP)})`}>
              <rect width={WIDTH} height={HEIGHT} rx="6" className={`${shadeOf(count)} stroke-line`} />
              {linesOf(name).map((line, at, { length }) => (
                <text key={line} x={WIDTH / 2} y={(length === 1 ? 19 : 14) + 13 * at} textAnchor="middle" className="fill-ink text-[12px]">
                  {line}
                </text>
              ))}
              <text
                x={WIDTH / 2}
                y={linesOf(name).length === 1 ? 37 : 42}
                textAnchor="middle"
                className="fill-ink text-[13px] font-semibold"
              >
                {numberText(count)}
              </text>
            </g>
          </MarkLink>
        ))}
      </svg>
    </ChartFrame>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: a picture of links is a group of them, and no set of fields
import { useTranslation } from "react-i18next";
import type { Kind } from "../api/types.ts";
import { countOf } from "../data/facets.tsx";
import { numberText } from "../parts/format.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { MarkLink } from "./mark-link.tsx";
import { recordsOf, useStats } from "./stats.ts";
import { ticksOf } from "./ticks.ts";

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 260, 44, 28, 22];
/** Years told at most: the last ones. */
const MOST = 20;

/** How many records speak of each year. */
export function Years({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const stats = useStats("years");
  const known = (stats ?? []).filter(({ key }) => key !== null && /^(?:19|20)\d\d$/.test(key));
  const counts = new Map(known.map((stat) => [Number(stat.key), countOf(kind, stat)]));
  const there = [...counts].filter(([, count]) => count > 0).map(([year]) => year);
  const last = Math.max(...there);
  const first = Math.max(Math.min(...there), last - MOST + 1);
  const points =
    there.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, count: counts.get(first + i) ?? 0 }));
  const ticks = ticksOf(Math.max(1, ...points.map(({ count }) => count)), true);
  const most = ticks.at(-1) ?? 1;
  const x = (year: number): number => LEFT + ((year - first) / Math.max(1, last - first)) * (WIDTH - LEFT - 24);
  const y = (count: number): number => HEIGHT - BOTTOM - (count / most) * (HEIGHT - BOTTOM - TOP);
  const every = Math.ceil(points.length / 10);
  return (
    <ChartFrame
      title={t("chart.time")}
      name={`${kind}-years`}
      heads={["year", "records"]}
      cells={points.map(({ year, count }) => [year, count])}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full min-w-[26rem]" role="group" aria-label={t("chart.time")}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - 20} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={LEFT - 6} y={y(tick)} textAnchor="end" dominantBaseline="central" className="fill-soft text-[11px]">
              {numberText(tick)}
            </text>
          </g>
        ))}
        <polyline
          points={points.map(({ year, count }) => `${x(year)},${y(count)}`).join(" ")}
          className="fill-none stroke-figure stroke-2"
        />
        {points.map(({ year, count }, at) => (
          <MarkLink
            key={year}
            to={recordsOf(kind, [
              ["from", String(year)],
              ["to", String(year)],
            ])}
            label={t("chart.open", { name: String(year), count: numberText(count) as never })}
          >
            <circle cx={x(year)} cy={y(count)} r="12" className="fill-transparent" />
            <circle cx={x(year)} cy={y(count)} r="4.5" className="fill-card stroke-figure stroke-2" />
            {at % every === 0 && (
              <text x={x(year)} y={HEIGHT - 8} textAnchor="middle" className="fill-soft text-[11px]">
                {year}
              </text>
            )}
          </MarkLink>
        ))}
      </svg>
    </ChartFrame>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: a picture of links is a group of them, and no set of fields
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kind } from "../api/types.ts";
import { countOf } from "../data/facets.tsx";
import { numberText } from "../parts/format.ts";
import { useVocabulary } from "../review/vocabulary.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { MarkLink } from "./mark-link.tsx";
import { type By, recordsOf, useStats } from "./stats.ts";

const CHOICES = [
  ["award", "awards"],
  ["movement", "movements"],
  ["province", "provinces"],
  ["campaign", "campaigns"],
  ["authority", "authorities"],
] as const satisfies readonly (readonly [string, By])[];
const MOST = 15;
const [WIDTH, ROW, LEFT] = [640, 28, 250];

/** The most frequent by one thing; proposed awards are hatched behind the conferred ones. */
export function Bars({ kind }: { kind: Kind }) {
  const { t } = useTranslation();
  const usable = CHOICES.filter(([name]) => kind === "award" || (name !== "award" && name !== "authority"));
  const [chosen, setChosen] = useState<string>("province");
  const [field, by] = usable.find(([name]) => name === chosen) ?? (["province", "provinces"] as const);
  const stats = useStats(by);
  const vocabulary = useVocabulary();
  const names = new Map([...(vocabulary?.awards ?? []), ...(vocabulary?.campaigns ?? [])].map(({ slug, name }) => [slug, name]));
  const rows = (stats ?? [])
    .filter((stat) => stat.key !== null && countOf(kind, stat) > 0)
    .sort((a, b) => countOf(kind, b) - countOf(kind, a))
    .slice(0, MOST)
    .map((stat) => ({
      key: stat.key ?? "",
      name: field === "authority" ? t(`level.${stat.key}`) : (names.get(stat.key ?? "") ?? stat.name),
      told: stat.name,
      count: countOf(kind, stat),
      proposed: kind === "award" ? stat.proposed : 0,
    }));
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const scale = (count: number): number => (count / most) * (WIDTH - LEFT - 90);
  const short = (name: string): string => (name.length > 38 ? `${name.slice(0, 36)}…` : name);
  return (
    <ChartFrame
      title={t("chart.bars")}
      name={`${kind}-${field}`}
      heads={[field, "records", ...(kind === "award" ? ["proposed"] : [])]}
      cells={rows.map(({ name, count, proposed }) => [name, count, ...(kind === "award" ? [proposed] : [])])}
      controls={
        <label className="flex items-center gap-2">
          {t("chart.by")}
          <select className="field min-h-9 w-auto py-0" value={field} onChange={(event) => setChosen(event.target.value)}>
            {usable.map(([name]) => (
              <option key={name} value={name}>
                {t(`chart.by_${name}`)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} className="block w-full min-w-[30rem]" role="group" aria-label={t("chart.bars")}>
        <defs>
          <pattern id="asked" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="fill-card" />
            <rect width="2.5" height="6" className="fill-award" />
          </pattern>
        </defs>
        {rows.map(({ key, name, told, count, proposed }, at) => (
          <MarkLink
            key={key}
            to={recordsOf(kind, [[field, field === "province" || field === "movement" ? told : key]])}
            label={t("chart.open", { name, count: numberText(count) as never })}
          >
            <g transform={`translate(0 ${at * ROW})`}>
              <rect width={WIDTH} height={ROW} className="fill-transparent" />
              <text x={LEFT - 8} y={ROW / 2} textAnchor="end" dominantBaseline="central" className="fill-ink text-[12px]">
                {short(name)}
              </text>
              <rect x={LEFT} y="4" width={scale(count - proposed)} height={ROW - 8} className="fill-figure" />
              {proposed > 0 && (
                <rect
                  x={LEFT + scale(count - proposed)}
                  y="4"
                  width={scale(proposed)}
                  height={ROW - 8}
                  fill="url(#asked)"
                  className="stroke-award"
                />
              )}
              <text x={LEFT + scale(count) + 6} y={ROW / 2} dominantBaseline="central" className="fill-ink text-[12px] font-semibold">
                {numberText(count)}
                {proposed > 0 ? ` (${numberText(proposed)} ${t("status.proposed").split(",")[0]?.toLowerCase()})` : ""}
              </text>
            </g>
          </MarkLink>
        ))}
      </svg>
    </ChartFrame>
  );
}

// biome-ignore-all lint/a11y/useSemanticElements: a picture of links is a group of them, and no set of fields
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import type { Figure, Page, Stored } from "../api/types.ts";
import { amountText } from "../parts/format.ts";
import { useVocabulary } from "../review/vocabulary.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { MarkLink } from "./mark-link.tsx";
import { recordsOf } from "./stats.ts";
import { ticksOf } from "./ticks.ts";

const INDICATORS = ["xã đạt chuẩn nông thôn mới", "hộ nghèo", "thu ngân sách", "thu nhập bình quân đầu người", "bảo hiểm y tế"] as const;
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [640, 280, 64, 28, 16];

/** One indicator of one province over the years: what was reached (filled circles) beside what was aimed at (hollow diamonds). */
export function Targets() {
  const { t } = useTranslation();
  const vocabulary = useVocabulary();
  const [indicator, setIndicator] = useState<string>(INDICATORS[0]);
  const [asked, setAsked] = useState<string | null>(null);
  const names = [...new Set([...(vocabulary?.provinces.now ?? []), ...(vocabulary?.provinces.before.map(({ name }) => name) ?? [])])].sort(
    (a, b) => a.localeCompare(b, "vi"),
  );
  // Unless one is chosen: the province with most to be compared.
  const aims = useQuery({
    queryKey: ["aims", indicator],
    queryFn: () =>
      json<Page<Stored<Figure>>>(`/v1/figures?${new URLSearchParams({ indicator, status: "target", level: "province", limit: "200" })}`),
  });
  const often = new Map<string, number>();
  for (const { place } of aims.data?.items ?? []) if (place !== null) often.set(place.name, (often.get(place.name) ?? 0) + 1);
  const province = asked ?? [...often].sort(([, a], [, b]) => b - a)[0]?.[0] ?? names[0] ?? "";
  const { data } = useQuery({
    queryKey: ["targets", indicator, province],
    queryFn: () => json<Page<Stored<Figure>>>(`/v1/figures?${new URLSearchParams({ indicator, province, limit: "200" })}`),
    enabled: province !== "",
  });
  const told = (data?.items ?? []).filter(
    (figure) =>
      figure.review !== "rejected" && figure.time?.end != null && figure.place?.level === "province" && figure.comparator === "eq",
  );
  // One unit only: numbers of different units are not to be compared.
  const units = new Map<string, number>();
  for (const { unit } of told) units.set(unit, (units.get(unit) ?? 0) + 1);
  const [unit = ""] = [...units].sort(([, a], [, b]) => b - a)[0] ?? [];
  const points = told
    .filter((figure) => figure.unit === unit)
    .map((figure) => ({
      figure,
      year: Number(figure.time?.end?.slice(0, 4)),
      aimed: figure.status === "target" || figure.status === "forecast",
    }))
    .sort((a, b) => a.year - b.year);
  const [first, last] = [Math.min(...points.map(({ year }) => year)), Math.max(...points.map(({ year }) => year))];
  const ticks = ticksOf(Math.max(...points.map(({ figure }) => figure.value)));
  const most = ticks.at(-1) ?? 1;
  const x = (year: number): number => LEFT + 20 + (last === first ? 0.5 : (year - first) / (last - first)) * (WIDTH - LEFT - 70);
  const y = (value: number): number => HEIGHT - BOTTOM - (Math.max(0, value) / most) * (HEIGHT - BOTTOM - TOP);
  const select = (label: string, value: string, all: readonly string[], change: (value: string) => void) => (
    <label>
      <span className="block text-soft">{label}</span>
      <select className="field min-h-9 py-0" value={value} onChange={(event) => change(event.target.value)}>
        {all.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <ChartFrame
      title={t("chart.target")}
      name="targets"
      heads={["year", "value", "unit", "status", "quote"]}
      cells={points.map(({ figure, year }) => [year, figure.value, figure.unit, figure.status, figure.quote])}
      controls={
        <>
          {select(t("chart.indicator"), indicator, INDICATORS, setIndicator)}
          {select(t("field.province"), province, names, setAsked)}
          <span className="inline-flex items-center gap-4">
            <span>
              <span aria-hidden="true" className="text-figure">
                ●{" "}
              </span>
              {t("status.actual")}
            </span>
            <span>
              <span aria-hidden="true" className="text-award">
                ◇{" "}
              </span>
              {t("status.target")}
            </span>
          </span>
        </>
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="block w-full min-w-[26rem]" role="group" aria-label={t("chart.target")}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={LEFT} x2={WIDTH - 20} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={LEFT - 6} y={y(tick)} textAnchor="end" dominantBaseline="central" className="fill-soft text-[11px]">
              {amountText(tick)}
            </text>
          </g>
        ))}
        {[...new Set(points.map(({ year }) => year))].map((year) => (
          <text key={year} x={x(year)} y={HEIGHT - 8} textAnchor="middle" className="fill-soft text-[11px]">
            {year}
          </text>
        ))}
        {points.map(({ figure, year, aimed }) => (
          <MarkLink
            key={figure.id}
            to={recordsOf("figure", [
              ["indicator", indicator],
              ["province", province],
              ["status", figure.status],
              ["from", String(year)],
              ["to", String(year)],
            ])}
            label={t("chart.open", {
              name: `${year}, ${t(`status.${figure.status}`)}`,
              count: `${amountText(figure.value)} ${unit}` as never,
            })}
          >
            <circle cx={x(year)} cy={y(figure.value)} r="12" className="fill-transparent" />
            {aimed ? (
              <path d={`M${x(year)} ${y(figure.value) - 7}l7 7l-7 7l-7-7z`} className="fill-card stroke-award stroke-2" />
            ) : (
              <circle cx={x(year)} cy={y(figure.value)} r="5" className="fill-figure" />
            )}
            <text x={x(year) + 10} y={y(figure.value)} dominantBaseline="central" className="fill-ink text-[11px]">
              {amountText(figure.value)}
            </text>
          </MarkLink>
        ))}
      </svg>
    </ChartFrame>
  );
}

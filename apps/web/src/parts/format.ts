import i18next from "i18next";
import type { Figure, ThiDuaRecord } from "../api/types.ts";
import { awardText } from "./award-names.ts";

const locale = (): string => (i18next.language === "en" ? "en-GB" : "vi-VN");

export function numberText(value: number, digits = 6): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

export function percentText(share: number): string {
  return new Intl.NumberFormat(locale(), { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** An ISO year, month or day as people write it. */
export function dayText(iso: string | null): string {
  if (iso === null || iso === "") return "";
  const [year, month, day] = iso.split("-");
  return [day, month, year].filter((part) => part !== undefined).join("/");
}

export function momentText(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "short", timeStyle: "short" }).format(new Date(iso));
}

export function timeText(time: ThiDuaRecord["time"]): string {
  if (time === null) return "";
  const { start, end, text } = time;
  if (start === null && end === null) return text;
  if (start === end) return dayText(start);
  if (start === null) return i18next.t("time.until", { day: dayText(end) });
  if (end === null) return i18next.t("time.since", { day: dayText(start) });
  const [from, to] = [start.split("-"), end.split("-")];
  // Months of one year: "01–06/2026".
  if (from.length === 2 && to.length === 2 && from[0] === to[0]) return `${from[1]}–${dayText(end)}`;
  return `${dayText(start)} – ${dayText(end)}`;
}

/** Where an article came from: a portal as it is, of a file its name, whatever folder it lay in. */
export function sourceText(source: string): string {
  if (/^[a-z]+:\/\//i.test(source)) return source;
  return source.split(/[\\/]/).at(-1) || source;
}

/** The short form of a record, in the words of its article. */
export function titleOf(record: ThiDuaRecord): string {
  switch (record.kind) {
    case "movement":
      return record.name;
    case "figure":
      return `${record.indicator === "" ? "…" : record.indicator}: ${record.text}`;
    case "award":
      return `${awardText(record)} → ${recipientText(record)}`;
  }
}

export function recipientText({ recipient }: Extract<ThiDuaRecord, { kind: "award" }>): string {
  if (recipient.name !== null) return recipient.name;
  const kind = i18next.t(`recipientKind.${recipient.kind}`);
  return recipient.count === null ? kind : `${numberText(recipient.count)} ${kind}`;
}

const SCALES = [
  [1e9, "amount.billion"],
  [1e6, "amount.million"],
] as const;

/** A large number as it is said, "57.300 tỷ", where nothing is lost by it. */
export function amountText(value: number): string {
  for (const [scale, word] of SCALES) {
    const scaled = value / scale;
    if (Math.abs(scaled) >= 1 && Number((scaled * 1000).toFixed(6)) % 1 === 0) return `${numberText(scaled, 3)} ${i18next.t(word)}`;
  }
  return numberText(value);
}

export function valueText(figure: Pick<Figure, "value" | "unit" | "comparator">): string {
  const sign = { eq: "", gt: "> ", gte: "≥ ", lt: "< ", lte: "≤ ", approx: "≈ " }[figure.comparator];
  return `${sign}${amountText(figure.value)} ${figure.unit}`.trim();
}

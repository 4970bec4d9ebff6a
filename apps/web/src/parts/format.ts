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
  if (start === null) return `→ ${dayText(end)}`;
  return `${dayText(start)} – ${dayText(end)}`;
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

export function valueText(figure: Pick<Figure, "value" | "unit" | "comparator">): string {
  const sign = { eq: "", gt: "> ", gte: "≥ ", lt: "< ", lte: "≤ ", approx: "≈ " }[figure.comparator];
  return `${sign}${numberText(figure.value)} ${figure.unit}`.trim();
}

import i18next from "i18next";
import type { ArticleRow, Kind, Stored } from "../api/types.ts";
import { awardText } from "../parts/award-names.ts";
import { dayText, numberText, percentText, recipientText, sourceText, timeText, valueText } from "../parts/format.ts";

export type TableKind = Kind | "article";
export type Row = Stored | ArticleRow;

/** Path of the lists in the API and in this app's addresses. */
export const PATHS: Record<TableKind, string> = { movement: "movements", figure: "figures", award: "awards", article: "articles" };

export interface Column {
  name: string;
  /** Key of its heading in the words. */
  label: string;
  /** Width as a grid has it. */
  width: string;
  /** Shown unless the reader chose otherwise. */
  usual: boolean;
  text: (row: Row) => string;
  /** For files: the plain value. */
  raw?: (row: Row) => string | number | null;
  numeric?: boolean;
}

const isRecord = (row: Row): row is Stored => "kind" in row;
const of =
  <K extends Kind>(kind: K, told: (record: Extract<Stored, { kind: K }>) => string) =>
  (row: Row): string =>
    isRecord(row) && row.kind === kind ? told(row as Extract<Stored, { kind: K }>) : "";

const PLACE: Column = {
  name: "place",
  label: "place",
  width: "minmax(6.5rem,1fr)",
  usual: true,
  text: (row) => (isRecord(row) ? (row.place?.name ?? "") : ""),
};
const PROVINCE: Column = {
  name: "province",
  label: "province",
  width: "minmax(7rem,1fr)",
  usual: false,
  text: (row) => (isRecord(row) ? (row.place?.province ?? row.article.province?.name ?? "") : (row.province?.name ?? "")),
};
const TIME: Column = {
  name: "time",
  label: "time",
  width: "minmax(7.5rem,0.8fr)",
  usual: true,
  text: (row) => (isRecord(row) ? timeText(row.time) : ""),
  raw: (row) => (isRecord(row) && row.time !== null ? [row.time.start, row.time.end].filter((part) => part !== null).join("/") : null),
};
const STATUS: Column = {
  name: "status",
  label: "status",
  width: "minmax(7.5rem,0.9fr)",
  usual: true,
  text: (row) => (isRecord(row) && row.kind !== "movement" ? i18next.t(`status.${row.status}`) : ""),
  raw: (row) => (isRecord(row) && row.kind !== "movement" ? row.status : null),
};
const COMMON: Column[] = [
  {
    name: "movement",
    label: "movement",
    width: "minmax(8rem,1.2fr)",
    usual: false,
    text: (row) => (isRecord(row) && row.kind !== "movement" ? (row.movement ?? "") : ""),
  },
  {
    name: "review",
    label: "review",
    width: "minmax(6.5rem,0.7fr)",
    usual: true,
    text: (row) => (isRecord(row) ? i18next.t(`review.${row.review}`) : ""),
    raw: (row) => (isRecord(row) ? row.review : null),
  },
  {
    name: "confidence",
    label: "confidence",
    width: "minmax(5rem,0.5fr)",
    usual: false,
    numeric: true,
    text: (row) => (isRecord(row) ? percentText(row.confidence) : ""),
    raw: (row) => (isRecord(row) ? row.confidence : null),
  },
  { name: "engine", label: "engine", width: "minmax(5rem,0.5fr)", usual: false, text: (row) => (isRecord(row) ? row.engine : "") },
  { name: "quote", label: "quote", width: "minmax(14rem,2.4fr)", usual: true, text: (row) => (isRecord(row) ? row.quote : "") },
  {
    name: "publishedAt",
    label: "publishedAt",
    width: "minmax(6.5rem,0.7fr)",
    usual: false,
    text: (row) => dayText(isRecord(row) ? row.article.publishedAt : row.publishedAt),
    raw: (row) => (isRecord(row) ? row.article.publishedAt : row.publishedAt),
  },
  {
    name: "article",
    label: "article",
    width: "minmax(10rem,1.6fr)",
    usual: false,
    text: (row) => (isRecord(row) ? row.article.title : row.title),
  },
];

export const COLUMNS: Record<TableKind, readonly Column[]> = {
  figure: [
    { name: "indicator", label: "indicator", width: "minmax(11rem,2fr)", usual: true, text: of("figure", ({ indicator }) => indicator) },
    {
      name: "value",
      label: "value",
      width: "minmax(9rem,1fr)",
      usual: true,
      numeric: true,
      text: of("figure", valueText),
      raw: (row) => (isRecord(row) && row.kind === "figure" ? row.value : null),
    },
    { name: "unit", label: "unit", width: "minmax(6rem,0.7fr)", usual: false, text: of("figure", ({ unit }) => unit) },
    STATUS,
    TIME,
    PLACE,
    PROVINCE,
    ...COMMON,
  ],
  award: [
    {
      name: "award",
      label: "award",
      width: "minmax(11rem,1.5fr)",
      usual: true,
      text: of("award", awardText),
      raw: (row) => (isRecord(row) && row.kind === "award" ? row.award : null),
    },
    { name: "recipient", label: "recipient", width: "minmax(10rem,1.5fr)", usual: true, text: of("award", recipientText) },
    STATUS,
    {
      name: "authority",
      label: "authority",
      width: "minmax(8rem,1fr)",
      usual: true,
      text: of("award", ({ authority }) => authority.name ?? (authority.level === null ? "" : i18next.t(`level.${authority.level}`))),
      raw: (row) => (isRecord(row) && row.kind === "award" ? row.authority.level : null),
    },
    TIME,
    { ...PLACE, usual: false },
    PROVINCE,
    ...COMMON,
  ],
  movement: [
    { name: "name", label: "name", width: "minmax(14rem,2.2fr)", usual: true, text: of("movement", ({ name }) => name) },
    {
      name: "launcher",
      label: "launcher",
      width: "minmax(9rem,1.2fr)",
      usual: true,
      text: of("movement", ({ launcher }) => launcher ?? ""),
    },
    {
      name: "level",
      label: "level",
      width: "minmax(6rem,0.7fr)",
      usual: true,
      text: of("movement", ({ level }) => (level === null ? "" : i18next.t(`level.${level}`))),
    },
    { name: "campaign", label: "campaign", width: "minmax(9rem,1fr)", usual: true, text: of("movement", ({ campaign }) => campaign ?? "") },
    { ...TIME },
    PLACE,
    PROVINCE,
    ...COMMON.filter(({ name }) => name !== "movement"),
  ],
  article: [
    { name: "title", label: "title", width: "minmax(16rem,3fr)", usual: true, text: (row) => ("title" in row ? row.title : "") },
    { ...PROVINCE, usual: true },
    {
      name: "publishedAt",
      label: "publishedAt",
      width: "minmax(7rem,0.8fr)",
      usual: true,
      text: (row) => dayText(isRecord(row) ? null : row.publishedAt),
      raw: (row) => (isRecord(row) ? null : row.publishedAt),
    },
    {
      name: "counts",
      label: "counts",
      width: "minmax(5rem,0.5fr)",
      usual: true,
      numeric: true,
      text: (row) => ("counts" in row ? numberText(row.counts.movements + row.counts.figures + row.counts.awards) : ""),
    },
    {
      name: "source",
      label: "source",
      width: "minmax(9rem,1.2fr)",
      usual: true,
      text: (row) => (isRecord(row) ? "" : sourceText(row.source)),
      raw: (row) => (isRecord(row) ? null : row.source),
    },
  ],
};

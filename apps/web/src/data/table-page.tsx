import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useCallback, useId, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useParams, useSearchParams } from "react-router";
import { json } from "../api/client.ts";
import type { Page, Stat } from "../api/types.ts";
import { ArticlePanel, type Cited } from "../parts/article-panel.tsx";
import { download } from "../parts/download.ts";
import { numberText } from "../parts/format.ts";
import { useKept } from "../parts/kept.ts";
import { ProblemNote } from "../parts/problem-note.tsx";
import { useVocabulary } from "../review/vocabulary.ts";
import { COLUMNS, type Column, PATHS, type Row, type TableKind } from "./columns.tsx";
import { askedOf, countOf, Facets, filterOf, useFacet } from "./facets.tsx";
import { allRows, csvOf, jsonLinesOf } from "./files.ts";
import { Rows } from "./rows.tsx";

const KINDS: readonly TableKind[] = ["figure", "award", "movement", "article"];
const SORTS = ["-published", "published", "-value", "value", "-confidence", "confidence"] as const;

/** Tables of everything, narrowed and sorted by the server; the address says what is shown, so that it can be shared. */
export default function TablePage() {
  const { t } = useTranslation();
  const id = useId();
  const params = useParams();
  const kind = KINDS.find((one) => PATHS[one] === params.kind) ?? "figure";
  const [search, setSearch] = useSearchParams();
  const [cited, setCited] = useState<Cited | null>(null);
  const close = useCallback(() => setCited(null), []);
  const filter = useMemo(() => askedOf(kind, search), [kind, search]);
  const list = useInfiniteQuery({
    queryKey: ["rows", kind, filter.toString()],
    queryFn: ({ pageParam }) =>
      json<Page<Row>>(
        `/v1/${PATHS[kind]}?${new URLSearchParams([...filter, ["limit", "100"], ...(pageParam === "" ? [] : [["cursor", pageParam]])] as [string, string][])}`,
      ),
    initialPageParam: "",
    getNextPageParam: (page) => page.next,
    // Asked anew, a table that was scrolled far down would ask for all its pages: only a new visit does, from the first one.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  const total = useTotal(kind, search);
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);

  const set = useCallback(
    (name: string, values: readonly string[]): void =>
      setSearch((before) => {
        const after = new URLSearchParams(before);
        after.delete(name);
        for (const value of values) after.append(name, value);
        return after;
      }),
    [setSearch],
  );
  const wanted = search.get("cols")?.split(",") ?? COLUMNS[kind].filter(({ usual }) => usual).map(({ name }) => name);
  const columns = COLUMNS[kind].filter(({ name }) => wanted.includes(name));
  const sorts = SORTS.filter(
    (sort) => kind === "figure" || kind === "award" || sort.endsWith("published") || (kind === "movement" && sort.endsWith("confidence")),
  );
  const asked = search.get("q") ?? "";
  return (
    <div className="mx-auto flex w-full max-w-[100rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <h1 className="text-2xl font-semibold">{t("table.title")}</h1>
        <nav aria-label={t("table.title")}>
          <ul className="flex flex-wrap gap-0.5 text-sm sm:gap-1 sm:text-base">
            {KINDS.map((one) => (
              <li key={one}>
                <NavLink
                  to={`/du-lieu/${PATHS[one]}`}
                  className={`block rounded-md px-2.5 py-1.5 sm:px-3 ${one === kind ? "bg-accent-soft font-semibold text-accent underline underline-offset-4" : "hover:bg-sunk"}`}
                  aria-current={one === kind ? "page" : undefined}
                >
                  {t(`kinds.${one}`)}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="grid gap-4 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <details className="card h-fit px-4 py-3" open={innerWidth >= 1024}>
          <summary className="font-semibold">{t("table.filters")}</summary>
          <div className="mt-2">
            <Facets kind={kind} search={filterOf(search)} set={set} />
            <button type="button" className="button button-small mt-3" onClick={() => setSearch({})}>
              {t("table.clear")}
            </button>
          </div>
        </details>
        <div className="min-w-0">
          <div className="mb-2 flex flex-wrap items-end gap-2">
            <Search key={`${kind} ${asked}`} kind={kind} asked={asked} find={(words) => set("q", words === "" ? [] : [words])} />
            <label htmlFor={`${id}sort`}>
              <span className="block text-sm font-medium">{t("table.sort")}</span>
              <select
                id={`${id}sort`}
                className="field"
                value={search.get("sort") ?? "-published"}
                onChange={(event) => set("sort", [event.target.value])}
              >
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`table.sorts.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
            <ColumnChoice all={COLUMNS[kind]} wanted={wanted} choose={(names) => set("cols", [names.join(",")])} />
            <Downloads kind={kind} filter={filter} columns={columns} />
          </div>
          {list.error && <ProblemNote error={list.error} retry={() => void list.refetch()} />}
          {list.data && rows.length === 0 ? (
            <div className="card p-6">
              {[...filterOf(search)].length === 0 ? (
                <p>{t("table.empty")}</p>
              ) : (
                <>
                  <p>{t("table.none")}</p>
                  <button type="button" className="button mt-3" onClick={() => setSearch({})}>
                    {t("table.clear")}
                  </button>
                </>
              )}
            </div>
          ) : list.data === undefined ? (
            !list.error && <div className="card h-[70dvh] min-h-80 animate-pulse bg-sunk" aria-hidden="true" />
          ) : (
            <Rows
              key={`${kind}${filter}`}
              label={t(`kinds.${kind}`)}
              columns={columns}
              rows={rows}
              hasMore={list.hasNextPage}
              more={more}
              open={(row) =>
                setCited(
                  "kind" in row ? { articleId: row.article.id, start: row.start, end: row.end } : { articleId: row.id, start: 0, end: 0 },
                )
              }
            />
          )}
          <p role="status" className="mt-2 text-sm text-soft">
            {list.data
              ? `${
                  list.hasNextPage && total !== null
                    ? t("table.rowsOf", { loaded: numberText(rows.length), total: numberText(total) })
                    : t("table.rows", { loaded: numberText(rows.length) })
                } · ${t(list.hasNextPage ? "table.more" : "table.all")}`
              : list.error
                ? ""
                : t("app.loading")}
          </p>
          <HowMade kind={kind} />
        </div>
      </div>
      {cited && <ArticlePanel cited={cited} onClose={close} />}
    </div>
  );
}

/** Words to search for; what is typed stays until it is searched for, and over a reload. */
function Search({ kind, asked, find }: { kind: TableKind; asked: string; find: (words: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [words, setWords] = useKept(`thidua.search.${kind}.${asked}`, asked);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    find(words.trim());
  };
  return (
    <form onSubmit={submit} className="min-w-52 flex-1">
      <label htmlFor={id} className="block text-sm font-medium">
        {t("table.search")}
      </label>
      <input id={id} className="field" value={words} onChange={(event) => setWords(event.target.value)} maxLength={300} type="search" />
    </form>
  );
}

/** Rows that the table has in all, where that is counted: those of records, without what was rejected. */
function useTotal(kind: TableKind, search: URLSearchParams): number | null {
  const filter = filterOf(search);
  const reviews = filter.getAll("review");
  filter.delete("review");
  const { data } = useFacet("reviews", kind, filter, kind !== "article" && !reviews.includes("rejected"));
  if (kind === "article" || data === undefined || reviews.includes("rejected")) return null;
  return data.items
    .filter(({ key }) => reviews.length === 0 || reviews.includes(key ?? ""))
    .reduce((all, stat) => all + countOf(kind, stat), 0);
}

function ColumnChoice({ all, wanted, choose }: { all: readonly Column[]; wanted: readonly string[]; choose: (names: string[]) => void }) {
  const { t } = useTranslation();
  return (
    <details className="relative">
      <summary className="button list-none">{t("table.columns")} ▾</summary>
      <div className="card absolute right-0 z-20 mt-1 w-56 p-3 shadow-lg">
        {all.map(({ name, label }) => {
          const on = wanted.includes(name);
          return (
            <label key={name} className="flex items-center gap-2 py-0.5 text-sm">
              <input
                type="checkbox"
                className="size-4 accent-(--accent)"
                checked={on}
                disabled={on && wanted.length === 1}
                onChange={() => choose(all.map((one) => one.name).filter((one) => (one === name ? !on : wanted.includes(one))))}
              />
              {t(`field.${label}`)}
            </label>
          );
        })}
      </div>
    </details>
  );
}

function Downloads({ kind, filter, columns }: { kind: TableKind; filter: URLSearchParams; columns: readonly Column[] }) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<number | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  // Whole records in an order of their own: made by the server, row by row.
  const exported = filterOf(filter);
  async function get(format: "csv" | "jsonl"): Promise<void> {
    setBusy(0);
    setProblem(null);
    try {
      const rows = await allRows(kind, filter, setBusy);
      if (format === "csv") download(`${PATHS[kind]}.csv`, csvOf(columns, rows), "text/csv;charset=utf-8");
      else download(`${PATHS[kind]}.jsonl`, jsonLinesOf(rows), "application/x-ndjson");
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, and no set of fields
    <div role="group" aria-label={t("table.download")} className="flex flex-wrap items-center gap-x-1.5">
      <span aria-hidden="true" className="w-full text-sm font-medium">
        {t("table.download")}
      </span>
      {(["csv", "jsonl"] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="button px-2.5 text-sm sm:px-3.5 sm:text-base"
          disabled={busy !== null}
          onClick={() => void get(format)}
        >
          <span className="sr-only">{t("table.download")}</span> {format === "csv" ? "CSV" : "JSON Lines"}
        </button>
      ))}
      {(["xlsx", "parquet"] as const).map((format) => (
        <a
          key={format}
          className="button px-2.5 text-sm sm:px-3.5 sm:text-base"
          href={`/v1/export/${PATHS[kind]}.${format}?${exported}`}
          download={`${PATHS[kind]}.${format}`}
        >
          <span className="sr-only">{t("table.download")}</span> {format === "xlsx" ? "Excel" : "Parquet"}
        </a>
      ))}
      <span role="status" className="text-sm text-soft">
        {busy === null ? "" : numberText(busy)}
      </span>
      {problem !== null && <ProblemNote error={problem} />}
    </div>
  );
}

/** Engine, and how much of it editors have looked at. */
function HowMade({ kind }: { kind: TableKind }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const vocabulary = useVocabulary();
  const { data } = useFacet("reviews", kind, new URLSearchParams(), open && kind !== "article");
  const engines = useFacet("engines", kind, new URLSearchParams(), open && kind !== "article");
  const sum = (of: (stat: Stat) => boolean): number => (data?.items ?? []).filter(of).reduce((all, stat) => all + countOf(kind, stat), 0);
  const all = sum(() => true);
  const reviewed = sum(({ key }) => key !== "unreviewed");
  return (
    <details className="mt-3 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-semibold">{t("table.how")}</summary>
      <p className="mt-1 max-w-3xl">{t("table.howText")}</p>
      {kind !== "article" && all > 0 && (
        <p className="mt-1 font-semibold">
          {t("table.share", { reviewed: numberText(reviewed), all: numberText(all), percent: numberText((100 * reviewed) / all, 1) })}{" "}
          {(engines.data?.items ?? []).map((stat) => `${stat.key}: ${numberText(countOf(kind, stat))}`).join(" · ")}
          {vocabulary && ` · ${t("table.version", { version: vocabulary.version })}`}
        </p>
      )}
    </details>
  );
}

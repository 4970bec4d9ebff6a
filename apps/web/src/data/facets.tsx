import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { json } from "../api/client.ts";
import type { Stat } from "../api/types.ts";
import { numberText } from "../parts/format.ts";
import { useVocabulary } from "../review/vocabulary.ts";
import type { TableKind } from "./columns.tsx";

export function countOf(kind: TableKind, stat: Stat): number {
  if (kind === "movement") return stat.movements;
  return kind === "figure" ? stat.figures : stat.conferred + stat.proposed;
}

/** Filters that facets set, with the list of counts that each has. */
const FACETS: Record<Exclude<TableKind, "article">, readonly (readonly [string, string])[]> = {
  figure: [
    ["province", "provinces"],
    ["status", "statuses"],
    ["campaign", "campaigns"],
    ["review", "reviews"],
  ],
  award: [
    ["province", "provinces"],
    ["award", "awards"],
    ["status", "statuses"],
    ["authority", "authorities"],
    ["review", "reviews"],
  ],
  movement: [
    ["province", "provinces"],
    ["campaign", "campaigns"],
    ["level", "levels"],
    ["review", "reviews"],
  ],
};

/** What an editor may have said of a record that counts. */
const STANDING = ["unreviewed", "accepted", "corrected"] as const;

/**
 * What the server is asked for: as in counts, copies of an article are left out, and so is what an editor rejected, unless it is asked
 * for. So a mark of a picture opens as many rows as it says.
 */
export function askedOf(kind: TableKind, search: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams([...search].filter(([name]) => name !== "cols"));
  if (kind === "article") return asked;
  asked.set("originals", "1");
  if (!asked.has("review")) for (const review of STANDING) asked.append("review", review);
  return asked;
}

/** What the statistics are narrowed by: what is not a filter of theirs is left out. */
export function filterOf(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([name]) => name !== "sort" && name !== "cols"));
}

interface Props {
  kind: TableKind;
  search: URLSearchParams;
  set: (name: string, values: readonly string[]) => void;
}

/** Values to narrow the table by, each with how many rows it has. */
export function Facets({ kind, search, set }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const year = (name: "from" | "to") => (
    <div>
      <label htmlFor={`${id}${name}`} className="text-sm font-medium">
        {t(`table.${name}`)}
      </label>
      <input
        id={`${id}${name}`}
        key={search.get(name) ?? ""}
        className="field min-h-9 py-0"
        inputMode="numeric"
        maxLength={4}
        defaultValue={search.get(name) ?? ""}
        onChange={(event) => /^(\d{4})?$/.test(event.target.value) && set(name, event.target.value === "" ? [] : [event.target.value])}
      />
    </div>
  );
  const facets = kind === "article" ? ([["province", "provinces"]] as const) : FACETS[kind];
  return (
    <>
      <div className="grid grid-cols-2 gap-2">
        {year("from")}
        {year("to")}
      </div>
      {facets.map(([name, path]) => (
        <Facet key={`${kind}${name}`} kind={kind} name={name} path={path} search={search} set={set} />
      ))}
    </>
  );
}

/** How many rows of a table there are by one thing, under a filter. */
export function useFacet(path: string, kind: TableKind, filter: URLSearchParams, enabled = true) {
  const asked = new URLSearchParams([...filter, ...(kind === "article" ? [] : [["kind", kind]])] as [string, string][]);
  return useQuery({
    queryKey: ["facet", path, asked.toString()],
    queryFn: () => json<{ items: Stat[] }>(`/v1/stats/${path}?${asked}`),
    placeholderData: (before) => before,
    enabled,
  });
}

const FIRST = 7;
const REJECTED: Stat = { key: "rejected", name: "rejected", movements: 0, figures: 0, conferred: 0, proposed: 0 };

function Facet({ kind, name, path, search, set }: Props & { name: string; path: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const vocabulary = useVocabulary();
  const chosen = search.getAll(name);
  // Counted without this filter, so that others can be chosen beside what is.
  const others = filterOf(search);
  others.delete(name);
  const { data } = useFacet(path, kind, others);
  const slugs = new Map([...(vocabulary?.awards ?? []), ...(vocabulary?.campaigns ?? [])].map((one) => [one.slug, one.name]));
  const nameOf = ({ key, name: told }: Stat): string => {
    if (name === "status" || name === "review") return t(`${name}.${key}`);
    if (name === "authority" || name === "level") return t(`level.${key}`);
    return slugs.get(key ?? "") ?? told;
  };
  const counted = (data?.items ?? []).filter((stat) => stat.key !== null && (kind === "article" || countOf(kind, stat) > 0));
  // What was rejected is in no count, but can be looked at.
  const stats = name === "review" ? [...counted, REJECTED] : counted;
  const filterValue = (stat: Stat): string => (name === "province" ? stat.name : (stat.key ?? ""));
  const shown = all ? stats : stats.filter((stat, at) => at < FIRST || chosen.includes(filterValue(stat)));
  if (stats.length === 0) return null;
  return (
    <fieldset className="mt-3 min-w-0">
      <legend className="text-sm font-semibold">{t(`table.facet.${name}`)}</legend>
      <ul className={all ? "max-h-64 overflow-y-auto" : ""}>
        {shown.map((stat) => {
          const value = filterValue(stat);
          const on = chosen.includes(value);
          return (
            <li key={value}>
              <label className="flex items-center gap-2 rounded px-1 py-0.5 text-sm hover:bg-sunk">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-(--accent)"
                  checked={on}
                  onChange={() => set(name, on ? chosen.filter((one) => one !== value) : [...chosen, value])}
                />
                <span className="min-w-0 flex-1 truncate" title={nameOf(stat)}>
                  {nameOf(stat)}
                </span>
                {kind !== "article" && stat !== REJECTED && (
                  <span className="text-xs text-soft tabular-nums">{numberText(countOf(kind, stat))}</span>
                )}
              </label>
            </li>
          );
        })}
      </ul>
      {stats.length > FIRST && (
        <button type="button" className="link px-1 text-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("table.fewer") : t("table.others", { count: stats.length - FIRST })}
          <span className="sr-only"> {t(`table.facet.${name}`)}</span>
        </button>
      )}
    </fieldset>
  );
}

import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useVocabulary } from "./vocabulary.ts";

/** What the queue is narrowed by; it stands in the address, so that it can be shared. */
export function QueueFilters() {
  const { t } = useTranslation();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const vocabulary = useVocabulary();
  const provinces = [
    ...new Set([...(vocabulary?.provinces.now ?? []), ...(vocabulary?.provinces.before.map(({ name }) => name) ?? [])]),
  ].sort((a, b) => a.localeCompare(b, "vi"));
  const set = (name: string, value: string): void =>
    setSearch((before) => {
      const after = new URLSearchParams(before);
      if (value === "") after.delete(name);
      else after.set(name, value);
      return after;
    });
  const select = (name: string, label: string, all: string, options: readonly [string, string][]) => (
    <div>
      <label htmlFor={`${id}${name}`} className="text-xs font-medium text-soft">
        {label}
      </label>
      <select
        id={`${id}${name}`}
        className="field min-h-9 py-0 text-sm"
        value={search.get(name) ?? ""}
        onChange={(event) => set(name, event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
  const year = (name: "from" | "to", label: string) => (
    <div>
      <label htmlFor={`${id}${name}`} className="text-xs font-medium text-soft">
        {label}
      </label>
      <input
        id={`${id}${name}`}
        className="field min-h-9 py-0 text-sm"
        inputMode="numeric"
        maxLength={4}
        defaultValue={search.get(name) ?? ""}
        onChange={(event) => /^(\d{4})?$/.test(event.target.value) && set(name, event.target.value)}
      />
    </div>
  );
  return (
    <details className="border-b border-line px-3 py-2">
      <summary className="text-sm font-semibold">{t("editor.filters")}</summary>
      <div className="mt-1 grid grid-cols-2 gap-2">
        {select("kind", t("field.recipientKind"), t("editor.allKinds"), [
          ["movement", t("kind.movement")],
          ["figure", t("kind.figure")],
          ["award", t("kind.award")],
        ])}
        {select("engine", t("field.engine"), t("editor.allEngines"), [
          ["rules", "rules"],
          ["llm", "llm"],
          ["hybrid", "hybrid"],
        ])}
        <div className="col-span-2">
          {select(
            "province",
            t("field.province"),
            t("table.any"),
            provinces.map((name) => [name, name]),
          )}
        </div>
        {year("from", t("table.from"))}
        {year("to", t("table.to"))}
      </div>
    </details>
  );
}

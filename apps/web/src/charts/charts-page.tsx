import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { Kind } from "../api/types.ts";
import { Bars } from "./bars.tsx";
import { ProvinceMap } from "./province-map.tsx";
import { Targets } from "./targets.tsx";
import { Years } from "./years.tsx";

const KINDS: readonly Kind[] = ["figure", "award", "movement"];

/** Pictures of what there is; every mark opens its records. */
export default function ChartsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const kind = KINDS.find((one) => one === search.get("kind")) ?? "figure";
  return (
    <div className="mx-auto w-full max-w-[90rem] px-4 py-4">
      <div className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-2">
        <h1 className="text-2xl font-semibold">{t("chart.title")}</h1>
        <fieldset className="flex flex-wrap items-center gap-x-4">
          <legend className="sr-only">{t("chart.kind")}</legend>
          {KINDS.map((one) => (
            <label key={one} className="inline-flex items-center gap-1.5">
              <input
                type="radio"
                name="kind"
                className="size-4 accent-(--accent)"
                checked={one === kind}
                onChange={() => setSearch({ kind: one })}
              />
              {t(`kinds.${one}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <div className="grid gap-4 xl:grid-cols-2">
        <div className="min-w-0 xl:row-span-3">
          <ProvinceMap kind={kind} />
        </div>
        <Years kind={kind} />
        <Bars kind={kind} />
        <Targets />
      </div>
    </div>
  );
}

import type { Award, Figure, Movement } from "@thidua/core";
import { useTranslation } from "react-i18next";
import type { Vocabulary } from "../api/types.ts";
import type { FieldSpec, FieldType } from "./fields.ts";

interface Props {
  id: string;
  spec: FieldSpec;
  value: string;
  change: (value: string) => void;
  wrong: boolean;
  vocabulary: Vocabulary | undefined;
  /** Names of the movements of the article. */
  movements: readonly string[];
}

const NUMERIC: ReadonlySet<FieldType> = new Set(["number", "count", "time"]);

/** One field of a record, by its type. */
export function FieldInput({ id, spec, value, change, wrong, vocabulary, movements }: Props) {
  const { t } = useTranslation();
  const common = { id, className: "field", "aria-invalid": wrong };
  const choices = choicesOf(spec.type, t, vocabulary);
  return (
    <div
      className={spec.type === "quote" || spec.name === "indicator" || spec.name === "name" || spec.type === "award" ? "col-span-2" : ""}
    >
      <label htmlFor={id} className="text-sm font-medium">
        {t(`field.${spec.label}`)}
        {wrong && (
          <span className="text-accent">
            <span aria-hidden="true"> ✕</span>
          </span>
        )}
      </label>
      {choices !== null ? (
        <select {...common} value={value} onChange={(event) => change(event.target.value)}>
          {!choices.some(([key]) => key === value) && <option value={value}>{value === "" ? t("field.none") : value}</option>}
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      ) : spec.type === "quote" ? (
        <textarea {...common} rows={3} value={value} onChange={(event) => change(event.target.value)} />
      ) : (
        <>
          <input
            {...common}
            value={value}
            onChange={(event) => change(event.target.value)}
            autoComplete="off"
            inputMode={NUMERIC.has(spec.type) ? "decimal" : "text"}
            {...(spec.type === "movement" && { list: `${id}list` })}
          />
          {spec.type === "movement" && (
            <datalist id={`${id}list`}>
              {movements.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      )}
    </div>
  );
}

function choicesOf(type: FieldType, t: (key: string) => string, vocabulary: Vocabulary | undefined): [string, string][] | null {
  const of = (group: string, keys: readonly string[]): [string, string][] => keys.map((key) => [key, t(`${group}.${key}`)]);
  const none: [string, string] = ["", t("field.none")];
  switch (type) {
    case "comparator":
      return of("comparator", ["eq", "gt", "gte", "lt", "lte", "approx"] satisfies Figure["comparator"][]);
    case "figureStatus":
      return of("status", ["actual", "estimate", "forecast", "target"] satisfies Figure["status"][]);
    case "awardStatus":
      return of("status", ["conferred", "proposed"] satisfies Award["status"][]);
    case "recipientKind":
      return of("recipientKind", ["collective", "individual", "household", "unspecified"] satisfies Award["recipient"]["kind"][]);
    case "movementLevel":
      return [none, ...of("level", ["national", "province", "district", "commune", "sector"] satisfies Movement["level"][])];
    case "authority":
      return [none, ...of("level", vocabulary?.authorities ?? [])];
    case "rank":
      return [none, ["1", "I"], ["2", "II"], ["3", "III"]];
    case "award":
      return (vocabulary?.awards ?? []).map(({ slug, name }) => [slug, name]);
    case "campaign":
      return [none, ...(vocabulary?.campaigns ?? []).map(({ slug, name }): [string, string] => [slug, name])];
    default:
      return null;
  }
}

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { json, Problem } from "../api/client.ts";
import type { LinkState } from "../api/types.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** What the record belongs to in exports, and changing it: an indicator of the catalogue, or the name of a movement or an organisation. */
export function LinkField({ articleId, recordId }: { articleId: string; recordId: string }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const path = `/v1/records/${encodeURIComponent(recordId)}/link`;
  const key = ["link", articleId, recordId];
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => json<LinkState>(`${path}?${new URLSearchParams({ articleId })}`),
    staleTime: 0,
  });
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data?.open) return null;
  const { kind, version, link, choices } = data;
  const nameOf = (target: string): string => {
    const found = choices.find((one) => one.id === target);
    return found === undefined ? target.replace("|", " · ") : i18n.language === "vi" ? found.name : found.english;
  };
  async function decide(target: string | null): Promise<void> {
    setProblem(null);
    setSaid("");
    try {
      client.setQueryData(key, await json<LinkState>(path, { method: "POST", body: { articleId, version, target } }));
      setSaid(t("link.done"));
    } catch (failed) {
      setProblem(failed);
      if (failed instanceof Problem && failed.status === 409) await client.invalidateQueries({ queryKey: key });
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const target = String(new FormData(event.currentTarget).get("target") ?? "").trim();
    if (target !== "") void decide(target);
  };
  return (
    <details className="mt-4 border-t border-line pt-3 text-sm">
      <summary className="font-semibold">
        {t(`link.${kind}`)}: <span className="font-normal">{link === null ? t("link.none") : nameOf(link.target)}</span>
      </summary>
      {link && <p className="mt-1 text-soft">{link.reason}</p>}
      <form onSubmit={submit} className="mt-2" key={link?.target ?? ""}>
        <label htmlFor={id} className="font-medium">
          {t("link.change")}
        </label>
        {choices.length > 0 ? (
          <select id={id} name="target" className="field" defaultValue={link?.target ?? ""}>
            <option value="">{t("link.choose")}</option>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one.id)}
              </option>
            ))}
          </select>
        ) : (
          <input id={id} name="target" className="field" defaultValue={link?.target ?? ""} maxLength={300} />
        )}
        <p className="mt-2 flex flex-wrap gap-1.5">
          <button type="submit" className="button button-small">
            {t("link.save")}
          </button>
          {link !== null && (
            <button type="button" className="button button-small" onClick={() => void decide(null)}>
              {t("link.leave")}
            </button>
          )}
        </p>
      </form>
      {problem !== null && <ProblemNote error={problem} />}
      <p role="status" className="font-semibold text-good">
        {said}
      </p>
    </details>
  );
}

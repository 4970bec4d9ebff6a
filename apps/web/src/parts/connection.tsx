import { notifyManager, type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { Problem, UNREACHED } from "../api/client.ts";

/** How often it is looked whether the server is back, milliseconds. */
const LOOKS = 4_000;

const isUnreached = (error: unknown): boolean => error instanceof Problem && error.status === UNREACHED;
const isWaiting = ({ state }: Query): boolean =>
  state.fetchStatus === "paused" || (state.fetchStatus === "fetching" && isUnreached(state.fetchFailureReason));

/** Says that the server is not reached for as long as it is not; what could not be read is read once it is back. */
export function Connection() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const queries = client.getQueryCache();
  const waiting = useSyncExternalStore(
    useCallback((changed) => queries.subscribe(notifyManager.batchCalls(changed)), [queries]),
    () => queries.getAll().some(isWaiting),
  );
  useEffect(() => {
    const lost = { type: "active", predicate: ({ state }: Query) => isUnreached(state.error) } as const;
    const look = async (): Promise<void> => {
      if (client.getQueryCache().findAll(lost).length === 0) return;
      const response = await fetch("/healthz").catch(() => null);
      if (response?.ok) await client.refetchQueries(lost);
    };
    const timer = setInterval(() => void look(), LOOKS);
    return () => clearInterval(timer);
  }, [client]);
  return (
    <p role="status" className={waiting ? "no-print bg-award-soft px-4 py-1.5 text-center text-sm font-semibold text-award" : "sr-only"}>
      {waiting ? t("app.retrying") : ""}
    </p>
  );
}

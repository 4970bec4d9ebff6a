import { type Dispatch, type SetStateAction, useEffect, useState } from "react";

/** State that survives a reload of the page, in this tab only. */
export function useKept<T>(key: string, first: T): [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState<T>(() => read(sessionStorage, key) ?? first);
  useEffect(() => {
    write(sessionStorage, key, value);
  }, [key, value]);
  return [value, setValue];
}

/** Takes away all that was kept in this tab. */
export function forget(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Forbidden: nothing was kept.
  }
}

export function read<T>(storage: Storage, key: string): T | null {
  try {
    const kept = storage.getItem(key);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
}

export function write(storage: Storage, key: string, value: unknown): void {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: what is shown is not touched by it.
  }
}

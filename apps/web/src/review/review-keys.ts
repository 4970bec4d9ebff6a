import { useEffect, useRef } from "react";
import { tinykeys } from "tinykeys";

/** Keys of the page, the same ones for as long as it is there; what is typed in a field or a dialog is typed there. */
export function useReviewKeys(keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const run =
      (key: string) =>
      (event: KeyboardEvent): void => {
        const target = event.target as HTMLElement;
        if (event.ctrlKey || event.altKey || event.metaKey || target.closest("input, textarea, select, dialog")) return;
        event.preventDefault();
        now.current[key]?.();
      };
    return tinykeys(window, Object.fromEntries(Object.keys(now.current).map((key) => [key, run(key)])));
  }, []);
}

import type { MouseEvent, ReactNode } from "react";
import { useHref, useNavigate } from "react-router";

/** A mark of a picture that opens its records. */
export function MarkLink({ to, label, children }: { to: string; label: string; children: ReactNode }) {
  const href = useHref(to);
  const navigate = useNavigate();
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={href} onClick={open}>
      <title>{label}</title>
      {children}
    </a>
  );
}

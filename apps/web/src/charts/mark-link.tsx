import type { MouseEvent, ReactNode } from "react";
import { useHref, useNavigate } from "react-router";

interface Props {
  to: string;
  label: string;
  children: ReactNode;
  /** -1 where arrow keys lead to it. */
  tabIndex?: number;
  "data-tile"?: string;
  onFocus?: () => void;
}

/** A mark of a picture that opens its records. */
export function MarkLink({ to, label, children, ...more }: Props) {
  const href = useHref(to);
  const navigate = useNavigate();
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    navigate(to);
  };
  return (
    <a href={href} onClick={open} {...more}>
      <title>{label}</title>
      {children}
    </a>
  );
}

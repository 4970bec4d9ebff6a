const DIGITS = 29;
const BEHIND = 9;

/** A number as its decimal digits, exactly; null where 29 digits before the point and nine behind it do not hold it. */
export function decimalOf(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const written = String(value);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(written) ?? [];
  if (whole === "") return null;
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  const before = point <= 0 ? "0" : digits.slice(0, point).padEnd(point, "0");
  const behind = (point < 0 ? "0".repeat(-point) : "") + digits.slice(Math.max(0, point));
  const rest = behind.replace(/0+$/, "");
  if (before.length > DIGITS || rest.length > BEHIND) return null;
  return `${sign}${before}${rest === "" ? "" : `.${rest}`}`;
}

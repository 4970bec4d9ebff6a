/** An amount as people say it: 10.800.000 đồng is 10,8 triệu đồng; other large numbers where `text` says them so: "6,4 triệu lượt". */
export function money(value: number, unit: string, text = ""): { value: number; unit: string } {
  if (!unit.startsWith("đồng") && !/\d\s*(?:tỷ|tỉ|triệu)/u.test(text)) return { value, unit };
  if (value >= 1e9) return { value: round(value / 1e9), unit: `tỷ ${unit}` };
  return value >= 1e6 ? { value: round(value / 1e6), unit: `triệu ${unit}` } : { value, unit };
}

/** Without what adding decimals leaves over. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;

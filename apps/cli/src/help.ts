import type { Command, Option } from "./command.ts";
import type { Language } from "./language.ts";

/** The page that `thidua --help` prints. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const rows = commands
    .filter(({ hidden }) => !hidden)
    .map((command) => [`${command.name} ${command.operands}`.trim(), command.summary[language]] as const);
  const title =
    language === "vi"
      ? "thidua: dữ liệu phong trào thi đua từ các bài báo, kèm câu gốc"
      : "thidua: data of Vietnamese emulation movements out of articles, each with its sentence";
  const use =
    language === "vi"
      ? "Cách dùng: thidua LỆNH …   (thidua LỆNH --help; English: --lang en)"
      : "Usage: thidua COMMAND …   (thidua COMMAND --help)";
  return `${title}\n\n${use}\n\n${columns(rows)}\n`;
}

/** The page that `thidua COMMAND --help` prints. */
export function commandHelp(command: Command, options: Record<string, Option>, language: Language): string {
  const rows = Object.entries(options).map(
    ([name, option]) => [`--${name}${option.type === "string" ? " …" : ""}`, option.help[language]] as const,
  );
  return `thidua ${command.name} ${command.operands}\n${command.summary[language]}\n\n${columns(rows)}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

import { parseArgs } from "node:util";
import { type Command, parseOptions, UsageError } from "./command.ts";
import { askCommand } from "./commands/ask.ts";
import { backupCommand } from "./commands/backup.ts";
import { crawlCommand } from "./commands/crawl.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { eraseCommand } from "./commands/erase.ts";
import { evalCommand } from "./commands/eval.ts";
import { exportCommand } from "./commands/export.ts";
import { extractCommand } from "./commands/extract.ts";
import { importCommand } from "./commands/import.ts";
import { quickstartCommand } from "./commands/quickstart.ts";
import { rebuildCommand } from "./commands/rebuild.ts";
import { restoreCommand } from "./commands/restore.ts";
import { serveCommand } from "./commands/serve.ts";
import { userCommand } from "./commands/user.ts";
import { workerCommand } from "./commands/worker.ts";
import { processConsole, ReaderGone } from "./console.ts";
import { EXIT } from "./exit-codes.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { type Language, type Message, problemOf } from "./language.ts";

/** Every command; the documents are held to it. */
export const COMMANDS: readonly Command[] = [
  importCommand,
  crawlCommand,
  extractCommand,
  evalCommand,
  askCommand,
  exportCommand,
  eraseCommand,
  serveCommand,
  workerCommand,
  userCommand,
  backupCommand,
  restoreCommand,
  rebuildCommand,
  doctorCommand,
  quickstartCommand,
];

/** Options that every command takes. */
export const COMMON = {
  lang: { type: "string", help: { vi: "vi (mặc định) hoặc en", en: "vi (default) or en" } },
  help: { type: "boolean", help: { vi: "trợ giúp này", en: "this help" } },
} as const;

function languageOf(words: readonly string[]): Language {
  const at = words.findIndex((word) => word === "--lang" || word === "--lang=en");
  return at >= 0 && (words[at] === "--lang=en" || words[at + 1] === "en") ? "en" : "vi";
}

/** Runs one command line (without node and script) and returns its exit code. */
export async function main(words: readonly string[]): Promise<number> {
  const language = languageOf(words);
  const console = processConsole(language);
  // `--lang en` may stand before the command too.
  const at = words.findIndex((word, index) => !word.startsWith("-") && words[index - 1] !== "--lang");
  const command = COMMANDS.find(({ name }) => name === words[at]);
  try {
    if (!command) {
      if (at < 0) {
        await console.result(generalHelp(COMMANDS, language));
        return words.length === 0 || words.includes("--help") || words.includes("-h") ? EXIT.done : EXIT.usage;
      }
      throw new UsageError({
        vi: `không có lệnh “${words[at]}”; thidua --help liệt kê các lệnh`,
        en: `there is no command "${words[at]}"; thidua --help lists them`,
      });
    }
    const options = { ...command.options, ...COMMON };
    const parsed = parse([...words.slice(0, at), ...words.slice(at + 1)], options);
    if (parsed.values.help) {
      await console.result(commandHelp(command, options, language));
      return EXIT.done;
    }
    return await command.run({ ...parsed, console, language });
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.done;
    if (error instanceof UsageError) {
      console.problem(null, error.problem);
      return EXIT.usage;
    }
    console.problem(command?.name ?? null, saidBy(error));
    if (process.env.THIDUA_DEBUG) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    return EXIT.failed;
  }
}

function parse(words: string[], options: Command["options"]) {
  try {
    const { values, positionals } = parseArgs({ args: words, options: parseOptions(options), allowPositionals: true, strict: true });
    return { values, positionals };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const option = /'(-[^' ]*)/.exec(said)?.[1] ?? "";
    throw new UsageError({
      vi: `tùy chọn ${option} không đúng; thêm --help để xem các tùy chọn`,
      en: `option ${option} does not fit; add --help to see the options`,
    });
  }
}

/** Typed errors bring their own words in both languages; anything else is a fault of ours. */
function saidBy(error: unknown): Message {
  const message = error instanceof Error ? error.message : String(error);
  return (
    problemOf(error) ?? {
      vi: `lỗi không ngờ: ${message}; đặt THIDUA_DEBUG=1 để xem chi tiết`,
      en: `unexpected: ${message}; set THIDUA_DEBUG=1 for details`,
    }
  );
}

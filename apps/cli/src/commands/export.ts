import { type Command, choice, text, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { progress } from "../progress.ts";
import { software } from "../software.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

const FORMATS = ["csv", "jsonl", "parquet", "xlsx"] as const;

export const exportCommand: Command = {
  name: "export",
  operands: "DIR",
  summary: {
    vi: "ghi một bộ dữ liệu trích dẫn được vào thư mục DIR; cùng một kho cho đúng những byte ấy",
    en: "writes a dataset snapshot that can be cited into DIR; the same store gives the same bytes",
  },
  options: {
    format: {
      type: "string",
      help: { vi: "csv,jsonl,parquet,xlsx (mặc định cả bốn)", en: "csv,jsonl,parquet,xlsx (all four by default)" },
    },
    review: {
      type: "string",
      help: {
        vi: "all (mặc định) hoặc accepted: chỉ bản ghi biên tập đã duyệt",
        en: "all (default) or accepted: only what editors accepted",
      },
    },
    "with-text": { type: "boolean", help: { vi: "kèm nguyên văn bài viết", en: "the text of the articles too" } },
    excel: {
      type: "boolean",
      help: { vi: "CSV mở đúng trong Excel, vô hiệu hóa công thức", en: "CSV that opens right in Excel, formulas made harmless" },
    },
    tier: {
      type: "string",
      help: {
        vi: "public (mặc định): tên cá nhân thay bằng bí danh; restricted: giữ tên",
        en: "public (default): names of private persons are pseudonyms; restricted: as written",
      },
    },
    home: {
      type: "string",
      help: {
        vi: "địa chỉ nơi bộ dữ liệu được công bố, ghi vào trích dẫn; không cho thì không ghi địa chỉ nào",
        en: "address under which the dataset is published, for its citation; none is written unless given",
      },
    },
    ...DATA_OPTION,
  },
  async run({ values, positionals, console, language }) {
    const [target, ...rest] = positionals;
    if (target === undefined || rest.length > 0)
      throw new UsageError({ vi: "cần đúng một thư mục để ghi vào", en: "exactly one folder to write to is needed" });
    const asked = (text(values, "format") ?? FORMATS.join(",")).split(",").map((one) => one.trim());
    const formats = FORMATS.filter((format) => asked.includes(format));
    if (formats.length === 0 || asked.some((one) => !FORMATS.some((format) => format === one)))
      throw new UsageError({ vi: `--format nhận: ${FORMATS.join(",")}`, en: `--format takes: ${FORMATS.join(",")}` });
    const options = {
      formats,
      review: choice(values, "review", ["all", "accepted"], "all"),
      tier: choice(values, "tier", ["public", "restricted"], "public"),
      withText: values["with-text"] === true,
      excel: values.excel === true,
      ...homeOf(text(values, "home")),
    };
    const { exportSnapshot } = await import("@thidua/datasets");
    return withStore(values, async (store) => {
      const { articles, movements, figures, awards } = await store.counts();
      const total = articles + movements + figures + awards;
      const bar = progress({ vi: "đã ghi", en: "written" }, language, { total, step: 10_000 });
      const snapshot = await exportSnapshot(store, target, options, software(), { onRows: bar.tick }).finally(bar.stop);
      const counts = snapshot.tables.map(({ table, facts }) => `${table.name} ${facts.rows}`).join(", ");
      console.say({
        vi: `${target}: ${counts}; mã ${snapshot.id.slice(0, 12)}`,
        en: `${target}: ${counts}; snapshot ${snapshot.id.slice(0, 12)}`,
      });
      return EXIT.done;
    });
  },
};

function homeOf(home: string | undefined): { home?: string } {
  if (home === undefined) return {};
  const url = URL.canParse(home) ? new URL(home) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError({ vi: "--home nhận một địa chỉ http hoặc https", en: "--home takes an http or https address" });
  return { home: url.href };
}

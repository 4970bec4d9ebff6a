import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Command, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

export const backupCommand: Command = {
  name: "backup",
  operands: "FILE",
  summary: {
    vi: "sao lưu cả cơ sở dữ liệu vào một tệp .jsonl.gz mới, kể cả khi lệnh khác đang dùng kho",
    en: "writes the whole database into one new .jsonl.gz file, while other commands use the store too",
  },
  options: DATA_OPTION,
  async run({ values, positionals, console, language }) {
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0)
      throw new UsageError({
        vi: "cần đúng một tên tệp, ví dụ thidua.jsonl.gz",
        en: "exactly one file name is needed, thidua.jsonl.gz say",
      });
    const path = resolve(file);
    if (existsSync(path))
      throw new UsageError({
        vi: `đã có ${file}; hãy chọn tên khác, bản sao lưu cũ không bị ghi đè`,
        en: `${file} is there already; choose another name, no backup is written over`,
      });
    if (!existsSync(dirname(path)))
      throw new UsageError({
        vi: `không có thư mục ${dirname(path)}; hãy tạo thư mục ấy rồi chạy lại`,
        en: `there is no folder ${dirname(path)}; make it, then run again`,
      });
    return withStore(values, async (store) => {
      const { bytes, rows } = await store.backup(path);
      const all = Object.values(rows).reduce((sum, count) => sum + count, 0);
      const size = new Intl.NumberFormat(language).format(Math.ceil(bytes / 1024));
      console.say({
        vi: `${file}: ${all} hàng của ${Object.keys(rows).length} bảng, ${size} kB; kho: ${store.location}`,
        en: `${file}: ${all} rows of ${Object.keys(rows).length} tables, ${size} kB; store: ${store.location}`,
      });
      return EXIT.done;
    });
  },
};

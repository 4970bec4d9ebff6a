import { type Command, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { importPaths } from "../importing.ts";
import { progress } from "../progress.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

export const importCommand: Command = {
  name: "import",
  operands: "PATH…",
  summary: {
    vi: "đưa .txt .html .pdf .docx .warc(.gz) (cả thư mục, cả bộ dữ liệu đã xuất) vào kho và trích xuất; cùng đầu vào hai lần không đổi gì",
    en: "reads .txt .html .pdf .docx .warc(.gz) (folders and exported snapshots too) into the store and extracts; the same input twice changes nothing",
  },
  options: DATA_OPTION,
  async run({ values, positionals, console, language }) {
    if (positionals.length === 0)
      throw new UsageError({ vi: "cần ít nhất một tệp hoặc thư mục", en: "at least one file or folder is needed" });
    return withStore(values, async (store) => {
      const bar = progress({ vi: "đã đọc", en: "read" }, language);
      const counts = await importPaths(store, positionals, console, bar.tick).finally(bar.stop);
      console.say({
        vi: `mới ${counts.new}, đổi ${counts.changed}, như cũ ${counts.unchanged}, lỗi ${counts.failed}; ${counts.records} bản ghi; kho: ${store.location}`,
        en: `new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, failed ${counts.failed}; ${counts.records} records; store: ${store.location}`,
      });
      return counts.failed === 0 ? EXIT.done : EXIT.someInputsFailed;
    });
  },
};

import { existsSync } from "node:fs";
import { type Command, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { DATA_OPTION, storeSettings } from "../store-settings.ts";

export const restoreCommand: Command = {
  name: "restore",
  operands: "FILE",
  summary: {
    vi: "khôi phục bản sao lưu vào một kho trống; kho có dữ liệu thì từ chối và giữ nguyên",
    en: "puts a backup into an empty store; refuses where there is data, and leaves it as it is",
  },
  options: DATA_OPTION,
  async run({ values, positionals, console }) {
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length > 0)
      throw new UsageError({ vi: "cần đúng một tệp sao lưu", en: "exactly one backup file is needed" });
    if (!existsSync(file))
      throw new UsageError({ vi: `không có tệp ${file}; hãy kiểm tra lại đường dẫn`, en: `there is no file ${file}; check the path` });
    const { restoreStore } = await import("@thidua/store");
    const { result, location } = await restoreStore(storeSettings(values), file);
    const all = Object.values(result).reduce((sum, count) => sum + count, 0);
    console.say({ vi: `đã khôi phục ${all} hàng; kho: ${location}`, en: `${all} rows restored; store: ${location}` });
    return EXIT.done;
  },
};

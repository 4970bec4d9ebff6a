import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { thidua } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-backup-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "there.gz"), "một bản sao lưu");

it.each([
  [join(folder, "khong-co", "a.jsonl.gz"), "vi", `không có thư mục ${join(folder, "khong-co")}; hãy tạo thư mục ấy`],
  [join(folder, "khong-co", "a.jsonl.gz"), "en", `there is no folder ${join(folder, "khong-co")}; make it, then run again`],
  [join(folder, "there.gz"), "en", "is there already; choose another name"],
])("a backup to %s (%s) is refused before anything is opened", async (file, language, said) => {
  const data = join(folder, "data");
  const { code, err } = await thidua(["backup", file, "--data", data, "--lang", language]);
  expect(err).toContain(said);
  expect(code).toBe(2);
  expect(existsSync(data)).toBe(false);
});

// Writes what commands really print into the documents: answers into both READMEs, between "<!-- transcript" and the next heading;
// what --explain says into the pages on rules, into the block below "<!-- explain".
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const data = mkdtempSync(join(tmpdir(), "thidua-transcript-"));
const run = (...args) =>
  execFileSync(process.execPath, ["apps/cli/bin/thidua.js", ...args], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const thidua = (...args) => run(...args, "--data", data);

const QUESTIONS = [
  "Đến hết năm 2024 tỉnh Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Nhân dân và cán bộ huyện Bắc Hà đã được tặng Huân chương Độc lập hạng Nhì chưa?",
  "ty le ho ngheo cua tinh Lao Cai nam 2024 la bao nhieu",
];

try {
  thidua("import", "evals/gold/development");
  const shown = QUESTIONS.map((question) => `$ npx thidua ask "${question}"\n${thidua("ask", question).trimEnd()}`).join("\n\n");
  const block = `<!-- transcript: written by \`node scripts/transcript.mjs\` -->\n\n\`\`\`text\n${shown}\n\`\`\`\n\n`;
  for (const path of ["README.md", "README.vi.md"]) {
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(/<!-- transcript[\s\S]*?(?=\n## )/, () => `${block.trimEnd()}\n`),
    );
  }
  for (const [path, ...language] of [["docs/adding-a-rule.md", "--lang", "en"], ["docs/them-luat.md"]]) {
    const args = ["extract", "docs/examples/so-ket.txt", "--format", "table", "--explain", ...language];
    const explained = `\`\`\`text\n$ npx thidua ${args.join(" ")}\n${run(...args)}\`\`\``;
    const text = readFileSync(path, "utf8");
    writeFileSync(
      path,
      text.replace(/(<!-- explain[^>]*-->\s*)```text[\s\S]*?```/, (_, mark) => mark + explained),
    );
  }
} finally {
  rmSync(data, { recursive: true });
}

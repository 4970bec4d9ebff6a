import { cpus } from "node:os";
import { join } from "node:path";
import type { Drill, Figure } from "../drill.ts";
import { harmful } from "../fuzz/bad-files.ts";
import { fuzz as read } from "../fuzz/fuzz.ts";
import { PARSERS } from "../fuzz/parsers/index.ts";
import { ROOT } from "../harness/command.ts";

/** A run that was ended goes on from what it had kept here. */
const KEPT = join(ROOT, "node_modules/.cache/thidua-fuzz");

export const fuzz: Drill = {
  name: "fuzz",
  title: { vi: "Đầu vào thù địch", en: "Hostile input" },
  about: {
    vi: "Mỗi bộ đọc nhận đầu vào sinh ngẫu nhiên theo hạt giống (tệp tốt bị làm hỏng, mảnh ghép của chính ngôn ngữ nó đọc) trong tiến trình có giới hạn bộ nhớ; kết quả phải giữ đúng lời hứa hoặc là một câu từ chối, không quá năm giây xử lý một đầu vào. Các tệp độc hại đã biết cũng vậy. Lượt bị ngắt thì chạy tiếp từ chỗ dừng.",
    en: "Every parser is given inputs made at random from a seed (good files that were spoilt, pieces of the language that it reads) in a process of bounded memory; what comes out has to hold its promises or is one line that refuses, within five seconds of processor time an input. So do known bad files. A run that was ended goes on where it was.",
  },
  async run({ short, seed, times, say, folder }) {
    const total = times(2_500, 1_000_000);
    const state = short ? join(folder, "fuzz.json") : join(KEPT, `seed-${seed}-${total}.json`);
    const counts = await read(PARSERS, { seed, total, processes: Math.min(2, cpus().length), state, say });
    const bad = await harmful(short, say);
    const problems = [
      ...PARSERS.flatMap(({ name }) => (counts.get(name)?.failures ?? []).map((failure) => `${name}: ${failure}`)),
      ...bad.filter(({ wrong }) => wrong !== null).map(({ what, wrong }) => `${what}: ${wrong}`),
    ];
    const all = [...counts.values()];
    const figures: Figure[] = [
      { what: { vi: "đầu vào", en: "inputs" }, value: all.reduce((sum, { inputs }) => sum + inputs, 0) },
      { what: { vi: "bộ đọc", en: "parsers" }, value: PARSERS.length },
      { what: { vi: "tệp độc hại đã biết", en: "known bad files" }, value: bad.length },
      {
        what: { vi: "đầu vào lâu nhất, giây xử lý", en: "the slowest input, seconds of processor time" },
        value: Math.round(Math.max(...all.map(({ slowest }) => slowest)) * 100) / 100,
      },
      {
        what: { vi: "bộ nhớ lớn nhất của một tiến trình, MB", en: "most memory of a process, MB" },
        value: Math.round(Math.max(...all.map(({ memory }) => memory))),
      },
    ];
    return {
      figures,
      losses: problems.length,
      problems: problems.slice(0, 20),
      table: {
        columns: [
          { vi: "bộ đọc / tệp", en: "parser / file" },
          { vi: "đầu vào", en: "inputs" },
          { vi: "lâu nhất, giây", en: "slowest, s" },
          { vi: "kết quả", en: "what came" },
        ],
        rows: [
          ...PARSERS.map(({ name, what }) => {
            const { inputs = 0, slowest = 0, failures = [] } = counts.get(name) ?? {};
            return [what.en, inputs, Math.round(slowest * 100) / 100, failures.length === 0 ? "held" : `${failures.length} ✗`];
          }),
          ...bad.map(({ what, seconds, came }) => [what, 1, seconds, came]),
        ],
      },
    };
  },
};

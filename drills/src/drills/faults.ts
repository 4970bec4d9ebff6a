import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Drill, Setting } from "../drill.ts";
import { BIN, done, type Ended, start, thidua } from "../harness/command.ts";
import { differences, exported } from "../harness/compare.ts";
import { embeddedPlaces, type Place } from "../harness/places.ts";
import { sampleArticles } from "../harness/samples.ts";

/** What was tried, and what came of it: the line that was said, and what was lost. */
interface Tried {
  fault: string;
  said: string;
  lost: string[];
}

export const faults: Drill = {
  name: "faults",
  title: { vi: "Hỏng hóc thường gặp", en: "Faults" },
  about: {
    vi: "Đĩa đầy ở nhiều mức, thư mục chỉ đọc, hai lệnh cùng ghi, khóa của tiến trình đã chết, nhật ký đứt đuôi: mỗi trường hợp có một thông báo rõ (sai gì, ở đâu, làm gì), và sau đó chạy lại cho đúng những byte như khi không có sự cố.",
    en: "A disk that is full at several points, a folder that may not be written, two writers at once, a lock of a dead process, a torn journal: each is told in a clear line (what, where, what to do), and run again afterwards everything is the same bytes as without it.",
  },
  async run(setting) {
    const articles = await sampleArticles(setting.folder, setting.short ? 6 : 30);
    const places = await embeddedPlaces(setting.folder);
    const calm = await places.fresh();
    await done(["import", articles, ...calm.words]);
    const expected = await exported(calm, join(setting.folder, "expected"));
    let checks = 0;
    const sameAfter = async (place: Place): Promise<string[]> => {
      await done(["import", articles, ...place.words]);
      const found = await exported(place, join(setting.folder, `after-${checks++}`));
      return differences(expected, found).map((name) => `${name} is not what it is without the fault`);
    };
    const tried = [
      ...(await fullDisks(setting, articles, () => places.fresh(), sameAfter)),
      await readOnly(setting),
      await twoWriters(articles, await places.fresh(), sameAfter),
      await deadOwner(articles, await places.fresh(), sameAfter),
    ];
    const problems = tried.flatMap(({ fault, lost }) => lost.map((one) => `${fault}: ${one}`));
    return {
      figures: [{ what: { vi: "sự cố đã thử", en: "faults tried" }, value: tried.length }],
      losses: problems.length,
      problems,
      table: {
        columns: [
          { vi: "sự cố", en: "fault" },
          { vi: "chương trình nói", en: "what was said" },
          { vi: "mất", en: "lost" },
        ],
        rows: tried.map(({ fault, said, lost }) => [fault, said.replaceAll(setting.folder, "…"), lost.length]),
      },
    };
  },
};

/** The last line that was said, and what is wrong with it: a fault is told in one line of our own words. */
function told({ err, code }: Ended, clear: RegExp): { said: string; lost: string[] } {
  const said = err.trim().split("\n").at(-1) ?? "";
  const lost: string[] = [];
  if (code === 0) lost.push("it ended as if all were well");
  if (!clear.test(said)) lost.push(`said nothing clear: ${said.slice(0, 300)}`);
  return { said, lost };
}

/** Files may grow to so many kB and no further, as on a full disk: the import fails, and goes on when there is room. */
async function fullDisks(
  { short }: Setting,
  articles: string,
  fresh: () => Promise<Place>,
  sameAfter: (place: Place) => Promise<string[]>,
): Promise<Tried[]> {
  if (process.platform === "win32") return [];
  const tried: Tried[] = [];
  for (const kilobytes of short ? [8] : [4, 16, 64, 100, 400, 1_000]) {
    const place = await fresh();
    const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
    const words = [process.execPath, BIN, "import", articles, ...place.words, "--lang", "en"];
    const ended = await start("bash", ["-c", script, ...words]).ended;
    if (ended.code === 0) continue;
    const { said, lost } = told(ended, /full|room|larger than/);
    tried.push({ fault: `no file may grow beyond ${kilobytes} kB`, said, lost: [...lost, ...(await sameAfter(place))] });
  }
  return tried;
}

/** A folder that this user may not write. */
async function readOnly({ folder }: Setting): Promise<Tried> {
  const closed = join(folder, "closed");
  await mkdir(closed, { recursive: true });
  await chmod(folder, 0o755);
  await chmod(closed, 0o555);
  // For root nothing is closed: somebody else tries.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const ended = await start(process.execPath, [BIN, "doctor", "--data", join(closed, "data"), "--lang", "en"], { ...nobody, cwd: "/" })
    .ended;
  const said = ended.out.split("\n").find((line) => line.includes("store")) ?? "";
  const { lost } = told({ ...ended, err: said }, /No right to read and write|read-only/);
  return { fault: "a folder that may not be written", said, lost };
}

/** Two imports of the same articles into one folder at once. */
async function twoWriters(articles: string, place: Place, sameAfter: (place: Place) => Promise<string[]>): Promise<Tried> {
  const both = await Promise.all([1, 2].map(() => thidua(["import", articles, ...place.words]).ended));
  const lost = both.flatMap(({ code, err }) => (code === 0 ? [] : [`a writer ended with ${code}: ${err.slice(-200)}`]));
  const said = both[0]?.err.trim().split("\n").at(-1) ?? "";
  return { fault: "two writers at once", said, lost: [...lost, ...(await sameAfter(place))] };
}

/** The owner of a folder is killed: its lock, its socket and the torn end of its journal are left. */
async function deadOwner(articles: string, place: Place, sameAfter: (place: Place) => Promise<string[]>): Promise<Tried> {
  const owner = thidua(["serve", "--port", "0", ...place.words]);
  await owner.line(/http:\/\//);
  await done(["import", articles, ...place.words]);
  owner.kill();
  await owner.ended;
  await mkdir(join(place.data, "journal"), { recursive: true });
  await writeFile(join(place.data, "journal", "000009-20260101T000000Z-00000000.open.jsonl"), '{"n":1,"at":"2026-');
  const next = await thidua(["doctor", ...place.words]).ended;
  const said = next.out.split("\n").find((line) => line.includes("store")) ?? "";
  const lost = next.code === 0 ? [] : [`the next command failed: ${said}`];
  return { fault: "a lock, a socket and a torn journal of a dead process", said, lost: [...lost, ...(await sameAfter(place))] };
}

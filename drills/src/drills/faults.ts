import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Drill, Setting } from "../drill.ts";
import { BIN, done, type Ended, start, thidua } from "../harness/command.ts";
import { differences, exported } from "../harness/compare.ts";
import { embeddedPlaces, type Place } from "../harness/places.ts";
import { sampleArticles } from "../harness/samples.ts";

/** Seconds that one command may take: with a fault or without, none hangs. */
const LIMIT = 180;

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
    await done(["import", articles, ...calm.words], { limit: LIMIT });
    const expected = await exported(calm, join(setting.folder, "expected"));
    let checks = 0;
    const sameAfter = async (place: Place): Promise<string[]> => {
      await done(["import", articles, ...place.words], { limit: LIMIT });
      const found = await exported(place, join(setting.folder, `after-${checks++}`));
      await rm(place.data, { recursive: true, force: true });
      return differences(expected, found).map((name) => `${name} is not what it is without the fault`);
    };
    const tried: Tried[] = [];
    const attempt = async (fault: string, work: (place: Place) => Promise<Omit<Tried, "fault"> | null>): Promise<void> => {
      const began = performance.now();
      // What goes wrong with one fault is told with its name, and the others are tried.
      const came = await work(await places.fresh()).catch((error: unknown) => ({ said: "", lost: [String(error).slice(0, 500)] }));
      if (came !== null) tried.push({ fault, ...came });
      setting.say(`${fault}: ${Math.round((performance.now() - began) / 1_000)} s, ${came === null ? "not met" : came.said}`);
    };
    for (const kilobytes of process.platform === "win32" ? [] : setting.short ? SHORT_LIMITS : LIMITS)
      await attempt(`no file may grow beyond ${kilobytes} kB`, (place) => fullDisk(kilobytes, articles, place, sameAfter));
    await attempt("a folder that may not be written", () => readOnly(setting));
    await attempt("two writers at once", (place) => twoWriters(articles, place, sameAfter));
    await attempt("a lock, a socket and a torn journal of a dead process", (place) => deadOwner(articles, place, sameAfter));
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
function told({ err, code, late }: Ended, clear: RegExp): { said: string; lost: string[] } {
  const said = err.trim().split("\n").at(-1) ?? "";
  const lost: string[] = [];
  if (late) lost.push(`it hangs: no end after ${LIMIT} s`);
  if (code === 0) lost.push("it ended as if all were well");
  if (!clear.test(said)) lost.push(`said nothing clear: ${said.slice(0, 300)}`);
  return { said, lost };
}

/** Kilobytes that a file may have: the journal, the tables, their indexes and the log of the database meet them at different moments. */
const LIMITS = [4, 16, 64, 100, 400, 1_000, 4_000];
const SHORT_LIMITS = [8, 1_000];

/** Files may grow to so many kB and no further, as on a full disk: the import fails, and goes on when there is room. */
async function fullDisk(kilobytes: number, articles: string, place: Place, sameAfter: (place: Place) => Promise<string[]>) {
  const script = `trap '' XFSZ; ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const words = [process.execPath, BIN, "import", articles, ...place.words, "--lang", "en"];
  const ended = await start("bash", ["-c", script, ...words], { limit: LIMIT }).ended;
  // So little was to be written that no file came to its end.
  if (ended.code === 0) return null;
  const { said, lost } = told(ended, /full|room|larger than/);
  return { said, lost: [...lost, ...(await sameAfter(place))] };
}

/** A folder that this user may not write. */
async function readOnly({ folder }: Setting) {
  const closed = join(folder, "closed");
  await mkdir(closed, { recursive: true });
  await chmod(folder, 0o755);
  await chmod(closed, 0o555);
  // For root nothing is closed: somebody else tries.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const ended = await start(process.execPath, [BIN, "doctor", "--data", join(closed, "data"), "--lang", "en"], {
    ...nobody,
    cwd: "/",
    limit: LIMIT,
  }).ended;
  const said = ended.out.split("\n").find((line) => line.includes("store")) ?? "";
  const { lost } = told({ ...ended, err: said }, /No right to read and write|read-only/);
  return { said, lost };
}

/** Two imports of the same articles into one folder at once. */
async function twoWriters(articles: string, place: Place, sameAfter: (place: Place) => Promise<string[]>) {
  const both = await Promise.all([1, 2].map(() => thidua(["import", articles, ...place.words], { limit: LIMIT }).ended));
  const lost = both.flatMap(({ code, err }) => (code === 0 ? [] : [`a writer ended with ${code}: ${err.slice(-200)}`]));
  const said = both[0]?.err.trim().split("\n").at(-1) ?? "";
  return { said, lost: [...lost, ...(await sameAfter(place))] };
}

/** The owner of a folder is killed: its lock, its socket and the torn end of its journal are left. */
async function deadOwner(articles: string, place: Place, sameAfter: (place: Place) => Promise<string[]>) {
  const owner = thidua(["serve", "--port", "0", ...place.words]);
  await owner.line(/http:\/\//);
  await done(["import", articles, ...place.words], { limit: LIMIT });
  owner.kill();
  await owner.ended;
  await mkdir(join(place.data, "journal"), { recursive: true });
  await writeFile(join(place.data, "journal", "000009-20260101T000000Z-00000000.open.jsonl"), '{"n":1,"at":"2026-');
  const next = await thidua(["doctor", ...place.words], { limit: LIMIT }).ended;
  const said = next.out.split("\n").find((line) => line.includes("store")) ?? "";
  const lost = next.code === 0 ? [] : [`the next command failed: ${said}`];
  return { said, lost: [...lost, ...(await sameAfter(place))] };
}

import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SnapshotError } from "../errors.ts";

export const SUMS = "SHA256SUMS";
export const BUILD = "build.json";

/** A snapshot in the making, beside where it is to stand: what is there stays as it is until the new one is whole. */
export interface Staging {
  readonly folder: string;
  /** Empties it. */
  restart(): Promise<void>;
  /** Puts the new files where they belong, and takes those of the snapshot before away. */
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/** Refuses a folder that holds anything but a snapshot, or what an export that was killed has left of one. */
export async function stage(target: string): Promise<Staging> {
  const name = `.${basename(target)}.partial-`;
  const left = await leftBeside(dirname(target), name);
  const before = await filesOf(
    target,
    (await Promise.all(left.map(readSums))).flatMap((sums) => sums?.map((one) => one.name) ?? []),
  );
  for (const unfinished of left) await rm(unfinished, { recursive: true, force: true });
  const folder = join(dirname(target), `${name}${process.pid}`);
  const restart = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  };
  await restart();
  return {
    folder,
    restart,
    // Killed at any moment, one of the two lists of sums says of every file in the target that it is one of a snapshot.
    async commit() {
      await mkdir(target, { recursive: true });
      for (const file of sumsLast(before)) await rm(join(target, file), { force: true });
      for (const file of sumsLast(await readdir(folder))) await rename(join(folder, file), join(target, file));
      await rm(folder, { recursive: true, force: true });
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

const sumsLast = (names: readonly string[]): string[] => [
  ...names.filter((name) => name !== SUMS),
  ...names.filter((name) => name === SUMS),
];

/** What exports that were killed have left beside a target: folders in the name of processes that are no more. */
async function leftBeside(folder: string, name: string): Promise<string[]> {
  const beside = await readdir(folder).catch(() => []);
  return beside.filter((one) => one.startsWith(name) && isGone(Number(one.slice(name.length)))).map((one) => join(folder, one));
}

function isGone(number: number): boolean {
  if (number === process.pid) return true;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** The files of the snapshot in a folder, `known` among them; none where there is no folder, or nothing in it. */
async function filesOf(target: string, known: readonly string[]): Promise<string[]> {
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw cannotUse(target, error);
  });
  if (found.length === 0) return [];
  const names = (await readSums(target))?.map(({ name }) => name) ?? [];
  const own = new Set([...names, ...known, SUMS]);
  const strange = found.find((name) => !own.has(name));
  if (strange === undefined) return [...own];
  throw new SnapshotError({
    vi: `${target} có tệp không thuộc bộ dữ liệu nào (${strange}); hãy chọn thư mục trống hoặc thư mục của lần xuất trước`,
    en: `${target} holds a file of no snapshot (${strange}); choose an empty folder, or that of an earlier export`,
  });
}

function cannotUse(target: string, error: NodeJS.ErrnoException): SnapshotError {
  const why = error.code ?? error.message;
  return new SnapshotError({ vi: `không dùng được ${target} (${why})`, en: `${target} cannot be used (${why})` });
}

/** What SHA256SUMS says; null where there is none. */
export async function readSums(folder: string): Promise<{ name: string; sha256: string }[] | null> {
  const text = await readFile(join(folder, SUMS), "utf8").catch(() => null);
  if (text === null) return null;
  return text.split("\n").flatMap((line) => {
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([^/\\]+)$/.exec(line) ?? [];
    return sha256 === undefined || name === undefined ? [] : [{ name, sha256 }];
  });
}

/** As `sha256sum --check` reads it. */
export function writeSums(folder: string, files: ReadonlyMap<string, { sha256: string }>): Promise<void> {
  const lines = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { sha256 }]) => `${sha256}  ${name}\n`);
  return writeFile(join(folder, SUMS), lines.join(""));
}

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

/** Refuses a folder that holds anything but a snapshot. */
export async function stage(target: string): Promise<Staging> {
  const before = await filesOf(target);
  const folder = join(dirname(target), `.${basename(target)}.partial-${process.pid}`);
  const restart = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  };
  await restart();
  return {
    folder,
    restart,
    async commit() {
      await mkdir(target, { recursive: true });
      for (const name of before) await rm(join(target, name), { force: true });
      for (const name of await readdir(folder)) await rename(join(folder, name), join(target, name));
      await rm(folder, { recursive: true, force: true });
    },
    discard: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The files of the snapshot in a folder; none where there is no folder, or nothing in it. */
async function filesOf(target: string): Promise<string[]> {
  const found = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw cannotUse(target, error);
  });
  if (found.length === 0) return [];
  const names = (await readSums(target))?.map(({ name }) => name) ?? [];
  const own = new Set([...names, SUMS]);
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

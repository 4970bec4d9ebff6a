import type { Dirent } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "./language.ts";

/** Larger files are refused; a page of a portal has 50 kB. */
export const LARGEST_INPUT = 20 * 1024 * 1024;

/** What a path on the command line comes to: bytes, or one line that says why not. */
export type Input = { path: string; bytes: Uint8Array } | { path: string; archive: true } | { path: string; problem: Message };

const READABLE = /\.(?:txt|html?|xhtml|pdf|docx|warc|warc\.gz)$/i;
/** Archived pages are read one by one, however large the file is. */
const ARCHIVE = /\.warc(?:\.gz)?$/i;

/** Every file that the paths name, in order; folders are walked when `folders` is set. */
export async function* inputs(paths: readonly string[], { folders }: { folders: boolean }): AsyncGenerator<Input> {
  for (const path of paths) {
    if (path === "-") {
      yield await standardInput();
      continue;
    }
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (kind instanceof Error) yield { path, problem: whyUnreadable(kind) };
    else if (!kind.isDirectory()) yield ARCHIVE.test(path) ? archive(path, folders) : await file(path, kind.size, kind.isFile());
    else if (folders) yield* folder(path);
    else {
      yield {
        path,
        problem: {
          vi: `là thư mục, lệnh này chỉ đọc tệp; hãy nêu các tệp (${join(path, "*")}) hoặc dùng thidua import`,
          en: `is a directory, this command reads files; name the files (${join(path, "*")}) or use thidua import`,
        },
      };
    }
  }
}

/** Only what fills a store reads archives: one of them is thousands of articles. */
function archive(path: string, many: boolean): Input {
  if (many) return { path, archive: true };
  return {
    path,
    problem: {
      vi: "là kho trang WARC, gồm nhiều bài; hãy dùng thidua import",
      en: "is a WARC archive of many articles; use thidua import",
    },
  };
}

async function* folder(root: string): AsyncGenerator<Input> {
  let found = false;
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (entries instanceof Error) {
    yield { path: root, problem: whyUnreadable(entries) };
    return;
  }
  const files = entries
    .filter((entry: Dirent) => entry.isFile() && READABLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.sort()) {
    found = true;
    const kind = await stat(path).catch((error: NodeJS.ErrnoException) => error);
    if (kind instanceof Error) yield { path, problem: whyUnreadable(kind) };
    else yield ARCHIVE.test(path) ? { path, archive: true } : await file(path, kind.size, true);
  }
  if (!found) {
    yield {
      path: root,
      problem: {
        vi: "thư mục không có tệp nào đọc được; cần .txt, .html, .pdf, .docx hoặc .warc.gz",
        en: "the folder holds no readable file; .txt, .html, .pdf, .docx or .warc.gz are needed",
      },
    };
  }
}

async function file(path: string, size: number, regular: boolean): Promise<Input> {
  if (size > LARGEST_INPUT) return { path, problem: tooLarge(size) };
  try {
    const handle = await open(path, "r");
    try {
      // A pipe says size 0 and may never end: it is read up to the limit like everything else.
      return regular ? { path, bytes: await handle.readFile() } : await upToTheLimit(path, handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { path, problem: whyUnreadable(error as NodeJS.ErrnoException) };
  }
}

function standardInput(): Promise<Input> {
  return upToTheLimit("-", process.stdin);
}

async function upToTheLimit(path: string, stream: AsyncIterable<Buffer>): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_INPUT) return { path, problem: tooLarge(size) };
    chunks.push(chunk);
  }
  return { path, bytes: Buffer.concat(chunks) };
}

function tooLarge(size: number): Message {
  const megabytes = (size / 1024 / 1024).toFixed(0);
  return {
    vi: `${megabytes} MB, quá giới hạn ${LARGEST_INPUT / 1024 / 1024} MB cho một bài; hãy tách thành nhiều tệp`,
    en: `${megabytes} MB, over the limit of ${LARGEST_INPUT / 1024 / 1024} MB for one article; split it into several files`,
  };
}

function whyUnreadable(error: NodeJS.ErrnoException): Message {
  switch (error.code) {
    case "ENOENT":
      return { vi: "không có tệp này; hãy kiểm tra lại đường dẫn", en: "no such file; check the path" };
    case "EACCES":
    case "EPERM":
      return { vi: "không được phép đọc; hãy kiểm tra quyền của tệp", en: "not allowed to read it; check the file's permissions" };
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return { vi: "không phải tên tệp; hãy kiểm tra lại đường dẫn", en: "not a file name; check the path" };
    default:
      return {
        vi: `không đọc được (${error.code ?? error.message}); hãy thử lại hoặc chép sang nơi khác`,
        en: `cannot be read (${error.code ?? error.message}); try again or copy it elsewhere`,
      };
  }
}

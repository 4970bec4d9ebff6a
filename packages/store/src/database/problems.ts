import { type Problem, StoreError, StoreUnavailable } from "../errors.ts";

/** What PostgreSQL, the network and the file system say, by their codes. `{place}` and `{code}` are filled in. */
const SERVER: Record<string, Problem> = {
  ECONNREFUSED: {
    vi: "Không kết nối được tới {place}: không có máy chủ PostgreSQL nào trả lời. Hãy kiểm tra máy chủ đã chạy chưa và địa chỉ, cổng trong DATABASE_URL.",
    en: "Cannot reach {place}: no PostgreSQL answers there. Check that the server runs, and host and port in DATABASE_URL.",
  },
  ENOTFOUND: {
    vi: "Không tìm thấy máy chủ của {place}. Hãy kiểm tra tên máy trong DATABASE_URL.",
    en: "The host of {place} is unknown. Check the host name in DATABASE_URL.",
  },
  ETIMEDOUT: {
    vi: "Máy chủ {place} không trả lời kịp. Hãy kiểm tra mạng và tường lửa rồi thử lại.",
    en: "{place} did not answer in time. Check the network and firewalls, then try again.",
  },
  "28P01": {
    vi: "{place} từ chối: sai tên người dùng hoặc mật khẩu. Hãy sửa DATABASE_URL.",
    en: "{place} refused: wrong user or password. Correct DATABASE_URL.",
  },
  "28000": {
    vi: "{place} không cho người dùng này đăng nhập. Hãy kiểm tra DATABASE_URL và pg_hba.conf.",
    en: "{place} does not let this user in. Check DATABASE_URL and pg_hba.conf.",
  },
  "3D000": {
    vi: "Máy chủ trả lời, nhưng chưa có cơ sở dữ liệu của {place}. Hãy tạo bằng createdb.",
    en: "The server answers, but the database of {place} does not exist. Make it with createdb.",
  },
  "42501": {
    vi: "Người dùng của {place} không đủ quyền tạo bảng. Hãy cấp quyền CREATE trên cơ sở dữ liệu và lược đồ public.",
    en: "The user of {place} may not create tables. Grant CREATE on the database and on schema public.",
  },
  "53300": {
    vi: "{place} đã hết kết nối. Hãy tăng max_connections hoặc chạy ít tiến trình hơn.",
    en: "{place} has no connections left. Raise max_connections or run fewer processes.",
  },
  "53100": {
    vi: "Đĩa chứa {place} đã đầy. Hãy giải phóng chỗ trống rồi chạy lại.",
    en: "The disk of {place} is full. Make room, then run again.",
  },
  "57P03": {
    vi: "{place} đang khởi động hoặc đang dừng. Hãy thử lại sau ít phút.",
    en: "{place} is starting up or shutting down. Try again soon.",
  },
  "57P01": {
    vi: "{place} vừa ngắt kết nối để dừng. Hãy thử lại sau ít phút.",
    en: "{place} ended the connection to shut down. Try again soon.",
  },
  ECONNRESET: { vi: "{place} vừa ngắt kết nối. Hãy thử lại.", en: "{place} ended the connection. Try again." },
  ERR_INVALID_URL: {
    vi: "DATABASE_URL không phải là địa chỉ hợp lệ. Dạng đúng: postgresql://người-dùng:mật-khẩu@máy:5432/cơ-sở-dữ-liệu.",
    en: "DATABASE_URL is no valid address. It looks like postgresql://user:password@host:5432/database.",
  },
  ERR_TLS: {
    vi: "Không lập được kết nối mã hóa (SSL) tới {place}. Hãy kiểm tra sslmode và chứng chỉ.",
    en: "Cannot set up an encrypted connection (SSL) to {place}. Check sslmode and certificates.",
  },
};
SERVER.EAI_AGAIN = SERVER.ENOTFOUND as Problem;
SERVER.EHOSTUNREACH = SERVER.ETIMEDOUT as Problem;
SERVER.ENETUNREACH = SERVER.ETIMEDOUT as Problem;

const FOLDER: Record<string, Problem> = {
  EACCES: {
    vi: "Không có quyền đọc và ghi thư mục {place}. Hãy cấp quyền hoặc chọn thư mục khác bằng --data.",
    en: "No right to read and write the folder {place}. Grant it, or choose another with --data.",
  },
  EROFS: {
    vi: "Thư mục {place} nằm trên đĩa chỉ đọc. Hãy chọn thư mục khác bằng --data.",
    en: "The folder {place} is on a read-only disk. Choose another with --data.",
  },
  ENOTDIR: {
    vi: "{place} không phải là thư mục. Hãy chọn thư mục khác bằng --data.",
    en: "{place} is no folder. Choose another with --data.",
  },
  ENOSPC: {
    vi: "Đĩa chứa {place} đã đầy. Hãy giải phóng chỗ trống rồi chạy lại.",
    en: "The disk of {place} is full. Make room, then run again.",
  },
  EFBIG: {
    vi: "Tệp trong {place} không được lớn thêm (hạn mức của hệ thống). Hãy nâng hạn mức (ulimit -f) hoặc giải phóng chỗ trống rồi chạy lại.",
    en: "A file in {place} may not grow larger than the system's limit. Raise it (ulimit -f) or make room, then run again.",
  },
  STOPPED: {
    vi: "Cơ sở dữ liệu trong {place} đã dừng đột ngột; mọi việc đã báo xong đều còn. Hãy kiểm tra chỗ trống trên đĩa rồi chạy lại.",
    en: "The database in {place} stopped; nothing that was acknowledged is lost. See that the disk has room, then run again.",
  },
  EMFILE: {
    vi: "Hệ thống hết số tệp được mở khi mở {place}. Hãy tăng giới hạn (ulimit -n).",
    en: "Too many open files for {place}. Raise the limit (ulimit -n).",
  },
};
FOLDER.EPERM = FOLDER.EACCES as Problem;
FOLDER.EEXIST = FOLDER.ENOTDIR as Problem;
FOLDER.EDQUOT = FOLDER.ENOSPC as Problem;

const RUNNING: Record<string, Problem> = {
  ...FOLDER,
  ...SERVER,
  "22021": {
    vi: "Bài viết có ký tự mà cơ sở dữ liệu không lưu được (U+0000).",
    en: "The article holds a character that no database can keep (U+0000).",
  },
};

/** What went wrong with a server, for people. Nothing of the error itself goes into the lines: it may quote the address. */
export function serverProblem(location: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return unavailable(location, codeOf(error, SERVER), SERVER, {
    vi: "Không mở được cơ sở dữ liệu {place} ({code}).",
    en: "Cannot open the database {place} ({code}).",
  });
}

/** What went wrong with a data folder, for people. */
export function folderProblem(folder: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return unavailable(folder, codeOf(error, FOLDER), FOLDER, {
    vi: "Không mở được kho dữ liệu trong {place} ({code}). Thư mục có thể đã hỏng: hãy chuyển nó sang chỗ khác rồi nhập lại, hoặc khôi phục từ bản sao lưu.",
    en: "Cannot open the store in {place} ({code}). The folder may be damaged: move it away and import again, or restore a backup.",
  });
}

/** What went wrong while the store was in use, for people. What the database says goes along, but never the statement: it holds articles. */
export function runProblem(location: string, error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = codeOf(error, RUNNING);
  const said = saidBy(error);
  return unavailable(location, code, RUNNING, {
    vi: `Kho dữ liệu {place} gặp lỗi ({code}${said}).`,
    en: `The store {place} failed ({code}${said}).`,
  });
}

/** The message of the driver; drizzle's own repeats the statement and its values. */
function saidBy(error: unknown): string {
  const { cause } = error as { cause?: unknown };
  return cause instanceof Error ? `: ${cause.message.slice(0, 200)}` : "";
}

function unavailable(place: string, code: string, known: Record<string, Problem>, otherwise: Problem): StoreUnavailable {
  const problem = known[code] ?? otherwise;
  const fill = (line: string): string => line.replace("{place}", () => place).replace("{code}", code === "" ? "unknown" : code);
  return new StoreUnavailable(code === "" ? "unknown" : code, { vi: fill(problem.vi), en: fill(problem.en) });
}

/** The first known code in an error, its causes and its parts (drizzle and AggregateError wrap what happened). */
function codeOf(error: unknown, known: Record<string, Problem>): string {
  let first = "";
  const seen = new Set<unknown>();
  const open: unknown[] = [error];
  for (let one = open.shift(); one !== undefined; one = open.shift()) {
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    const { code, cause, errors, message } = one as { code?: unknown; cause?: unknown; errors?: unknown; message?: unknown };
    if (typeof code === "string") {
      if (code in known) return code;
      first ||= /^[A-Z0-9_]{2,40}$/.test(code) ? code : "";
    }
    if (typeof message === "string") {
      if (/timeout/i.test(message) && "ETIMEDOUT" in known) return "ETIMEDOUT";
      if (/\b(?:SSL|TLS|certificate)\b/i.test(message) && "ERR_TLS" in known) return "ERR_TLS";
    }
    if (Array.isArray(errors)) open.push(...errors);
    open.push(cause);
  }
  return first;
}

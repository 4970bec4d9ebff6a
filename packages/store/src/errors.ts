import { hostname } from "node:os";

/** One line for people, in both languages: what is wrong, and what to do. Never a password, never a text of an article. */
export interface Problem {
  vi: string;
  en: string;
}

/** What a store cannot do. `code` is stable; `problem` is for people; the message is the English line. */
export class StoreError extends Error {
  readonly code: string;
  readonly problem: Problem;
  constructor(code: string, problem: Problem) {
    super(problem.en);
    this.name = new.target.name;
    this.code = code;
    this.problem = problem;
  }
}

/** The database cannot be reached, opened or written. */
export class StoreUnavailable extends StoreError {}

/** Who has a data folder. */
export interface LockHolder {
  pid: number;
  command: string;
  /** ISO time. */
  since: string;
  /** Name of its machine or container. */
  host: string;
}

/** Another process has the data folder. */
export class StoreLocked extends StoreError {
  readonly holder: LockHolder | null;
  constructor(folder: string, holder: LockHolder | null) {
    const vi = holder === null ? "tiến trình khác" : `tiến trình ${holder.pid} (${holder.command}) từ ${holder.since}${elsewhere(holder)}`;
    const en = holder === null ? "another process" : `process ${holder.pid} (${holder.command}) since ${holder.since}${elsewhere(holder)}`;
    super("locked", {
      vi: `Kho dữ liệu ${folder} đang được dùng bởi ${vi}. Hãy đợi hoặc dừng tiến trình đó, chọn thư mục khác bằng --data, hoặc dùng PostgreSQL qua DATABASE_URL.`,
      en: `The data folder ${folder} is in use by ${en}. Wait for it or stop it, choose another folder with --data, or use PostgreSQL through DATABASE_URL.`,
    });
    this.holder = holder && { pid: holder.pid, command: holder.command, since: holder.since, host: holder.host };
  }
}

function elsewhere(holder: LockHolder): string {
  return holder.host === hostname() ? "" : ` @ ${holder.host}`;
}

/** A filter, sort or cursor that cannot be run; `field` names it. */
export class BadFilter extends StoreError {
  readonly field: string;
  constructor(field: string, problem: Problem) {
    super("bad-filter", problem);
    this.field = field;
  }
}

import type { Role } from "../review/reviews.ts";

export interface User {
  /** What is typed to sign in: 2..40 letters, digits, dots, dashes. */
  name: string;
  display: string;
  role: Role;
  disabled: boolean;
  /** ISO time. */
  createdAt: string;
}

export type NewUser = Pick<User, "name" | "display" | "role"> & { password: string };

export type SignIn =
  /** `expiresAt`: when the session ends however much it is used; two hours without a request end it sooner. */
  | { ok: true; user: User; token: string; expiresAt: string }
  /** `locked`: too many wrong passwords; `until` is an ISO time. Which of name and password was wrong is not told. */
  | { ok: false; why: "wrong" | "locked"; until: string | null };

/** Who may sign in, and who is. */
export interface Accounts {
  /** `password`: shorter than 10 characters or longer than 200. `common`: others would guess it. */
  addUser(user: NewUser): Promise<{ ok: true; user: User } | { ok: false; why: "taken" | "name" | "password" | "common" }>;
  users(): Promise<User[]>;
  /** Null where there is no such user. A new password, role or disabling ends the user's sessions. Throws `RangeError` for a password that `addUser` refuses. */
  changeUser(name: string, change: { role?: Role; disabled?: boolean; password?: string }): Promise<User | null>;
  signIn(name: string, password: string): Promise<SignIn>;
  /** The user of an open session; null for any other token. */
  sessionUser(token: string): Promise<User | null>;
  signOut(token: string): Promise<void>;
}

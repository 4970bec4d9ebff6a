import { connect, type Socket } from "node:net";
import { StoreUnavailable } from "../errors.ts";
import type { Store } from "../store.ts";
import { errorOf, HELLO, type Hello, type Response, storeOver } from "./calls.ts";
import { onMessage, send } from "./frames.ts";

/** The owner has ended before it answered. Whoever asked may ask the next owner; anything, where the owner had not begun. */
export class OwnerGone extends StoreUnavailable {
  readonly begun: boolean;
  constructor(begun = true) {
    super("owner-gone", {
      vi: "Tiến trình giữ kho dữ liệu đã dừng trước khi trả lời. Hãy chạy lại lệnh.",
      en: "The process that holds the store ended before it answered. Run the command again.",
    });
    this.begun = begun;
  }
}

/** The store of the process that listens at `path`; null where none answers within `wait` milliseconds. */
export async function visitStore(path: string, location: string, wait: number): Promise<Store | null> {
  const socket = connect(path);
  const waiting = new Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>();
  let next = 0;
  const greeted = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), wait);
    const ended = (): void => {
      clearTimeout(timer);
      resolve(false);
      for (const { reject } of waiting.values()) reject(new OwnerGone());
      waiting.clear();
    };
    socket.on("error", ended);
    socket.on("close", ended);
    socket.on("end", ended);
    onMessage(socket, (message) => {
      if (isHello(message)) {
        clearTimeout(timer);
        resolve(message.thidua === HELLO.thidua);
      } else settle(waiting, message as Response);
    });
  });
  if (!(await greeted)) {
    socket.destroy();
    return null;
  }
  // Only an open question keeps the process alive.
  socket.unref();
  return storeOver(
    location,
    (method, args) =>
      new Promise((resolve, reject) => {
        if (!socket.writable || socket.readableEnded) return reject(new OwnerGone());
        const id = next++;
        socket.ref();
        const done =
          <T>(then: (value: T) => void) =>
          (value: T): void => {
            if (waiting.size === 0) socket.unref();
            then(value);
          };
        waiting.set(id, { resolve: done(resolve), reject: done(reject) });
        send(socket, { id, method, args });
      }),
    async () => closeSocket(socket),
  );
}

function isHello(message: unknown): message is Hello {
  return typeof message === "object" && message !== null && "thidua" in message;
}

function settle(waiting: Map<number, { resolve(value: unknown): void; reject(reason: unknown): void }>, response: Response): void {
  const asked = waiting.get(response.id);
  if (asked === undefined) return;
  waiting.delete(response.id);
  if ("failure" in response) asked.reject(errorOf(response.failure));
  else asked.resolve(response.result);
}

function closeSocket(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) return resolve();
    socket.once("close", () => resolve());
    socket.end();
    socket.destroySoon();
  });
}

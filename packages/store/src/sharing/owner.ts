import { chmod, rm } from "node:fs/promises";
import { createServer, type Socket } from "node:net";
import type { Store } from "../store.ts";
import { failureOf, HELLO, METHODS, type Request, type Response, run } from "./calls.ts";
import { onMessage, send } from "./frames.ts";
import { OwnerGone } from "./guest.ts";

/** How long a guest that does not read may hold up the owner's end, milliseconds. */
const FAREWELL = 2_000;

/** Lets other processes of the same user ask the store of this one. Only the holder of the folder may call it. */
export async function shareStore(store: Store, path: string): Promise<{ close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const running = new Set<Promise<void>>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.unref();
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    onMessage(socket, (message) => {
      const answered = answer(store, message).then((response) => {
        if (response === null) socket.destroy();
        else if (socket.writable) send(socket, response);
      });
      running.add(answered);
      void answered.finally(() => running.delete(answered));
    });
    send(socket, HELLO);
  });
  if (process.platform !== "win32") await rm(path, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(path, resolve);
  });
  if (process.platform !== "win32") await chmod(path, 0o600);
  // A process that has done its own work ends, whoever else still asks: a guest takes over.
  server.unref();
  return {
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // What was asked is answered; what comes now is for the next owner.
      for (const socket of sockets) socket.pause();
      await Promise.allSettled(running);
      for (const socket of sockets) {
        socket.end(() => socket.destroy());
        socket.setTimeout(FAREWELL, () => socket.destroy());
      }
      await closed;
    },
  };
}

async function answer(store: Store, message: unknown): Promise<Response | null> {
  const { id, method, args } = message as Partial<Request>;
  if (typeof id !== "number" || method === undefined || !METHODS.includes(method) || !Array.isArray(args)) return null;
  try {
    return { id, result: (await run(store, method, args)) ?? null };
  } catch (error) {
    // The database has stopped: the guest asks the next owner, and may be it.
    if (error instanceof OwnerGone) return null;
    return { id, failure: failureOf(error) };
  }
}

import type { Socket } from "node:net";
import { Duplex } from "node:stream";
import fc from "fast-check";
import { expect, it } from "vitest";
import { onMessage, send } from "./frames.ts";

/** What is sent into it comes out of `bytes`; what is put into `read` is received. */
function wire(): { socket: Socket; bytes: () => Buffer; read: (chunk: Buffer) => void; ended: () => boolean } {
  const written: Buffer[] = [];
  const stream = new Duplex({
    read: () => undefined,
    write: (chunk: Buffer, _encoding, done) => {
      written.push(chunk);
      done();
    },
  });
  const socket = stream as unknown as Socket;
  return { socket, bytes: () => Buffer.concat(written), read: (chunk) => void stream.emit("data", chunk), ended: () => stream.destroyed };
}

it("receives what was sent, however it is cut on the way", () => {
  const messages = fc.array(
    fc.jsonValue().map((value) => ({ value: JSON.parse(JSON.stringify(value)) as unknown })),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(messages, fc.array(fc.integer({ min: 1, max: 40 })), (sent, cuts) => {
      const out = wire();
      for (const message of sent) send(out.socket, message);
      const received: unknown[] = [];
      const into = wire();
      onMessage(into.socket, (message) => received.push(message));
      let bytes = out.bytes();
      for (const cut of [...cuts, bytes.length]) {
        if (bytes.length === 0) break;
        into.read(bytes.subarray(0, cut));
        bytes = bytes.subarray(cut);
      }
      expect(received).toEqual(sent);
      expect(into.ended()).toBe(false);
    }),
  );
});

it.each([
  ["no JSON", Buffer.from([0, 0, 0, 2, 0x7b, 0x7b])],
  ["a length that no article has", Buffer.from([0xff, 0xff, 0xff, 0xff])],
])("ends the connection at %s", (_case, bytes) => {
  const { socket, read, ended } = wire();
  onMessage(socket, () => expect.unreachable());
  read(bytes);
  expect(ended()).toBe(true);
});

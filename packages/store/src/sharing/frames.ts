import type { Socket } from "node:net";

/** Longer messages are refused: no article is. */
const LONGEST = 512 * 1024 * 1024;

/** One message: its length in four bytes, then JSON. */
export function send(socket: Socket, message: unknown): void {
  const body = Buffer.from(JSON.stringify(message), "utf8");
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  socket.write(Buffer.concat([head, body]));
}

/** Calls `receive` with every message that comes in; what is no message ends the connection. */
export function onMessage(socket: Socket, receive: (message: unknown) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  let wanted = 4;
  let inHead = true;
  socket.on("data", (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= wanted) {
      const all: Buffer = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
      const part = all.subarray(0, wanted);
      chunks = [all.subarray(wanted)];
      size -= wanted;
      if (inHead) {
        wanted = part.readUInt32BE();
        if (wanted > LONGEST) return void socket.destroy();
      } else {
        wanted = 4;
        const message = parse(part);
        if (message === undefined) return void socket.destroy();
        receive(message);
      }
      inHead = !inHead;
    }
  });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}

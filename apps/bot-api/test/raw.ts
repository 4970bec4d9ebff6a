import { connect } from "node:net";

/** How long nothing may come before what came is all, milliseconds. */
const SILENCE = 5_000;

/** Sends bytes as they are, and then `more` of them for as long as there is no answer; what comes back, up to its end or a silence. */
export function raw(port: number, bytes: string | Buffer, more = ""): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    let got = "";
    const end = (): void => {
      socket.destroy();
      resolve(got);
    };
    const send = (): void => {
      if (more !== "" && got === "" && !socket.destroyed) socket.write(more, () => setImmediate(send));
    };
    socket.setTimeout(SILENCE, end);
    socket.setEncoding("utf8").on("data", (text: string) => {
      got += text;
    });
    socket.on("close", end).on("error", end);
    socket.write(bytes, send);
  });
}

/** The head of a request, up to where its body begins; the connection ends with the answer. */
export function headOf(method: string, path: string, headers: Record<string, string>): string {
  const all = { host: "localhost", connection: "close", ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n`;
}

/** A piece of a body that is sent in pieces; the empty one ends it. */
export function chunk(text: string): string {
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/** NaN where there was no answer. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? Number.NaN);
}

import fc from "fast-check";
import { addressOf, type Operation, operationsOf } from "../../../../apps/bot-api/test/operations.ts";
import { extracted, startService, type TestService } from "../../../../apps/bot-api/test/service.ts";
import { signedIn } from "../../../../apps/bot-api/test/session.ts";
import { holds, isLine, type Parser, parser } from "../parser.ts";
import { bodyOf } from "./bodies.ts";
import { QUESTION_SOUP } from "./soup.ts";

const TEXT = "Yên Bái: kết quả thi đua\n\nNgày đăng: 20/12/2023\n\nNăm 2023, tỉnh Yên Bái có 96 xã đạt chuẩn nông thôn mới.";
const LAN = { name: "lan", display: "Lan", role: "editor", password: "mật khẩu của Lan" } as const;

let service: TestService;
let operations: Operation[] = [];
let editor: Record<string, string> = {};

/** The operation by its number, the part of its address, and its body. */
type Input = [operation: number, part: string, body: string];

// What operations there are is known when the service runs; inputs are made after that.
const bodies: fc.Arbitrary<Input> = fc
  .constant(null)
  .chain(() =>
    fc
      .nat(operations.length - 1)
      .chain((at) =>
        fc.tuple(
          fc.constant(at),
          fc.constantFrom("yen-bai", "khong-co", "%00", "1"),
          bodyOf(operations[at]?.schema ?? null, QUESTION_SOUP),
        ),
      ),
  );

async function sends([at, part, body]: Input): Promise<void> {
  const operation = operations[at];
  if (operation === undefined) throw new Error(`no operation ${at}`);
  const response = await fetch(service.url + addressOf(operation, () => part), {
    method: operation.method,
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...editor },
    body,
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const what = `${operation.id} answered ${response.status}`;
  holds(response.status < 500, `${what}: ${text.slice(0, 300)}`);
  holds(response.status !== 429 && (response.status !== 401 || operation.path === "/v1/session"), `${what}: its body was not looked at`);
  holds(!/node_modules|\.ts:\d+|\bat Object\.|select .+ from |insert into /i.test(text) || response.ok, `${what} and tells its innards`);
  if (!/problem\+json/.test(response.headers.get("content-type") ?? "")) return;
  const { detail } = JSON.parse(text) as { detail?: string };
  holds(isLine(detail ?? ""), `${what} with no line: ${detail}`);
}

export const API: readonly Parser[] = [
  parser<Input>({
    name: "api",
    what: { vi: "thân yêu cầu của mọi thao tác API", en: "bodies of every operation of the API" },
    share: 5_000,
    batch: 100,
    inputs: bodies,
    read: sends,
    open: async () => {
      service = await startService([await extracted("yen-bai", TEXT)], {
        limits: { perAddress: null, perKey: null, atOnce: 256, proxies: 0 },
      });
      await service.store.addUser(LAN);
      operations = (await operationsOf(service.url)).filter(({ method }) => method === "POST" || method === "PUT" || method === "PATCH");
      editor = await signedIn(service.url, LAN);
      return () => service.close();
    },
  }),
];

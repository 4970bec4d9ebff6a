import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { Award, Figure, Movement } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { shown } from "../http/shown.ts";

/** How long examples are good for, milliseconds: the data does not change from one reader to the next. */
const KEPT = 600_000;
/** Examples of each kind, and how many are tried at most. */
const EACH = 2;
const TRIES = 8;
const LONGEST = 90;

const route = createRoute({
  method: "get",
  path: "/v1/chat/examples",
  operationId: "chat-examples",
  tags: ["chat"],
  summary: "Câu hỏi mẫu mà kho trả lời được",
  responses: {
    200: { description: "Các câu hỏi", content: { "application/json": { schema: z.object({ items: z.array(z.string()) }) } } },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds `GET /v1/chat/examples`: questions made of what is there, each asked once to see that it is answered. */
export function exampleRoutes(app: OpenAPIHono<Environment>, service: Service): void {
  let kept: { at: number; items: Promise<string[]> } | undefined;
  app.openapi(route, async (c) => {
    // An empty store is looked at again: articles may come any moment.
    if (kept === undefined || performance.now() - kept.at > KEPT || (await kept.items.catch(() => [])).length === 0) {
      kept = { at: performance.now(), items: examplesOf(service) };
    }
    return c.json(shown({ items: await kept.items }), 200);
  });
}

async function examplesOf({ store, ask }: Service): Promise<string[]> {
  const surest = { sort: "-confidence", limit: 50, originals: true } as const;
  const [figures, awards, movements] = await Promise.all([store.figures(surest), store.awards(surest), store.movements(surest)]);
  const lists = [figures.items.map(ofFigure), awards.items.map(ofAward), movements.items.map(ofMovement)];
  const found = await Promise.all(
    lists.map(async (questions) => {
      const answered: string[] = [];
      const distinct = [...new Set(questions.filter((one): one is string => one !== null && one.length <= LONGEST))];
      for (const question of distinct.slice(0, TRIES)) {
        if (answered.length === EACH) break;
        if ((await ask(store, { question })).status === "answered") answered.push(question);
      }
      return answered;
    }),
  );
  return found.flat();
}

const isAbout = (place: { name: string; level: string } | null): place is { name: string; level: string } =>
  place !== null && place.level !== "country";

function ofFigure({ indicator, place, time, status }: Stored<Figure>): string | null {
  const year = time?.end?.slice(0, 4);
  if (status !== "actual" || indicator.length < 8 || year === undefined || !isAbout(place)) return null;
  return `${upperFirst(indicator)} của ${place.name} năm ${year} là bao nhiêu?`;
}

function ofAward({ name, recipient, status, place, time }: Stored<Award>): string | null {
  const year = time?.end?.slice(0, 4);
  if (recipient.name !== null) return `${upperFirst(recipient.name)} ${status === "proposed" ? "được đề nghị tặng" : "được tặng"} gì?`;
  if (recipient.count === null || year === undefined || !isAbout(place)) return null;
  return `Năm ${year} ${place.name} có bao nhiêu ${recipient.kind === "individual" ? "cá nhân" : "tập thể"} được tặng ${name}?`;
}

function ofMovement({ name, launcher }: Stored<Movement>): string | null {
  return launcher === null ? null : `Phong trào “${name}” do ai phát động?`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

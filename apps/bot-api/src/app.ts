import { OpenAPIHono } from "@hono/zod-openapi";
import type { JobsState } from "@thidua/store";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Logger } from "pino";
import { DOCS_STYLE, type Document, docsPage } from "./docs/page.ts";
import { type Access, readingAccess } from "./http/access.ts";
import type { Answering, Environment, Service } from "./http/environment.ts";
import { invalid, onError } from "./http/errors.ts";
import { addressLimit, keyLimit, LIMITS, type Limits, shedding } from "./http/limits.ts";
import { requestLog, standardLogger } from "./http/logging.ts";
import { metricsOf } from "./http/metrics.ts";
import { plainAddress } from "./http/plain-address.ts";
import { problem } from "./http/problem.ts";
import { securityHeaders } from "./http/security.ts";
import { type EditorKey, mayDecide, whoAsks } from "./http/session.ts";
import { shown } from "./http/shown.ts";
import { onlyTlsAgain } from "./http/tls.ts";
import { reviewArticleRoutes } from "./review/articles.ts";
import { copyRoutes } from "./review/copies.ts";
import { feedbackRoutes } from "./review/feedback.ts";
import { linkRoutes } from "./review/links.ts";
import { reviewRoutes } from "./review/records.ts";
import { secondRoutes } from "./review/second.ts";
import { addArticleRoutes } from "./routes/add-article.ts";
import { archivedRoutes } from "./routes/archived.ts";
import { chatRoutes } from "./routes/chat.ts";
import { exampleRoutes } from "./routes/chat-examples.ts";
import { completionRoutes } from "./routes/completions.ts";
import { exportRoutes } from "./routes/export.ts";
import { extractRoutes } from "./routes/extract.ts";
import { healthRoutes } from "./routes/health.ts";
import { mcpRoutes } from "./routes/mcp.ts";
import { recordRoutes } from "./routes/records.ts";
import { sessionRoutes } from "./routes/session.ts";
import { sourceRoutes } from "./routes/sources.ts";
import { statRoutes } from "./routes/stats.ts";
import { vocabularyRoutes } from "./routes/vocabulary.ts";
import { builtWebApp, webApp } from "./routes/web.ts";

export interface AppOptions extends Service {
  logger?: Logger;
  /** Folder of the built web app; found by its package unless told, null for none. */
  web?: string | null;
  /** Open to whoever reaches it unless told. */
  access?: Access;
  /** Keys by which programs decide as editors do. */
  editors?: readonly EditorKey[];
  /** How the shared work stands, where there are workers; for `/metrics`. */
  work?: () => Promise<JobsState>;
  limits?: Limits;
}

/** What only editors see or do, however it is asked for. */
const REVIEWING = "/v1/review/*";
/** What only editors do, where everybody may read. */
const DECIDING = ["/v1/records/:id/review", "/v1/records/:id/link", "/v1/articles/:id/records", "/v1/articles", "/v1/articles/fetch"];

const OPEN: Access = { keys: [], open: "everyone", loopback: true };

const INFO = {
  openapi: "3.1.0",
  info: {
    title: "Thi Đua API",
    version: "1",
    description: "Phong trào thi đua, số liệu và khen thưởng đọc từ bài viết; mỗi bản ghi kèm đúng câu văn nêu ra nó.",
  },
};

/** The whole service over a store and a way to answer. Opens nothing and listens nowhere. */
export function createApp({
  store,
  ask,
  logger = standardLogger(),
  web = builtWebApp(),
  access = OPEN,
  editors = [],
  fetchArticle,
  archive,
  work,
  limits = LIMITS,
}: AppOptions): OpenAPIHono<Environment> {
  const service: Service = { store, ask, fetchArticle, archive };
  const metrics = metricsOf(store, work);
  // One way to ask for all channels: they cite the same.
  const answering: Answering = {
    async answer(channel, question, history) {
      const answer = shown(await ask(store, { question, history }));
      metrics.answered(channel, answer);
      // What answers give is checked first; a count that fails is no reason not to answer.
      void store.countUses(answer.records).catch(() => undefined);
      return answer;
    },
  };
  const app = new OpenAPIHono<Environment>({
    defaultHook: (result, c) => (result.success ? undefined : invalid(c, result.error.issues)),
  });
  app.use(requestLog(logger));
  app.use(metrics.requests);
  app.use(securityHeaders);
  app.use(onlyTlsAgain);
  app.use(shedding(limits.atOnce));
  app.use(addressLimit(limits));
  app.use(plainAddress);
  app.use("/v1/*", whoAsks(store, editors));
  for (const path of ["/v1/*", "/mcp", "/metrics"]) app.use(path, readingAccess(access));
  for (const path of ["/v1/*", "/mcp"]) app.use(path, keyLimit(limits));
  app.use(REVIEWING, mayDecide());
  for (const path of DECIDING) app.post(path, mayDecide());
  app.use(methodNotAllowed({ app, onMethodNotAllowed: refuseMethod }));
  chatRoutes(app, answering);
  exampleRoutes(app, service);
  completionRoutes(app, answering);
  mcpRoutes(app, { ...service, ...answering });
  recordRoutes(app, service);
  archivedRoutes(app, service);
  exportRoutes(app, service);
  statRoutes(app, service);
  extractRoutes(app);
  vocabularyRoutes(app);
  sourceRoutes(app, service);
  sessionRoutes(app, service);
  reviewRoutes(app, service);
  reviewArticleRoutes(app, service);
  copyRoutes(app, service);
  linkRoutes(app, service);
  secondRoutes(app, service);
  feedbackRoutes(app, service);
  addArticleRoutes(app, service);
  healthRoutes(app, service, metrics);
  // The same for as long as the process runs, and slow to make.
  let document: Document | undefined;
  const described = (): Document => {
    document ??= app.getOpenAPI31Document(INFO) as unknown as Document;
    return document;
  };
  app.get("/openapi.json", (c) => c.json(described()));
  app.get("/docs", (c) => c.html(docsPage(described())));
  app.get("/docs/style.css", (c) => c.body(DOCS_STYLE, 200, { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "no-cache" }));
  const page = webApp(web);
  app.notFound(async (c) => {
    const found = c.req.method === "GET" || c.req.method === "HEAD" ? await page(c) : null;
    return found ?? problem(c, "not-found", "Không có địa chỉ này. Xem /docs để biết các địa chỉ có thể gọi.");
  });
  app.onError(onError);
  return app;
}

function refuseMethod(c: Parameters<typeof problem>[0], allowed: readonly string[]): Response {
  const allow = allowed.join(", ");
  const response = problem(c, "method-not-allowed", `Địa chỉ này chỉ nhận: ${allow}.`);
  response.headers.set("Allow", allow);
  return response;
}

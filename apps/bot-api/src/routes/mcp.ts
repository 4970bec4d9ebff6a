import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { createMiddleware } from "hono/factory";
import { atMost, onlyJson } from "../http/body.ts";
import type { Answering, Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE, problem } from "../http/problem.ts";
import { mcpServer } from "../mcp/server.ts";
import { QUESTION } from "./examples.ts";
import { LONGEST_BODY } from "./question.ts";

const rpc = z
  .looseObject({ jsonrpc: z.literal("2.0"), id: z.union([z.string(), z.number()]).optional(), method: z.string() })
  .openapi("JsonRpc");
const rpcAnswer = z.looseObject({ jsonrpc: z.literal("2.0"), id: z.union([z.string(), z.number()]), result: z.looseObject({}).optional() });

const examples = {
  tools: { summary: "Có những công cụ nào", value: { jsonrpc: "2.0", id: 1, method: "tools/list" } },
  ask: {
    summary: "Hỏi một câu",
    value: { jsonrpc: "2.0", id: 2, method: "tools/call", params: { name: "ask", arguments: { question: QUESTION } } },
  },
};

const route = createRoute({
  method: "post",
  path: "/mcp",
  operationId: "mcp",
  tags: ["mcp"],
  summary: "Máy chủ MCP (Streamable HTTP)",
  description:
    "Công cụ chỉ đọc cho trợ lý AI: hỏi, tìm bài viết, phong trào, số liệu, khen thưởng, đếm. Không giữ phiên; gửi Accept: application/json, text/event-stream.",
  request: {
    headers: z.object({ accept: z.string().optional().openapi({ example: "application/json, text/event-stream" }) }),
    body: { required: true, content: { "application/json": { schema: rpc, examples } } },
  },
  responses: { 200: { description: "JSON-RPC", content: { "application/json": { schema: rpcAnswer } } }, default: PROBLEM_RESPONSE },
});

/** A page of another site must not talk to this server through somebody's browser. */
const sameOrigin = createMiddleware<Environment>(async (c, next) => {
  const origin = c.req.header("origin");
  if (origin === undefined) return next();
  const host = URL.canParse(origin) ? new URL(origin).host : null;
  return host === c.req.header("host") ? next() : problem(c, "forbidden", "Trang web khác không được gọi máy chủ MCP này.");
});

/** Adds `POST /mcp`: stateless, so that any number of processes can stand behind one address. */
export function mcpRoutes(app: OpenAPIHono<Environment>, service: Service & Answering): void {
  app.openAPIRegistry.registerPath(route);
  app.post("/mcp", sameOrigin, onlyJson, atMost(LONGEST_BODY), async (c) => {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const server = mcpServer(service);
    await server.connect(transport);
    try {
      return await transport.handleRequest(c.req.raw);
    } finally {
      await server.close();
    }
  });
}

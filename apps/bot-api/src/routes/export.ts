import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { EXPORTED, type Exported, exportTable, FORMATS, type Format } from "@thidua/datasets";
import type { Environment, Service } from "../http/environment.ts";
import { PROBLEM_RESPONSE } from "../http/problem.ts";
import { filterQuery } from "./schemas.ts";

const TYPES: Record<Format, string> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const NAME = new RegExp(`^(?:${EXPORTED.join("|")})\\.(?:${FORMATS.join("|")})$`);

const route = createRoute({
  method: "get",
  path: "/v1/export/{file}",
  operationId: "export-table",
  tags: ["records"],
  summary: "Tải một bảng, với bộ lọc của danh sách",
  description: "Cùng các cột và thứ tự với lệnh thidua export; tên cá nhân được thay bằng bí danh.",
  request: {
    params: z.object({
      file: z
        .string()
        .regex(NAME, { error: `Phải là ${EXPORTED.join(", ")} kèm .${FORMATS.join(", .")}, ví dụ figures.csv.` })
        .openapi({ example: "figures.csv" }),
    }),
    query: filterQuery.extend({
      excel: z
        .enum(["1"], { error: "Chỉ nhận 1." })
        .optional()
        .openapi({ description: "1: CSV mở đúng trong Excel, công thức bị vô hiệu hóa" }),
    }),
  },
  responses: {
    200: {
      description: "Tệp",
      content: Object.fromEntries(Object.values(TYPES).map((type) => [type.split(";")[0] ?? type, { schema: z.string() }])),
    },
    default: PROBLEM_RESPONSE,
  },
});

/** Adds the download of a table in any format, streamed: nothing is held but one page of rows. */
export function exportRoutes(app: OpenAPIHono<Environment>, { store }: Service): void {
  app.openapi(route, async (c) => {
    const { file } = c.req.valid("param");
    const { excel, ...filter } = c.req.valid("query");
    const [name, format] = file.split(".") as [Exported, Format];
    // A filter that cannot be is refused before the first byte.
    await (name === "articles" ? store.articles({ ...filter, limit: 1 }) : store[name]({ ...filter, limit: 1 }));
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const sink = async (bytes: Uint8Array): Promise<void> => {
      await writer.ready;
      await writer.write(bytes);
    };
    void exportTable(store, name, format, { filter, excel: excel === "1" }, sink).then(
      () => writer.close(),
      (error: unknown) => {
        c.get("log").warn({ error: error instanceof Error ? error.message : String(error) }, "export ended early");
        return writer.abort(error).catch(() => undefined);
      },
    );
    return c.body(readable, 200, {
      "Content-Type": TYPES[format],
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "no-store",
    }) as never;
  });
}

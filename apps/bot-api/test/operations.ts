/** One operation of the API's description, as a caller sees it. */
export interface Operation {
  id: string;
  method: string;
  /** With `{parts}`. */
  path: string;
  parts: string[];
  /** Parameters of the query. */
  query: string[];
  /** Whether it takes a body of JSON. */
  json: boolean;
  /** The JSON Schema of that body; null where it takes none, or anything. */
  schema: object | null;
}

interface Described {
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; parameters?: { in: string; name: string }[]; requestBody?: { content: Record<string, { schema?: object }> } }
    >
  >;
}

/** Every operation that a service says it has. */
export async function operationsOf(url: string): Promise<Operation[]> {
  const described = (await (await fetch(`${url}/openapi.json`)).json()) as Described;
  return Object.entries(described.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId, parameters = [], requestBody }]) => ({
      id: operationId,
      method: method.toUpperCase(),
      path,
      parts: parameters.flatMap((one) => (one.in === "path" ? [one.name] : [])),
      query: parameters.flatMap((one) => (one.in === "query" ? [one.name] : [])),
      json: requestBody !== undefined && "application/json" in requestBody.content,
      schema: requestBody?.content["application/json"]?.schema ?? null,
    })),
  );
}

/** Its address with every part said. */
export function addressOf(operation: Operation, part: (name: string) => string, query: Record<string, string> = {}): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(part(name)));
  const asked = new URLSearchParams(query).toString();
  return asked === "" ? path : `${path}?${asked}`;
}

import { html, raw } from "hono/html";

/** As much of an OpenAPI document as the page shows. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: readonly unknown[];
  items?: Schema;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  description?: string;
  default?: unknown;
}
interface Operation {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema?: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>;
}
export interface Document {
  info: { title: string; version: string; description?: string };
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

/** The API as a page for people: no script, nothing from elsewhere. */
export function docsPage({ info, paths, components }: Document) {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationPart(method, path, operation)),
  );
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, schema]) => schemaPart(name, schema));
  return html`<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${info.title}</title>
    <link rel="stylesheet" href="/docs/style.css" />
  </head>
  <body>
    <main>
      <h1>${info.title} <small>${info.version}</small></h1>
      <p>${info.description ?? ""} <a href="/openapi.json">openapi.json</a></p>
      ${operations}
      <h2>Kiểu dữ liệu</h2>
      ${schemas}
    </main>
  </body>
</html>`;
}

function operationPart(method: string, path: string, { summary, description, parameters = [], requestBody, responses }: Operation) {
  const rows = parameters.map(
    (one) =>
      html`<tr><td><code>${one.name}</code>${one.required ? " *" : ""}</td><td>${typeOf(one.schema)}</td><td>${one.description ?? one.schema?.description ?? ""}</td></tr>`,
  );
  const answers = Object.entries(responses).map(
    ([status, { description: what, content = {} }]) =>
      html`<li><code>${status}</code> ${what}: ${Object.entries(content).map(([type, { schema }]) => html`<code>${type}</code> ${typeOf(schema)} `)}</li>`,
  );
  const body = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => html`<p>Gửi <code>${type}</code>: ${typeOf(schema)}</p>`,
  );
  return html`<section>
    <h2><span class="method">${method.toUpperCase()}</span> <code>${path}</code></h2>
    <p>${summary ?? ""}. ${description ?? ""}</p>
    ${body}
    ${rows.length === 0 ? "" : html`<table><thead><tr><th>Tham số</th><th>Kiểu</th><th>Ý nghĩa</th></tr></thead><tbody>${rows}</tbody></table>`}
    <ul>${answers}</ul>
  </section>`;
}

function schemaPart(name: string, { properties = {}, required = [] }: Schema) {
  const rows = Object.entries(properties).map(
    ([field, schema]) =>
      html`<tr><td><code>${field}</code>${required.includes(field) ? "" : "?"}</td><td>${typeOf(schema)}</td><td>${schema.description ?? ""}</td></tr>`,
  );
  return html`<section id="${name}"><h3>${name}</h3><table><tbody>${rows}</tbody></table></section>`;
}

/** A schema in a few words; a named one as a link. */
function typeOf(schema: Schema | undefined): ReturnType<typeof html> | string {
  if (schema === undefined) return "";
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return html`<a href="#${name}">${name}</a>`;
  }
  if (schema.enum !== undefined) return html`${schema.enum.map((value) => html`<code>${String(value)}</code> `)}`;
  if (schema.anyOf !== undefined) return html`${typeOf(schema.anyOf[0])}${schema.anyOf.slice(1).map((one) => html` hoặc ${typeOf(one)}`)}`;
  if (schema.items !== undefined) return html`danh sách ${typeOf(schema.items)}`;
  const types = [schema.type ?? "object"].flat().join(" | ");
  const fields = Object.entries(schema.properties ?? {});
  return fields.length === 0
    ? types
    : html`{ ${fields.map(([field, one], i) => html`${raw(i === 0 ? "" : ", ")}${field}: ${typeOf(one)}`)} }`;
}

export const DOCS_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
section { border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); padding: .5rem 0; }
h2 { font-size: 1.1rem; } .method { font-weight: 700; letter-spacing: .05em; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; vertical-align: top; padding: .2rem .6rem .2rem 0; }
code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
`;

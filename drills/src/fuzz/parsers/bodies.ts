import fc from "fast-check";

interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
}

const WORDS =
  "question|history|messages|model|stream|name|password|text|title|records|note|what|answer|fields|action|version|url|content|role|kind|quote|start|end|value|jsonrpc|id|method|params|__proto__|constructor".split(
    "|",
  );

/** Any JSON, with names that the service knows. */
const ANY: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom("", "\u0000", "x".repeat(3_000), "yen-bai", "1e999", "2024-13-45", "javascript:alert(1)", "../../etc/passwd"),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie("any"), { maxKeys: 5 }),
  ),
})).any;

/** Values that mostly fit a schema: what comes behind its check is met too. */
function fitting(schema: JsonSchema | undefined, text: fc.Arbitrary<string>, depth = 0): fc.Arbitrary<unknown> {
  if (schema === undefined || depth > 5 || schema.$ref !== undefined) return ANY;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined && schema.enum.length > 0) return fc.constantFrom(...schema.enum);
  const some = schema.anyOf ?? schema.oneOf;
  if (some !== undefined && some.length > 0) return fc.oneof(...some.map((one) => fitting(one, text, depth + 1)));
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "string":
      return text;
    case "integer":
    case "number":
      return fc.oneof(fc.integer({ min: -1, max: 400 }), fc.double());
    case "boolean":
      return fc.boolean();
    case "array":
      return fc.array(fitting(schema.items, text, depth + 1), { maxLength: 4 });
    case "object": {
      const properties = Object.entries(schema.properties ?? {}).map(([name, one]): [string, fc.Arbitrary<unknown>] => [
        name,
        fc.oneof({ weight: 12, arbitrary: fitting(one, text, depth + 1) }, { weight: 1, arbitrary: ANY }),
      ]);
      return fc.record(Object.fromEntries(properties), { requiredKeys: schema.required ?? [] });
    }
    default:
      return ANY;
  }
}

const RAW = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "{",
    "null",
    "[]",
    "1e999",
    `${"[".repeat(50_000)}${"]".repeat(50_000)}`,
    `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`,
    '{"question":"\\ud800 xã"}',
    '{"question":"a","question":["b"]}',
  ),
);

/** The text of a body for an operation that takes this schema. */
export function bodyOf(schema: object | null, text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const fits = fitting((schema ?? undefined) as JsonSchema | undefined, text);
  const json = (value: unknown): string => JSON.stringify(value) ?? "";
  return fc.oneof(
    { weight: 6, arbitrary: fits.map(json) },
    { weight: 2, arbitrary: fc.dictionary(fc.constantFrom(...WORDS), ANY, { maxKeys: 8 }).map(json) },
    { weight: 1, arbitrary: RAW },
  );
}

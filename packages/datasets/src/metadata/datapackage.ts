import type { Column } from "../tables/columns.ts";
import type { Table } from "../tables/tables.ts";
import { TABLE_WORDS, wordsOf } from "../tables/words.ts";
import { type About, CREATOR, DESCRIPTION, KEYWORDS, LICENSE, MEDIA, NAME, TITLE, versionOf } from "./about.ts";

const PROFILE = "https://datapackage.org/profiles/2.0";
const TYPES = {
  string: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "date",
  decimal: "number",
  json: "any",
} as const;

/** `datapackage.json`, version 2: every table once in every format, with types, constraints and keys. */
export function dataPackage(about: About): string {
  const { tables, files, options } = about;
  const whole = {
    $schema: `${PROFILE}/datapackage.json`,
    name: NAME,
    id: about.id,
    title: TITLE,
    description: DESCRIPTION,
    ...(options.home === undefined ? {} : { homepage: options.home }),
    version: versionOf(about),
    created: `${about.asOf}T00:00:00Z`,
    keywords: KEYWORDS,
    licenses: [{ name: LICENSE.id, title: LICENSE.title, path: LICENSE.url }],
    contributors: [{ title: CREATOR, roles: ["creator"] }],
    resources: tables.flatMap(({ table }) =>
      options.formats
        .filter((format) => format !== "xlsx")
        .map((format, i) => {
          const path = `${table.name}.${format}`;
          const file = files.get(path);
          return {
            // Keys refer to tables by the name of their first file.
            name: i === 0 ? table.name : `${table.name}-${format}`,
            path,
            type: "table",
            $schema: `${PROFILE}/dataresource.json`,
            title: table.name,
            description: TABLE_WORDS[table.name],
            format,
            mediatype: MEDIA[format],
            ...(format === "parquet" ? {} : { encoding: "utf-8" }),
            ...(format === "csv" ? { dialect: { $schema: `${PROFILE}/tabledialect.json`, delimiter: ",", lineTerminator: "\r\n" } } : {}),
            bytes: file?.bytes,
            hash: `sha256:${file?.sha256}`,
            schema: tableSchema(table),
          };
        }),
    ),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

function tableSchema(table: Table) {
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: table.columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      description: wordsOf(table.name, column.name),
      constraints: constraintsOf(column),
    })),
    missingValues: [""],
    primaryKey: table.key,
    foreignKeys: table.foreignKeys.map(({ columns, table: resource, of }) => ({
      fields: columns,
      // A table that refers to itself says so with no name.
      reference: { ...(resource === table.name ? {} : { resource }), fields: of },
    })),
  };
}

function constraintsOf({ nullable, values, minimum, maximum }: Column) {
  return {
    required: !nullable,
    ...(values === null ? {} : { enum: values }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
  };
}

import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { z } from "zod";

/**
 * What the published specifications ask of the metadata files. `CITATION.cff` is held against its published schema file (schemas/README.md).
 * The others are rules of our own, read off the published texts and at least as strict: what those allow and we never write is refused.
 * - Data Package 2.0: https://datapackage.org/profiles/2.0/datapackage.json and its table dialect and table schema
 * - Croissant 1.1: http://mlcommons.org/croissant/1.1, which is a text with tables and has no schema file
 * - DataCite 4.5: the JSON form of https://schema.datacite.org/meta/kernel-4.5/, datacite-v4.5.json
 * - Hugging Face dataset cards: https://huggingface.co/docs/hub/datasets-cards, a text too
 */
function published(name: string): (value: unknown) => unknown {
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(`./schemas/${name}.schema.json`, import.meta.url), "utf8")));
  return (value) => (validate(value) ? undefined : validate.errors);
}
const ruled = (schema: z.ZodType) => (value: unknown) => schema.safeParse(value).error?.issues;

const url = z.url();
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const field = z
  .strictObject({
    name: z.string().min(1),
    type: z.enum([
      "string",
      "number",
      "integer",
      "date",
      "time",
      "datetime",
      "year",
      "yearmonth",
      "boolean",
      "object",
      "geopoint",
      "geojson",
      "array",
      "list",
      "duration",
      "any",
    ]),
    description: z.string(),
    constraints: z.strictObject({
      required: z.boolean(),
      enum: z.array(z.string()).min(1).optional(),
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    }),
  })
  // Every type has constraints of its own.
  .refine(({ type, constraints }) => constraints.enum === undefined || type === "string")
  .refine(({ type, constraints: { minimum, maximum } }) => (minimum ?? maximum) === undefined || type === "integer" || type === "number");
const columns = z.array(z.string()).min(1);
const tableSchema = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/tableschema.json"),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: columns,
  foreignKeys: z.array(
    z.strictObject({ fields: columns, reference: z.strictObject({ resource: z.string().optional(), fields: columns }) }),
  ),
});
const resource = z.strictObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/dataresource.json"),
  name: z.string().min(1),
  // Relative, POSIX, never out of the folder.
  path: z.string().regex(/^(?=^[^./~])(^((?!\.{2}).)*$).*$/),
  type: z.literal("table"),
  title: z.string(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string().optional(),
  dialect: z.strictObject({ $schema: url, delimiter: z.string(), lineTerminator: z.string() }).optional(),
  bytes: z.number().int().nonnegative(),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
  schema: tableSchema,
});
export const dataPackageSchema = z
  .strictObject({
    $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
    name: z.string().regex(/^[a-z0-9._-]+$/),
    id: z.string().min(1),
    title: z.string(),
    description: z.string(),
    homepage: url.optional(),
    version: z.string(),
    created: z.iso.datetime(),
    keywords: z.array(z.string()).min(1),
    licenses: z.array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), title: z.string(), path: url })).min(1),
    contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => new Set(resources.map(({ name }) => name)).size === resources.length, "names of resources are unique")
  .refine(
    ({ resources }) =>
      resources.every(({ schema, name }) =>
        [
          { fields: schema.primaryKey, of: schema },
          ...schema.foreignKeys.map(({ fields }) => ({ fields, of: schema })),
          ...schema.foreignKeys.map(({ reference }) => ({
            fields: reference.fields,
            of: resources.find((one) => one.name === (reference.resource ?? name))?.schema ?? { fields: [] },
          })),
        ].every(({ fields, of }) => fields.every((column) => of.fields.some((one) => one.name === column))),
      ),
    "keys name columns that there are",
  );

const at = z.strictObject({ "@id": z.string().min(1) });
const croissantField = z.strictObject({
  "@type": z.literal("cr:Field"),
  "@id": z.string(),
  name: z.string(),
  description: z.string(),
  dataType: z.enum(["sc:Text", "sc:Integer", "sc:Float", "sc:Boolean", "sc:Date", "sc:URL"]),
  source: z.strictObject({
    fileObject: at,
    extract: z.union([z.strictObject({ column: z.string() }), z.strictObject({ jsonPath: z.string().startsWith("$.") })]),
  }),
  references: z.strictObject({ field: at }).optional(),
});
// Appendix 1 of the specification: what it recommends that a context says of its own terms.
const TERMS = [
  ..."annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileObject fileProperty fileSet".split(" "),
  ..."format includes isArray isLiveDataset jsonPath key md5 parentField readLines recordSet references regex sdVersion".split(" "),
  ..."separator source subField transform unArchive value".split(" "),
];
export const croissantSchema = z
  .strictObject({
    "@context": z.strictObject({
      "@language": z.literal("en"),
      "@vocab": z.literal("https://schema.org/"),
      sc: z.literal("https://schema.org/"),
      cr: z.literal("http://mlcommons.org/croissant/"),
      rai: z.literal("http://mlcommons.org/croissant/RAI/"),
      dct: z.literal("http://purl.org/dc/terms/"),
      prov: z.literal("http://www.w3.org/ns/prov#"),
      conformsTo: z.literal("dct:conformsTo"),
      data: z.strictObject({ "@id": z.literal("cr:data"), "@type": z.literal("@json") }),
      dataType: z.strictObject({ "@id": z.literal("cr:dataType"), "@type": z.literal("@vocab") }),
      examples: z.strictObject({ "@id": z.literal("cr:examples"), "@type": z.literal("@json") }),
      ...Object.fromEntries(TERMS.map((term) => [term, z.literal(`cr:${term}`)])),
    }),
    "@type": z.literal("sc:Dataset"),
    conformsTo: z.literal("http://mlcommons.org/croissant/1.1"),
    alternateName: z.string(),
    dateModified: day,
    inLanguage: z.string(),
    isLiveDataset: z.boolean(),
    keywords: z.array(z.string()).min(1),
    citeAs: z.string().min(1),
    name: z.string().min(1),
    description: z.string().min(1),
    url,
    license: url,
    version: z.string(),
    datePublished: day,
    creator: z.strictObject({ "@type": z.enum(["sc:Organization", "sc:Person"]), name: z.string() }),
    "prov:wasGeneratedBy": z.looseObject({ "@type": z.literal("prov:Activity") }),
    "prov:wasDerivedFrom": z.looseObject({ "@type": z.literal("prov:Entity") }),
    distribution: z.array(
      z.strictObject({
        "@type": z.literal("cr:FileObject"),
        "@id": z.string(),
        name: z.string(),
        contentUrl: z.string(),
        contentSize: z.string(),
        encodingFormat: z.string(),
        sha256,
      }),
    ),
    recordSet: z.array(
      z.strictObject({
        "@type": z.literal("cr:RecordSet"),
        "@id": z.string(),
        name: z.string(),
        description: z.string(),
        key: z.array(at),
        field: z.array(croissantField).min(1),
      }),
    ),
  })
  .superRefine(({ distribution, recordSet }, context) => {
    const ids = [
      ...distribution.map((one) => one["@id"]),
      ...recordSet.flatMap((set) => [set["@id"], ...set.field.map((one) => one["@id"])]),
    ];
    if (new Set(ids).size !== ids.length) context.addIssue({ code: "custom", message: "an @id stands twice" });
    const named = recordSet.flatMap(({ key, field }) => [
      ...key,
      ...field.flatMap(({ source, references }) => [source.fileObject, ...(references ? [references.field] : [])]),
    ]);
    for (const { "@id": id } of named) if (!ids.includes(id)) context.addIssue({ code: "custom", message: `no ${id}` });
  });

/** The schema knows no other fields at the root than its own: `url` is none of them. */
const dataciteSchema = z.strictObject({
  schemaVersion: z.literal("http://datacite.org/schema/kernel-4"),
  creators: z.array(z.strictObject({ name: z.string().min(1), nameType: z.enum(["Organizational", "Personal"]) })).min(1),
  titles: z.array(z.strictObject({ title: z.string().min(1), lang: z.string() })).min(1),
  publisher: z.strictObject({ name: z.string().min(1) }),
  publicationYear: z.string().regex(/^\d{4}$/),
  types: z.strictObject({ resourceTypeGeneral: z.literal("Dataset"), resourceType: z.string().min(1) }),
  subjects: z.array(z.strictObject({ subject: z.string() })),
  dates: z.array(z.strictObject({ date: day, dateType: z.enum(["Collected", "Created", "Issued", "Updated"]) })),
  language: z.string(),
  alternateIdentifiers: z.array(z.strictObject({ alternateIdentifier: z.string(), alternateIdentifierType: z.string() })),
  sizes: z.array(z.string()),
  formats: z.array(z.string()),
  version: z.string(),
  rightsList: z.array(
    z.strictObject({ rights: z.string(), rightsUri: url, rightsIdentifier: z.string(), rightsIdentifierScheme: z.string() }),
  ),
  descriptions: z.array(
    z.strictObject({
      description: z.string(),
      descriptionType: z.enum(["Abstract", "Methods", "SeriesInformation", "TableOfContents", "TechnicalInfo", "Other"]),
      lang: z.string(),
    }),
  ),
});

/** The head of a card: languages by ISO 639, a licence, and files that belong to configurations. */
export const cardSchema = z.strictObject({
  language: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  license: z.string().regex(/^[a-z0-9.-]+$/),
  pretty_name: z.string(),
  tags: z.array(z.string()),
  size_categories: z.array(z.string().regex(/^(?:n<1K|\d+[KM]<n<\d+[KMB])$/)),
  configs: z
    .array(z.strictObject({ config_name: z.string().regex(/^[^<>:/\\|?*]+$/), data_files: z.string(), default: z.boolean().optional() }))
    .min(1),
});

/** What is wrong with the contents of a metadata file, by its name; undefined where nothing is. */
export const WRONG = {
  "datapackage.json": ruled(dataPackageSchema),
  "croissant.json": ruled(croissantSchema),
  "datacite.json": ruled(dataciteSchema),
  "CITATION.cff": published("citation-file-format-1.2.0"),
  "README.md": ruled(cardSchema),
} as const;

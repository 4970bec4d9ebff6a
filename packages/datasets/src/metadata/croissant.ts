import type { Column } from "../tables/columns.ts";
import { TABLE_WORDS, wordsOf } from "../tables/words.ts";
import { type About, addressOf, CREATOR, citedAs, DESCRIPTION, KEYWORDS, LICENSE, MEDIA, NAME, TITLE, versionOf } from "./about.ts";

/**
 * The context that the specification recommends (1.1, appendix 1), with schema.org by https, as the tools that read Croissant compare it,
 * and provenance.
 */
const CONTEXT = {
  "@language": "en",
  "@vocab": "https://schema.org/",
  annotation: "cr:annotation",
  arrayShape: "cr:arrayShape",
  citeAs: "cr:citeAs",
  column: "cr:column",
  conformsTo: "dct:conformsTo",
  containedIn: "cr:containedIn",
  cr: "http://mlcommons.org/croissant/",
  rai: "http://mlcommons.org/croissant/RAI/",
  data: { "@id": "cr:data", "@type": "@json" },
  dataType: { "@id": "cr:dataType", "@type": "@vocab" },
  dct: "http://purl.org/dc/terms/",
  equivalentProperty: "cr:equivalentProperty",
  examples: { "@id": "cr:examples", "@type": "@json" },
  excludes: "cr:excludes",
  extract: "cr:extract",
  field: "cr:field",
  fileProperty: "cr:fileProperty",
  fileObject: "cr:fileObject",
  fileSet: "cr:fileSet",
  format: "cr:format",
  includes: "cr:includes",
  isArray: "cr:isArray",
  isLiveDataset: "cr:isLiveDataset",
  jsonPath: "cr:jsonPath",
  key: "cr:key",
  md5: "cr:md5",
  parentField: "cr:parentField",
  prov: "http://www.w3.org/ns/prov#",
  readLines: "cr:readLines",
  recordSet: "cr:recordSet",
  references: "cr:references",
  regex: "cr:regex",
  sc: "https://schema.org/",
  sdVersion: "cr:sdVersion",
  separator: "cr:separator",
  source: "cr:source",
  subField: "cr:subField",
  transform: "cr:transform",
  unArchive: "cr:unArchive",
  value: "cr:value",
} as const;

const TYPES: Record<Column["type"], string> = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
  date: "sc:Date",
  decimal: "sc:Float",
  json: "sc:Text",
};

/** `croissant.json`, version 1.1: files, tables with their fields and keys, and where they come from. */
export function croissant(about: About): string {
  const { tables, files, options, software } = about;
  const [first] = options.formats.filter((format) => format !== "xlsx");
  const whole = {
    "@context": CONTEXT,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    name: NAME,
    alternateName: TITLE,
    description: DESCRIPTION,
    url: addressOf(about),
    license: LICENSE.url,
    version: versionOf(about),
    datePublished: about.asOf,
    dateModified: about.asOf,
    inLanguage: "vi",
    isLiveDataset: false,
    keywords: KEYWORDS,
    creator: { "@type": "sc:Organization", name: CREATOR },
    citeAs: citedAs(about),
    "prov:wasGeneratedBy": {
      "@type": "prov:Activity",
      "prov:label": "thidua export",
      "prov:wasAssociatedWith": {
        "@type": "prov:SoftwareAgent",
        "prov:label": `thidua ${software.version}${software.commit === null ? "" : ` (${software.commit})`}`,
      },
    },
    "prov:wasDerivedFrom": {
      "@type": "prov:Entity",
      "prov:label": "Articles of Vietnamese portals; the address of each is in the table articles",
    },
    distribution: [...files]
      .filter(([name]) => /\.(?:csv|jsonl|parquet|xlsx)$/.test(name))
      .map(([name, { sha256, bytes }]) => ({
        "@type": "cr:FileObject",
        "@id": name,
        name,
        contentUrl: name,
        contentSize: `${bytes} B`,
        encodingFormat: MEDIA[name.slice(name.lastIndexOf(".") + 1) as keyof typeof MEDIA],
        sha256,
      })),
    recordSet:
      first === undefined
        ? []
        : tables.map(({ table }) => ({
            "@type": "cr:RecordSet",
            "@id": table.name,
            name: table.name,
            description: TABLE_WORDS[table.name],
            key: table.key.map((column) => ({ "@id": `${table.name}/${column}` })),
            field: table.columns.map((column) => {
              const reference = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === column.name);
              const extract = first === "jsonl" ? { jsonPath: `$.${column.name}` } : { column: column.name };
              return {
                "@type": "cr:Field",
                "@id": `${table.name}/${column.name}`,
                name: column.name,
                description: wordsOf(table.name, column.name),
                dataType: TYPES[column.type],
                source: { fileObject: { "@id": `${table.name}.${first}` }, extract },
                ...(reference === undefined ? {} : { references: { field: { "@id": `${reference.table}/${reference.of[0]}` } } }),
              };
            }),
          })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

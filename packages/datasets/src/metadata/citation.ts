import { stringify } from "yaml";
import { type About, CREATOR, DESCRIPTION, KEYWORDS, LICENSE, TITLE, versionOf } from "./about.ts";

/** `CITATION.cff`, version 1.2.0. */
export function citation(about: About): string {
  return stringify({
    "cff-version": "1.2.0",
    message: "If you use this dataset, please cite it as below, with its version.",
    type: "dataset",
    title: TITLE,
    abstract: DESCRIPTION,
    authors: [{ name: CREATOR }],
    version: versionOf(about),
    "date-released": about.asOf,
    license: LICENSE.id,
    ...(about.options.home === undefined ? {} : { url: about.options.home }),
    keywords: KEYWORDS,
    identifiers: [{ type: "other", value: `sha256:${about.id}`, description: "Hash of all rows" }],
  });
}

/**
 * `datacite.json`, of the DataCite metadata schema 4.5; the DOI is added where the dataset is published. The schema has no field for an
 * address: it stands among the identifiers.
 */
export function datacite(about: About): string {
  const bytes = [...about.files.values()].reduce((sum, file) => sum + file.bytes, 0);
  const whole = {
    schemaVersion: "http://datacite.org/schema/kernel-4",
    creators: [{ name: CREATOR, nameType: "Organizational" }],
    titles: [{ title: TITLE, lang: "en" }],
    publisher: { name: CREATOR },
    publicationYear: about.asOf.slice(0, 4),
    types: { resourceTypeGeneral: "Dataset", resourceType: "Dataset" },
    subjects: KEYWORDS.map((subject) => ({ subject })),
    dates: [{ date: about.asOf, dateType: "Collected" }],
    language: "vi",
    alternateIdentifiers: [
      { alternateIdentifier: `sha256:${about.id}`, alternateIdentifierType: "SHA-256 of all rows" },
      ...(about.options.home === undefined ? [] : [{ alternateIdentifier: about.options.home, alternateIdentifierType: "URL" }]),
    ],
    sizes: [`${bytes} bytes`],
    formats: [...about.options.formats],
    version: versionOf(about),
    rightsList: [{ rights: LICENSE.title, rightsUri: LICENSE.url, rightsIdentifier: LICENSE.id, rightsIdentifierScheme: "SPDX" }],
    descriptions: [{ description: DESCRIPTION, descriptionType: "Abstract", lang: "en" }],
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

import { tinyZip } from "../src/docx/tiny-zip.ts";
import { tinyPdf } from "../src/pdf/tiny-pdf.ts";

const text = (words: string) => new TextEncoder().encode(words);

/** A zip whose directory may lie about how large its files are. */
const packedZip = (files: Record<string, Uint8Array>, claim?: number) => tinyZip(files, { packed: true, claim });

const TYPES = text(
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
);
const word = (document: Uint8Array, claim?: number) => packedZip({ "[Content_Types].xml": TYPES, "word/document.xml": document }, claim);
const paragraph = (inside: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${inside}</w:t></w:r></w:p></w:body></w:document>`;
const laughs = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "${"ha".repeat(50)}">${Array.from("bcdefghijk", (name, i) => `<!ENTITY ${name} "${`&${"abcdefghij"[i]};`.repeat(10)}">`).join("")}]>`;
const outside = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** Files made to do harm: each is read or refused with one line, in bounded time and memory. */
export const BAD_FILES: [string, () => Uint8Array][] = [
  ["a zip that unpacks to 400 MB", () => word(Buffer.alloc(400 * 1_048_576, 97))],
  ["a zip that unpacks to more than it says", () => word(Buffer.alloc(300 * 1_048_576, 97), 1_000)],
  ["a zip of 3,000 files", () => packedZip(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`word/${i}.xml`, TYPES])))],
  [
    "a zip of files above itself",
    () =>
      packedZip({
        "../../../../tmp/thidua-hostile": text("xin"),
        "[Content_Types].xml": TYPES,
        "word/document.xml": text(paragraph("Xã")),
      }),
  ],
  ["a billion laughs", () => word(text(laughs + paragraph("&k;")))],
  ["an entity that is a file of this machine", () => word(text(outside + paragraph("&x;")))],
  ["a document nested 200,000 deep", () => word(text(`${"<w:p>".repeat(200_000)}${"</w:p>".repeat(200_000)}`))],
  ["a page nested 200,000 deep", () => text(`<html><body>${"<div>".repeat(200_000)}Xã Tân Lập có 12 hộ thoát nghèo.`)],
  ["a page of 300,000 tags that are never closed", () => text(`<html><body>${"<b><i><p><table><td>".repeat(60_000)}`)],
  ["an attribute of 8 MB", () => text(`<html><body><p class="${"a".repeat(8_000_000)}">Xã có 12 hộ.</p></body></html>`)],
  [
    "a tag of 200,000 attributes",
    () => text(`<html><body><p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=1`).join(" ")}>Xã có 12 hộ.</p>`),
  ],
  ["a comment without end", () => text(`<html><body><!--${"-".repeat(3_000_000)}`)],
  ["300,000 entities", () => text(`<html><body><p>${"&amp;&#x41;&nbsp".repeat(100_000)}</p>`)],
  ["5 MB of digits", () => text(`Xã Tân Lập\n\n${"1".repeat(5_000_000)}`)],
  ["a date without end", () => text(`Xã Tân Lập\n\nNgày đăng: ${"1/".repeat(500_000)}`)],
  ["100,000 quotation marks", () => text(`Xã Tân Lập\n\n${"“".repeat(100_000)}`)],
  ["500,000 lines of a letter", () => text("a\n".repeat(500_000))],
  ["blanks without end before a word", () => text(`${" \u00a0\t".repeat(500_000)}x`)],
  ["a headline without end", () => text("Xã ".repeat(400_000))],
  [
    "a JSON of a page nested 100,000 deep",
    () => text(`<html><head><script type="application/ld+json">${"[".repeat(100_000)}</script></head><body><p>Xã có 12 hộ.</p>`),
  ],
  ["a PDF whose pages are their own parents", () => mutatedPdf("/Kids", "/Kids [2 0 R 2 0 R] /Old")],
  ["a PDF of a billion pages", () => mutatedPdf("/Count", "/Count 1000000000 /Old")],
  ["a PDF whose streams are longer than it", () => mutatedPdf("/Length", "/Length 999999999 /Old")],
  ["a page that begins as a PDF", () => text("%PDF-1.7\n<html><body><p>Xã Tân Lập có 12 hộ thoát nghèo.</p></body></html>")],
  ["a document that begins as a page", () => Buffer.concat([text("<html><body><p>Xã có 12 hộ.</p>"), word(text(paragraph("Xã")))])],
];

function mutatedPdf(what: string, by: string): Uint8Array {
  const pdf = Buffer.from(tinyPdf([["Xã Tân Lập thi đua", "Năm 2023 có 12 hộ thoát nghèo."]])).toString("latin1");
  if (!pdf.includes(what)) throw new Error(`no ${what} in the PDF`);
  return Buffer.from(pdf.replaceAll(what, by), "latin1");
}

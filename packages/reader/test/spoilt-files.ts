import fc from "fast-check";
import { tinyZip } from "../src/docx/tiny-zip.ts";
import { GOOD_FILES } from "./good-files.ts";
import { mutated, mutation } from "./mutations.ts";

export { readDate } from "../src/dates/read-date.ts";

/** A few changes, one after the other. */
export const spoilt = fc.array(mutation, { minLength: 1, maxLength: 6 });

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const DOCUMENT = Buffer.from(
  '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">Xã Tân Lập thi đua </w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Xã có 12 hộ</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>15</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:tab/><w:br/><w:t>Năm 2023, xã có 1.245 hộ thoát nghèo.</w:t></w:r></w:p></w:body></w:document>',
);

/** A file of one of the good kinds with changes. */
export function spoiltFile(...kinds: string[]): fc.Arbitrary<Uint8Array> {
  const good = kinds.map((kind) => {
    const file = GOOD_FILES[kind];
    if (file === undefined) throw new Error(`no good file of ${kind}`);
    return file;
  });
  return fc.tuple(fc.constantFrom(...good), spoilt).map(([file, changes]) => mutated(file, changes));
}

/** A document of Word whose packing is whole and whose words are spoilt: what comes behind the zip is tried too. */
export const spoiltDocument: fc.Arbitrary<Uint8Array> = spoilt.map((changes) =>
  tinyZip({ "[Content_Types].xml": TYPES, "word/document.xml": mutated(DOCUMENT, changes) }, { packed: true }),
);

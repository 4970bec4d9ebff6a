import { createRequire } from "node:module";
import JSZip from "jszip";
import { PDFParse } from "pdf-parse";
import PDFDocument from "pdfkit";

const require = createRequire(import.meta.url);
const FONT = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf");

function finished(document: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
    document.end();
  });
}

/** A page as a scanner gives it: a picture, and no letter of text. */
export async function scannedPdf(paragraphs: readonly string[]): Promise<Uint8Array> {
  const typed = new PDFDocument({ size: "A4", margin: 70 });
  typed.font(FONT).fontSize(13);
  for (const text of paragraphs) typed.text(text, { paragraphGap: 8 });
  const parser = new PDFParse({ data: new Uint8Array(await finished(typed)) });
  const shots = await parser.getScreenshot({ desiredWidth: 1500, imageDataUrl: false, imageBuffer: true });
  await parser.destroy();
  const scan = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
  for (const shot of shots.pages) {
    scan.addPage();
    scan.image(Buffer.from(shot.data), 0, 0, { width: scan.page.width });
  }
  return finished(scan);
}

/** A Word document of so many paragraphs, as small as mammoth reads it. */
export async function tinyDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    "[Content_Types].xml",
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    "_rels/.rels",
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  zip.file(
    "word/document.xml",
    `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: "uint8array" });
}

/** For tests: a PDF by hand, one string a line, with a font whose codes are told in Unicode. */
export function tinyPdf(pages: readonly (readonly string[])[]): Uint8Array {
  const letters = [...new Set(pages.flat().join(""))];
  const code = (letter: string) => (letters.indexOf(letter) + 33).toString(16).padStart(2, "0");
  const hex = (text: string) => [...text].map(code).join("");
  const unit = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, "0");
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <00> <ff> endcodespacerange
${letters.length} beginbfchar
${letters.map((letter) => `<${code(letter)}> <${unit(letter)}>`).join("\n")}
endbfchar endcmap end end`;
  const objects: string[] = [];
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const first = 5;
  objects.push("<< /Type /Catalog /Pages 2 0 R >>");
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${first + index * 2} 0 R`).join(" ")}] >>`);
  const widths = letters.map(() => 500).join(" ");
  objects.push(
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 33 /LastChar ${32 + letters.length} /Widths [${widths}] /ToUnicode 4 0 R >>`,
  );
  objects.push(stream(map));
  pages.forEach((lines, index) => {
    const draw = lines.map((line, at) => `BT /F1 12 Tf 50 ${780 - at * 16} Td <${hex(line)}> Tj ET`).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 900 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + index * 2 + 1} 0 R >>`,
    );
    objects.push(stream(draw));
  });
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("")}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return Buffer.from(file, "latin1");
}

import { readArticle } from "@thidua/reader";
import fc from "fast-check";
import { spoiltDocument, spoiltFile } from "../../../../packages/reader/test/spoilt-files.ts";
import { holds, isLine, type Parser, parser } from "../parser.ts";
import { TAG_SOUP } from "./soup.ts";

const ORIGIN = { source: "bai", fetchedAt: "2026-01-05T08:00:00Z", ocr: false };

/** Bytes are an article that can be kept, or refused in one line of each language. */
async function read(bytes: Uint8Array): Promise<void> {
  const read = await readArticle(bytes, ORIGIN);
  if (!read.ok) return holds(isLine(read.problem.vi) && isLine(read.problem.en), `no line: ${read.problem.en}`);
  const { title, text } = read.article;
  holds(!`${title}${text}`.includes("\u0000"), "a zero character in the text");
  holds(text === text.normalize("NFC"), "the text is not NFC");
  holds(!/\p{Cs}/u.test(text), "half a character in the text");
}

export const FILES: readonly Parser[] = [
  parser({
    name: "html",
    what: { vi: "trang HTML", en: "HTML pages" },
    share: 6_000,
    batch: 100,
    inputs: fc.oneof(
      spoiltFile("page"),
      TAG_SOUP.map((soup) => new TextEncoder().encode(`<html><body>${soup}`)),
    ),
    read,
  }),
  parser({
    name: "text",
    what: { vi: "tệp chữ, nhiều bảng mã", en: "text, in several encodings" },
    share: 25_000,
    batch: 250,
    inputs: fc.oneof(spoiltFile("text", "text in UTF-16"), fc.uint8Array({ maxLength: 400 })),
    read,
  }),
  parser({
    name: "pdf",
    what: { vi: "tệp PDF", en: "PDF files" },
    share: 2_500,
    batch: 50,
    inputs: spoiltFile("pdf"),
    read,
  }),
  parser({
    name: "docx",
    what: { vi: "tệp DOCX", en: "DOCX files" },
    share: 3_000,
    batch: 50,
    inputs: fc.oneof(spoiltFile("docx"), spoiltDocument),
    read,
  }),
];

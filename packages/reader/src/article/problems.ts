import type { ProblemCode, ReadOutcome } from "./outcome.ts";

const WORDS = {
  empty: {
    code: "empty",
    vi: "tệp rỗng; hãy kiểm tra lại nguồn hoặc tải lại",
    en: "the file is empty; check where it came from or fetch it again",
  },
  binary: {
    code: "binary",
    vi: "tệp nhị phân, không phải văn bản; hãy dùng .txt, .html, .pdf hoặc .docx",
    en: "binary data, not text; give .txt, .html, .pdf or .docx",
  },
  image: {
    code: "binary",
    vi: "tệp ảnh, nhận dạng (OCR) không ra chữ; hãy quét lại rõ hơn hoặc nhập bản chữ",
    en: "an image in which nothing was recognised (OCR); scan it again or import the text",
  },
  damagedImage: {
    code: "binary",
    vi: "tệp ảnh bị hỏng, không mở được; hãy tải lại từ nguồn hoặc quét lại",
    en: "the image is damaged and cannot be opened; fetch or scan it again",
  },
  archive: { code: "unsupported", vi: "tệp nén; hãy giải nén rồi nhập từng tệp", en: "an archive; unpack it and import the files" },
  oldWord: {
    code: "unsupported",
    vi: "tệp Word/Excel đời cũ (.doc, .xls); hãy lưu lại thành .docx",
    en: "an old Word or Excel file (.doc, .xls); save it as .docx",
  },
  rtf: { code: "unsupported", vi: "tệp RTF chưa được hỗ trợ; hãy lưu lại thành .docx", en: "RTF is not supported; save it as .docx" },
  encoding: {
    code: "encoding",
    vi: "không đọc được bảng mã chữ; hãy lưu lại tệp theo UTF-8",
    en: "the text fits no known encoding; save the file as UTF-8",
  },
  password: {
    code: "unsupported",
    vi: "tệp PDF có mật khẩu; hãy bỏ mật khẩu rồi nhập lại",
    en: "the PDF is locked with a password; unlock it first",
  },
  damagedPdf: { code: "damaged", vi: "tệp PDF bị hỏng; hãy tải lại từ nguồn", en: "the PDF is damaged; fetch it again" },
  damagedDocx: {
    code: "damaged",
    vi: "tệp DOCX bị hỏng; hãy mở bằng Word rồi lưu lại",
    en: "the DOCX file is damaged; open it in Word and save it again",
  },
  scan: {
    code: "no-text",
    vi: "PDF không có lớp chữ, nhận dạng (OCR) cũng không ra chữ; hãy quét lại rõ hơn hoặc nhập bản chữ",
    en: "the PDF has no text layer and nothing was recognised in its pictures (OCR); scan it again or import the text",
  },
  nothing: { code: "no-text", vi: "không tìm thấy nội dung bài viết trong tệp", en: "no article text was found in the file" },
} satisfies Record<string, { code: ProblemCode; vi: string; en: string }>;

export type Problem = keyof typeof WORDS;

/** The outcome for an input that cannot be read. */
export function failed(problem: Problem): ReadOutcome & { ok: false } {
  const { code, vi, en } = WORDS[problem];
  return { ok: false, code, problem: { vi, en } };
}

/** Larger than the limit, in bytes. */
export function tooLarge(size: number, limit: number): ReadOutcome & { ok: false } {
  const mega = (bytes: number) => (bytes / 1_048_576).toFixed(1);
  return {
    ok: false,
    code: "too-large",
    problem: {
      vi: `tệp ${mega(size).replace(".", ",")} MB, vượt giới hạn ${mega(limit).replace(".", ",")} MB; hãy tách nhỏ hoặc nâng giới hạn`,
      en: `the file has ${mega(size)} MB, more than the limit of ${mega(limit)} MB; split it or raise the limit`,
    },
  };
}

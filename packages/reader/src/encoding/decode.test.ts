import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { portals } from "../text/pages-of/portals.ts";
import { decodeText } from "./decode.ts";
import { repairMojibake } from "./repair.ts";
import { isSyllable, vietnameseShare } from "./syllables.ts";

const plain = `Huyện Thạnh Phú tổng kết phong trào thi đua năm 2010
Chủ tịch Ủy ban nhân dân huyện tặng Giấy khen cho 27 tập thể và 64 cá nhân đã có thành tích xuất sắc.
Trường Tiểu học Bình An được đề nghị tặng Cờ thi đua; giữ vững, mở rộng, kỷ niệm, nghĩa tình, yêu nước.`;

/** Vietnamese as Windows-1258 has it: letter, then tone. */
function half(text: string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const parts = letter.normalize("NFD");
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0];
    return tone === undefined ? letter : parts.replace(tone, "").normalize("NFC") + tone;
  });
}

const VNI = `Huyeän Thaïnh Phuù toång keát phong traøo thi ñua naêm 2010
Chuû tòch UÛy ban nhaân daân huyeän taëng Giaáy khen cho 27 taäp theå vaø 64 caù nhaân ñaõ coù thaønh tích xuaát saéc.
Tröôøng Tieåu hoïc Bình An ñöôïc ñeà nghò taëng Côø thi ñua; giöõ vöõng, môû roäng, kyû nieäm, nghóa tình, yeâu nöôùc.`;

/** As browsers read it: bytes that Windows-1252 leaves free stay control characters. */
const asWindows1252 = (bytes: Buffer) =>
  [...bytes]
    .map((byte) =>
      /[\x81\x8d\x8f\x90\x9d]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : iconv.decode(Buffer.from([byte]), "windows1252"),
    )
    .join("");

describe("bytes in old encodings", () => {
  it.each<[string, Buffer]>([
    ["UTF-8", Buffer.from(plain)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${plain}`)],
    ["UTF-16 little end first", Buffer.from(`\ufeff${plain}`, "utf16le")],
    ["UTF-16 big end first", Buffer.from(`\ufeff${plain}`, "utf16le").swap16()],
    ["UTF-16 without a mark", Buffer.from(plain, "utf16le")],
    ["windows-1258", iconv.encode(half(plain), "windows1258")],
    ["TCVN3", iconv.encode(plain.replace("Ủy", "Uỷ"), "tcvn")],
    ["VISCII", iconv.encode(plain, "viscii")],
    ["VNI", iconv.encode(VNI, "windows1252")],
  ])("%s", (name, bytes) => {
    const decoded = decodeText(bytes);
    expect(decoded.ok && decoded.text.replace(/^\ufeff/, "").normalize("NFC")).toBe(name === "TCVN3" ? plain.replace("Ủy", "Uỷ") : plain);
  });

  it("a few broken bytes in good UTF-8 are replaced, with a warning", () => {
    const decoded = decodeText(Buffer.concat([Buffer.from(plain), Buffer.from([0xff]), Buffer.from(plain)]));
    expect(decoded.ok && decoded.warnings.map((warning) => warning.code)).toEqual(["bytes-replaced"]);
  });

  it("what fits no encoding is refused", () => {
    expect(decodeText(Buffer.from([0xff, 0xd8, 0x80, 0x81, 0x41, 0xfe, 0xc0, 0x90, 0xf1, 0x80])).ok).toBe(false);
  });
});

describe("valid UTF-8 that holds another encoding", () => {
  it.each<[string, string, string]>([
    ["UTF-8 read as Windows-1252", asWindows1252(Buffer.from(plain)), "utf-8 twice"],
    ["UTF-8 read as Latin-1", Buffer.from(plain).toString("latin1"), "utf-8 twice"],
    ["TCVN3", asWindows1252(iconv.encode(plain.replace("Ủy", "Uỷ"), "tcvn")), "tcvn3"],
    ["VNI", VNI, "vni"],
  ])("%s", (_, text, damage) => {
    const found = repairMojibake(text);
    expect(found.damage).toBe(damage);
    expect(found.text.normalize("NFC").replace("Uỷ", "Ủy")).toBe(plain);
  });

  it("capitals of TCVN3 fonts become capitals", () => {
    const lower = "CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM, ®éc lËp tù do h¹nh phóc";
    expect(repairMojibake(lower).text).toBe("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM, độc lập tự do hạnh phúc");
  });

  it("only the damaged lines are touched", () => {
    const text = `Trang chủ › Tin tức\n${VNI}`;
    expect(repairMojibake(text).text).toBe(`Trang chủ › Tin tức\n${plain}`);
  });
});

describe("text that is fine stays as it is", () => {
  it.each([
    plain,
    "Già làng A Tôih, Rơ Châm Thưng, Y Ðăm Bkrông, H'Hen Niê, Đắk Ơ, Krông Pắc, S'tiêng, M'nông, Bù Gia Mập, K'Bông",
    "Số 815/KH-UBND, 500 m², 33 °C, 5 – 10 %, “Dạy tốt - Học tốt” … © 2020 §1 ½",
    "Café Société à Paris, naïve façade, Ünïcödé, São Paulo",
    "Tel: 0294 – Fax: 0294",
    "",
    ...portals.map((page) => page.raw),
  ])("%#", (text) => {
    expect(repairMojibake(text)).toEqual({ text, damage: null });
    const decoded = decodeText(Buffer.from(text));
    expect(decoded).toEqual({ ok: true, text, warnings: [] });
  });
});

describe("syllables", () => {
  it.each("nghĩa Việt NGHIỆP đường quốc khuỷu giờ gì quý Ủy xoong ngoằn yêu Đảng thuở".split(" "))("%s is one", (word) =>
    expect(isSyllable(word)).toBe(true),
  );
  it.each("Céngr hoµ nghÜa ViÖt thaønh Ã² đđ âă tiênh íí àá".split(" "))("%s is none", (word) => expect(isSyllable(word)).toBe(false));
  it("nearly all of ordinary text is", () => expect(vietnameseShare(plain)).toBeGreaterThan(0.98));
});

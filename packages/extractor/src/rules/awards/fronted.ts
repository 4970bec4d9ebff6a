import { authorityLevel, lean } from "@thidua/core";
import { type Giver, giverAfter } from "./authority.ts";
import { is, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

const MARKER = "(?:[-+*•–] *|\\d{1,2}[.)] *|[a-zđ][.)] *|[ivx]{1,4}[.)] *)?";
// Cấp tỉnh: …; 2. Khen thưởng cấp huyện, …
const LEVEL = lean(
  new RegExp(
    `^ *${MARKER}(?:(?:ở|tại|về|riêng|riêng ở|còn|còn ở) +)?(?:(?:khen thưởng +)?cấp|về phần|phần|về phía|phía) +(trung ương|bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?= *[,:])`,
    "u",
  ),
);
// Về phía Tổng Liên đoàn, …
const BODY = lean(new RegExp(`^ *${MARKER}(?:về phía|phía|riêng) +(?=[^,:;]{3,70}[,:])`, "u"));
// 2. Bộ GD&ĐT: …; Thẩm quyền Giám đốc Sở: …; Khen thưởng của UBND tỉnh: …
const LABEL = lean(
  new RegExp(
    `^ *${MARKER}(?:(?:theo|thuộc) +)?(?:(?:thẩm quyền|quyết định|khen thưởng|kết quả khen thưởng|hình thức khen thưởng|cấp trên khen)(?: +(?:của|theo thẩm quyền(?: của)?))? +)?(?=[^,:;]{2,70}:)`,
    "u",
  ),
);

// They only give: nobody under them is a "tập thể" of their own in a list of who was commended
const ONLY_GIVES =
  "(?:phó +)?chủ tịch|thủ tướng|chính phủ|nhà nước|bộ(?! (?:phận|đội|môn|chỉ huy|tư lệnh|chqs))|trung ương|tw|tổng (?:lđlđ|liên đoàn|cục)|giám đốc|tổng giám đốc|thống đốc|ubnd (?:tỉnh|thành phố|tp)|ủy ban nhân dân (?:tỉnh|thành phố)|tỉnh ủy|thành ủy|ban thường vụ|btv|ban chấp hành";
// Tổng LĐLĐ: 41 tập thể được tặng … · …; UBND tỉnh: 7 tập thể …
const SORTED = lean(new RegExp(`(?:^|;) *${MARKER}(?:${ONLY_GIVES})(?![\\p{L}\\p{M}])[^,:;]{0,60}:`, "u"));

/** Whether a list, or the parts of a sentence, is sorted by who gave: one of its labels names who only gives. */
export function isSortedByGiver(words: string): boolean {
  return SORTED.test(words);
}

const PLACE = lean(/^(?:tỉnh|huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|đặc khu|ngành)(?![\p{L}\p{M}])/u);

/** Who gives, told once at the front of a sentence or of a part of it, for all that follows: "2. Bộ GD&ĐT: Cờ thi đua cho …; Bằng khen cho …". */
export function frontedGiver(reader: Reader, tokens: readonly Token[], start: number, at: number, passive = false): Giver | null {
  const fronts = [start, ...tokens.filter((token) => token.end <= at && is("semi")(token)).map(({ end }) => end)];
  for (const front of fronts.slice(-3).reverse()) {
    const giver = giverAtFront(reader, front, at, passive, start);
    if (giver) return giver;
  }
  return fronts.length > 3 ? giverAtFront(reader, start, at, passive) : null;
}

/** UTF-16 code units of a sentence that are looked at for how it sorts. */
const LONGEST_SORTED = 600;

function giverAtFront(reader: Reader, start: number, at: number, passive: boolean, sentence = start): Giver | null {
  const words = reader.view.slice(start, Math.min(at, start + 100));
  const level = LEVEL.exec(words);
  if (level) {
    const name = level[1] as string;
    const end = start + level[0].length;
    const body = name === "bộ" || name === "trung ương" ? "Bộ" : `UBND ${name}`;
    return { start: end - name.length, end, level: authorityLevel(body, reader.context) };
  }
  const body = BODY.exec(words);
  const told = body ? giverAfter(reader, start + body[0].length, start + 100, reader.context) : null;
  if (told?.level) return told;
  const label = LABEL.exec(words);
  // "Huyện Đak Pơ: 3 tập thể được tặng": a place tells where, not who gives
  if (!label || PLACE.test(words.slice(label[0].length))) return null;
  // "Sở Y tế: 3 tập thể được tặng": its own, but where the sentence sorts by who gave
  if (passive && !isSortedByGiver(reader.view.slice(sentence, Math.min(at, sentence + LONGEST_SORTED)))) return null;
  const from = start + label[0].length;
  const colon = reader.view.indexOf(":", from);
  const giver = colon < at ? giverAfter(reader, from, colon, reader.context) : null;
  return giver?.level && giver.end >= colon - 1 ? giver : null;
}

import { authorityLevel, lean } from "@thidua/core";
import { type Giver, giverAfter } from "./authority.ts";
import { is, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

const MARKER = "(?:[-+*•–] *|\\d{1,2}[.)] *|[a-zđ][.)] *|[ivx]{1,4}[.)] *)?";
// Cấp tỉnh: …; 2. Khen thưởng cấp huyện, …
const LEVEL = lean(
  new RegExp(
    `^ *${MARKER}(?:(?:ở|tại|về|riêng|riêng ở|còn|còn ở) +)?(?:khen thưởng +)?cấp +(trung ương|bộ|tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?= *[,:])`,
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

const PLACE = lean(/^(?:tỉnh|huyện|quận|thị xã|thành phố|tp|xã|phường|thị trấn|đặc khu|ngành)(?![\p{L}\p{M}])/u);

/** Who gives, told once at the front of a sentence or of a part of it, for all that follows: "2. Bộ GD&ĐT: Cờ thi đua cho …; Bằng khen cho …". */
export function frontedGiver(reader: Reader, tokens: readonly Token[], start: number, at: number, passive = false): Giver | null {
  const fronts = [start, ...tokens.filter((token) => token.end <= at && is("semi")(token)).map(({ end }) => end)];
  for (const front of fronts.slice(-3).reverse()) {
    const giver = giverAtFront(reader, front, at, passive);
    if (giver) return giver;
  }
  return fronts.length > 3 ? giverAtFront(reader, start, at, passive) : null;
}

function giverAtFront(reader: Reader, start: number, at: number, passive: boolean): Giver | null {
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
  if (!label || passive || PLACE.test(words.slice(label[0].length))) return null;
  const from = start + label[0].length;
  const colon = reader.view.indexOf(":", from);
  const giver = colon < at ? giverAfter(reader, from, colon, reader.context) : null;
  return giver?.level && giver.end >= colon - 1 ? giver : null;
}

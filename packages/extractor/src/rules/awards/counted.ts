import type { RecipientKind } from "@thidua/core";
import { lean } from "@thidua/core";
import { isYear, readCount } from "./counts.ts";
import type { Piece } from "./pieces.ts";
import type { Receiver } from "./receiver.ts";
import { CLOSE, HOLDER, KIND_OF_HOLDER, kindOfHolder, singleBlanks } from "./vocabulary.ts";

// đã có 47 lượt tập thể; 1.148 cá nhân; 03 (ba) tập thể; hai tập thể
const HELD = lean(new RegExp(`^ *(?:\\([^)]{1,20}\\) *)?(?:lượt +|vị +|cặp +|chiếc +|(?:những +|các +))?(${HOLDER})${CLOSE}`, "u"));
const CRAFT = /^ *(?:nữ |nam )?[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?(?<! (?:công|bệnh|học|ảnh|thư|nhạc|tạo)) viên(?![\p{L}\p{M}])/u;
export const HOLDER_ALONE = lean(new RegExp(`^(?:các +|những +)?(${HOLDER})${CLOSE}`, "u"));
export const VAGUE = lean(
  new RegExp(
    `^(?:cho +)?(?:[^,;]{0,80}(?<![\\p{L}\\p{M}])(?:có|gồm|cho) +)?(?:đã +)?(?:có +)?(?:rất +)?(nhiều|các|những|một số|hàng (?:chục|trăm|nghìn|ngàn|vạn)|toàn bộ|số đông)(?: +(?:lượt|nghìn|ngàn))* +(?:${HOLDER})${CLOSE}`,
    "u",
  ),
);
// What may stand between the start of its piece and a counted recipient.
const BEFORE_COUNT = lean(
  /(?:^|(?<![\p{L}\p{M}])(?:có|thêm|gồm|là|cho|và|cùng|với|hơn|trên|gần|khoảng|trong đó|riêng|đó|tổng số|tổng cộng|đã|lượt|toàn thể|:|-|khen thưởng|tặng|của|đến|tới|đối với|thưởng|biểu dương|tuyên dương|được|bao gồm|đủ|ngoài ra|(?:chưa|không) (?:kể|tính)(?: đến| tới)?|này|nay|đại diện|lãnh đạo|danh sách|(?<=^ *(?:(?:ngoài ra|bên cạnh đó|cùng với đó|trước đó),? *)?)còn|(?<=^ *(?:thì |nay |đến nay )?)(?:tất )?cả|cấp (?:trung ương|tỉnh|huyện|xã|cơ sở|quốc gia|thành phố))) *$/u,
);

/** Whom the words behind a count count, and how long they are: " tập thể", " lượt cá nhân"; null where they count no recipients. */
export function countedKind(after: string): { readonly kind: RecipientKind; readonly length: number } | null {
  const held = HELD.exec(after);
  // "5 kiểm soát viên", "12 trình dược viên": a craft that no list has
  const craft = held ? null : CRAFT.exec(after);
  if (craft) return { kind: "individual", length: craft[0].length };
  return held ? { kind: kindOfHolder(held[1]) ?? "unspecified", length: held[0].length } : null;
}

// tập thể 210; cá nhân: 302
const INVERTED = lean(
  new RegExp(`^(?:(?:trong đó|gồm|có|cho|về) +)*(${HOLDER})(?: +(?:là|có))? *:? *(\\d{1,3}(?:[.]\\d{3})+|\\d{1,4}) *[.]?$`, "u"),
);

/** "tập thể 210": the number behind what it counts, alone in its piece. */
export function countedBehind(view: string, piece: Piece): Receiver | null {
  const match = INVERTED.exec(view.slice(piece.start, piece.end));
  if (!match) return null;
  const word = singleBlanks(match[1] ?? "");
  const kind = KIND_OF_HOLDER.get(word);
  // "cá nhân là 0,3 lần"
  if (/^[,.]\d/u.test(view.slice(piece.end, piece.end + 2)) || /^0+$/u.test(match[2] ?? "")) return null;
  if (!kind || !/^(?:tập thể|cá nhân|đơn vị|hộ|hộ gia đình|gia đình|người|tổ chức)$/u.test(word)) return null;
  const end = piece.start + match[0].trimEnd().length;
  const start = end - (match[2] as string).length;
  return { kind, start, end, name: null, count: Number((match[2] as string).replaceAll(".", "")), vague: false, pointer: false };
}

/** A counted recipient in a piece, wherever it stands behind words that let it: "toàn tỉnh đã có 12 tập thể". */
export function countedIn(view: string, piece: Piece, strict: boolean): Receiver | null {
  const slice = view.slice(piece.start, piece.end);
  for (const number of readCount(slice)) {
    if (!BEFORE_COUNT.test(slice.slice(0, number.start).trimEnd()) && strict) continue;
    if (
      /(?:(?:mỗi|từng|ít nhất|tối thiểu|một trong|(?<!có tên |có mặt |góp mặt |nằm )trong số|từ|(?<!tổng )số|thứ|hạng|khóa) *(?:có +)?|(?<!cuối |cả |đầu |trong )(?:năm|tháng|ngày) +(?:có +)?|(?:tháng|ngày) *)$/u.test(
        slice.slice(0, number.start),
      )
    )
      continue;
    if (isYear(view, piece.start + number.start, piece.start + number.end)) continue;
    const held = countedKind(slice.slice(number.end));
    if (!held) continue;
    const { kind } = held;
    if (/^ *(?:trở lên|thành viên)/u.test(slice.slice(number.end + held.length)) && strict) continue;
    const end = piece.start + number.end + held.length;
    return { kind, start: piece.start + number.start, end, name: null, count: number.value, vague: false, pointer: false };
  }
  return null;
}

import { findAll, lean } from "@thidua/core";
import { piecesOf } from "./pieces.ts";
import { person } from "./receiver.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { representedBy } from "./represented.ts";
import { between, is, lastOf } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

const SKIP_SUBJECT = lean(
  /^(?:(?:cũng |và |đồng thời |nhưng |đến |vào |ngay )?(?:được biết|năm|tháng|ngày|sáng|chiều|tối|trưa|hồi|tại|trong(?! đó| số đó)|với|từ|qua|nhân (?:dịp|kỷ niệm|ngày|năm|sự kiện)|theo|sau|trước|để|nhờ|bằng|cùng năm|cùng ngày|đặc biệt|ngoài ra|bên cạnh|cụ thể|kết quả|khi|thừa (?:ủy|lệnh)|phát huy|ghi nhận|qua đó|từ đó|do|vì|hưởng ứng|thực hiện|nhìn chung|song song|tiếp đó|dịp này|dịp|vừa qua|mới đây|hiện nay|hiện|đến nay|tính đến|giai đoạn|nhiệm kỳ|thời kỳ|những năm|nhiều năm|hằng năm|hàng năm|5 năm|riêng năm|căn cứ|tổng kết|sơ kết|kết thúc|bước vào|thông qua|về(?! đích)|trên cơ sở|được sự|mặc dù|tuy|dù|bởi|nhằm|không chỉ|không những|xuất phát|dưới|trải qua|suốt|kể từ|có được|cuối|đầu|giữa|(?:một|hai|ba|bốn|năm|nhiều|\d+) (?:năm|lần)|lần đầu|xuất sắc|tiếp tục|hoàn thành|đạt|có)(?![\p{L}\p{M}]))/u,
);

// "Trong đợt thi đua vừa qua Sở Công Thương vinh dự": no comma behind the time
const BEHIND_TIME = lean(
  /^.{0,120}(?<![\p{L}\p{M}])(?:có(?= (?:ông|bà|anh|chị|em|cô|thầy|cháu|cụ|đồng chí|bác sỹ|nhà giáo) )|vừa qua|vừa rồi|năm qua|này|ấy|năm \d{4}|lần thứ [\p{L}\d]+|\d{4} ?[-–] ?\d{4}) +(?=\p{Lu}|(?<=có )\p{Ll})/u,
);

// "Đảng bộ xã 5 năm liền trong sạch, vững mạnh; UBND xã được tặng": a deed of its own before the semicolon
const SAID_BEFORE = lean(
  /^ (?:\d+ năm|đạt|có|là|được|đã|luôn|liên tục|hoàn thành|thực hiện|tổ chức|xây dựng|giữ|duy trì|trong sạch|vững mạnh|nhiều năm|phát huy|ra sức|tích cực|dẫn đầu|xếp)(?![\p{L}\p{M}])[^;]*[;,]/u,
);

// "ngoài ra 12 tập thể", "đến nay có 5 cá nhân": no comma behind what goes on
const COUNTS_ON =
  /^(?:ngoài ra|bên cạnh đó|cùng với đó|đặc biệt|kết quả|cụ thể|đến nay|hiện nay|hiện|tính đến nay|qua đó|tổng cộng|trước đó|sau đó)(?: (?:đã|có|còn|thêm))* \d/u;

// "Trung tâm Y tế huyện, đơn vị từng được": the word behind the comma stands for the name before it
const APPOSED = /^, *(?:đơn vị|tập thể|cơ quan|doanh nghiệp|địa phương|nhà trường)(?: (?:đã|từng|vừa|cũng|vinh dự))* *$/u;

// "trước khi nghỉ hưu bà Phan Thị Nhàn"
const BEHIND_REASON = /^(?:Trước|Sau|Khi|Từ|trước|sau|khi|từ) [^,;]{3,60} (?=(?:ông|bà|anh|chị|cô|thầy|đồng chí) \p{Lu})/u;

// "Trường có 100% giáo viên đạt": a share of people is a figure
const SHARE = /(?:\d|trăm) ?%[^,;]*$/u;

/** Recipients that stand before "được", "nhận", "đạt": the names or counts next to it. */
export function subjectOf(reader: Reader, from: number, end: number): { receivers: Receiver[]; elided: boolean } {
  const represented = representedBy(reader, from, end);
  if (represented) return { receivers: represented, elided: false };
  const found = subjectIn(reader, from, end);
  if (!found.elided) return found;
  // "Ông Hoàng Văn Đồng: Năm 2013 được tặng"
  const colon = lastOf(between(reader.tokens, from, end), is("colon"));
  const named = colon ? subjectIn(reader, from, colon.start) : found;
  return named.receivers.some((receiver) => receiver.name !== null) ? named : found;
}

// "nhưng đã hai lần nhận", "và liên tục đạt": nothing but what joins the deed to the one before
const NO_SUBJECT = lean(
  /^(?:(?:nhưng|song|mà|rồi|và|đã|còn|lại|cũng|vẫn|từng|thì|lần này|đợt này|dịp này|năm nay|nay|hiện|hiện nay|hiện đang|đang|vừa|mới|sau đó|trước đó|liên tục|tiếp tục|vinh dự|(?:(?:\d{1,2}|một|hai|ba|bốn|năm|nhiều) (?:lần|năm)(?: liền| liên tục| liên tiếp)?))(?![\p{L}\p{M}]) *)+$/u,
);

// "…, cũng là một trong 2 người của tỉnh đạt": who was told before
const ONE_OF = /^(?:và |đồng thời )?(?:cũng |còn |đồng thời )*là (?:một|1|hai|2|những|người|cá nhân|đơn vị)(?: [^,;:]*)?$/u;

// ông A xin chúc mừng (các tập thể được tặng …)
const SPEAKS_TO = lean(
  /(?<![\p{L}\p{M}])(?:chúc mừng|cảm ơn|cám ơn|tri ân|khen ngợi|ca ngợi|gặp mặt|giới thiệu) (?=(?:tới |đến )?(?:các|những|nhiều|\d|hai|ba) )/gu,
);

const OF_WORKS =
  /[,;] *(?:(?:còn|riêng|trong đó|và|có) +)*\d[\d.]* (?:bộ )?(?:hồ sơ|sáng kiến|đề tài|công trình|sản phẩm|giải pháp|tác phẩm|bài|dự án|đề án|vụ)(?![\p{L}\p{M}])[^,;]*$/u;
// …; năm 2020, bà (được tặng) · …, còn ông cũng (được tặng)
const PRONOUN_ALONE =
  /[,;:] *(?:(?:nay|hiện|riêng|còn|rồi|và|bản thân|cá nhân|cuối năm|đầu năm|giữa năm|cùng năm|năm đó|năm ấy|năm sau|sau đó|trước đó|mới đây|hôm ấy|(?:cuối |đầu )?năm \d{4}|tháng \d{1,2}(?:\/\d{4})?),? +)*(ông|bà|anh|chị|cô|thầy|em|cụ|bác|chú|dì|mế|thím|mợ)(?: +(?:ấy|cũng|đã|còn|vừa|từng|lại|thì|vinh dự|liên tục|tiếp tục|lần đầu))* *$/u;

function subjectIn(reader: Reader, before: number, end: number): { receivers: Receiver[]; elided: boolean } {
  const { text, view } = reader;
  const spoken = findAll(SPEAKS_TO, view.slice(before, end)).at(-1);
  const from = spoken ? before + spoken.index + spoken[0].length : before;
  // "Kết quả năm nay: 128 tập thể đạt": the subject stands behind the colon.
  const colon = lastOf(between(reader.tokens, from, end), is("colon"));
  const start =
    colon &&
    view.slice(colon.end, end).trim().length > 2 &&
    !/(?<![\p{L}\p{M}])(?:gồm|đồng chí|ông|bà)$/u.test(view.slice(from, colon.start))
      ? colon.end
      : from;
  const alone = PRONOUN_ALONE.exec(view.slice(Math.max(start, end - 60), end));
  if (alone) {
    const at = end - alone[0].length + alone[0].indexOf(alone[1] as string);
    const span = { start: at, end: at + (alone[1] as string).length };
    return { receivers: [person(span.start, span.end, span, true)], elided: false };
  }
  const pieces = piecesOf(view, start, end);
  const tail = view.slice(start, end).trimEnd();
  const elidedByComma = tail.endsWith(",") || tail === "";
  const last = pieces.at(-1);
  if (SHARE.test(tail)) return { receivers: [], elided: false };
  if (!last || NO_SUBJECT.test(tail.trimStart()) || ONE_OF.test(tail.trimStart())) return { receivers: [], elided: true };
  // Drop what tells of time, place and reason; the subject is what comes after.
  let first = 0;
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index] as { start: number; end: number };
    const words = view.slice(piece.start, piece.end);
    const skips = SKIP_SUBJECT.test(words) && !COUNTS_ON.test(words);
    if (
      skips &&
      readRecipients(text, view, piece.start, piece.end, { subject: true }).every(
        (receiver) => (receiver.count === null && !receiver.vague) || index < pieces.length - 1,
      ) &&
      !/(?:có|gồm) (?:nhiều|các|\d)/u.test(words)
    )
      first = index + 1;
    else if (!skips) break;
  }
  const open = pieces[first]?.start;
  if (open === undefined) {
    // "năm 2024 huyện Bắc Hà được": time and subject in one stretch
    const words = view.slice(last.start, last.end);
    const time =
      /^(?:(?:cũng |trong |vào |đến |riêng |hồi )*(?:cuối |đầu |giữa )?(?:năm(?: học)?|tháng|ngày|giai đoạn|từ năm) [\d/]+(?: ?- ?(?:năm )?[\d/]+)?|đặc biệt|riêng|hiện nay|hiện|đến nay|trong đó|kết quả|cũng trong năm|cùng năm|ngoài ra|mới đây|gần đây|vừa qua|trước đó|sau đó|tiếp đó|dịp này|nhân dịp này|cùng với đó|bên cạnh đó|đến nay|nay|có|đạt|về tập thể|về cá nhân|(?:\d{1,2}|hai|ba|bốn|năm|nhiều) (?:năm|lần) (?:liền|liên tục|liên tiếp)(?: *\([^)]{4,40}\))?) +/u.exec(
        words,
      );
    const lead =
      time?.[0].length ??
      BEHIND_TIME.exec(text.slice(last.start, last.end))?.[0].length ??
      BEHIND_REASON.exec(text.slice(last.start, last.end))?.[0].length;
    if (lead === undefined) return { receivers: [], elided: true };
    const receivers = readRecipients(text, view, last.start + lead, end, { subject: true });
    return { receivers, elided: receivers.length === 0 };
  }
  // "chi bộ luôn vững mạnh; cá nhân đồng chí Lê Văn Sơn được": a bare word before a semicolon is the subject of something else
  const all = readRecipients(text, view, open, end, { subject: true }).filter(
    ({ pointer, name, end: stop }, index, { length }) =>
      name === null || index === length - 1 || !(pointer ? /^ [^,]+;/u : SAID_BEFORE).test(view.slice(stop, end)),
  );
  // "Hội đồng loại 12; còn 193 hồ sơ đủ điều kiện được trình": papers and works are the subject
  if (OF_WORKS.test(view.slice(all.at(-1)?.end ?? open, end))) return { receivers: [], elided: false };
  const apposed = all.at(-1)?.pointer === true && all.at(-2)?.name != null && APPOSED.test(view.slice(all.at(-2)?.end, end));
  if (apposed) all.pop();
  const lists = /(?<![\p{L}\p{M}])(?:trong đó|gồm|tiêu biểu là|điển hình là|kể cả|(?<=, )có(?= \p{L}))(?![\p{L}\p{M}])/u.test(
    view.slice(open, end),
  );
  if (elidedByComma && lists && all[0]?.count) return { receivers: all, elided: false };
  if (elidedByComma)
    return { receivers: all.filter((receiver) => receiver.name !== null), elided: !all.some((receiver) => receiver.name !== null) };
  // Counted subjects stand next to their verb, with nothing of another deed between.
  const counted = all.filter((receiver) => receiver.count !== null || receiver.vague);
  if (counted.length > 0 && counted.length < all.length) {
    const joined = view.slice(all[0]?.start ?? open, end);
    if (/(?<![\p{L}\p{M}])(?:cùng|và|gồm)(?![\p{L}\p{M}])/u.test(joined)) return { receivers: all, elided: false };
    return { receivers: (all.at(-1)?.count ?? null) !== null ? counted : all.filter((receiver) => receiver.name !== null), elided: false };
  }
  return { receivers: all, elided: false };
}

import { authorityLevel, lean } from "@thidua/core";
import { type Giver, giverAfter } from "./authority.ts";
import { countedKind } from "./counted.ts";
import { isYear, readCount } from "./counts.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { between, type FormToken, is, isForm, lastOf } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { CLOSE, HEADS } from "./vocabulary.ts";

const EACH = lean(
  /(?<![\p{L}\p{M}])mỗi +(?:đơn vị|tập thể|người|cá nhân|nơi|địa phương|huyện|xã|trường|đồng chí|em|hộ|gia đình|ông|bà|anh|chị)(?: +một)? *$/u,
);
const EACH_FORM = lean(/,? *mỗi [\p{L} ]{2,16} \d{1,2} [\p{L} ]*$/u);
// Số tập thể được tặng Cờ thi đua: 12
const COUNTED_KIND = lean(/(?:^|[;,.] *|tổng )số (?:lượt )?([\p{L}]+(?: [\p{L}]+)?)(?: [\p{L} ]{0,30})?$/u);
// Bằng khen của Thủ tướng Chính phủ 14;
const TRAILING = /^,? *(\d{1,3}(?:[. ]\d{3})+|\d+) *(?=[;,.]? *$|;)/u;
const TALLIED = /^(?: thì)?(?: có)? *:? *(\d{1,3}(?:\.\d{3})+|\d{1,3}) *(?=[;()]|[,.](?!\d)|và |$)/u;

/** Behind a form: whose it was is told, nobody gets one. */
export const BELONGS = lean(/^"? +(?:này +|ấy +|đó +|nói trên +)?(?:đều +)?là +(?:của|do)(?![\p{L}\p{M}])/u);

// tặng Giấy khen các Hội Nông dân xã: A, B
const PLURAL_BODIES = lean(new RegExp(`^ +(?:cho +)?(?:các|những) +(?:${HEADS})${CLOSE}[^,;]{0,40}$`, "u"));
// hạng Ba thì có Trường A cùng 4 cá nhân
const FALLS_TO = /^,? *(?:thì|cũng|lại)(?: (?:cũng|lại|đã|mới))* +(?:có|là|gồm|gọi tên|thuộc về|về với) +/u;
// …; hạng Ba có 03 tập thể và 14 cá nhân
const RANK_HAS = /^,? *(?:(?:thì|cũng|lại|đã|vừa|mới) +)*(?:có|là|gồm|thuộc về|về với|dành cho|trao cho) +(?=\d)/u;
// …; (Huân chương Lao động hạng Ba) có 4 tập thể
const OPENS_PART = /; *(?:(?:còn|và|riêng) +)?$/u;
// …, số lượng lần lượt là 4 và 6 tập thể
const AMOUNT_TO =
  /^, *(?:với +)?(?:số lượng|con số|số được tặng|tổng số|cộng dồn|tổng cộng|cả thảy|tính gộp|gộp lại|cộng lại)(?: +(?:là|lần lượt|tương ứng|cho|được))* +(?=\d)/u;
// …, 2 lần của UBND tỉnh; … và của Chủ tịch UBND tỉnh
const MORE_OWNERS = /^(?: *,| +và|, *và| +cùng)(?: +(?:\d{1,2}|một|hai|ba|bốn|năm) +lần(?: +nữa)?)? +của +/u;

// 03 (01 tập thể, 02 cá nhân)
const WITH_PARTS = /^ *(\d{1,3}(?:[. ]\d{3})+|\d+)(?= *\()/u;

// (giảm 2 so với năm trước);
const REMARK_ENDS = /^ *\([^()]*\) *(?:[;,.]|$)/u;

const GIFT = /^(?:tặng|trao) (?:quà|hoa|nhà)$/u;
const HOLDING = new Set<string>(["gia-dinh-van-hoa", "thon-to-dan-pho-van-hoa", "xa-phuong-tieu-bieu"]);

export interface Group {
  readonly forms: { readonly form: FormToken; giver: Giver | null }[];
  receivers: Receiver[];
  formCount: { value: number; start: number } | null;
  /** It takes no further form. */
  readonly sealed?: true;
}

// Huân chương Lao động (hạng Nhất: …; Huân chương Lao động thì nhiều hơn, gồm 6 hạng Nhất
const OPENS_RANKS =
  /^ *\($|^ thì(?: có)? *(?:\d+ *)?$|^(?: thì [^,;:()]{2,24}| nhiều hơn)?, *(?:gồm|có|với|trong đó có|trong đó) *(?:\d+ *)?$/u;

/** " 12 xã viên có nhiều đóng góp ": a count of recipients that opens the words between a form and what follows. */
function countsRightBehind(words: string): boolean {
  const [count] = readCount(words);
  return count !== undefined && words.slice(0, count.start).trim() === "" && countedKind(words.slice(count.end)) !== null;
}

// (Bằng khen) chưa có ai
const NOBODY = lean(/^[^,;]{0,30}(?<![\p{L}\p{M}])(?:chưa|không) (?:có|được|ai)/u);

// (tặng Bằng khen) Bệnh viện Phổi · Trường THPT A
const DIRECT_BODY = lean(
  /^"? +(?:trường|bệnh viện|công ty|trung tâm|trạm|nhà máy|xí nghiệp|học viện|viện|đại học|ngân hàng|hợp tác xã|htx|đồn|chi hội|chi đoàn)(?![\p{L}\p{M}])/u,
);

// (Giấy khen) về phòng cháy của …
const ABOUT = lean(/(?<![\p{L}\p{M}])(?:về|vì|trong|do|cho|nhằm|kèm|theo|cùng)(?![\p{L}\p{M}])/u);

// số hộ được (công nhận …)
const NUMBER_OF = lean(/(?<![\p{L}\p{M}])(?:số|tổng số) [^,;]{2,60}$/u);

// (danh hiệu) là 52
const IS_NUMBER = lean(/^[^,;]{0,40}?(?<![\p{L}\p{M}])(?:là|đạt|lên|có) +(?=(?:hơn |trên |gần )?\d)/u);

// (Bằng khen của …) còn có
const THERE_IS = lean(/^[^,;]{0,30}?(?<![\p{L}\p{M}])(?:còn có|có|gồm|là|thuộc về)(?: +|: *)/u);

/**
 * What a verb gives and to whom, in its complement `start..end`. `inverted` lets those who receive stand behind the form: as many as it
 * says ("Hai em đạt danh hiệu … là A và B"), or 0 for any number.
 */
export function groupsOf(
  reader: Reader,
  start: number,
  end: number,
  passive: boolean,
  verbal = true,
  inverted: number | null = null,
): Group[] {
  const { text, view, context } = reader;
  const inside = between(reader.tokens, start, end);
  // "tặng Giấy khen cho 20 tập thể, 38 gia đình văn hóa tiêu biểu": there the title is whom it counts.
  const first = verbal && !passive ? inside.find(is("for")) : undefined;
  const forms = inside
    .filter(isForm)
    .filter(
      (form) => !(first && first.start < form.start && HOLDING.has(form.slug ?? "") && /\d *$/u.test(view.slice(first.end, form.start))),
    );
  const groups: Group[] = [];
  for (let index = 0; index < forms.length; index++) {
    const form = forms[index] as FormToken;
    const next = forms[index + 1];
    const limit = next ? next.start : end;
    // Behind "trong đó 5 sáng kiến được chọn dự …" the form is another verb's.
    if (verbal && between(inside, start, form.start).some(is("passive", "never", "ask", "nominate"))) break;
    const before = view.slice(index === 0 ? start : (forms[index - 1] as FormToken).end, form.start);
    const number = readCount(before).at(-1);
    const direct =
      number && /^ *(?:\([^)]*\) *)?(?:lượt |chiếc |tấm |lá |danh hiệu )? *$/u.test(before.slice(number.end)) ? number : undefined;
    const base = form.start - before.length;
    const counted =
      direct &&
      !/(?:năm|tháng|ngày|số|giải|nhiệm kỳ|\/|lần thứ) *$/u.test(before.slice(0, direct.start)) &&
      !isYear(view, base + direct.start, base + direct.end);
    // "tặng LĐLĐ huyện A và Công đoàn B mỗi đơn vị 01 Cờ thi đua"
    const each = counted && verbal && !passive && EACH.test(before.slice(0, direct.start));
    const formCount: Group["formCount"] = counted && !each ? { value: direct.value, start: base + direct.start } : null;
    const words = between(inside, form.end, limit);
    const reached = words.find((token) => token.kind === "for" || token.kind === "colon");
    // "tặng Giấy khen 12 xã viên có nhiều đóng góp cho hợp tác xã": they are counted before "cho"
    // "12 Bà mẹ Việt Nam anh hùng, tặng quà cho 30 gia đình": what comes to them is something else
    const gift = words.some(
      (token) => token.kind === "noise" && token.end <= (reached?.start ?? 0) && GIFT.test(view.slice(token.start, token.end)),
    );
    const reach = gift || (reached?.kind === "for" && countsRightBehind(view.slice(form.end, reached.start))) ? undefined : reached;
    // "Bằng khen là của Chủ tịch UBND tỉnh, Giấy khen là của Giám đốc Công an tỉnh": tells whose they were, gives none
    if (BELONGS.test(view.slice(form.end, Math.min(limit, form.end + 24)))) continue;
    // "…; Huân chương Chiến sĩ vẻ vang thì năm nay chưa có"
    if (NOBODY.test(view.slice(form.end, limit))) continue;
    const of = words.find((token) => token.kind === "of" && (reach === undefined || token.start < reach.start || passive));
    // "Huân chương Lao động: hạng Nhất 01 tập thể; hạng Nhì …": the ranks are the forms
    const opensRanks = next?.ellipsis === true && !formCount && passive && OPENS_RANKS.test(view.slice(form.end, next.start));
    if (opensRanks || (reach?.kind === "colon" && next?.ellipsis && /^[ :]*(?:\d+ *)?$/u.test(view.slice(form.end, next.start)))) {
      groups.push({ forms: [{ form, giver: null }], receivers: [], formCount: null, sealed: true });
      continue;
    }
    let giver: Giver | null = null;
    // "Bằng khen về các mặt công tác của Sở": there "của" tells whose work
    if (of && of.start - form.end < 90 && !ABOUT.test(view.slice(form.end, of.start)))
      giver = giverAfter(reader, of.end + 1, limit, context);
    // "giấy khen Chủ tịch UBND huyện"; behind "; Sở Y tế ký 112 Giấy khen" somebody else's deed begins
    else if ((!reach || reach.start > form.end + 2) && !/^[";,.: ]*[;,]/u.test(view.slice(form.end, form.end + 4)))
      giver = giverAfter(reader, form.end + 1, Math.min(limit, reach?.start ?? limit), context);
    // "Bộ Y tế tặng Bằng khen Bệnh viện Phổi": who stands right behind the form without "của" is whom it is for
    if (verbal && !passive && !reach && !of && DIRECT_BODY.test(view.slice(form.end, form.end + 24))) giver = null;
    if (giver && giver.level === null) giver = null;
    if (!giver && !of && counted && index > 0 && verbal && !passive) giver = gappedGiver(reader, base, base + direct.start);
    // Inside brackets "của" is no token.
    const owner = of || giver ? null : /^ +(?:của|do|từ) +/u.exec(view.slice(form.end, Math.min(limit, form.end + 12)));
    if (owner) giver = giverAfter(reader, form.end + owner[0].length, limit, context);
    let receivers: Receiver[] = [];
    // Chiến sĩ thi đua cơ sở: 742;
    const bare =
      reach?.kind === "colon" ? /^ *(\d{1,3}(?:[. ]\d{3})+|\d+) *(?=[;,.]? *$|[;,](?! *\d))/u.exec(view.slice(reach.end, limit)) : null;
    // Bằng khen của Thủ tướng Chính phủ 14;
    const isRow = view.slice(form.end, limit).includes("|");
    if ((!verbal || passive) && !reach && giver && !isRow) {
      const number = /(?<!(?:quận|phường|khu|đoàn|đội|vùng|số|khóa)) +\d[\d.]*$/u.exec(view.slice(giver.start, giver.end));
      if (number) giver = { ...giver, end: giver.end - number[0].length };
    }
    const trailing = verbal || reach || isRow ? null : TRAILING.exec(view.slice(giver?.end ?? form.end, limit));
    // "được tặng Huân chương Lao động 12 (hạng Nhì 2, hạng Ba 10), Bằng khen của Thủ tướng 34"
    const tallied =
      (form.ellipsis || (verbal && (passive || OPENS_PART.test(before)))) && !reach
        ? TALLIED.exec(view.slice(giver?.end ?? form.end, Math.min(limit, end)))
        : null;
    // What stands right before the next form counts that one.
    const ofNext =
      next !== undefined && tallied !== null && /^ *$/u.test(view.slice((giver?.end ?? form.end) + tallied[0].length, next.start));
    if ((trailing ?? (ofNext ? null : tallied)) && !counted) {
      const [amount] = readCount((trailing ?? tallied)?.[1] ?? "");
      if (amount) {
        groups.push({ forms: [{ form, giver }], receivers: [], formCount: { value: amount.value, start: form.start } });
        continue;
      }
    }
    // "Huân chương Lao động: 03 (01 tập thể, 02 cá nhân)"
    const whole = reach?.kind === "colon" && !bare ? WITH_PARTS.exec(view.slice(reach.end, limit)) : null;
    const [sum] = whole ? readCount(`${whole[1]} `) : [];
    const shares = whole && sum && reach ? partsOf(reader, reach.end + whole[0].length, limit, sum.value) : [];
    if (shares.length > 0) {
      groups.push({ forms: [{ form, giver }], receivers: shares, formCount: null, sealed: true });
      continue;
    }
    if (whole && sum && reach && REMARK_ENDS.test(view.slice(reach.end + whole[0].length, limit))) {
      groups.push({ forms: [{ form, giver }], receivers: [], formCount: { value: sum.value, start: form.start } });
      continue;
    }
    const kinds = bare && passive ? COUNTED_KIND.exec(view.slice(Math.max(0, start - 90), start)) : null;
    const amount = bare && reach && !(next && reach.end + bare[0].trimEnd().length >= limit - 1) ? readCount(bare[0])[0] : undefined;
    if (amount && reach) {
      const kind = kinds ? countedKind(` ${kinds[1]}`)?.kind : undefined;
      const at = reach.end + amount.start;
      const whom: Receiver[] = kind
        ? [{ kind, start: at, end: reach.end + amount.end, name: null, count: amount.value, vague: false, pointer: false }]
        : [];
      groups.push({ forms: [{ form, giver }], receivers: whom, formCount: kind ? null : { value: amount.value, start: form.start } });
      continue;
    }
    if (reach) {
      // Recipients end where the next form's own words begin.
      const by = words.find((token) => token.kind === "of" && token.start > reach.end && view.slice(token.start, token.end) === "do");
      const stop = by?.start ?? turnAt(reader, reach.end, next ? recipientsEnd(reader, reach.end, next.start) : end);
      // "tặng Giấy khen các Hội Nông dân xã: A, B": the colon stands inside whom it reaches
      const from = reach.kind === "colon" && PLURAL_BODIES.test(view.slice(form.end, reach.start)) ? form.end : reach.end;
      receivers = readRecipients(text, view, from, stop, { subject: false });
      if (
        reach.kind === "for" &&
        /^ *(?:thành tích|sự|việc|quá trình|những (?:đóng góp|cống hiến|thành tích|nỗ lực)|công tác|phong trào|tác phẩm|công trình|\d{4})/u.test(
          view.slice(reach.end, stop),
        )
      )
        receivers = [];
    }
    // "số hộ được công nhận danh hiệu … là 50.427 hộ, trong đó: cấp tỉnh 4.105 hộ"
    const amounts =
      passive && NUMBER_OF.test(view.slice(Math.max(0, start - 90), start)) ? IS_NUMBER.exec(view.slice(form.end, limit)) : null;
    const behind = inverted !== null && forms.length === 1 ? THERE_IS.exec(view.slice(giver?.end ?? form.end, limit)) : null;
    if (behind) {
      const found = readRecipients(text, view, (giver?.end ?? form.end) + behind[0].length, end, { subject: false, loose: true });
      if (inverted === 0 || found.filter(({ name }) => name !== null).length === inverted) receivers = found;
    }
    const falls = reach
      ? null
      : ((form.ellipsis || OPENS_PART.test(before) ? RANK_HAS.exec(view.slice(form.end, limit)) : null) ??
        FALLS_TO.exec(view.slice(giver?.end ?? form.end, limit)) ??
        AMOUNT_TO.exec(view.slice(giver?.end ?? form.end, limit)));
    if (falls && receivers.length === 0) {
      const at = (giver?.end ?? form.end) + falls[0].length;
      const found = readRecipients(text, view, at, next ? recipientsEnd(reader, at, next.start) : end, { subject: false, loose: true });
      if (found[0] && found[0].start - at <= 3 && found.every((one) => one.count !== null || (one.name !== null && !one.pointer)))
        receivers = found;
    }
    if (amounts) receivers = readRecipients(text, view, form.end + amounts[0].length, end, { subject: false });
    // "Số người được tặng Kỷ niệm chương là 120, số tập thể …"
    if (amounts && receivers.length === 0) receivers = amountOf(view, start, form.end + amounts[0].length, end);
    // "tặng Bằng khen 6 tập thể"
    if (!reach && !passive) {
      const at = giver?.end ?? form.end;
      const stop = next ? recipientsEnd(reader, at, next.start) : end;
      if (/^ *\d/u.test(view.slice(at, stop))) receivers = readRecipients(text, view, at, stop, { subject: false });
      else if (receivers.length === 0 && verbal && !of && !giver) receivers = directNames(reader, at, stop);
    }
    const dative =
      index === 0 && verbal && !passive && (!counted || each)
        ? readRecipients(text, view, start, each ? form.start - (EACH_FORM.exec(before)?.[0].length ?? 0) : form.start, { subject: false })
        : [];
    if (receivers.length === 0 && dative.length > 0) receivers = dative;
    if (receivers.length === 0 && passive && !formCount && index > 0)
      receivers = form.ellipsis ? gapped(reader, base, form.start) : countedBefore(reader, base, form.start);
    if (receivers.length === 0 && !formCount) receivers = labelled(reader, start, form);
    const parts = formCount ? partsOf(reader, giver?.end ?? form.end, limit, formCount.value) : [];
    if (formCount && parts.length > 0) {
      groups.push({ forms: [{ form, giver }], receivers: parts, formCount: null, sealed: true });
      continue;
    }
    const last = groups.at(-1);
    const isTitleCount = formCount !== null;
    const joins = !last?.sealed && (!verbal || !isSevered(reader, last?.forms.at(-1)?.form.end ?? start, form));
    if (last && joins && last.receivers.length === 0 && !isTitleCount && last.formCount === null && !(passive && receivers.length > 0)) {
      // "Huân chương Lao động: hạng Nhất 01 tập thể": the rank goes with the order told before it
      const order = last.forms.at(-1)?.form;
      if (form.ellipsis && order?.slug && order.ranks[0] === null && order.ranks.length === 1)
        last.forms[last.forms.length - 1] = { form: { ...form, slug: order.slug, ellipsis: false }, giver };
      else last.forms.push({ form, giver });
      last.receivers = receivers;
    } else groups.push({ forms: [{ form, giver }], receivers, formCount });
    if (reach && receivers.length > 0) splitByGiver(reader, groups, reach.end, limit);
    const joined = groups.at(-2)?.forms.at(-1);
    if (giver && formCount && joined && !joined.giver && /^ *và *(?:\d[\d.]*) *$/u.test(before)) joined.giver = giver;
    if (giver) shareGiver(reader, groups.at(-1)?.forms ?? [], giver);
    if (giver && !reach) moreOwners(reader, groups.at(-1)?.forms ?? [], form, giver, limit);
  }
  return groups;
}

/** The bare number at `at` of those whom "số người được tặng" before the verb counts. */
function amountOf(view: string, verb: number, at: number, end: number): Receiver[] {
  const word = COUNTED_KIND.exec(view.slice(Math.max(0, verb - 90), verb));
  const kind = word ? countedKind(` ${word[1]}`)?.kind : undefined;
  const number = TALLIED.exec(view.slice(at, Math.min(end, at + 16)));
  const [count] = number ? readCount(number[1] as string) : [];
  if (!kind || !count) return [];
  return [{ kind, start: at, end: at + count.end, name: null, count: count.value, vague: false, pointer: false }];
}

const GOES_ON = /^ *[,;] *(?:(?:và|còn|riêng|cũng) +)*/u;
// các huyện, thị xã 213 (Giấy khen)
const MANY_GIVERS = lean(
  /^(?:các|những) +(?:cấp|huyện|quận|thị xã|xã|phường|sở|hội|đơn vị|ngành|cơ sở|công đoàn|địa phương)(?![\p{L}\p{M}])/u,
);

/** "UBND tỉnh tặng 12 Bằng khen, LĐLĐ tỉnh 40 Bằng khen": who gave those that are counted next, where the verb is not told again. */
function gappedGiver(reader: Reader, start: number, end: number): Giver | null {
  const lead = GOES_ON.exec(reader.view.slice(start, end))?.[0];
  if (!lead) return null;
  const at = start + lead.length;
  const words = reader.view.slice(at, end).trimEnd();
  if (MANY_GIVERS.test(words) && !/(?<![\p{L}\p{M}])(?:cho|được|nhận)(?![\p{L}\p{M}])/u.test(words)) {
    const level = /^(?:các|những) +(?:huyện|quận|xã|phường)/u.exec(words)?.[0].replace(/^\S+ +/u, "UBND ");
    return { start: at, end: at + words.length, level: level ? authorityLevel(level, reader.context) : null };
  }
  const giver = giverAfter(reader, at, end, reader.context);
  return giver?.level && giver.end >= at + words.length ? giver : null;
}

/** "…, 15 thầy cô Chiến sĩ thi đua cơ sở": who is counted right before a title has it. */
function countedBefore({ text, view }: Reader, start: number, end: number): Receiver[] {
  // "06 đơn vị được tặng Cờ thi đua; 21 tập thể và 35 cá nhân, Bằng khen": the verb is not told again
  if (/^ *; *(?:còn |có )?\d[^;:]*, *"?$/u.test(view.slice(start, end))) {
    const all = readRecipients(text, view, start, end, { subject: false });
    const rest = view.slice(all.at(-1)?.end ?? start, end);
    return all.every(({ count }) => count !== null) && /^, *"?$/u.test(rest) ? all : [];
  }
  if (!/^ *(?:[,;]|và|, và) *(?:còn |có )?\d[\d.]* [\p{L} ]{2,24}"?$/u.test(view.slice(start, end))) return [];
  const [only, more] = readRecipients(text, view, start, end, { subject: false });
  return only && !more && only.count !== null && view.slice(only.end, end).trim().length <= 1 ? [only] : [];
}

/** "… hạng Nhì, Thượng úy Lê Văn Tám, hạng Ba": who stands between two ranks got the second. */
function gapped({ text, view }: Reader, start: number, end: number): Receiver[] {
  const words = /^ *[,;] *(?:còn |riêng )?([^,;][^;]*?),? *(?:đạt |được |nhận )?$/u.exec(view.slice(start, end));
  if (!words || /(?<![\p{L}\p{M}])(?:cho|của|hạng)(?![\p{L}\p{M}])/u.test(words[0])) return [];
  const found = readRecipients(text, view, start, end, { subject: false });
  return found.every(({ name, count, pointer }) => (name !== null && !pointer) || count !== null) ? found : [];
}

/** "Trường THPT Gia Lộc: Huân chương Lao động hạng Nhì": who stands before the colon, alone in a part of the sentence. */
function labelled(reader: Reader, start: number, form: FormToken): Receiver[] {
  const { text, view } = reader;
  if (!/: *"?$/u.test(view.slice(Math.max(start, form.start - 3), form.start))) return [];
  const colon = view.lastIndexOf(":", form.start);
  const semi = between(reader.tokens, start, colon).findLast(is("semi"));
  if (!semi) return [];
  const [only, more] = readRecipients(text, view, semi.end, colon, { subject: false });
  return only?.name && !only.pointer && !more && only.start - semi.end <= 2 && colon - only.end <= 1 ? [only] : [];
}

const PARTS_IN_BRACKET = /^ *\((?:(?:trong đó|gồm|bao gồm|cho|có|:) *)*([^()]{5,160})\)/u;
const PARTS_BEHIND = /^, *(?=trong đó|gồm)(?:(?:trong đó|gồm|bao gồm|cho|có|:) *)*([^()]{5,160}?)(?:\)|[;.]|$)/u;

/** "612 Giấy khen (trong đó 200 tập thể, 412 cá nhân)": the parts, where they are all of the whole. */
function partsOf({ text, view }: Reader, start: number, end: number, whole: number): Receiver[] {
  const words = view.slice(start, end);
  const bracket = PARTS_IN_BRACKET.exec(words) ?? PARTS_BEHIND.exec(words);
  if (!bracket) return [];
  const from = start + bracket[0].lastIndexOf(bracket[1] as string);
  const parts = readRecipients(text, view, from, from + (bracket[1] as string).length, { subject: false });
  const sum = parts.reduce((total, { count }) => total + (count ?? Number.NaN), 0);
  return parts.length > 1 && sum === whole ? parts : [];
}

/** "03 nhà giáo được tặng …; Trường A: Huân chương …": behind a semicolon and words of its own a form is not the subject's any more. */
export function isSevered({ view, tokens }: Reader, start: number, form: FormToken): boolean {
  const semi = between(tokens, start, form.start).findLast(is("semi"));
  if (!semi) return false;
  const words = view
    .slice(semi.end, form.start)
    .replace(
      /(?<![\p{L}\p{M}])(?:và|cùng|nhiều|các|một|lá|chiếc|tấm|nhận|được|thêm|danh hiệu|mỗi|năm|tiếp|theo|là|đến|rồi|sau đó|trước đó|tiếp theo|lại|\d+)(?![\p{L}\p{M}])/gu,
      "",
    );
  return /\p{L}/u.test(words);
}

/** "tặng Bằng khen cho 12 tập thể; Công an tỉnh: 5 tập thể": behind another giver the same forms go on. */
function splitByGiver(reader: Reader, groups: Group[], start: number, end: number): void {
  const last = groups.at(-1) as Group;
  for (const mark of between(reader.tokens, start, end).filter(is("semi", "comma"))) {
    const colon = between(reader.tokens, mark.end, end).find(is("colon", "semi", "comma", "for"));
    // "…; Công an tỉnh: 5 tập thể", "…, Bộ trưởng Bộ Y tế cho 24 tập thể"
    if (colon?.kind !== "colon" && colon?.kind !== "for") continue;
    if (mark.kind === "comma" && colon.kind === "colon") continue;
    const at = mark.end + (/^ */u.exec(reader.view.slice(mark.end, colon.start))?.[0].length ?? 0);
    const giver = giverAfter(reader, at, colon.start, reader.context);
    if (!giver?.level || giver.end < colon.start - 1) continue;
    const own = last.receivers.filter((receiver) => receiver.start > colon.start);
    if (own.length === 0 || own.some((receiver) => receiver.count === null)) continue;
    const kept = last.receivers.filter((receiver) => receiver.start < mark.start);
    if (kept.length === 0) continue;
    const previous = groups.pop() as Group;
    groups.push(
      { ...previous, receivers: kept },
      { forms: previous.forms.map(({ form }) => ({ form, giver })), receivers: own, formCount: null },
    );
    splitByGiver(reader, groups, colon.end, end);
    return;
  }
}

// "…; còn Nhà máy Giấy chưa đủ điều kiện", "…; hồ sơ Huân chương của 2 tập thể đang được thẩm định", "…; 40 công nhân khác được thưởng nóng": there something else begins
const TURN =
  /; *(?:(?:còn|riêng|và|các|một số) +)*(?:hồ sơ|tờ trình|quyết định|kết quả)(?![\p{L}\p{M}])|[,;] *(?:còn|nhưng|song|tuy nhiên|trong khi|riêng)(?![\p{L}\p{M}])(?! (?:lại|có))[^;]*(?<![\p{L}\p{M}])(?:chưa|không|để|là(?! +\d)|bị|phải)(?![\p{L}\p{M}])|; *(?:(?:còn|riêng|và) +)*\d[\d.]* [^,;:()\d]{2,40} (?:được|bị) /u;

/** Where whom a form reaches ends: at a turn of the sentence, or at `end`. */
function turnAt({ view }: Reader, start: number, end: number): number {
  const turn = TURN.exec(view.slice(start, end));
  return turn ? start + turn.index : end;
}

/** "tặng Bằng khen em Hà Thị Na", "tặng Cờ thi đua Đồn Biên phòng Tả Gia Khâu": names right behind the form. */
function directNames(reader: Reader, start: number, end: number): Receiver[] {
  const [first, ...more] = readRecipients(reader.text, reader.view, start, end, { subject: false });
  if (!first?.name || first.pointer || first.start - start > 2 || NEVER_DIRECT.test(reader.view.slice(first.start, first.end))) return [];
  return [first, ...more.filter((receiver) => receiver.name !== null && !receiver.pointer)];
}

const NEVER_DIRECT = /^(?:ubnd|ủy ban|hđnd|bộ |tỉnh|thành|huyện ủy|sở|tổng|trung ương|liên đoàn|lđlđ|vì |hạng|năm)/u;

/** "Cờ thi đua, Bằng khen của UBND tỉnh": the giver is that of the forms joined before it too. */
function shareGiver(reader: Reader, forms: Group["forms"], giver: Giver): void {
  for (let index = forms.length - 2; index >= 0; index--) {
    const one = forms[index] as Group["forms"][number];
    const next = forms[index + 1] as Group["forms"][number];
    if (one.giver || one.form.level !== null || !/^[ ,]*(?:và|hoặc|-|\/)?[ ,]*$/u.test(reader.view.slice(one.form.end, next.form.start)))
      return;
    one.giver = giver;
  }
}

/** "nhận Cờ thi đua của Trung ương Hội, 2 lần của UBND tỉnh": one form of several givers. */
function moreOwners(reader: Reader, forms: Group["forms"], form: FormToken, first: Giver, end: number): void {
  let at = first.end;
  for (let more = MORE_OWNERS.exec(reader.view.slice(at, end)); more; more = MORE_OWNERS.exec(reader.view.slice(at, end))) {
    const giver = giverAfter(reader, at + more[0].length, end, reader.context);
    if (!giver?.level) return;
    forms.push({ form, giver });
    at = giver.end;
  }
}

/** Where the recipients of one form end and the words of the next begin: the last break before it. */
function recipientsEnd(reader: Reader, start: number, nextForm: number): number {
  // "… 112 tập thể, 207 cá nhân: Bằng khen là của …": behind the colon whose they were is told
  const colon = /: *$/u.exec(reader.view.slice(start, nextForm));
  const next = colon ? reader.tokens.find((token) => isForm(token) && token.start >= nextForm) : undefined;
  if (colon && next && BELONGS.test(reader.view.slice(next.end, next.end + 24))) return start + colon.index;
  const marks = between(reader.tokens, start, nextForm).filter(is("comma", "semi", "and", "give", "receive", "ask", "passive", "among"));
  const last = lastOf(marks, is("comma", "semi", "and", "among"));
  return last ? last.start : (marks[0]?.start ?? nextForm);
}

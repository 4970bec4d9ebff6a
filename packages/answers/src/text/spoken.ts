import { findTerm, spelled, type Term, type Token, term } from "./tokens.ts";

const terms = (...phrases: string[]): Term[] => phrases.map(term);

/** How people ask a favour: nothing of it is asked. */
const FAVOURS = terms(
  "cho tôi hỏi",
  "cho em hỏi",
  "cho mình hỏi",
  "cho cháu hỏi",
  "cho con hỏi",
  "cho tui hỏi",
  "cho hỏi",
  "cho tôi xin",
  "cho em xin",
  "cho mình xin",
  "cho tôi xem",
  "cho em xem",
  "cho mình xem",
  "cho tôi",
  "cho em",
  "cho mình",
  "cho tui",
  "giúp tôi",
  "giúp em",
  "giúp mình",
  "giúp tui",
  "giùm em",
  "giùm tôi",
  "giùm mình",
  "giùm tui",
  "dùm em",
  "dùm mình",
  "dùm tui",
  "làm ơn",
  "xin vui lòng",
  "vui lòng",
  "nhờ anh chị",
  "nhờ ad",
  "ad ơi",
  "bạn ơi",
  "anh ơi",
  "chị ơi",
  "dạ",
);
/** "Tổng hợp các hình thức …", "Thống kê giúp em …": a list is asked; not "Khối Kinh tế tổng hợp", "tổng hợp về …". */
const LISTING = terms("tổng hợp", "thống kê", "kể ra", "kể hết", "nêu ra", "nêu hết", "điểm lại", "rà lại", "gom lại");
const LIST = term("liệt kê");
const WHOLE = terms("toàn bộ các", "tất cả các", "toàn bộ những", "toàn bộ", "đầy đủ các", "đầy đủ");

const NO = /^(?:hông|hổng|hỏng|hong|hôn|hơm|hem|hok|hôg|kg|hăm)$/u;
/** What closes a question without asking: "chưa dzậy", "bao nhiêu vậy ta", "nào ạ". */
const PARTICLE =
  /^(?:dzậy|dzạ|dzay|zậy|zay|vậy|ạ|nhỉ|nhé|nhen|nghen|nghe|nha|hen|ha|hả|á|à|ta|thế|hở|hử|hén|cà|đó|đấy|vầy|hè|ơi|luôn|lận|v)$/u;
const AFTER_ASKING = /^(?:chua|khong|hong|roi|gi|nao|sao|ai|dau|nhieu|may|nhi|chi|the)$/;
/** Without accents these spell other words; they are particles only behind what asks. */
const BARE_PARTICLE = /^(?:dzay|zay|vay|a|nhi|nhe|nhen|nghen|ha|hen|the|ta|do|v)$/;

/** Whether nothing of the sentence follows. */
const closes = (next: Token | undefined): boolean => next === undefined || /^[?!.,;…]$/u.test(next.surface);

/**
 * A question as it would be written: what only asks a favour, closes or softens it is taken out, and spoken words for "không" are that word.
 * "Cho mình hỏi xã X được tặng Cờ chưa dzậy?" is "xã X được tặng Cờ chưa?".
 */
export function asWritten(list: readonly Token[]): Token[] {
  return alreadyAsked(spokenNo(withoutParticles(asList(withoutFavours(list)))));
}

function withoutFavours(list: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < list.length; ) {
    const hit = findTerm(list.slice(i, i + 3), FAVOURS);
    // Inside a question "cho em" is whom something was given to: "cho em nhỏ", "tặng nhà cho em Lan".
    const opening =
      result.every((token) => token.kind === "sign") || /^(?:ke|hop|tinh|hoi|tim|xem|biet|,|\.)$/.test(result.at(-1)?.folded ?? "");
    const name = /^\p{Lu}/u.test(list[i + (hit?.length ?? 0)]?.surface ?? "") && result.length > 0;
    // "Cho tôi biết về …" asks for all there is.
    const telling = list[i + (hit?.length ?? 0)]?.folded === "biet";
    if (hit?.index === 0 && opening && !name && !telling) i += hit.length;
    else result.push(list[i++] as Token);
  }
  return result.length > 0 ? result : [...list];
}

function asList(list: readonly Token[]): Token[] {
  const hit = findTerm(list.slice(0, 4), LISTING);
  const first = hit === null ? undefined : list[hit.index];
  if (hit === null || first === undefined || list[hit.index + hit.length]?.folded === "ve") return [...list];
  // "Hội ND tổng hợp …": who did it stands before.
  if (list.slice(0, hit.index).some((token) => token.kind !== "sign")) return [...list];
  let from = hit.index + hit.length;
  const whole = findTerm(list.slice(from, from + 3), WHOLE);
  if (whole?.index === 0) from += whole.length;
  return [...list.slice(0, hit.index), ...LIST.canonical.map((word) => spelled(word, first)), ...list.slice(from)];
}

function withoutParticles(list: readonly Token[]): Token[] {
  const result: Token[] = [];
  const last = (): Token | undefined => result.at(-1);
  list.forEach((token, index) => {
    result.push(token);
    if (!closes(list[index + 1])) return;
    for (let steps = 0; steps < 3 && result.length > 2; steps++) {
      const end = last();
      if (end?.kind !== "word" || /^\p{Lu}/u.test(end.surface) || !isParticle(result)) return;
      result.pop();
      // "được tặng rồi hả?" asks whether.
      if (last()?.canonical === "rồi" && /^(?:ha|a|ho|hu)$/.test(end.folded)) result.splice(-1, 1, spelled("chưa", end));
    }
  });
  return result;
}

/** "… được phong rồi phải không?", "… rồi đúng không?" ask whether. */
function alreadyAsked(list: readonly Token[]): Token[] {
  const last = list.at(-1);
  const signed = last?.kind === "sign" ? [last] : [];
  const words = signed.length > 0 ? list.slice(0, -1) : [...list];
  const tail = words
    .slice(-3)
    .map((token) => token.folded)
    .join(" ");
  const end = words.at(-1);
  if (end === undefined || !/^roi (?:phai|dung) (?:khong|hong|ko|k)$/.test(tail)) return [...list];
  return [...words.slice(0, -3), spelled("chưa", end), ...signed];
}

/** Whether the last word only softens. Without accents, and where the word may go on a question, it is one behind what asks. */
function isParticle(list: readonly Token[]): boolean {
  const end = list.at(-1);
  if (end === undefined) return false;
  const bare = end.loose || end.canonical === end.folded;
  if (!(bare ? BARE_PARTICLE.test(end.folded) : PARTICLE.test(end.surface.toLowerCase()))) return false;
  if (/^d?zay$/.test(end.folded) || (!bare && !/^(?:thế|đó|đấy)$/u.test(end.surface.toLowerCase()))) return true;
  let at = list.length - 2;
  while (at > 0 && list.length - at <= 3 && BARE_PARTICLE.test(list[at]?.folded ?? "") && !AFTER_ASKING.test(list[at]?.folded ?? "")) at--;
  return AFTER_ASKING.test(list[at]?.folded ?? "");
}

function spokenNo(list: readonly Token[]): Token[] {
  return list.map((token, index) => {
    if (token.kind !== "word" || !NO.test(token.surface.toLowerCase())) return token;
    const certain = /^(?:hông|hổng|hok|hem|hơm|hôg)$/u.test(token.surface.toLowerCase());
    const capital = /^\p{Lu}/u.test(token.surface);
    const name = capital && /^\p{Lu}/u.test(list[index - 1]?.surface ?? "");
    return !name && (closes(list[index + 1]) || certain) && index > 1 ? spelled("không", token) : token;
  });
}

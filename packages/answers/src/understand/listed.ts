import { communesNamed, districtsNamed, fold, isCommuneFolded, isDistrictFolded } from "@thidua/core";
import type { Token } from "../text/tokens.ts";

/** Words of the longest name in the gazetteer: "Phan Rang - Tháp Chàm" with its sign. */
const LONGEST = 5;

/** What a name of the gazetteer begins when typed without accents: "huyen co to chuc", "huyen cho moi ho", "huyen thong nhat chu truong". */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  "co to": /^chuc$/,
  "cho moi": /^(?:ho|nguoi|xa|nha|tap|ca|suat|em|hoc)$/,
  "thong nhat": /^(?:chu|cao|y|trong|quan)$/,
  vinh: /^(?:du|danh|quang|hanh)$/,
  chu: /^(?:truong|tich|dong|tri|de)$/,
};

const LAST_GOES_ON = /^(?:nam (?:\d.*|hoc|nao|nay|ngoai|qua|truoc)|dong (?:gop|vien)|bac (?:si|sy))$/;

/** "phuong an", "phuong tien", "xa hoi hoa": with these the word for a kind of place is another word. */
const OTHER_WORD = new Set(fold("hội đạt nghèo được pháp án tiện thức hướng châm viên đoàn có nào này đó mới").split(" "));

/** "thành phố vinh danh …", "huyen thong nhat chu truong": another phrase begins here. */
export function opensPhrase(list: readonly Token[], index: number): boolean {
  if (/^\p{Lu}/u.test(list[index]?.surface ?? "")) return false;
  return [1, 2].some((length) => {
    const name = list.slice(index, index + length).map((token) => token.folded);
    return GOES_ON[name.join(" ")]?.test(list[index + length]?.folded ?? "") === true;
  });
}

/** End of the longest name of the gazetteer that stands at `from` behind a word for its kind; `from` where none does. */
export function listedName(list: readonly Token[], from: number, level: "district" | "commune"): number {
  const first = list[from];
  if (first?.kind !== "word" || first.quoted) return from;
  for (let to = Math.min(list.length, from + LONGEST); to > from; to--) {
    const typed = list.slice(from, to);
    const last = typed.at(-1) as Token;
    if (last.kind === "sign" || (typed.length === 1 && level === "commune")) continue;
    const next = list[to]?.folded ?? "";
    // "Hà Giang 2 tháng đầu năm"
    if (last.kind === "number" && /^(?:nam|thang|quy|lan|dot|xa|huyen|phuong)$/.test(next)) continue;
    // "huyen mo cay nam 2016", "huyen tan phu dong gop": the last syllable goes on with the question.
    if (first.loose && typed.length > 2 && LAST_GOES_ON.test(`${last.folded} ${next}`)) continue;
    if (!isListed(typed, first, level)) continue;
    const capital = /^\p{Lu}/u.test(first.surface);
    if (!capital && level === "commune" && first.loose && typed.length === 2 && OTHER_WORD.has(first.folded)) continue;
    return to;
  }
  return from;
}

function isListed(typed: readonly Token[], first: Token, level: "district" | "commune"): boolean {
  const bare = first.loose || typed.every((token) => token.canonical === token.folded);
  const [named, folded] = level === "district" ? [districtsNamed, isDistrictFolded] : [communesNamed, isCommuneFolded];
  const joined = typed
    .map((token) => (bare ? token.folded : token.canonical))
    .join(" ")
    .replace(/ ?(['’]) ?/gu, "'");
  const forms = [joined, joined.replace(/ - /gu, "-")];
  return forms.some((form) => (bare ? folded(form) : named(form).length > 0));
}

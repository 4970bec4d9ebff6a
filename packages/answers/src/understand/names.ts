import { canonical, fold } from "@thidua/core";
import { sameWord, type Token } from "../text/tokens.ts";
import { BARE_FAMILIES, barePersons } from "./persons.ts";

const words = (list: string): Set<string> => new Set(fold(list).split(" "));
const accented = (list: string): Set<string> => new Set(canonical(list).split(" "));
/** Before a person's name; no part of it. With accents: "Đông Tiến" is no "đồng chí". */
export const TITLES = accented(
  "ông bà anh chị cụ già cô thầy bác em chú đồng chí thiếu trung thượng đại úy tá tướng sỹ sĩ liệt linh mục hòa thượng ni sư mẹ hộ gia đình",
);
/** Kinds of places and offices that a capital may open a question with. */
const HEADS = accented(
  "huyện xã phường quận tỉnh thôn bản làng ấp buôn xóm sở ban phòng cục hội trường đoàn đội tổ công bệnh hợp siêu chi",
);
const isTitle = (token: Token): boolean => TITLES.has(token.canonical) || HEADS.has(token.canonical);
/** Words of an office or of a group of units, that stand before its name and are none of it. */
const OFFICES = accented("trưởng khối cụm phó bí");
/** What a sentence opens with, and no name of a person or a place. */
const OPENERS = accented(
  "dịp ngày tại trong theo hồi vào ở đợt lễ kỳ cuộc phong khi lúc nhờ từ đến cho có những các ai vì sao bao số tổng mức tỷ hội",
);
const CERTAIN_TITLE: readonly (readonly [string, string])[] = [...canonical("ông bà cụ già").split(" ")].map((word) => [word, fold(word)]);
const NEVER_IN_NAME = words(
  "ở nhân tại được đã có là và của trong do năm thuộc nhận tặng xã huyện tỉnh phường làm bao mấy nào khi từng không chưa con mẹ hiện chủ bí trưởng giám phó về cho đang giữ gì kể nói hiến ai người trong",
);

const FAMILIES = words(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ ngô dương lý đinh lương trịnh tạ lò giàng vàng sùng lù hảng mùa cà quàng tòng điêu thạch châu kiều điểu đào quách tống",
);

/** "nguyen van bay duoc tang gi": typed without accents and capitals, a family name opens the question and a verb follows the name. */
function barePerson(list: readonly Token[], taken: readonly boolean[]): string[] | null {
  const person: string[] = [];
  for (const [index, token] of list.entries()) {
    if (!token.loose || taken[index] || token.kind !== "word" || /^\p{Lu}/u.test(token.surface)) return null;
    if (index >= 2 && /^(?:duoc|da|nhan|tung|co|la)$/.test(token.folded)) return person.length <= 4 ? person : null;
    // "khong thi luot duoc …": of what mostly is another word, the middle name tells.
    const family = FAMILIES.has(token.folded) || (BARE_FAMILIES.has(token.folded) && list[1]?.folded === "thi");
    if (index === 0 ? !family : NEVER_IN_NAME.has(token.folded)) return null;
    person.push(token.folded);
  }
  return null;
}

/** Names and quoted phrases: "…" whole, runs of capitals, and what follows "ông", "bà" typed bare. `taken` marks tokens already understood. */
export function findNames(list: readonly Token[], taken: readonly boolean[]): string[][] {
  const names: string[][] = [];
  const bare = barePerson(list, taken);
  if (bare !== null) names.push(bare);
  const persons = barePersons(list, taken);
  names.push(...persons.map(({ words }) => words));
  const typed = list.filter((token) => token.kind === "word" && !token.quoted);
  const shouted = typed.filter((token) => token.surface === token.surface.toUpperCase()).length > typed.length * 0.6;
  let run: Token[] = [];
  const quoted: Token[] = [];
  const close = (): void => {
    // "Trưởng Khối Nội chính", "Ông Bảy": offices and titles before a name are none of it.
    const first = run.findIndex((token, index) => !(OFFICES.has(token.canonical) || (index === 0 && isTitle(token))));
    const kept = first < 0 ? [] : run.slice(first);
    if (kept.length >= 2 || (kept.length === 1 && run.length === 2 && isTitle(run[0] as Token)))
      names.push(kept.map((token) => token.folded));
    run = [];
  };
  for (let i = 0; i < list.length; i++) {
    const token = list[i] as Token;
    if (token.quoted) {
      if (token.kind !== "sign") quoted.push(token);
      continue;
    }
    if (quoted.length > 0) names.push(quoted.splice(0).map((one) => one.folded));
    // "Giàng A Châu", "Y Thoan": one letter is a name among names, several in capitals are an abbreviation.
    const capital =
      !shouted &&
      token.kind === "word" &&
      /^\p{Lu}/u.test(token.surface) &&
      (token.surface !== token.surface.toUpperCase() || (token.surface.length === 1 && (run.length > 0 || capitalAt(list, i + 1))));
    // "Dịp Ngày hội …": the first word of a question has its capital of itself.
    const opens = run.length === 0 && OPENERS.has(token.canonical) && (i === 0 || list[i - 1]?.kind === "sign");
    if (capital && !taken[i] && !opens) run.push(token);
    else close();
    const previous = list[i - 1];
    if (
      CERTAIN_TITLE.some(([word, bareWord]) => sameWord(token, word, bareWord)) &&
      !taken[i] &&
      // "gia đình", "cụ thể"
      !/^(?:dinh|the)$/.test(list[i + 1]?.folded ?? "") &&
      (i === 0 || previous?.kind === "sign" || /^(?:cho|cua|con|ve)$/u.test(previous?.folded ?? ""))
    ) {
      const person: string[] = [];
      for (let j = i + 1; j < list.length && person.length < 4; j++) {
        const next = list[j] as Token;
        if (next.kind !== "word" || taken[j] || NEVER_IN_NAME.has(next.folded)) break;
        person.push(next.folded);
      }
      if (person.length >= 2 && !capitalAt(list, i + 1) && !persons.some(({ from }) => from === i + 1)) names.push(person);
    }
  }
  close();
  if (quoted.length > 0) names.push(quoted.map((one) => one.folded));
  return names;
}

function capitalAt(list: readonly Token[], index: number): boolean {
  return /^\p{Lu}/u.test(list[index]?.surface ?? "");
}

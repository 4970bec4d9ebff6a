import { findAll, lean, readUnit } from "@thidua/core";
import { anyOf, EDGE_AFTER, EDGE_BEFORE } from "./patterns.ts";
import type { Phrase } from "./phrase.ts";
import { ACTING_MARKS, AGENT_HEADS } from "./vocabulary/agents.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

// "Hội Chữ thập đỏ huyện đã trao", "các cấp công đoàn trong tỉnh vận động"
const AGENT = lean(
  new RegExp(
    `^(?:(?:các|những|toàn thể|tập thể|mỗi|nhiều|hầu hết các|hơn nữa|riêng|còn|bên cạnh đó) )?${anyOf(AGENT_HEADS)}${EDGE_AFTER}`,
    "u",
  ),
);
const VERB = lean(new RegExp(`${EDGE_BEFORE}(?:(${anyOf(ACTING_MARKS)})(?= \\p{L}| *$)|${anyOf(DOING_VERBS)}${EDGE_AFTER})`, "gu"));
// "ban quản lý rừng", "cán bộ giảm nghèo": verbs inside a name
const NAMING_BEFORE =
  /(?:^|[ ,])(?:ban|phòng|tổ|đội|trung tâm|trạm|quỹ|nhà|máy|cán bộ|công tác|việc|người|sự|đề án|dự án|kế hoạch|quá trình|lực lượng|ngành|hoạt động|phong trào|cơ quan|năng lực|công ty|doanh nghiệp|xưởng|được|và|khuyến khích|của|chương trình|phong trào) $/u;
const CAPITAL = /\p{Lu}/u;
const LONGEST_AGENT = 90;

/** Where the verb of doing begins in a phrase that opens with who did it; -1 where it opens with nobody, or has no verb. */
function verbAfterAgent({ text, view }: Phrase): number {
  const agent = AGENT.exec(view);
  if (!agent) return -1;
  for (const found of findAll(VERB, view)) {
    const at = found.index;
    if (at < agent[0].length) continue;
    if (at > LONGEST_AGENT) return -1;
    // A capital belongs to the name: "Sở Giáo dục và Đào tạo".
    if (CAPITAL.test(text.charAt(at))) continue;
    if (found[1]) return at + found[0].length;
    if (!NAMING_BEFORE.test(view.slice(0, at))) return at;
  }
  return -1;
}

// "Số suất quà Hội Chữ thập đỏ trao": who did it stands between
const NUMBER_OF = lean(/^(?:tổng )?số (?:lượng )?/u);

/** The phrase without who did it: "Hội Chữ thập đỏ huyện đã trao" leaves "trao". What only owns ("Nhà trường có") stays. */
export function withoutAgent(phrase: Phrase): Phrase {
  const from = (at: number) => ({ text: phrase.text.slice(at), view: phrase.view.slice(at) });
  const head = NUMBER_OF.exec(phrase.view)?.[0].length ?? 0;
  if (head === 0) {
    let at = verbAfterAgent(phrase);
    while (phrase.view.charCodeAt(at) === 32) at++;
    return at < 0 || at >= phrase.view.length ? phrase : from(at);
  }
  const noun = readUnit(phrase.view, head);
  if (noun?.kind !== "noun" || phrase.view.charCodeAt(noun.end) !== 32) return phrase;
  const rest = from(noun.end + 1);
  const at = verbAfterAgent(rest);
  if (at < 0 || at >= rest.view.length) return phrase;
  const said = (side: "text" | "view") => `${phrase[side].slice(0, noun.end)} được ${rest[side].slice(at).trim()}`;
  return { text: said("text"), view: said("view") };
}

import type { Movement } from "@thidua/core";
import type { Ask } from "../query.ts";
import { comparable, WordIndex } from "../text/words.ts";
import type { ArticleContext, Setting } from "./article-context.ts";

/*
 * Whose movement it is: one that another body launched is none of the asked one's, though both stand in one sentence.
 */

/** Words that open the name of a body; those of `SHORT_HEADS` only with a word behind them. */
const HEADS =
  "chi hoi|hoi|cong doan|lien doan|tong lien doan|tinh doan|huyen doan|thanh doan|thi doan|xa doan|doan|trung uong|cong an|tong cong ty|cong ty|mat tran|uy ban|thu tuong|chinh phu|quan doi|bo doi|dang uy|tinh uy|huyen uy|benh vien|hop tac xa|tap doan|ngan hang|toa an|vien kiem sat|kho bac|hai quan|dien luc|buu dien|lien minh|luc luong|phu nu|nong dan|cuu chien binh|thanh nien|chu tich";
const SHORT_HEADS = "bo|so|cuc|chi cuc|tong cuc|ban|phong|nganh|truong|don vi";
const BODY = new RegExp(`^(?:(?:${HEADS})(?= |$)|(?:${SHORT_HEADS}) \\S)`);

/** What a body's full name adds to the name that people use. */
const ADDED = /(?:^| )(?:lien hiep|viet nam|cong san ho chi minh)(?= |$)/g;
const plain = (words: readonly string[]): string[] => words.join(" ").replace(ADDED, " ").split(" ").filter(Boolean);

/** Other names that a body goes by. */
const ALSO: Readonly<Record<string, RegExp>> = {
  "cong doan": /(?:^| )lien doan lao dong(?= |$)/,
  "doan thanh nien": /(?:^| )(?:(?:tinh|huyen|thanh|thi|quan|xa|phuong) doan|doan (?:xa|phuong|truong|khoi)|trung uong doan)(?= |$)/,
  "quan doi": /(?:^| )(?:bo chi huy quan su|ban chi huy quan su|quan khu|bo quoc phong)(?= |$)/,
};

/** The body whose movements a question asks for, its place left out: "Hội LHPN tỉnh Sơn La" → hoi phu nu tinh. Null where none is named. */
export function launcherAsked(ask: Ask): readonly string[] | null {
  if (ask.kind !== "movement") return null;
  const places = new Set(ask.places.flatMap((place) => place.words));
  const words = plain(ask.words.filter((word) => !places.has(word)));
  return words.length > 0 && words.length <= 7 && BODY.test(words.join(" ")) ? words : null;
}

const holds = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);

/** Whether a text names the asked body. */
function names(text: string, body: readonly string[]): boolean {
  const said = plain(new WordIndex(text).list).join(" ");
  const asked = body.join(" ");
  return holds(said, asked) || ALSO[asked]?.test(said) === true;
}

/** What a body's own report calls it by: "Ban Thường vụ", "đơn vị", "các cấp Hội". */
const OFFICES = new Set(
  "ban thuong vu chap hanh cap cac co so bo dang uy don vi toan nha giam doc tinh huyen va chuyen mon tap the".split(" "),
);

/** "Hội", "Ban Thường vụ", "Công ty": who the article is about, told short. */
function isShortFor(launcher: readonly string[], body: readonly string[]): boolean {
  return launcher.every((word) => OFFICES.has(word) || body.includes(word)) && launcher.length <= 5;
}

/** "Hội Cựu chiến binh có phong trào", "Đoàn xã mở đợt thi đua": right before the name, and no review of what another launched. */
const HAS =
  /(?:^| )(?:co|voi|mo|duy tri|trien khai|phat dong|khoi xuong|xay dung|nhan rong|phat huy|day manh|thuc hien|la)(?: \S+){0,4} (?:phong trao|dot thi dua|cuoc van dong|thi dua)(?: thi dua)?$/;

/** Whether a movement is the asked body's: it launched or runs it, or the movement is called after it. */
export function isLaunchedBy(
  body: readonly string[],
  record: Pick<Movement, "name" | "launcher" | "start">,
  setting: Setting,
  context: ArticleContext,
): boolean {
  const own = context.title.hasPhrase(body) || context.opening.hasPhrase(body) || names(context.article.title, body);
  if (record.launcher !== null) {
    if (names(record.launcher, body)) return true;
    return own && isShortFor(comparable(record.launcher), body);
  }
  // "Phụ nữ giúp nhau làm kinh tế" is of the women's union, whoever stands beside it.
  const called = body.filter((word) => !/^(?:hoi|chi|tinh|huyen|xa|thanh|pho)$/.test(word));
  if (called.length >= 2 && holds(comparable(record.name).join(" "), called.join(" "))) return true;
  const at = Math.max(0, record.start - setting.range.start);
  const before = setting.quote.slice(0, at);
  const clause = before.slice(Math.max(before.lastIndexOf("”"), before.lastIndexOf('"'), before.lastIndexOf(";")) + 1);
  if (names(clause, body)) return HAS.test(comparable(clause).join(" "));
  return own && !/(?:^| )(?:do|cua) \S/.test(comparable(setting.quote.slice(at)).join(" ")) && names(context.article.title, body);
}

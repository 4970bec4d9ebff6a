import type { Ask } from "../query.ts";
import { comparable } from "../text/words.ts";

const ASKS_FORM = /(?:^| )(?:tang|khen|thuong|trao|nhan|danh hieu|hinh thuc(?: khen thuong)?) (?:thuong )?(?:nhung )?(?:gi|nao)(?= |$)/;

const isBase = (period: Ask["periods"][number]): boolean => period.role === "base";

const YEAR_BEFORE = /(?:^| )nam (?:lien )?(?:truoc|ngoai)(?: do| nua| ay)?(?= |$)/;
const YEAR_AFTER = /(?:^| )nam (?:sau|ke tiep|tiep theo|lien sau|tiep sau)(?: do| nua| ay)?(?= |$)/;

const YEAR_WORDS = new Set("truoc sau ngoai lien ke tiep theo nua".split(" "));

/** "còn năm trước đó thì sao?": the year beside the one that was asked about; null where none is meant or none was asked. */
function besides(own: Ask, before: Ask): Ask["periods"] | null {
  const text = comparable(own.text).join(" ");
  const step = YEAR_BEFORE.test(text) ? -1 : YEAR_AFTER.test(text) ? 1 : 0;
  const asked = before.periods.filter((period) => !isBase(period));
  const year = asked[0]?.end;
  if (step === 0 || asked.length !== 1 || year == null || year.length !== 4 || asked[0]?.start !== year) return null;
  const beside = String(Number(year) + step);
  return [{ start: beside, end: beside, role: "asked", text: beside }];
}

const AGAINST = /^(?:va )?(?:(?:nhieu|it|cao|thap|lon) )?(?:hon|kem)(?= )|^(?:va )?(?:so voi|chenh (?:voi|so voi))(?= )/;

/** "… được bao nhiêu căn, hơn Bình Thuận bao nhiêu căn": the place of the clause before is set against this one's. */
function setAgainst(own: Ask, before: Ask): boolean {
  const [mine, other] = [own.places[0], before.places[0]];
  return (
    AGAINST.test(comparable(own.text).join(" ")) &&
    own.places.length === 1 &&
    before.places.length === 1 &&
    mine?.level === other?.level &&
    mine?.words.join(" ") !== other?.words.join(" ")
  );
}

/**
 * Completes a clause or a follow-up from what was asked before: place, period, award and subject stay until they are replaced.
 * "còn năm 2022 thì sao?" keeps all but the period; "chỉ tiêu là bao nhiêu?" keeps the subject.
 */
export function inherit(asked: Ask, before: Ask): Ask {
  const beside = asked.periods.length === 0 ? besides(asked, before) : null;
  const own = beside === null ? asked : { ...asked, periods: beside, words: asked.words.filter((word) => !YEAR_WORDS.has(word)) };
  // "hơn hè 2010 bao nhiêu lượt": what it is counted in is no subject.
  const empty = own.words.every((word) => own.unit.includes(word)) && own.names.length === 0;
  const bare = own.words.length === 0 && own.names.length === 0 && own.awards.length === 0;
  const sameKind = own.kind === before.kind || bare || own.kind === "passage";
  const openIntent = own.intent === "about" || own.intent === "list" || own.intent === "compare";
  const kind = bare || (own.kind === "passage" && own.words.length < 2) ? before.kind : own.kind;
  const ownSubject = own.words.length >= 2 || own.names.length > 0;
  // "được khen gì?" asks for the form itself: none is taken over.
  const sameAward = own.awards.length === 0 && kind === "award" && !ASKS_FORM.test(comparable(own.text).join(" "));
  return {
    ...own,
    kind,
    intent: bare && own.intent === "about" ? before.intent : openIntent && own.awards.length > 0 ? before.intent : own.intent,
    places: setAgainst(own, before) ? [...before.places, ...own.places] : own.places.length > 0 ? own.places : before.places,
    periods:
      own.periods.length === 0
        ? before.periods
        : own.periods.every(isBase)
          ? [...before.periods.filter((one) => !isBase(one)), ...own.periods]
          : own.periods,
    awards: sameAward ? before.awards : own.awards,
    authority: own.authority ?? (sameAward ? before.authority : null),
    kinds: own.kinds.length > 0 ? own.kinds : kind === "award" && before.kind === "award" ? before.kinds : [],
    status: own.status ?? (sameAward ? before.status : null),
    unit: own.unit.length > 0 ? own.unit : bare ? before.unit : [],
    words: empty ? before.words : own.words,
    inherited: empty ? before.inherited : sameKind && !ownSubject ? [...before.words, ...before.inherited] : before.words,
    document: own.document ?? (bare ? before.document : null),
    names: own.names.length > 0 ? own.names : ownSubject ? [] : before.names,
  };
}

import { lean } from "@thidua/core";
import { CAPITALS, cutName, cutWords, GENERIC, HEAD } from "./names.ts";
import { NAMED_AFTER, nameAtEnd, readPerson } from "./persons.ts";
import { named, person } from "./receiver.ts";
import { CLOSE, HEADS, ROLES, TITLES } from "./vocabulary.ts";
import { type Step, take } from "./walk.ts";

/* Steps of recipients.ts: households, people, offices. */

const HOUSEHOLD = lean(new RegExp(`^(?:hộ(?: +gia +đình)?|gia +đình|vợ +chồng)(?: +(?:${TITLES}))* +(?=\\p{L})`, "u"));

// gia đình · gia đình ông · hộ bà: the family of somebody told before
const FAMILY_TOLD = lean(/^(?:gia +đình|(?:hộ|gia +đình|vợ +chồng) +(?:ông|bà|anh|chị|cô|thầy|cụ|bác|em))$/u);

/** "gia đình ông Bùi Văn Lực". */
export const takeHousehold: Step = (walk, { body, inner }) => {
  const told = cutWords(inner);
  if (walk.options.subject && body.by === "start" && walk.receivers.length === 0 && FAMILY_TOLD.test(told))
    return take(walk, { ...named("household", body.start, body.start + told.length), pointer: true });
  const household = HOUSEHOLD.exec(inner);
  const words = household ? CAPITALS.exec(walk.text.slice(body.start + household[0].length, body.end)) : null;
  if (!household || !words) return false;
  return take(walk, named("household", body.start, body.start + household[0].length + words[0].length));
};

const OFFICE = lean(
  /^(?:nguyên|trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|bản trưởng|thôn trưởng|già làng|tổ trưởng|đội trưởng|chi hội trưởng|chi đội trưởng|viện trưởng|cục trưởng)(?![\p{L}\p{M}])/u,
);

/** "bà Võ Thị Nhung, Trưởng thôn Bích Khê": an office, though it has the shape of a name. */
export const passOffice: Step = (walk, { body, inner }) => {
  const previous = walk.receivers.at(-1);
  return previous?.kind === "individual" && previous.name !== null && body.by === "comma" && OFFICE.test(inner);
};

// Người thứ ba là anh Ksor Tin; Đứng cạnh ông là bà Cà Thị Ín; Dẫn đầu khối là Sở Tài chính
const IS_PERSON = lean(new RegExp(` (?:là|có|gồm) +(?=(?:các +)?(?:${TITLES})[.]? +\\p{L})`, "u"));
const IS_BODY = lean(new RegExp(` là +(?=(?:${HEADS}) )`, "u"));
// Ông từng là Nông dân Việt Nam xuất sắc: who he is, not who another is
const WHO_HE_IS = lean(
  /^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ|dì|mế|thím|mợ)(?: +(?:ấy|vốn|từng|đã|cũng|hiện|đang|nguyên|còn|chính|vẫn))* +là(?![\p{L}\p{M}])/u,
);

/** "Người thứ ba là anh Ksor Tin": who somebody is stands behind "là". */
export const passToPerson: Step = ({ text, queue }, { body, inner }) => {
  if (WHO_HE_IS.test(inner)) return false;
  const is = IS_PERSON.exec(inner) ?? (HEAD.test(inner) && !GENERIC.test(inner) ? null : IS_BODY.exec(inner));
  if (!is) return false;
  const at = body.start + is.index + is[0].length;
  const named = /^(?:\p{Ll}[\p{L}\p{M}]* +){0,4}(?:\p{Lu}|(?:tỉnh|huyện|xã)$)/u.test(text.slice(at, body.end));
  // "Sở Y tế có ông A": whose he is told by takeBody
  if (!named || (HEAD.test(inner) && !GENERIC.test(inner)) || /\d/u.test(inner.slice(0, is.index))) return false;
  queue.unshift({ start: at, end: body.end, by: body.by });
  return true;
};

export const takePerson: Step = (walk, { body }) => {
  const found = readPerson(walk.text, walk.view, body);
  if (!found) return false;
  return take(walk, walk.options.kind === "household" && found.kind === "individual" ? { ...found, kind: "household" } : found);
};

const ROLE = lean(new RegExp(`^(?:${ROLES})${CLOSE}`, "u"));
const PEOPLE_NAME =
  /^(?:cán bộ|nhân dân|đảng bộ|chính quyền|quân|đảng viên|chiến sỹ|giáo viên|thầy|tập thể)(?:,| và|,? và) +(?:các +)?(?:cán bộ|nhân dân|chính quyền|chiến sỹ|quân|học sinh|đảng viên|trò|đồng bào|giáo viên|công nhân|dân)/u;

/** "Chủ tịch HĐND Thành phố Nguyễn Thị B": the name behind its role; a role without a name is passed over. */
export const takeRole: Step = (walk, { body, inner }) => {
  const { text, view, options } = walk;
  if (!ROLE.test(inner) || PEOPLE_NAME.test(inner)) return false;
  const previous = walk.receivers.at(-1);
  // "bác sĩ A, Khoa Nội" is where he works; a ward alone is who was given it
  if (previous?.kind !== "individual" && /^khoa(?![\p{L}\p{M}])/u.test(inner)) return false;
  const cut = cutName(text, view, body.start, body.end);
  const behind = nameAtEnd(text, body.start, cut.end);
  const apposed = previous?.kind === "individual" && previous.name !== null && body.by === "comma";
  if (
    behind &&
    !apposed &&
    view.slice(behind.start, behind.end) !== "hồ chí minh" &&
    behind.start > body.start &&
    !NAMED_AFTER.test(view.slice(body.start, behind.start))
  )
    return take(walk, person(body.start, behind.end, behind));
  if (previous?.kind === "individual" && previous.name !== null && body.by !== "semi") return true;
  return options.subject && !previous;
};

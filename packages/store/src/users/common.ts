/** Words that whoever attacks this service tries first: what it is called, what it is about, who uses it. */
const OURS = [
  "thidua",
  "thiduakhenthuong",
  "khenthuong",
  "phongtrao",
  "bangkhen",
  "giaykhen",
  "bientap",
  "quantri",
  "admin",
  "editor",
  "viewer",
];

/** How many letters a password has to have besides those words. */
const LEFT = 6;

/** Without case, marks and blanks: `Thi Đua` is `thidua`. */
const bare = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");

const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");

/**
 * Whether others would guess the password: one of the 49,233 that leaks hold most often (as it is, or with digits and signs before or
 * after it), or no more than the name of the account and words of this service.
 */
export async function isCommon(password: string, name: string): Promise<boolean> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  const common = new Set<string>(dictionary["passwords-common"]);
  const said = bare(password);
  if (common.has(password.toLowerCase()) || common.has(said)) return true;
  const core = withoutEnds(said);
  if (core.length >= LEFT && common.has(core)) return true;
  const ours = [...OURS, bare(name), ...bare(name).split(/[._-]/)].filter((word) => word.length > 2).sort((a, b) => b.length - a.length);
  if (!ours.some((word) => said.includes(word))) return false;
  const left = ours.reduce((rest, word) => rest.replaceAll(word, ""), said).replace(/[^\p{L}]/gu, "");
  return left.length < LEFT;
}

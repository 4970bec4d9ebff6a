import { type Giver, giverAfter } from "./authority.ts";
import { BELONGS } from "./complements.ts";
import type { Found } from "./found.ts";
import { type FormToken, isForm } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

/** Whose the forms of a sentence were, where it only tells that: "Bằng khen là của Chủ tịch UBND tỉnh, Giấy khen là của Giám đốc Sở". */
export function ownersTold(reader: Reader): { form: FormToken; giver: Giver }[] {
  return reader.tokens.filter(isForm).flatMap((form) => {
    const is = BELONGS.exec(reader.view.slice(form.end, form.end + 24));
    const giver = is ? giverAfter(reader, form.end + is[0].length + 1, form.end + 140, reader.context) : null;
    return giver?.level ? [{ form, giver }] : [];
  });
}

/** The awards told before with the giver that is told behind them, where they have none of their own and are of the same form. */
export function withOwner(found: Found, { form, giver }: { form: FormToken; giver: Giver }): Found {
  const { clause } = found;
  const same = clause.form?.slug === form.slug && clause.giver === null && form.slug !== null;
  return same ? { ...found, clause: { ...clause, giver }, above: null } : found;
}

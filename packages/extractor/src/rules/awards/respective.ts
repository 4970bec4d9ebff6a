import { giverAfter } from "./authority.ts";
import type { Clause } from "./clause.ts";
import type { Receiver } from "./recipients.ts";
import type { Reader } from "./verbs.ts";

const sameWhom = (a: readonly Receiver[], b: readonly Receiver[]): boolean =>
  a.length === b.length && a.every((one, index) => one.start === b[index]?.start);

/**
 * "Giấy khen và Bằng khen lần lượt được trao cho 9.870 và 4.316 cá nhân": the first form is the first count's, the second the second's.
 * "UBND tỉnh và Bộ Công an lần lượt tặng Bằng khen cho 210 và 45 tập thể": so with two givers of one form.
 */
export function paired(reader: Reader, start: number, end: number, clauses: readonly Clause[]): Clause[] {
  if (!/lần lượt|tương ứng/u.test(reader.view.slice(start, end))) return [...clauses];
  return clauses.flatMap((clause) => {
    const { receivers } = clause;
    if (receivers.length < 2 || receivers.some(({ count }) => count === null)) return [clause];
    const group = clauses.filter((other) => other.verb === clause.verb && sameWhom(other.receivers, receivers));
    const own = receivers[group.indexOf(clause)];
    if (group.length === receivers.length && own) return [{ ...clause, receivers: [own] }];
    return group.length === 1 && receivers.length === 2 ? twoGivers(reader, clause) : [clause];
  });
}

function twoGivers(reader: Reader, clause: Clause): Clause[] {
  const { giver, receivers } = clause;
  const link = giver ? reader.view.indexOf(" và ", giver.start) : -1;
  if (!giver || link < 0 || link > giver.end) return [clause];
  const givers = [giverAfter(reader, giver.start, link, reader.context), giverAfter(reader, link + 4, giver.end, reader.context)];
  if (!givers.every((one) => one?.level)) return [clause];
  return receivers.map((receiver, index) => ({ ...clause, giver: givers[index] ?? null, receivers: [receiver] }));
}

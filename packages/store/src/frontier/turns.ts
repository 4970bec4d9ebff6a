import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { Frontier } from "./frontier.ts";

/** How soon to look again at a host whose turn somebody else has, milliseconds. */
const LOOK_AGAIN = 150;

export async function takeTurn(database: Database, host: string, about: Parameters<Frontier["takeTurn"]>[1]): Promise<number> {
  const until = sql`clock_timestamp() + ${about.lease}::double precision * interval '1 millisecond'`;
  const taken = await database.execute(sql`
    insert into crawl_turns as turn (host, worker, until, next_at) values (${host}, ${about.worker}, ${until}, '-infinity')
    on conflict (host) do update set worker = excluded.worker, until = excluded.until
    where turn.next_at <= clock_timestamp() and (turn.worker is null or turn.until <= clock_timestamp())
    returning host`);
  if (rowsOf(taken).length > 0) return 0;
  const left = await database.execute(sql`
    select extract(epoch from greatest(next_at - clock_timestamp(), interval '0'))::double precision * 1000 as rest from crawl_turns
    where host = ${host} and next_at > clock_timestamp()`);
  const rest = Number(rowsOf(left)[0]?.rest ?? 0);
  return rest > 0 ? Math.ceil(rest) : LOOK_AGAIN;
}

export async function endTurn(database: Database, host: string, about: Parameters<Frontier["endTurn"]>[1]): Promise<void> {
  // Whoever lost the turn meanwhile has asked all the same: the rest holds, the turn of the other too.
  await database.execute(sql`
    update crawl_turns set
      next_at = greatest(next_at, clock_timestamp() + ${about.rest}::double precision * interval '1 millisecond'),
      worker = case when worker = ${about.worker} then null else worker end
    where host = ${host}`);
}

/** Both drivers answer with an object that holds the rows. */
function rowsOf(result: unknown): Record<string, unknown>[] {
  return (result as { rows: Record<string, unknown>[] }).rows;
}

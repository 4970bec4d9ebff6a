import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Drill, Setting } from "../drill.ts";
import { done, type Running, thidua } from "../harness/command.ts";
import { differences, exported } from "../harness/compare.ts";
import { embeddedPlaces, type Place, type Places, serverPlaces } from "../harness/places.ts";
import type { Random } from "../harness/random.ts";
import { sampleArticles } from "../harness/samples.ts";

const KEY = "drill-key-0123456789abcdef";

/** One decision, under the name by which it may be asked for again. */
interface Wish {
  kind: string;
  articleId: string;
  id: string;
  action: "accept" | "reject" | "undo";
  version: number;
  request: string;
}

export const killReview: Drill = {
  name: "kill-review",
  title: { vi: "Duyệt bản ghi, dịch vụ bị giết giữa chừng", en: "Review, the service killed" },
  about: {
    vi: "Một biên tập viên duyệt qua `thidua serve`; dịch vụ (và máy chủ PostgreSQL) bị SIGKILL ngẫu nhiên, quyết định chưa được trả lời thì gửi lại cùng tên. Quyết định nào đã được trả lời đều phải còn, đúng một lần; bản xuất giống lượt chạy không bị quấy rầy, và kho dựng lại từ nhật ký cũng vậy.",
    en: "An editor decides through `thidua serve`; the service (and the PostgreSQL server) is killed by SIGKILL at random moments, and what was not answered is sent again under the same name. Every answered decision has to be there, once; the export is that of an undisturbed run, and so is that of the store made again from its journal.",
  },
  async run(setting) {
    const articles = await sampleArticles(setting.folder, setting.short ? 4 : 20);
    const problems: string[] = [];
    const figures = [];
    for (const open of [embeddedPlaces, serverPlaces]) {
      const places = await open(setting.folder, setting.say);
      if (places === null) continue;
      try {
        const { kills, serverKills, decided } = await onOne(places, articles, setting, problems);
        figures.push(
          { what: { vi: `${places.name}: lần giết dịch vụ`, en: `${places.name}: services killed` }, value: kills },
          ...(places.server === null
            ? []
            : [{ what: { vi: `${places.name}: lần giết máy chủ`, en: `${places.name}: server killed` }, value: serverKills }]),
          { what: { vi: `${places.name}: quyết định đã được trả lời`, en: `${places.name}: decisions answered` }, value: decided },
        );
      } finally {
        await places.close();
      }
    }
    return { figures, losses: problems.length, problems: problems.slice(0, 20) };
  },
};

async function onOne(places: Places, articles: string, { folder, random, times, say }: Setting, problems: string[]) {
  const calm = await places.fresh();
  await done(["import", articles, ...calm.words], { env: calm.env });
  const disturbed = await places.copy(calm);
  const most = times(3, 200);
  const tally = { kills: 0, serverKills: 0, decided: 0 };
  const service = await serve(calm);
  const wishes = await wishesOf(service.url, most, random);
  for (const wish of wishes)
    if ((await decide(service.url, wish)) !== 200) problems.push(`${places.name}, undisturbed: ${wish.request} was refused`);
  service.running.kill("SIGTERM");
  await service.running.ended;
  const expected = await exported(calm, join(folder, `${places.name}-review-expected`));

  let killed = 0;
  let current = await serve(disturbed);
  for (const [i, wish] of wishes.entries()) {
    // A kill falls into every few decisions, before, within or behind one.
    const kill = killed < most && i >= Math.floor((killed * wishes.length) / most);
    const strike = kill ? sleep(random.between(0, 40)).then(() => strikeAt(places, current.running, random, tally)) : null;
    for (let tries = 0; ; tries++) {
      const status = await decide(current.url, wish).catch(() => 0);
      if (status === 200) break;
      if (status !== 0 && status < 500) {
        problems.push(`${places.name}: ${wish.request} was refused with ${status}`);
        break;
      }
      if (tries > 100) throw new Error(`${places.name}: ${wish.request} is never answered`);
      await strike;
      if (current.running.child.exitCode !== null || current.running.child.signalCode !== null) current = await serve(disturbed);
      else await sleep(100);
    }
    tally.decided++;
    if (strike !== null) {
      await strike;
      killed++;
      if (current.running.child.exitCode !== null || current.running.child.signalCode !== null) current = await serve(disturbed);
      say(`${places.name}: ${tally.kills} services and ${tally.serverKills} servers killed, ${tally.decided} decisions`);
    }
  }
  current.running.kill("SIGTERM");
  await current.running.ended;
  const found = await exported(disturbed, join(folder, `${places.name}-review-found`));
  for (const name of differences(expected, found)) problems.push(`${places.name}: ${name} is not what it is undisturbed`);
  if (places.server === null) {
    await done(["rebuild", ...disturbed.words], {}, [0, 3]);
    const again = await exported(disturbed, join(folder, `${places.name}-review-again`));
    for (const name of differences(found, again)) problems.push(`${places.name}: ${name} is not the same after rebuild`);
  }
  return tally;
}

async function strikeAt(places: Places, running: Running, random: Random, tally: { kills: number; serverKills: number }): Promise<void> {
  if (places.server !== null && random.next() < 1 / 3) {
    await places.server.kill();
    tally.serverKills++;
    await places.server.start();
    return;
  }
  running.kill();
  tally.kills++;
  await running.ended;
}

async function serve(place: Place): Promise<{ running: Running; url: string }> {
  const running = thidua(["serve", "--port", "0", ...place.words], {
    env: { ...place.env, THIDUA_EDITOR_KEY: `lan:${KEY}`, LOG_LEVEL: "warn" },
  });
  const line = await running.line(/http:\/\//);
  return { running, url: /http:\/\/[^\s]+/.exec(line)?.[0].replace(/[.,;]$/, "") ?? "" };
}

/** Decisions about records, several about some: accepted, rejected, taken back. */
async function wishesOf(url: string, kills: number, random: Random): Promise<Wish[]> {
  const wishes: Wish[] = [];
  for (const kind of ["figures", "awards", "movements"]) {
    const answer = await fetch(`${url}/v1/${kind}?limit=100`);
    const { items } = (await answer.json()) as { items: { id: string; article: { id: string } }[] };
    for (const { id, article } of items) {
      const verdicts = random.pick([["accept"], ["reject"], ["accept", "undo"], ["reject", "undo", "accept"]] as const);
      for (const [version, action] of verdicts.entries())
        wishes.push({ kind, articleId: article.id, id, action, version, request: `drill-${kind}-${id}-${version}` });
    }
  }
  return wishes.slice(0, Math.max(12, kills * 2));
}

async function decide(url: string, { id, articleId, action, version, request }: Wish): Promise<number> {
  const answer = await fetch(`${url}/v1/records/${id}/review`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ action, version, articleId, request: request.slice(0, 64) }),
    signal: AbortSignal.timeout(30_000),
  });
  await answer.arrayBuffer();
  return answer.status;
}

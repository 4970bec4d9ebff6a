import type { Article, Award, Extraction, Figure, Movement, RecordKind, RecordOf, ThiDuaRecord } from "@thidua/core";
import { count, eq, sql, sum } from "drizzle-orm";
import { type Backup, writeBackup } from "./backup/write.ts";
import type { Connection, Database } from "./database/database.ts";
import { runProblem } from "./database/problems.ts";
import { articles } from "./database/schema.ts";
import { keepPlannable } from "./database/statistics.ts";
import { StoreUnavailable } from "./errors.ts";
import type { Frontier, HostState, PageCount, Round, TakenPage } from "./frontier/frontier.ts";
import * as hosts from "./frontier/hosts.ts";
import * as pages from "./frontier/pages.ts";
import * as rounds from "./frontier/rounds.ts";
import * as runs from "./frontier/runs.ts";
import * as turns from "./frontier/turns.ts";
import { type Journal, NO_JOURNAL } from "./journal/journal.ts";
import { type Note, noted } from "./journal/note.ts";
import { listArticles, listVersions, readArticles } from "./lists/articles.ts";
import { findRecord, listRecords } from "./lists/records.ts";
import { countRecords } from "./lists/stats.ts";
import { articleUnderReview, reviewArticle } from "./review/article.ts";
import { copyState, decideCopy } from "./review/copies.ts";
import { listDecisions } from "./review/decisions.ts";
import * as feedback from "./review/feedback.ts";
import { reviewQueue } from "./review/queue.ts";
import { recordState, reviewRecord } from "./review/review-record.ts";
import * as second from "./review/second.ts";
import { isKnown, type Saved, save } from "./save.ts";
import { findPassages } from "./search/passages.ts";
import * as kept from "./snapshots/kept.ts";
import { personsIn, snapshotArticles, snapshotMark, snapshotRecords } from "./snapshots/read.ts";
import { restore } from "./snapshots/restore.ts";
import type { SnapshotRecord } from "./snapshots/snapshots.ts";
import type { ArticleSummary, ArticleVersion, Page, Passage, RecordFilter, StatGroup, StatRow, Store, Stored } from "./store.ts";
import * as users from "./users/users.ts";

/** The store on either database. */
export class DatabaseStore implements Store {
  readonly #connection: Connection;
  readonly #journal: Journal;
  #closed: Promise<void> | undefined;

  constructor(connection: Connection, journal: Journal = NO_JOURNAL) {
    this.#connection = connection;
    this.#journal = journal;
  }

  get location(): string {
    return this.#connection.location;
  }

  save(extraction: Extraction, page?: { digest: string }): Promise<Saved> {
    return this.#run(async (database) => {
      if (await isKnown(database, extraction)) return "unchanged";
      return noted(database, this.#journal, (transaction, note) => save(transaction, extraction, { digest: page?.digest ?? null, note }));
    });
  }

  async article(id: string): Promise<Article | null> {
    const [found] = await this.readArticles([id]);
    return found ?? null;
  }

  async readArticles(ids: readonly string[]): Promise<Article[]> {
    return ids.length === 0 ? [] : this.#run((database) => readArticles(database, ids));
  }

  async originalOf(id: string): Promise<string | null> {
    const original = { id: articles.duplicateOf };
    const [row] = await this.#run((database) => database.select(original).from(articles).where(eq(articles.id, id)));
    return row?.id ?? null;
  }

  articles(filter: RecordFilter): Promise<Page<ArticleSummary>> {
    return this.#many((database) => listArticles(database, filter));
  }

  movements(filter: RecordFilter): Promise<Page<Stored<Movement>>> {
    return this.#many((database) => listRecords(database, "movement", filter));
  }

  figures(filter: RecordFilter): Promise<Page<Stored<Figure>>> {
    return this.#many((database) => listRecords(database, "figure", filter));
  }

  awards(filter: RecordFilter): Promise<Page<Stored<Award>>> {
    return this.#many((database) => listRecords(database, "award", filter));
  }

  record(kind: RecordKind, id: string): Promise<Stored<ThiDuaRecord> | null> {
    return this.#run((database) => findRecord(database, kind, id));
  }

  versions(articleId: string): Promise<ArticleVersion[]> {
    return this.#run((database) => listVersions(database, articleId));
  }

  reviewRecord(change: Parameters<Store["reviewRecord"]>[0]): ReturnType<Store["reviewRecord"]> {
    return this.#noted((transaction, note) => reviewRecord(transaction, change, note));
  }

  recordState(recordId: string, articleId?: string): ReturnType<Store["recordState"]> {
    return this.#run((database) => recordState(database, recordId, articleId));
  }

  reviewQueue(filter: Parameters<Store["reviewQueue"]>[0]): ReturnType<Store["reviewQueue"]> {
    return this.#run((database) => reviewQueue(database, filter));
  }

  articleUnderReview(articleId: string): ReturnType<Store["articleUnderReview"]> {
    return this.#run((database) => articleUnderReview(database, articleId));
  }

  reviewArticle(
    articleId: string,
    verdict: Parameters<Store["reviewArticle"]>[1],
    by: Parameters<Store["reviewArticle"]>[2],
  ): ReturnType<Store["reviewArticle"]> {
    return this.#noted((transaction, note) => reviewArticle(transaction, articleId, verdict, by, note));
  }

  decideCopy(change: Parameters<Store["decideCopy"]>[0]): ReturnType<Store["decideCopy"]> {
    return this.#noted((transaction, note) => decideCopy(transaction, change, note));
  }

  copyState(articleId: string): ReturnType<Store["copyState"]> {
    return this.#run((database) => copyState(database, articleId));
  }

  decisions(filter: Parameters<Store["decisions"]>[0]): ReturnType<Store["decisions"]> {
    return this.#run((database) => listDecisions(database, filter));
  }

  nextBlind(editor: string): ReturnType<Store["nextBlind"]> {
    return this.#run((database) => second.nextBlind(database, editor));
  }

  reviewBlind(about: Parameters<Store["reviewBlind"]>[0]): ReturnType<Store["reviewBlind"]> {
    return this.#noted((transaction, note) => second.reviewBlind(transaction, about, note));
  }

  agreement(): ReturnType<Store["agreement"]> {
    return this.#run((database) => second.agreement(database));
  }

  countUses(records: Parameters<Store["countUses"]>[0]): ReturnType<Store["countUses"]> {
    return this.#run((database) => feedback.countUses(database, records));
  }

  addFeedback(given: Parameters<Store["addFeedback"]>[0]): ReturnType<Store["addFeedback"]> {
    return this.#noted((transaction, note) => feedback.addFeedback(transaction, given, note));
  }

  feedback(filter: Parameters<Store["feedback"]>[0]): ReturnType<Store["feedback"]> {
    return this.#run((database) => feedback.listFeedback(database, filter));
  }

  settleFeedback(id: number, editor: string): ReturnType<Store["settleFeedback"]> {
    return this.#noted((transaction, note) => feedback.settleFeedback(transaction, id, editor, note));
  }

  addUser(user: Parameters<Store["addUser"]>[0]): ReturnType<Store["addUser"]> {
    return this.#run((database) => users.addUser(database, user));
  }

  users(): ReturnType<Store["users"]> {
    return this.#run((database) => users.listUsers(database));
  }

  changeUser(name: string, change: Parameters<Store["changeUser"]>[1]): ReturnType<Store["changeUser"]> {
    return this.#run((database) => users.changeUser(database, name, change));
  }

  signIn(name: string, password: string): ReturnType<Store["signIn"]> {
    return this.#run((database) => users.signIn(database, name, password));
  }

  sessionUser(token: string): ReturnType<Store["sessionUser"]> {
    return this.#run((database) => users.sessionUser(database, token));
  }

  signOut(token: string): ReturnType<Store["signOut"]> {
    return this.#run((database) => users.signOut(database, token));
  }

  snapshotArticles(next: Parameters<Store["snapshotArticles"]>[0]): ReturnType<Store["snapshotArticles"]> {
    return this.#run((database) => snapshotArticles(database, next));
  }

  snapshotRecords<K extends RecordKind>(kind: K, next: Parameters<Store["snapshotRecords"]>[1]): Promise<SnapshotRecord<RecordOf<K>>[]> {
    return this.#run((database) => snapshotRecords(database, kind, next));
  }

  personsIn(articleIds: readonly string[]): ReturnType<Store["personsIn"]> {
    return this.#run((database) => personsIn(database, articleIds));
  }

  snapshotMark(): Promise<string> {
    return this.#run((database) => snapshotMark(database));
  }

  pseudonymKey(): Promise<string> {
    return this.#noted((transaction, note) => kept.pseudonymKey(transaction, note));
  }

  erase(erasure: Parameters<Store["erase"]>[0]): Promise<boolean> {
    return this.#noted((transaction, note) => kept.erase(transaction, erasure, note));
  }

  erasures(): ReturnType<Store["erasures"]> {
    return this.#run((database) => kept.listErasures(database));
  }

  decideLink(change: Parameters<Store["decideLink"]>[0]): ReturnType<Store["decideLink"]> {
    return this.#noted((transaction, note) => kept.decideLink(transaction, change, note));
  }

  linkDecisions(about?: Parameters<Store["linkDecisions"]>[0]): ReturnType<Store["linkDecisions"]> {
    return this.#run((database) => kept.listLinkDecisions(database, about));
  }

  keepOrigin(articleId: string, archiveDigest: string): Promise<void> {
    return this.#noted((transaction, note) => kept.keepOrigin(transaction, articleId, archiveDigest, note));
  }

  restore(restored: Parameters<Store["restore"]>[0]): Promise<boolean> {
    return this.#noted((transaction, note) => restore(transaction, restored, note));
  }

  passages(question: string, limit: number): Promise<Passage[]> {
    return this.#run((database) => findPassages(database, question, limit));
  }

  stats(kind: RecordKind, by: StatGroup, filter: RecordFilter): Promise<StatRow[]> {
    return this.#many((database) => countRecords(database, kind, by, filter));
  }

  async counts(): Promise<{ articles: number; movements: number; figures: number; awards: number }> {
    const sums = { articles: count(), movements: sum(articles.movements), figures: sum(articles.figures), awards: sum(articles.awards) };
    const [row] = await this.#run((database) => database.select(sums).from(articles));
    return {
      articles: row?.articles ?? 0,
      movements: Number(row?.movements ?? 0),
      figures: Number(row?.figures ?? 0),
      awards: Number(row?.awards ?? 0),
    };
  }

  beginRound(source: string, about: Parameters<Frontier["beginRound"]>[1]): Promise<Round> {
    return this.#run((database) => rounds.beginRound(database, source, about));
  }

  finishRound(source: string, at: string): Promise<void> {
    return this.#run((database) => rounds.finishRound(database, source, at));
  }

  lastRound(source: string): ReturnType<Frontier["lastRound"]> {
    return this.#run((database) => rounds.lastRound(database, source));
  }

  takePages(source: string, about: Parameters<Frontier["takePages"]>[1]): Promise<TakenPage[]> {
    return this.#run((database) => pages.takePages(database, source, about));
  }

  settlePages(source: string, about: Parameters<Frontier["settlePages"]>[1]): Promise<string[]> {
    return this.#run((database) => pages.settlePages(database, source, about));
  }

  takenByOthers(source: string, worker: string): Promise<number> {
    return this.#run((database) => pages.takenByOthers(database, source, worker));
  }

  fetchedSince(source: string, at: string): Promise<number> {
    return this.#run((database) => pages.fetchedSince(database, source, at));
  }

  takeTurn(host: string, about: Parameters<Frontier["takeTurn"]>[1]): Promise<number> {
    return this.#run((database) => turns.takeTurn(database, host, about));
  }

  endTurn(host: string, about: Parameters<Frontier["endTurn"]>[1]): Promise<void> {
    return this.#run((database) => turns.endTurn(database, host, about));
  }

  crawlWorkers(): Promise<string[]> {
    return this.#run((database) => pages.crawlWorkers(database));
  }

  releasePages(about: Parameters<Frontier["releasePages"]>[0]): Promise<void> {
    return this.#run((database) => pages.releasePages(database, about));
  }

  reopenPages(source: string, about: Parameters<Frontier["reopenPages"]>[1]): Promise<void> {
    return this.#run((database) => pages.reopenPages(database, source, about));
  }

  nextDue(source: string, without: readonly string[]): Promise<string | null> {
    return this.#run((database) => pages.nextDue(database, source, without));
  }

  pageCounts(source: string): Promise<PageCount[]> {
    return this.#run((database) => pages.pageCounts(database, source));
  }

  crawledSources(): ReturnType<Frontier["crawledSources"]> {
    return this.#run((database) => rounds.crawledSources(database));
  }

  beginRun(source: string, at: string): Promise<number> {
    return this.#run((database) => runs.beginRun(database, source, at));
  }

  endRun(id: number, at: string, summary: Parameters<Frontier["endRun"]>[2]): Promise<void> {
    return this.#run((database) => runs.endRun(database, id, at, summary));
  }

  crawlRuns(source: string, limit?: number): ReturnType<Frontier["crawlRuns"]> {
    return this.#run((database) => runs.listRuns(database, source, limit));
  }

  hostState(host: string): Promise<HostState | null> {
    return this.#run((database) => hosts.hostState(database, host));
  }

  saveHost(state: HostState): Promise<void> {
    return this.#run((database) => hosts.saveHost(database, state));
  }

  async ready(): Promise<void> {
    await this.#run((database) => database.execute(sql`select 1`));
  }

  async backup(path: string): Promise<Backup> {
    return this.#run((database) => writeBackup(database, path));
  }

  close(): Promise<void> {
    const stopped = this.#connection.stopped?.() === true;
    this.#closed ??= (stopped ? this.#journal.leave() : this.#journal.close()).then(() => this.#connection.close());
    return this.#closed;
  }

  /** What is decided is written down before it is committed. */
  #noted<T>(work: (transaction: Database, note: Note) => Promise<T>): Promise<T> {
    return this.#run((database) => noted(database, this.#journal, work));
  }

  /** Every error that leaves is one for people. */
  /** What reads many rows, in an order or to count them. */
  #many<T>(work: (database: Database) => Promise<T>): Promise<T> {
    return this.#run(async (database) => {
      await keepPlannable(database);
      return work(database);
    });
  }

  async #run<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.#closed !== undefined) throw new StoreUnavailable("closed", { vi: "Kho dữ liệu đã đóng.", en: "The store is closed." });
    try {
      return await work(this.#connection.database);
    } catch (error) {
      throw runProblem(this.location, error);
    }
  }
}

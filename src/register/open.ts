import { saveArticles, withdrawArticle } from './articles.ts';
import { bodiesOf, readBody } from './bodies.ts';
import { captureOf, hasCapture, keepCapture, listCaptures } from './captures.ts';
import { checkStore } from './check.ts';
import { commitmentsOf, readCommitment } from './commitments.ts';
import { countAll } from './counts.ts';
import { decideEntry } from './decisions.ts';
import { makeDesk } from './desk/desk.ts';
import { findEntity, readEntity } from './entities.ts';
import { migrateSchema } from './migrate.ts';
import { articlesUnreadBy, modelReadingsOf, saveModelReading } from './model-readings.ts';
import { neighboursBetween } from './neighbours.ts';
import { openPeople } from './people/open.ts';
import { openPostgres } from './postgres.ts';
import { readProcess, readProcesses } from './processes.ts';
import { saveProposals } from './proposals.ts';
import { saveRelations, similarArticles, storyArticles } from './relations.ts';
import { openSavedSearches } from './saved-searches.ts';
import { countFacets } from './search/facets.ts';
import { fillNameWords } from './search/name-words.ts';
import { searchArticles } from './search/search.ts';
import { readSettings, saveSetting } from './settings.ts';
import { dueItems, leaseSource, nextDue, releaseSource, savePoll, saveVisit } from './source-leases.ts';
import { addSource, listSources, setSourceState } from './sources.ts';
import { openSqlite } from './sqlite.ts';
import { addStatus } from './statuses.ts';
import { newestArticles, readArticle, versionText } from './stored.ts';
import { openStories } from './stories.ts';
import { processesQuoting } from './threads.ts';
import type { Place, Register } from './types.ts';

/** The clocks of a register: ISO instant of what is stored now, ISO day that `overdue` is reckoned from. */
export type RegisterOptions = { readonly now?: () => string; readonly today?: () => string };

/**
 * Opens the register, makes it where there is none, and brings its schema up to date.
 * Throws OperatorError where the place cannot be used or was made by a newer version.
 */
export async function openRegister(place: Place, options: RegisterOptions = {}): Promise<Register> {
  const now = options.now ?? (() => new Date().toISOString());
  const today = options.today ?? (() => now().slice(0, 10));
  const { engine } = place;
  const db = place.engine === 'sqlite' ? openSqlite(place.folder) : await openPostgres(place.url);
  try {
    await migrateSchema(db, engine);
    await fillNameWords(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {
    engine,
    saveArticles: (batch) => saveArticles(db, engine, batch, now()),
    saveRelations: (relations) => saveRelations(db, relations, now()),
    saveProposals: (...batch) => saveProposals(db, batch, now()),
    saveModelReading: (versionId, reading) => saveModelReading(db, versionId, reading, now()),
    modelReadings: (versionId) => modelReadingsOf(db, versionId),
    articlesUnreadBy: (model, limit) => articlesUnreadBy(db, model, limit),
    saveSetting: (id, value, author) => saveSetting(db, id, value, author, now()),
    withdrawArticle: (id, author, reason) => withdrawArticle(db, id, author, reason, now()),
    decide: (entry, verdict, author, reason) => decideEntry(db, entry, verdict, author, reason, now()),
    setStatus: (event) => addStatus(db, event, now()),
    article: (id) => readArticle(db, id),
    capture: (versionId) => captureOf(db, versionId),
    newestArticles: (limit, offset = 0) => newestArticles(db, limit, offset),
    neighboursBetween: (from, until, limit) => neighboursBetween(db, from, until, limit),
    storyArticles: (story) => storyArticles(db, story),
    processesQuoting: (articleId) => processesQuoting(db, articleId),
    similarArticles: (id) => similarArticles(db, id),
    search: (question) => searchArticles(db, engine, question),
    facets: (question) => countFacets(db, engine, question),
    processes: () => readProcesses(db),
    process: (id) => readProcess(db, id, today()),
    commitment: (id) => readCommitment(db, id, today()),
    commitmentsOf: (processId) => commitmentsOf(db, processId, today()),
    bodiesOf: (processId) => bodiesOf(db, processId),
    body: (id) => readBody(db, id),
    entity: (id) => readEntity(db, id),
    findEntity: (kind, name) => findEntity(db, kind, name),
    versionText: (versionId) => versionText(db, versionId),
    sources: {
      add: (source, author) => addSource(db, source, author, now()),
      list: () => listSources(db),
      setState: (url, state, author) => setSourceState(db, url, state, author, now()),
      lease: (worker, until, { all = false, not = [] } = {}) => leaseSource(db, engine, worker, { until, at: now(), all, not }),
      savePoll: (id, worker, poll) => savePoll(db, id, worker, poll, now()),
      dueItems: (id, limit) => dueItems(db, id, limit, now()),
      saveVisit: (id, worker, url, visit, until) => saveVisit(db, id, worker, url, visit, until),
      release: (id, worker) => releaseSource(db, id, worker),
      nextDue: () => nextDue(db),
      keepCapture: (capture) => keepCapture(db, capture),
      hasCapture: (capture) => hasCapture(db, capture),
      captures: (after, limit) => listCaptures(db, after, limit),
    },
    settings: () => readSettings(db),
    counts: () => countAll(db),
    stories: openStories(db, now),
    searches: openSavedSearches(db, now),
    people: openPeople(db, now),
    desk: makeDesk(db, now),
    check: () => checkStore(db, engine),
    close: () => db.destroy(),
  };
}

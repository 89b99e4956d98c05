import { afterAll, describe } from 'vitest';
import { testArticles } from './articles.case.ts';
import { testDesk } from './desk.case.ts';
import { testEntries } from './entries.case.ts';
import type { TestEngine } from './fixture.case.ts';
import { testKilling } from './kill.case.ts';
import { testLaws } from './laws.case.ts';
import { testOpening } from './opening.case.ts';
import { testAccess } from './people/access.case.ts';
import { testPeople } from './people/people.case.ts';
import { testWays } from './people/ways.case.ts';
import { testSavedSearches } from './saved-searches.case.ts';
import { testSearch } from './search.case.ts';
import { testSources } from './sources.case.ts';
import { testStories } from './stories.case.ts';

/** What every engine promises. One suite, run against each. */
export function testContract(engine: TestEngine): void {
  afterAll(() => engine.removePlaces());
  describe('opening', () => testOpening(engine));
  describe('articles', () => testArticles(engine));
  describe('entries', () => testEntries(engine));
  describe('desk', () => testDesk(engine));
  describe('laws', () => testLaws(engine));
  describe('search', () => testSearch(engine));
  describe('saved searches', () => testSavedSearches(engine));
  describe('stories', () => testStories(engine));
  describe('sources', () => testSources(engine));
  describe('people', () => testPeople(engine));
  describe('access', () => testAccess(engine));
  describe('ways to sign in', () => testWays(engine));
  describe('killing', () => testKilling(engine));
}

import { ACTS, AREAS } from '../../base/index.ts';
import type { SearchQuestion } from '../../register/index.ts';
import { readPageNumber } from '../parts/pager.ts';

export const PER_PAGE = 20;
/** Longer than any question; what is over is cut, not refused. */
export const LONGEST_QUERY = 400;
const LONGEST_NAME = 200;

export type Asked = Readonly<Record<string, string>>;
/** The fields of the form that narrow a search. */
export const FILTERS = ['language', 'party', 'outlet', 'person', 'body', 'area', 'act', 'from', 'until'] as const;

/** The question that a form's fields ask; undefined where neither words nor filters were given. Fields that make no sense are left out. */
export function readQuestion(asked: Asked): SearchQuestion | undefined {
  const query = (asked.q ?? '').slice(0, LONGEST_QUERY).toWellFormed().trim();
  const day = (value: string | undefined) => (/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') ? value : undefined);
  const name = (value: string | undefined) => (value ?? '').slice(0, LONGEST_NAME).toWellFormed().trim();
  const given = {
    language: asked.language === 'ar' || asked.language === 'en' ? asked.language : undefined,
    party: name(asked.party),
    outlet: name(asked.outlet),
    person: name(asked.person),
    body: name(asked.body),
    area: Object.hasOwn(AREAS, asked.area ?? '') ? asked.area : undefined,
    act: Object.hasOwn(ACTS, asked.act ?? '') ? asked.act : undefined,
    from: day(asked.from),
    until: day(asked.until),
  };
  const filters: Partial<typeof given> = Object.fromEntries(Object.entries(given).filter(([, value]) => value));
  if (query === '' && Object.keys(filters).length === 0) return undefined;
  const offset = (readPageNumber(asked) - 1) * PER_PAGE;
  return { query, limit: PER_PAGE, offset, order: asked.order === 'time' ? 'time' : 'relevance', ...(filters as object) };
}

/** What may be amiss with the words of a question, to be told beside its answer. */
export function hintOn(query: string): 'hintStar' | 'hintShort' | 'hintNoWord' | undefined {
  if (query.includes('*')) return 'hintStar';
  const words = query.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  if (query !== '' && (words.length === 0 || /^\s*-\S+$/u.test(query))) return 'hintNoWord';
  return words.length === 1 && words[0]?.length === 1 ? 'hintShort' : undefined;
}

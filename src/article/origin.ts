import { readLexicon } from '../base/index.ts';
import { cleanLine } from './clean-text.ts';
import type { Article } from './schema.ts';
import { comparisonKey, tidyLetters } from './title-key.ts';

type Names = { ar: string | null; en: string | null };
const outlets = new Map<string, Names>();
const byKey = new Map<string, string>();
const agencies = new Set<string>();
for (const [id = '', kind = '', role = '', name = ''] of readLexicon('article/outlets')) {
  const names = outlets.get(id) ?? { ar: null, en: null };
  outlets.set(id, role === 'ar' || role === 'en' ? { ...names, [role]: name } : names);
  byKey.set(comparisonKey(name), id);
  if (kind === 'agency') agencies.add(comparisonKey(name));
}

/** The name under which a known outlet or agency is shown: Arabic for a name in Arabic letters, else English; null where it is unknown. */
export function nameOutlet(written: string): string | null {
  const names = outlets.get(byKey.get(comparisonKey(written)) ?? '');
  if (!names) return null;
  return /[\u0621-\u064a]/.test(written) ? (names.ar ?? names.en) : (names.en ?? names.ar);
}

/** The origin that a labelled line names («المصدر: …»): the known name, else as written. Null where nothing of a name's size is left. */
export function originFromLabel(line: string, named: string): Article['origin'] {
  const written = tidyLetters(named).replace(/^[\s/:«"“([]+|[\s.،,»"”)\]]+$/g, '');
  if (!/\p{L}/u.test(written) || written.length > 80) return null;
  return { name: nameOutlet(written) ?? nameOutlet(written.split(/\s*[+،,/|(]\s*|\s[-–—]\s/)[0] ?? '') ?? written, quote: cleanLine(line) };
}

const IN_BRACKETS = /[([]\s*([^()[\]]{2,40}?)\s*[)\]]/g;
/** What stands between the parts of a dateline: «واشنطن ـ رويترز:», «BAGHDAD / AFP -». */
const DATELINE_MARK = /\s*[،,/|ـ–—:]\s*|\s-+\s/g;
const LONGEST_DATELINE = 60;
/** A credit after a dash at the end of the text: «… — AFP». */
const CLOSING_CREDIT = /[.!?؟»”"]\s*[-–—ـ]+\s*([^-–—ـ]{2,30}?)\.?$/;

/** The agency in whose name the article is signed: a byline that names no person. */
export function originFromAuthors(authors: readonly string[]): Article['origin'] {
  const quote = authors.find((author) => agencies.has(comparisonKey(author)));
  return quote === undefined ? null : { name: nameOutlet(quote) ?? quote, quote };
}

/**
 * The agency that the text itself credits: in brackets at the head of the first paragraph or the end of the last, after a dash or alone at the end,
 * or in the first paragraph's dateline.
 * Only agencies count here: other words in brackets are no credits, and many an outlet bears the name of a city.
 */
export function originFromText(paragraphs: readonly string[]): Article['origin'] {
  const first = paragraphs[0] ?? '';
  const last = paragraphs.at(-1) ?? '';
  for (const zone of [first.slice(0, 90), last.slice(-60)])
    for (const [quote, inner = ''] of zone.matchAll(IN_BRACKETS)) {
      const name = agencies.has(comparisonKey(inner)) ? nameOutlet(inner) : null;
      if (name) return { name, quote };
    }
  const closing = agencies.has(comparisonKey(last)) ? last : (CLOSING_CREDIT.exec(last.slice(-LONGEST_DATELINE))?.[1] ?? '');
  if (paragraphs.length > 1 && agencies.has(comparisonKey(closing))) return { name: nameOutlet(closing) ?? closing, quote: closing };
  let from = 0;
  for (const mark of first.slice(0, LONGEST_DATELINE).matchAll(DATELINE_MARK)) {
    const part = first.slice(from, mark.index);
    if (agencies.has(comparisonKey(part))) return { name: nameOutlet(part) ?? part, quote: first.slice(0, mark.index).trim() };
    from = mark.index + mark[0].length;
  }
  return null;
}

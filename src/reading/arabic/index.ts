// The door of `mithaq/arabic`: what another program may ask of Arabic text. Every function takes any string and is linear in its length;
// every span counts UTF-16 units of the text that was given, which is never altered.
import type { Span } from '../../base/index.ts';
import { readDay } from '../dates/calendar.ts';
import { findDates } from '../dates/find-dates.ts';
import { findMentions, type Named } from '../entities/find-mentions.ts';
import { prepareText } from '../text/prepare.ts';
import type { Token } from '../text/token.ts';
import { findQuantities, type Quantity } from './quantities.ts';

export { fold, foldWithMap } from '../text/fold.ts';
export type { Folded } from '../text/folding.ts';
export type { Key } from '../text/search-key.ts';
export { searchKey, searchKeys, searchKeyWithMap } from '../text/search-key.ts';
export { splitSentences } from '../text/sentences.ts';
export { tidy, tidyWithMap } from '../text/tidy.ts';
export type { Cut, Proclitic, Token } from '../text/token.ts';
export { scanTokens } from '../text/tokens.ts';
export type { LemmaKind } from './lemma-forms.ts';
export type { HappenedAct, Lemma } from './lemma-of.ts';
export { lemmaOf, readHappened } from './lemma-of.ts';
export type { NumberFound } from './numbers.ts';
export { readNumber } from './numbers.ts';
export type { Ordinal } from './ordinals.ts';
export { readOrdinals } from './ordinals.ts';
export type { Quantity } from './quantities.ts';
export { splitClitics } from './split-clitics.ts';
export type { Named, Span };

/** A date in a text: `iso` is a day, week, month, year or EDTF interval, null where it needs a day of publication and has none. */
export type DateSpan = Span & { readonly iso: string | null };

/** The words, numbers and marks of a text in order, each with all the ways to take its particles and pronoun off. */
export function readTokens(text: string): Token[] {
  return prepareText(text, { language: 'ar', published: null }).sentences.flatMap(({ tokens }) => tokens);
}

/** The dates of a text; `published` (ISO day) is the day from which «أمس» and the like count. */
export function readDates(text: string, published: string | null = null): DateSpan[] {
  const today = published === null ? null : readDay(published.slice(0, 10));
  return prepareText(text, { language: 'ar', published }).sentences.flatMap(({ tokens }) =>
    findDates(tokens, 'ar', today).map(({ start, end, iso }) => ({ start, end, iso })),
  );
}

/** Money, shares and measures of a text. */
export function readQuantities(text: string): Quantity[] {
  return prepareText(text, { language: 'ar', published: null }).sentences.flatMap(({ tokens }) => findQuantities(tokens));
}

/** The people, offices, organisations, bodies, places, agreements, programmes and dates that a text names, and who is one with whom. */
export function readNames(text: string, published: string | null = null): Named {
  return findMentions(prepareText(text, { language: 'ar', published }));
}

import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ActOutcome } from '../../register/index.ts';
import type { Html } from '../markup.ts';
import { timeOf } from '../say/dates.ts';
import { foreign } from '../say/foreign.ts';
import { say } from '../say/phrase.ts';
import type { View } from '../view.ts';
import type { Words } from '../words/words.ts';

type Failure = Extract<ActOutcome, { ok: false }>;

/** Why an act was not done, in words of the page. */
export function sayFailure(view: View, failure: Failure): Html {
  if (failure.trouble === 'changed')
    return say(view, 'changedMeanwhile', { name: foreign(view, failure.by), date: timeOf(view, failure.at.replace(/\.\d+/, '')) });
  return say(view, 'cannot', { reason: failure.trouble === 'missing' ? view.words.notFoundTitle : nameFields(view, failure.reason) });
}

/** The register names fields by their codes; a page calls them by its own words. */
function nameFields({ words }: View, reason: string): string {
  const names = reason.split(', ').map((code) => words[`field_${code}` as keyof Words] ?? OTHERS(words)[code] ?? code);
  return names.join(`${words.comma} `);
}
const OTHERS = (words: Words): Readonly<Record<string, string>> => ({
  words: words.articleWords,
  evidence: words.kind_evidence,
  reason: words.reasonLabel,
});

export const statusOf = ({ trouble }: Failure): ContentfulStatusCode => (({ changed: 409, missing: 404, refused: 422 }) as const)[trouble];

import { AREAS } from '../../base/index.ts';
import type { Register, StoredArticle } from '../../register/index.ts';
import { type Dossier, pageOf } from './dossier.ts';

/**
 * Events coded after PLOVER, one JSON object a line: what the articles of the process state, in both languages. A copy is no event of its
 * own; what is denied, or has no code, is none. PLOVER's contexts are left out: our areas stand under `mithaq`. They are a machine's coding, with the rule: nobody decides on single statements.
 */
export async function writePlover(dossier: Dossier, register: Register): Promise<string> {
  const lines: string[] = [];
  for (const { id, copyOf } of dossier.process.articles) {
    const article = copyOf === null || !inDossier(dossier, copyOf) ? await register.article(id) : undefined;
    if (article) lines.push(...codeEvents(dossier, article).map((event) => `${JSON.stringify(event)}\n`));
  }
  return lines.join('');
}

function inDossier({ process }: Dossier, id: string): boolean {
  return process.articles.some((article) => article.id === id);
}

function codeEvents(dossier: Dossier, stored: StoredArticle) {
  const { process, commitments, only, snapshot } = dossier;
  const { reading } = stored;
  const parties = new Set(process.parties);
  const asked = commitments.flatMap(({ quote, evidence }) => [quote, ...evidence.map((each) => each.quote)]);
  return reading.statements
    .map((statement, number) => ({ ...statement, number }))
    .filter(({ plover, negated }) => plover !== null && !negated)
    .filter(({ who, to }) => [...who, ...to].some((party) => parties.has(party)))
    .filter(
      ({ start, end }) => !only || asked.some((quote) => quote.versionId === stored.versionId && quote.start < end && start < quote.end),
    )
    .map(({ number, start, end, plover, who, to, act, when, place, area, rule }) => ({
      id: `${stored.versionId}:${number}`,
      date: stored.published?.slice(0, 10) ?? null,
      event_type: plover,
      event_mode: null,
      actor: who,
      recipient: to,
      location: place,
      text: reading.text.slice(start, end),
      language: stored.language,
      headline: stored.title,
      publisher: stored.carrier,
      origin: stored.origin,
      url: stored.url ?? pageOf(dossier, 'articles', stored.id),
      mithaq: {
        act,
        when,
        area: area.map((code) => ({ code, label: AREAS[code].en })),
        start,
        end,
        version: stored.versionId,
        quote_state: stored.withdrawnAt === null ? 'current' : 'withdrawn',
        coded_by: { kind: 'machine', rule },
        snapshot,
      },
    }));
}

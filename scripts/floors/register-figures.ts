// The register that the program proposes for the sample dossier, beside the one that a person wrote from the facts.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSamples, openRegisterAt } from '../../src/app/index.ts';
import type { Commitment, Quote } from '../../src/register/index.ts';
import { type Measured, Share, Tally } from './scores.ts';

type Place = { readonly document: string; readonly quote: string };
type Wanted = Place & {
  readonly id: string;
  readonly restatements: readonly Place[];
  readonly evidence: readonly (Place & { readonly bearing: string })[];
};
type WantedProcess = { readonly id: string; readonly parties: readonly string[]; readonly commitments: readonly Wanted[] };

const expected = JSON.parse(readFileSync(new URL('../../samples/expected/register.json', import.meta.url), 'utf8')) as {
  processes: readonly WantedProcess[];
};

/** A quotation of the program stands where a person's does: the same document, and one holds the other's words. */
function meets(quote: Pick<Quote, 'articleId' | 'exact'>, place: Place, copies: ReadonlyMap<string, string>): boolean {
  const rootOf = (id: string) => copies.get(id) ?? id;
  return rootOf(quote.articleId) === rootOf(place.document) && (quote.exact.includes(place.quote) || place.quote.includes(quote.exact));
}

/**
 * Commitments proposed, by their first wording or any restatement; restatements that hang on their own commitment; evidence (bearing
 * aside) on its own commitment; and commitments of two matters that were taken for one.
 */
export async function measureRegister(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'mithaq-figures-'));
  const register = await openRegisterAt(folder);
  try {
    await loadSamples(register);
    const found: Commitment[] = [];
    for (const { id } of await register.processes())
      for (const line of await register.commitmentsOf(id)) found.push((await register.commitment(line.id))!);
    const copies = new Map<string, string>();
    for (const { id } of await register.newestArticles(1_000)) {
      const copyOf = (await register.article(id))?.copyOf;
      if (copyOf) copies.set(id, copyOf);
    }
    return scoreRegister(found, copies);
  } finally {
    await register.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreRegister(found: readonly Commitment[], copies: ReadonlyMap<string, string>) {
  const wanted = expected.processes.flatMap(({ commitments }) => commitments);
  const misses: string[] = [];
  const [proposals, evidence, restated] = [new Tally(), new Tally(), new Share()];
  const placesOf = (want: Wanted) => [want, ...want.restatements];
  /** The person's commitments that an entry of the program speaks of, by its own sentence. */
  const meaning = new Map(
    found.map((entry) => [entry.id, wanted.filter((want) => placesOf(want).some((place) => meets(entry.quote, place, copies)))]),
  );
  const hit = (want: Wanted) => found.filter((entry) => meaning.get(entry.id)!.includes(want));
  const told = proposals.compare(
    wanted.map(({ id }) => id),
    [
      ...wanted
        .filter((want) => hit(want).length > 0 || found.some((entry) => entry.evidence.some((each) => meets(each.quote, want, copies))))
        .map(({ id }) => id),
      ...found.filter(({ id }) => meaning.get(id)!.length === 0).map(({ id, wording }) => `${id} «${wording.slice(0, 60)}»`),
    ],
  );
  misses.push(...told.missed.map((id) => `commitment missed: ${id}`), ...told.spurious.map((id) => `commitment spurious: ${id}`));
  const wrongMerges: string[] = [];
  for (const want of wanted) {
    const own = hit(want);
    for (const place of want.restatements) {
      const linked = own.some(
        (entry) =>
          entry.evidence.some((each) => each.bearing === 'restates' && meets(each.quote, place, copies)) ||
          (own.length === 1 && meets(entry.quote, place, copies)),
      );
      if (!restated.add(linked)) misses.push(`restatement unlinked: ${want.id}: ${place.document}: ${place.quote.slice(0, 60)}`);
    }
  }
  const key = (want: Wanted, place: Place) => `${want.id} ${place.document} ${place.quote.slice(0, 40)}`;
  const all = wanted.flatMap((want) => want.evidence.map((place) => ({ want, place })));
  const said: string[] = [];
  for (const entry of found)
    for (const { bearing, quote } of entry.evidence) {
      const means = meaning.get(entry.id)!;
      const others = wanted.filter((want) => placesOf(want).some((place) => meets(quote, place, copies)));
      if (bearing === 'restates') {
        if (means.length > 0 && others.length > 0 && !others.some((want) => means.includes(want)))
          wrongMerges.push(`${means[0]!.id} ≠ ${others[0]!.id}: ${quote.articleId}: ${quote.exact.slice(0, 60)}`);
        continue;
      }
      const right = all.filter(({ want, place }) => means.includes(want) && meets(quote, place, copies));
      said.push(
        ...(right.length > 0
          ? right.map(({ want, place }) => key(want, place))
          : [`${means[0]?.id ?? entry.id} ${bearing} ${quote.articleId} «${quote.exact.slice(0, 60)}»`]),
      );
    }
  const weighed = evidence.compare(
    all.map(({ want, place }) => key(want, place)),
    [...new Set(said)],
  );
  misses.push(...weighed.missed.map((each) => `evidence missed: ${each}`), ...weighed.spurious.map((each) => `evidence spurious: ${each}`));
  misses.push(...wrongMerges.map((each) => `wrong merge: ${each}`));
  const figures = new Map([
    ['register.commitments.precision', proposals.both / proposals.found],
    ['register.commitments.recall', proposals.both / proposals.gold],
    ['register.restatements', restated.value],
    // A matter taken for another invents corroboration: there may be none.
    ['register.merges', wrongMerges.length === 0 ? 1 : 0],
    ['register.evidence.precision', evidence.both / evidence.found],
    ['register.evidence.recall', evidence.both / evidence.gold],
  ]);
  return { figures, misses };
}

import type { Act, Bearing } from '../../base/index.ts';
import { compareConcepts, conceptsOf, sameSet, saysWhole } from './concepts.ts';

/** What matching needs to know of a statement: its words, and what was read in it. */
export type StatementFacts = {
  readonly act: Act;
  readonly negated: boolean;
  /** The words of the statement, as they stand in the text. */
  readonly wording: string;
  readonly who: readonly string[];
  readonly area: readonly string[];
  /** Id of the known body that it names, or null. */
  readonly body: string | null;
  readonly due: string | null;
  /** ISO day of the article that says so, or null. */
  readonly date: string | null;
};
/** A commitment of the register, in the same terms, with what its wording is about. Made by `knowCommitment`. */
export type KnownCommitment = StatementFacts & {
  readonly id: string;
  readonly concepts: ReadonlySet<string>;
  /** What its restatements are about: a later wording is often nearer to one of them, above all across languages. */
  readonly restated: ReadonlySet<string>[];
};
export type Match = { readonly commitmentId: string; readonly bearing: Bearing; readonly reasons: readonly string[] };

/** Shares of telling words from which two wordings speak of one matter: alone, and where a body or a due date is the same too. */
const ALONE = 0.65;
const WITH_SUPPORT = 0.4;
const FEWEST_SHARED = 3;
/** Share where both fall into one narrow area («security.force_protection») and are said by the same parties. */
const IN_ONE_AREA = 0.5;

/** Bearings of deeds. A deed of the days of the promise itself, such as the signing that it was made at, is its occasion, not its keeping. */
const DEEDS: ReadonlySet<Bearing> = new Set(['advances', 'completes']);
const OCCASION_DAYS = 3;
/** What a commitment to meet is about: a later meeting of the same body keeps it. */
const MEETINGS = ['meeting', 'session', 'round', 'dialogue'];

function isLater(date: string | null, promised: string | null): boolean {
  return date === null || promised === null || Date.parse(date) - Date.parse(promised) > OCCASION_DAYS * 86_400_000;
}

/** Makes a commitment ready to be matched, so that its wording is taken apart once. */
export function knowCommitment(id: string, facts: StatementFacts): KnownCommitment {
  return { ...facts, id, concepts: conceptsOf(facts.wording), restated: [] };
}

/**
 * The commitment that a later statement bears on, and how; null where none is near enough. Precision before recall: two
 * candidates that are equally near are no match, unless they are about the very same; then the earlier one is meant. A promise restates and never fulfils; a deed advances, and completes only
 * where a body that was to be formed is formed, or the words say that the whole was done.
 */
export function matchCommitment(statement: StatementFacts, known: readonly KnownCommitment[]): Match | null {
  const words = conceptsOf(statement.wording);
  const near = known
    .map((commitment) => ({ commitment, ...compareMatter(statement, words, commitment) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = near;
  if (!best || (second && second.score === best.score && !sameSet(best.commitment.concepts, second.commitment.concepts))) return null;
  const bearing = bearingOf(statement, best.commitment);
  if (bearing !== null && DEEDS.has(bearing) && !isLater(statement.date, best.commitment.date)) return null;
  if (bearing === 'restates') best.commitment.restated.push(words);
  return bearing && { commitmentId: best.commitment.id, bearing, reasons: best.reasons };
}

/** How near a statement is to a commitment (0: another matter), and why, in plain words. */
function compareMatter(statement: StatementFacts, words: ReadonlySet<string>, commitment: KnownCommitment) {
  const { shared, overlap } = [commitment.concepts, ...commitment.restated]
    .map((concepts) => compareConcepts(words, concepts))
    .reduce((best, each) => (each.overlap > best.overlap ? each : best));
  const sameBody = statement.body !== null && statement.body === commitment.body;
  const sameDue = statement.due !== null && statement.due === commitment.due;
  const otherDue = statement.due !== null && commitment.due !== null && !sameDue;
  const forming = sameBody && statement.act === 'established';
  const support = sameBody || sameDue;
  const sameArea = statement.area.some((area) => area.includes('.') && commitment.area.includes(area));
  const share = support ? WITH_SUPPORT : sameArea ? IN_ONE_AREA : ALONE;
  const near = forming || (!otherDue && shared.length >= (support || sameArea ? 2 : FEWEST_SHARED) && overlap >= share);
  if (!near || !statement.who.some((party) => commitment.who.includes(party))) return { score: 0, reasons: [] };
  const reasons = [
    ...(sameBody ? ['body'] : []),
    ...(sameDue ? [`due: ${statement.due}`] : []),
    ...(shared.length > 0 ? [`words: ${shared.join(', ')}`] : []),
  ];
  return { score: overlap + Number(sameBody) + Number(sameDue), reasons };
}

function bearingOf(statement: StatementFacts, commitment: KnownCommitment): Bearing | null {
  if (statement.negated) return 'contradicts';
  switch (statement.act) {
    case 'committed':
    case 'intended':
    case 'reaffirmed':
      return 'restates';
    case 'established':
      return commitment.body !== null && commitment.body === statement.body ? 'completes' : 'advances';
    case 'signed':
      return commitment.concepts.has('sign') ? 'completes' : 'advances';
    case 'delivered':
    case 'withdrew':
      return saysWhole(statement.wording) ? 'completes' : 'advances';
    case 'suspended':
      return 'delays';
    case 'refused':
      return 'contradicts';
    case 'met':
      return MEETINGS.some((concept) => commitment.concepts.has(concept)) ? 'completes' : null;
    default:
      return null; // talks about a matter carry it nowhere
  }
}

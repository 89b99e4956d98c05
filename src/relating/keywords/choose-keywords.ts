import { tidy } from '../../reading/index.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { collectPhrases, commonestForm, type Phrase } from './collect-phrases.ts';
import { BEST_FORM, judgeForm } from './judge-form.ts';

const SHOWN = 10;
/** What a phrase loses whose words all stand in phrases chosen before it. */
const REPEATED = 0.3;

/**
 * Weights of a logistic regression over the phrases of the 100 training documents of AKEC (Helmy and others, IALP 2016), fitted to
 * the ten phrases that most people chose: log odds for each feature.
 */
const WEIGHTS = { count: 0.67, once: -0.52, rarity: 0.19, leastRarity: 0.17, late: -3.93, closed: 0.03, withinLonger: -1.47 };

/** A phrase in the form that is shown, and its log odds. */
type Candidate = { readonly phrase: Phrase; readonly form: string; readonly score: number };

/** Up to ten key phrases, best first, as the text writes them: no stems, no «و» in front where the text has the word without. */
export function chooseKeywords(text: Text, rarity: Rarity): string[] {
  const left = judgeLikely(text, rarity);
  const said = new Set<number>();
  const chosen: string[] = [];
  while (chosen.length < SHOWN && left.length > 0) {
    const [best] = left.splice(findBest(left, said), 1);
    chosen.push(tidy(best!.form).replace(/\s+/g, ' '));
    for (const term of best!.phrase.terms) said.add(term);
  }
  return chosen;
}

/** The phrases that can still be among those shown, best first. */
function judgeLikely(text: Text, rarity: Rarity): Candidate[] {
  const length = text.title.terms.length + text.body.terms.length;
  const scored = collectPhrases(text, rarity).map((phrase) => ({ phrase, score: judgePhrase(phrase, rarity, length) }));
  scored.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);
  const likely: Candidate[] = [];
  for (const { phrase, score } of scored) {
    const shown = likely[SHOWN - 1];
    if (shown && score + BEST_FORM < shown.score - REPEATED) break;
    const form = commonestForm(phrase);
    const candidate = { phrase, form, score: score + judgeForm(form) };
    const at = likely.findIndex((other) => other.score < candidate.score);
    likely.splice(at < 0 ? likely.length : at, 0, candidate);
  }
  return likely;
}

/** Where the best candidate stands once what was said already is weighed. */
function findBest(left: readonly Candidate[], said: ReadonlySet<number>): number {
  let [best, most] = [0, Number.NEGATIVE_INFINITY];
  for (const [at, { phrase, score }] of left.entries()) {
    if (score <= most) break;
    let repeated = 0;
    for (const term of phrase.terms) if (said.has(term)) repeated += 1;
    const worth = score - (REPEATED * repeated) / phrase.terms.length;
    if (worth > most) [best, most] = [at, worth];
  }
  return best;
}

function judgePhrase({ terms, places, first, closes, longer }: Phrase, rarity: Rarity, length: number): number {
  const count = places.length;
  const rarities = terms.map(rarity);
  const mean = rarities.reduce((sum, each) => sum + each, 0) / terms.length;
  return (
    WEIGHTS.count * Math.log(count) * (1 + (terms.length - 1) / 2) +
    (count === 1 ? WEIGHTS.once : 0) +
    WEIGHTS.rarity * mean +
    WEIGHTS.leastRarity * Math.min(...rarities) +
    WEIGHTS.late * Math.sqrt(first / length) +
    (WEIGHTS.closed * closes) / count +
    (WEIGHTS.withinLonger * longer) / count
  );
}

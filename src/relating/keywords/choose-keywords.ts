import { tidy } from '../../reading/index.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { collectPhrases, type Phrase } from './collect-phrases.ts';
import { judgeForm } from './judge-form.ts';

const SHOWN = 10;
/** What a phrase loses whose words all stand in phrases chosen before it. */
const REPEATED = 0.3;
/** Phrases whose form is looked at: the form can add three to the log odds, and those behind are further away. */
const LOOKED_AT = 200;

/**
 * Weights of a logistic regression over the phrases of the 100 training documents of AKEC (Helmy and others, IALP 2016), fitted to
 * the ten phrases that most people chose: log odds for each feature.
 */
const WEIGHTS = { count: 0.67, once: -0.52, rarity: 0.19, leastRarity: 0.17, late: -3.93, closed: 0.03, withinLonger: -1.47 };

/** Up to ten key phrases, best first, as the text writes them: no stems, no «و» in front where the text has the word without. */
export function chooseKeywords(text: Text, rarity: Rarity): string[] {
  const length = text.title.terms.length + text.body.terms.length;
  const likely = collectPhrases(text, rarity)
    .map((phrase) => ({ phrase, score: judgePhrase(phrase, rarity, length) }))
    .sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first)
    .slice(0, LOOKED_AT);
  const left = likely.map(({ phrase, score }) => {
    const form = commonestForm(phrase);
    return { phrase, form, score: score + judgeForm(form) };
  });
  const said = new Set<number>();
  const chosen: string[] = [];
  while (chosen.length < SHOWN && left.length > 0) {
    const worth = left.map(
      ({ phrase: { terms }, score }) => score - (REPEATED * terms.filter((term) => said.has(term)).length) / terms.length,
    );
    const [best] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    chosen.push(tidy(best!.form).replace(/\s+/g, ' '));
    for (const term of best!.phrase.terms) said.add(term);
  }
  return chosen;
}

function judgePhrase({ terms, count, first, closes, longer }: Phrase, rarity: Rarity, length: number): number {
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

function commonestForm({ forms }: Phrase): string {
  let [best, most] = ['', 0];
  for (const [form, count] of forms) if (count > most || (count === most && form.length < best.length)) [best, most] = [form, count];
  return best;
}

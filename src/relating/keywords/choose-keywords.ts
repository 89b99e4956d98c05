import { tidy } from '../../reading/index.ts';
import type { Rarity } from '../words/frequencies.ts';
import type { Text } from '../words/text.ts';
import { collectPhrases, type Phrase } from './collect-phrases.ts';
import { judgeForm } from './judge-form.ts';

const SHOWN = 10;
/** What a phrase loses whose words all stand in phrases chosen before it. */
const REPEATED = 0.3;
/** Phrases looked at beyond the best, when repeats push some down. */
const LOOKED_AT = 120;

/**
 * Weights of a logistic regression over the phrases of the 100 training documents of AKEC (Helmy and others, IALP 2016), fitted to
 * the ten phrases that most people chose: log odds for each feature.
 */
const WEIGHTS = { count: 0.67, once: -0.52, rarity: 0.19, leastRarity: 0.17, late: -3.93, closed: 0.03, withinLonger: -1.47 };

/** Up to ten key phrases, best first, as the text writes them: no stems, no «و» in front where the text has the word without. */
export function chooseKeywords(text: Text, rarity: Rarity): string[] {
  const phrases = collectPhrases(text, rarity);
  const length = text.title.terms.length + text.body.terms.length;
  const longer = countLonger(phrases);
  const scored = [...phrases].map(([key, phrase]) => {
    const form = commonestForm(phrase);
    return { phrase, form, score: judgePhrase(phrase, rarity, length, longer.get(key) ?? 0) + judgeForm(form) };
  });
  scored.sort((a, b) => b.score - a.score || a.phrase.first - b.phrase.first);

  const left = scored.slice(0, LOOKED_AT);
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

function judgePhrase({ terms, count, first, closes }: Phrase, rarity: Rarity, length: number, longer: number): number {
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

/** For each phrase how often the commonest longer phrase around it stands. */
function countLonger(phrases: ReadonlyMap<string, Phrase>): Map<string, number> {
  const longer = new Map<string, number>();
  for (const { terms, count } of phrases.values()) {
    for (let start = 0; start < terms.length; start += 1) {
      for (let end = start + 1; end <= terms.length; end += 1) {
        const key = terms.slice(start, end).join(' ');
        if (end - start < terms.length) longer.set(key, Math.max(longer.get(key) ?? 0, count));
      }
    }
  }
  return longer;
}

function commonestForm({ forms }: Phrase): string {
  let [best, most] = ['', 0];
  for (const [form, count] of forms) if (count > most || (count === most && form.length < best.length)) [best, most] = [form, count];
  return best;
}

// Why a text was read as it was: for each sentence its words, its mentions, the rules that fired, those that matched and were
// turned down with the reason, and those that nearly fired with the test that stopped them. Data, for commands and pages to show.
import type { Span } from '../base/index.ts';
import { findMentions } from './entities/find-mentions.ts';
import type { Mention, Statement } from './schema.ts';
import { findStatements, type Trial } from './statements/find-statements.ts';
import type { Line } from './statements/line.ts';
import type { Rule, Step } from './statements/rule.ts';
import { prepareText, type TextFacts } from './text/prepare.ts';

/** A word with the cues that it may be (`group.lemma`), the word lists that it is in, and whether it is a finite verb here. */
export type ExplainedWord = Span & {
  readonly text: string;
  readonly cues: readonly string[];
  readonly lists: readonly string[];
  readonly verb: boolean;
};
/** A rule tried at a word. `why`: what stopped it, in plain words; null where it fired. */
export type ExplainedRule = Span & { readonly rule: string; readonly says: string; readonly why: string | null };
export type ExplainedSentence = Span & {
  readonly words: readonly ExplainedWord[];
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly fired: readonly ExplainedRule[];
  readonly turnedDown: readonly ExplainedRule[];
  readonly nearlyFired: readonly ExplainedRule[];
};

/** Explains the reading of a text; spans are UTF-16 offsets into it, unaltered. */
export function explainText(text: string, facts: TextFacts): ExplainedSentence[] {
  const prepared = prepareText(text, facts);
  const { mentions, entities } = findMentions(prepared);
  const trials: Trial[] = [];
  const { statements } = findStatements(prepared, mentions, entities, trials);
  const bySentence = Map.groupBy(trials, (trial) => trial.line.index);
  return prepared.sentences.map((sentence, index) => {
    const tried = (bySentence.get(index) ?? []).map((trial) => ({ ...explainTrial(trial), outcome: outcomeOf(trial) }));
    const inside = (one: Span) => one.start >= sentence.start && one.start < sentence.end;
    const of = (outcome: string) => tried.filter((one) => one.outcome === outcome).map(({ outcome: _, ...rule }) => rule);
    const line = bySentence.get(index)?.[0]?.line;
    return {
      start: sentence.start,
      end: sentence.end,
      words: line
        ? explainWords(line)
        : sentence.tokens.map(({ start, end, text: word }) => ({ start, end, text: word, cues: [], lists: [], verb: false })),
      mentions: mentions.filter(inside),
      statements: statements.filter(inside),
      fired: of('fired'),
      turnedDown: of('turnedDown'),
      nearlyFired: of('nearlyFired'),
    };
  });
}

function explainWords(line: Line): ExplainedWord[] {
  return line.words.map(({ token, cues, lists }, at) => ({
    start: token.start,
    end: token.end,
    text: token.text,
    cues: [...new Set(cues.map((cue) => `${cue.group}.${cue.lemma}`))],
    lists,
    verb: line.verbs[at] !== null,
  }));
}

function outcomeOf({ match, stopped }: Trial): 'fired' | 'turnedDown' | 'nearlyFired' {
  if ('step' in match) return 'nearlyFired';
  return stopped === null ? 'fired' : 'turnedDown';
}

function explainTrial({ line, match, stopped }: Trial): ExplainedRule {
  const { start, end } = line.words[match.anchor]!.token;
  const why = 'step' in match ? `missing: ${describeStep(match.rule, match.step)}` : stopped;
  return { start, end, rule: match.rule.id, says: match.rule.says, why };
}

/** A step in words: "a word of «instrument» within 18 words". */
function describeStep(rule: Rule, number: number): string {
  const step: Step = rule.when[number]!;
  const wanted = [
    step.cue && `a form of ${step.cue.join(' or ')}`,
    step.list && `a word of the lists ${step.list.join(', ')}`,
    step.party && `a party (${step.party.join(', ')})`,
    step.will && 'told in the future',
  ].filter(Boolean);
  const reach = step.within ? ` within ${step.within} words` : ' as the next word';
  return `${step.absent ? 'none of ' : ''}${wanted.join(', ')}${reach}${step.from === 'object' ? ' of the object' : ''}`;
}

// A line is a sentence as the rules see it: its words with their cues, lists, proclitics and mentions, and which of
// the cues is a finite verb here. Nothing is found yet; this is the last step that looks at single words.
import type { Language } from '../../base/index.ts';
import type { Mention } from '../schema.ts';
import type { Sentence, Token } from '../text/token.ts';
import { type CueReading, readForm, type WordForm } from './word.ts';

export type Word = WordForm & {
  readonly token: Token;
  /** Index in `Line.mentions`, or -1. */
  readonly mention: number;
};
export type Line = {
  readonly index: number;
  readonly sentence: Sentence;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** For each word, its reading as a finite verb here, or null. */
  readonly verbs: readonly (CueReading | null)[];
};

/** Marks up one sentence. `mentions` are those of the sentence, in order of place. */
export function readLine(index: number, sentence: Sentence, mentions: readonly Mention[], language: Language): Line {
  let next = 0;
  let cut = -1;
  const words = sentence.tokens.map((token, place): Word => {
    while (next < mentions.length && mentions[next]!.end <= token.start) next += 1;
    let at = next < mentions.length && mentions[next]!.start < token.end ? next : -1;
    const start = mentions[at]?.start ?? 0;
    const form = readForm(token, language, start > token.start ? start : undefined);
    // «الرئيس التركي على أهمية»: no name of a post or of people goes on over «على», but for «المشرف على».
    if (at < 0 || at !== cut) cut = -1;
    if (
      at >= 0 &&
      cut < 0 &&
      form.lists.includes('on') &&
      mentions[at]!.start < token.start &&
      mayBeCut(mentions[at]!, sentence.tokens.slice(Math.max(0, place - 2), place), language)
    )
      cut = at;
    if (cut >= 0) at = -1;
    // Spelt out, not spread: this runs for every word of the corpus.
    const { cues, lists, and, the, prep, pronoun, people } = form;
    return { token, mention: at, cues, lists, and, the, prep, pronoun, people };
  });
  const verbs = words.map((_, at) => findVerb(words, at));
  return { index, sentence, language, words, mentions, verbs };
}

function mayBeCut({ kind }: Mention, before: readonly Token[], language: Language): boolean {
  return (kind === 'office' || kind === 'person') && !before.some((token) => readForm(token, language).lists.includes('oversees'));
}

export function hasList(word: Word | undefined, list: string): boolean {
  return word?.lists.includes(list) ?? false;
}

/** True where the verb at `at` is told in the future: «سيوقع»، «سوف يوقع»، "will sign". */
export function isFuture(line: Line, at: number): boolean {
  if (line.words[at]!.cues.some((cue) => cue.before.includes('will'))) return true;
  return hasList(line.words[at - 1], 'future') || (line.language === 'en' && hasList(line.words[at - 2], 'future'));
}

const LEADS_TO_VERB = ['relative', 'break', 'emphatic', 'negation', 'future', 'pair', 'group', 'adverb', 'partyhead'];
const STARTS_SUBJECT = ['pair', 'group', 'partyhead'];
const THING_SUBJECT = ['talks', 'document'];
const GOVERNS_NOUN = ['article', 'with', 'between', 'to', 'in', 'from', 'on', 'time', 'about', 'against', 'by'];

/** "is providing": a participle behind a form of "be" is a present. */
function findProgressive(words: readonly Word[], at: number): CueReading | undefined {
  const participle = hasList(words[at - 1], 'being') ? words[at]!.cues.find((cue) => cue.form === 'participle') : undefined;
  return participle && { ...participle, form: 'present' };
}

/** True where the mention that ends at `at` follows a verb, as its subject: «جددت قطر رفضها» has its verb already. */
function isSubject(words: readonly Word[], at: number): boolean {
  let first = at;
  while (first > 0 && words[first - 1]!.mention >= 0) first -= 1;
  return words[first - 1]?.mention === -1 && words[first - 1]!.cues.some((cue) => cue.form === 'past' || cue.form === 'present');
}

/**
 * The finite reading of the word at `at`, or null. Many forms are verb and maṣdar alike («بحث»، «تبادل»): such a word is
 * a verb where its subject follows at once or has just been named, and a noun everywhere else.
 */
function findVerb(words: readonly Word[], at: number): CueReading | null {
  const word = words[at]!;
  if (word.cues.length === 0) return null;
  // «ترأس»، «تسلم»: where a form is past of one verb and present of another, news tells the past.
  const verb =
    word.cues.find((cue) => cue.form === 'past') ?? word.cues.find((cue) => cue.form === 'present') ?? findProgressive(words, at);
  if (!verb) return null;
  // A name may look like a verb; a dual or a plural that stands alone is one, whatever a finder of names took it for.
  const alone = words[at - 1]?.mention !== word.mention && words[at + 1]?.mention !== word.mention;
  if (word.mention >= 0 && !(alone && verb.person !== 'one' && verb.person !== 'we')) return null;
  const last = words[at - 1];
  const noun = word.cues.some((cue) => cue.form === 'noun');
  const governing = noun ? [...GOVERNS_NOUN, 'that', 'condition'] : GOVERNS_NOUN;
  if (last && !verb.before.includes('and') && governing.some((list) => hasList(last, list)) && last.mention < 0) return null;
  if (!noun) return verb;
  if (word.the || word.prep || last?.cues.some((cue) => cue.group === 'happen')) return null;
  if (last && last.mention >= 0 && isSubject(words, at - 1)) return null;
  const following = words[at + 1];
  if (following && (following.mention >= 0 || STARTS_SUBJECT.some((list) => hasList(following, list)))) {
    return following.prep ? null : verb;
  }
  // «تناول اللقاء سبل التعاون»: talks that are known discuss.
  if (following?.the && THING_SUBJECT.some((list) => hasList(following, list))) return verb;
  if (last && (last.mention >= 0 || LEADS_TO_VERB.some((list) => hasList(last, list)))) return verb;
  return null;
}

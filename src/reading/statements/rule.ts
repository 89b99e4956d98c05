// A rule is a dictionary entry: a cue, what must stand after it, and the act that a sentence then reports.
// Its examples and counter-examples are run as tests (rules.test.ts).
import type { Act } from '../../base/index.ts';
import type { Role } from './party-refs.ts';

/**
 * One test of a rule, on a word. The first step is the cue itself; each further step looks at the `within` next words
 * (1, the default: the very next) inside the clause, and the next step goes on from the word that passed.
 */
export type Step = {
  /** Groups or lemmas of lexicon/statements/…/verbs. */
  readonly cue?: readonly string[];
  /** How the cue must be used here; any way where absent. `says`: as a finite verb or as a participle («مؤكدا»). */
  readonly form?: 'verb' | 'noun' | 'participle' | 'says';
  /** A word of one of these lists of lexicon/statements/…/words. */
  readonly list?: readonly string[];
  /** A party in one of these roles begins here. */
  readonly party?: readonly Role[];
  /** The verb is told in the future. */
  readonly will?: true;
  /** A word of an organisation's name will do as well: «القوات الأميركية». */
  readonly named?: true;
  readonly within?: number;
  /** `object`: look from where the object begins, behind the subject. */
  readonly from?: 'object';
  /** No such word may be there. */
  readonly absent?: true;
  /** The object begins with this word, or right after it. */
  readonly object?: 'here' | 'after';
  /** The act is carried by this word, not by the first: its subject is looked for here. */
  readonly pivot?: true;
};

/**
 * How the parties share the act. `joint`: all who are named act together. `actor`: the subject acts, another may be at the
 * other end. `ask`: the subject asks the one named after it. `visit`: the subject comes to a place or a host.
 * `receive`: the subject gets what the other gives.
 */
type Sharing = 'joint' | 'actor' | 'ask' | 'visit' | 'receive';

type Example = { readonly text: string; readonly slots: { readonly who: string; readonly what?: string } };
type Counter = { readonly text: string; readonly why: string };

export type Rule = {
  readonly id: `${'ar' | 'en'}.${string}.${string}`;
  readonly act: Act;
  readonly says: string;
  readonly when: readonly [Step, ...Step[]];
  readonly sharing: Sharing;
  /** The act lies ahead, whatever the tense of the cue. */
  readonly ahead?: true;
  /** Who acts must be two or more parties: what one party alone says so is only its opinion. */
  readonly together?: true;
  /** Both parties must be named by the words of the match itself. */
  readonly named?: true;
  /** The act is under way, though its cue is past: what began goes on. */
  readonly begins?: true;
  /** The cue is the first or second word of its sentence: a nominal headline. */
  readonly opens?: true;
  /** Behind «لـ» it is what a meeting of the same sentence was for, and is told as that was. */
  readonly follows?: true;
  /** The parties are those of the text, unnamed: «الدورة التي عقدت في الرباط». */
  readonly recalls?: true;
  /** One of the eight words before the cue stands in one of these lists. */
  readonly behind?: readonly string[];
  /** Code of the PLOVER field, where it is not the one of the act. */
  readonly plover?: string;
  /** Neither of the two words before the cue stands in one of these lists. */
  readonly notBehind?: readonly string[];
  readonly examples: readonly [Example, Example, ...Example[]];
  readonly counter: readonly [Counter, ...Counter[]];
};

// What a word is wherever it stands: its readings as a cue, the lists that it is in, its proclitics, the party that it names
// as an adjective. News repeats its words, so this is looked up once for each form and kept.
import type { Language } from '../../base/index.ts';
import { ALEF } from '../text/letters.ts';
import type { Cut, Proclitic, Token } from '../text/token.ts';
import { type Cue, cuesOf } from './cues.ts';
import { partyOfAdjective } from './nationalities.ts';
import { wordLists } from './words.ts';

export type CueReading = Cue & { readonly before: readonly Proclitic[]; readonly pronoun: string | null };
export type WordForm = {
  readonly cues: readonly CueReading[];
  readonly lists: readonly string[];
  /** Proclitics of the likeliest reading, «و» and «ف» as `and`. */
  readonly and: boolean;
  readonly the: boolean;
  readonly prep: 'in' | 'to' | 'like' | null;
  readonly pronoun: string | null;
  /** Code of the party that the word names as an adjective, or null. */
  readonly people: string | null;
};

const NOTHING: readonly never[] = [];
const MOST_FORMS = 100_000;
const forms = { ar: new Map<string, WordForm>(), en: new Map<string, WordForm>() };

/** The form of a token. Where `from` is given, a mention begins there, inside the token: what stands before it are proclitics. */
export function readForm(token: Token, language: Language, from?: number): WordForm {
  const known = forms[language === 'en' ? 'en' : 'ar'];
  if (from !== undefined)
    return buildForm(
      token,
      language,
      token.cuts.find((cut) => cut.start === from),
    );
  let form = known.get(token.text);
  if (!form) {
    form = buildForm(token, language);
    if (known.size >= MOST_FORMS) known.clear();
    known.set(token.text, form);
  }
  return form;
}

function buildForm(token: Token, language: Language, fixed?: Cut): WordForm {
  const cues = cuesOf(language);
  const lists = wordLists(language);
  const found: CueReading[] = [];
  let listed = lists.get(token.kind === 'word' ? token.fold : token.text) ?? NOTHING;
  let chosen = listed.length > 0 ? token.cuts.find((cut) => cut.stem === token.fold) : undefined;
  for (const cut of token.cuts) {
    for (const cue of cues.get(cut.stem) ?? NOTHING) {
      if (!mayStand(cue, cut)) continue;
      found.push({ ...cue, before: cut.before, pronoun: cut.pronoun });
      chosen ??= cut;
    }
    if (listed.length === 0 && cut.stem !== token.fold) {
      listed = lists.get(cut.stem) ?? NOTHING;
      if (listed.length > 0) chosen = cut;
    }
  }
  // The indefinite accusative is the same word: «مشروعا».
  if (listed.length === 0 && token.fold.endsWith(ALEF)) listed = lists.get((chosen?.stem ?? token.fold).slice(0, -1)) ?? NOTHING;
  const { before, pronoun } = fixed ?? chosen ?? token.cuts[0]!;
  return {
    cues: found,
    lists: listed,
    and: before.includes('and') || before.includes('then'),
    the: before.includes('the'),
    prep: before.includes('in') ? 'in' : before.includes('to') ? 'to' : before.includes('like') ? 'like' : null,
    pronoun,
    people: token.kind === 'word' ? partyOfAdjective(token, language) : null,
  };
}

/** Whether the proclitics and the pronoun of a cut suit the form: a past verb takes no preposition, a participle no pronoun. */
function mayStand(cue: Cue, cut: Cut): boolean {
  const allowed: readonly Proclitic[] =
    cue.form === 'past'
      ? ['and', 'then']
      : cue.form === 'present'
        ? ['and', 'then', 'will', 'to']
        : cue.form === 'participle'
          ? ['and', 'then']
          : ['and', 'then', 'in', 'to', 'like', 'the'];
  return cut.before.every((role) => allowed.includes(role)) && !(cue.form === 'participle' && cut.pronoun);
}

// The lemmas that the word lists hold, found by any of their written forms. A form begins with what all forms of its lemma share, its key:
// so only the lemmas under a word's first letters are inflected, when the word is asked for, and no table of all forms is kept.
// The nouns of diplomacy and the acts of the code-book come first; the lemmas of the language at large after them.
import { readLexicon } from '../../base/index.ts';
import { conjugatePast, conjugatePresent, type Person } from '../statements/conjugate.ts';
import { fold } from '../text/fold.ts';
import { ALEF, TEH_MARBUTA, WAW, YEH } from '../text/letters.ts';
import { inflectNoun, type NounForm } from './inflect-noun.ts';

export type LemmaKind = 'verb' | 'masdar' | 'participle' | 'noun' | 'adjective' | 'demonym';
/** What a written form can be. `past`, `present`: a verb's. `passive`: spelt otherwise than its active, so surely passive. */
export type LemmaForm = {
  readonly lemma: string;
  readonly kind: LemmaKind;
  readonly sense: string | null;
  readonly verb: string | null;
  readonly number: Person;
  readonly state: NounForm['state'] | 'past' | 'present' | 'passive';
};
type Word = Pick<LemmaForm, 'lemma' | 'kind' | 'sense' | 'verb'>;

type Inflected = Pick<LemmaForm, 'number' | 'state'> & { readonly text: string };
/** `forms` are made when first looked at. */
type Entry = {
  readonly order: number;
  readonly word: Word;
  readonly inflect: () => readonly Inflected[];
  forms: readonly Inflected[] | null;
};

/** No form is longer than its key by more («زارتا» under its first letter). */
const LONGEST_ENDING = 4;
let built: LemmaIndex | null = null;

/** The readings of a folded stem, without clitics. */
export function formsOf(stem: string): readonly LemmaForm[] {
  built ??= new LemmaIndex();
  return built.find(stem);
}

class LemmaIndex {
  private readonly entries = new Map<string, Entry[]>();
  /** Presents stand under their letters after the prefix, which changes. */
  private readonly presents = new Map<string, Entry[]>();
  private count = 0;

  constructor() {
    this.addNouns();
    this.addActs();
    this.addDemonyms();
    this.addLanguage();
  }

  find(stem: string): readonly LemmaForm[] {
    const entries = [...collect(this.entries, stem), ...collect(this.presents, stem.slice(1))].sort((a, b) => a.order - b.order);
    const found: LemmaForm[] = [];
    for (const entry of entries) {
      const { word } = entry;
      entry.forms ??= entry.inflect();
      for (const { text, number, state } of entry.forms) {
        if (text === stem && !found.some((form) => isAgain(form, word, number))) found.push({ ...word, number, state });
      }
    }
    return found;
  }

  private addNouns(): void {
    const rows = readLexicon('ar/nouns');
    const singulars = new Map(rows.flatMap(([, id, form, word]) => (form === 'singular' ? [[id!, word!] as const] : [])));
    const broken = new Set(rows.flatMap(([, id, form]) => (form === 'plural' ? [id!] : [])));
    for (const [sense, id, form, word] of rows) {
      const noun: Word = { lemma: singulars.get(id!)!, kind: 'noun', sense: sense!, verb: null };
      const isPerson = sense === 'office' || sense === 'people';
      if (form === 'plural') this.add(this.entries, fold(word!), noun, () => [{ text: fold(word!), number: 'many', state: 'bare' }]);
      else this.addNoun(noun, word!, broken.has(id!) ? 'none' : isPerson ? 'men' : 'things', isPerson);
    }
  }

  private addActs(): void {
    const rows = readLexicon('statements/ar/verbs');
    const pasts = new Map<string, string>();
    for (const [, id, form, word] of rows) if (form === 'past') pasts.set(id!, word!);
    for (const [sense, id, form, word] of rows) {
      const verb = pasts.get(id!) ?? null;
      if (form === 'masdar') this.addNoun({ lemma: word!, kind: 'masdar', sense: sense!, verb }, word!, 'things', false);
      else if (form === 'participle') {
        const lemma = word!.endsWith(ALEF) ? word!.slice(0, -1) : word!; // listed as it stands in news («مؤكدا»)
        this.addNoun({ lemma, kind: 'participle', sense: sense!, verb }, lemma, 'men', true);
      } else this.addVerb({ lemma: verb ?? word!, kind: 'verb', sense: sense!, verb }, form!, word!);
    }
  }

  private addDemonyms(): void {
    for (const [code, form, word] of readLexicon('names/countries')) {
      if (form === 'people' && word!.endsWith(YEH))
        this.addNoun({ lemma: word!, kind: 'demonym', sense: code!, verb: null }, word!, 'men', true);
    }
  }

  private addLanguage(): void {
    const rows = readLexicon('ar/lemmas');
    const pasts = new Map(rows.flatMap(([kind, id, , word]) => (kind === 'past' ? [[id!, word!] as const] : [])));
    for (const [kind, id, of, word] of rows) {
      const verb = pasts.get(kind === 'masdar' ? of! : id!) ?? null;
      if (kind === 'past' || kind === 'present') this.addVerb({ lemma: verb!, kind: 'verb', sense: null, verb }, kind, word!);
      else if (kind === 'adjective') this.addNoun({ lemma: word!, kind, sense: null, verb: null }, word!, 'men', true);
      else this.addNoun({ lemma: word!, kind: kind === 'masdar' ? kind : 'noun', sense: null, verb }, word!, 'things', false);
    }
  }

  private addNoun(word: Word, text: string, plural: 'men' | 'things' | 'none', feminine: boolean): void {
    const one = fold(text);
    this.add(this.entries, text.endsWith(TEH_MARBUTA) ? one.slice(0, -1) : one, word, () => inflectNoun(text, plural, feminine));
  }

  private addVerb(word: Word, form: string, text: string): void {
    if (form === 'present') {
      this.add(this.presents, fold(text).slice(1, -1), word, () => conjugate(text, 'present'));
      return;
    }
    this.addPast(word, text, form === 'passive' ? form : 'past');
    const passive = form === 'past' ? spellPassive(text) : null;
    if (passive) this.addPast(word, passive, 'passive');
  }

  private addPast(word: Word, text: string, state: 'past' | 'passive'): void {
    const isHollow = text.length === 3 && text[1] === ALEF; // «زار», «زرنا»
    this.add(this.entries, fold(text).slice(0, isHollow ? 1 : -1), word, () => conjugate(text, state));
  }

  private add(entries: Map<string, Entry[]>, key: string, word: Word, inflect: Entry['inflect']): void {
    const known = entries.get(key);
    const entry: Entry = { order: this.count, word, inflect, forms: null };
    this.count += 1;
    if (known) known.push(entry);
    else entries.set(key, [entry]);
  }
}

function collect(entries: ReadonlyMap<string, Entry[]>, stem: string): Entry[] {
  const found: Entry[] = [];
  for (let length = stem.length; length > 0 && length >= stem.length - LONGEST_ENDING; length -= 1)
    found.push(...(entries.get(stem.slice(0, length)) ?? []));
  return found;
}

/** The language at large adds nothing to what an act or a listed noun says already. */
function isAgain(form: LemmaForm, { lemma, kind, sense }: Word, number: Person): boolean {
  return form.lemma === lemma && form.kind === kind && form.number === number && (form.sense === sense || sense === null);
}

function conjugate(verb: string, state: 'past' | 'present' | 'passive'): Inflected[] {
  const forms = state === 'present' ? conjugatePresent(verb) : conjugatePast(verb);
  return forms.map(({ text, person }) => ({ text, number: person, state }));
}

/** The passive of a past verb where its letters differ from the active's: ناقش نوقش, تبادل تبودل, قال قيل, استضاف استضيف; else null. */
function spellPassive(past: string): string | null {
  const last = past.slice(-1);
  if (past.length >= 4 && past.at(-3) === ALEF && last !== ALEF) return past.slice(0, -3) + WAW + past.slice(-2);
  if (past.length >= 3 && past.at(-2) === ALEF) return past.slice(0, -2) + YEH + last;
  return null;
}

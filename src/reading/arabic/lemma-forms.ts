// Every written form of the lemmas that the word lists hold, with what it says: built once, when first asked for.
// The acts of the code-book and the nouns of diplomacy come first; the lemmas of the language at large after them.
import { readLexicon } from '../../base/index.ts';
import { conjugatePast, conjugatePresent, type Person } from '../statements/conjugate.ts';
import { fold } from '../text/fold.ts';
import { ALEF, WAW, YEH } from '../text/letters.ts';
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

let built: ReadonlyMap<string, readonly LemmaForm[]> | null = null;

/** The readings of a folded stem, without clitics. */
export function formsOf(stem: string): readonly LemmaForm[] {
  built ??= new FormTable().build();
  return built.get(stem) ?? [];
}

class FormTable {
  private readonly forms = new Map<string, LemmaForm[]>();

  build(): ReadonlyMap<string, readonly LemmaForm[]> {
    this.addNouns();
    this.addActs();
    this.addDemonyms();
    this.addLanguage();
    return this.forms;
  }

  private addNouns(): void {
    const rows = readLexicon('ar/nouns');
    const singulars = new Map(rows.flatMap(([, id, form, word]) => (form === 'singular' ? [[id!, word!] as const] : [])));
    const broken = new Set(rows.flatMap(([, id, form]) => (form === 'plural' ? [id!] : [])));
    for (const [sense, id, form, word] of rows) {
      const noun: Word = { lemma: singulars.get(id!)!, kind: 'noun', sense: sense!, verb: null };
      const isPerson = sense === 'office' || sense === 'people';
      if (form === 'plural') this.add(noun, { text: fold(word!), number: 'many', state: 'bare' });
      else this.addForms(noun, inflectNoun(word!, broken.has(id!) ? 'none' : isPerson ? 'men' : 'things', isPerson));
    }
  }

  private addActs(): void {
    const rows = readLexicon('statements/ar/verbs');
    const pasts = new Map<string, string>();
    for (const [, id, form, word] of rows) if (form === 'past') pasts.set(id!, word!);
    for (const [sense, id, form, word] of rows) {
      const verb = pasts.get(id!) ?? null;
      if (form === 'masdar') this.addForms({ lemma: word!, kind: 'masdar', sense: sense!, verb }, inflectNoun(word!, 'things', false));
      else if (form === 'participle') this.addParticiple(sense!, verb, word!);
      else this.addVerb({ lemma: verb ?? word!, kind: 'verb', sense: sense!, verb }, form!, word!);
    }
  }

  /** Participles are listed in the accusative, as they stand in news («مؤكدا»). */
  private addParticiple(sense: string, verb: string | null, word: string): void {
    const lemma = word.endsWith(ALEF) ? word.slice(0, -1) : word;
    this.addForms({ lemma, kind: 'participle', sense, verb }, inflectNoun(lemma, 'men', true));
  }

  private addVerb(verb: Word, form: string, word: string): void {
    const state = form === 'present' ? 'present' : form === 'passive' ? 'passive' : 'past';
    for (const { text, person } of state === 'present' ? conjugatePresent(word) : conjugatePast(word))
      this.add(verb, { text, number: person, state });
    if (form !== 'past') return;
    const passive = spellPassive(word);
    if (passive) for (const { text, person } of conjugatePast(passive)) this.add(verb, { text, number: person, state: 'passive' });
  }

  private addDemonyms(): void {
    for (const [code, form, word] of readLexicon('names/countries')) {
      if (form !== 'people' || !word!.endsWith(YEH)) continue;
      this.addForms({ lemma: word!, kind: 'demonym', sense: code!, verb: null }, inflectNoun(word!, 'men', true));
    }
  }

  private addLanguage(): void {
    const rows = readLexicon('ar/lemmas');
    const pasts = new Map(rows.flatMap(([kind, id, , word]) => (kind === 'past' ? [[id!, word!] as const] : [])));
    for (const [kind, id, of, word] of rows) {
      const verb = pasts.get(kind === 'masdar' ? of! : id!) ?? null;
      if (kind === 'past' || kind === 'present') this.addVerb({ lemma: verb!, kind: 'verb', sense: null, verb }, kind, word!);
      else if (kind === 'adjective') this.addForms({ lemma: word!, kind, sense: null, verb: null }, inflectNoun(word!, 'men', true));
      else this.addForms({ lemma: word!, kind: kind === 'masdar' ? kind : 'noun', sense: null, verb }, inflectNoun(word!, 'things', false));
    }
  }

  private addForms(word: Word, forms: readonly NounForm[]): void {
    for (const form of forms) this.add(word, form);
  }

  private add(
    { lemma, kind, sense, verb }: Word,
    { text, number, state }: Pick<LemmaForm, 'number' | 'state'> & { readonly text: string },
  ): void {
    const known = this.forms.get(text) ?? [];
    if (known.length === 0) this.forms.set(text, known);
    const again = known.some(
      (form) => form.lemma === lemma && form.kind === kind && form.number === number && (form.sense === sense || sense === null),
    );
    if (!again) known.push({ lemma, kind, sense, verb, number, state });
  }
}

/** The passive of a past verb where its letters differ from the active's: ناقش نوقش, تبادل تبودل, قال قيل, استضاف استضيف; else null. */
function spellPassive(past: string): string | null {
  const last = past.slice(-1);
  if (past.length >= 4 && past.at(-3) === ALEF && last !== ALEF) return past.slice(0, -3) + WAW + past.slice(-2);
  if (past.length >= 3 && past.at(-2) === ALEF) return past.slice(0, -2) + YEH + last;
  return null;
}

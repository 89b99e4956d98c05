import type { Entity, Mention, Reading, Statement } from '../../src/reading/index.ts';

type NamedEntity = Omit<Entity, 'aliases' | 'offices'> & Partial<Pick<Entity, 'aliases' | 'offices'>>;
type Read = {
  readonly entities: readonly NamedEntity[];
  /** Each is marked wherever its words stand first after the one before it. */
  readonly mentions: readonly (readonly [words: string, entity: string, more?: Partial<Mention>])[];
  readonly statements: readonly (readonly [words: string, act: Statement['act'], more?: Partial<Statement>])[];
  readonly parties?: readonly string[];
  readonly bodies?: Reading['bodies'];
  readonly silence?: string;
};

/** The run of `words` in `text`; throws where they do not stand in it, so that a hand-made reading cannot point beside its words. */
export function runOf(text: string, words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`«${words}» does not stand in the text`);
  return { start, end: start + words.length };
}

/** A reading made by hand: what a person would mark, named by its words. */
export function markReading(title: string | null, paragraphs: readonly string[], read: Read): Reading {
  const text = [...(title === null ? [] : [title]), ...paragraphs].join('\n');
  const entities = read.entities.map((entity) => ({ aliases: [], offices: [], ...entity }));
  let from = 0;
  const mentions = read.mentions.map(([words, id, more]) => {
    const run = runOf(text, words, from);
    from = run.end;
    const entity = entities.find((item) => item.id === id);
    if (!entity) throw new Error(`no entity ${id}`);
    return { ...run, kind: entity.kind, canonical: entity.name, entity: id, rule: `hand.${entity.kind}`, ...more };
  });
  const statements = read.statements.map(([words, act, more]) => ({
    ...runOf(text, words),
    act,
    when: 'done' as const,
    negated: false,
    who: [],
    to: [],
    speaker: null,
    what: null,
    area: [],
    body: null,
    programme: null,
    conditions: [],
    due: null,
    place: null,
    plover: null,
    rule: `hand.${act}`,
    ...more,
  }));
  return {
    text,
    sentences: [{ start: 0, end: text.length }],
    mentions,
    entities,
    parties: [...(read.parties ?? [])],
    statements,
    bodies: read.bodies ?? [],
    silence: read.silence ?? null,
  };
}

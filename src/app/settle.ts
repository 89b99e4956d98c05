import type { NewProposals, Register } from '../register/index.ts';
import { type Relatable, type Relation, relateNew } from '../relating/index.ts';
import { KnownRegister } from './known-register.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { type Fresh, processOf, proposeFrom } from './propose.ts';

/** A freshly stored article: what proposing and relating need of it. */
export type FreshArticle = Fresh & Omit<Relatable, 'reading'>;
/** Settles freshly stored articles, one after the other. Keeps what it learns of the register, so use one for a whole run. */
export type Settle = (fresh: readonly FreshArticle[]) => Promise<void>;

/**
 * Finds what each article copies, tells of and is similar to, then proposes what it says for the register. A copy says
 * nothing that its original has not said: it is one more carrier, no further witness.
 */
export function makeSettler(register: Register): Settle {
  const known = new KnownRegister(register);
  const neighbourhood = new Neighbourhood(register);
  return async (fresh) => {
    const relations: Relation[] = [];
    neighbourhood.expect(fresh.map(({ id }) => id));
    for (const article of fresh) {
      const relation = relateNew(article, await neighbourhood.nearest(article));
      await neighbourhood.add(article, relation);
      relations.push(relation);
    }
    await register.saveRelations(relations);
    const proposals: NewProposals[] = [];
    for (const [at, article] of fresh.entries()) {
      if (relations[at]?.copyOf !== null || article.reading.statements.length === 0) continue;
      const process = processOf(article, await known.all());
      if (process) proposals.push(proposeFrom(article, await known.process(process.id, process.parties)));
    }
    await register.saveProposals(...proposals);
  };
}

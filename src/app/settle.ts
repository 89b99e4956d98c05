import type { Register } from '../register/index.ts';
import { KnownRegister } from './known-register.ts';
import { type Fresh, processOf, proposeFrom } from './propose.ts';

/** Settles freshly stored articles, one after the other. Keeps what it learns of the register, so use one for a whole run. */
export type Settle = (fresh: readonly Fresh[]) => Promise<void>;

/** What each article says is proposed for the register. A copy says nothing that its original has not said. */
export function makeSettler(register: Register): Settle {
  const known = new KnownRegister(register);
  return async (fresh) => {
    for (const article of fresh) {
      if (article.reading.statements.length === 0) continue;
      const process = processOf(article, await known.all());
      if (process) await register.saveProposals(proposeFrom(article, await known.process(process.id, process.parties)));
    }
  };
}

import type { Register } from '../register/index.ts';
import { proposeFrom } from './propose.ts';

/** Settles newly stored articles in the register: what each says is proposed. A copy says nothing that its original has not said. */
export async function settleArticles(register: Register, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const stored = await register.article(id);
    if (!stored || stored.copyOf !== null || stored.reading.statements.length === 0) continue;
    const proposals = await proposeFrom(register, stored);
    if (proposals) await register.saveProposals(proposals);
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';
import type { Person, Register } from '../../register/index.ts';
import { deskSeenBy } from './seen-desk.ts';

/** Who asks, for the length of a request; the private processes that they may not see are looked up once. */
const asking = new AsyncLocalStorage<{ readonly person: Person | null; hidden?: Promise<ReadonlySet<string>> }>();

/** Runs what answers a request as this person, or as one who is not signed in. */
export function readAs<T>(person: Person | null, work: () => T): T {
  return asking.run({ person }, work);
}

/**
 * The register as the one who asks may see it: a private process and its entries are not there for those who are no members, and
 * outside `readAs` for anybody. Articles, people and the names in them are the public record and stay. Every route is given this one.
 */
export function seenByReader(register: Register): Register {
  const hidden = () => {
    const asker = asking.getStore() ?? { person: null };
    asker.hidden ??= register.people.hiddenProcesses(asker.person);
    return asker.hidden;
  };
  const unlessHidden = async <T extends { readonly processId: string }>(entry: T | undefined) =>
    entry && !(await hidden()).has(entry.processId) ? entry : undefined;
  const desk = deskSeenBy(register.desk, hidden);
  return {
    ...register,
    desk,
    counts: async () => {
      const [counts, secret] = [await register.counts(), [...(await hidden())]];
      if (secret.length === 0) return counts;
      const commitments = await Promise.all(secret.map((id) => register.commitmentsOf(id)));
      return {
        ...counts,
        processes: counts.processes - secret.length,
        commitments: counts.commitments - commitments.flat().length,
        proposals: (await desk.counts()).total,
      };
    },
    processes: async () => {
      const [processes, secret] = [await register.processes(), await hidden()];
      return processes.filter(({ id }) => !secret.has(id));
    },
    process: async (id) => ((await hidden()).has(id) ? undefined : register.process(id)),
    commitment: async (id) => unlessHidden(await register.commitment(id)),
    commitmentsOf: async (processId) => ((await hidden()).has(processId) ? [] : register.commitmentsOf(processId)),
    body: async (id) => unlessHidden(await register.body(id)),
    bodiesOf: async (processId) => ((await hidden()).has(processId) ? [] : register.bodiesOf(processId)),
  };
}

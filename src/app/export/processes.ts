import type { Commitment, Process, Register } from '../../register/index.ts';

/** A process with its commitments in full, each with conditions, evidence and history. */
export type ExportedProcess = Omit<Process, 'commitmentList' | 'commitments'> & { readonly commitments: readonly Commitment[] };

/** Every process of the register, one at a time. */
export async function* exportProcesses(register: Register): AsyncGenerator<ExportedProcess> {
  for (const { id } of await register.processes()) {
    const process = await register.process(id);
    if (!process) continue;
    const { commitmentList, commitments: _, ...rest } = process;
    const commitments = await Promise.all(commitmentList.map((line) => register.commitment(line.id)));
    yield { ...rest, commitments: commitments.filter((commitment) => commitment !== undefined) };
  }
}

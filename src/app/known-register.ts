import type { Register } from '../register/index.ts';
import { type KnownBody, type KnownCommitment, type KnownProcess, knowCommitment, matchBody } from '../relating/index.ts';

/** A process as far as matching needs it; its bodies and commitments grow as articles are settled. */
export type ProcessMemory = KnownProcess & { readonly bodies: KnownBody[]; readonly commitments: KnownCommitment[] };

/**
 * What the register holds, as far as matching needs it, kept while many articles are settled one after the other. The list
 * of processes is read once, the bodies of a process when they are first asked for, its commitments when it is first matched.
 */
export class KnownRegister {
  private readonly register: Register;
  private processes: Map<string, ProcessMemory> | undefined;
  private readonly filled = new Set<string>();

  constructor(register: Register) {
    this.register = register;
  }

  async all(): Promise<readonly ProcessMemory[]> {
    return [...(await this.load()).values()];
  }

  /** A process with its commitments; an empty one of that id where the register has none. */
  async process(id: string, parties: readonly string[]): Promise<ProcessMemory> {
    const processes = await this.load();
    const process = processes.get(id) ?? { id, parties, bodies: [], commitments: [] };
    processes.set(id, process);
    if (this.filled.has(id)) return process;
    this.filled.add(id);
    for (const { standing, body, act, wording, who, area, due, date, ...line } of await this.register.commitmentsOf(id)) {
      if (standing === 'rejected') continue;
      const facts = { act, negated: false, wording, who, area, due, date, body: body && matchBody(body, process.bodies) };
      process.commitments.push(knowCommitment(line.id, facts));
    }
    return process;
  }

  private async load(): Promise<Map<string, ProcessMemory>> {
    if (this.processes) return this.processes;
    this.processes = new Map();
    for (const { id, parties } of await this.register.processes()) {
      const bodies = (await this.register.bodiesOf(id)).map((body) => ({ id: body.id, names: body.names }));
      this.processes.set(id, { id, parties, bodies, commitments: [] });
    }
    return this.processes;
  }
}

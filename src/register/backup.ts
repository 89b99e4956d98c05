import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { OperatorError } from '../base/index.ts';
import { openRegister } from './open.ts';

const FILE = 'mithaq.sqlite';
/** Pages copied at a time; SQLite begins anew where another process writes in between, so the first go takes most stores whole. */
const PAGES = 1_000_000;

/**
 * Copies the register of one folder to another, while it may be in use (SQLite's online backup), checks the copy, and only then gives
 * it its name: a copy that is there is whole. Throws OperatorError where the target holds a register, or the copy does not hold.
 */
export async function copyRegister(from: string, to: string): Promise<{ readonly articles: number; readonly commitments: number }> {
  if (!existsSync(join(from, FILE))) throw new OperatorError(`there is no register in «${from}».`);
  if (existsSync(join(to, FILE))) throw new OperatorError(`«${to}» holds a register already; name another folder.`);
  const part = join(to, `.part-${process.pid}`);
  try {
    mkdirSync(part, { recursive: true });
    const source = new Database(join(from, FILE), { readonly: true, fileMustExist: true, timeout: 10_000 });
    try {
      await source.backup(join(part, FILE), { progress: () => PAGES });
    } finally {
      source.close();
    }
    const counts = await checkCopy(part);
    renameSync(join(part, FILE), join(to, FILE));
    return counts;
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`the register could not be copied to «${to}» (${error instanceof Error ? error.message : String(error)}).`);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

async function checkCopy(folder: string) {
  const copy = await openRegister({ engine: 'sqlite', folder });
  try {
    const faults = await copy.check();
    if (faults.length > 0) throw new OperatorError(`the copy is not whole: ${faults[0]} (${faults.length} faults in all)`);
    return await copy.counts();
  } finally {
    await copy.close();
    leaveOneFile(join(folder, FILE));
  }
}

/** Ends the write-ahead log, so that the copy is one file that can be carried about; opening a register begins it anew. */
function leaveOneFile(file: string): void {
  const copy = new Database(file);
  copy.pragma('journal_mode = DELETE');
  copy.close();
}

import type { Place } from './types.ts';

/** Where the register is: embedded in `folder` (`--data`) where one is named, else on `MITHAQ_DATABASE`, else in `MITHAQ_DATA` or `./data`. */
export function placeFrom(env: Readonly<Record<string, string | undefined>>, folder?: string): Place {
  const url = env.MITHAQ_DATABASE;
  if (url && folder === undefined) return { engine: 'postgres', url };
  return { engine: 'sqlite', folder: folder ?? (env.MITHAQ_DATA || 'data') };
}

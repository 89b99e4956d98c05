import type { Place } from './types.ts';

/** Where the register is: on the server that `MITHAQ_DATABASE` names; else embedded in `folder` (`--data`), `MITHAQ_DATA`, or `./data`. */
export function placeFrom(env: Readonly<Record<string, string | undefined>>, folder?: string): Place {
  const url = env.MITHAQ_DATABASE;
  if (url) return { engine: 'postgres', url };
  return { engine: 'sqlite', folder: folder ?? (env.MITHAQ_DATA || 'data') };
}

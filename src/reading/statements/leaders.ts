// Which party a well-known person speaks for where the text names no office: «أردوغان يلتقي بوتين».
// A list ages: an office in the text always goes before it (party-refs.ts asks only where nothing else tells the party).
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';

const SPACES = / /g;
let known: ReadonlyMap<string, string> | null = null;

/** The party code of a person's name, written with or without the spaces of «عبد الله», or null. */
export function partyOfLeader(name: string): string | null {
  known ??= new Map(
    [...readLexicon('statements/ar/leaders'), ...readLexicon('statements/en/leaders')].map(([party, leader]) => [keyOf(leader!), party!]),
  );
  return known.get(keyOf(name)) ?? null;
}

function keyOf(name: string): string {
  return fold(name).replace(SPACES, '');
}

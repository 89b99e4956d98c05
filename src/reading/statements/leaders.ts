// Which party a well-known person or organ speaks for where the text does not say: «أردوغان يلتقي بوتين»، «مجلس الأمن».
// A list ages: an office in the text always goes before it (party-refs.ts asks only where nothing else tells the party).
import { readLexicon } from '../../base/index.ts';
import { fold } from '../text/fold.ts';
import { WAW } from '../text/letters.ts';

const SPACES = / /g;
let known: ReadonlyMap<string, string> | null = null;

/** The party code of a person's or an organ's name, written with or without the spaces of «عبد الله», or null. */
export function partyOfLeader(name: string): string | null {
  known ??= readLeaders();
  return known.get(keyOf(name)) ?? null;
}

/** The party of a single word that is a leader's whole name, with or without a joining «و»; `folded` is the word's folded form. */
export function partyOfLeaderWord(folded: string): string | null {
  known ??= readLeaders();
  return known.get(folded) ?? (folded.startsWith(WAW) ? (known.get(folded.slice(1)) ?? null) : null);
}

function readLeaders(): ReadonlyMap<string, string> {
  const rows = [...readLexicon('statements/ar/leaders'), ...readLexicon('statements/en/leaders')];
  return new Map(rows.map(([party, name]) => [keyOf(name!), party!]));
}

function keyOf(name: string): string {
  return fold(name).replace(SPACES, '');
}
